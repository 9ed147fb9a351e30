#include "support/enginebench.h"

#include <QTest>

using namespace Qt::StringLiterals;

/** 5xx: the class of the reply decides what it means for the person (reliability §1.4). */
class RefusedForGood : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReplyDecidesTheClass_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<RecipientState>("state");
        QTest::newRow("unknown user") << QByteArray("550 5.1.1 No such user") << RecipientState::BouncedHard;
        QTest::newRow("full mailbox") << QByteArray("552 5.2.2 Mailbox full") << RecipientState::BouncedSoft;
        QTest::newRow("content") << QByteArray("554 5.6.0 Content refused") << RecipientState::BouncedSoft;
    }
    void theReplyDecidesTheClass()
    {
        QFETCH(QByteArray, reply);
        QFETCH(RecipientState, state);
        SmtpSinkBehaviour behaviour;
        behaviour.replyToRcpt = [reply](const QByteArray &recipient) {
            return recipient.contains("p2@") ? reply : QByteArray();
        };
        EngineBench bench(behaviour);
        bench.ledger.addSending(EngineBench::people(5));
        bench.runUntilIdle();
        QCOMPARE(bench.ledger.rows[RowId{2}].state, state);
        QCOMPARE(bench.ledger.count(RecipientState::Accepted), 4);
    }

    void aServerThatRefusesUsPausesTheSendingBeforeTheListIsBurned()
    {
        SmtpSinkBehaviour behaviour;
        behaviour.replyToDot = [](const QByteArray &) { return QByteArray("550 5.7.26 Unauthenticated mail"); };
        EngineBench bench(behaviour);
        bench.ledger.addSending(EngineBench::people(100));
        bench.runUntilIdle();
        QCOMPARE(bench.ledger.paused.size(), 1);
        QVERIFY2(bench.ledger.paused[SendingId{1}].contains(u"Unauthenticated mail"_s),
                 qPrintable(bench.ledger.paused[SendingId{1}]));
        QCOMPARE(bench.attention.size(), 1);
        QVERIFY(bench.ledger.count(RecipientState::Deferred) <= 10);
        QCOMPARE(bench.ledger.count(RecipientState::BouncedHard) + bench.ledger.count(RecipientState::BouncedSoft), 0);
    }
};

QTEST_GUILESS_MAIN(RefusedForGood)
#include "tst_refusedforgood.moc"
