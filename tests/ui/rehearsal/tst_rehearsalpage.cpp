#include "ui/rehearsal/rehearsalpage.h"

#include "base/language.h"
#include "support/windowworld.h"
#include "ui/common/banner.h"
#include "ui/common/tableview.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    Shown()
    {
        qputenv("XDG_CACHE_HOME", cache.path().toUtf8());
        world.data.builder.insert(u"UPDATE message_version SET html = '<p>Bonjour {{email}}</p>{{identity}}'"_s, {});
        for (int number = 0; number < 30; ++number)
            world.data.builder.insert(
                u"INSERT INTO group_member (group_id, contact_id) VALUES (?, ?)"_s,
                {world.data.clients.value,
                 world.data.builder.person(u"p%1@exemple.test"_s.arg(number), number % 2 ? u"fr"_s : u"en"_s).value});
        page.resize(1100, 900);
        page.show();
    }
    void rehearse()
    {
        page.open({{u"sending"_s, world.data.saved(world.data.draft()).value}});
        QTRY_VERIFY_WITH_TIMEOUT(page.rehearsal().result() != nullptr, 30'000);
        QTRY_VERIFY(table()->model()->rowCount() == 32);
        QTRY_VERIFY(!cell(0).isEmpty());
    }
    TableView *table() { return page.findChild<TableView *>(u"rehearsalList"_s); }
    QString cell(int row) { return table()->model()->index(row, addressColumn).data().toString(); }
    QString text(const QString &name) { return page.findChild<QPlainTextEdit *>(name)->toPlainText(); }

    static constexpr int addressColumn = 1;
    QTemporaryDir cache;
    WindowWorld world;
    RehearsalPage page{world.session, world.questions};
};

} // namespace

class RehearsalPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Language::install(u"en"_s); }

    void everyMessageIsShownWithItsHeadersTextAndSource()
    {
        Shown shown;
        shown.rehearse();
        QTRY_VERIFY(shown.text(u"messageSource"_s).contains(u"To: "_s));
        QVERIFY(shown.text(u"messageSource"_s).contains(shown.cell(0)));
        QVERIFY(shown.text(u"messageHeaders"_s).contains(u"Subject: [RAPPEL] Activités"_s));
        QTest::keyClick(shown.table(), Qt::Key_Down);
        QTRY_VERIFY(shown.text(u"messageSource"_s).contains(shown.cell(1)));
    }

    void aNameAnAddressAVersionAndADomainFindTheirMessages()
    {
        Shown shown;
        shown.rehearse();
        auto *search = shown.page.findChild<QLineEdit *>(u"rehearsalSearch"_s);
        search->setText(u"P17@"_s);
        QTRY_COMPARE(shown.table()->model()->rowCount(), 1);
        QTRY_COMPARE(shown.cell(0), u"p17@exemple.test"_s);
        search->clear();
        auto *domain = shown.page.findChild<QComboBox *>(u"rehearsalDomain"_s);
        domain->setCurrentIndex(domain->findData(u"b.example"_s));
        Q_EMIT domain->activated(domain->currentIndex());
        QTRY_COMPARE(shown.table()->model()->rowCount(), 1);
        domain->setCurrentIndex(0);
        auto *language = shown.page.findChild<QComboBox *>(u"rehearsalLanguage"_s);
        language->setCurrentIndex(language->findData(u"fr"_s));
        Q_EMIT language->activated(language->currentIndex());
        QTRY_COMPARE(shown.table()->model()->rowCount(), 16);
    }

    void twoRecipientsAreComparedSideBySide()
    {
        Shown shown;
        shown.rehearse();
        QTRY_VERIFY(!shown.text(u"messageSource"_s).isEmpty());
        auto *compare = shown.page.findChild<QPushButton *>(u"rehearsalCompare"_s);
        QTest::mouseClick(compare, Qt::LeftButton);
        const QString left = shown.cell(0);
        shown.table()->selectRow(4);
        auto *comparison = shown.page.findChild<QTextBrowser *>(u"comparison"_s);
        QTRY_VERIFY(comparison->toPlainText().contains(shown.cell(4)));
        QVERIFY(comparison->toPlainText().contains(left));
        QVERIFY(comparison->isVisible());
        QVERIFY(!comparison->toPlainText().contains(u"Message-ID"_s));
        QTest::mouseClick(compare, Qt::LeftButton);
        QVERIFY(!comparison->isVisible());
    }

    void oneMessageIsSavedAsItArrived()
    {
        Shown shown;
        shown.rehearse();
        const QString path = shown.cache.filePath(u"one.eml"_s);
        shown.world.questions.file = path;
        auto *save = shown.page.findChild<QPushButton *>(u"rehearsalExport"_s);
        QTRY_VERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(shown.cell(0).toUtf8()));
    }

    void itCanBeCancelledAndSaysSo()
    {
        Shown shown;
        Sending draft = shown.world.data.draft();
        draft.options.pace.perHour = 1;
        shown.page.open({{u"sending"_s, shown.world.data.saved(draft).value}});
        QTest::mouseClick(shown.page.findChild<QPushButton *>(u"cancelRehearsal"_s), Qt::LeftButton);
        QTRY_VERIFY(!shown.page.rehearsal().isRunning());
        if (!shown.page.rehearsal().result()) // else it was quicker
            QVERIFY(shown.page.findChild<Banner *>()->text().contains(u"cancelled"_s));
        QVERIFY(shown.page.findChild<QPushButton *>(u"rehearseAgain"_s)->isVisible());
    }

    void closingTheWindowDoesNotWaitForIt()
    {
        auto shown = std::make_unique<Shown>();
        shown->page.open({{u"sending"_s, shown->world.data.saved(shown->world.data.draft()).value}});
        shown.reset();
    }
};

QTEST_MAIN(RehearsalPageTest)
#include "tst_rehearsalpage.moc"
