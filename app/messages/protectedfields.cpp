#include "messages/protectedfields.h"

#include "messages/markupposition.h"

namespace {

// Private characters of Unicode: no text has them.
constexpr QChar fieldMark(0xE000);
constexpr QChar conditionMark(0xE001);
constexpr QChar endMark(0xE002);

bool isCondition(QStringView tag)
{
    const QStringView name = tag.mid(2).trimmed();
    return name.startsWith(u'#') || name.startsWith(u'/') || name.startsWith(QLatin1String("else"));
}

} // namespace

ProtectedFields::ProtectedFields(const QString &html)
{
    MarkupPosition position;
    qsizetype from = 0;
    for (qsizetype at = html.indexOf(QLatin1String("{{")); at >= 0; at = html.indexOf(QLatin1String("{{"), from)) {
        const bool raw = QStringView(html).mid(at).startsWith(QLatin1String("{{{"));
        const QLatin1String end(raw ? "}}}" : "}}");
        const qsizetype close = html.indexOf(end, at);
        if (close < 0)
            break;
        position.read(QStringView(html).mid(from, at - from));
        m_html += QStringView(html).mid(from, at - from);
        from = close + end.size();
        const QString tag = html.mid(at, from - at);
        const QString mark = (isCondition(tag) ? conditionMark : fieldMark) + QString::number(m_tags.size()) + endMark;
        m_html += position.isInTag() ? mark : QStringLiteral("<!--%1-->").arg(mark);
        m_tags.append(tag);
        position.readField();
    }
    m_html += QStringView(html).mid(from);
}

QString ProtectedFields::restored(const QString &text) const
{
    QString out;
    qsizetype from = 0;
    for (qsizetype end = text.indexOf(endMark); end >= 0; end = text.indexOf(endMark, from)) {
        const qsizetype field = text.lastIndexOf(fieldMark, end);
        const qsizetype at = std::max(field, text.lastIndexOf(conditionMark, end));
        if (at < from)
            break;
        out += QStringView(text).mid(from, at - from);
        out += m_tags.value(QStringView(text).mid(at + 1, end - at - 1).toInt());
        from = end + 1;
    }
    return out + text.mid(from);
}

bool ProtectedFields::isMark(const QString &comment)
{
    return (comment.startsWith(fieldMark) || comment.startsWith(conditionMark)) && comment.endsWith(endMark);
}

qsizetype ProtectedFields::visibleSize(const QString &text)
{
    qsizetype size = text.size();
    while (size > 0 && text.at(size - 1) == endMark) {
        const qsizetype at = text.lastIndexOf(conditionMark, size - 1);
        if (at < text.lastIndexOf(fieldMark, size - 1) || at < 0)
            break;
        size = at;
    }
    return size;
}
