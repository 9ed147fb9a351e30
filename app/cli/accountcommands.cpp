#include "cli/command.h"
#include "cli/texttable.h"
#include "store/accountrepository.h"
#include "workflow/accountpreset.h"
#include "workflow/passwordstore.h"
#include "workflow/tryaccount.h"

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AccountCommands)
};

QJsonObject toJson(const SmtpAccount &account)
{
    QJsonObject json{{u"id"_s, account.id.value},        {u"name"_s, account.name},
                     {u"host"_s, account.host},          {u"port"_s, account.port},
                     {u"tls"_s, wordFor(account.tls)},   {u"user"_s, account.user},
                     {u"auth"_s, wordFor(account.auth)}, {u"connections"_s, account.connections}};
    const std::pair<QString, std::optional<int>> limits[] = {{u"per_second"_s, account.perSecond},
                                                             {u"per_minute"_s, account.perMinute},
                                                             {u"per_hour"_s, account.perHour},
                                                             {u"per_day"_s, account.perDay}};
    for (const auto &[name, limit] : limits)
        if (limit)
            json.insert(name, *limit);
    json.insert(u"messages_per_connection"_s, account.messagesPerConnection);
    json.insert(u"domain_connections"_s, account.domainConnections);
    json.insert(u"domain_per_hour"_s, account.domainPerHour);
    if (!account.tokenCommand.isEmpty())
        json.insert(u"token_command"_s, account.tokenCommand);
    if (!account.clientName.isEmpty())
        json.insert(u"ehlo_name"_s, account.clientName);
    return json;
}

/** Lays the options given over an account, new or stored. */
Result<SmtpAccount> withOptions(SmtpAccount account, const Arguments &arguments)
{
    if (arguments.has(u"--preset"_s)) {
        const Result<AccountPreset> preset = accountPreset(arguments.one(u"--preset"_s));
        if (!preset)
            return failureOf(preset);
        account = preset->applied(account);
    }
    account.host = arguments.one(u"--host"_s, account.host);
    account.user = arguments.one(u"--user"_s, account.user);
    account.tokenCommand = arguments.one(u"--token-command"_s, account.tokenCommand);
    account.clientName = arguments.one(u"--ehlo-name"_s, account.clientName);
    account.certificate = arguments.one(u"--certificate"_s, account.certificate);
    if (arguments.has(u"--tls"_s)) {
        const auto tls = tlsFrom(arguments.one(u"--tls"_s));
        if (!tls)
            return failureOf(tls);
        account.tls = *tls;
    }
    if (arguments.has(u"--auth"_s)) {
        const auto auth = authFrom(arguments.one(u"--auth"_s));
        if (!auth)
            return failureOf(auth);
        account.auth = *auth;
    }
    const auto port = arguments.number(u"--port"_s, 1, 65535);
    const auto connections = arguments.number(u"--connections"_s, 1, 100);
    const auto perConnection = arguments.number(u"--messages-per-connection"_s, 0, 100'000);
    const auto domainConnections = arguments.number(u"--domain-connections"_s, 0, 100);
    const auto domainPerHour = arguments.number(u"--domain-per-hour"_s, 0, 1'000'000);
    const auto greeting = arguments.number(u"--greeting-seconds"_s, 1, 300);
    for (const auto *number : {&port, &connections, &perConnection, &domainConnections, &domainPerHour, &greeting})
        if (!*number)
            return failureOf(*number);
    const std::pair<QString, std::optional<int> *> limits[] = {{u"--per-second"_s, &account.perSecond},
                                                               {u"--per-minute"_s, &account.perMinute},
                                                               {u"--per-hour"_s, &account.perHour},
                                                               {u"--per-day"_s, &account.perDay}};
    for (const auto &[option, limit] : limits) {
        const auto number = arguments.number(option, 0, 10'000'000);
        if (!number)
            return failureOf(number);
        if (*number) // 0: no limit any more
            *limit = **number > 0 ? *number : std::nullopt;
    }
    account.port = quint16(port->value_or(account.port));
    account.connections = connections->value_or(account.connections);
    account.messagesPerConnection = perConnection->value_or(account.messagesPerConnection);
    account.domainConnections = domainConnections->value_or(account.domainConnections);
    account.domainPerHour = domainPerHour->value_or(account.domainPerHour);
    account.greetingSeconds = greeting->value_or(account.greetingSeconds);
    return checked(account);
}

/** The password comes from the environment or an earlier save, never from an argument. */
Result<void> keepPassword(const CommandContext &context, const SmtpAccount &account)
{
    const QString password = qEnvironmentVariable("ENVOI_SMTP_PASSWORD");
    if (account.user.isEmpty() || password.isEmpty())
        return {};
    SystemPasswordStore store(context.projectPath);
    if (const Result<void> saved = store.save(account, password); !saved)
        context.progress(Words::tr("The password was not kept: %1").arg(saved.error().text()));
    return {};
}

Result<Answer> addAccount(const CommandContext &context)
{
    if (!context.arguments.has(u"--host"_s) && !context.arguments.has(u"--preset"_s))
        return refused(
            u"usage"_s, Words::tr("The account needs a server."),
            Words::tr("Name it with --host, or its provider with --preset; “envoi-cli accounts presets” lists "
                      "them."));
    SmtpAccount fresh;
    fresh.name = context.arguments.positional(0);
    const Result<SmtpAccount> account = withOptions(fresh, context.arguments);
    if (!account)
        return failureOf(account);
    const Result<AccountId> id = AccountRepository(context.db()).saveAccount(*account);
    if (!id)
        return failureOf(id);
    if (const Result<void> kept = keepPassword(context, *account); !kept)
        return failureOf(kept);
    return Answer::of(QJsonObject{{u"id"_s, id->value}}, Words::tr("The account “%1” was added.").arg(account->name));
}

Result<Answer> changeAccount(const CommandContext &context)
{
    AccountRepository repository(context.db());
    const Result<SmtpAccount> stored = repository.findAccount(context.arguments.positional(0));
    if (!stored)
        return failureOf(stored);
    const Result<SmtpAccount> account = withOptions(*stored, context.arguments);
    if (!account)
        return failureOf(account);
    if (const Result<AccountId> saved = repository.saveAccount(*account); !saved)
        return failureOf(saved);
    if (const Result<void> kept = keepPassword(context, *account); !kept)
        return failureOf(kept);
    return Answer::of(toJson(*account), Words::tr("The account “%1” was changed.").arg(account->name));
}

Result<Answer> listAccounts(const CommandContext &context)
{
    const Result<QList<SmtpAccount>> accounts = AccountRepository(context.db()).accounts();
    if (!accounts)
        return failureOf(accounts);
    QJsonArray json;
    TextTable table({Words::tr("Account"), Words::tr("Server"), Words::tr("Encryption"), Words::tr("User"),
                     Words::tr("Connections")});
    for (const SmtpAccount &account : *accounts) {
        json.append(toJson(account));
        table.add({account.name, u"%1:%2"_s.arg(account.host).arg(account.port), wordFor(account.tls), account.user,
                   QString::number(account.connections)});
    }
    return Answer::of(json, table.text());
}

Result<Answer> listPresets(const CommandContext &)
{
    QJsonArray json;
    TextTable table(
        {Words::tr("Name"), Words::tr("Provider"), Words::tr("Server"), Words::tr("Limits"), Words::tr("Remark")});
    for (const AccountPreset &preset : accountPresets()) {
        QJsonObject object = toJson(preset.applied({}));
        object.insert(u"preset"_s, preset.name);
        object.insert(u"provider"_s, preset.provider);
        object.insert(u"note"_s, preset.note);
        json.append(object);
        QStringList limits;
        if (preset.perMinute)
            limits.append(Words::tr("%1 / min").arg(*preset.perMinute));
        if (preset.perHour)
            limits.append(Words::tr("%1 / h").arg(*preset.perHour));
        if (preset.perDay)
            limits.append(Words::tr("%1 / day").arg(*preset.perDay));
        table.add({preset.name, preset.provider,
                   preset.host.isEmpty() ? QString() : u"%1:%2"_s.arg(preset.host).arg(preset.port),
                   limits.join(u", "_s), preset.note});
    }
    return Answer::of(json, table.text());
}

/** What the server showed, one line each. */
QString described(const SmtpAccount &account, const AccountTestReport &report)
{
    QStringList lines{Words::tr("%1 answers in %2 ms.").arg(account.host).arg(report.milliseconds),
                      Words::tr("It calls itself: %1").arg(report.server),
                      report.tlsVersion.isEmpty() ? Words::tr("Encryption: none")
                                                  : Words::tr("Encryption: %1").arg(report.tlsVersion),
                      Words::tr("Extensions: %1").arg(report.extensions.join(u", "_s)),
                      report.mechanism.isEmpty() ? Words::tr("Login: none")
                                                 : Words::tr("Login: %1").arg(report.mechanism)};
    if (report.mechanism == "CRAM-MD5"_L1)
        lines.append(Words::tr("CRAM-MD5 is historic: ask the provider for a better way to log in."));
    return lines.join(u'\n');
}

Result<Answer> tryAccount(const CommandContext &context)
{
    const Result<SmtpAccount> account = AccountRepository(context.db()).findAccount(context.arguments.positional(0));
    if (!account)
        return failureOf(account);
    SystemPasswordStore store(context.projectPath);
    const Result<AccountTestReport> report = TryAccount(store).run(*account);
    if (!report)
        return failureOf(report);
    return Answer::of(QJsonObject{{u"ok"_s, true},
                                  {u"server"_s, report->server},
                                  {u"tls"_s, report->tlsVersion},
                                  {u"extensions"_s, QJsonArray::fromStringList(report->extensions)},
                                  {u"mechanism"_s, report->mechanism},
                                  {u"milliseconds"_s, report->milliseconds}},
                      described(*account, *report));
}

Result<Answer> addSender(const CommandContext &context)
{
    Sender sender;
    sender.name = context.arguments.one(u"--name"_s);
    sender.address = context.arguments.one(u"--address"_s);
    sender.replyTo = context.arguments.one(u"--reply-to"_s);
    const Result<SenderId> id = AccountRepository(context.db()).saveSender(sender);
    if (!id)
        return failureOf(id);
    return Answer::of(QJsonObject{{u"id"_s, id->value}},
                      Words::tr("The sender %1 <%2> was added.").arg(sender.name, sender.address));
}

Result<Answer> listSenders(const CommandContext &context)
{
    const Result<QList<Sender>> senders = AccountRepository(context.db()).senders();
    if (!senders)
        return failureOf(senders);
    QJsonArray json;
    TextTable table({Words::tr("Sender"), Words::tr("Address"), Words::tr("Replies to")});
    for (const Sender &sender : *senders) {
        json.append(QJsonObject{{u"id"_s, sender.id.value},
                                {u"name"_s, sender.name},
                                {u"address"_s, sender.address},
                                {u"reply_to"_s, sender.replyTo}});
        table.add({sender.name, sender.address, sender.replyTo});
    }
    return Answer::of(json, table.text());
}

} // namespace

QList<Command> accountCommands()
{
    const QList<OptionSpec> accountOptions{
        {u"--host"_s, Arity::One, u"H"_s},
        {u"--port"_s, Arity::One, u"P"_s},
        {u"--tls"_s, Arity::One, u"required|starttls|implicit|none"_s},
        {u"--user"_s, Arity::One, u"U"_s},
        {u"--auth"_s, Arity::One, u"auto|scram-sha-256|plain|login|cram-md5|xoauth2|oauthbearer"_s},
        {u"--token-command"_s, Arity::One, u"COMMAND"_s},
        {u"--ehlo-name"_s, Arity::One, u"NAME"_s},
        {u"--greeting-seconds"_s, Arity::One, u"N"_s},
        {u"--certificate"_s, Arity::One, u"SHA256"_s},
        {u"--connections"_s, Arity::One, u"N"_s},
        {u"--per-second"_s, Arity::One, u"N"_s},
        {u"--per-minute"_s, Arity::One, u"N"_s},
        {u"--per-hour"_s, Arity::One, u"N"_s},
        {u"--per-day"_s, Arity::One, u"N"_s},
        {u"--messages-per-connection"_s, Arity::One, u"N"_s},
        {u"--domain-connections"_s, Arity::One, u"N"_s},
        {u"--domain-per-hour"_s, Arity::One, u"N"_s},
        {u"--preset"_s, Arity::One, u"PROVIDER"_s}};
    return {
        {{u"accounts"_s, u"add"_s, {u"NAME"_s}, accountOptions}, true, addAccount},
        {{u"accounts"_s, u"set"_s, {u"NAME"_s}, accountOptions}, true, changeAccount},
        {{u"accounts"_s, u"list"_s, {}, {}}, true, listAccounts},
        {{u"accounts"_s, u"presets"_s, {}, {}}, false, listPresets},
        {{u"accounts"_s, u"test"_s, {u"NAME"_s}, {}}, true, tryAccount},
        {{u"senders"_s,
          u"add"_s,
          {},
          {{u"--name"_s, Arity::One, u"N"_s, true},
           {u"--address"_s, Arity::One, u"A"_s, true},
           {u"--reply-to"_s, Arity::One, u"R"_s}}},
         true,
         addSender},
        {{u"senders"_s, u"list"_s, {}, {}}, true, listSenders},
    };
}
