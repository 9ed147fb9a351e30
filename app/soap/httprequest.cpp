#include "soap/httprequest.h"

#include <algorithm>

namespace {

/** RFC 9110 §5.6.2. */
bool isToken(const QByteArray &text)
{
    static const QByteArray marks = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || marks.contains(c);
    });
}

bool hasControl(const QByteArray &text)
{
    return std::ranges::any_of(text, [](char c) { return (uchar(c) < 0x20 && c != '\t') || c == 0x7F; });
}

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= 18 &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

QByteArray HttpHead::value(const char *name) const
{
    const auto found = std::ranges::find_if(fields, [name](const auto &field) { return field.first == name; });
    return found == fields.end() ? QByteArray() : found->second;
}

int HttpHead::count(const char *name) const
{
    return int(std::ranges::count_if(fields, [name](const auto &field) { return field.first == name; }));
}

qsizetype HttpReader::take(QByteArrayView bytes)
{
    qsizetype taken = 0;
    while (taken < bytes.size() && (m_state == State::Head || m_state == State::Body)) {
        const bool wasHead = m_state == State::Head;
        taken += wasHead ? takeHead(bytes.sliced(taken)) : takeBody(bytes.sliced(taken));
        if (wasHead && m_state == State::Body)
            break; // whoever asks may refuse before any of the body is kept
    }
    return taken;
}

qsizetype HttpReader::takeHead(QByteArrayView bytes)
{
    const qsizetype before = m_bytes.size();
    m_bytes.append(bytes.first(std::min(bytes.size(), longestHead + 1 - before)));
    const qsizetype end = m_bytes.indexOf("\r\n\r\n", std::max<qsizetype>(0, before - 3));
    const qsizetype firstLine = m_bytes.indexOf('\n');
    if ((firstLine < 0 ? m_bytes.size() : firstLine) > longestLine)
        refuse(414, "line-too-long");
    else if (end < 0 && m_bytes.size() > longestHead)
        refuse(431, "head-too-large");
    else if (end < 0 && m_bytes.contains('\0'))
        refuse(400, "nul");
    if (m_state == State::Refused || end < 0)
        return m_bytes.size() - before;
    m_bytes.truncate(end + 2);
    readHead();
    m_bytes.clear();
    return end + 4 - before;
}

void HttpReader::readHead()
{
    const QList<QByteArray> lines = m_bytes.first(m_bytes.size() - 2).replace("\r\n", "\n").split('\n');
    if (m_bytes.count('\n') != m_bytes.count("\r\n"))
        return refuse(400, "bare-line-feed");
    for (const QByteArray &line : lines)
        if (line.size() > longestLine)
            return refuse(431, "line-too-long");
    if (!readRequestLine(lines.first()))
        return;
    for (const QByteArray &line : lines.mid(1))
        if (!readField(line))
            return;
    readLength();
}

bool HttpReader::readRequestLine(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split(' ');
    const bool isHttp = parts.size() == 3 && parts.at(2).startsWith("HTTP/");
    if (!isHttp || !isToken(parts.at(0)) || !parts.at(1).startsWith('/') || hasControl(line))
        refuse(400, "bad-request-line");
    else if (parts.at(2) != "HTTP/1.1" && parts.at(2) != "HTTP/1.0")
        refuse(505, "http-version");
    m_head.method = parts.at(0);
    m_head.target = parts.value(1);
    return m_state != State::Refused;
}

bool HttpReader::readField(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(std::max<qsizetype>(colon, 0));
    if (!isToken(name) || hasControl(line)) { // also a folded line, and blanks before the colon (RFC 9112 §5.1)
        refuse(400, "bad-field");
        return false;
    }
    m_head.fields.append({name.toLower(), line.mid(colon + 1).trimmed()});
    return true;
}

void HttpReader::readLength()
{
    const QByteArray length = m_head.value("content-length");
    const bool hasLength = m_head.count("content-length") > 0;
    const bool hasCoding = m_head.count("transfer-encoding") > 0;
    if (m_head.count("host") > 1 || m_head.count("content-length") > 1 || m_head.count("transfer-encoding") > 1 ||
        m_head.count("authorization") > 1 || (hasLength && hasCoding))
        return refuse(400, "ambiguous");
    if (hasCoding && m_head.value("transfer-encoding").toLower() != "chunked")
        return refuse(501, "transfer-coding");
    if (hasLength && !isDigits(length))
        return refuse(400, "bad-length");
    if (hasLength && length.toLongLong() > longestBody)
        return refuse(413, "too-large");
    const QByteArray coding = m_head.value("content-encoding").toLower();
    if (!coding.isEmpty() && coding != "identity")
        return refuse(415, "content-coding");
    if (m_head.method == "POST" && !hasLength && !hasCoding)
        return refuse(411, "no-length");
    m_isChunked = hasCoding;
    m_left = length.toLongLong();
    m_state = m_isChunked || m_left > 0 ? State::Body : State::Complete;
}

qsizetype HttpReader::takeBody(QByteArrayView bytes)
{
    if (m_isChunked)
        return takeChunked(bytes);
    const qsizetype taken = std::min<qint64>(m_left, bytes.size());
    m_body.append(bytes.first(taken));
    m_left -= taken;
    if (m_left == 0)
        m_state = State::Complete;
    return taken;
}

/** RFC 9112 §7.1. */
qsizetype HttpReader::takeChunked(QByteArrayView bytes)
{
    if (m_chunk == Chunk::Data) {
        const qsizetype taken = std::min<qint64>(m_left, bytes.size());
        m_body.append(bytes.first(taken));
        m_left -= taken;
        if (m_left == 0)
            m_chunk = Chunk::AfterData;
        return taken;
    }
    QByteArray line;
    bool complete = false;
    const qsizetype taken = takeLine(bytes, line, complete);
    if (!complete || m_state == State::Refused)
        return taken;
    if (m_chunk == Chunk::Size) {
        readChunkSize(line);
    } else if (m_chunk == Chunk::AfterData) {
        if (!line.isEmpty())
            refuse(400, "bad-chunk");
        m_chunk = Chunk::Size;
    } else if (line.isEmpty()) {
        m_state = State::Complete;
    } else if ((m_trailer += line.size()) > longestLine) {
        refuse(431, "head-too-large");
    }
    return taken;
}

/** A line between chunks: short, and ended by CR LF. */
qsizetype HttpReader::takeLine(QByteArrayView bytes, QByteArray &line, bool &complete)
{
    constexpr qsizetype longest = 1024;
    const qsizetype end = bytes.indexOf('\n');
    const qsizetype taken = end < 0 ? bytes.size() : end + 1;
    if (m_bytes.size() + taken > longest) {
        refuse(400, "bad-chunk");
        return taken;
    }
    m_bytes.append(bytes.first(taken));
    complete = end >= 0;
    if (!complete)
        return taken;
    if (!m_bytes.endsWith("\r\n"))
        refuse(400, "bad-chunk");
    line = m_bytes.chopped(std::min<qsizetype>(2, m_bytes.size()));
    m_bytes.clear();
    return taken;
}

void HttpReader::readChunkSize(const QByteArray &line)
{
    const QByteArray size = line.left(line.contains(';') ? line.indexOf(';') : line.size()).trimmed();
    const bool isHex = !size.isEmpty() && size.size() <= 8 && std::ranges::all_of(size, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
    m_left = size.toLongLong(nullptr, 16);
    if (!isHex)
        refuse(400, "bad-chunk");
    else if (m_body.size() + m_left > longestBody)
        refuse(413, "too-large");
    m_chunk = m_left == 0 ? Chunk::Trailer : Chunk::Data;
}

bool HttpReader::expectsContinue() const
{
    return m_head.value("expect").toLower() == "100-continue";
}

void HttpReader::refuse(int status, const char *reason)
{
    m_state = State::Refused;
    m_status = status;
    m_reason = reason;
    m_body.clear();
    m_bytes.clear();
}
