#include "messages/mimebuilder.h"

#include "messages/headerfield.h"

#include <QRegularExpression>
#include <QUrl>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/** `Tue, 24 Nov 2026 13:00:00 +0000`: English whatever the computer speaks (RFC 5322 §3.3). */
QByteArray dateField(Instant date)
{
    static constexpr const char *days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr const char *months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto day = std::chrono::floor<std::chrono::days>(date);
    const std::chrono::year_month_day calendar(day);
    const std::chrono::hh_mm_ss time(std::chrono::floor<std::chrono::seconds>(date - day));
    std::array<char, 48> field{};
    const int size = std::snprintf(field.data(), field.size(), "Date: %s, %02u %s %04d %02d:%02d:%02d +0000\r\n",
                                   days[std::chrono::weekday(day).c_encoding()], unsigned(calendar.day()),
                                   months[unsigned(calendar.month()) - 1], int(calendar.year()),
                                   int(time.hours().count()), int(time.minutes().count()), int(time.seconds().count()));
    return {field.data(), size};
}

/** Every octet of every message passes here: parts are appended, not put together and copied. */
void appendBody(QByteArray &out, const char *type, const EncodedBody &body)
{
    out.append("Content-Type: ").append(type).append("; charset=utf-8\r\nContent-Transfer-Encoding: ");
    out.append(body.encoding).append("\r\n\r\n");
    for (const QByteArray &piece : body.pieces)
        out.append(piece);
}

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/** Neither quoted-printable nor base64 can hold `=_`, so no body can hold this. What identifies the message keeps a
 * letter apart that is forwarded inside another one. At most 70 characters (RFC 2046 §5.1.1). */
QByteArray boundaryFrom(const QByteArray &messageId, const char *purpose)
{
    constexpr qsizetype most = 60;
    QByteArray boundary;
    boundary.reserve(most);
    boundary.append("=_").append(purpose).append('_');
    for (char c : messageId) {
        if (c == '@' || boundary.size() == most)
            break;
        if (isLetterOrDigit(c))
            boundary.append(c);
    }
    return boundary;
}

/** A multipart body (RFC 2046 §5.1) while it is written: its parts are appended to `out` after each beginPart(). */
class Multipart
{
public:
    Multipart(QByteArray &out, const char *subtype, const QByteArray &boundary)
        : m_out(out)
        , m_delimiter("--" + boundary)
    {
        out.append("Content-Type: multipart/").append(subtype).append(";\r\n boundary=\"").append(boundary);
        out.append("\"\r\n\r\n");
    }
    void beginPart() { m_out.append(std::exchange(m_separator, "\r\n")).append(m_delimiter).append("\r\n"); }
    void end() { m_out.append("\r\n").append(m_delimiter).append("--\r\n"); }

private:
    QByteArray &m_out;
    const QByteArray m_delimiter;
    const char *m_separator = "";
};

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

void appendAlternatives(QByteArray &out, const MimeHead &head, const MimeBodies &bodies)
{
    if (!bodies.html)
        return appendBody(out, "text/plain", bodies.text.value_or(encodedText({})));
    if (!bodies.text)
        return appendBody(out, "text/html", *bodies.html);
    Multipart alternative(out, "alternative", boundaryFrom(head.messageId, "alt"));
    alternative.beginPart();
    appendBody(out, "text/plain", *bodies.text);
    alternative.beginPart();
    appendBody(out, "text/html", *bodies.html);
    alternative.end();
}

/** What the bodies take on the wire, for memory to be taken once. */
qsizetype sizeOf(const MimeBodies &bodies)
{
    return (bodies.html ? bodies.html->size() : 0) + (bodies.text ? bodies.text->size() : 0);
}

} // namespace

Result<QByteArray> encodedAttachment(const Attachment &attachment)
{
    if (const auto allowed = headerField::unstructured("Content-Disposition", attachment.fileName); !allowed)
        return allowed; // the header writer's rule: line breaks are refused, not encoded
    return "Content-Type: " + typeOf(attachment) +
           "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment;\r\n " +
           fileNameParameter(attachment.fileName) + "\r\n\r\n" + base64Lines(attachment.content);
}

Result<QByteArray> senderFields(const MimeSender &sender)
{
    QByteArray out;
    Result<QByteArray> fields[] = {
        headerField::mailbox("From", sender.name, sender.address.wire()),
        sender.replyTo ? headerField::mailbox("Reply-To", {}, sender.replyTo->wire()) : QByteArray(),
        sender.language.isEmpty() ? QByteArray() : headerField::token("Content-Language", sender.language.toLatin1())};
    for (const Result<QByteArray> &field : fields) {
        if (!field)
            return field;
        out += *field;
    }
    return out;
}

Result<QByteArray> buildMime(const MimeContent &content)
{
    const Result<QByteArray> sender = senderFields(content.from);
    if (!sender)
        return sender;
    MimeHead head = content;
    head.sender = *sender;
    MimeBodies bodies;
    if (!content.html.isEmpty())
        bodies.html = encodedText(content.html.toUtf8());
    if (!content.text.isEmpty())
        bodies.text = encodedText(content.text.toUtf8());
    return buildMime(head, bodies);
}

Result<QByteArray> buildMime(const MimeHead &head, const MimeBodies &bodies)
{
    QByteArray out;
    out.reserve(sizeOf(bodies) + 2048);
    out += head.sender;
    const Result<QByteArray> fields[] = {headerField::mailbox("To", head.toName, head.to.wire()),
                                         headerField::unstructured("Subject", head.subject),
                                         headerField::token("Message-ID", head.messageId)};
    for (const Result<QByteArray> &field : fields) {
        if (!field)
            return field;
        out += *field;
    }
    out += dateField(head.date);
    if (!head.listUnsubscribe.isEmpty()) {
        const Result<QByteArray> list = headerField::token("List-Unsubscribe", head.listUnsubscribe);
        if (!list)
            return list;
        out += *list;
    }
    out += "MIME-Version: 1.0\r\n";
    if (!head.attachments || head.attachments->isEmpty()) {
        appendAlternatives(out, head, bodies);
        return out;
    }
    Multipart mixed(out, "mixed", boundaryFrom(head.messageId, "mix"));
    mixed.beginPart();
    appendAlternatives(out, head, bodies);
    for (const QByteArray &attachment : *head.attachments) {
        mixed.beginPart();
        out += attachment;
    }
    mixed.end();
    return out;
}
