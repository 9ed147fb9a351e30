#include "support/enginebench.h"

using namespace Qt::StringLiterals;

/** Too many addresses do not exist: going on would harm the domain of the sender (specification §10). */
class BoughtList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moreThanFivePercentOfTheLastTwoHundredPause_data()
    {
        QTest::addColumn<int>("oneIn");
        QTest::addColumn<bool>("pauses");
        QTest::newRow("one in ten") << 10 << true;
        QTest::newRow("exactly five percent") << 20 << false;
        QTest::newRow("one in a hundred") << 100 << false;
    }
    void moreThanFivePercentOfTheLastTwoHundredPause()
    {
        QFETCH(int, oneIn);
        QFETCH(bool, pauses);
        SmtpSinkBehaviour behaviour;
        int asked = 0;
        behaviour.replyToRcpt = [&](const QByteArray &) -> QByteArray {
            return ++asked % oneIn == 0 ? "550 5.1.1 No such user" : "";
        };
        EngineBench bench(behaviour, 1);
        bench.ledger.addSending(EngineBench::people(1000));
        bench.runUntilIdle();
        QCOMPARE(!bench.ledger.paused.isEmpty(), pauses);
        if (!pauses) {
            QCOMPARE(asked, 1000);
            return;
        }
        QVERIFY2(asked >= 200 && asked <= 202, qPrintable(QString::number(asked)));
        QCOMPARE(bench.attention.first().code, u"too-many-bounces"_s);

        // Whoever resumes knows: the next two hundred are counted afresh.
        bench.ledger.resume(SendingId{1});
        bench.runUntilIdle();
        QVERIFY(asked >= 400);
    }

    void aRestartForgetsNoBounce()
    {
        SmtpSinkBehaviour behaviour;
        int asked = 0;
        std::function<void()> onAsked = [] {};
        behaviour.replyToRcpt = [&](const QByteArray &) -> QByteArray {
            ++asked;
            onAsked();
            return asked % 10 == 0 ? "550 5.1.1 No such user" : "";
        };
        EngineBench bench(behaviour, 1);
        bench.ledger.addSending(EngineBench::people(1000));
        bool isCut = false;
        onAsked = [&] { // as good as killed: nothing of what it counted is kept
            if (asked == 150 && !std::exchange(isCut, true))
                bench.queue->abort();
        };
        bench.start();
        QVERIFY(QTest::qWaitFor([&] { return isCut; }, 20'000));
        bench.queue.reset();
        bench.runUntilIdle();
        QCOMPARE(bench.ledger.paused.size(), 1);
        QVERIFY2(asked <= 203, qPrintable(QString::number(asked)));
    }
};

QTEST_GUILESS_MAIN(BoughtList)
#include "tst_boughtlist.moc"
