#include "support/enginebench.h"

#include <QTest>

using namespace Qt::StringLiterals;

/** What the ledger cannot remember must not be sent (reliability §1.2). */
class LedgerUnwritable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliveryStopsAtOnceAndSaysWhy()
    {
        EngineBench bench({}, 4);
        bench.ledger.addSending(EngineBench::people(500));
        connect(&bench.sink, &SmtpSink::received, &bench.sink, [&] {
            if (bench.sink.count() == 100)
                bench.ledger.canWrite = false;
        });
        bench.start();
        bench.waitUntilFinished();
        QCOMPARE(bench.attention.size(), 1);
        QCOMPARE(bench.attention.first().code, u"disk-full"_s);
        QVERIFY2(bench.sink.count() <= 104, qPrintable(QString::number(bench.sink.count())));
        QVERIFY(bench.ledger.inDoubt.size() <= 4);

        bench.ledger.canWrite = true; // as after a restart: what departed is in doubt, not sent again
        for (auto &[id, row] : bench.ledger.rows)
            if (row.state == RecipientState::Sending)
                row.state = bench.ledger.inDoubt.contains(id) ? RecipientState::Unknown : RecipientState::Pending;
        bench.runUntilIdle();
        QCOMPARE(bench.mostCopies(), 1);
        QCOMPARE(bench.ledger.count(RecipientState::Pending), 0);
    }
};

QTEST_GUILESS_MAIN(LedgerUnwritable)
#include "tst_ledgerunwritable.moc"
