#include "cli/command.h"
#include "cli/texttable.h"
#include "store/contactrepository.h"
#include "store/grouprepository.h"

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GroupCommands)
};

Result<Answer> listGroups(const CommandContext &context)
{
    const Result<QList<Group>> groups = GroupRepository(context.db()).list();
    if (!groups)
        return failureOf(groups);
    QJsonArray json;
    TextTable table({Words::tr("No."), Words::tr("Group"), Words::tr("Contacts"), Words::tr("Use")});
    for (const Group &group : *groups) {
        json.append(QJsonObject{{u"id"_s, group.id.value},
                                {u"name"_s, group.name},
                                {u"contacts"_s, group.members},
                                {u"test"_s, group.isTest},
                                {u"seed"_s, group.isSeed}});
        QStringList uses;
        if (group.isTest)
            uses.append(Words::tr("test"));
        if (group.isSeed)
            uses.append(Words::tr("seed list"));
        table.add({QString::number(group.id.value), group.name, QLocale().toString(group.members), uses.join(u", "_s)});
    }
    return Answer::of(json, table.text());
}

Result<Answer> createGroup(const CommandContext &context)
{
    if (context.arguments.has(u"--criteria"_s))
        return refused(u"not-offered"_s, Words::tr("This version has static groups only."),
                       Words::tr("Create the group without --criteria, and import its contacts with --group."));
    Group group;
    group.name = context.arguments.positional(0);
    group.isTest = context.arguments.has(u"--test"_s);
    group.isSeed = context.arguments.has(u"--seed"_s);
    const Result<GroupId> id = GroupRepository(context.db()).create(group);
    if (!id)
        return failureOf(id);
    return Answer::of(QJsonObject{{u"id"_s, id->value}, {u"name"_s, group.name}},
                      Words::tr("The group “%1” was created.").arg(group.name));
}

Result<Answer> countGroup(const CommandContext &context)
{
    const Result<Group> group = GroupRepository(context.db()).find(context.arguments.positional(0));
    if (!group)
        return failureOf(group);
    return Answer::of(QJsonObject{{u"count"_s, group->members}}, QLocale().toString(group->members));
}

/** `groups add NAME KEY…` and `groups remove NAME KEY…`: by unique key or address. */
Result<Answer> changeMembers(const CommandContext &context, bool add)
{
    GroupRepository groups(context.db());
    const Result<Group> group = groups.find(context.arguments.positional(0));
    if (!group)
        return failureOf(group);
    ContactRepository contacts(context.db());
    QList<ContactId> ids;
    for (const QString &key : context.arguments.many(u"--contacts"_s)) {
        const Result<Contact> contact = contacts.find(key);
        if (!contact)
            return failureOf(contact);
        ids.append(contact->id);
    }
    const Result<QList<ContactId>> done =
        add ? groups.addMembers(group->id, ids) : groups.removeMembers(group->id, ids);
    if (!done)
        return failureOf(done);
    const Result<Group> changed = groups.byId(group->id);
    if (!changed)
        return failureOf(changed);
    return Answer::of(QJsonObject{{u"count"_s, changed->members}},
                      Words::tr("“%1” has %n contact(s).", nullptr, int(changed->members)).arg(changed->name));
}

Result<Answer> removeGroup(const CommandContext &context)
{
    GroupRepository groups(context.db());
    const Result<Group> group = groups.find(context.arguments.positional(0));
    if (!group)
        return failureOf(group);
    if (const Result<void> done = groups.remove(group->id); !done)
        return failureOf(done);
    return Answer::of(QJsonObject{{u"removed"_s, group->name}},
                      Words::tr("The group “%1” was deleted; its contacts stay.").arg(group->name));
}

} // namespace

QList<Command> groupCommands()
{
    const QList<OptionSpec> members{{u"--contacts"_s, Arity::Many, u"KEY"_s}};
    return {
        {{u"groups"_s, u"list"_s, {}, {}}, true, listGroups},
        {{u"groups"_s,
          u"create"_s,
          {u"NAME"_s},
          {{u"--criteria"_s, Arity::One, u"JSON"_s}, {u"--test"_s, Arity::Flag, {}}, {u"--seed"_s, Arity::Flag, {}}}},
         true,
         createGroup},
        {{u"groups"_s, u"count"_s, {u"NAME"_s}, {}}, true, countGroup},
        {{u"groups"_s, u"add"_s, {u"NAME"_s}, members},
         true,
         [](const CommandContext &c) { return changeMembers(c, true); }},
        {{u"groups"_s, u"remove"_s, {u"NAME"_s}, members},
         true,
         [](const CommandContext &c) { return changeMembers(c, false); }},
        {{u"groups"_s, u"delete"_s, {u"NAME"_s}, {}}, true, removeGroup},
    };
}
