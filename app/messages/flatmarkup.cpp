#include "messages/flatmarkup.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 200;

/** Void elements, those the next of their kind closes, and those the checks look for: none of them makes a page deep.
 */
bool isKept(const QString &name)
{
    static const QSet<QString> kept{
        u"area"_s, u"base"_s,  u"br"_s,     u"col"_s,   u"embed"_s, u"hr"_s,      u"img"_s,    u"input"_s, u"link"_s,
        u"meta"_s, u"param"_s, u"source"_s, u"track"_s, u"wbr"_s,   u"p"_s,       u"li"_s,     u"tr"_s,    u"td"_s,
        u"th"_s,   u"dt"_s,    u"dd"_s,     u"tbody"_s, u"thead"_s, u"tfoot"_s,   u"option"_s, u"html"_s,  u"head"_s,
        u"body"_s, u"a"_s,     u"script"_s, u"style"_s, u"title"_s, u"textarea"_s};
    return kept.contains(name);
}

} // namespace

QString flatMarkup(const QString &html)
{
    QString flat;
    int depth = 0;
    int flattened = 0;
    qsizetype written = 0;
    for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at + 1)) {
        const bool closes = QStringView(html).mid(at + 1, 1) == u"/";
        const qsizetype start = at + (closes ? 2 : 1);
        qsizetype end = start;
        while (end < html.size() && html[end].isLetterOrNumber())
            ++end;
        if (end == start || isKept(html.mid(start, end - start).toLower()))
            continue;
        if (closes ? flattened == 0 : depth < deepest) {
            depth = std::max(0, depth + (closes ? -1 : 1));
            continue;
        }
        flattened += closes ? -1 : 1;
        flat += QStringView(html).mid(written, start - written);
        flat += u"wbr"_s;
        written = end;
    }
    return flat + html.mid(written);
}
