#include "smtp/senderdomainreport.h"

#include <QJsonArray>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace {

using Report = SenderDomainReport;

template <class Value>
using WordTable = std::span<const std::pair<Value, const char *>>;

constexpr std::pair<Report::Verdict, const char *> verdicts[] = {
    {Report::Verdict::Unknown, "UNKNOWN"}, {Report::Verdict::Yes, "YES"}, {Report::Verdict::No, "NO"}};
constexpr std::pair<Report::Mail::State, const char *> mailStates[] = {
    {Report::Mail::State::Unknown, "UNKNOWN"},
    {Report::Mail::State::Found, "FOUND"},
    {Report::Mail::State::AddressOnly, "ADDRESS_ONLY"},
    {Report::Mail::State::Missing, "MISSING"},
    {Report::Mail::State::Null, "NULL"}};
constexpr std::pair<Report::Spf::State, const char *> spfStates[] = {
    {Report::Spf::State::Unknown, "UNKNOWN"},          {Report::Spf::State::Found, "FOUND"},
    {Report::Spf::State::Missing, "MISSING"},          {Report::Spf::State::Several, "SEVERAL"},
    {Report::Spf::State::Invalid, "INVALID"},          {Report::Spf::State::TooManyLookUps, "TOO_MANY_LOOKUPS"},
    {Report::Spf::State::TooManyVoid, "TOO_MANY_VOID"}};
constexpr std::pair<Report::Spf::Server, const char *> servers[] = {
    {Report::Spf::Server::CannotBeKnown, "CANNOT_BE_KNOWN"},
    {Report::Spf::Server::Authorised, "AUTHORISED"},
    {Report::Spf::Server::IncludesProvider, "INCLUDES_PROVIDER"},
    {Report::Spf::Server::NotIncluded, "NOT_INCLUDED"}};
constexpr std::pair<Report::Key::State, const char *> keyStates[] = {
    {Report::Key::State::Unknown, "UNKNOWN"},     {Report::Key::State::Missing, "NOT_PUBLISHED"},
    {Report::Key::State::Published, "PUBLISHED"}, {Report::Key::State::Differs, "DIFFERS"},
    {Report::Key::State::Revoked, "REVOKED"},     {Report::Key::State::Unusable, "UNUSABLE"}};
constexpr std::pair<DmarcDiscovery::Status, const char *> dmarcStates[] = {
    {DmarcDiscovery::Status::Failed, "UNKNOWN"},
    {DmarcDiscovery::Status::Found, "FOUND"},
    {DmarcDiscovery::Status::Missing, "MISSING"},
    {DmarcDiscovery::Status::Several, "SEVERAL"},
    {DmarcDiscovery::Status::Invalid, "INVALID"}};
constexpr std::pair<DmarcRecord::Policy, const char *> policies[] = {{DmarcRecord::Policy::None, "none"},
                                                                     {DmarcRecord::Policy::Quarantine, "quarantine"},
                                                                     {DmarcRecord::Policy::Reject, "reject"}};

template <class Table, class Value>
QString wordIn(const Table &table, Value value)
{
    for (const auto &[known, word] : table)
        if (known == value)
            return QString::fromLatin1(word);
    return {};
}

/** The first of the table for a word nobody knows. */
template <class Table>
auto valueIn(const Table &table, const QJsonValue &word)
{
    for (const auto &[value, known] : table)
        if (word.toString() == QLatin1String(known))
            return value;
    return table[0].first;
}

QJsonValue text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

QByteArray bytes(const QJsonValue &value)
{
    return value.toString().toUtf8();
}

QJsonArray keysToJson(const QList<Report::Key> &keys)
{
    QJsonArray array;
    for (const Report::Key &key : keys)
        array.append(QJsonObject{{u"selector"_s, key.selector},
                                 {u"state"_s, wordIn(keyStates, key.state)},
                                 {u"testing"_s, key.isTesting},
                                 {u"signs"_s, key.signs}});
    return array;
}

} // namespace

Report::Verdict Report::spfHolds() const
{
    if (spf.state == Spf::State::Unknown)
        return Verdict::Unknown;
    if (spf.state != Spf::State::Found || spf.server == Spf::Server::NotIncluded || spf.allowsEverybody)
        return Verdict::No;
    return spf.server == Spf::Server::CannotBeKnown ? Verdict::Unknown : Verdict::Yes;
}

Report::Verdict Report::dkimHolds() const
{
    Verdict verdict = Verdict::Unknown; // unsigned here: the server may sign, nobody can know
    for (const Key &key : keys) {
        if (!key.signs)
            continue;
        if (key.state == Key::State::Published)
            return Verdict::Yes; // one good signature is enough (RFC 6376 §6.1)
        if (key.state != Key::State::Unknown)
            verdict = Verdict::No;
    }
    return verdict;
}

Report::Verdict Report::dmarcHolds() const
{
    if (dmarc.status == DmarcDiscovery::Status::Failed)
        return Verdict::Unknown;
    const bool holds = dmarc.status == DmarcDiscovery::Status::Found && (dmarc.spfAligned || dmarc.dkimAligned);
    return holds ? Verdict::Yes : Verdict::No;
}

Report::Verdict Report::isAuthenticated() const
{
    const Verdict parts[] = {spfHolds(), dkimHolds(), dmarcHolds()};
    for (const Verdict worst : {Verdict::No, Verdict::Unknown})
        if (std::ranges::find(parts, worst) != std::end(parts))
            return worst;
    return Verdict::Yes;
}

QJsonObject toJson(const Report &report)
{
    QJsonArray records;
    for (const QByteArray &record : report.spf.records)
        records.append(text(record));
    return {{u"domain"_s, report.domain},
            {u"server"_s, report.server},
            {u"spf_provider"_s, text(report.spfProvider)},
            {u"mail"_s, QJsonObject{{u"state"_s, wordIn(mailStates, report.mail.state)}}},
            {u"spf"_s, QJsonObject{{u"state"_s, wordIn(spfStates, report.spf.state)},
                                   {u"server"_s, wordIn(servers, report.spf.server)},
                                   {u"records"_s, records},
                                   {u"problem"_s, text(report.spf.problem)},
                                   {u"lookups"_s, report.spf.lookUps},
                                   {u"void_lookups"_s, report.spf.voidLookUps},
                                   {u"allows_everybody"_s, report.spf.allowsEverybody}}},
            {u"dkim"_s, keysToJson(report.keys)},
            {u"dmarc"_s, QJsonObject{{u"state"_s, wordIn(dmarcStates, report.dmarc.status)},
                                     {u"found_at"_s, text(report.dmarc.foundAt)},
                                     {u"record"_s, text(report.dmarc.text)},
                                     {u"policy"_s, wordIn(policies, report.dmarc.policy)},
                                     {u"testing"_s, report.dmarc.isTesting},
                                     {u"spf_aligned"_s, report.dmarc.spfAligned},
                                     {u"dkim_aligned"_s, report.dmarc.dkimAligned}}}};
}

Report senderDomainReportFrom(const QJsonObject &json)
{
    Report report;
    report.domain = json[u"domain"].toString();
    report.server = json[u"server"].toString();
    report.spfProvider = bytes(json[u"spf_provider"]);
    report.mail.state = valueIn(mailStates, json[u"mail"][u"state"]);
    const QJsonObject spf = json[u"spf"].toObject();
    report.spf.state = valueIn(spfStates, spf[u"state"]);
    report.spf.server = valueIn(servers, spf[u"server"]);
    for (const QJsonValue &record : spf[u"records"].toArray())
        report.spf.records.append(bytes(record));
    report.spf.problem = bytes(spf[u"problem"]);
    report.spf.lookUps = spf[u"lookups"].toInt();
    report.spf.voidLookUps = spf[u"void_lookups"].toInt();
    report.spf.allowsEverybody = spf[u"allows_everybody"].toBool();
    for (const QJsonValue &key : json[u"dkim"].toArray())
        report.keys.append({key[u"selector"].toString(), valueIn(keyStates, key[u"state"]), key[u"testing"].toBool(),
                            key[u"signs"].toBool()});
    const QJsonObject dmarc = json[u"dmarc"].toObject();
    report.dmarc = {
        valueIn(dmarcStates, dmarc[u"state"]), bytes(dmarc[u"found_at"]),  bytes(dmarc[u"record"]),
        valueIn(policies, dmarc[u"policy"]),   dmarc[u"testing"].toBool(), dmarc[u"spf_aligned"].toBool(true),
        dmarc[u"dkim_aligned"].toBool(true)};
    return report;
}

QString wordFor(Report::Verdict verdict)
{
    return wordIn(verdicts, verdict);
}

QString wordFor(Report::Key::State state)
{
    return wordIn(keyStates, state);
}

Report::Key::State keyStateFrom(const QString &word)
{
    return valueIn(keyStates, word);
}
