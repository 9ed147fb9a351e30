#pragma once

#include "sendings/recipientstate.h"

#include <QMap>
#include <optional>

/** The figures of one sending (specification §12.1), seeds left out except where named. */
struct SendingFigures
{
    QMap<RecipientState, qint64> rows;  ///< of real recipients
    QMap<RecipientState, qint64> seeds; ///< shown on a line of their own

    qint64 targeted() const;  ///< N: every row
    qint64 processed() const; ///< rows with a final outcome of delivery: accepted, bounced, production error, unknown
    qint64 delivered() const;
    qint64 errors() const;    ///< hard + soft + production
    qint64 remaining() const; ///< pending, deferred, in flight
    qint64 count(RecipientState state) const { return rows.value(state); }

    /** Share of a whole, empty when the whole is 0 (shown as "–"). */
    static std::optional<double> rate(qint64 part, qint64 whole);
    bool operator==(const SendingFigures &) const = default;
};
