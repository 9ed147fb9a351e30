#pragma once

#include "soap/soapfault.h"

#include <KDSoapClient/KDSoapMessage.h>

#include <tl/expected.hpp>

/**
 * A SOAP 1.1 envelope as bytes. Why not KDSoap's own reader: of a text in several pieces (`]]>` is written as two CDATA
 * sections) it keeps only the last, and it knows neither xsi:nil nor mustUnderstand.
 */
namespace SoapEnvelope {

struct Refusal
{
    FaultParty party = FaultParty::Client;
    Failure failure;
};

/** The first element of the body. Its namespace is the contract's. What XmlGuard refuses must not come here. */
tl::expected<KDSoapMessage, Refusal> read(const QByteArray &bytes);

/** The answer, an element of the contract's namespace. */
QByteArray write(const KDSoapValue &answer);

} // namespace SoapEnvelope
