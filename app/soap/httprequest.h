#pragma once

#include <QByteArray>
#include <QList>

/** The head of a request (RFC 9112 §3, §5), names of fields in lower case. */
struct HttpHead
{
    QByteArray method;
    QByteArray target;
    QList<std::pair<QByteArray, QByteArray>> fields;

    QByteArray value(const char *name) const; ///< of the first field of this name
    int count(const char *name) const;
};

/**
 * Reads one request from bytes as they come, without a socket. It stands before everything else: nothing that is too
 * large, ambiguous about its length (request smuggling, RFC 9112 §6.3) or badly formed gets past it, and no more is
 * held in memory than the limits allow.
 *
 * The head is known before the body is read, so that a caller who proves nothing makes us read nothing:
 *
 *   reader.take(bytes); if (reader.state() == State::Body) … check the head, then go on …
 */
class HttpReader
{
public:
    static constexpr qsizetype longestLine = 8 * 1024;
    static constexpr qsizetype longestHead = 32 * 1024;
    /**
     * Specification §17.2 allows 16 MB, reliability §3 says 8. A thousand records of fifty fields are some 6 MB as XML,
     * and every byte costs up to ten in memory while it is parsed: 8 it is.
     */
    static constexpr qint64 longestBody = 8 * 1024 * 1024;

    enum class State { Head, Body, Complete, Refused };

    State state() const { return m_state; }
    /** Of a refusal: the HTTP status, 400, 408, 411, 413, 414, 415, 431, 501 or 505. */
    int status() const { return m_status; }
    /** Of a refusal, in one English word for the log. */
    QByteArray reason() const { return m_reason; }

    /** Returns how many bytes were taken; what is left belongs to no request. */
    qsizetype take(QByteArrayView bytes);

    const HttpHead &head() const { return m_head; } ///< from State::Body on
    const QByteArray &body() const { return m_body; }
    QByteArray takeBody() { return std::move(m_body); }
    bool expectsContinue() const; ///< the body comes when we ask for it (RFC 9110 §10.1.1)

private:
    enum class Chunk { Size, Data, AfterData, Trailer };

    qsizetype takeHead(QByteArrayView bytes);
    qsizetype takeBody(QByteArrayView bytes);
    qsizetype takeChunked(QByteArrayView bytes);
    qsizetype takeLine(QByteArrayView bytes, QByteArray &line, bool &complete);
    void readHead();
    bool readRequestLine(const QByteArray &line);
    bool readField(const QByteArray &line);
    void readLength();
    void readChunkSize(const QByteArray &line);
    void refuse(int status, const char *reason);

    State m_state = State::Head;
    int m_status = 0;
    QByteArray m_reason;
    QByteArray m_bytes; ///< of the head, or of a line between chunks
    HttpHead m_head;
    QByteArray m_body;
    bool m_isChunked = false;
    Chunk m_chunk = Chunk::Size;
    qint64 m_left = 0; ///< of the body, or of the chunk
    qsizetype m_trailer = 0;
};
