#include "delivery/announcedrows.h"
#include "support/enginebench.h"

using namespace Qt::StringLiterals;

/** Rows granted ahead of their connection, and a world that changes before it is free. */
class AnnouncedRowsTest : public QObject
{
    Q_OBJECT

    /** A sending to three people, all granted. */
    struct Bench : EngineBench
    {
        Bench()
        {
            ledger.addSending(people(3));
            sending = std::make_shared<SendingDelivery>(outside, SendingId{1});
            if (!sending->prepare() || !sending->refill())
                qFatal("The sending cannot be prepared.");
            for (int row = 0; row < 3; ++row)
                rows.announce(sending, sending->take(clock.now()), clock.now());
            QObject::connect(&rows, &AnnouncedRows::granted, &rows, [this] { ++grants; });
            if (!QTest::qWaitFor([this] { return grants == 3; }))
                qFatal("The rows are not granted.");
        }
        QStringList taken()
        {
            QStringList addresses;
            for (AnnouncedRows::Row row = rows.take(); row; row = rows.take())
                addresses.append(row->row.address);
            return addresses;
        }

        DeliveryEnvironment outside = environment();
        CallbackInbox inbox;
        std::shared_ptr<SendingDelivery> sending;
        AnnouncedRows rows{outside, inbox};
        int grants = 0;
    };

private Q_SLOTS:
    void allLeaveWhileNothingChanges()
    {
        Bench bench;
        QCOMPARE(bench.taken(), EngineBench::people(3));
    }

    void whoLeftMeanwhileIsNotTheNextToBeWrittenTo()
    {
        Bench bench;
        bench.ledger.notEligible = {RowId{1}, RowId{3}};
        QCOMPARE(bench.taken(), QStringList{u"p2@exemple.test"_s});
        QVERIFY(QTest::qWaitFor([&] { return bench.ledger.count(RecipientState::Skipped) == 2; }));
        QCOMPARE(bench.taken(), QStringList());
    }

    void nothingOfAPausedSendingLeavesAndItsRowsWait()
    {
        Bench bench;
        bench.ledger.paused[SendingId{1}] = u"by a person"_s;
        QCOMPARE(bench.taken(), QStringList());
        QVERIFY(QTest::qWaitFor([&] { return bench.ledger.count(RecipientState::Pending) == 3; }));
        QCOMPARE(bench.taken(), QStringList());
    }

    void whoMayStillReceiveIsNotAnnouncedAgain()
    {
        Bench bench;
        bench.ledger.journal.clear();
        bench.ledger.notEligible = {RowId{2}};
        QCOMPARE(bench.taken(), (QStringList{u"p1@exemple.test"_s, u"p3@exemple.test"_s}));
        QCOMPARE(bench.ledger.journal, QStringList{u"announce 2"_s});
    }

    void nothingLeavesWhenTheLedgerCannotBeAsked()
    {
        Bench bench;
        QSignalSpy failed(&bench.rows, &AnnouncedRows::ledgerFailed);
        bench.ledger.canRead = false;
        QCOMPARE(bench.taken(), QStringList());
        QCOMPARE(failed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(AnnouncedRowsTest)
#include "tst_announcedrows.moc"
