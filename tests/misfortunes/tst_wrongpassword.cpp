#include "support/enginebench.h"

#include <QTest>

using namespace Qt::StringLiterals;

class WrongPassword : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pausesWithTheReasonAndChargesNobody()
    {
        SmtpSinkBehaviour behaviour;
        behaviour.user = "info";
        behaviour.password = "right";
        EngineBench bench(behaviour);
        bench.ledger.theAccount.user = u"info"_s;
        bench.password = u"wrong"_s;
        bench.ledger.addSending(EngineBench::people(20));
        bench.runUntilIdle();
        QCOMPARE(bench.sink.count(), 0);
        QCOMPARE(bench.attention.size(), 1);
        QCOMPARE(bench.attention.first().code, u"smtp-password"_s);
        QCOMPARE(bench.ledger.paused[SendingId{1}], bench.attention.first().text());
        QCOMPARE(bench.ledger.count(RecipientState::Pending), 20);

        bench.password = u"right"_s;
        bench.ledger.paused.clear();
        bench.runUntilIdle();
        QCOMPARE(bench.ledger.count(RecipientState::Accepted), 20);
        QCOMPARE(bench.mostCopies(), 1);
    }
};

QTEST_GUILESS_MAIN(WrongPassword)
#include "tst_wrongpassword.moc"
