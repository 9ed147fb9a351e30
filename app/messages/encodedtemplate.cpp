#include "messages/encodedtemplate.h"

/** One copy while it is filled in: whole lines that are encoded, and the one being written. */
class EncodedTemplate::Copy : public MergeTarget
{
public:
    explicit Copy(const QList<Literal> &literals)
        : m_literals(literals)
    {
    }

    void addLiteral(qsizetype number, const QString &) override
    {
        const Literal &literal = m_literals.at(number);
        m_size += literal.size;
        m_line += literal.head;
        if (literal.body.isEmpty())
            return;
        endLine();
        m_lines.append(literal.body);
        m_line = literal.tail;
    }
    void addValue(const QString &text) override
    {
        m_size += text.size();
        m_line += text;
    }
    void dropBlankAtEnd() override
    {
        if (!m_line.endsWith(u' '))
            return;
        m_line.chop(1);
        --m_size;
    }
    qsizetype size() const override { return m_size; }

    std::optional<EncodedBody> body()
    {
        if (m_size == 0)
            return std::nullopt;
        endLine();
        return encodedTogether(m_lines);
    }

private:
    void endLine()
    {
        if (!m_line.isEmpty())
            m_lines.append(EncodedLines(m_line.toUtf8()));
        m_line.clear();
    }

    const QList<Literal> &m_literals;
    QList<EncodedLines> m_lines;
    QString m_line;
    qsizetype m_size = 0;
};

EncodedTemplate::EncodedTemplate(MergeTemplate source)
    : m_template(std::move(source))
{
    for (const QString &text : m_template.literals()) {
        const qsizetype first = text.indexOf(u'\n') + 1;
        const qsizetype last = text.lastIndexOf(u'\n') + 1;
        Literal literal{.head = text, .body = {}, .tail = {}, .size = text.size()};
        if (last > first) {
            literal.head = text.left(first);
            literal.body = EncodedLines(text.mid(first, last - first).toUtf8());
            literal.tail = text.mid(last);
        }
        m_literals.append(literal);
    }
}

Result<std::optional<EncodedBody>> EncodedTemplate::render(const MergeValues &values) const
{
    Copy copy(m_literals);
    return m_template.fill(values, copy).map([&copy] { return copy.body(); });
}
