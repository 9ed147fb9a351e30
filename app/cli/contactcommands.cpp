#include "base/figures.h"
#include "cli/command.h"
#include "cli/contactjson.h"
#include "cli/texttable.h"
#include "contacts/addresscheck.h"
#include "store/contactrepository.h"
#include "store/grouprepository.h"
#include "workflow/exportcontacts.h"
#include "workflow/personreport.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ContactCommands)
};

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
    return Answer::of(QJsonObject{{u"count"_s, *count}}, formatCount(*count));
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
    const Result<ConsentPicture> consents = readConsentPicture(context.db(), *contact);
    if (!consents)
        return failureOf(consents);
    TextTable table({contact->displayName(), nameOf(contact->status)});
    for (const ContactField &field : *fields)
        table.add({field.name, contact->value(field.name)});
    table.add({trackingConsentName(), u"%1 · %2"_s.arg(standingText(consents->tracking), followedText(*consents))});
    QJsonObject json = contactJson(*contact, *fields);
    json.insert(u"tracking"_s, trackingJson(*consents));
    return Answer::of(json, table.text());
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

/** Some programs end a line where Unicode does: those characters are written as escapes. */
QString onOneLine(QString json)
{
    for (const char16_t end : {u'\u0085', u'\u2028', u'\u2029'})
        json.replace(QChar(end), u"\\u%1"_s.arg(uint(end), 4, 16, QChar(u'0')));
    return json;
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
        lines.append(onOneLine(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))));
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
