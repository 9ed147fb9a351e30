#include "smtp/smtpreply.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace {

constexpr qsizetype longestLine = 16'384; // RFC 5321 allows 512; some servers tell stories
constexpr qsizetype longestText = 2'000;  // octets in UTF-8

/** Servers should speak ASCII; what they do speak is kept readable. */
QString decoded(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    if (utf8.hasError())
        text = QString::fromLatin1(bytes);
    for (QChar &c : text) // a reply is shown in terminals and windows
        if (c.category() == QChar::Other_Control)
            c = u' ';
    return text;
}

QString shortened(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (utf8.size() <= longestText)
        return text;
    qsizetype end = longestText;
    while (end > 0 && (utf8[end] & 0xC0) == 0x80) // not inside a character
        --end;
    return QString::fromUtf8(utf8.left(end));
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/** The code of `250 text`, `250-text` or `250`; 0 when the line is no reply line. */
int codeOf(const QByteArray &line)
{
    if (line.size() < 3 || !isDigit(line[0]) || !isDigit(line[1]) || !isDigit(line[2]))
        return 0;
    if (line.size() > 3 && line[3] != ' ' && line[3] != '-')
        return 0;
    const int code = line.left(3).toInt();
    return code >= 200 && code < 600 ? code : 0;
}

} // namespace

std::optional<SmtpReply> SmtpReplyReader::next()
{
    while (!m_broken) {
        const qsizetype end = m_buffer.indexOf('\n');
        if (end < 0) {
            if (m_buffer.size() > longestLine)
                breakAt(m_buffer.left(80));
            return std::nullopt;
        }
        QByteArray line = m_buffer.left(end);
        m_buffer.remove(0, end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        const int code = codeOf(line);
        if (code == 0 || line.size() > longestLine || (m_partial && m_partial->code != code)) {
            breakAt(line.left(80));
            return std::nullopt;
        }
        if (!m_partial)
            m_partial = SmtpReply{code, {}, {}};
        if (m_partial->text.size() < longestText) { // cut for good at the end
            if (!m_partial->text.isEmpty())
                m_partial->text += u'\n';
            m_partial->text += decoded(line.mid(4));
        }
        const bool continues = line.size() > 3 && line[3] == '-';
        if (continues)
            continue;
        SmtpReply reply = *m_partial;
        m_partial.reset();
        static const QRegularExpression enhanced(QStringLiteral("^([245]\\.\\d{1,3}\\.\\d{1,3})(?:\\s|$)"));
        if (const QRegularExpressionMatch match = enhanced.match(reply.text); match.hasMatch()) {
            reply.enhanced = match.captured(1);
            reply.text = reply.text.mid(match.capturedLength(0));
        }
        reply.text = shortened(reply.text);
        return reply;
    }
    return std::nullopt;
}

void SmtpReplyReader::clear()
{
    m_buffer.clear();
    m_partial.reset();
}

void SmtpReplyReader::breakAt(const QByteArray &line)
{
    m_broken = true;
    m_brokenLine = decoded(line);
}
