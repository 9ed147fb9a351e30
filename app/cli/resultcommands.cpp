#include "base/figures.h"
#include "cli/command.h"
#include "cli/sendingargument.h"
#include "cli/sendingjson.h"
#include "cli/texttable.h"
#include "store/contactrepository.h"
#include "workflow/exportresults.h"
#include "workflow/resendtocontact.h"

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ResultCommands)
};

QString withRate(qint64 part, qint64 whole)
{
    const std::optional<double> rate = SendingFigures::rate(part, whole);
    return rate ? QStringLiteral("%1 (%2)").arg(formatCount(part), formatPercent(*rate)) : formatCount(part);
}

Result<Answer> showResults(const CommandContext &context)
{
    SendingRepository repository(context.db());
    const Result<Sending> sending = sendingArgument(context);
    if (!sending)
        return failureOf(sending);
    const Result<SendingFigures> figures = repository.figures(sending->id);
    if (!figures)
        return failureOf(figures);
    TextTable table({u"“%1”"_s.arg(sending->name), nameOf(sending->state)});
    table.add({Words::tr("Targeted"), formatCount(figures->targeted())});
    table.add({Words::tr("Processed"), withRate(figures->processed(), figures->targeted())});
    table.add({Words::tr("Delivered"), withRate(figures->delivered(), figures->processed())});
    table.add({Words::tr("Errors"), withRate(figures->errors(), figures->processed())});
    table.add({Words::tr("Remaining"), formatCount(figures->remaining())});
    for (RecipientState state :
         {RecipientState::Unknown, RecipientState::Expired, RecipientState::Cancelled, RecipientState::Skipped})
        if (figures->count(state) > 0)
            table.add({nameOf(state), formatCount(figures->count(state))});
    for (auto it = figures->seeds.begin(); it != figures->seeds.end(); ++it)
        if (it.value() > 0)
            table.add({Words::tr("Seed list, not counted above: %1").arg(nameOf(it.key())), formatCount(it.value())});
    const Result<Engagement> engagement = repository.engagement(sending->id);
    if (!engagement)
        return failureOf(engagement);
    if (!engagement->isEmpty()) {
        table.add({Words::tr("Opened by at least"), withRate(engagement->openers, figures->delivered())});
        table.add({Words::tr("Clicked by at least"), withRate(engagement->clickers, figures->delivered())});
        table.add(
            {Words::tr("Opens, clicks"), formatCount(engagement->opens) + u", "_s + formatCount(engagement->clicks)});
        table.add({Words::tr("of these without a name"), formatCount(engagement->nameless)});
    }
    QJsonObject json = toJson(*figures);
    json.insert(u"engagement"_s, toJson(*engagement));
    json.insert(u"id"_s, sending->id.value);
    json.insert(u"state"_s, wordFor(sending->state));
    return Answer::of(json, table.text());
}

Result<Answer> exportResults(const CommandContext &context)
{
    const Result<Sending> sending = sendingArgument(context);
    if (!sending)
        return failureOf(sending);
    const QString format = context.arguments.one(u"--format"_s, u"csv"_s);
    const QString file = context.arguments.positional(1);
    const ExportResults exporting(context.db());
    Result<qint64> written = 0;
    if (format == "csv"_L1)
        written = exporting.toCsv(sending->id, file);
    else if (format == "json"_L1)
        written = exporting.toJson(sending->id, file);
    else
        return refused(u"usage"_s, Words::tr("“%1” is not a format of results.").arg(format),
                       Words::tr("Give csv or json."));
    if (!written)
        return failureOf(written);
    return Answer::of(QJsonObject{{u"rows"_s, *written}, {u"file"_s, file}},
                      Words::tr("%n recipient(s) written to %1.", nullptr, int(*written)).arg(file));
}

Result<Answer> resend(const CommandContext &context)
{
    const Result<Contact> contact = ContactRepository(context.db()).find(context.arguments.positional(0));
    if (!contact)
        return failureOf(contact);
    const Result<Sending> original = SendingRepository(context.db()).find(context.arguments.one(u"--sending"_s));
    if (!original)
        return failureOf(original);
    ResendToContact order(context.db());
    const Result<ResendToContact::Notice> notice = order.notice(contact->id, original->id);
    if (!notice)
        return failureOf(notice);
    const Result<SendingId> id = order.run(contact->id, original->id, userName());
    if (!id)
        return failureOf(id);
    return Answer::of(
        QJsonObject{
            {u"id"_s, id->value}, {u"delivered_before"_s, notice->deliveredBefore}, {u"notice"_s, notice->sentence}},
        notice->sentence + (notice->sentence.isEmpty() ? QString() : u"\n"_s) +
            Words::tr("“%1” goes again to %2 at the next delivery.").arg(original->name, contact->address));
}

} // namespace

QList<Command> resultCommands()
{
    return {
        {{u"results"_s, u"show"_s, {u"ID"_s}, {}}, true, showResults},
        {{u"results"_s, u"export"_s, {u"ID"_s, u"FILE"_s}, {{u"--format"_s, Arity::One, u"csv|json"_s}}},
         true,
         exportResults},
        {{u"contacts"_s, u"resend"_s, {u"KEY"_s}, {{u"--sending"_s, Arity::One, u"ID"_s, true}}}, true, resend},
    };
}
