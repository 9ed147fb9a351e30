#include "sendings/sending.h"

#include <QJsonValue>

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const WallTime &wall)
{
    return {{u"at"_s, wall.date.toString(Qt::ISODate) + u'T' + wall.time.toString(Qt::ISODate)},
            {u"zone"_s, QString::fromUtf8(wall.zone)},
            {u"second"_s, wall.second}};
}

std::optional<WallTime> wallTimeFrom(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    // Date and time are read apart: as one local time, an hour that the zone of this computer skips would be moved.
    const QString at = json[u"at"].toString();
    return WallTime{QDate::fromString(at.left(10), Qt::ISODate), QTime::fromString(at.mid(11), Qt::ISODate),
                    json[u"zone"].toString().toUtf8(), json[u"second"].toBool()};
}

QString wordFor(Schedule::Kind kind)
{
    switch (kind) {
    case Schedule::Kind::Now:
        return u"NOW"_s;
    case Schedule::Kind::Optimized:
        return u"OPTIMIZED"_s;
    case Schedule::Kind::Later:
        return u"LATER"_s;
    }
    return {};
}

Schedule::Kind kindFrom(const QString &word)
{
    if (word == "OPTIMIZED"_L1)
        return Schedule::Kind::Optimized;
    return word == "LATER"_L1 ? Schedule::Kind::Later : Schedule::Kind::Now;
}

QJsonObject toJson(const Schedule &schedule)
{
    QJsonObject json{{u"kind"_s, wordFor(schedule.kind)}, {u"window_hours"_s, schedule.windowHours}};
    if (schedule.start)
        json.insert(u"start"_s, toJson(*schedule.start));
    return json;
}

QJsonObject toJson(const Pace &pace)
{
    QJsonObject json;
    if (pace.perHour)
        json.insert(u"per_hour"_s, *pace.perHour);
    if (pace.withinTime)
        json.insert(u"within_minutes"_s, qint64(pace.withinTime->count()));
    return json;
}

Pace paceFrom(const QJsonValue &json)
{
    Pace pace;
    if (json[u"per_hour"].isDouble())
        pace.perHour = json[u"per_hour"].toInt();
    if (json[u"within_minutes"].isDouble())
        pace.withinTime = std::chrono::minutes(json[u"within_minutes"].toInteger());
    return pace;
}

} // namespace

QJsonObject toJson(const SendingOptions &options)
{
    const bool onePerAddress = options.sameAddress == SameAddress::OneMessagePerAddress;
    QJsonObject json{{u"same_address"_s, onePerAddress ? u"ONE"_s : u"EACH"_s},
                     {u"schedule"_s, toJson(options.schedule)},
                     {u"pace"_s, toJson(options.pace)},
                     {u"prefix"_s, options.subjectPrefix},
                     {u"version"_s, options.specificVersion}};
    if (options.deadline)
        json.insert(u"deadline"_s, toJson(*options.deadline));
    return json;
}

SendingOptions sendingOptionsFrom(const QJsonObject &json)
{
    SendingOptions options;
    if (json[u"same_address"].toString() == "EACH"_L1)
        options.sameAddress = SameAddress::OneMessagePerContact;
    const QJsonValue schedule = json[u"schedule"];
    options.schedule = {kindFrom(schedule[u"kind"].toString()), wallTimeFrom(schedule[u"start"]),
                        schedule[u"window_hours"].toInt(24)};
    options.pace = paceFrom(json[u"pace"]);
    options.deadline = wallTimeFrom(json[u"deadline"]);
    options.subjectPrefix = json[u"prefix"].toString();
    options.specificVersion = json[u"version"].toString();
    return options;
}
