#include "cli/command.h"
#include "cli/texttable.h"
#include "store/communicationtyperepository.h"
#include "store/consentrepository.h"

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TypeCommands)
};

Result<QHash<ConsentId, QString>> consentNames(const CommandContext &context)
{
    const Result<QList<Consent>> consents = ConsentRepository(context.db()).list();
    if (!consents)
        return failureOf(consents);
    QHash<ConsentId, QString> names;
    for (const Consent &consent : *consents)
        names.insert(consent.id, consent.name);
    return names;
}

QStringList namesOf(const CommunicationType &type, const QHash<ConsentId, QString> &names)
{
    QStringList list;
    for (ConsentId consent : type.consents)
        list.append(names.value(consent));
    return list;
}

QJsonObject toJson(const CommunicationType &type, const QHash<ConsentId, QString> &names)
{
    QJsonObject labels;
    for (auto it = type.labels.begin(); it != type.labels.end(); ++it)
        labels.insert(it.key(), it.value());
    return {{u"id"_s, type.id.value},
            {u"name"_s, type.name},
            {u"labels"_s, labels},
            {u"consents"_s, QJsonArray::fromStringList(namesOf(type, names))},
            {u"administrative"_s, type.administrative},
            {u"to_kill_file"_s, type.sendsToKillFile},
            {u"from_profile"_s, type.fromProfile},
            {u"default"_s, type.isDefault}};
}

Result<bool> switchFrom(const Arguments &arguments, const QString &option, bool otherwise)
{
    const QString word = arguments.one(option);
    if (!arguments.has(option))
        return otherwise;
    if (word.isEmpty() || word == u"on"_s)
        return true;
    if (word == u"off"_s)
        return false;
    return refused(u"usage"_s, Words::tr("“%1” is neither on nor off.").arg(word), Words::tr("Write on or off."));
}

Result<QList<ConsentId>> consentsFrom(const CommandContext &context, const QList<ConsentId> &otherwise)
{
    if (!context.arguments.has(u"--consents"_s))
        return context.arguments.has(u"--no-consents"_s) ? QList<ConsentId>() : otherwise;
    QList<ConsentId> consents;
    for (const QString &name : context.arguments.many(u"--consents"_s)) {
        const Result<Consent> consent = ConsentRepository(context.db()).find(name);
        if (!consent)
            return failureOf(consent);
        consents.append(consent->id);
    }
    return consents;
}

/** The options given, over what the type was. */
Result<CommunicationType> typeFrom(const CommandContext &context, CommunicationType type)
{
    const Arguments &arguments = context.arguments;
    type.name = arguments.one(u"--name"_s, type.name);
    for (const QString &pair : arguments.many(u"--label"_s)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1)
            return refused(u"usage"_s, Words::tr("“%1” does not say in which language the label is.").arg(pair),
                           Words::tr("Write it as fr=Infolettre."));
        type.labels.insert(pair.left(equals).trimmed(), pair.mid(equals + 1).trimmed());
    }
    const Result<QList<ConsentId>> consents = consentsFrom(context, type.consents);
    if (!consents)
        return failureOf(consents);
    type.consents = *consents;
    const std::pair<QString, bool CommunicationType::*> switches[] = {
        {u"--administrative"_s, &CommunicationType::administrative},
        {u"--to-kill-file"_s, &CommunicationType::sendsToKillFile},
        {u"--from-profile"_s, &CommunicationType::fromProfile},
        {u"--default"_s, &CommunicationType::isDefault}};
    for (const auto &[option, member] : switches) {
        const Result<bool> value = switchFrom(arguments, option, type.*member);
        if (!value)
            return failureOf(value);
        type.*member = *value;
    }
    return type;
}

Result<Answer> saved(const CommandContext &context, const CommunicationType &type, const QString &sentence)
{
    CommunicationTypeRepository types(context.db());
    const Result<CommunicationTypeId> id = types.save(type);
    if (!id)
        return failureOf(id);
    const Result<CommunicationType> after = types.byId(*id);
    const auto names = consentNames(context);
    if (!after)
        return failureOf(after);
    if (!names)
        return failureOf(names);
    return Answer::of(toJson(*after, *names), sentence.arg(after->name));
}

Result<Answer> addType(const CommandContext &context)
{
    CommunicationType fresh;
    fresh.name = context.arguments.positional(0);
    const Result<CommunicationType> type = typeFrom(context, fresh);
    if (!type)
        return failureOf(type);
    return saved(context, *type, Words::tr("The communication type “%1” was added."));
}

Result<Answer> setType(const CommandContext &context)
{
    const Result<CommunicationType> known =
        CommunicationTypeRepository(context.db()).find(context.arguments.positional(0));
    if (!known)
        return failureOf(known);
    const Result<CommunicationType> type = typeFrom(context, *known);
    if (!type)
        return failureOf(type);
    return saved(context, *type, Words::tr("The communication type “%1” was changed."));
}

Result<Answer> removeType(const CommandContext &context)
{
    CommunicationTypeRepository types(context.db());
    const Result<CommunicationType> type = types.find(context.arguments.positional(0));
    if (!type)
        return failureOf(type);
    if (const Result<void> done = types.remove(type->id); !done)
        return failureOf(done);
    return Answer::of(QJsonObject{{u"removed"_s, type->name}},
                      Words::tr("The communication type “%1” was removed.").arg(type->name));
}

Result<Answer> listTypes(const CommandContext &context)
{
    const auto types = CommunicationTypeRepository(context.db()).list();
    const auto names = consentNames(context);
    if (!types)
        return failureOf(types);
    if (!names)
        return failureOf(names);
    QJsonArray json;
    TextTable table({Words::tr("No."), Words::tr("Type"), Words::tr("Consents"), Words::tr("Conditions")});
    for (const CommunicationType &type : *types) {
        json.append(toJson(type, *names));
        QStringList marks;
        for (const auto &[set, word] : {std::pair(type.isDefault, Words::tr("default")),
                                        std::pair(type.administrative, Words::tr("administrative")),
                                        std::pair(type.sendsToKillFile, Words::tr("kill file too")),
                                        std::pair(type.fromProfile, Words::tr("from the card"))})
            if (set)
                marks.append(word);
        table.add(
            {QString::number(type.id.value), type.name, namesOf(type, *names).join(u", "_s), marks.join(u", "_s)});
    }
    return Answer::of(json, table.text());
}

QList<OptionSpec> options(Arity arity)
{
    const QString value = arity == Arity::One ? u"on|off"_s : QString();
    return {{u"--label"_s, Arity::Many, u"LANGUAGE=TEXT"_s},
            {u"--consents"_s, Arity::Many, u"CONSENT"_s},
            {u"--administrative"_s, arity, value},
            {u"--to-kill-file"_s, arity, value},
            {u"--from-profile"_s, arity, value},
            {u"--default"_s, Arity::Flag, {}}};
}

} // namespace

QList<Command> typeCommands()
{
    const QList<OptionSpec> changes = options(Arity::One) + QList<OptionSpec>{{u"--name"_s, Arity::One, u"NAME"_s},
                                                                              {u"--no-consents"_s, Arity::Flag, {}}};
    return {
        {{u"types"_s, u"list"_s, {}, {}}, true, listTypes},
        {{u"types"_s, u"add"_s, {u"NAME"_s}, options(Arity::Flag)}, true, addType},
        {{u"types"_s, u"set"_s, {u"TYPE"_s}, changes}, true, setType},
        {{u"types"_s, u"remove"_s, {u"TYPE"_s}, {}}, true, removeType},
    };
}
