#include "messages/mimebuilder.h"

#include "messages/headerfield.h"
#include "messages/transferencoding.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

/** `Tue, 24 Nov 2026 13:00:00 +0000`: English whatever the computer speaks (RFC 5322 §3.3). */
QByteArray dateField(Instant date)
{
    return "Date: " + QLocale::c().toString(toUtc(date), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000\r\n";
}

QByteArray textPart(const QByteArray &type, const QString &text)
{
    const EncodedBody body = encodedText(text.toUtf8());
    return "Content-Type: " + type + "; charset=utf-8\r\nContent-Transfer-Encoding: " + body.encoding + "\r\n\r\n" + body.content;
}

QByteArray multipart(const QByteArray &subtype, const QByteArray &boundary, const QList<QByteArray> &parts)
{
    QByteArray out = "Content-Type: multipart/" + subtype + "; boundary=\"" + boundary + "\"\r\n\r\n";
    for (const QByteArray &part : parts)
        out += "--" + boundary + "\r\n" + part + "\r\n";
    return out + "--" + boundary + "--\r\n";
}

/** RFC 2231 for names beyond ASCII; short ASCII names in quotes. */
QByteArray fileNameParameter(const QString &name)
{
    const QByteArray utf8 = name.toUtf8();
    const bool isPlain = std::all_of(utf8.begin(), utf8.end(), [](char c) { return c >= 32 && c < 127 && c != '"' && c != '\\'; });
    if (isPlain && utf8.size() < 60)
        return "filename=\"" + utf8 + '"';
    // A percent-encoded name may be long: it is cut into numbered pieces that fold.
    const QByteArray encoded = "utf-8''" + QUrl::toPercentEncoding(name);
    QByteArrayList pieces;
    constexpr qsizetype room = 55;
    for (qsizetype from = 0, number = 0; from < encoded.size(); ++number) {
        qsizetype length = std::min(room, encoded.size() - from);
        while (length > 3 && from + length < encoded.size() && (encoded[from + length - 1] == '%' || encoded[from + length - 2] == '%'))
            --length; // never inside %C3
        pieces.append("filename*" + QByteArray::number(number) + "*=" + encoded.mid(from, length));
        from += length;
    }
    return pieces.join(";\r\n ");
}

QByteArray attachmentPart(const Attachment &attachment)
{
    const QByteArray type = attachment.mimeType.isEmpty() ? QByteArray("application/octet-stream") : attachment.mimeType.toLatin1();
    return "Content-Type: " + type + "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment;\r\n "
        + fileNameParameter(attachment.fileName) + "\r\n\r\n" + base64Lines(attachment.content);
}

/** Neither quoted-printable nor base64 can hold `=_`, so no body can hold this. */
QByteArray boundaryFrom(const QByteArray &seed, const char *purpose)
{
    return "=_" + QByteArray(purpose) + '_' + QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toHex().left(24);
}

QByteArray alternatives(const MimeContent &content)
{
    if (content.html.isEmpty())
        return textPart("text/plain", content.text);
    if (content.text.isEmpty())
        return textPart("text/html", content.html);
    return multipart("alternative", boundaryFrom(content.messageId, "alt"), {textPart("text/plain", content.text), textPart("text/html", content.html)});
}

} // namespace

Result<QByteArray> buildMime(const MimeContent &content)
{
    QByteArray out;
    out.reserve(content.html.size() + content.text.size() + 2048);
    const Result<QByteArray> fields[] = {
        headerField::mailbox("From", content.fromName, content.from.wire()),
        headerField::mailbox("To", content.toName, content.to.wire()),
        headerField::unstructured("Subject", content.subject),
        headerField::token("Message-ID", content.messageId)};
    for (const Result<QByteArray> &field : fields) {
        if (!field)
            return field;
        out += *field;
    }
    out += dateField(content.date);
    if (content.replyTo) {
        const Result<QByteArray> replyTo = headerField::mailbox("Reply-To", {}, content.replyTo->wire());
        if (!replyTo)
            return replyTo;
        out += *replyTo;
    }
    if (!content.listUnsubscribe.isEmpty()) {
        const Result<QByteArray> list = headerField::token("List-Unsubscribe", content.listUnsubscribe);
        if (!list)
            return list;
        out += *list;
    }
    if (!content.language.isEmpty()) {
        const Result<QByteArray> language = headerField::token("Content-Language", content.language.toLatin1());
        if (!language)
            return language;
        out += *language;
    }
    out += "MIME-Version: 1.0\r\n";
    if (!content.attachments || content.attachments->isEmpty())
        return out + alternatives(content);
    QList<QByteArray> parts{alternatives(content)};
    for (const Attachment &attachment : *content.attachments)
        parts.append(attachmentPart(attachment));
    return out + multipart("mixed", boundaryFrom(content.messageId, "mix"), parts);
}
