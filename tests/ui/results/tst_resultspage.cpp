#include "ui/results/resultspage.h"

#include "base/language.h"
#include "presentation/recipientlistmodel.h"
#include "support/windowworld.h"
#include "ui/common/banner.h"

#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

struct Results
{
    WindowWorld world;
    SendingId running = world.data.running();
    ResultsPage page{world.session, world.questions};
    QTableView *table = page.findChild<QTableView *>(u"recipientTable"_s);

    void open()
    {
        page.resize(1100, 800);
        page.show();
        page.open({{u"sending"_s, running.value}});
    }
    bool says(const QString &text) const
    {
        for (const QLabel *label : page.findChildren<QLabel *>())
            if (!label->isHidden() && label->text() == text)
                return true;
        return false;
    }
    QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
};

} // namespace

/** What became of each e-mail, while it becomes. */
class ResultsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Language::install(u"en"_s); }

    void theFiguresFollowTheLedger()
    {
        Results results;
        results.open();
        QTRY_VERIFY(results.says(u"0 / 2"_s));
        results.world.data.setRow(results.world.data.zoe, RecipientState::Accepted);
        QTRY_VERIFY(results.says(u"1 / 2"_s));
        QTRY_VERIFY(results.says(u"100.0% · accepted by the server"_s));
    }

    void eachRecipientIsListedWithTheAnswerOfTheServer()
    {
        Results results;
        results.world.data.setRow(results.world.data.zoe, RecipientState::Accepted);
        results.open();
        QTRY_COMPARE(results.table->model()->rowCount(), 2);
        QTRY_COMPARE(results.cell(0, RecipientListModel::Address), u"zoe@a.example"_s);
        QCOMPARE(results.cell(0, RecipientListModel::State), nameOf(RecipientState::Accepted));
        QCOMPARE(results.cell(0, RecipientListModel::Reply), u"250 Ok"_s);
    }

    /** What is asked for least is what one scrolls to. */
    void theAnswerOfTheServerIsReadWholeInTheSmallestWindow()
    {
        Results results;
        results.open();
        results.page.resize(884, 680);
        QTRY_COMPARE(results.table->model()->rowCount(), 2);
        const auto right = [&] {
            return results.table->columnViewportPosition(RecipientListModel::Reply) +
                   results.table->columnWidth(RecipientListModel::Reply);
        };
        QTRY_VERIFY(right() <= results.table->viewport()->width());
        const QString title =
            results.table->model()->headerData(RecipientListModel::Reply, Qt::Horizontal, Qt::DisplayRole).toString();
        QVERIFY(results.table->columnWidth(RecipientListModel::Reply) >=
                results.table->horizontalHeader()->fontMetrics().horizontalAdvance(title));
    }

    void anotherSendingIsShownWhenItIsAskedFor()
    {
        Results results;
        Sending second = results.world.data.draft();
        second.name = u"Janvier"_s;
        const SendingId other = results.world.data.prepared(second);
        QVERIFY(ApproveSending(results.world.db()).approve(other, u"marc"_s));
        results.open();
        QTRY_VERIFY(results.says(u"Décembre"_s));
        results.page.open({{u"sending"_s, other.value}});
        QTRY_VERIFY(results.says(u"Janvier"_s));
    }

    void theListIsNarrowedToOneState()
    {
        Results results;
        results.world.data.setRow(results.world.data.zoe, RecipientState::Accepted);
        results.open();
        QTRY_COMPARE(results.table->model()->rowCount(), 2);
        auto *state = results.page.findChild<QComboBox *>(u"recipientState"_s);
        state->setCurrentIndex(state->findData(wordFor(RecipientState::Accepted)));
        Q_EMIT state->activated(state->currentIndex());
        QTRY_COMPARE(results.table->model()->rowCount(), 1);
    }

    void aRunningSendingIsPausedAndCancelledFromItsResults()
    {
        Results results;
        results.open();
        auto *pause = results.page.findChild<QPushButton *>(u"pause"_s);
        QTRY_VERIFY(pause->isVisible());
        QTest::mouseClick(pause, Qt::LeftButton);
        QTRY_COMPARE(results.world.data.sendings.byId(results.running)->state, SendingState::Paused);
        QTRY_COMPARE(pause->text(), u"Resume"_s);
        results.world.questions.text = u"The meeting moved"_s;
        QTest::mouseClick(results.page.findChild<QPushButton *>(u"cancel"_s), Qt::LeftButton);
        QTRY_COMPARE(results.world.data.sendings.byId(results.running)->state, SendingState::Cancelled);
        QTRY_VERIFY(!pause->isVisible());
    }

    void theRecipientsAreExported()
    {
        Results results;
        results.open();
        const QString file = results.world.data.project.folder.filePath(u"results.csv"_s);
        results.world.questions.file = file;
        auto *save = results.page.findChild<QPushButton *>(u"exportResults"_s);
        QTRY_VERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains("zoe@a.example"));
    }

    void thoseWhoReceivedBecomeAGroup()
    {
        Results results;
        results.world.data.setRow(results.world.data.zoe, RecipientState::Accepted);
        results.open();
        results.world.questions.text = u"Ont reçu"_s;
        auto *button = results.page.findChild<QToolButton *>(u"makeGroup"_s);
        QTRY_VERIFY(button->isVisible());
        button->menu()->actions().first()->trigger();
        QTRY_COMPARE(
            results.world.data.number(u"SELECT count(*) FROM group_member m JOIN contact_group g ON g.id = m.group_id "
                                      "WHERE g.name = 'Ont reçu'"_s),
            1);
        results.world.questions.text = u"Refusés"_s;
        button->menu()->actions().at(2)->trigger(); // nobody was refused
        QTRY_VERIFY(results.page.findChild<Banner *>()->isVisible());
        QCOMPARE(results.world.data.number(u"SELECT count(*) FROM contact_group WHERE name = 'Refusés'"_s), 0);
    }

    void whoOpenedIsToldOnceTheListIsImported()
    {
        Results results;
        SendingWorld &data = results.world.data;
        data.setRow(data.zoe, RecipientState::Accepted);
        data.builder.insert(u"UPDATE recipient SET handed_at = ended_at WHERE contact_id = ?"_s, {data.zoe.value});
        results.open();
        auto *known = results.page.findChild<QLabel *>(u"engagement"_s);
        auto *import = results.page.findChild<QPushButton *>(u"importEvents"_s);
        QTRY_VERIFY(import->isVisible());
        QVERIFY(known->text().startsWith(u"No open or click of this sending is known."_s));
        QFile list(data.project.folder.filePath(u"opens.csv"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("email,event,at\nzoe@a.example,open,2026-12-01 10:00\nnobody@a.example,open,2026-12-01 10:00\n");
        list.close();
        results.world.questions.file = list.fileName();
        QTest::mouseClick(import, Qt::LeftButton);
        const auto *banner = results.page.findChild<Banner *>();
        QTRY_VERIFY(banner->isVisible());
        QStringList said;
        for (const QLabel *label : banner->findChildren<QLabel *>())
            said.append(label->text());
        QVERIFY2(said.join(u' ').contains(u"Line 3: Nobody with the address nobody@a.example"_s),
                 qPrintable(said.join(u' ')));
        QTRY_VERIFY2(known->text().contains(u"In all, 1 open"_s), qPrintable(known->text()));
    }

    void seedsHaveALineOfTheirOwn() // T-33
    {
        Results results;
        results.world.data.setRow(results.world.data.zoe, RecipientState::Accepted);
        results.open();
        auto *seeds = results.page.findChild<QLabel *>(u"seedFigures"_s);
        QTRY_VERIFY(results.says(u"1"_s));
        QVERIFY(seeds->isHidden());
        results.world.data.builder.insert(
            u"INSERT INTO sending_count (sending_id, seed, state, rows) VALUES (?, 1, 'ACCEPTED', 3)"_s,
            {results.running.value});
        results.page.refresh();
        QTRY_VERIFY(!seeds->isHidden());
        QVERIFY2(seeds->text().contains(u"3"_s), qPrintable(seeds->text()));
        QVERIFY(results.says(u"1"_s)); // delivered, as before
    }
};

QTEST_MAIN(ResultsPageTest)
#include "tst_resultspage.moc"
