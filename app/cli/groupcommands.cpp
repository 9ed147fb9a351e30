#include "base/figures.h"
#include "cli/command.h"
#include "cli/groupcriteria.h"
#include "cli/texttable.h"
#include "store/contactrepository.h"
#include "store/dynamicgroups.h"
#include "store/grouprepository.h"
#include "store/sendingrepository.h"

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GroupCommands)
};

QString kindOf(const Group &group)
{
    return group.isDynamic() ? Words::tr("dynamic") : Words::tr("static");
}

QString usesOf(const Group &group)
{
    QStringList uses;
    if (group.isTest)
        uses.append(Words::tr("test"));
    if (group.isSeed)
        uses.append(Words::tr("seed list"));
    return uses.join(u", "_s);
}

/** A group in error has no number of contacts. */
QJsonObject jsonOf(const Group &group)
{
    QJsonObject json{{u"id"_s, group.id.value},
                     {u"name"_s, group.name},
                     {u"kind"_s, group.isDynamic() ? u"DYNAMIC"_s : u"STATIC"_s},
                     {u"contacts"_s, group.trouble.isEmpty() ? QJsonValue(group.members) : QJsonValue()},
                     {u"test"_s, group.isTest},
                     {u"seed"_s, group.isSeed}};
    if (!group.trouble.isEmpty())
        json.insert(u"trouble"_s, group.trouble);
    return json;
}

Result<Group> named(const CommandContext &context)
{
    return GroupRepository(context.db()).find(context.arguments.positional(0));
}

Result<Answer> listGroups(const CommandContext &context)
{
    const Result<QList<Group>> groups = GroupRepository(context.db()).list();
    if (!groups)
        return failureOf(groups);
    QJsonArray json;
    QString troubles;
    TextTable table({Words::tr("No."), Words::tr("Group"), Words::tr("Kind"), Words::tr("Contacts"), Words::tr("Use")});
    for (const Group &group : *groups) {
        json.append(jsonOf(group));
        const bool works = group.trouble.isEmpty();
        table.add({QString::number(group.id.value), group.name, kindOf(group),
                   works ? formatCount(group.members) : Words::tr("in error"), usesOf(group)});
        if (!works)
            troubles += u'\n' + Words::tr("%1: %2", "group, why it is in error").arg(group.name, group.trouble);
    }
    return Answer::of(json, table.text() + troubles);
}

Result<Answer> createGroup(const CommandContext &context)
{
    Group group;
    group.name = context.arguments.positional(0);
    group.isTest = context.arguments.has(u"--test"_s);
    group.isSeed = context.arguments.has(u"--seed"_s);
    if (context.arguments.has(u"--criteria"_s)) {
        const Result<QString> criteria = criteriaGiven(context);
        if (!criteria)
            return failureOf(criteria);
        group.criteria = *criteria;
    }
    const Result<GroupId> id = GroupRepository(context.db()).create(group);
    if (!id)
        return failureOf(id);
    return Answer::of(QJsonObject{{u"id"_s, id->value}, {u"name"_s, group.name.simplified()}},
                      Words::tr("The group “%1” was created.").arg(group.name.simplified()));
}

Result<Answer> countGroup(const CommandContext &context)
{
    if (context.arguments.has(u"--criteria"_s)) {
        if (context.arguments.positionalCount() > 0)
            return refused(u"usage"_s, Words::tr("Both a group and criteria are given."),
                           Words::tr("Give the name of a group, or --criteria."));
        return countCriteria(context);
    }
    if (context.arguments.positionalCount() == 0)
        return refused(u"usage"_s, Words::tr("Nothing is given to count."),
                       Words::tr("Give the name of a group, or --criteria."));
    const Result<Group> group = named(context);
    if (!group)
        return failureOf(group);
    if (!group->trouble.isEmpty())
        return refused(u"bad-criteria"_s, group->trouble, Words::tr("Correct them with “groups set”."));
    return Answer::of(QJsonObject{{u"count"_s, group->members}}, formatCount(group->members));
}

Result<Answer> showGroup(const CommandContext &context)
{
    const Result<Group> group = named(context);
    if (!group)
        return failureOf(group);
    const Result<QStringList> sendings = GroupRepository(context.db()).usedBy(group->id);
    if (!sendings)
        return failureOf(sendings);
    QJsonObject json = jsonOf(*group);
    json.insert(u"used_by"_s, QJsonArray::fromStringList(*sendings));
    TextTable table({Words::tr("Group"), group->name});
    table.add({Words::tr("No."), QString::number(group->id.value)});
    table.add({Words::tr("Kind"), kindOf(*group)});
    if (group->trouble.isEmpty())
        table.add({Words::tr("Contacts"), formatCount(group->members)});
    else
        table.add({Words::tr("In error"), group->trouble});
    table.add({Words::tr("Use"), usesOf(*group)});
    table.add({Words::tr("Sendings"), sendings->join(u", "_s)});
    QString words;
    if (group->isDynamic())
        if (const Result<void> done = showCriteria(context, *group, json, words); !done)
            return failureOf(done);
    return Answer::of(json, table.text() + words);
}

/** `yes` or `no`, or what it is now. */
Result<bool> yesOrNo(const CommandContext &context, const QString &option, bool now)
{
    if (!context.arguments.has(option))
        return now;
    const ContactField field{{}, option, ContactField::Type::Bool};
    const Result<QString> value = normalisedValue(field, context.arguments.one(option));
    if (!value || value->isEmpty())
        return refused(u"usage"_s, Words::tr("%1 is neither yes nor no.").arg(option), Words::tr("Write yes or no."));
    return *value == u"1"_s;
}

/** Everything is checked before anything is written. */
Result<Answer> setGroup(const CommandContext &context)
{
    const Result<Group> group = named(context);
    if (!group)
        return failureOf(group);
    const Result<bool> test = yesOrNo(context, u"--test"_s, group->isTest);
    const Result<bool> seed = yesOrNo(context, u"--seed"_s, group->isSeed);
    for (const Result<bool> *flag : {&test, &seed})
        if (!*flag)
            return failureOf(*flag);
    if (context.arguments.has(u"--criteria"_s)) {
        const Result<QString> criteria = criteriaGiven(context);
        if (!criteria)
            return failureOf(criteria);
        if (const Result<void> done = DynamicGroups(context.db()).setCriteria(group->id, *criteria); !done)
            return failureOf(done);
    }
    GroupRepository groups(context.db());
    if (context.arguments.has(u"--name"_s))
        if (const Result<void> done = groups.rename(group->id, context.arguments.one(u"--name"_s)); !done)
            return failureOf(done);
    if (const Result<void> done = groups.setUses(group->id, *test, *seed); !done)
        return failureOf(done);
    const Result<Group> changed = groups.byId(group->id);
    if (!changed)
        return failureOf(changed);
    return Answer::of(jsonOf(*changed), Words::tr("The group “%1” was changed.").arg(changed->name));
}

/** `groups add NAME --contacts KEY…` and `groups remove …`: by unique key or address. */
Result<Answer> changeMembers(const CommandContext &context, bool add)
{
    GroupRepository groups(context.db());
    const Result<Group> group = named(context);
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

Result<Answer> made(const CommandContext &context, const Result<GroupId> &id)
{
    if (!id)
        return failureOf(id);
    const Result<Group> group = GroupRepository(context.db()).byId(*id);
    if (!group)
        return failureOf(group);
    return Answer::of(jsonOf(*group), Words::tr("The group “%1” was created.").arg(group->name));
}

Result<Answer> copyGroup(const CommandContext &context, bool freeze)
{
    const Result<Group> group = named(context);
    if (!group)
        return failureOf(group);
    GroupRepository groups(context.db());
    const QString name = context.arguments.positional(1);
    return made(context, freeze ? groups.freeze(group->id, name) : groups.duplicate(group->id, name));
}

Result<Answer> groupFromResults(const CommandContext &context)
{
    const Result<Sending> sending = SendingRepository(context.db()).find(context.arguments.one(u"--sending"_s));
    if (!sending)
        return failureOf(sending);
    const Result<ResultPart> part = resultPartFrom(context.arguments.one(u"--who"_s));
    if (!part)
        return failureOf(part);
    return made(context,
                GroupRepository(context.db()).fromResults(sending->id, *part, context.arguments.positional(0)));
}

Result<Answer> removeGroup(const CommandContext &context)
{
    GroupRepository groups(context.db());
    const Result<Group> group = named(context);
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
    const OptionSpec criteria{u"--criteria"_s, Arity::One, u"JSON|@FILE"_s};
    return {
        {{u"groups"_s, u"list"_s, {}, {}}, true, listGroups},
        {{u"groups"_s,
          u"create"_s,
          {u"NAME"_s},
          {criteria, {u"--test"_s, Arity::Flag, {}}, {u"--seed"_s, Arity::Flag, {}}}},
         true,
         createGroup},
        {{u"groups"_s, u"criteria"_s, {}, {}}, true, explainCriteria},
        {{u"groups"_s, u"count"_s, {u"[NAME]"_s}, {criteria}}, true, countGroup},
        {{u"groups"_s, u"show"_s, {u"NAME"_s}, {}}, true, showGroup},
        {{u"groups"_s,
          u"set"_s,
          {u"NAME"_s},
          {{u"--name"_s, Arity::One, u"NEW"_s},
           criteria,
           {u"--test"_s, Arity::One, u"yes|no"_s},
           {u"--seed"_s, Arity::One, u"yes|no"_s}}},
         true,
         setGroup},
        {{u"groups"_s, u"add"_s, {u"NAME"_s}, members},
         true,
         [](const CommandContext &c) { return changeMembers(c, true); }},
        {{u"groups"_s, u"remove"_s, {u"NAME"_s}, members},
         true,
         [](const CommandContext &c) { return changeMembers(c, false); }},
        {{u"groups"_s, u"duplicate"_s, {u"NAME"_s, u"NEW"_s}, {}},
         true,
         [](const CommandContext &c) { return copyGroup(c, false); }},
        {{u"groups"_s, u"freeze"_s, {u"NAME"_s, u"NEW"_s}, {}},
         true,
         [](const CommandContext &c) { return copyGroup(c, true); }},
        {{u"groups"_s,
          u"from-results"_s,
          {u"[NAME]"_s},
          {{u"--sending"_s, Arity::One, u"ID"_s, true},
           {u"--who"_s, Arity::One, u"received|bounced|not-reached|not-received|opened|clicked|not-opened|all"_s,
            true}}},
         true,
         groupFromResults},
        {{u"groups"_s, u"delete"_s, {u"NAME"_s}, {}}, true, removeGroup},
    };
}
