#include "cli/command.h"
#include "cli/contactjson.h"
#include "cli/texttable.h"
#include "contacts/addresscheck.h"
#include "store/contactrepository.h"
#include "store/grouprepository.h"
#include "workflow/exportcontacts.h"
#include "workflow/importcontacts.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ContactCommands)
};

Result<ImportMode> modeFrom(const QString &word)
{
    const std::pair<QString, ImportMode> modes[] = {{u"complete"_s, ImportMode::Complete},
                                                    {u"add"_s, ImportMode::Add},
                                                    {u"update"_s, ImportMode::Update},
                                                    {u"replace"_s, ImportMode::Replace}};
    for (const auto &[name, mode] : modes)
        if (name == word)
            return mode;
    return refused(u"usage"_s, Words::tr("“%1” is not a mode of import.").arg(word),
                   Words::tr("Give complete, add, update or replace."));
}

/** `--consent Newsletter=news` with `--consent-date optin_date` or one date; without column everybody gave it. */
QList<ImportConsent> consentsFrom(const Arguments &arguments)
{
    const QString when = arguments.one(u"--consent-date"_s);
    const bool isDate = !when.isEmpty() && when.front().isDigit();
    QList<ImportConsent> consents;
    for (const QString &pair : arguments.many(u"--consent"_s)) {
        ImportConsent consent;
        consent.consent = pair.section(u'=', 0, 0).trimmed();
        consent.statusColumn = pair.section(u'=', 1).trimmed();
        (isDate ? consent.date : consent.dateColumn) = when;
        consent.source = arguments.one(u"--consent-source"_s);
        consent.proof = arguments.one(u"--consent-proof"_s);
        consent.reactivate = arguments.has(u"--reactivate"_s);
        consents.append(consent);
    }
    return consents;
}

Result<ImportRequest> requestFrom(const Arguments &arguments)
{
    ImportRequest request;
    request.file = arguments.positional(0);
    request.group = arguments.one(u"--group"_s);
    request.dryRun = arguments.has(u"--dry-run"_s);
    request.keepWhenEmpty = !arguments.has(u"--erase-when-empty"_s);
    request.firstLineIsHeader = !arguments.has(u"--no-header"_s);
    const Result<ImportMode> mode = modeFrom(arguments.one(u"--mode"_s, u"complete"_s));
    if (!mode)
        return failureOf(mode);
    request.mode = *mode;
    if (arguments.has(u"--encoding"_s)) {
        const Result<TextEncoding> encoding = textEncodingFrom(arguments.one(u"--encoding"_s));
        if (!encoding)
            return failureOf(encoding);
        request.encoding = *encoding;
    }
    if (arguments.has(u"--separator"_s)) {
        const Result<QChar> separator = separatorFrom(arguments.one(u"--separator"_s));
        if (!separator)
            return failureOf(separator);
        request.separator = *separator;
    }
    for (const QString &pair : arguments.many(u"--map"_s)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1)
            return refused(u"usage"_s, Words::tr("“%1” does not say which field a column fills.").arg(pair),
                           Words::tr("Write it as column=field; column= skips the column."));
        request.mapping.insert(pair.left(equals).trimmed(), pair.mid(equals + 1).trimmed());
    }
    request.who = userName();
    request.report = arguments.one(u"--report"_s);
    request.consents = consentsFrom(arguments);
    return request;
}

QJsonObject toJson(const ImportReport &report)
{
    QJsonArray rejections;
    for (const RejectedLine &line : report.rejections)
        rejections.append(
            QJsonObject{{u"line"_s, line.line}, {u"address"_s, line.address}, {u"reason"_s, line.reason}});
    return {{u"read"_s, report.read},
            {u"created"_s, report.created},
            {u"updated"_s, report.updated},
            {u"duplicate"_s, report.duplicate},
            {u"rejected"_s, report.rejected},
            {u"skipped"_s, report.notWanted},
            {u"deactivated"_s, report.deactivated},
            {u"consents"_s, QJsonObject{{u"given"_s, report.consents.given},
                                        {u"withdrawn"_s, report.consents.withdrawn},
                                        {u"kept_withdrawn"_s, report.consents.keptWithdrawn}}},
            {u"new_fields"_s, QJsonArray::fromStringList(report.newFields)},
            {u"rejections"_s, rejections}};
}

Result<Answer> importContacts(const CommandContext &context)
{
    const Result<ImportRequest> request = requestFrom(context.arguments);
    if (!request)
        return failureOf(request);
    const Result<ImportReport> report = ImportContacts(context.db()).run(*request);
    if (!report)
        return failureOf(report);
    const QLocale locale;
    QStringList lines{Words::tr("%1 lines read: %2 created, %3 updated, %4 duplicates, %5 rejected, %6 skipped.")
                          .arg(locale.toString(report->read), locale.toString(report->created),
                               locale.toString(report->updated), locale.toString(report->duplicate),
                               locale.toString(report->rejected), locale.toString(report->notWanted))};
    if (!request->consents.isEmpty())
        lines.append(Words::tr("Consents: %1 given, %2 withdrawn, %3 who had withdrawn stay out.")
                         .arg(locale.toString(report->consents.given), locale.toString(report->consents.withdrawn),
                              locale.toString(report->consents.keptWithdrawn)));
    if (request->dryRun)
        lines.append(Words::tr("This was a rehearsal: nothing was written."));
    if (!report->newFields.isEmpty())
        lines.append(Words::tr("New fields: %1.").arg(report->newFields.join(u", "_s)));
    for (const RejectedLine &line : report->rejections.mid(0, 10))
        lines.append(Words::tr("Line %1: %2").arg(line.line).arg(line.reason));
    return Answer::of(toJson(*report), lines.join(u'\n'));
}

Result<ContactQuery> queryFrom(const CommandContext &context)
{
    ContactQuery query;
    query.search = context.arguments.one(u"--search"_s);
    if (context.arguments.has(u"--group"_s)) {
        const Result<Group> group = GroupRepository(context.db()).find(context.arguments.one(u"--group"_s));
        if (!group)
            return failureOf(group);
        query.group = group->id;
    }
    return query;
}

Result<Answer> exportContacts(const CommandContext &context)
{
    const Result<ContactQuery> query = queryFrom(context);
    if (!query)
        return failureOf(query);
    const Result<qint64> written = ExportContacts(context.db()).run(*query, context.arguments.positional(0));
    if (!written)
        return failureOf(written);
    return Answer::of(QJsonObject{{u"written"_s, *written}},
                      Words::tr("%n contact(s) written.", nullptr, int(*written)));
}

Result<Answer> countContacts(const CommandContext &context)
{
    const Result<ContactQuery> query = queryFrom(context);
    if (!query)
        return failureOf(query);
    const Result<qint64> count = ContactRepository(context.db()).count(*query);
    if (!count)
        return failureOf(count);
    return Answer::of(QJsonObject{{u"count"_s, *count}}, QLocale().toString(*count));
}

Result<Answer> showContact(const CommandContext &context)
{
    const ContactRepository contacts(context.db());
    const Result<Contact> contact = contacts.find(context.arguments.positional(0));
    if (!contact)
        return failureOf(contact);
    const Result<ContactFields> fields = contacts.fields();
    if (!fields)
        return failureOf(fields);
    TextTable table({contact->displayName(), nameOf(contact->status)});
    for (const ContactField &field : *fields)
        table.add({field.name, contact->value(field.name)});
    return Answer::of(contactJson(*contact, *fields), table.text());
}

Result<Answer> setActive(const CommandContext &context, bool active)
{
    ContactRepository contacts(context.db());
    const Result<Contact> contact = contacts.find(context.arguments.positional(0));
    if (!contact)
        return failureOf(contact);
    if (const Result<QList<ContactId>> done = contacts.setActive({contact->id}, active); !done)
        return failureOf(done);
    return Answer::of(QJsonObject{{u"id"_s, contact->id.value}, {u"active"_s, active}},
                      active ? Words::tr("%1 is active.").arg(contact->displayName())
                             : Words::tr("%1 is inactive: no message goes there.").arg(contact->displayName()));
}

/** What a line says; one that is no JSON string has its answer too, so that answers and lines go in step. */
AddressCheck checkOfLine(const QByteArray &line)
{
    const QJsonArray values = QJsonDocument::fromJson('[' + line + ']').array();
    if (values.size() == 1 && values.first().isString())
        return AddressCheck::of(values.first().toString());
    AddressCheck check;
    check.reason = Words::tr("This line is not a JSON string.");
    return check;
}

Result<Answer> checkAddresses(const CommandContext &)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return broken(u"stdin"_s, Words::tr("Standard input cannot be read."),
                      Words::tr("Give one JSON string a line."));
    QStringList lines;
    while (!input.atEnd()) {
        const QByteArray line = input.readLine().trimmed();
        if (line.isEmpty())
            continue;
        const AddressCheck check = checkOfLine(line);
        const QJsonObject object{{u"ok"_s, check.ok},
                                 {u"normal"_s, check.ok ? QJsonValue(check.normal) : QJsonValue()},
                                 {u"needs_utf8"_s, check.needsUtf8},
                                 {u"warn"_s, check.warn},
                                 {u"reason"_s, check.reason}};
        lines.append(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    }
    // One object a line with and without --json: this command is for programs.
    QJsonArray json;
    for (const QString &line : lines)
        json.append(QJsonDocument::fromJson(line.toUtf8()).object());
    return Answer::of(json, lines.join(u'\n'));
}

} // namespace

QList<Command> contactCommands()
{
    const QStringList key{u"KEY"_s};
    return {
        {{u"contacts"_s,
          u"import"_s,
          {u"FILE"_s},
          {{u"--map"_s, Arity::Many, u"column=field"_s},
           {u"--mode"_s, Arity::One, u"complete|add|update|replace"_s},
           {u"--group"_s, Arity::One, u"NAME"_s},
           {u"--encoding"_s, Arity::One, u"E"_s},
           {u"--separator"_s, Arity::One, u"S"_s},
           {u"--no-header"_s, Arity::Flag, {}},
           {u"--erase-when-empty"_s, Arity::Flag, {}},
           {u"--consent"_s, Arity::Many, u"CONSENT[=COLUMN]"_s},
           {u"--consent-date"_s, Arity::One, u"COLUMN|D"_s},
           {u"--consent-source"_s, Arity::One, u"S"_s},
           {u"--consent-proof"_s, Arity::One, u"TEXT"_s},
           {u"--reactivate"_s, Arity::Flag, {}},
           {u"--dry-run"_s, Arity::Flag, {}},
           {u"--report"_s, Arity::One, u"FILE"_s}}},
         true,
         importContacts},
        {{u"contacts"_s,
          u"export"_s,
          {u"FILE"_s},
          {{u"--group"_s, Arity::One, u"G"_s}, {u"--search"_s, Arity::One, u"TEXT"_s}}},
         true,
         exportContacts},
        {{u"contacts"_s, u"show"_s, key, {}}, true, showContact},
        {{u"contacts"_s, u"count"_s, {}, {{u"--group"_s, Arity::One, u"G"_s}, {u"--search"_s, Arity::One, u"TEXT"_s}}},
         true,
         countContacts},
        {{u"contacts"_s, u"deactivate"_s, key, {}}, true, [](const CommandContext &c) { return setActive(c, false); }},
        {{u"contacts"_s, u"activate"_s, key, {}}, true, [](const CommandContext &c) { return setActive(c, true); }},
        {{u"addresses"_s, u"check"_s, {}, {}}, false, checkAddresses},
    };
}
