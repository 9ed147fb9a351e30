#include "workflow/forecastsending.h"

#include "support/sendingworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ForecastSendingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftIsForeseenFromItsFormAndTheAccount()
    {
        SendingWorld world;
        world.builder.insert(u"UPDATE account SET per_hour = 1000"_s, {});
        Sending draft = world.draft();
        draft.options.schedule = {Schedule::Kind::Later, world.in(60), 24};
        draft.options.pace.perHour = 4000; // the account is slower
        draft.options.deadline = world.in(120);
        const Forecast plan = ForecastSending(world.project.db()).run(draft, 1500).value();
        QCOMPARE(plan.curve.first().at, world.project.clock.now() + 60min);
        // The last of 1500 leaves one spacing before the hour and a half is over.
        QCOMPARE(toIso(plan.end), toIso(world.project.clock.now() + 150min - 3600ms));
        QCOMPARE(plan.missed, 500);
    }

    void optimizedMessagesArriveAtTheHourOfEachZoneAndNoneIsLost() // T-65
    {
        SendingWorld world;
        const ContactId tokyo = world.builder.person(
            {.key = u"t"_s, .address = u"t@a.example"_s, .language = u"fr"_s, .zone = u"Asia/Tokyo"_s});
        Sending draft = world.draft();
        draft.options.schedule.kind = Schedule::Kind::Optimized;
        draft.groups.to = {world.builder.group(u"Both"_s, {world.zoe, tokyo})};
        const Sending prepared = world.sendings.byId(world.prepared(draft)).value();
        const Forecast plan = ForecastSending(world.project.db()).run(prepared, 1001).value();
        QCOMPARE(plan.curve.last().delivered, 1001);
        const auto until = [&](Instant instant) {
            qint64 delivered = 0;
            for (const Forecast::Point &point : plan.curve)
                delivered = point.at <= instant ? point.delivered : delivered;
            return delivered;
        };
        // The clock stands at 13:00 UTC: 10:00 in Toronto is 15:00 UTC, 10:00 in Tokyo is 01:00 UTC.
        QCOMPARE(until(world.project.clock.now() + 2h), 0);
        QVERIFY(std::abs(until(world.project.clock.now() + 4h) - 500) <= 1);
        QCOMPARE(until(world.project.clock.now() + 24h), 1001);
    }

    void aTimeWithoutMeaningIsRefused()
    {
        SendingWorld world;
        Sending draft = world.draft();
        draft.options.schedule = {Schedule::Kind::Later, WallTime{QDate(2027, 1, 1), QTime(8, 0), "Mars/Base", false},
                                  24};
        QCOMPARE(ForecastSending(world.project.db()).run(draft, 10).error().code, u"unknown-zone"_s);
    }
};

QTEST_GUILESS_MAIN(ForecastSendingTest)
#include "tst_forecastsending.moc"
