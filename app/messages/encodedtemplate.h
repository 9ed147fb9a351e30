#pragma once

#include "messages/mergetemplate.h"
#include "messages/transferencoding.h"

/**
 * A template whose text is encoded for the wire as far as it can be before the first person: a whole line without a
 * field is the same in every copy. What render() gives is, octet for octet, encodedText() of the filled-in text, or
 * nothing when that text is empty.
 */
class EncodedTemplate
{
public:
    explicit EncodedTemplate(MergeTemplate source = {});

    Result<std::optional<EncodedBody>> render(const MergeValues &values) const;

private:
    class Copy;
    struct Literal
    {
        QString head;      ///< up to its first line end, which belongs to a line begun before
        EncodedLines body; ///< whole lines
        QString tail;      ///< the beginning of a line that goes on
        qsizetype size = 0;
    };

    MergeTemplate m_template;
    QList<Literal> m_literals; ///< by number
};
