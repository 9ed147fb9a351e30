#include "soap/soapcalls.h"

#include "soap/soapenvelope.h"
#include "soap/soapservice.h"
#include "store/projectrepository.h"
#include "store/serviceanswers.h"
#include "store/servicecallrepository.h"
#include "workflow/servicekeys.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SoapCalls)
};

constexpr std::chrono::days answersAreKept(30); ///< as envoi.wsdl says

Failure forbidden(const QString &operation)
{
    return {Failure::Kind::Refused, u"forbidden"_s, Words::tr("The key may not call %1.").arg(operation),
            Words::tr("Ask the person who manages Envoi for a key that may.")};
}

Failure noSuchOperation(const QString &name)
{
    return {Failure::Kind::Refused, u"no-such-operation"_s,
            Words::tr("“%1” is not an operation of this service.").arg(name.left(60)),
            Words::tr("The contract names those that exist: its address ends in ?wsdl.")};
}

} // namespace

SoapCalls::SoapCalls(Database &database, bool onlyListed)
    : m_database(database)
    , m_onlyListed(onlyListed)
    , m_service(std::make_unique<SoapService>(database))
{
}

SoapCalls::~SoapCalls() = default;

Result<ServiceKey> SoapCalls::authenticate(const HttpHead &head, const QString &peer) const
{
    const QByteArray given = head.value("authorization");
    if (!given.left(6).toLower().startsWith("basic "))
        return tl::unexpected(ServiceKeys::notAccepted(u"no-key"_s));
    const auto decoded =
        QByteArray::fromBase64Encoding(given.mid(6).trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    const QString pair = QString::fromUtf8(decoded ? *decoded : QByteArray());
    const Result<ServiceKey> key =
        ServiceKeys(m_database).authenticate(pair.section(u':', 0, 0), pair.section(u':', 1), peer);
    if (key && m_onlyListed && key->addresses.isEmpty())
        return tl::unexpected(ServiceKeys::notAccepted(u"address"_s));
    return key;
}

SoapReply SoapCalls::call(const ServiceKey &key, const QByteArray &body, const QString &peer)
{
    const auto request = SoapEnvelope::read(body);
    if (!request) {
        logRefusal(request.error().failure.code, peer, key);
        return {500, soapFault(request.error().party, request.error().failure)};
    }
    const QString name = request->name();
    const auto operation = serviceOperationsFrom({name});
    ServiceCall line{m_database.clock().now(), key.id, key.name, name.left(60), 0, u"OK"_s, peer};
    SoapReply reply;
    if (!operation || wordFor(operation->first()) != name) {
        line.operation.clear();
        line.result = u"no-such-operation"_s;
        reply = {500, soapFault(FaultParty::Client, noSuchOperation(name))};
    } else if (!key.mayCall(operation->first())) {
        line.result = u"forbidden"_s;
        reply = {403, soapFault(FaultParty::Client, forbidden(name))};
    } else {
        const SoapService::Outcome outcome = m_service->run(*request, key);
        line.records = outcome.records;
        line.result = outcome.failure ? outcome.failure->code : outcome.isPartial ? u"PARTIAL"_s : u"OK"_s;
        const bool isOurs = outcome.failure && outcome.failure->kind == Failure::Kind::Broken;
        if (outcome.failure)
            reply = {500, soapFault(isOurs ? FaultParty::Server : FaultParty::Client, *outcome.failure)};
        else
            reply.body = SoapEnvelope::write(outcome.answer);
    }
    ServiceCallRepository(m_database).add(line);
    return reply;
}

QByteArray SoapCalls::wsdl(const QByteArray &location) const
{
    QFile file(u":/envoi.wsdl"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("envoi.wsdl is not in the program");
    return file.readAll().replace("http://127.0.0.1/", location);
}

void SoapCalls::logRefusal(const QString &code, const QString &peer, const ServiceKey &key)
{
    ServiceCallRepository(m_database).add({m_database.clock().now(), key.id, key.name, {}, 0, code, peer});
}

void SoapCalls::tidy()
{
    const Instant now = m_database.clock().now();
    const int days = ProjectRepository(m_database).setting(u"web-service.log-days"_s).value_or(u"90"_s).toInt();
    (void)ServiceCallRepository(m_database).removeOlder(now - std::chrono::days(days)); // tried again tomorrow
    (void)m_database.write([&](QSqlDatabase &db) { return ServiceAnswers::removeOlder(db, now - answersAreKept); });
}
