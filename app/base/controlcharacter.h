#pragma once

#include <QString>

#include <algorithm>

/** Line breaks, tabs, NUL and the like: refused in whatever becomes a header or a command, never silently removed. */
inline bool hasControlCharacter(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}
