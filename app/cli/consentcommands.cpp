#include "base/figures.h"
#include "cli/command.h"
#include "cli/texttable.h"
#include "store/consentrepository.h"
#include "store/contactrepository.h"
#include "store/projectrepository.h"
#include "workflow/personreport.h"
#include "workflow/setconsent.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConsentCommands)
};

/** A day of the project, for people; empty: without end. */
QString dayOf(const CommandContext &context, const std::optional<Instant> &instant)
{
    const Result<Project> project = ProjectRepository(context.db()).project();
    if (!instant || !project)
        return {};
    return toUtc(*instant).toTimeZone(QTimeZone(project->timeZone.toLatin1())).date().toString(Qt::ISODate);
}

Result<ConsentBasis> basisFrom(const Arguments &arguments)
{
    if (!arguments.has(u"--implied"_s))
        return ConsentBasis::Express;
    const QString word = arguments.one(u"--implied"_s).toUpper();
    for (ConsentBasis basis : {ConsentBasis::Purchase, ConsentBasis::Inquiry, ConsentBasis::Published})
        if (wordFor(basis) == word)
            return basis;
    return refused(u"usage"_s, Words::tr("“%1” implies no consent.").arg(arguments.one(u"--implied"_s)),
                   Words::tr("Give purchase, inquiry or published."));
}

Result<bool> switchFrom(const QString &word)
{
    if (word == u"on"_s || word == u"yes"_s)
        return true;
    if (word == u"off"_s || word == u"no"_s)
        return false;
    return refused(u"usage"_s, Words::tr("“%1” is neither on nor off.").arg(word), Words::tr("Write on or off."));
}

/** The sentence says what now holds, not what was asked. */
QString sentenceOf(const CommandContext &context, const Contact &contact, const Consent &consent, bool asked,
                   const ConsentState &state)
{
    const QString name = contact.displayName();
    const QString since = dayOf(context, state.effective);
    if (consent.id == trackingConsent && state.given == asked)
        return asked ? Words::tr("%1 agrees to be followed: opens and clicks may be linked to the name.").arg(name)
                     : Words::tr("%1 refuses to be followed: opens and clicks stay without a name.").arg(name);
    if (state.given != asked)
        return state.given ? Words::tr("Recorded. %1 still consents to “%2”, since %3.").arg(name, consent.name, since)
                           : Words::tr("Recorded. %1 still withdraws “%2”, since %3: the date given is not later.")
                                 .arg(name, consent.name, since);
    if (!state.given)
        return Words::tr("%1 has withdrawn “%2”.").arg(name, consent.name);
    return state.expiry
               ? Words::tr("%1 consents to “%2” until %3.").arg(name, consent.name, dayOf(context, state.expiry))
               : Words::tr("%1 consents to “%2”.").arg(name, consent.name);
}

Result<Answer> setConsent(const CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    const Result<Contact> contact = ContactRepository(context.db()).find(arguments.positional(0));
    const Result<Consent> consent = ConsentRepository(context.db()).find(arguments.positional(1));
    const Result<bool> given = switchFrom(arguments.positional(2));
    const Result<ConsentBasis> basis = basisFrom(arguments);
    if (!given)
        return failureOf(given);
    if (!basis)
        return failureOf(basis);
    if (!contact)
        return failureOf(contact);
    if (!consent)
        return failureOf(consent);
    SetConsent::Request request;
    request.contact = contact->id;
    request.consent = consent->id;
    request.given = *given;
    request.basis = *basis;
    request.date = arguments.one(u"--date"_s);
    request.since = arguments.one(u"--since"_s);
    request.source = arguments.one(u"--source"_s, Words::tr("command line"));
    request.proof = arguments.one(u"--proof"_s);
    request.who = userName();
    const Result<ConsentState> state = SetConsent(context.db()).run(request);
    if (!state)
        return failureOf(state);
    return Answer::of(
        QJsonObject{{u"contact"_s, contact->key},
                    {u"consent"_s, consent->id == trackingConsent ? trackingConsentWord() : consent->name},
                    {u"status"_s, int(state->given)},
                    {u"valid"_s, state->isValidAt(context.clock.now())},
                    {u"basis"_s, wordFor(state->basis)},
                    {u"effective_at"_s, toIso(state->effective)},
                    {u"valid_until"_s, state->expiry ? QJsonValue(toIso(*state->expiry)) : QJsonValue()}},
        sentenceOf(context, *contact, *consent, *given, *state));
}

Result<PersonReport> reportOn(const CommandContext &context)
{
    const Result<Contact> contact = ContactRepository(context.db()).find(context.arguments.positional(0));
    if (!contact)
        return failureOf(contact);
    return readPersonReport(context.db(), contact->id);
}

Result<Answer> showConsents(const CommandContext &context)
{
    const Result<PersonReport> report = reportOn(context);
    if (!report)
        return failureOf(report);
    const ConsentPicture &consents = report->consents;
    TextTable now(
        {Words::tr("Consent"), Words::tr("Status"), Words::tr("Basis"), Words::tr("Since"), Words::tr("Valid until")});
    for (const ConsentPicture::Line &line : consents.lines)
        now.add({line.consent.name, standingText(line), line.state ? nameOf(line.state->basis) : QString(),
                 line.state ? dayOf(context, line.state->effective) : QString(),
                 line.state ? dayOf(context, line.state->expiry) : QString()});
    const std::optional<ConsentState> &tracking = consents.tracking.state;
    now.add({trackingConsentName(), u"%1 · %2"_s.arg(standingText(consents.tracking), followedText(consents)),
             tracking ? nameOf(tracking->basis) : QString(), tracking ? dayOf(context, tracking->effective) : QString(),
             QString()});
    TextTable history({Words::tr("Date"), Words::tr("Consent"), Words::tr("Status"), Words::tr("Basis"),
                       Words::tr("Source"), Words::tr("Proof"), Words::tr("Recorded by")});
    for (const ConsentRecord &record : consents.history)
        history.add({dayOf(context, record.effective), consents.nameOf(record.consent), record.given ? u"1"_s : u"0"_s,
                     nameOf(record.basis), record.source, record.proof, record.who});
    QStringList text{u"%1: %2"_s.arg(report->contact.displayName(), nameOf(consents.mark)), now.text()};
    if (!history.isEmpty())
        text.append(history.text());
    QJsonObject json = toJson(*report, ReportPart::Consents);
    return Answer::of(QJsonObject{{u"contact"_s, report->contact.key},
                                  {u"mark"_s, json.value(u"mark"_s)},
                                  {u"consents"_s, json.value(u"consents"_s)},
                                  {u"tracking"_s, json.value(u"tracking"_s)},
                                  {u"history"_s, json.value(u"consent_history"_s)}},
                      text.join(u"\n\n"_s));
}

Result<Answer> saveReport(const CommandContext &context, ReportPart part)
{
    const Result<PersonReport> report = reportOn(context);
    if (!report)
        return failureOf(report);
    const QString file = context.arguments.positional(1);
    if (const Result<void> saved = savePersonReport(*report, part, file); !saved)
        return failureOf(saved);
    return Answer::of(QJsonObject{{u"contact"_s, report->contact.key}, {u"file"_s, file}},
                      Words::tr("The report on %1 is in %2.").arg(report->contact.displayName(), file));
}

Result<Answer> listExpiring(const CommandContext &context)
{
    const Result<std::optional<int>> days = context.arguments.number(u"--days"_s, 1, 3650);
    if (!days)
        return failureOf(days);
    const Instant now = context.clock.now();
    const auto expiring = ConsentRepository(context.db()).expiring(now, now + std::chrono::days(days->value_or(30)));
    if (!expiring)
        return failureOf(expiring);
    const ContactRepository contacts(context.db());
    QJsonArray json;
    TextTable table({Words::tr("Contact"), Words::tr("E-mail"), Words::tr("Consent"), Words::tr("Valid until")});
    for (const ConsentRepository::Expiring &one : *expiring) {
        const Result<Contact> contact = contacts.byId(one.contact);
        if (!contact)
            return failureOf(contact);
        json.append(QJsonObject{{u"contact"_s, contact->key},
                                {u"address"_s, contact->address},
                                {u"consent"_s, one.consent.name},
                                {u"valid_until"_s, toIso(one.expiry)}});
        table.add({contact->displayName(), contact->address, one.consent.name, dayOf(context, one.expiry)});
    }
    return Answer::of(json, json.isEmpty() ? Words::tr("No consent expires in that time.") : table.text());
}

Result<Answer> forecastConsents(const CommandContext &context)
{
    const auto months = ConsentRepository(context.db()).expiringPerMonth(context.clock.now());
    if (!months)
        return failureOf(months);
    QJsonArray json;
    TextTable table({Words::tr("Month"), Words::tr("Consent"), Words::tr("Contacts")});
    for (const ConsentRepository::Month &month : *months) {
        json.append(QJsonObject{
            {u"month"_s, month.month}, {u"consent"_s, month.consent.name}, {u"contacts"_s, month.contacts}});
        table.add({month.month, month.consent.name, formatCount(month.contacts)});
    }
    return Answer::of(json, json.isEmpty() ? Words::tr("No consent expires by itself.") : table.text());
}

Result<Answer> listFields(const CommandContext &context)
{
    const Result<QList<Consent>> consents = ConsentRepository(context.db()).list();
    if (!consents)
        return failureOf(consents);
    QJsonArray json;
    TextTable table({Words::tr("No."), Words::tr("Consent")});
    for (const Consent &consent : *consents) {
        json.append(QJsonObject{{u"id"_s, consent.id.value}, {u"name"_s, consent.name}});
        table.add({QString::number(consent.id.value), consent.name});
    }
    return Answer::of(json, table.text());
}

/** `consents fields add NAME`, `list`, `rename NAME NEW`, `remove NAME`. */
Result<Answer> fields(const CommandContext &context)
{
    ConsentRepository consents(context.db());
    const QString verb = context.arguments.positional(0);
    const QString name = context.arguments.positional(1);
    if (verb == u"list"_s)
        return listFields(context);
    if (verb == u"add"_s) {
        const Result<Consent> added = consents.add(name);
        if (!added)
            return failureOf(added);
        return Answer::of(QJsonObject{{u"id"_s, added->id.value}, {u"name"_s, added->name}},
                          Words::tr("People can now consent to “%1”.").arg(added->name));
    }
    if (verb != u"rename"_s && verb != u"remove"_s)
        return refused(u"usage"_s, Words::tr("“%1” is not something to do with consents.").arg(verb),
                       Words::tr("Write add, list, rename or remove."));
    const Result<Consent> consent = consents.find(name);
    if (!consent)
        return failureOf(consent);
    const QString after = context.arguments.positional(2);
    const Result<void> done = verb == u"rename"_s ? consents.rename(consent->id, after) : consents.remove(consent->id);
    if (!done)
        return failureOf(done);
    return verb == u"rename"_s ? Answer::of(QJsonObject{{u"id"_s, consent->id.value}, {u"name"_s, after.simplified()}},
                                            Words::tr("The consent is now called “%1”.").arg(after.simplified()))
                               : Answer::of(QJsonObject{{u"removed"_s, consent->name}},
                                            Words::tr("The consent “%1” was removed.").arg(consent->name));
}

} // namespace

QList<Command> consentCommands()
{
    return {
        {{u"consents"_s,
          u"set"_s,
          {u"KEY"_s, u"CONSENT|tracking"_s, u"on|off"_s},
          {{u"--date"_s, Arity::One, u"D"_s},
           {u"--source"_s, Arity::One, u"S"_s},
           {u"--proof"_s, Arity::One, u"TEXT"_s},
           {u"--implied"_s, Arity::One, u"purchase|inquiry|published"_s},
           {u"--since"_s, Arity::One, u"D"_s}}},
         true,
         setConsent},
        {{u"consents"_s, u"show"_s, {u"KEY"_s}, {}}, true, showConsents},
        {{u"consents"_s, u"report"_s, {u"KEY"_s, u"FILE"_s}, {}},
         true,
         [](const CommandContext &c) { return saveReport(c, ReportPart::Consents); }},
        {{u"consents"_s, u"expiring"_s, {}, {{u"--days"_s, Arity::One, u"N"_s}}}, true, listExpiring},
        {{u"consents"_s, u"forecast"_s, {}, {}}, true, forecastConsents},
        {{u"consents"_s, u"fields"_s, {u"add|list|rename|remove"_s, u"[NAME]"_s, u"[NEW]"_s}, {}}, true, fields},
        {{u"contacts"_s, u"report"_s, {u"KEY"_s, u"FILE"_s}, {}},
         true,
         [](const CommandContext &c) { return saveReport(c, ReportPart::Everything); }},
    };
}
