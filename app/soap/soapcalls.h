#pragma once

#include "services/servicekey.h"
#include "soap/httprequest.h"
#include "store/database.h"

#include <memory>

class SoapService;

/** What a request is answered. */
struct SoapReply
{
    int status = 200; ///< of HTTP; a fault is 500 (SOAP 1.1 §6.2), a refusal before the call 4xx
    QByteArray body;
    QByteArray type = QByteArrayLiteral("text/xml; charset=utf-8");
};

/**
 * What lies behind the door: who may come in, what the contract says, and the calls themselves. Everything that was
 * asked stands in the log, without its secret. Lives in the thread of the server.
 */
class SoapCalls
{
public:
    /** `onlyListed`: others than this computer can reach us, so a key must say where its calls come from. */
    SoapCalls(Database &database, bool onlyListed);
    ~SoapCalls();

    /** Checks the head alone: HTTP Basic (RFC 7617). A failure's code is for the log, its words are for the caller. */
    Result<ServiceKey> authenticate(const HttpHead &head, const QString &peer) const;
    SoapReply call(const ServiceKey &key, const QByteArray &body, const QString &peer);
    /** The contract, with the address under which the caller found it. */
    QByteArray wsdl(const QByteArray &location) const;
    /** What never became a call. */
    void logRefusal(const QString &code, const QString &peer, const ServiceKey &key = {});
    /** Forgets calls and answers that are old enough. */
    void tidy();
    milliseconds elapsed() const { return m_database.clock().elapsed(); }

private:
    Database &m_database;
    bool m_onlyListed;
    std::unique_ptr<SoapService> m_service;
};
