#pragma once

#include "base/result.h"

#include <QIODevice>
#include <QXmlStreamReader>

/**
 * XML of a stranger, read piece by piece. What would make a parser eat memory never reaches it: a document type
 * (entities), a tag or a text without end, elements nested without end. Only UTF-8 passes.
 */
class GuardedXml
{
public:
    /** `source` is open for reading and stays the caller's. */
    explicit GuardedXml(QIODevice &source);
    ~GuardedXml();

    /** To the next start, end or text; false at the end, and then failure() says whether it was the right one. */
    bool next();
    bool isStart() const { return m_reader.isStartElement(); }
    bool isEnd() const { return m_reader.isEndElement(); }
    bool isText() const { return m_reader.isCharacters(); }
    QStringView name() const { return m_reader.name(); }
    QStringView text() const { return m_reader.text(); }
    QXmlStreamAttributes attributes() const { return m_reader.attributes(); }
    /** Goes past the end of the element just begun. */
    void skip();

    /** What went wrong, when something did. */
    Result<void> failure() const;

private:
    class Guard;
    std::unique_ptr<Guard> m_guard;
    QXmlStreamReader m_reader;
    int m_depth = 0;
    bool m_tooDeep = false;
};
