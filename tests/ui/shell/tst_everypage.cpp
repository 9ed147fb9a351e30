#include "support/everypage.h"

#include "base/language.h"
#include "ui/shell/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

namespace {

/** Parts of a spin box, a combo box or an item view speak for the whole. */
bool isInnerPart(const QWidget *widget)
{
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent) ||
            (qobject_cast<const QAbstractScrollArea *>(parent) && !qobject_cast<const QScrollArea *>(parent)) ||
            qobject_cast<const QTabBar *>(parent) || qobject_cast<const QLineEdit *>(parent))
            return true;
    return false;
}

bool isInteractive(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ||
           qobject_cast<const QTabBar *>(widget);
}

QList<QWidget *> interactiveWidgets(const QWidget &page)
{
    QList<QWidget *> found;
    for (QWidget *widget : page.findChildren<QWidget *>())
        if (widget->isVisible() && isInteractive(widget) && !isInnerPart(widget))
            found.append(widget);
    return found;
}

QString nameOf(const QWidget *widget)
{
    return QStringLiteral("%1 “%2” (%3)")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName(), widget->objectName());
}

/** Everything a person can read or hear on the page, in the order of the widgets. */
QStringList textsOf(const QWidget &page)
{
    QStringList texts;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts << line->placeholderText() << line->text();
        if (const auto *box = qobject_cast<const QComboBox *>(widget))
            for (int i = 0; i < std::min(20, box->count()); ++i)
                texts << box->itemText(i);
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                texts << tabs->tabText(i);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            const QAbstractItemModel *model = view->model();
            for (int column = 0; model && column < model->columnCount(); ++column) {
                texts << model->headerData(column, Qt::Horizontal).toString();
                for (int row = 0; row < std::min(5, model->rowCount()); ++row)
                    texts << model->index(row, column).data().toString();
            }
        }
    }
    texts.removeAll(QString());
    texts.sort();
    return texts;
}

/** The hint of a moment may be cut (it is repeated by the date itself), and a table has its own scroll bar. */
bool mayBeCut(const QWidget *widget)
{
    return widget->minimumWidth() == 10;
}

} // namespace

/** What holds for every page of the window, whoever made it. */
class EveryPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        Theme::apply(*qApp, Scheme::Light);
    }

    void init() { Language::install(QStringLiteral("fr")); }

    void switchingTheLanguageShowsWhatAStartInItShows()
    {
        EveryPage fresh;
        QHash<int, QStringList> wanted;
        for (int i = 0; i < fresh.places().size(); ++i)
            wanted.insert(i, textsOf(*fresh.show(fresh.places().at(i))));
        Language::install(QStringLiteral("en"));
        EveryPage switched;
        for (int i = 0; i < switched.places().size(); ++i) {
            const EveryPage::Place place = switched.places().at(i);
            Language::install(QStringLiteral("en"));
            switched.show(place);
            Language::install(QStringLiteral("fr"));
            EveryPage::settle();
            QStringList texts = textsOf(*switched.page(place.key));
            QStringList missing = wanted.value(i);
            for (const QString &text : std::as_const(texts))
                missing.removeOne(text);
            QStringList foreign = texts;
            for (const QString &text : wanted.value(i))
                foreign.removeOne(text);
            QVERIFY2(foreign.isEmpty() && missing.isEmpty(),
                     qPrintable(place.key + QStringLiteral(" shows: ") + foreign.join(QStringLiteral(" | ")) +
                                QStringLiteral("\ninstead of: ") + missing.join(QStringLiteral(" | "))));
        }
    }

    void frenchFiguresAreGroupedByNarrowSpaces()
    {
        static const QRegularExpression wide(QStringLiteral("(?<!\\d)\\d{1,3}\u00a0\\d{3}(?!\\d)"));
        static const QRegularExpression narrow(QStringLiteral("(?<!\\d)\\d{1,3}\u202f\\d{3}(?!\\d)"));
        EveryPage all;
        QStringList grouped;
        for (const EveryPage::Place &place : all.places()) {
            const QStringList texts = textsOf(*all.show(place));
            QVERIFY2(texts.filter(wide).isEmpty(),
                     qPrintable(place.key + QStringLiteral(": ") + texts.filter(wide).join(u'\n')));
            grouped << texts.filter(narrow);
        }
        QVERIFY(!grouped.isEmpty()); // else nothing was tried
    }

    void everyControlHasANameForTheScreenReader()
    {
        EveryPage all;
        QStringList nameless;
        for (const EveryPage::Place &place : all.places())
            for (QWidget *widget : interactiveWidgets(*all.show(place))) {
                const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
                if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
                    nameless.append(place.key + QStringLiteral(": ") + nameOf(widget));
            }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void tabReachesEveryControl()
    {
        EveryPage all;
        QStringList unreached;
        for (const EveryPage::Place &place : all.places()) {
            QWidget *page = all.show(place);
            QSet<QWidget *> reached;
            QWidget *start = page;
            for (QWidget *widget = start->nextInFocusChain(); widget != start; widget = widget->nextInFocusChain())
                reached.insert(widget);
            for (QWidget *widget : interactiveWidgets(*page)) {
                const bool tabs = widget->focusPolicy() & Qt::TabFocus;
                if (widget->isEnabled() && !(tabs && reached.contains(widget)))
                    unreached.append(place.key + QStringLiteral(": ") + nameOf(widget));
            }
        }
        QVERIFY2(unreached.isEmpty(), qPrintable(unreached.join(u'\n')));
    }

    void noFrenchTextIsCutInASmallWindow()
    {
        EveryPage all;
        QStringList cut;
        for (const EveryPage::Place &place : all.places()) {
            const QWidget *page = all.show(place);
            for (const QLabel *label : page->findChildren<QLabel *>()) {
                if (!label->isVisible() || label->text().isEmpty() || isInnerPart(label) || mayBeCut(label))
                    continue;
                const bool fits = label->wordWrap() ? label->height() >= label->heightForWidth(label->width())
                                                    : label->width() >= label->sizeHint().width();
                if (!fits)
                    cut.append(place.key + QStringLiteral(": ") + label->text());
            }
            for (const QAbstractButton *button : page->findChildren<QAbstractButton *>())
                if (button->isVisible() && !isInnerPart(button) && button->width() < button->sizeHint().width())
                    cut.append(place.key + QStringLiteral(": ") + button->text());
            for (const QScrollArea *area : page->findChildren<QScrollArea *>())
                if (area->horizontalScrollBar()->maximum() > 0)
                    cut.append(place.key + QStringLiteral(" scrolls sideways"));
        }
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(EveryPageTest)
#include "tst_everypage.moc"
