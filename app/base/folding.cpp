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

constexpr char16_t firstLatin = 0xC0;
constexpr char16_t lastLatin = 0x24F;

/** What each Latin letter alone becomes; 0 when it becomes several. */
const std::array<char16_t, lastLatin - firstLatin + 1> &foldedLatin()
{
    static const auto table = [] {
        std::array<char16_t, lastLatin - firstLatin + 1> all{};
        for (char16_t c = firstLatin; c <= lastLatin; ++c)
            if (const QString one = foldedByUnicode(QString(QChar(c))); one.size() == 1)
                all[c - firstLatin] = one.front().unicode();
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
    // A million names are folded in an import: those of Latin letters letter by letter, with the same result.
    const auto &latin = foldedLatin();
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
            c = c >= firstLatin && c <= lastLatin ? latin[c - firstLatin] : 0;
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
