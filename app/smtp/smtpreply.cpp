#include "smtp/smtpreply.h"

#include <QStringDecoder>

#include <algorithm>

namespace {

constexpr qsizetype longestLine = 16'384; // RFC 5321 allows 512; some servers tell stories
constexpr qsizetype longestText = 2'000;  // octets in UTF-8

/** Servers should speak ASCII; what they do speak is kept readable. */
QString decoded(QByteArrayView bytes)
{
    const auto isPlain = [](char c) { return c >= ' ' && c < '\x7f'; };
    if (std::all_of(bytes.begin(), bytes.end(), isPlain))
        return QString::fromLatin1(bytes);
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

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

/** The code of `250 text`, `250-text` or `250`; 0 when the line is no reply line. */
int codeOf(QByteArrayView line)
{
    const auto digitAt = [line](qsizetype at) { return isDigit(char16_t(line[at])); };
    if (line.size() < 3 || !digitAt(0) || !digitAt(1) || !digitAt(2))
        return 0;
    if (line.size() > 3 && line[3] != ' ' && line[3] != '-')
        return 0;
    const int code = (line[0] - '0') * 100 + (line[1] - '0') * 10 + line[2] - '0';
    return code >= 200 && code < 600 ? code : 0;
}

/** The length of `5.1.1` at the beginning of a reply's text (RFC 3463 §2: up to three digits each), else 0. */
qsizetype enhancedCodeSize(QStringView text)
{
    if (text.size() < 5 || (text[0] != u'2' && text[0] != u'4' && text[0] != u'5'))
        return 0;
    qsizetype at = 1;
    for (int part = 0; part < 2; ++part) {
        if (at >= text.size() || text[at] != u'.')
            return 0;
        const qsizetype first = ++at;
        while (at < text.size() && at - first < 3 && isDigit(text[at].unicode()))
            ++at;
        if (at == first)
            return 0;
    }
    return at == text.size() || text[at].isSpace() ? at : 0;
}

} // namespace

std::optional<SmtpReply> SmtpReplyReader::next()
{
    while (!m_broken) {
        const qsizetype end = m_buffer.indexOf('\n', m_read);
        if (end < 0) {
            m_buffer.remove(0, std::exchange(m_read, 0));
            if (m_buffer.size() > longestLine)
                breakAt(QByteArrayView(m_buffer).first(80));
            return std::nullopt;
        }
        QByteArrayView line = QByteArrayView(m_buffer).sliced(m_read, end - m_read);
        m_read = end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        const int code = codeOf(line);
        if (code == 0 || line.size() > longestLine || (m_partial && m_partial->code != code)) {
            breakAt(line.first(std::min<qsizetype>(line.size(), 80)));
            return std::nullopt;
        }
        if (!m_partial)
            m_partial = SmtpReply{code, {}, {}};
        if (m_partial->text.size() < longestText) { // cut for good at the end
            if (!m_partial->text.isEmpty())
                m_partial->text += u'\n';
            m_partial->text += decoded(line.sliced(std::min<qsizetype>(line.size(), 4)));
        }
        const bool continues = line.size() > 3 && line[3] == '-';
        if (continues)
            continue;
        SmtpReply reply = std::move(*m_partial);
        m_partial.reset();
        if (const qsizetype size = enhancedCodeSize(reply.text); size > 0) {
            reply.enhanced = reply.text.left(size);
            reply.text.remove(0, std::min(size + 1, reply.text.size()));
        }
        reply.text = shortened(reply.text);
        return reply;
    }
    return std::nullopt;
}

void SmtpReplyReader::clear()
{
    m_buffer.clear();
    m_read = 0;
    m_partial.reset();
}

void SmtpReplyReader::breakAt(QByteArrayView line)
{
    m_broken = true;
    m_brokenLine = decoded(line);
}
