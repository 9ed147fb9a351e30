#include "support/enginebench.h"

#include <QTest>

using namespace std::chrono_literals;

/** 421: the server ends the session; nobody of it is judged (RFC 5321 §3.8). */
class SessionEnded : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTenthMessageMeets421_data()
    {
        QTest::addColumn<bool>("atDot");
        QTest::newRow("at MAIL") << false;
        QTest::newRow("at the dot") << true;
    }
    void everyTenthMessageMeets421()
    {
        QFETCH(bool, atDot);
        int asked = 0;
        const auto everyTenth = [&asked](const QByteArray &) -> QByteArray {
            return ++asked % 10 == 0 ? "421 4.3.2 Shutting down" : "";
        };
        SmtpSinkBehaviour behaviour;
        (atDot ? behaviour.replyToDot : behaviour.replyToMail) = everyTenth;
        EngineBench bench(behaviour, 2);
        bench.ledger.addSending(EngineBench::people(100));
        bench.runUntilIdle();
        QCOMPARE(bench.ledger.count(RecipientState::Accepted), 100);
        QCOMPARE(bench.sink.copiesByRecipient().size(), 100);
        QCOMPARE(bench.mostCopies(), 1);
        QCOMPARE(bench.ledger.rows[RowId{10}].row.attempts, 1);
    }
};

QTEST_GUILESS_MAIN(SessionEnded)
#include "tst_sessionended.moc"
