#pragma once

#include "sendings/sending.h"

#include <QList>

/** What one connection hands over in an hour to a server that does not hold back: five messages a second. */
inline constexpr qint64 messagesPerConnectionAndHour = 18'000;

/** What is needed to foresee a sending: pure numbers, so that the plan can be a test's table. */
struct PlanInput
{
    Instant start{}; ///< launch, or now when it leaves on approval
    std::optional<Instant> deadline = std::nullopt;
    qint64 messages = 0;
    qint64 seeds = 0;
    Pace pace = {};
    std::optional<int> accountPerHour = std::nullopt; ///< the strictest of pace and account wins (§7.1)
    int connections = 1;
    /** Optimized: messages due in each hour of the window, from `start` on; empty otherwise. */
    QList<qint64> dueByHour = {};

    bool operator==(const PlanInput &) const = default;
};

/** The foreseen course: shown before approval, compared with what happened afterwards. */
struct Forecast
{
    struct Point
    {
        Instant at{};
        qint64 delivered = 0; ///< cumulative
        bool operator==(const Point &) const = default;
    };

    QList<Point> curve; ///< from start to end, for the chart; without the deadline's cut
    Instant end{};      ///< when everything would be delivered, deadline ignored
    qint64 beforeDeadline = 0;
    qint64 missed = 0;                ///< messages that will not leave before the deadline
    std::optional<int> rateNeeded;    ///< per hour, to miss nobody; only when missed > 0
    std::optional<Instant> endNeeded; ///< or this deadline instead

    bool operator==(const Forecast &) const = default;
};

Forecast forecast(const PlanInput &input);

/** How many have left at `at`, straight lines between the points of a course. */
qint64 deliveredUntil(const QList<Forecast::Point> &curve, Instant at);

/** The minute of the hour at which an optimized message leaves: spread evenly, the same at every calculation (§6.3 step
 * 5). */
int optimizedMinute(SendingId sending, ContactId contact);

/**
 * The instant an optimized sending is due (§6.3): the first time the wall clock of `zone` shows `hourOfDay`:`minute` at
 * or after `start`; when the deadline comes before, a minute of the hour before the deadline. An unknown zone counts as
 * UTC.
 */
Instant optimizedInstantAt(Instant start, std::optional<Instant> deadline, int hourOfDay, int minute,
                           const QByteArray &zone);
/** The same for one contact. */
Instant optimizedInstant(Instant start, std::optional<Instant> deadline, int hourOfDay, const QByteArray &zone,
                         SendingId sending, ContactId contact);
