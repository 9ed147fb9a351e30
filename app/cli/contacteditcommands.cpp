#include "cli/command.h"
#include "cli/contactjson.h"
#include "cli/texttable.h"
#include "store/contactlist.h"
#include "store/contactmerge.h"
#include "store/contactrepository.h"

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ContactEditCommands)
};

/** `contacts search TEXT`: each word in any field, in the order of the key. */
Result<Answer> searchContacts(const CommandContext &context)
{
    const Result<std::optional<int>> limit = context.arguments.number(u"--limit"_s, 1, 100'000);
    if (!limit)
        return failureOf(limit);
    ContactQuery query;
    query.search = context.arguments.positional(0);
    const ContactList list(context.db());
    const Result<ContactList::Outline> outline = list.outline(query);
    if (!outline)
        return failureOf(outline);
    const auto lines = list.page(query, *outline, 0, limit->value_or(100));
    if (!lines)
        return failureOf(lines);
    const Result<ContactFields> fields = ContactRepository(context.db()).fields();
    if (!fields)
        return failureOf(fields);
    QJsonArray json;
    TextTable table({Words::tr("Key"), Words::tr("Name"), Words::tr("E-mail"), Words::tr("Status")});
    for (const ContactLine &line : *lines) {
        json.append(contactJson(line.contact, *fields));
        table.add({line.contact.key, line.contact.displayName(), line.contact.address, nameOf(line.contact.status)});
    }
    const QString count = Words::tr("%Ln contact(s) found.", nullptr, int(outline->total));
    return Answer::of(QJsonObject{{u"total"_s, outline->total}, {u"contacts"_s, json}},
                      table.isEmpty() ? count : table.text() + u'\n' + count);
}

Result<void> setField(Contact &contact, const QString &pair, const ContactFields &fields)
{
    const qsizetype equals = pair.indexOf(u'=');
    const QString field = equals < 1 ? QString() : fieldNamed(pair.left(equals).trimmed(), fields);
    if (field.isEmpty())
        return refused(u"usage"_s, Words::tr("“%1” does not say which field gets which value.").arg(pair),
                       Words::tr("Write it as field=value; envoi-cli fields list names the fields."));
    const QString value = pair.mid(equals + 1).trimmed();
    if (field == BuiltInField::Email)
        contact.address = value;
    else if (field == BuiltInField::Language)
        contact.language = value;
    else if (field == BuiltInField::TimeZone)
        contact.timeZone = value;
    else
        contact.values.insert(field, value);
    return {};
}

/** `contacts set KEY field=value …`: all of them or none. */
Result<Answer> setContact(const CommandContext &context)
{
    ContactRepository contacts(context.db());
    const Result<Contact> found = contacts.find(context.arguments.positional(0));
    if (!found)
        return failureOf(found);
    const Result<ContactFields> fields = contacts.fields();
    if (!fields)
        return failureOf(fields);
    Contact contact = *found;
    for (const QString &pair : QStringList{context.arguments.positional(1)} + context.arguments.many(u"--and"_s))
        if (const Result<void> set = setField(contact, pair, *fields); !set)
            return failureOf(set);
    if (const Result<ContactId> saved = contacts.save(contact); !saved)
        return failureOf(saved);
    const Result<Contact> after = contacts.byId(contact.id);
    if (!after)
        return failureOf(after);
    return Answer::of(contactJson(*after, *fields), Words::tr("%1 is changed.").arg(after->displayName()));
}

/** `contacts merge A B`: A's values stay, B's fill what is empty. */
Result<Answer> mergeContacts(const CommandContext &context)
{
    const ContactRepository contacts(context.db());
    const Result<Contact> first = contacts.find(context.arguments.positional(0));
    if (!first)
        return failureOf(first);
    const Result<Contact> second = contacts.find(context.arguments.positional(1));
    if (!second)
        return failureOf(second);
    const Result<ContactId> merged =
        ContactMerge(context.db()).run(first->id, second->id, ContactMerge::proposal(*first, *second), userName());
    if (!merged)
        return failureOf(merged);
    const Result<Contact> after = contacts.byId(*merged);
    const Result<ContactFields> fields = contacts.fields();
    if (!after)
        return failureOf(after);
    if (!fields)
        return failureOf(fields);
    return Answer::of(contactJson(*after, *fields),
                      Words::tr("%1 and %2 are one contact now.").arg(first->displayName(), second->displayName()));
}

} // namespace

QList<Command> contactEditCommands()
{
    return {
        {{u"contacts"_s, u"search"_s, {u"TEXT"_s}, {{u"--limit"_s, Arity::One, u"N"_s}}}, true, searchContacts},
        {{u"contacts"_s, u"set"_s, {u"KEY"_s, u"FIELD=VALUE"_s}, {{u"--and"_s, Arity::Many, u"FIELD=VALUE"_s}}},
         true,
         setContact},
        {{u"contacts"_s, u"merge"_s, {u"A"_s, u"B"_s}, {}}, true, mergeContacts},
    };
}
