#include "cli/command.h"
#include "cli/texttable.h"
#include "soap/soapserver.h"
#include "store/projectrepository.h"
#include "store/servicecallrepository.h"
#include "store/servicekeyrepository.h"
#include "workflow/servicekeys.h"
#include "workflow/terminationsignal.h"

#include <QCoreApplication>
#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServiceCommands)
};

QStringList rightsOf(const ServiceKey &key)
{
    QStringList rights;
    for (ServiceOperation operation : key.rights)
        rights.append(wordFor(operation));
    return rights;
}

QJsonObject jsonOf(const ServiceKey &key)
{
    return {{u"id"_s, key.id.value},
            {u"name"_s, key.name},
            {u"rights"_s, QJsonArray::fromStringList(rightsOf(key))},
            {u"addresses"_s, toText(key.addresses)},
            {u"expires"_s, key.expiry ? QJsonValue(toIso(*key.expiry)) : QJsonValue()},
            {u"active"_s, key.active}};
}

Result<Answer> addKey(const CommandContext &context)
{
    ServiceKeys::Wish wish;
    wish.name = context.arguments.positional(0);
    wish.rights = context.arguments.many(u"--rights"_s).join(u',').split(u',', Qt::SkipEmptyParts);
    wish.expires = context.arguments.one(u"--expires"_s);
    wish.addresses = context.arguments.many(u"--ip"_s).join(u',');
    const Result<ServiceKeys::Made> made = ServiceKeys(context.db()).add(wish);
    if (!made)
        return failureOf(made);
    QJsonObject json = jsonOf(made->key);
    json.insert(u"secret"_s, made->secret);
    const QString text =
        Words::tr("The key “%1” was made. Its secret is shown this once: copy it now.").arg(made->key.name) + u'\n' +
        Words::tr("User: %1").arg(made->key.id.value) + u'\n' + Words::tr("Password: %1").arg(made->secret);
    return Answer::of(json, text);
}

Result<Answer> listKeys(const CommandContext &context)
{
    const Result<QList<ServiceKey>> keys = ServiceKeyRepository(context.db()).list();
    if (!keys)
        return failureOf(keys);
    QJsonArray json;
    TextTable table({Words::tr("User"), Words::tr("Name"), Words::tr("May call"), Words::tr("From"), Words::tr("Until"),
                     Words::tr("State")});
    for (const ServiceKey &key : *keys) {
        json.append(jsonOf(key));
        const bool isPast = key.expiry && *key.expiry <= context.clock.now();
        table.add({QString::number(key.id.value), key.name,
                   key.rights == allServiceOperations() ? Words::tr("everything") : rightsOf(key).join(u", "_s),
                   toText(key.addresses), key.expiry ? toIso(*key.expiry) : QString(),
                   !key.active ? Words::tr("revoked")
                   : isPast    ? Words::tr("expired")
                               : Words::tr("valid")});
    }
    return Answer::of(json, table.text());
}

Result<Answer> revokeKey(const CommandContext &context)
{
    const Result<ServiceKey> key = ServiceKeys(context.db()).revoke(context.arguments.positional(0));
    if (!key)
        return failureOf(key);
    return Answer::of(jsonOf(*key), Words::tr("The key “%1” opens nothing any more.").arg(key->name));
}

Result<Answer> serve(const CommandContext &context)
{
    const ProjectRepository project(context.db());
    const auto chosen = [&](const QString &option, const QString &setting) {
        return context.arguments.one(option, project.setting(setting).value_or(QString()));
    };
    QEventLoop loop;
    TerminationSignal termination; // before anybody can be told that it listens
    QObject::connect(&termination, &TerminationSignal::received, &loop, &QEventLoop::quit);
    SoapServer server(context.db());
    if (const Result<void> started = server.start({chosen(u"--listen"_s, u"web-service.listen"_s),
                                                   chosen(u"--certificate"_s, u"web-service.certificate"_s),
                                                   chosen(u"--private-key"_s, u"web-service.private-key"_s)});
        !started)
        return failureOf(started);
    context.progress(Words::tr("listening on %1 (the contract: %1?wsdl)").arg(server.url()));
    loop.exec();
    context.progress(Words::tr("Finishing what is under way…"));
    server.stop();
    return Answer::of(QJsonObject{{u"stopped"_s, true}}, Words::tr("The web service has stopped."));
}

Result<Answer> listCalls(const CommandContext &context)
{
    const auto limit = context.arguments.number(u"--limit"_s, 1, 1'000'000);
    if (!limit)
        return failureOf(limit);
    const Result<QList<ServiceCall>> calls = ServiceCallRepository(context.db()).latest(limit->value_or(100));
    if (!calls)
        return failureOf(calls);
    QJsonArray json;
    TextTable table({Words::tr("When"), Words::tr("Key"), Words::tr("Call"), Words::tr("Records"), Words::tr("Result"),
                     Words::tr("From")});
    for (const ServiceCall &call : *calls) {
        json.append(QJsonObject{{u"at"_s, toIso(call.at)},
                                {u"key"_s, call.key.isValid() ? QJsonValue(call.key.value) : QJsonValue()},
                                {u"name"_s, call.keyName},
                                {u"operation"_s, call.operation},
                                {u"records"_s, call.records},
                                {u"result"_s, call.result},
                                {u"address"_s, call.address}});
        table.add(
            {toIso(call.at), call.keyName, call.operation, QString::number(call.records), call.result, call.address});
    }
    return Answer::of(json, table.text());
}

} // namespace

QList<Command> serviceCommands()
{
    const QStringList key{u"NAME|ID"_s};
    return {
        {{u"keys"_s,
          u"add"_s,
          {u"NAME"_s},
          {{u"--rights"_s, Arity::Many, u"OPERATION"_s},
           {u"--expires"_s, Arity::One, u"DATE"_s},
           {u"--ip"_s, Arity::Many, u"CIDR"_s}}},
         true,
         addKey},
        {{u"keys"_s, u"list"_s, {}, {}}, true, listKeys},
        {{u"keys"_s, u"revoke"_s, key, {}}, true, revokeKey},
        {{u"soap"_s,
          u"serve"_s,
          {},
          {{u"--listen"_s, Arity::One, u"H:P"_s},
           {u"--certificate"_s, Arity::One, u"FILE"_s},
           {u"--private-key"_s, Arity::One, u"FILE"_s}}},
         true,
         serve},
        {{u"soap"_s, u"log"_s, {}, {{u"--limit"_s, Arity::One, u"N"_s}}}, true, listCalls},
    };
}
