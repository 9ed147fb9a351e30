#include "base/figures.h"
#include "cli/command.h"
#include "cli/sendingdraft.h"
#include "cli/sendingjson.h"
#include "cli/texttable.h"
#include "sendings/schedule.h"
#include "store/audience.h"
#include "store/contactrepository.h"
#include "store/messagerepository.h"
#include "store/projectrepository.h"
#include "workflow/approvesending.h"
#include "workflow/forecastsending.h"
#include "workflow/preparesending.h"
#include "workflow/steersending.h"
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

Result<Sending> named(const CommandContext &context)
{
    return SendingRepository(context.db()).find(context.arguments.positional(0));
}

Result<RecipientCount> countOf(Database &database, const Sending &sending)
{
    const Result<Message> message = MessageRepository(database).byId(sending.message);
    if (!message)
        return failureOf(message);
    return Audience(database).count(AudienceQuery::of(sending, *message));
}

/** The same order for every command that only moves a sending. */
Answer moved(const Sending &sending)
{
    return Answer::of(toJson(sending), Words::tr("“%1”: %2.").arg(sending.name, nameOf(sending.state)));
}

Result<Answer> answerFor(const Result<Sending> &sending)
{
    if (!sending)
        return failureOf(sending);
    return moved(*sending);
}

Result<Answer> createSending(const CommandContext &context)
{
    const Result<Sending> draft = sendingDraftFrom(context.arguments, context.db());
    if (!draft)
        return failureOf(draft);
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
    const Result<Sending> sending = named(context);
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
    const Result<Sending> sending = named(context);
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

Result<Answer> prepareSending(const CommandContext &context)
{
    const Result<Sending> sending = named(context);
    if (!sending)
        return failureOf(sending);
    return answerFor(PrepareSending(context.db()).run(sending->id, userName()));
}

Result<Answer> approveSending(const CommandContext &context)
{
    const Result<Sending> sending = named(context);
    if (!sending)
        return failureOf(sending);
    ApproveSending approve(context.db());
    const Result<ApprovalDossier> dossier = approve.dossier(sending->id);
    if (!dossier)
        return failureOf(dossier);
    QStringList lines;
    QJsonArray checklist;
    for (const ApprovalCheck &check : dossier->checks) {
        lines.append(u"[%1] %2"_s.arg(check.mark == ApprovalCheck::Mark::Plain ? u" "_s : u"!"_s, check.title));
        lines.append(u"    "_s + check.detail);
        checklist.append(QJsonObject{{u"title"_s, check.title},
                                     {u"detail"_s, check.detail},
                                     {u"alert"_s, check.mark == ApprovalCheck::Mark::Alert}});
    }
    if (!context.arguments.has(u"--yes"_s)) {
        lines.append(QString());
        lines.append(Words::tr("Nothing was approved. When all of this is right, repeat the command with --yes."));
        return Answer::of(QJsonObject{{u"approved"_s, false}, {u"checklist"_s, checklist}}, lines.join(u'\n'), 1);
    }
    const Result<Sending> approved = approve.approve(
        sending->id, userName(),
        {.sendNowAlthoughPast = context.arguments.has(u"--now"_s), .undo = {}}); // scripts wait for nothing
    if (!approved)
        return failureOf(approved);
    QJsonObject json = toJson(*approved);
    json.insert(u"approved"_s, true);
    json.insert(u"checklist"_s, checklist);
    return Answer::of(json, lines.join(u'\n') + u"\n\n"_s + moved(*approved).text);
}

Result<Answer> rescheduleSending(const CommandContext &context)
{
    const Result<Sending> sending = named(context);
    if (!sending)
        return failureOf(sending);
    std::optional<WallTime> start;
    if (context.arguments.has(u"--at"_s)) {
        const Result<WallTime> wall = wallTimeOption(context.arguments, u"--at"_s, context.db());
        if (!wall)
            return failureOf(wall);
        start = *wall;
        if (const QString note = clockNote(*wall); !note.isEmpty())
            context.progress(note);
    } else if (!context.arguments.has(u"--now"_s)) {
        return refused(u"usage"_s, Words::tr("The new time is missing."),
                       Words::tr("Give --at 2026-12-01T08:00, or --now."));
    }
    return answerFor(SteerSending(context.db()).reschedule(sending->id, userName(), start));
}

/** Commands that need no more than the sending and perhaps a reason. */
using Order = std::function<Result<Sending>(Database &, SendingId, const QString &reason)>;

std::function<Result<Answer>(const CommandContext &)> ordering(Order order)
{
    return [order = std::move(order)](const CommandContext &context) -> Result<Answer> {
        const Result<Sending> sending = named(context);
        if (!sending)
            return failureOf(sending);
        return answerFor(order(context.db(), sending->id, context.arguments.one(u"--reason"_s)));
    };
}

Result<Answer> changePace(const CommandContext &context)
{
    const Result<Sending> sending = named(context);
    if (!sending)
        return failureOf(sending);
    const Result<Pace> pace = paceFrom(context.arguments);
    if (!pace)
        return failureOf(pace);
    if (pace->isSet() == context.arguments.has(u"--none"_s))
        return refused(u"usage"_s, Words::tr("Say how fast the sending leaves."),
                       Words::tr("Give --per-hour N, --within 6h, or --none for as fast as the account allows."));
    return answerFor(SteerSending(context.db()).changePace(sending->id, userName(), *pace));
}

/** `--contact KEY`: only that one. */
Result<std::optional<ContactId>> contactOption(const CommandContext &context)
{
    if (!context.arguments.has(u"--contact"_s))
        return std::optional<ContactId>();
    const Result<Contact> contact = ContactRepository(context.db()).find(context.arguments.one(u"--contact"_s));
    return contact ? Result<std::optional<ContactId>>(contact->id) : failureOf(contact);
}

Result<Answer> cancelSending(const CommandContext &context)
{
    const Result<Sending> sending = named(context);
    if (!sending)
        return failureOf(sending);
    const QString prepared = context.arguments.one(u"--prepared"_s, u"cancel"_s);
    if (prepared != "cancel"_L1 && prepared != "deliver"_L1)
        return refused(u"usage"_s, Words::tr("“%1” is nothing that can become of prepared messages.").arg(prepared),
                       Words::tr("Give cancel, or deliver to let those already made leave."));
    const auto choice = prepared == "deliver"_L1 ? SteerSending::Prepared::Deliver : SteerSending::Prepared::Cancel;
    return answerFor(
        SteerSending(context.db()).cancel(sending->id, userName(), context.arguments.one(u"--reason"_s), choice));
}

Result<Answer> settleUnknown(const CommandContext &context)
{
    const Result<Sending> sending = named(context);
    if (!sending)
        return failureOf(sending);
    const bool resend = context.arguments.has(u"--resend"_s);
    if (resend == context.arguments.has(u"--delivered"_s))
        return refused(u"usage"_s, Words::tr("Say what becomes of the messages whose fate is unknown."),
                       Words::tr("Give --delivered to treat them as delivered, or --resend to send them again."));
    const Result<std::optional<ContactId>> only = contactOption(context);
    if (!only)
        return failureOf(only);
    SteerSending steer(context.db());
    const Result<qint64> settled = resend ? steer.resendUnknown(sending->id, userName(), *only)
                                          : steer.treatUnknownAsDelivered(sending->id, userName(), *only);
    if (!settled)
        return failureOf(settled);
    return Answer::of(QJsonObject{{u"settled"_s, *settled}},
                      Words::tr("%n message(s) settled.", nullptr, int(*settled)));
}

Result<Answer> copyToRemaining(const CommandContext &context)
{
    const Result<Sending> sending = named(context);
    if (!sending)
        return failureOf(sending);
    const Result<SendingId> copy = SteerSending(context.db()).copyToRemaining(sending->id);
    if (!copy)
        return failureOf(copy);
    return Answer::of(QJsonObject{{u"id"_s, copy->value}}, QString::number(copy->value));
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
    const Result<Sending> sending = named(context);
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
    const Result<Sending> sending = named(context);
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
    const QList<OptionSpec> reason{{u"--reason"_s, Arity::One, u"R"_s}};
    const QList<OptionSpec> state{{u"--state"_s, Arity::One, u"S"_s}};
    const QList<OptionSpec> pace{
        {u"--per-hour"_s, Arity::One, u"N"_s}, {u"--within"_s, Arity::One, u"6h"_s}, {u"--none"_s, Arity::Flag, {}}};
    return {
        {{u"sendings"_s, u"create"_s, {}, sendingDraftOptions()}, true, createSending},
        {{u"sendings"_s, u"count"_s, id, {}}, true, countSending},
        {{u"sendings"_s, u"forecast"_s, id, {}}, true, forecastSending},
        {{u"sendings"_s, u"prepare"_s, id, {}}, true, prepareSending},
        {{u"sendings"_s, u"approve"_s, id, {{u"--yes"_s, Arity::Flag, {}}, {u"--now"_s, Arity::Flag, {}}}},
         true,
         approveSending},
        {{u"sendings"_s, u"reject"_s, id, reason}, true, ordering([](Database &db, SendingId s, const QString &why) {
             return ApproveSending(db).reject(s, userName(), why);
         })},
        {{u"sendings"_s, u"take-back"_s, id, {}}, true, ordering([](Database &db, SendingId s, const QString &) {
             return ApproveSending(db).takeBack(s, userName());
         })},
        {{u"sendings"_s,
          u"cancel"_s,
          id,
          {{u"--reason"_s, Arity::One, u"R"_s}, {u"--prepared"_s, Arity::One, u"cancel|deliver"_s}}},
         true,
         cancelSending},
        {{u"sendings"_s, u"pause"_s, id, reason}, true, ordering([](Database &db, SendingId s, const QString &why) {
             return SteerSending(db).pause(s, userName(), why);
         })},
        {{u"sendings"_s, u"resume"_s, id, {}}, true, ordering([](Database &db, SendingId s, const QString &) {
             return SteerSending(db).resume(s, userName());
         })},
        {{u"sendings"_s,
          u"reschedule"_s,
          id,
          {{u"--at"_s, Arity::One, u"2026-12-01T08:00"_s},
           {u"--zone"_s, Arity::One, u"Z"_s},
           {u"--second"_s, Arity::Flag, {}},
           {u"--now"_s, Arity::Flag, {}}}},
         true,
         rescheduleSending},
        {{u"sendings"_s, u"pace"_s, id, pace}, true, changePace},
        {{u"sendings"_s,
          u"settle"_s,
          id,
          {{u"--delivered"_s, Arity::Flag, {}},
           {u"--resend"_s, Arity::Flag, {}},
           {u"--contact"_s, Arity::One, u"KEY"_s}}},
         true,
         settleUnknown},
        {{u"sendings"_s, u"copy-remaining"_s, id, {}}, true, copyToRemaining},
        {{u"sendings"_s, u"list"_s, {}, state}, true, listSendings},
        {{u"sendings"_s, u"show"_s, id, {}}, true, showSending},
        {{u"sendings"_s, u"recipients"_s, id, state}, true, listRecipients},
    };
}
