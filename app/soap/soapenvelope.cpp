#include "soap/soapenvelope.h"

#include <QCoreApplication>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SoapEnvelope)
};

const QString schemaInstance = u"http://www.w3.org/2001/XMLSchema-instance"_s;

tl::unexpected<SoapEnvelope::Refusal> refusal(const QString &code, const QString &message, const QString &remedy,
                                              FaultParty party = FaultParty::Client)
{
    return tl::unexpected(SoapEnvelope::Refusal{party, {Failure::Kind::Refused, code, message, remedy}});
}

tl::unexpected<SoapEnvelope::Refusal> notAnEnvelope()
{
    return refusal(u"not-an-envelope"_s, Words::tr("The request is not a SOAP envelope with a body."),
                   Words::tr("Build it from the contract: its address ends in ?wsdl."));
}

tl::unexpected<SoapEnvelope::Refusal> notXml(const QXmlStreamReader &xml)
{
    return refusal(u"not-xml"_s,
                   Words::tr("The XML of the request is not well formed (line %1).").arg(xml.lineNumber()),
                   Words::tr("Check what the other program sends."));
}

bool isSoap(const QXmlStreamReader &xml, const char *name)
{
    return xml.namespaceUri() == soapNamespace && xml.name() == QLatin1String(name);
}

bool isTrue(QStringView text)
{
    return text.trimmed() == u"true" || text.trimmed() == u"1";
}

/** The element that begins here, to its end; no deeper than XmlGuard lets through. */
KDSoapValue readElement(QXmlStreamReader &xml)
{
    KDSoapValue element(xml.name().toString(), QVariant());
    element.setNamespaceUri(xml.namespaceUri().toString());
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement())
            break;
        if (xml.isCharacters()) {
            text += xml.text();
        } else if (xml.isStartElement()) {
            const bool isNil = isTrue(xml.attributes().value(schemaInstance, "nil"_L1));
            const KDSoapValue child = readElement(xml);
            if (!isNil) // to say that there is no value is to say nothing
                element.childValues().append(child);
        }
    }
    if (element.childValues().isEmpty())
        element.setValue(text.isNull() ? u""_s : text);
    return element;
}

/** Headers are for others, unless they insist (SOAP 1.1 §4.2.3). */
bool insists(QXmlStreamReader &xml)
{
    bool found = false;
    while (xml.readNextStartElement()) {
        found = found || isTrue(xml.attributes().value(soapNamespace, "mustUnderstand"_L1));
        xml.skipCurrentElement();
    }
    return found;
}

void writeElement(QXmlStreamWriter &xml, const KDSoapValue &element)
{
    xml.writeStartElement(envoiNamespace, element.name());
    for (const KDSoapValue &child : element.childValues())
        writeElement(xml, child);
    if (const QString text = element.value().toString(); !text.isEmpty())
        xml.writeCharacters(withoutForbidden(text));
    xml.writeEndElement();
}

} // namespace

tl::expected<KDSoapMessage, SoapEnvelope::Refusal> SoapEnvelope::read(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    const auto misread = [&xml] { return xml.hasError() ? notXml(xml) : notAnEnvelope(); };
    if (!xml.readNextStartElement() || xml.name() != u"Envelope")
        return misread();
    if (!isSoap(xml, "Envelope"))
        return refusal(u"soap-version"_s, Words::tr("The envelope is not one of SOAP 1.1."),
                       Words::tr("Use the namespace %1.").arg(soapNamespace), FaultParty::VersionMismatch);
    bool hasNext = xml.readNextStartElement();
    if (hasNext && isSoap(xml, "Header")) {
        if (insists(xml))
            return refusal(u"must-understand"_s, Words::tr("A header of the envelope must be understood, and is not."),
                           Words::tr("Send the call without headers."), FaultParty::MustUnderstand);
        hasNext = xml.readNextStartElement();
    }
    if (!hasNext || !isSoap(xml, "Body") || !xml.readNextStartElement())
        return misread();
    KDSoapMessage message;
    static_cast<KDSoapValue &>(message) = readElement(xml);
    const bool isAlone = !xml.readNextStartElement() && !xml.hasError();
    while (!xml.atEnd()) // to the end: what is not well formed anywhere is refused as a whole
        xml.readNext();
    if (xml.hasError())
        return notXml(xml);
    if (!isAlone)
        return refusal(u"several-calls"_s, Words::tr("The envelope holds more than one call."),
                       Words::tr("Send each call in an envelope of its own."));
    if (message.namespaceUri() != envoiNamespace)
        return refusal(u"namespace"_s,
                       Words::tr("“%1” is not an operation of this service.").arg(message.name().left(60)),
                       Words::tr("Its operations are of the namespace %1.").arg(envoiNamespace));
    return message;
}

QByteArray SoapEnvelope::write(const KDSoapValue &answer)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(soapNamespace, u"soap"_s);
    xml.writeStartElement(soapNamespace, u"Envelope"_s);
    xml.writeStartElement(soapNamespace, u"Body"_s);
    xml.writeDefaultNamespace(envoiNamespace);
    writeElement(xml, answer);
    xml.writeEndDocument();
    return bytes;
}
