#pragma once

#include "base/result.h"

#include <QString>

/** How a list writes its dates: what 03/04/2026 means. */
enum class DateOrder {
    Detect, ///< the forms that can be told apart, day before month
    YearMonthDay,
    DayMonthYear,
    MonthDayYear
};

/** `ymd`, `dmy`, `mdy`, as the command line writes them. */
Result<DateOrder> dateOrderFrom(const QString &word);

/** The date as YYYY-MM-DD, a time after it kept; unchanged when it is empty or to be detected. */
Result<QString> isoDate(const QString &text, DateOrder order);
