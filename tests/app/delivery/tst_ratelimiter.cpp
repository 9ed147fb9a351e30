#include "delivery/ratelimiter.h"

#include "support/fakeclock.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr Instant start = FakeClock::start;

RateLimiter limiter(QRandomGenerator &random, int perHour)
{
    RateLimiter made([&random] { return random.generateDouble(); });
    made.setLimit(perHour);
    return made;
}

/** The most that fell into any sixty minutes, both ends included. */
qsizetype mostInOneHour(const QList<Instant> &handOffs)
{
    qsizetype most = 0;
    for (qsizetype first = 0; first < handOffs.size(); ++first) {
        const auto end = std::upper_bound(handOffs.begin() + first, handOffs.end(), handOffs[first] + 1h);
        most = std::max(most, qsizetype(end - handOffs.begin()) - first);
    }
    return most;
}

} // namespace

class RateLimiterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noWindowOfSixtyMinutesHoldsOneTooMany_data()
    {
        QTest::addColumn<int>("perHour");
        for (int perHour : {1, 2, 7, 60, 300, 3600})
            QTest::addRow("%d per hour", perHour) << perHour;
    }
    void noWindowOfSixtyMinutesHoldsOneTooMany()
    {
        QFETCH(int, perHour);
        QRandomGenerator random{quint32(perHour)};
        RateLimiter pace = limiter(random, perHour);
        QList<Instant> handOffs;
        Instant now = start;
        while (now < start + 5h) {
            if (random.bounded(500) == 0) { // killed and started again: the ledger remembers the last hour
                pace = limiter(random, perHour);
                for (Instant at : std::as_const(handOffs))
                    if (at > now - 1h)
                        pace.record(at);
            }
            if (random.bounded(2000) == 0) // a person's pause
                now += 1min * random.bounded(90);
            if (pace.waitAt(now) == 0ms) {
                pace.record(now);
                handOffs.append(now);
            }
            now += 1ms * random.bounded(1 + 3'600'000 / perHour);
        }
        QVERIFY(handOffs.size() > perHour);
        QVERIFY2(mostInOneHour(handOffs) <= perHour, qPrintable(QString::number(mostInOneHour(handOffs))));
    }

    void anEagerEngineReachesTheRate()
    {
        QRandomGenerator random(1);
        RateLimiter pace = limiter(random, 600);
        int handedOver = 0;
        for (Instant now = start; now < start + 3h; now += std::max(1ms, pace.waitAt(now))) {
            if (pace.waitAt(now) > 0ms)
                continue;
            pace.record(now);
            ++handedOver;
        }
        QVERIFY2(handedOver > 1750 && handedOver <= 1810, qPrintable(QString::number(handedOver)));
    }

    void handOffsAreSpreadWithATenthOfJitter()
    {
        QRandomGenerator random(2);
        RateLimiter pace = limiter(random, 60); // a burst of one: nothing is caught up
        pace.record(start);
        for (Instant now = start; now < start + 40min;) {
            const milliseconds wait = pace.waitAt(now);
            QVERIFY(wait >= 54s && wait <= 66s + 1ms);
            now += wait;
            pace.record(now);
        }
    }

    void afterAPauseAtMostAMinutesWorthLeavesAtOnce()
    {
        QRandomGenerator random(3);
        RateLimiter pace = limiter(random, 6000);
        pace.record(start);
        const Instant later = start + 30min;
        int burst = 0;
        for (; pace.waitAt(later) == 0ms; ++burst)
            pace.record(later);
        QVERIFY2(burst > 80 && burst <= 110, qPrintable(QString::number(burst)));
    }

    void aRaisedRateKeepsTheHourThatWas()
    {
        QRandomGenerator random(4);
        RateLimiter pace = limiter(random, 2);
        pace.record(start);
        pace.record(start + 30min);
        QVERIFY(pace.waitAt(start + 31min) > 0ms);
        pace.setLimit(3);
        QCOMPARE(pace.waitAt(start + 59min), 0ms);
        pace.setLimit(2);
        QVERIFY(pace.waitAt(start + 60min) > 0ms);
    }

    void withoutLimitNothingWaits()
    {
        QRandomGenerator random(5);
        RateLimiter pace = limiter(random, 1);
        pace.record(start);
        pace.setLimit({});
        QCOMPARE(pace.waitAt(start), 0ms);
    }

    void aClockSetBackGivesNobodyAFreshHour()
    {
        QRandomGenerator random(6);
        RateLimiter pace = limiter(random, 1);
        pace.record(start);
        pace.record(start - 2h);
        QVERIFY(pace.waitAt(start + 59min) > 0ms);
    }
};

QTEST_GUILESS_MAIN(RateLimiterTest)
#include "tst_ratelimiter.moc"
