#include "support/enginebench.h"

#include <QTest>

using namespace Qt::StringLiterals;

/** The account asks for encryption and the server offers none: somebody may have removed it on the way (CVE-2011-0411).
 */
class StartTlsMissing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSentInClear()
    {
        bool asked = false;
        SmtpSinkBehaviour behaviour;
        behaviour.user = "info";
        behaviour.password = "right";
        behaviour.replyToMail = [&asked](const QByteArray &) {
            asked = true;
            return QByteArray();
        };
        EngineBench bench(behaviour);
        bench.ledger.theAccount.tls = SmtpAccount::Tls::StartTls;
        bench.ledger.theAccount.user = u"info"_s;
        bench.password = u"right"_s;
        bench.ledger.addSending(EngineBench::people(5));
        bench.runUntilIdle();
        QVERIFY(!asked);
        QCOMPARE(bench.sink.count(), 0);
        QCOMPARE(bench.attention.size(), 1);
        QCOMPARE(bench.attention.first().code, u"smtp-no-tls"_s);
        QVERIFY(bench.ledger.paused.contains(SendingId{1}));
        QCOMPARE(bench.ledger.count(RecipientState::Pending), 5);
    }
};

QTEST_GUILESS_MAIN(StartTlsMissing)
#include "tst_starttlsmissing.moc"
