#pragma once

#include <QString>
#include <QStringList>

/** The language of the program: French or English, switched while it runs. */
class Language
{
public:
    /** `fr` or `en`; anything else means English. Also sets the default locale (Canadian: dates, numbers). */
    static void install(const QString &language);
    static QString current();
    /** The language of the session's locale: `fr` or `en`. */
    static QString ofTheSystem();
    static QStringList offered();
};
