#include "cli/sendingjson.h"

#include "workflow/sendingobstacles.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toIso(*instant)) : QJsonValue();
}

QJsonArray idsOf(const QList<GroupId> &groups)
{
    QJsonArray ids;
    for (GroupId group : groups)
        ids.append(group.value);
    return ids;
}

QJsonObject sharesOf(const QList<RecipientCount::Share> &shares)
{
    QJsonObject json;
    for (const RecipientCount::Share &share : shares)
        json.insert(share.name, share.contacts);
    return json;
}

QJsonObject statesOf(const QMap<RecipientState, qint64> &rows)
{
    QJsonObject json;
    for (RecipientState state : allRecipientStates())
        json.insert(wordFor(state), rows.value(state));
    return json;
}

} // namespace

QJsonObject toJson(const Sending &sending)
{
    // A draft has its times from its options: they are frozen when it is prepared.
    const SendingTimes times = sending.state == SendingState::Draft
                                   ? timesOf(sending.options).value_or(SendingTimes())
                                   : SendingTimes{sending.launchAt, sending.deadlineAt};
    return {{u"id"_s, sending.id.value},
            {u"name"_s, sending.name},
            {u"message"_s, sending.message.value},
            {u"account"_s, sending.account.isValid() ? QJsonValue(sending.account.value) : QJsonValue()},
            {u"state"_s, wordFor(sending.state)},
            {u"to"_s, idsOf(sending.groups.to)},
            {u"all"_s, sending.groups.all},
            {u"except"_s, idsOf(sending.groups.except)},
            {u"seed_list"_s, idsOf(sending.groups.seeds)},
            {u"options"_s, toJson(sending.options)},
            {u"resend_of"_s, sending.resendOf.isValid() ? QJsonValue(sending.resendOf.value) : QJsonValue()},
            {u"launch_at"_s, orNull(times.launch)},
            {u"deadline_at"_s, orNull(times.deadline)},
            {u"prepared_by"_s, sending.preparedBy},
            {u"prepared_at"_s, orNull(sending.preparedAt)},
            {u"approved_by"_s, sending.approvedBy},
            {u"approved_at"_s, orNull(sending.approvedAt)},
            {u"started_at"_s, orNull(sending.startedAt)},
            {u"ended_at"_s, orNull(sending.endedAt)},
            {u"reason"_s, sending.stateReason},
            {u"content_hash"_s, sending.contentHash}};
}

QJsonObject toJson(const RecipientCount &count)
{
    QJsonObject excluded;
    for (ExclusionReason reason : allExclusionReasons())
        excluded.insert(wordFor(reason), count.excluded.value(reason));
    QJsonObject refused;
    for (auto it = count.refusedSeeds.begin(); it != count.refusedSeeds.end(); ++it)
        refused.insert(wordFor(it.key()), it.value());
    return {{u"targeted"_s, count.targeted},
            {u"excluded"_s, excluded},
            {u"receive"_s, count.receive},
            {u"addresses"_s, count.addresses},
            {u"seeds"_s, count.seeds},
            {u"refused_seeds"_s, refused},
            {u"by_language"_s, sharesOf(count.byLanguage)},
            {u"by_domain"_s, sharesOf(count.byDomain)}};
}

QJsonObject toJson(const SendingFigures &figures)
{
    return {{u"targeted"_s, figures.targeted()},   {u"processed"_s, figures.processed()},
            {u"delivered"_s, figures.delivered()}, {u"errors"_s, figures.errors()},
            {u"remaining"_s, figures.remaining()}, {u"unknown"_s, figures.count(RecipientState::Unknown)},
            {u"states"_s, statesOf(figures.rows)}, {u"seeds"_s, statesOf(figures.seeds)}};
}

QJsonObject toJson(const RecipientLine &line, const QString &messageId)
{
    QString reply = line.replyCode ? QString::number(line.replyCode) : QString();
    for (const QString &part : {line.replyStatus, line.replyText})
        if (!part.isEmpty())
            reply += (reply.isEmpty() ? QString() : u" "_s) + part;
    return {{u"id"_s, line.id.value},
            {u"contact"_s, line.contactKey},
            {u"contact_id"_s, line.contact.value},
            {u"address"_s, line.address},
            {u"language"_s, line.language},
            {u"seed"_s, line.seed},
            {u"state"_s, wordFor(line.state)},
            {u"reason"_s, line.reason},
            {u"attempts"_s, line.attempts},
            {u"reply"_s, reply},
            {u"message_id"_s, messageId},
            {u"handed_at"_s, orNull(line.handedAt)},
            {u"ended_at"_s, orNull(line.endedAt)},
            {u"engagement"_s, toJson(line.engagement)}};
}
