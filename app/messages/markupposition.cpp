#include "messages/markupposition.h"

#include <QStringList>

using namespace Qt::StringLiterals;

void MarkupPosition::read(QStringView markup)
{
    for (QChar c : markup)
        read(c);
}

void MarkupPosition::readField()
{
    if (m_state == State::BeforeValue)
        beginValue(State::Unquoted);
    m_valueBegan = true;
}

bool MarkupPosition::isInAddress() const
{
    static const QStringList addresses{u"href"_s,   u"src"_s,        u"background"_s, u"action"_s,
                                       u"poster"_s, u"xlink:href"_s, u"formaction"_s};
    return m_state >= State::BeforeValue && addresses.contains(m_name.toLower());
}

void MarkupPosition::read(QChar c)
{
    switch (m_state) {
    case State::Text:
        if (c == u'<')
            m_state = State::TagOpen;
        return;
    case State::TagOpen:
        m_name.clear();
        m_tail.clear();
        m_state = c == u'!' ? State::Declaration : c.isLetter() || c == u'/' ? State::Tag : State::Text;
        return;
    case State::Declaration:
        m_tail += c;
        if (m_tail == "--"_L1)
            m_state = State::Comment;
        else if (c == u'>')
            m_state = State::Text;
        return;
    case State::Comment:
        m_tail = m_tail.right(2) + c;
        if (m_tail == "-->"_L1)
            m_state = State::Text;
        return;
    case State::Tag:
    case State::BeforeValue:
        readInTag(c);
        return;
    case State::DoubleQuoted:
        readInValue(c, u'"');
        return;
    case State::SingleQuoted:
        readInValue(c, u'\'');
        return;
    case State::Unquoted:
        if (c == u'>')
            m_state = State::Text;
        else
            readInValue(c, c.isSpace() ? c : QChar(u' '));
        return;
    }
}

void MarkupPosition::readInTag(QChar c)
{
    if (c == u'>') {
        m_state = State::Text;
    } else if (m_state == State::BeforeValue) {
        if (c == u'"')
            beginValue(State::DoubleQuoted);
        else if (c == u'\'')
            beginValue(State::SingleQuoted);
        else if (!c.isSpace())
            beginValue(State::Unquoted);
        m_valueBegan = m_state == State::Unquoted;
    } else if (c == u'=') {
        m_state = State::BeforeValue;
        m_valueBegan = false;
    } else if (c.isSpace()) {
        m_nameEnded = true;
    } else {
        if (m_nameEnded)
            m_name.clear();
        m_nameEnded = false;
        m_name += c;
    }
}

void MarkupPosition::readInValue(QChar c, QChar end)
{
    if (c == end) {
        m_state = State::Tag;
        m_name.clear();
    } else if (!c.isSpace()) {
        m_valueBegan = true;
    }
}

void MarkupPosition::beginValue(State state)
{
    m_state = state;
    m_nameEnded = true;
}
