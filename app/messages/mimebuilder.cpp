#include "messages/mimebuilder.h"

#include "messages/headerfield.h"
#include "messages/transferencoding.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QRegularExpression>
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
    return "Content-Type: " + type + "; charset=utf-8\r\nContent-Transfer-Encoding: " + body.encoding + "\r\n\r\n" +
           body.content;
}

QByteArray multipart(const QByteArray &subtype, const QByteArray &boundary, const QList<QByteArray> &parts)
{
    QByteArray out = "Content-Type: multipart/" + subtype + ";\r\n boundary=\"" + boundary + "\"\r\n\r\n";
    for (const QByteArray &part : parts)
        out += "--" + boundary + "\r\n" + part + "\r\n";
    return out + "--" + boundary + "--\r\n";
}

/** RFC 2231 for names beyond ASCII; short ASCII names in quotes. */
QByteArray fileNameParameter(const QString &name)
{
    const QByteArray utf8 = name.toUtf8();
    const bool isPlain =
        std::all_of(utf8.begin(), utf8.end(), [](char c) { return c >= 32 && c < 127 && c != '"' && c != '\\'; });
    if (isPlain && utf8.size() < 60 && !utf8.contains("=?")) // `=?` would be read as an encoded word
        return "filename=\"" + utf8 + '"';
    // A percent-encoded name may be long: it is cut into numbered pieces that fold, between characters.
    constexpr qsizetype room = 55;
    QByteArrayList pieces{"utf-8''"};
    for (qsizetype i = 0; i < name.size();) {
        const qsizetype length = name.at(i).isHighSurrogate() && i + 1 < name.size() ? 2 : 1;
        const QByteArray character = QUrl::toPercentEncoding(name.mid(i, length));
        if (pieces.last().size() + character.size() > room)
            pieces.append(QByteArray());
        pieces.last() += character;
        i += length;
    }
    for (qsizetype number = 0; number < pieces.size(); ++number)
        pieces[number].prepend("filename*" + QByteArray::number(number) + "*=");
    return pieces.join(";\r\n ");
}

/** What is not a type, or may not be encoded (RFC 2046 §5.2.1: letters), travels as plain bytes. */
QByteArray typeOf(const Attachment &attachment)
{
    static const QRegularExpression known(
        u"^(application|audio|chemical|font|image|model|text|video)/[A-Za-z0-9.+_-]{1,127}\\z"_s);
    return known.match(attachment.mimeType).hasMatch() ? attachment.mimeType.toLatin1() : "application/octet-stream"_ba;
}

Result<QByteArray> attachmentPart(const Attachment &attachment)
{
    if (const auto allowed = headerField::unstructured("Content-Disposition", attachment.fileName); !allowed)
        return allowed; // the header writer's rule: line breaks are refused, not encoded
    return "Content-Type: " + typeOf(attachment) +
           "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment;\r\n " +
           fileNameParameter(attachment.fileName) + "\r\n\r\n" + base64Lines(attachment.content);
}

/** Neither quoted-printable nor base64 can hold `=_`, so no body can hold this. */
QByteArray boundaryFrom(const QByteArray &seed, const char *purpose)
{
    return "=_" + QByteArray(purpose) + '_' +
           QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toHex().left(24);
}

QByteArray alternatives(const MimeContent &content)
{
    if (content.html.isEmpty())
        return textPart("text/plain", content.text);
    if (content.text.isEmpty())
        return textPart("text/html", content.html);
    return multipart("alternative", boundaryFrom(content.messageId, "alt"),
                     {textPart("text/plain", content.text), textPart("text/html", content.html)});
}

} // namespace

Result<QByteArray> buildMime(const MimeContent &content)
{
    QByteArray out;
    out.reserve(content.html.size() + content.text.size() + 2048);
    const Result<QByteArray> fields[] = {headerField::mailbox("From", content.fromName, content.from.wire()),
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
    for (const Attachment &attachment : *content.attachments) {
        const Result<QByteArray> part = attachmentPart(attachment);
        if (!part)
            return part;
        parts.append(*part);
    }
    return out + multipart("mixed", boundaryFrom(content.messageId, "mix"), parts);
}
