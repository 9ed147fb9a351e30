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
        QTest::addColumn<int>("connections");
        QTest::newRow("spam") << QByteArray("554 5.7.1 Message rejected as spam") << u"list"_s << 4;
        QTest::newRow("spam, to many connections")
            << QByteArray("554 5.7.1 Message rejected as spam") << u"list"_s << 50;
        QTest::newRow("unauthenticated") << QByteArray("550 5.7.26 This message does not pass authentication checks")
                                         << u"DMARC"_s << 50;
        QTest::newRow("Microsoft") << QByteArray("550 5.7.515 Access denied, sending domain") << u"DMARC"_s << 50;
        QTest::newRow("SPF") << QByteArray("550 5.7.27 SPF does not pass") << u"SPF"_s << 4;
        QTest::newRow("DKIM") << QByteArray("550 5.7.30 DKIM does not pass") << u"_domainkey"_s << 4;
        QTest::newRow("reverse DNS") << QByteArray("550 5.7.25 no PTR record") << u"PTR"_s << 1;
    }
    void pausesWithinTenFurtherTriesAndNamesTheRemedy()
    {
        QFETCH(QByteArray, reply);
        QFETCH(QString, names);
        QFETCH(int, connections);
        Server server{reply};
        EngineBench bench(server.behaviour(), connections);
        bench.ledger.addSending(EngineBench::people(500));
        bench.runUntilIdle();
        QCOMPARE(bench.ledger.paused.size(), 1);
        QVERIFY2(server.refused <= 11, qPrintable(QString::number(server.refused)));
        QVERIFY2(bench.attention.first().remedy.contains(names), qPrintable(bench.attention.first().remedy));
        theListIsNotBurned(bench);
    }

    void theRefusedAreTriedAgainWhenAPersonHasResumed()
    {
        Server server{"554 5.7.1 Message rejected as spam"};
        EngineBench bench(server.behaviour());
        bench.ledger.addSending(EngineBench::people(100));
        bench.runUntilIdle();
        QCOMPARE(bench.ledger.paused.size(), 1);
        theListIsNotBurned(bench);

        server.refuses = false; // the block was lifted
        bench.ledger.resume(SendingId{1});
        bench.runUntilIdle();
        QCOMPARE(bench.ledger.count(RecipientState::Accepted), 100);
        QCOMPARE(bench.mostCopies(), 1);
        for (const auto &[id, row] : bench.ledger.rows)
            QCOMPARE(row.row.attempts, 1);
    }

    void aRestartGivesNoFreshTries()
    {
        Server server{"554 5.7.1 Message rejected as spam"};
        EngineBench bench(server.behaviour(), 1);
        bench.ledger.addSending(EngineBench::people(100));
        bool isCut = false;
        server.onTry = [&] { // as good as killed: nothing of what it counted is kept
            if (server.refused == 3 && !std::exchange(isCut, true))
                bench.queue->abort();
        };
        bench.start();
        QVERIFY(QTest::qWaitFor([&] { return isCut; }, 20'000));
        bench.queue.reset();
        QCOMPARE(bench.ledger.paused.size(), 0);

        bench.runUntilIdle();
        QCOMPARE(bench.ledger.paused.size(), 1);
        QVERIFY2(server.refused <= 6, qPrintable(QString::number(server.refused)));
        theListIsNotBurned(bench);
    }

    void oneRefusedMessageAmongOthersIsItsOwnMatter()
    {
        SmtpSinkBehaviour behaviour;
        int asked = 0;
        behaviour.replyToDot = [&asked](const QByteArray &) -> QByteArray {
            return ++asked == 2 ? "554 5.7.1 Message rejected as spam" : "";
        };
        EngineBench bench(behaviour, 1);
        bench.ledger.addSending(EngineBench::people(60));
        bench.runUntilIdle();
        QVERIFY(bench.ledger.paused.isEmpty());
        QCOMPARE(bench.ledger.count(RecipientState::Accepted), 59);
        QCOMPARE(bench.ledger.rows[RowId{2}].state, RecipientState::BouncedSoft);
        QCOMPARE(bench.ledger.rows[RowId{2}].row.attempts, 1);
    }

private:
    /** Takes fifty messages and refuses all others. */
    struct Server
    {
        QByteArray reply;
        bool refuses = true;
        int taken = 0;
        int refused = 0;
        std::function<void()> onTry = [] {};

        SmtpSinkBehaviour behaviour()
        {
            SmtpSinkBehaviour behaviour;
            behaviour.replyToMail = [this](const QByteArray &) -> QByteArray {
                onTry();
                return {};
            };
            behaviour.replyToDot = [this](const QByteArray &) -> QByteArray {
                if (!refuses || taken < 50) {
                    ++taken;
                    return {};
                }
                ++refused;
                return reply;
            };
            return behaviour;
        }
    };

    /** Nobody was given up, and nobody's attempts are used up. */
    static void theListIsNotBurned(const EngineBench &bench)
    {
        QCOMPARE(bench.ledger.count(RecipientState::Accepted), 50);
        QCOMPARE(bench.ledger.count(RecipientState::Pending), qsizetype(bench.ledger.rows.size()) - 50);
        for (const auto &[id, row] : bench.ledger.rows)
            QCOMPARE(row.row.attempts, int(row.state == RecipientState::Accepted));
    }
};

QTEST_GUILESS_MAIN(SpamBlock)
#include "tst_spamblock.moc"
