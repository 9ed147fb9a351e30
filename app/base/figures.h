#pragma once

#include <QString>

/** Figures as a person reads them in the language of now (specification §18); `%Ln` in a text is written so too. */

/** `12 480` in French (narrow no-break space), `12,480` in English. */
QString formatCount(qint64 count);
/** `1 234,5` in French, `1,234.5` in English: as many decimals as the number has. */
QString formatNumber(double number);
/** `2,2 Mo` in French, `2.2 MB` in English: thousands of thousands of octets. */
QString formatSize(qint64 octets);
/** A share from 0 to 1 as `98,9 %` or `98.9%`. */
QString formatPercent(double share, int decimals = 1);
