#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <optional>

/** `tag=value; tag=value`: how DKIM and DMARC records are written (RFC 6376 §3.2). Names and values without the blanks
 * around them. */
class TagList
{
public:
    /** Nothing: something is no `tag=value`, or a tag comes twice. */
    static std::optional<TagList> parse(QByteArrayView text);

    bool has(QByteArrayView name) const { return find(name) != nullptr; }
    QByteArray value(QByteArrayView name, const QByteArray &otherwise = {}) const;
    /** The tag that comes first. */
    QByteArray firstName() const { return m_tags.isEmpty() ? QByteArray() : m_tags.first().name; }

private:
    struct Tag
    {
        QByteArray name;
        QByteArray value;
    };
    const Tag *find(QByteArrayView name) const;

    QList<Tag> m_tags;
};
