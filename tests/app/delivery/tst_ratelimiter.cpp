#include "delivery/ratelimiter.h"

#include "sendings/planner.h"
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

    /**
     * A sending and its account on a simulated clock: random arrivals, pauses, changes of rate and restarts. Whatever
     * happens, the hour that ends with a hand-off never holds more than the limit in force at that moment; so no sixty
     * minutes hold R + 1, R being the limit at the last hand-off among them.
     */
    void whateverHappensNoHourHoldsOneTooMany_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void whateverHappensNoHourHoldsOneTooMany()
    {
        QFETCH(int, seed);
        QRandomGenerator random{quint32(seed)};
        const auto anyRate = [&] { return 1 + random.bounded(random.bounded(2) ? 20 : 2000); };
        std::optional<int> rate = anyRate();
        const QList<RateLimit> ofAccount{{1 + random.bounded(5), 1s},
                                         {20 + random.bounded(100), 1min},
                                         {300 + random.bounded(2000), 1h},
                                         {1000 + random.bounded(5000), 24h}};
        const auto fresh = [&random] { return RateLimiter([&random] { return random.generateDouble(); }); };
        RateLimiter pace = fresh();
        pace.setLimit(rate);
        RateLimiter account = fresh();
        account.setLimits(ofAccount);
        QList<Instant> handOffs; // what the ledger remembers
        for (Instant now = start; now < start + 30h; now += 1ms * random.bounded(random.bounded(10) ? 2000 : 60'000)) {
            switch (random.bounded(4000)) {
            case 0: // killed: everything comes back from the ledger
                pace = fresh();
                pace.setLimit(rate);
                pace.recordEarlier(handOffs);
                account = fresh();
                account.setLimits(ofAccount);
                for (Instant at : std::as_const(handOffs))
                    account.record(at);
                break;
            case 1: // a person's pause
                now += 1min * random.bounded(180);
                break;
            case 2: { // a person changes the pace, or lifts it
                const bool wasLimited = rate.has_value();
                rate = random.bounded(4) ? std::optional(anyRate()) : std::nullopt;
                pace.setLimit(rate);
                if (rate && !wasLimited)
                    pace.recordEarlier(handOffs);
                break;
            }
            default:
                break;
            }
            if (pace.waitAt(now) > 0ms || account.waitAt(now) > 0ms)
                continue;
            pace.record(now);
            account.record(now);
            if (random.bounded(20) == 0) { // its connection takes a while
                const Instant later = now + 1ms * random.bounded(500);
                pace.move(now, later);
                account.move(now, later);
                now = later;
            }
            handOffs.append(now);
            const auto within = [&](milliseconds window) {
                return handOffs.end() - std::lower_bound(handOffs.begin(), handOffs.end(), now - window);
            };
            if (rate)
                QVERIFY2(within(1h) <= *rate, qPrintable(QString::number(within(1h))));
            for (const RateLimit &limit : ofAccount)
                QVERIFY2(within(limit.window) <= limit.count, qPrintable(QString::number(limit.window.count())));
        }
        QVERIFY(handOffs.size() > 100);
    }

    void aLoweredRateIsObeyedByTheNextHandOff()
    {
        QRandomGenerator random(8);
        RateLimiter pace = limiter(random, 3600);
        for (int second = 0; second < 100; ++second)
            pace.record(start + 1s * second);
        pace.setLimit(50);
        QVERIFY(pace.waitAt(start + 100s) > 0ms);
        QVERIFY(pace.waitAt(start + 1h) > 0ms); // fifty of the hundred are still in the hour
        QCOMPARE(pace.waitAt(start + 1h + 52s), 0ms);
    }

    void aRaisedRateNeedNotWaitForTheOldSpacing()
    {
        QRandomGenerator random(9);
        RateLimiter pace = limiter(random, 1);
        pace.record(start);
        pace.setLimit(3600);
        QVERIFY(pace.waitAt(start + 2s) == 0ms);
    }

    void withoutLimitItRemembersNoMoreThanItNeeds()
    {
        QRandomGenerator random(10);
        RateLimiter pace = limiter(random, 1);
        pace.setLimit({});
        for (int number = 0; number < 5000; ++number)
            pace.record(start + 1ms * number);
        QList<Instant> ledger;
        for (int number = 0; number < 5000; ++number)
            ledger.append(start + 1ms * number);
        pace.setLimit(5000);
        pace.recordEarlier(ledger);
        QVERIFY(pace.waitAt(start + 59min) > 0ms);
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

    void theCourseIsTheOneTheForecastShows_data()
    {
        QTest::addColumn<int>("perHour");
        QTest::addColumn<int>("messages");
        QTest::newRow("a little more than an hour") << 600 << 650;
        QTest::newRow("six minutes, fast") << 6000 << 600;
        QTest::newRow("a few") << 120 << 5;
    }
    void theCourseIsTheOneTheForecastShows()
    {
        QFETCH(int, perHour);
        QFETCH(int, messages);
        const Forecast foreseen =
            forecast({.start = start, .messages = messages, .pace = {perHour, std::nullopt}, .connections = 4});
        QRandomGenerator random(11);
        RateLimiter pace = limiter(random, perHour);
        const qint64 jitter = 2 + messages / 50; // of the spacings, added up
        Instant now = start;
        for (qint64 handedOver = 1;; ++handedOver) {
            pace.record(now);
            const qint64 shown = deliveredUntil(foreseen.curve, now);
            QVERIFY2(std::abs(handedOver - shown) <= jitter, qPrintable(QString::number(handedOver - shown)));
            if (handedOver == messages)
                break;
            now += pace.waitAt(now);
        }
        const milliseconds apart = now > foreseen.end ? now - foreseen.end : foreseen.end - now;
        QVERIFY2(apart <= jitter * (milliseconds(1h) / perHour), qPrintable(QString::number(apart.count())));
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
