#include "messages/mimereader.h"

#include "messages/textdecoding.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 30;

/** A quoted string (RFC 5322 §3.2.4) without its quotes. */
QString unquoted(const QString &text)
{
    if (text.size() < 2 || !text.startsWith(u'"') || !text.endsWith(u'"'))
        return text;
    static const QRegularExpression escaped(u"\\\\(.)"_s);
    return text.mid(1, text.size() - 2).replace(escaped, u"\\1"_s);
}

/** After a boundary only `--` or blanks may stand on its line; else it is the beginning of a longer one (RFC 2046
 * §5.1.1). */
qsizetype nextBoundary(const QByteArray &lines, const QByteArray &boundary, qsizetype from)
{
    for (qsizetype at = lines.indexOf(boundary, from); at >= 0; at = lines.indexOf(boundary, at + 1)) {
        const qsizetype end = at + boundary.size();
        if (end == lines.size() || lines.mid(end, 2) == "--" || QByteArray(" \t\n").contains(lines[end]))
            return at;
    }
    return -1;
}

} // namespace

MimePart MimePart::read(const QByteArray &source, int depth)
{
    QByteArray text = source;
    text.replace("\r\n", "\n");
    const bool hasHeader = !text.startsWith('\n');
    const qsizetype end = hasHeader ? text.indexOf("\n\n") : 0;
    MimePart part;
    if (hasHeader)
        part.readHeader(text.left(end));
    const QByteArray body = end < 0 ? QByteArray() : text.mid(end + (hasHeader ? 2 : 1));
    if (const QString type = part.rawHeader("Content-Type").section(u';', 0, 0).trimmed(); !type.isEmpty())
        part.m_type = type.toLower();
    if (part.m_type.startsWith("multipart/"_L1) && depth < deepest) {
        part.readMultipart(body, depth);
        return part;
    }
    const QString encoding = part.rawHeader("Content-Transfer-Encoding").trimmed().toLower();
    part.content = encoding == "base64"_L1             ? QByteArray::fromBase64(body)
                   : encoding == "quoted-printable"_L1 ? fromQuotedPrintable(body)
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
            m_header.append({line.left(colon).trimmed().toLower(), *decodedText(line.mid(colon + 1).trimmed(), {})});
    }
}

void MimePart::readMultipart(const QByteArray &body, int depth)
{
    const QByteArray boundary = "\n--" + parameter("Content-Type", u"boundary"_s).toLatin1();
    if (boundary.size() <= 3)
        return;
    const QByteArray lines = '\n' + body;
    qsizetype from = nextBoundary(lines, boundary, 0);
    while (from >= 0) {
        const qsizetype start = lines.indexOf('\n', from + 1);
        if (start < 0 || lines.mid(from + boundary.size(), 2) == "--")
            return;
        const qsizetype next = nextBoundary(lines, boundary, start);
        parts.append(read(lines.mid(start + 1, next < 0 ? -1 : std::max<qsizetype>(0, next - start - 1)), depth + 1));
        from = next;
    }
}

QString MimePart::rawHeader(const char *name) const
{
    const QByteArray wanted = QByteArray(name).toLower();
    for (const auto &[field, value] : m_header)
        if (field == wanted)
            return value;
    return {};
}

QStringList MimePart::headerNames() const
{
    QStringList names;
    for (const auto &[field, value] : m_header)
        names.append(QString::fromLatin1(field));
    names.removeDuplicates();
    return names;
}

QString MimePart::header(const char *name) const
{
    return decodedWords(rawHeader(name));
}

MimePart::Mailbox MimePart::mailbox(const char *name) const
{
    static const QRegularExpression named(u"^\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|[^<,\"]*)\\s*<([^<>\\s]+)>"_s);
    static const QRegularExpression bare(u"^\\s*([^<>\\s,]+@[^<>\\s,]+)"_s);
    const QString field = rawHeader(name);
    if (const QRegularExpressionMatch match = named.match(field); match.hasMatch())
        return {decodedWords(unquoted(match.captured(1).trimmed())).trimmed(), match.captured(2)};
    return {{}, bare.match(field).captured(1)};
}

QString MimePart::parameter(const char *field, const QString &name) const
{
    const QString value = rawHeader(field);
    const QString escapedName = QRegularExpression::escape(name);
    // RFC 2231, when there, is what was meant: name*=utf-8'fr'percent, or in pieces name*0*=…
    const QRegularExpression piece(u"(?:^|[;\\s])%1\\*(?:\\d+\\*?)?\\s*=\\s*\"?([^;\"\\s]*)"_s.arg(escapedName),
                                   QRegularExpression::CaseInsensitiveOption);
    QString joined;
    for (auto it = piece.globalMatch(value); it.hasNext();)
        joined += it.next().captured(1);
    if (!joined.isEmpty()) {
        static const QRegularExpression charsetAndLanguage(u"^([^']*)'[^']*'"_s);
        const QRegularExpressionMatch said = charsetAndLanguage.match(joined);
        const QByteArray bytes = QByteArray::fromPercentEncoding(joined.mid(said.capturedLength()).toLatin1());
        return decodedText(bytes, said.captured(1)).value_or(QString::fromLatin1(bytes));
    }
    const QRegularExpression plain(u"(?:^|;)\\s*%1\\s*=\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|[^;\\s]+)"_s.arg(escapedName),
                                   QRegularExpression::CaseInsensitiveOption);
    return decodedWords(unquoted(plain.match(value).captured(1)));
}

QString MimePart::fileName() const
{
    const QString name = parameter("Content-Disposition", u"filename"_s);
    QString whole = decodedWords(name.isEmpty() ? parameter("Content-Type", u"name"_s) : name);
    return whole.replace(u'\\', u'/').section(u'/', -1).trimmed();
}

bool MimePart::isAttached() const
{
    return rawHeader("Content-Disposition").startsWith("attachment"_L1, Qt::CaseInsensitive) || !fileName().isEmpty();
}

QString MimePart::firstText(const char *type) const
{
    if (parts.isEmpty())
        return m_type == QLatin1String(type) && !isAttached() ? decodedText(content, charset()).value_or(QString())
                                                              : QString();
    for (const MimePart &part : parts)
        if (const QString found = part.firstText(type); !found.isEmpty())
            return found;
    return {};
}

QString MimePart::unknownCharset() const
{
    if (parts.isEmpty() && m_type.startsWith("text/"_L1) && !isAttached() && !decodedText(content, charset()))
        return charset();
    for (const MimePart &part : parts)
        if (const QString unknown = part.unknownCharset(); !unknown.isEmpty())
            return unknown;
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
