#include "soap/soapfault.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace {

QString wordFor(FaultParty party)
{
    switch (party) {
    case FaultParty::Client:
        return u"Client"_s;
    case FaultParty::Server:
        return u"Server"_s;
    case FaultParty::VersionMismatch:
        return u"VersionMismatch"_s;
    case FaultParty::MustUnderstand:
        return u"MustUnderstand"_s;
    }
    return {};
}

} // namespace

QByteArray soapFault(FaultParty party, const Failure &failure)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(soapNamespace, u"soap"_s);
    xml.writeStartElement(soapNamespace, u"Envelope"_s);
    xml.writeStartElement(soapNamespace, u"Body"_s);
    xml.writeStartElement(soapNamespace, u"Fault"_s);
    xml.writeTextElement(u"faultcode"_s, u"soap:"_s + wordFor(party));
    xml.writeTextElement(u"faultstring"_s, withoutForbidden(failure.text()));
    xml.writeStartElement(u"detail"_s);
    xml.writeDefaultNamespace(envoiNamespace);
    xml.writeStartElement(envoiNamespace, u"EnvoiFault"_s);
    xml.writeTextElement(envoiNamespace, u"code"_s, failure.code);
    xml.writeTextElement(envoiNamespace, u"message"_s, withoutForbidden(failure.message));
    xml.writeTextElement(envoiNamespace, u"remedy"_s, withoutForbidden(failure.remedy));
    xml.writeEndDocument();
    return bytes;
}

QString withoutForbidden(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pairs = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const bool allowed = pairs || c == u'\t' || c == u'\n' || c == u'\r' ||
                             (c >= QChar(0x20) && !c.isSurrogate() && c < QChar(0xFFFE));
        if (!allowed)
            text[i] = QChar::ReplacementCharacter;
        i += pairs ? 1 : 0;
    }
    return text;
}
