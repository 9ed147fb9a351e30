#include "base/figures.h"
#include "cli/command.h"
#include "cli/sendingargument.h"
#include "cli/sendingdraft.h"
#include "cli/sendingjson.h"
#include "cli/texttable.h"
#include "store/accountrepository.h"
#include "store/audience.h"
#include "store/messagerepository.h"
#include "workflow/forecastsending.h"
#include "workflow/whatholdsup.h"

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SendingCommands)
};

/** The state that `--state` names, nothing without it; any case will do. */
template <class State>
Result<std::optional<State>> stateOption(const Arguments &arguments, const QList<State> &all)
{
    if (!arguments.has(u"--state"_s))
        return std::optional<State>();
    QStringList words;
    for (State state : all) {
        if (arguments.one(u"--state"_s).toUpper() == wordFor(state))
            return std::optional(state);
        words.append(wordFor(state));
    }
    return refused(u"usage"_s, Words::tr("“%1” is not a state.").arg(arguments.one(u"--state"_s)),
                   Words::tr("Give one of: %1.").arg(words.join(u", "_s)));
}

Result<RecipientCount> countOf(Database &database, const Sending &sending)
{
    const Result<Message> message = MessageRepository(database).byId(sending.message);
    if (!message)
        return failureOf(message);
    return Audience(database).count(AudienceQuery::of(sending, *message));
}

/** With one sender, it is the default; a message may be older than it. */
Result<void> giveOnlySender(Database &database, MessageId id)
{
    MessageRepository messages(database);
    Result<Message> message = messages.byId(id);
    if (!message || !message->sender.address.isEmpty())
        return message ? Result<void>() : failureOf(message);
    const Result<QList<Sender>> senders = AccountRepository(database).senders();
    if (!senders || senders->size() != 1)
        return senders ? Result<void>() : failureOf(senders);
    message->sender = senders->first();
    const Result<MessageId> saved = messages.save(*message);
    return saved ? Result<void>() : failureOf(saved);
}

Result<Answer> createSending(const CommandContext &context)
{
    const Result<Sending> draft = sendingDraftFrom(context.arguments, context.db());
    if (!draft)
        return failureOf(draft);
    if (const Result<void> signedBy = giveOnlySender(context.db(), draft->message); !signedBy)
        return failureOf(signedBy);
    const Result<SendingId> id = SendingRepository(context.db()).saveDraft(*draft);
    if (!id)
        return failureOf(id);
    QJsonObject json{{u"id"_s, id->value}};
    if (const auto &start = draft->options.schedule.start)
        if (const QString note = clockNote(*start); !note.isEmpty()) {
            json.insert(u"note"_s, note);
            context.progress(note);
        }
    return Answer::of(json, QString::number(id->value));
}

Result<Answer> countSending(const CommandContext &context)
{
    const Result<Sending> sending = sendingArgument(context);
    if (!sending)
        return failureOf(sending);
    const Result<RecipientCount> count = countOf(context.db(), *sending);
    if (!count)
        return failureOf(count);
    TextTable table({Words::tr("In the selection"), formatCount(count->targeted)});
    for (auto it = count->excluded.begin(); it != count->excluded.end(); ++it)
        if (it.value() > 0)
            table.add({u"− "_s + nameOf(it.key()), formatCount(it.value())});
    table.add({u"= "_s + Words::tr("Will receive"), formatCount(count->receive)});
    if (count->seeds > 0)
        table.add({u"+ "_s + Words::tr("Seed list"), formatCount(count->seeds)});
    for (auto it = count->refusedSeeds.begin(); it != count->refusedSeeds.end(); ++it)
        table.add({Words::tr("Seed not written to: %1").arg(nameOf(it.key())), formatCount(it.value())});
    QStringList languages;
    for (const RecipientCount::Share &share : count->byLanguage)
        languages.append(u"%1 %2"_s.arg(share.name, formatCount(share.contacts)));
    return Answer::of(toJson(*count),
                      table.text() + u'\n' + Words::tr("By language: %1").arg(languages.join(u" · "_s)));
}

/** How many messages leave in each hour of the plan, from its start on. */
QJsonArray hoursOf(const Forecast &plan)
{
    constexpr int mostHours = 24 * 366;
    QJsonArray hours;
    if (plan.curve.isEmpty())
        return hours;
    qint64 before = 0;
    for (Instant from = plan.curve.first().at; (from < plan.end || hours.isEmpty()) && hours.size() < mostHours;
         from += std::chrono::hours(1)) {
        const qint64 until = deliveredUntil(plan.curve, from + std::chrono::hours(1));
        hours.append(QJsonObject{{u"from"_s, toIso(from)}, {u"messages"_s, until - std::exchange(before, until)}});
    }
    return hours;
}

Result<Answer> forecastSending(const CommandContext &context)
{
    const Result<Sending> sending = sendingArgument(context);
    if (!sending)
        return failureOf(sending);
    const Result<RecipientCount> count = countOf(context.db(), *sending);
    if (!count)
        return failureOf(count);
    const Result<Forecast> plan = ForecastSending(context.db()).run(*sending, count->receive, count->seeds);
    if (!plan)
        return failureOf(plan);
    QJsonArray curve;
    TextTable table({Words::tr("Until (UTC)"), Words::tr("Messages")});
    for (const Forecast::Point &point : plan->curve) {
        curve.append(QJsonObject{{u"at"_s, toIso(point.at)}, {u"delivered"_s, point.delivered}});
        table.add({toUtc(point.at).toString(u"yyyy-MM-dd HH:mm"_s), formatCount(point.delivered)});
    }
    QString text = table.text() + u'\n' + Words::tr("End: %1").arg(toIso(plan->end));
    if (plan->missed > 0)
        text += u'\n' + Words::tr("%n message(s) will not leave before the deadline.", nullptr, int(plan->missed));
    return Answer::of(QJsonObject{{u"curve"_s, curve},
                                  {u"hours"_s, hoursOf(*plan)},
                                  {u"end"_s, toIso(plan->end)},
                                  {u"before_deadline"_s, plan->beforeDeadline},
                                  {u"missed"_s, plan->missed}},
                      text);
}

Result<Answer> listSendings(const CommandContext &context)
{
    const auto state = stateOption(context.arguments, allSendingStates());
    if (!state)
        return failureOf(state);
    SendingRepository repository(context.db());
    const Result<QList<Sending>> sendings =
        repository.list(*state ? QList<SendingState>{**state} : QList<SendingState>());
    if (!sendings)
        return failureOf(sendings);
    QList<SendingId> ids;
    for (const Sending &sending : *sendings)
        ids.append(sending.id);
    const auto figures = repository.figuresOf(ids);
    if (!figures)
        return failureOf(figures);
    QJsonArray json;
    TextTable table({Words::tr("No."), Words::tr("Sending"), Words::tr("State"), Words::tr("E-mails"),
                     Words::tr("Processed"), Words::tr("Departure (UTC)")});
    for (const Sending &sending : *sendings) {
        const SendingFigures its = figures->value(sending.id);
        QJsonObject object = toJson(sending);
        object.insert(u"figures"_s, toJson(its));
        json.append(object);
        table.add({QString::number(sending.id.value), sending.name, nameOf(sending.state), formatCount(its.targeted()),
                   formatCount(its.processed()),
                   sending.launchAt ? toUtc(*sending.launchAt).toString(u"yyyy-MM-dd HH:mm"_s) : QString()});
    }
    return Answer::of(json, table.text());
}

Result<Answer> showSending(const CommandContext &context)
{
    const Result<Sending> sending = sendingArgument(context);
    if (!sending)
        return failureOf(sending);
    const Result<SendingFigures> figures = SendingRepository(context.db()).figures(sending->id);
    if (!figures)
        return failureOf(figures);
    QJsonObject json = toJson(*sending);
    json.insert(u"figures"_s, toJson(*figures));
    const Result<QStringList> waiting =
        context.db().read([&](QSqlDatabase &db) { return whatHoldsUp(db, *sending, context.clock.now()); });
    if (!waiting)
        return failureOf(waiting);
    json.insert(u"waiting"_s, QJsonArray::fromStringList(*waiting));
    QString text = Words::tr("“%1”: %2.").arg(sending->name, nameOf(sending->state));
    for (const QString &sentence : *waiting)
        text += u'\n' + sentence;
    if (!sending->stateReason.isEmpty())
        text += u'\n' + Words::tr("Reason: %1").arg(sending->stateReason);
    text += u'\n' + Words::tr("%1 targeted, %2 processed, %3 delivered, %4 errors, %5 remaining")
                        .arg(formatCount(figures->targeted()), formatCount(figures->processed()),
                             formatCount(figures->delivered()), formatCount(figures->errors()),
                             formatCount(figures->remaining()));
    return Answer::of(json, text);
}

Result<Answer> listRecipients(const CommandContext &context)
{
    const Result<Sending> sending = sendingArgument(context);
    if (!sending)
        return failureOf(sending);
    const auto state = stateOption(context.arguments, allRecipientStates());
    if (!state)
        return failureOf(state);
    SendingRepository repository(context.db());
    const Result<qint64> total = repository.recipientCount(sending->id, *state);
    if (!total)
        return failureOf(total);
    const Result<Snapshot> snapshot = repository.snapshot(sending->id);
    const auto ids = snapshot ? std::optional(MessageIds(*snapshot, sending->id)) : std::nullopt;
    QJsonArray json;
    TextTable table(
        {Words::tr("Contact"), Words::tr("Address"), Words::tr("State"), Words::tr("Attempts"), Words::tr("Reply")});
    constexpr int pageSize = 5000;
    for (qint64 offset = 0; offset < *total; offset += pageSize) {
        const auto page = repository.recipients(sending->id, *state, {}, offset, pageSize);
        if (!page)
            return failureOf(page);
        for (const RecipientLine &line : *page) {
            const QString messageId = ids ? ids->of(line.contact) : QString();
            const QJsonObject object = toJson(line, messageId);
            if (context.json)
                json.append(object);
            else
                table.add({line.contactKey, line.address, nameOf(line.state), QString::number(line.attempts),
                           object.value(u"reply"_s).toString().simplified()});
        }
    }
    return Answer::of(json, context.json ? QString() : table.text());
}

} // namespace

QList<Command> sendingCommands()
{
    const QStringList id{u"ID"_s};
    const QList<OptionSpec> state{{u"--state"_s, Arity::One, u"S"_s}};
    return {
        {{u"sendings"_s, u"create"_s, {}, sendingDraftOptions()}, true, createSending},
        {{u"sendings"_s, u"count"_s, id, {}}, true, countSending},
        {{u"sendings"_s, u"forecast"_s, id, {}}, true, forecastSending},
        {{u"sendings"_s, u"list"_s, {}, state}, true, listSendings},
        {{u"sendings"_s, u"show"_s, id, {}}, true, showSending},
        {{u"sendings"_s, u"recipients"_s, id, state}, true, listRecipients},
    };
}
