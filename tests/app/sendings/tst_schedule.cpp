#include "sendings/schedule.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ResolvedTime::Kind;

class ScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** The table of the specification, §6.2 (T-50). */
    void wallTimesMeanTheirInstant_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("wall");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        const int plain = int(Kind::Plain);
        const int gap = int(Kind::Gap);
        const int overlap = int(Kind::Overlap);
        const auto row = [](const char *zone, const char *wall, int kind, const char *first, const char *second = "") {
            QTest::addRow("%s %s", zone, wall) << QString::fromLatin1(zone) << QString::fromLatin1(wall) << kind
                                               << QString::fromLatin1(first) << QString::fromLatin1(second);
        };
        row("America/Toronto", "2027-03-14T02:30", gap, "2027-03-14T07:30:00.000Z");
        row("America/Toronto", "2027-03-14T01:59", plain, "2027-03-14T06:59:00.000Z");
        row("America/Toronto", "2027-03-14T02:00", gap, "2027-03-14T07:00:00.000Z");
        row("America/Toronto", "2027-03-14T03:00", plain, "2027-03-14T07:00:00.000Z");
        row("America/Toronto", "2027-11-07T01:30", overlap, "2027-11-07T05:30:00.000Z", "2027-11-07T06:30:00.000Z");
        row("America/Toronto", "2027-11-07T00:59", plain, "2027-11-07T04:59:00.000Z");
        row("America/Toronto", "2027-11-07T02:00", plain, "2027-11-07T07:00:00.000Z");
        row("Europe/Paris", "2027-03-28T02:30", gap, "2027-03-28T01:30:00.000Z");
        row("Europe/Paris", "2027-10-31T02:30", overlap, "2027-10-31T00:30:00.000Z", "2027-10-31T01:30:00.000Z");
        row("Europe/Paris", "2027-10-31T03:30", plain, "2027-10-31T02:30:00.000Z");
        row("America/Regina", "2027-03-14T02:30", plain, "2027-03-14T08:30:00.000Z");
        row("America/Regina", "2027-11-07T01:30", plain, "2027-11-07T07:30:00.000Z");
        row("Asia/Kathmandu", "2027-06-01T08:00", plain, "2027-06-01T02:15:00.000Z");
        row("Australia/Lord_Howe", "2027-10-03T02:15", gap, "2027-10-02T15:45:00.000Z");
        row("Australia/Lord_Howe", "2027-04-04T01:45", overlap, "2027-04-03T14:45:00.000Z", "2027-04-03T15:15:00.000Z");
        row("UTC", "2027-03-14T02:30", plain, "2027-03-14T02:30:00.000Z");
    }
    void wallTimesMeanTheirInstant()
    {
        QFETCH(QString, zone);
        QFETCH(QString, wall);
        QFETCH(int, kind);
        QFETCH(QString, first);
        QFETCH(QString, second);
        WallTime time = wallTimeFrom(wall, zone).value();
        const ResolvedTime resolved = resolve(time).value();
        QCOMPARE(toIso(resolved.instant), first);
        QCOMPARE(int(resolved.kind), kind);
        if (resolved.kind != Kind::Overlap)
            return;
        QCOMPARE(toIso(resolved.other), second);
        time.second = true;
        QCOMPARE(toIso(resolve(time)->instant), second);
        QCOMPARE(toIso(resolve(time)->other), first);
    }

    void everyPlainTimeComesBackFromItsInstant()
    {
        for (const char *zone :
             {"America/Toronto", "Europe/Paris", "Australia/Lord_Howe", "Pacific/Apia", "Africa/Casablanca"})
            for (int quarter = 0; quarter < 365 * 96; quarter += 3) {
                const QDateTime wall =
                    QDateTime(QDate(2027, 1, 1), QTime(0, 0), QTimeZone::utc()).addSecs(quarter * 900);
                const ResolvedTime resolved = resolve({wall.date(), wall.time(), zone, false}).value();
                const QDateTime back = inZone(resolved.instant, zone);
                if (resolved.kind == Kind::Gap)
                    QVERIFY(back.date() == wall.date() && back.time() > wall.time());
                else
                    QCOMPARE(back.toString(u"yyyy-MM-ddTHH:mm"_s), wall.toString(u"yyyy-MM-ddTHH:mm"_s));
            }
    }

    void refusesZonesAndTimesThatDoNotExist()
    {
        for (const QString &zone : {u"America/Saint-Aubert"_s, u"Mars"_s, u"EST5EDT,M3.2.0/2,M11.1.0/2"_s, u""_s})
            QCOMPARE(wallTimeFrom(u"2026-12-01T08:00"_s, zone).error().code, u"unknown-zone"_s);
        for (const QString &text : {u"tomorrow"_s, u"2026-12-01"_s, u"2026-02-30T08:00"_s, u"2026-12-01T25:00"_s,
                                    u"2026-12-01T08:00Z"_s, u""_s})
            QCOMPARE(wallTimeFrom(text, u"Europe/Paris"_s).error().code, u"bad-date"_s);
        QCOMPARE(resolve({QDate(), QTime(8, 0), "Europe/Paris", false}).error().code, u"bad-date"_s);
        QCOMPARE(resolve({QDate(2026, 12, 1), QTime(8, 0), "Mars/Base", false}).error().code, u"unknown-zone"_s);
    }

    void knowsZonesByTheirFormerNames()
    {
        const WallTime montreal = wallTimeFrom(u"2026-12-01T08:00"_s, u"America/Montreal"_s).value();
        QCOMPARE(toIso(resolve(montreal)->instant), u"2026-12-01T13:00:00.000Z"_s);
    }

    void anUnknownZoneIsShownInUtc()
    {
        const Instant noon = *fromIso(u"2026-12-01T12:00:00.000Z"_s);
        QCOMPARE(inZone(noon, "Nowhere/Town").time(), QTime(12, 0));
        QCOMPARE(inZone(noon, "Nowhere").time(), QTime(12, 0));
        QCOMPARE(inZone(noon, "America/Toronto").time(), QTime(7, 0));
    }
};

QTEST_GUILESS_MAIN(ScheduleTest)
#include "tst_schedule.moc"
