#include "support/enginebench.h"

using namespace Qt::StringLiterals;

/** From some message on the server holds us for spammers or forgers (reliability §5, 59 and 60). */
class SpamBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pausesWithinTenFurtherTriesAndNamesTheRemedy_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QString>("names");
        QTest::newRow("spam") << QByteArray("554 5.7.1 Message rejected as spam") << u"list"_s;
        QTest::newRow("unauthenticated") << QByteArray("550 5.7.26 This message does not pass authentication checks")
                                         << u"DMARC"_s;
        QTest::newRow("Microsoft") << QByteArray("550 5.7.515 Access denied, sending domain") << u"DMARC"_s;
        QTest::newRow("SPF") << QByteArray("550 5.7.27 SPF does not pass") << u"SPF"_s;
        QTest::newRow("DKIM") << QByteArray("550 5.7.30 DKIM does not pass") << u"_domainkey"_s;
        QTest::newRow("reverse DNS") << QByteArray("550 5.7.25 no PTR record") << u"PTR"_s;
    }
    void pausesWithinTenFurtherTriesAndNamesTheRemedy()
    {
        QFETCH(QByteArray, reply);
        QFETCH(QString, names);
        int tries = 0;
        SmtpSinkBehaviour behaviour;
        behaviour.replyToDot = [&](const QByteArray &) { return ++tries > 50 ? reply : QByteArray(); };
        EngineBench bench(behaviour);
        bench.ledger.addSending(EngineBench::people(500));
        bench.runUntilIdle();
        QCOMPARE(bench.ledger.paused.size(), 1);
        QVERIFY2(tries <= 61, qPrintable(QString::number(tries)));
        QVERIFY2(bench.attention.first().remedy.contains(names), qPrintable(bench.attention.first().remedy));
        QCOMPARE(bench.ledger.count(RecipientState::BouncedHard), 0); // never the person's fault
        QVERIFY(bench.ledger.count(RecipientState::Pending) >= 500 - 61);
    }
};

QTEST_GUILESS_MAIN(SpamBlock)
#include "tst_spamblock.moc"
