#include "messages/mimereader.h"

#include "contacts/textencoding.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 30;

QByteArray fromQuotedPrintable(const QByteArray &encoded, bool underscoreIsBlank)
{
    QByteArray out;
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        const char c = encoded[i];
        if (c == '_' && underscoreIsBlank) {
            out += ' ';
        } else if (c == '=' && encoded.mid(i + 1, 2) == "\r\n") {
            i += 2;
        } else if (c == '=' && encoded.mid(i + 1, 1) == "\n") {
            i += 1;
        } else if (c == '=' && i + 2 < encoded.size()) {
            out += QByteArray::fromHex(encoded.mid(i + 1, 2));
            i += 2;
        } else {
            out += c;
        }
    }
    return out;
}

QString decodedText(const QByteArray &bytes, const QString &charset)
{
    const QString name = charset.toLower();
    if (name.isEmpty() || name == "utf-8"_L1 || name == "us-ascii"_L1) {
        QStringDecoder utf8(QStringDecoder::Utf8);
        const QString text = utf8(bytes);
        if (!utf8.hasError())
            return text;
    }
    if (name.startsWith("utf-16"_L1))
        return QString(QStringDecoder(QStringDecoder::Utf16)(bytes));
    return TextDecoder(TextEncoding::Windows1252).decode(bytes); // contains ISO 8859-1
}

QString decodedWords(const QString &value)
{
    static const QRegularExpression word(u"=\\?([^?*]+)(?:\\*[^?]*)?\\?([QqBb])\\?([^?]*)\\?="_s);
    static const QRegularExpression between(u"(\\?=)\\s+(=\\?)"_s);
    QString joined = value;
    joined.replace(between, u"\\1\\2"_s); // blanks between encoded words do not count
    QString out;
    qsizetype from = 0;
    for (auto it = word.globalMatch(joined); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QByteArray encoded = match.captured(3).toLatin1();
        const bool isQ = match.captured(2).toUpper() == "Q"_L1;
        out += joined.mid(from, match.capturedStart() - from);
        out += decodedText(isQ ? fromQuotedPrintable(encoded, true) : QByteArray::fromBase64(encoded), match.captured(1));
        from = match.capturedEnd();
    }
    return out + joined.mid(from);
}

} // namespace

MimePart MimePart::read(const QByteArray &source, int depth)
{
    QByteArray text = source;
    text.replace("\r\n", "\n");
    qsizetype end = text.indexOf("\n\n");
    if (end < 0)
        end = text.size();
    MimePart part;
    part.readHeader(text.left(end));
    const QByteArray body = text.mid(end + 2);
    const QString contentType = part.header("Content-Type");
    if (!contentType.isEmpty())
        part.m_type = contentType.section(u';', 0, 0).trimmed().toLower();
    if (part.m_type.startsWith("multipart/"_L1) && depth < deepest) {
        part.readMultipart(body, depth);
        return part;
    }
    const QString encoding = part.header("Content-Transfer-Encoding").trimmed().toLower();
    part.content = encoding == "base64"_L1 ? QByteArray::fromBase64(body)
        : encoding == "quoted-printable"_L1 ? fromQuotedPrintable(body, false)
                                            : body;
    return part;
}

void MimePart::readHeader(const QByteArray &head)
{
    QByteArray unfolded = head;
    unfolded.replace("\n ", " ").replace("\n\t", " ");
    for (const QByteArray &line : unfolded.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            m_header.append({line.left(colon).trimmed().toLower(), decodedWords(decodedText(line.mid(colon + 1).trimmed(), {}))});
    }
}

void MimePart::readMultipart(const QByteArray &body, int depth)
{
    const QByteArray boundary = "--" + parameter(header("Content-Type"), u"boundary"_s).toLatin1();
    if (boundary.size() <= 2)
        return;
    const QByteArray lines = '\n' + body;
    qsizetype from = lines.indexOf('\n' + boundary);
    while (from >= 0) {
        const qsizetype start = lines.indexOf('\n', from + 1);
        if (start < 0 || lines.mid(from + 1 + boundary.size(), 2) == "--")
            return;
        const qsizetype next = lines.indexOf('\n' + boundary, start);
        parts.append(read(lines.mid(start + 1, next < 0 ? -1 : next - start - 1), depth + 1));
        from = next;
    }
}

QString MimePart::header(const char *name) const
{
    const QByteArray wanted = QByteArray(name).toLower();
    for (const auto &[field, value] : m_header)
        if (field == wanted)
            return value;
    return {};
}

QString MimePart::parameter(const QString &field, const QString &name) const
{
    const QRegularExpression plain(u"(?:^|;)\\s*%1\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))"_s.arg(QRegularExpression::escape(name)),
                                   QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = plain.match(field); match.hasMatch())
        return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    // RFC 2231: name*=utf-8''percent, or in pieces name*0*=…
    const QRegularExpression piece(u"%1\\*(?:\\d+\\*?)?\\s*=\\s*\"?([^;\"\\s]*)"_s.arg(QRegularExpression::escape(name)),
                                   QRegularExpression::CaseInsensitiveOption);
    QString joined;
    for (auto it = piece.globalMatch(field); it.hasNext();)
        joined += it.next().captured(1);
    return QUrl::fromPercentEncoding(joined.section("''"_L1, -1).toLatin1());
}

QString MimePart::fileName() const
{
    const QString name = parameter(header("Content-Disposition"), u"filename"_s);
    return name.isEmpty() ? parameter(header("Content-Type"), u"name"_s) : name;
}

bool MimePart::isAttached() const
{
    return header("Content-Disposition").trimmed().startsWith("attachment"_L1, Qt::CaseInsensitive) || !fileName().isEmpty();
}

QString MimePart::text() const
{
    return decodedText(content, parameter(header("Content-Type"), u"charset"_s));
}

QString MimePart::firstText(const char *type) const
{
    if (parts.isEmpty())
        return m_type == QLatin1String(type) && !isAttached() ? text() : QString();
    for (const MimePart &part : parts)
        if (const QString found = part.firstText(type); !found.isEmpty())
            return found;
    return {};
}

QList<MimePart> MimePart::attachments() const
{
    QList<MimePart> found;
    if (parts.isEmpty() && isAttached())
        found.append(*this);
    for (const MimePart &part : parts)
        found += part.attachments();
    return found;
}
