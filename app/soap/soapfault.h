#pragma once

#include "base/failure.h"

#include <QByteArray>

/** Whose fault it is (SOAP 1.1 §4.4.1). */
enum class FaultParty { Client, Server, VersionMismatch, MustUnderstand };

/** A whole envelope with one fault: what went wrong for people, and EnvoiFault of envoi.wsdl for programs. */
QByteArray soapFault(FaultParty party, const Failure &failure);

/** Characters XML 1.0 cannot hold (§2.2) become U+FFFD: old data may hold some. */
QString withoutForbidden(QString text);

inline const QString soapNamespace = QStringLiteral("http://schemas.xmlsoap.org/soap/envelope/");
inline const QString envoiNamespace = QStringLiteral("urn:envoi:2026:services");
