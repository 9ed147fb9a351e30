#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

/** One reply of the server (RFC 5321 §4.2), all its lines together. */
struct SmtpReply
{
    int code = 0;
    QString enhanced; ///< `5.1.1` (RFC 3463), empty when the server gives none
    QString text;     ///< lines joined by a line feed, at most 2 000 octets in UTF-8, no control characters

    bool isPositive() const { return code >= 200 && code < 300; }
    bool isIntermediate() const { return code >= 300 && code < 400; }
    bool isTransient() const { return code >= 400 && code < 500; }
    bool isPermanent() const { return code >= 500 && code < 600; }
    bool operator==(const SmtpReply &) const = default;
};

/** Makes replies from bytes as they come. A server that breaks the rules is not guessed at: the reader refuses for
 * good. */
class SmtpReplyReader
{
public:
    void feed(QByteArrayView bytes) { m_buffer += bytes; }
    /** The next whole reply. */
    std::optional<SmtpReply> next();
    /** A line that is no reply, mixed codes in one reply, a line without end. */
    bool isBroken() const { return m_broken; }
    QString brokenLine() const { return m_brokenLine; }
    /** Bytes that belong to no whole reply yet. */
    bool hasRest() const { return m_read < m_buffer.size() || m_partial.has_value(); }
    /** Before TLS begins nothing the other side said in clear may remain (CVE-2011-0411). */
    void clear();

private:
    void breakAt(QByteArrayView line);

    QByteArray m_buffer;
    qsizetype m_read = 0; ///< how much of it was understood
    std::optional<SmtpReply> m_partial;
    bool m_broken = false;
    QString m_brokenLine;
};
