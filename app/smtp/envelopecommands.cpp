#include "smtp/envelopecommands.h"

namespace {

/** Of a command with all its parameters, for memory to be taken once. */
constexpr qsizetype usualCommand = 160;

/** RFC 3461 §4: octets a parameter may not hold become `+` and two hexadecimal digits. */
QByteArray asXtext(const QByteArray &text)
{
    QByteArray xtext;
    xtext.reserve(text.size() + 8);
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
    QByteArray command;
    command.reserve(usualCommand);
    command.append("MAIL FROM:<").append(envelope.sender.wire()).append('>');
    if (offered.size)
        command.append(" SIZE=").append(QByteArray::number(size));
    if (isEightBit)
        command += " BODY=8BITMIME";
    if (envelope.needsSmtpUtf8())
        command += " SMTPUTF8";
    if (offered.dsn) {
        command += " RET=HDRS";
        if (!envelope.id.isEmpty() && envelope.id.size() <= 100) // RFC 3461 §4.4
            command.append(" ENVID=").append(asXtext(envelope.id));
    }
    return command.append("\r\n");
}

QByteArray rcptCommand(const Envelope &envelope, const SmtpExtensions &offered)
{
    const QByteArray recipient = envelope.recipient.wire();
    QByteArray command;
    command.reserve(usualCommand);
    command.append("RCPT TO:<").append(recipient).append('>');
    if (offered.dsn) {
        const bool isUnicode = envelope.recipient.needsSmtpUtf8();
        command.append(" NOTIFY=FAILURE ORCPT=").append(isUnicode ? "utf-8;" : "rfc822;");
        command.append(isUnicode ? asUnitext(recipient) : asXtext(recipient));
    }
    return command.append("\r\n");
}
