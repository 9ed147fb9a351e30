#pragma once

#include "groups/criterion.h"

#include <QDate>

/** Days from `from` until `until`, both included; a side without date is open. */
struct DayRange
{
    std::optional<QDate> from;
    std::optional<QDate> until;
    bool operator==(const DayRange &) const = default;
};

/**
 * The days a criterion of kind Day says yes to: one of the ranges. For every operator but Anniversary, Empty and
 * NotEmpty; Different gives those of Equal, to be turned round.
 */
QList<DayRange> dayRanges(const Criterion &criterion, QDate today);

/** The `MM-DD` whose anniversary is today: one, or two where 28 February stands for the 29th. */
QStringList anniversaries(QDate today);
