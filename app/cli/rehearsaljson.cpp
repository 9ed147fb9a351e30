#include "cli/rehearsaljson.h"

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toIso(*instant)) : QJsonValue();
}

QJsonObject toJson(const QList<RehearsalReport::Share> &shares)
{
    QJsonObject json;
    for (const RehearsalReport::Share &share : shares)
        json.insert(
            share.name,
            QJsonObject{{u"messages"_s, share.messages}, {u"bytes"_s, share.bytes}, {u"errors"_s, share.errors}});
    return json;
}

QJsonArray toJson(const QList<Forecast::Point> &curve)
{
    QJsonArray json;
    for (const Forecast::Point &point : curve)
        json.append(QJsonObject{{u"at"_s, toIso(point.at)}, {u"delivered"_s, point.delivered}});
    return json;
}

QJsonArray toJson(const QList<RehearsalReport::Hour> &hours)
{
    QJsonArray json;
    for (const RehearsalReport::Hour &hour : hours)
        json.append(
            QJsonObject{{u"from"_s, toIso(hour.from)}, {u"forecast"_s, hour.planned}, {u"rehearsal"_s, hour.actual}});
    return json;
}

} // namespace

QJsonObject toJson(const RehearsalReport &report)
{
    const QJsonObject forecast{{u"end"_s, toIso(report.forecast.end)},
                               {u"before_deadline"_s, report.forecast.beforeDeadline},
                               {u"missed"_s, report.forecast.missed},
                               {u"curve"_s, toJson(report.forecast.curve)}};
    const QJsonObject actual{{u"first"_s, orNull(report.first)},
                             {u"end"_s, orNull(report.end)},
                             {u"before_deadline"_s, report.figures.delivered()},
                             {u"missed"_s, report.missed()},
                             {u"curve"_s, toJson(report.curve)}};
    return {{u"sending"_s, report.sendingName},
            {u"content_hash"_s, report.contentHash},
            {u"recipients"_s, report.figures.targeted()},
            {u"seeds"_s, report.seeds()},
            {u"messages"_s, report.messages},
            {u"repeated"_s, report.repeated},
            {u"error_count"_s, report.errors()},
            {u"skipped"_s, report.skipped()},
            {u"prefix"_s, report.subjectPrefix},
            {u"specific_version"_s, report.specificVersion},
            {u"same_address"_s, report.onePerAddress ? u"one"_s : u"each"_s},
            {u"bytes"_s, report.bytes},
            {u"biggest"_s, QJsonObject{{u"bytes"_s, report.biggestBytes}, {u"address"_s, report.biggestAddress}}},
            {u"by_language"_s, toJson(report.byLanguage)},
            {u"by_domain"_s, toJson(report.byDomain)},
            {u"start"_s, toIso(report.start)},
            {u"deadline"_s, orNull(report.deadline)},
            {u"forecast"_s, forecast},
            {u"rehearsal"_s, actual},
            {u"hours"_s, toJson(report.hours)},
            {u"seconds"_s, double(report.took.count()) / 1000},
            {u"per_second"_s, report.perSecond()}};
}

QJsonArray toJson(const QList<RehearsedMessage> &errors)
{
    QJsonArray json;
    for (const RehearsedMessage &error : errors)
        json.append(QJsonObject{{u"contact"_s, error.contact.key},
                                {u"name"_s, error.name()},
                                {u"address"_s, error.address},
                                {u"language"_s, error.language},
                                {u"state"_s, wordFor(error.state)},
                                {u"reason"_s, error.reason}});
    return json;
}
