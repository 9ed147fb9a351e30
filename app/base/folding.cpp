#include "base/folding.h"

QString folded(const QString &name)
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

QString caseFolded(const QString &text)
{
    return text.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded();
}
