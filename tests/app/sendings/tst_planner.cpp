#include "sendings/planner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Instant at(const char *time)
{
    return *fromIso(QStringLiteral("2026-12-01T%1:00.000Z").arg(QLatin1String(time)));
}

QString clockOf(Instant instant)
{
    return toUtc(instant).toString(u"dd HH:mm"_s);
}

} // namespace

class PlannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPaceAndADeadlineSayWhoIsNotReachedAndWhatWouldHelp()
    {
        const Forecast plan = forecast({.start = at("08:00"),
                                        .deadline = at("12:30"),
                                        .messages = 12'310,
                                        .pace = {2000, std::nullopt},
                                        .connections = 8});
        QCOMPARE(plan.beforeDeadline, 9000);
        QCOMPARE(plan.missed, 3310);
        QCOMPARE(plan.rateNeeded, 2736);
        QCOMPARE(plan.endNeeded, at("14:10"));
        QCOMPARE(plan.curve.first(), (Forecast::Point{at("08:00"), 0}));
        QCOMPARE(plan.curve.last(), (Forecast::Point{plan.end, 12'310}));
    }

    void aDurationEndsInTime()
    {
        const Forecast plan =
            forecast({.start = at("08:00"), .messages = 6000, .pace = {std::nullopt, 360min}, .connections = 4});
        QCOMPARE(plan.end, at("14:00") - 3600ms); // the first of 6,000 left at once
        QCOMPARE(plan.missed, 0);
        QVERIFY(!plan.rateNeeded);
    }

    void theAccountsLimitWinsOverAFasterPace()
    {
        const Forecast plan = forecast({.start = at("08:00"),
                                        .deadline = at("09:00"),
                                        .messages = 1000,
                                        .pace = {5000, std::nullopt},
                                        .accountPerHour = 500});
        QCOMPARE(plan.end, at("10:00") - 7200ms);
        QCOMPARE(plan.missed, 500);
        QVERIFY(!plan.rateNeeded); // no pace can help
        QCOMPARE(plan.endNeeded, at("10:00"));
    }

    void aFullHourSpillsToTheNext()
    {
        const Forecast plan = forecast(
            {.start = at("08:00"), .messages = 250, .pace = {100, std::nullopt}, .dueByHour = {0, 250, 0, 0, 0, 0}});
        QCOMPARE(plan.curve[1].delivered, 0);
        QCOMPARE(plan.curve[2].delivered, 100);
        QCOMPARE(plan.curve[3].delivered, 200);
        QCOMPARE(plan.curve.last().delivered, 250);
        QVERIFY(plan.end <= at("12:00"));
    }

    void nothingToSendEndsAtOnce()
    {
        const Forecast plan = forecast({.start = at("08:00"), .deadline = at("09:00")});
        QCOMPARE(plan.end, at("08:00"));
        QCOMPARE(plan.missed, 0);
    }

    void optimizedHourIsTheContactsOwn_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("due");
        QTest::newRow("Toronto") << QByteArray("America/Toronto") << u"01 15:00"_s;
        QTest::newRow("Tokyo, next day there") << QByteArray("Asia/Tokyo") << u"02 01:00"_s; // T-62
        QTest::newRow("Paris, 10:00 is past") << QByteArray("Europe/Paris") << u"02 09:00"_s;
        QTest::newRow("unknown zone falls back") << QByteArray("Mars/Base") << u"02 10:00"_s;
    }
    void optimizedHourIsTheContactsOwn()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, due);
        QCOMPARE(clockOf(optimizedInstantAt(at("13:30"), std::nullopt, 10, 0, zone)), due);
    }

    void optimizedMinutesAreSpreadEvenlyAndStable()
    {
        QList<int> minutes(60);
        for (qint64 contact = 1; contact <= 60'000; ++contact)
            ++minutes[optimizedMinute({3}, {contact})];
        for (int contacts : minutes)
            QVERIFY2(contacts > 800 && contacts < 1200, qPrintable(QString::number(contacts)));
        QCOMPARE(optimizedMinute({3}, {42}), optimizedMinute({3}, {42}));
    }

    void optimizedNeverPassesTheDeadlineNorTheStart() // T-64
    {
        for (qint64 contact = 1; contact < 200; ++contact) {
            const Instant due = optimizedInstant(at("13:30"), at("16:30"), 10, "Asia/Tokyo", {1}, {contact});
            QVERIFY(due >= at("13:30") && due < at("16:30"));
        }
        QCOMPARE(optimizedInstantAt(at("13:30"), at("13:40"), 10, 45, "Asia/Tokyo"), at("13:30"));
    }

    void optimizedStaysInsideTwentyFourHours()
    {
        for (const char *zone : {"America/Toronto", "Europe/Paris", "Asia/Kathmandu"})
            for (int hour = 0; hour < 24; ++hour) {
                const Instant due = optimizedInstantAt(at("13:30"), std::nullopt, hour, 29, zone);
                QVERIFY(due >= at("13:30") && due <= at("13:30") + 24h);
                QCOMPARE(inZone(due, zone).time(), QTime(hour, 29));
            }
    }
};

QTEST_GUILESS_MAIN(PlannerTest)
#include "tst_planner.moc"
