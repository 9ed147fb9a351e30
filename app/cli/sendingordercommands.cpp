#include "cli/command.h"
#include "cli/sendingargument.h"
#include "cli/sendingdraft.h"
#include "cli/sendingjson.h"
#include "sendings/schedule.h"
#include "store/contactrepository.h"
#include "workflow/approvesending.h"
#include "workflow/preparesending.h"
#include "workflow/steersending.h"

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SendingOrderCommands)
};

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

Result<Answer> prepareSending(const CommandContext &context)
{
    const Result<Sending> sending = sendingArgument(context);
    if (!sending)
        return failureOf(sending);
    return answerFor(PrepareSending(context.db()).run(sending->id, userName()));
}

Result<Answer> approveSending(const CommandContext &context)
{
    const Result<Sending> sending = sendingArgument(context);
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
    const Result<Sending> sending = sendingArgument(context);
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
        const Result<Sending> sending = sendingArgument(context);
        if (!sending)
            return failureOf(sending);
        return answerFor(order(context.db(), sending->id, context.arguments.one(u"--reason"_s)));
    };
}

Result<Answer> changePace(const CommandContext &context)
{
    const Result<Sending> sending = sendingArgument(context);
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
    const Result<Sending> sending = sendingArgument(context);
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
    const Result<Sending> sending = sendingArgument(context);
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
    const Result<Sending> sending = sendingArgument(context);
    if (!sending)
        return failureOf(sending);
    const Result<SendingId> copy = SteerSending(context.db()).copyToRemaining(sending->id);
    if (!copy)
        return failureOf(copy);
    return Answer::of(QJsonObject{{u"id"_s, copy->value}}, QString::number(copy->value));
}

} // namespace

QList<Command> sendingOrderCommands()
{
    const QStringList id{u"ID"_s};
    const QList<OptionSpec> reason{{u"--reason"_s, Arity::One, u"R"_s}};
    const QList<OptionSpec> pace{
        {u"--per-hour"_s, Arity::One, u"N"_s}, {u"--within"_s, Arity::One, u"6h"_s}, {u"--none"_s, Arity::Flag, {}}};
    return {
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
    };
}
