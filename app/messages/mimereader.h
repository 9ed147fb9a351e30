#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/** One part of a MIME message (RFC 2045), read leniently: whatever is broken is taken as text. */
class MimePart
{
public:
    struct Mailbox
    {
        QString name;
        QString address; ///< as written, not checked
    };

    static MimePart read(const QByteArray &source, int depth = 0);

    /** The first field of that name, unfolded, encoded words (RFC 2047) decoded, without control characters. */
    QString header(const char *name) const;
    /** The names of all fields in lower case, in order; one that comes twice is here once. */
    QStringList headerNames() const;
    /** The first address of such a field. */
    Mailbox mailbox(const char *name) const;
    QString type() const { return m_type; } ///< `text/html`, lower case
    QString fileName() const;               ///< without folder
    /** The text of the first part of that type that is not attached. */
    QString firstText(const char *type) const;
    QList<MimePart> attachments() const;
    /** The charset of a text that cannot be read; empty when all can. */
    QString unknownCharset() const;

    QByteArray content; ///< transfer encoding undone
    QList<MimePart> parts;

private:
    void readHeader(const QByteArray &head);
    void readMultipart(const QByteArray &body, int depth);
    QString rawHeader(const char *name) const;
    QString parameter(const char *field, const QString &name) const;
    QString charset() const { return parameter("Content-Type", QStringLiteral("charset")); }
    bool isAttached() const;

    QList<std::pair<QByteArray, QString>> m_header;
    QString m_type = QStringLiteral("text/plain");
};
