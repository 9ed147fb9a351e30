#pragma once

#include <QString>

/** Where in an HTML text one stands, after reading it piece by piece up to there (HTML5 §13.2.5, as far as fields need
 * it). */
class MarkupPosition
{
public:
    void read(QStringView markup);
    /** A merge field stands here: something unknown, without angle brackets or quotes. */
    void readField();

    bool isInTag() const { return m_state != State::Text; }
    /** Inside the value of href, src or another attribute that holds an address. */
    bool isInAddress() const;
    /** …and nothing of that value was read yet. */
    bool isAtStartOfValue() const { return !m_valueBegan; }

private:
    enum class State { Text, TagOpen, Declaration, Comment, Tag, BeforeValue, DoubleQuoted, SingleQuoted, Unquoted };

    void read(QChar c);
    void readInTag(QChar c);
    void readInValue(QChar c, QChar end);
    void beginValue(State state);

    State m_state = State::Text;
    QString m_name; ///< of the attribute
    QString m_tail; ///< of a comment or declaration, to recognise its end
    bool m_nameEnded = false;
    bool m_valueBegan = false;
};
