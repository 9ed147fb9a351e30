#pragma once

#include <QString>

/** `Français`, `English`, `Français (Canada)`: a language in its own words. */
QString languageName(const QString &tag);
