#include "support/enginebench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using AtDot = SmtpSinkBehaviour::AtDot;

/** RFC 1047: after the final dot without an answer nobody can know, so nothing is sent again by itself. */
class ClosedAfterDot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySeventhAnswerIsWithheld_data()
    {
        QTest::addColumn<bool>("kept");
        QTest::newRow("the server kept the message") << true;
        QTest::newRow("the server forgot the message") << false;
    }
    void everySeventhAnswerIsWithheld()
    {
        QFETCH(bool, kept);
        int dots = 0;
        SmtpSinkBehaviour behaviour;
        behaviour.atDot = [&dots, kept](const QByteArray &) {
            if (++dots % 7 != 0)
                return AtDot::Answer;
            return kept ? AtDot::KeepAndVanish : AtDot::ForgetAndVanish;
        };
        EngineBench bench(behaviour);
        bench.ledger.addSending(EngineBench::people(140));
        bench.runUntilIdle();
        QCOMPARE(bench.ledger.count(RecipientState::Unknown), 20);
        QCOMPARE(bench.ledger.count(RecipientState::Accepted), 120);
        QCOMPARE(bench.sink.count(), kept ? 140 : 120);
        QCOMPARE(bench.mostCopies(), 1);
        QVERIFY(bench.attention.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ClosedAfterDot)
#include "tst_closedafterdot.moc"
