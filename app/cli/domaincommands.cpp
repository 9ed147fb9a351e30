#include "base/outputfile.h"
#include "cli/command.h"
#include "cli/texttable.h"
#include "smtp/senderdomainfindings.h"
#include "smtp/systemdnsresolver.h"
#include "workflow/checksenderdomain.h"
#include "workflow/domainkeys.h"
#include "workflow/passwordstore.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DomainCommands)
};

QJsonObject toJson(const SenderDomain &domain, const DomainKey &key)
{
    const TxtRecord record = domain.recordOf(key);
    QJsonArray strings;
    for (const QByteArray &piece : record.strings())
        strings.append(QString::fromLatin1(piece));
    return {{u"selector"_s, key.selector},
            {u"type"_s, QString::fromLatin1(wordFor(key.type))},
            {u"bits"_s, key.bits},
            {u"created_at"_s, toIso(key.createdAt)},
            {u"state"_s, wordFor(key.record)},
            {u"signs"_s, domain.signingKeys().contains(key)},
            {u"name"_s, record.name},
            {u"record"_s, QString::fromLatin1(record.text)},
            {u"strings"_s, strings}};
}

QJsonObject toJson(const SenderDomain &domain)
{
    QJsonArray keys;
    for (const DomainKey &key : domain.keys)
        keys.append(toJson(domain, key));
    QJsonObject json{{u"domain"_s, domain.domain}, {u"signing"_s, wordFor(domain.signing)}, {u"keys"_s, keys}};
    if (domain.report && domain.checkedAt) {
        json.insert(u"checked_at"_s, toIso(*domain.checkedAt));
        json.insert(u"authenticated"_s, wordFor(domain.report->isAuthenticated()));
    }
    return json;
}

QString verdictText(SenderDomainReport::Verdict verdict)
{
    switch (verdict) {
    case SenderDomainReport::Verdict::Yes:
        return u"✓"_s;
    case SenderDomainReport::Verdict::No:
        return u"✗"_s;
    case SenderDomainReport::Verdict::Unknown:
        break;
    }
    return u"?"_s;
}

Result<SenderDomain> domainNamed(const CommandContext &context)
{
    const Result<QString> name = checkedDomain(context.arguments.positional(0));
    if (!name)
        return failureOf(name);
    return SenderDomainRepository(context.db()).domain(*name);
}

Result<Answer> listDomains(const CommandContext &context)
{
    const Result<QList<SenderDomain>> domains = SenderDomainRepository(context.db()).domains();
    if (!domains)
        return failureOf(domains);
    QJsonArray json;
    TextTable table({Words::tr("Domain"), Words::tr("Signing"), Words::tr("Keys"), u"SPF"_s, u"DKIM"_s, u"DMARC"_s,
                     Words::tr("Checked")});
    for (const SenderDomain &domain : *domains) {
        json.append(toJson(domain));
        const SenderDomainReport report = domain.report.value_or(SenderDomainReport());
        table.add({domain.domain, wordFor(domain.signing), QString::number(domain.keys.size()),
                   verdictText(report.spfHolds()), verdictText(report.dkimHolds()), verdictText(report.dmarcHolds()),
                   domain.checkedAt ? toIso(*domain.checkedAt) : Words::tr("never")});
    }
    return Answer::of(json, table.text());
}

QString textOf(const DomainFinding &finding)
{
    QStringList lines{u"%1 %2: %3"_s.arg(verdictText(finding.verdict), nameOf(finding.topic), finding.text)};
    if (!finding.remedy.isEmpty())
        lines.append(u"    "_s + finding.remedy);
    if (finding.publish)
        lines.append(u"    "_s + finding.publish->zoneLine());
    return lines.join(u'\n');
}

QJsonObject toJson(const DomainFinding &finding)
{
    QJsonObject json{{u"topic"_s, nameOf(finding.topic)},
                     {u"verdict"_s, wordFor(finding.verdict)},
                     {u"text"_s, finding.text},
                     {u"remedy"_s, finding.remedy}};
    if (finding.publish)
        json.insert(u"publish"_s, QJsonObject{{u"name"_s, finding.publish->name},
                                              {u"record"_s, QString::fromLatin1(finding.publish->text)}});
    return json;
}

Result<Answer> checkDomain(const CommandContext &context)
{
    const QHostAddress server(context.arguments.one(u"--dns"_s));
    SystemDnsResolver resolver(std::make_shared<std::atomic_bool>(false), std::chrono::seconds(8), server);
    const Result<SenderDomain> domain = CheckSenderDomain(context.db(), resolver).run(context.arguments.positional(0));
    if (!domain)
        return failureOf(domain);
    QJsonObject json = toJson(*domain);
    json.insert(u"report"_s, toJson(*domain->report));
    QJsonArray findings;
    QStringList lines;
    for (const DomainFinding &finding : findingsOf(*domain)) {
        findings.append(toJson(finding));
        lines.append(textOf(finding));
    }
    json.insert(u"findings"_s, findings);
    const bool fails = domain->report->isAuthenticated() == SenderDomainReport::Verdict::No;
    return Answer::of(json, lines.join(u'\n'), fails ? 1 : 0);
}

Result<Answer> showRecords(const CommandContext &context)
{
    const Result<SenderDomain> domain = domainNamed(context);
    if (!domain)
        return failureOf(domain);
    if (domain->keys.isEmpty())
        return notFound(Words::tr("%1 has no key yet.").arg(domain->domain),
                        Words::tr("Make one: envoi-cli domains key generate %1").arg(domain->domain));
    QJsonArray json;
    QStringList lines;
    for (const DomainKey &key : domain->keys) {
        json.append(toJson(*domain, key));
        lines.append(domain->recordOf(key).zoneLine());
    }
    return Answer::of(json, lines.join(u'\n'));
}

Result<Answer> setSigning(const CommandContext &context)
{
    const Result<SenderDomain> domain = domainNamed(context);
    if (!domain)
        return failureOf(domain);
    const Result<SenderDomain::Signing> signing = signingFrom(context.arguments.positional(1));
    if (!signing)
        return failureOf(signing);
    SenderDomainRepository repository(context.db());
    if (const Result<void> done = repository.setSigning(domain->domain, *signing); !done)
        return failureOf(done);
    const Result<SenderDomain> changed = repository.domain(domain->domain);
    if (!changed)
        return failureOf(changed);
    return Answer::of(toJson(*changed), changed->signingKeys().isEmpty()
                                            ? Words::tr("Messages of %1 leave unsigned.").arg(changed->domain)
                                            : Words::tr("Messages of %1 are signed.").arg(changed->domain));
}

/** The selectors of the keys to make: the one given, or of the month; the second kind has a name of its own. */
Result<QList<std::pair<DkimKey::Type, QString>>> keysWanted(const Arguments &arguments, const DomainKeys &keys)
{
    const QString word = arguments.one(u"--type"_s, u"rsa"_s);
    const QString selector = arguments.one(u"--selector"_s);
    const auto named = [&](DkimKey::Type type) {
        return std::pair(type, selector.isEmpty() ? keys.suggestedSelector(type) : selector);
    };
    if (word == "both"_L1) {
        auto second = named(DkimKey::Type::Ed25519);
        if (!selector.isEmpty())
            second.second += u"-ed25519"_s;
        return QList{named(DkimKey::Type::Rsa), second};
    }
    const Result<DkimKey::Type> type = dkimKeyTypeFrom(word);
    if (!type)
        return failureOf(type);
    return QList{named(*type)};
}

Result<Answer> answerWith(const CommandContext &context, const QList<DomainKey> &made)
{
    const Result<SenderDomain> domain = domainNamed(context);
    if (!domain)
        return failureOf(domain);
    QJsonArray json;
    QStringList lines{Words::tr("Publish in the DNS of %1, then check the domain:").arg(domain->domain)};
    for (const DomainKey &key : made) {
        json.append(toJson(*domain, key));
        lines.append(domain->recordOf(key).zoneLine());
    }
    return Answer::of(json, lines.join(u'\n'));
}

Result<Answer> generateKey(const CommandContext &context)
{
    SystemPasswordStore store(context.projectPath);
    DomainKeys keys(context.db(), store);
    const auto bits = context.arguments.number(u"--bits"_s, 1024, 4096);
    if (!bits)
        return failureOf(bits);
    const auto wanted = keysWanted(context.arguments, keys);
    if (!wanted)
        return failureOf(wanted);
    QList<DomainKey> made;
    for (const auto &[type, selector] : *wanted) {
        const Result<DomainKey> key =
            keys.generate(context.arguments.positional(0), type, selector, bits->value_or(2048));
        if (!key)
            return failureOf(key);
        made.append(*key);
    }
    return answerWith(context, made);
}

Result<Answer> importKey(const CommandContext &context)
{
    QFile file(context.arguments.positional(1));
    if (!file.open(QIODevice::ReadOnly))
        return refused(u"file"_s, Words::tr("The file %1 cannot be read.").arg(file.fileName()),
                       Words::tr("Check its name and its permissions."));
    SystemPasswordStore store(context.projectPath);
    DomainKeys keys(context.db(), store);
    const QString selector = context.arguments.one(u"--selector"_s);
    const Result<DomainKey> key = keys.importPem(context.arguments.positional(0), selector, file.read(64 * 1024));
    return key ? answerWith(context, {*key}) : failureOf(key);
}

Result<Answer> exportKey(const CommandContext &context)
{
    SystemPasswordStore store(context.projectPath);
    const Result<QByteArray> pem =
        DomainKeys(context.db(), store)
            .exportPem(context.arguments.positional(0), context.arguments.one(u"--selector"_s));
    if (!pem)
        return failureOf(pem);
    OutputFile file(context.arguments.positional(1));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(*pem) != pem->size() || !file.commit())
        return broken(u"file"_s, Words::tr("The file %1 could not be written.").arg(file.fileName()),
                      Words::tr("Check its folder and the space on the disk."));
    return Answer::of(QJsonObject{{u"file"_s, file.fileName()}},
                      Words::tr("The private key is in %1: whoever has it signs in your name.").arg(file.fileName()));
}

Result<Answer> removeKey(const CommandContext &context)
{
    SystemPasswordStore store(context.projectPath);
    const QString selector = context.arguments.one(u"--selector"_s);
    if (const Result<void> done = DomainKeys(context.db(), store).remove(context.arguments.positional(0), selector);
        !done)
        return failureOf(done);
    return Answer::of(QJsonObject{{u"removed"_s, selector}}, Words::tr("The key “%1” was removed.").arg(selector));
}

} // namespace

QList<Command> domainCommands()
{
    const OptionSpec selector{u"--selector"_s, Arity::One, u"S"_s};
    return {
        {{u"domains"_s, u"list"_s, {}, {}}, true, listDomains},
        {{u"domains"_s, u"check"_s, {u"DOMAIN"_s}, {{u"--dns"_s, Arity::One, u"ADDRESS"_s}}}, true, checkDomain},
        {{u"domains"_s, u"record"_s, {u"DOMAIN"_s}, {}}, true, showRecords},
        {{u"domains"_s, u"sign"_s, {u"DOMAIN"_s, u"on|off|auto"_s}, {}}, true, setSigning},
        {{u"domains"_s,
          u"key generate"_s,
          {u"DOMAIN"_s},
          {{u"--type"_s, Arity::One, u"rsa|ed25519|both"_s}, selector, {u"--bits"_s, Arity::One, u"N"_s}}},
         true,
         generateKey},
        {{u"domains"_s, u"key import"_s, {u"DOMAIN"_s, u"FILE"_s}, {selector}}, true, importKey},
        {{u"domains"_s, u"key export"_s, {u"DOMAIN"_s, u"FILE"_s}, {selector}}, true, exportKey},
        {{u"domains"_s, u"key remove"_s, {u"DOMAIN"_s}, {selector}}, true, removeKey},
    };
}
