#include "base/folding.h"

QString folded(const QString &name)
{
    QString result;
    for (const QChar c : name.simplified().normalized(QString::NormalizationForm_KD))
        if (!c.isMark())
            result.append(c);
    return result.toCaseFolded();
}
