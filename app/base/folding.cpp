#include "base/folding.h"

#include <array>

namespace {

QString foldedByUnicode(const QString &name)
{
    QString result;
    for (const QChar c : name.simplified().normalized(QString::NormalizationForm_KD))
        if (!c.isMark())
            result.append(c);
    // Unicode gives these no decomposition; people type them apart.
    return result.toCaseFolded()
        .replace(u'œ', QStringLiteral("oe"))
        .replace(u'æ', QStringLiteral("ae"))
        .replace(u'ø', QStringLiteral("o"));
}

constexpr char16_t firstLetter = 0xC0;
constexpr char16_t lastLetter = 0x206F; // every alphabet of letters, and signs such as ’

/** What each letter alone becomes; 0 when it becomes several, or none. */
const std::array<char16_t, lastLetter - firstLetter + 1> &foldedLetters()
{
    static const auto table = [] {
        std::array<char16_t, lastLetter - firstLetter + 1> all{};
        for (char16_t c = firstLetter; c <= lastLetter; ++c)
            if (const QString one = foldedByUnicode(QString(QChar(c))); one.size() == 1)
                all[c - firstLetter] = one.front().unicode();
        return all;
    }();
    return table;
}

bool isAsciiBlank(char16_t c)
{
    return c == u' ' || (c >= u'\t' && c <= u'\r');
}

} // namespace

QString folded(const QString &name)
{
    // A million names are folded in an import: letter by letter where the result is the same.
    const auto &letters = foldedLetters();
    QString result(name.size(), Qt::Uninitialized);
    QChar *out = result.data();
    QChar *const begin = out;
    bool blankBefore = false;
    for (const QChar character : name) {
        char16_t c = character.unicode();
        if (isAsciiBlank(c)) {
            blankBefore = out != begin;
            continue;
        }
        if (c >= 0x80) {
            c = c >= firstLetter && c <= lastLetter ? letters[c - firstLetter] : 0;
            if (c == 0)
                return foldedByUnicode(name);
        } else if (c >= u'A' && c <= u'Z') {
            c |= 0x20;
        }
        if (std::exchange(blankBefore, false))
            *out++ = u' ';
        *out++ = c;
    }
    result.resize(out - begin);
    return result;
}

QString caseFolded(const QString &text)
{
    return text.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded();
}
