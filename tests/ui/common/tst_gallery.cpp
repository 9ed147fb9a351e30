#include "base/language.h"
#include "ui/common/banner.h"
#include "ui/common/bars.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/charts.h"
#include "ui/common/columns.h"
#include "ui/common/emptystate.h"
#include "ui/common/htmlview.h"
#include "ui/common/icon.h"
#include "ui/common/page.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/tableview.h"
#include "ui/common/tag.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTest>
#include <QTextCursor>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace {

constexpr int toneRole = Qt::UserRole + 1;

Card *controls()
{
    auto *card = new Card("2 · Date and time");
    card->setSubtitle("controls");
    card->setTone(Tone::Warn);
    auto *row = new QHBoxLayout;
    auto *check = new QCheckBox("Include the seed list");
    check->setChecked(true);
    auto *radio = new QRadioButton("Later");
    radio->setChecked(true);
    row->addWidget(check);
    row->addWidget(new QCheckBox("Off"));
    row->addWidget(radio);
    row->addWidget(new QRadioButton("Now"));
    row->addStretch();
    auto *fields = new QHBoxLayout;
    auto *zone = new QComboBox;
    zone->addItem("America/Montreal (UTC−5)");
    const QList<QWidget *> inputs{new QLineEdit("[RAPPEL]"), new QDateEdit(QDate(2026, 12, 1)),
                                  new QTimeEdit(QTime(8, 0)), new QSpinBox, zone};
    for (QWidget *input : inputs) {
        input->setAccessibleName("Input");
        fields->addWidget(input);
    }
    auto *buttons = new QHBoxLayout;
    for (const auto role :
         {ButtonRole::Plain, ButtonRole::Primary, ButtonRole::Danger, ButtonRole::Ghost, ButtonRole::Link}) {
        buttons->addWidget(makeButton("Save", role));
        buttons->addWidget(makeButton("Go", role, ButtonSize::Small));
    }
    buttons->addStretch();
    card->content()->addLayout(row);
    card->content()->addLayout(fields);
    card->content()->addLayout(buttons);
    auto *bar = new SegmentBar;
    bar->setSegments({{94, Tone::Ok, "delivered"}, {3, Tone::Warn, "late"}, {3, Tone::Bad, "errors"}});
    card->content()->addWidget(bar);
    return card;
}

Card *table()
{
    auto *card = new Card;
    auto *view = new TableView;
    view->setAccessibleName("Contacts");
    auto *model = new QStandardItemModel(0, 3, view);
    model->setHorizontalHeaderLabels({"Name", "Address", "Status"});
    const auto add = [&](const QString &name, const QString &status, Tone tone) {
        auto *tag = new QStandardItem(status);
        tag->setData(static_cast<int>(tone), toneRole);
        model->appendRow({new QStandardItem(name), new QStandardItem("a.bouchard@example.org"), tag});
    };
    add("Amélie Bouchard", "Active", Tone::Ok);
    add("Chloé D’Amours", "Quarantine", Tone::Warn);
    add("Hugo Tremblay", "Invalid address", Tone::Bad);
    view->setModel(model);
    view->setItemDelegateForColumn(0, new StrongDelegate(view));
    view->setItemDelegateForColumn(2, new TagDelegate(toneRole, view));
    view->setColumnWidth(0, 170);
    view->setColumnWidth(1, 210);
    view->setFixedHeight(160);
    view->selectRow(0);
    card->content()->addWidget(view);
    return card;
}

Card *charts()
{
    auto *card = new Card("Planned course");
    auto *line = new LineChart;
    line->setLine({{8, 0}, {12.5, 9000}}, {{14.1, 12310}});
    line->setMarks({{8, "08:00"}, {10, "10:00"}, {12.5, "12:30"}}, {{9000, "9 000"}});
    line->setLimit(LineChart::Mark{12.5, "limit 12:30"});
    line->describe("Planned course", "9 000 delivered before 12:30");
    auto *donut = new Donut;
    donut->setParts(
        {{12188, Tone::Ok, "Delivered 12 188"}, {34, Tone::Warn, "Temporary 34"}, {88, Tone::Bad, "Permanent 88"}},
        "98.9 %");
    auto *bars = new BarChart;
    bars->setBars({{"08:00", 60, 12}, {"", 90, 20}, {"", 40, 8}, {"11:00", 20, 2}});
    bars->setFixedHeight(90);
    auto *spark = new Sparkline;
    spark->setValues({2, 22, 16, 11, 6, 3, 1});
    for (QWidget *chart : QList<QWidget *>{line, donut, bars, spark})
        card->content()->addWidget(chart);
    return card;
}

Page *gallery()
{
    auto *page = new Page;
    page->header()->setTitle("December newsletter");
    page->header()->setSubtitle("Monday 23 November");
    page->header()->addAction(makeButton("Send a test…"));
    page->header()->addAction(makeButton("Prepare the sending", ButtonRole::Primary));
    auto *banner = new Banner;
    banner->say(Tone::Warn, "Three images have no alternative text.", "Add it in the message.");
    banner->setAction("Open");
    page->body()->addWidget(banner);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(controls());
    column->addWidget(table());
    auto *row = new ProgressRow;
    row->setName("Offers — November");
    row->setProgress(7912, 12480);
    row->setDetail("1 000 / h");
    column->addWidget(row);
    auto *tags = new QHBoxLayout;
    for (const auto tone : {Tone::Neutral, Tone::Accent, Tone::Ok, Tone::Warn, Tone::Bad})
        tags->addWidget(new Tag("Status", tone));
    tags->addStretch();
    column->addLayout(tags);
    auto *tile = new KpiTile;
    tile->show("12 188", "Delivered", "98.9 %", Tone::Ok);
    column->addWidget(tile);
    column->addStretch();
    page->body()->addWidget(new Columns(left, charts()));
    return page;
}

} // namespace

class TestGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        Language::install("en");
    }

    void anAddressTooLongForItsPlaceGoesOnBelow()
    {
        PlainLabel address("genevieve.bergeron@poste.example");
        address.setWordWrap(true);
        const int whole = address.heightForWidth(1000);
        QVERIFY(address.heightForWidth(100) >= 2 * whole);
    }

    void everyButtonAndInputHasAName_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void everyButtonAndInputHasAName()
    {
        QFETCH(bool, dark);
        Theme::apply(*qApp, dark ? Scheme::Dark : Scheme::Light);
        MainWindow window;
        for (const QString name : {"home", "messages", "contacts", "groups", "sendings", "results"})
            window.addPage(
                name, [name] { return name; }, name, [name] { return name == "home" ? gallery() : new Page; });
        window.addPage(
            "settings", [] { return QString("settings"); }, "settings", [] { return new Page; }, Section::Project);
        window.setProjectName("Ville de Saint-Aubert");
        window.setCount("home", 2);
        window.setDelivery(true, 16);
        window.showPage("home");
        window.resize(1280, 820);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));

        for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
            const bool internal = button->objectName().startsWith("qt_") ||
                                  button->metaObject()->className() == QByteArray("QTableCornerButton");
            QVERIFY2(internal || !button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     button->metaObject()->className());
            if (!internal && button->isVisible())
                QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
        }
        const QString folder = qEnvironmentVariable("ENVOI_SCREENSHOTS");
        if (!folder.isEmpty())
            QVERIFY(window.grab().save(folder + (dark ? "/gallery-dark.png" : "/gallery.png")));
    }

    void aLinkOfAMessageIsReadOnItsWhitePaper()
    {
        Theme::apply(*qApp, Scheme::Dark);
        HtmlView view;
        view.showHtml("<p><a href=\"https://example.org\">Se désabonner</a></p>");
        QTextCursor cursor(view.document());
        cursor.movePosition(QTextCursor::NextCharacter);
        const QColor ink = cursor.charFormat().foreground().color();
        QVERIFY2(ink.lightnessF() < 0.5, qPrintable(ink.name()));
    }

    void theRightColumnGoesUnderTheFormWhenNarrow()
    {
        auto *left = new QLineEdit;
        auto *right = new QLineEdit;
        left->setMinimumWidth(400);
        Columns columns(left, right, 300);
        columns.resize(900, 400);
        columns.show();
        QVERIFY(QTest::qWaitForWindowExposed(&columns));
        QTRY_VERIFY(right->x() > left->geometry().right());
        columns.resize(500, 400);
        QTRY_VERIFY(right->y() > left->geometry().bottom());
    }

    void aLongNameIsWrappedRatherThanCut()
    {
        Page page;
        page.resize(640, 400);
        page.header()->setTitle("Families of the north sector who registered for the summer activities of 2026");
        page.header()->addAction(makeButton("Freeze as a static group…"));
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto *title = page.header()->findChild<PlainLabel *>();
        QTRY_VERIFY(title->height() >= 2 * title->fontMetrics().height());
        QVERIFY(title->height() >= title->heightForWidth(title->width()));
        page.header()->setTitle("Contacts");
        QTRY_VERIFY(title->height() < 2 * title->fontMetrics().height());
    }

    void anAddressTooLongForItsLineIsBroken()
    {
        PlainLabel label("isabelle.belanger-saint-onge@courriel.municipalite.example");
        label.setWordWrap(true);
        const int whole = label.fontMetrics().horizontalAdvance(label.text());
        const int line = label.heightForWidth(whole + 10);
        QVERIFY(label.heightForWidth(whole / 2 + 20) >= 2 * line - 2);
        label.setMinimumWidth(60);
        label.resize(whole / 2 + 20, label.heightForWidth(whole / 2 + 20));
        const QImage picture = label.grab().toImage().convertToFormat(QImage::Format_RGB32);
        int inked = 0; // of the lower half: the rest of the address
        for (int y = picture.height() / 2 + 2; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                inked += picture.pixel(x, y) != picture.pixel(picture.width() - 1, picture.height() - 1);
        QVERIFY(inked > 50);
    }

    void anIconTakesTheColourOfTheTheme()
    {
        const auto colourOf = [] { return icon("stop", Token::Ink).pixmap(16, 16).toImage().pixelColor(8, 4); };
        Theme::apply(*qApp, Scheme::Light);
        const QColor light = colourOf();
        Theme::apply(*qApp, Scheme::Dark);
        QVERIFY(light.alpha() > 0);
        QVERIFY(colourOf().lightness() > light.lightness());
    }
};

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
