#pragma once

#include <QString>

/**
 * The two columns of a list that tell who agreed to be followed, and since when (specification §15.2, §17.1). Our
 * export writes these names; a title in plain words, in French or in English, is understood as well.
 */
namespace TrackingColumns {

inline constexpr QStringView answer = u"hasTrackingConsent"; ///< 1 or 0; empty: never asked
inline constexpr QStringView date = u"dtTrackingConsent";    ///< when it was given or refused

/** Case, accents, blanks, `_` and `-` do not count. */
bool isAnswer(const QString &title);
bool isDate(const QString &title);

} // namespace TrackingColumns
