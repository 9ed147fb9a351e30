#include "presentation/languagename.h"

#include <QLocale>

QString languageName(const QString &tag)
{
    const QString base = tag.section(u'-', 0, 0);
    const QLocale locale(base);
    // Qt calls plain English "American English".
    QString name = locale.language() == QLocale::English ? QStringLiteral("English") : locale.nativeLanguageName();
    if (name.isEmpty() || locale.language() == QLocale::C)
        return tag;
    name = name.left(1).toUpper() + name.mid(1);
    return tag == base ? name : QStringLiteral("%1 (%2)").arg(name, QLocale(tag).nativeTerritoryName());
}
