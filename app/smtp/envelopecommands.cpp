#include "smtp/envelopecommands.h"

namespace {

/** RFC 3461 §4: octets a parameter may not hold become `+` and two hexadecimal digits. */
QByteArray asXtext(const QByteArray &text)
{
    QByteArray xtext;
    for (char c : text) {
        if (c > ' ' && c < 127 && c != '+' && c != '=')
            xtext += c;
        else
            xtext += '+' + QByteArray(1, c).toHex().toUpper();
    }
    return xtext;
}

/** RFC 6533 §3: with SMTPUTF8 the address may stand there as it is, but for the few characters a parameter lacks. */
QByteArray asUnitext(const QByteArray &utf8)
{
    QByteArray text;
    for (char c : utf8) {
        if (c == '+' || c == '=' || c == '\\')
            text += "\\x{" + QByteArray(1, c).toHex().toUpper() + '}';
        else
            text += c;
    }
    return text;
}

} // namespace

QByteArray mailCommand(const Envelope &envelope, qint64 size, bool isEightBit, const SmtpExtensions &offered)
{
    QByteArray command = "MAIL FROM:<" + envelope.sender.wire() + '>';
    if (offered.size)
        command += " SIZE=" + QByteArray::number(size);
    if (isEightBit)
        command += " BODY=8BITMIME";
    if (envelope.needsSmtpUtf8())
        command += " SMTPUTF8";
    if (offered.dsn) {
        command += " RET=HDRS";
        if (!envelope.id.isEmpty() && envelope.id.size() <= 100) // RFC 3461 §4.4
            command += " ENVID=" + asXtext(envelope.id);
    }
    return command + "\r\n";
}

QByteArray rcptCommand(const Envelope &envelope, const SmtpExtensions &offered)
{
    QByteArray command = "RCPT TO:<" + envelope.recipient.wire() + '>';
    if (offered.dsn) {
        command += " NOTIFY=FAILURE ORCPT=";
        command += envelope.recipient.needsSmtpUtf8() ? "utf-8;" + asUnitext(envelope.recipient.wire())
                                                      : "rfc822;" + asXtext(envelope.recipient.wire());
    }
    return command + "\r\n";
}
