#include "smtp/taglist.h"

#include <algorithm>

namespace {

bool isTagName(const QByteArray &name)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return !name.isEmpty() && isLetter(name.front()) &&
           std::ranges::all_of(name, [&](char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '_'; });
}

} // namespace

std::optional<TagList> TagList::parse(QByteArrayView text)
{
    TagList list;
    const QList<QByteArray> parts = text.toByteArray().split(';');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QByteArray part = parts[i].trimmed();
        if (part.isEmpty() && i + 1 == parts.size())
            break; // the last `;` may stand alone
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = part.first(std::max<qsizetype>(equals, 0)).trimmed();
        if (!isTagName(name) || list.has(name))
            return std::nullopt;
        list.m_tags.append({name, part.sliced(equals + 1).trimmed()});
    }
    return list;
}

QByteArray TagList::value(QByteArrayView name, const QByteArray &otherwise) const
{
    const Tag *tag = find(name);
    return tag ? tag->value : otherwise;
}

const TagList::Tag *TagList::find(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(m_tags, [&](const Tag &tag) { return tag.name == name; });
    return found == m_tags.end() ? nullptr : &*found;
}
