#include "sendings/planner.h"

#include "base/zonename.h"

#include <algorithm>
#include <array>

using namespace std::chrono_literals;

namespace {

using Milliseconds = std::chrono::milliseconds;
constexpr qint64 hour = Milliseconds(1h).count();

qint64 fastest(const PlanInput &input)
{
    const qint64 byConnections = messagesPerConnectionAndHour * std::max(1, input.connections);
    return std::max<qint64>(1, std::min<qint64>(byConnections, input.accountPerHour.value_or(byConnections)));
}

qint64 rateOf(const PlanInput &input)
{
    const std::optional<int> asked = hourlyRate(input.pace, input.messages);
    return asked ? std::min<qint64>(fastest(input), *asked) : fastest(input);
}

Milliseconds timeFor(qint64 messages, qint64 perHour)
{
    return Milliseconds((messages * hour + perHour - 1) / perHour);
}

/** The first leaves at once, each of the others a spacing later (§7.1): those that leave before `time` is over. */
qint64 messagesWithin(Milliseconds time, qint64 perHour)
{
    return time.count() <= 0 ? 0 : (time.count() * perHour + hour - 1) / hour;
}

/** Everything waits for the pace only: a straight line from the first message to the last. */
QList<Forecast::Point> straightCurve(Instant start, qint64 messages, qint64 perHour)
{
    constexpr int steps = 24;
    const Milliseconds whole = timeFor(std::max<qint64>(0, messages - 1), perHour);
    QList<Forecast::Point> curve;
    for (int step = 0; step <= steps; ++step)
        curve.append({start + whole * step / steps, messages * step / steps});
    return curve;
}

/** Messages become due hour by hour; what an hour cannot take spills to the next (§6.3 step 8). */
QList<Forecast::Point> hourlyCurve(Instant start, const QList<qint64> &dueByHour, qint64 perHour)
{
    QList<Forecast::Point> curve{{start, 0}};
    qint64 waiting = 0;
    qint64 delivered = 0;
    for (qsizetype index = 0; index < dueByHour.size() || waiting > 0; ++index) {
        const Instant from = start + index * 1h;
        const bool isDue = index < dueByHour.size();
        waiting += isDue ? dueByHour[index] : 0;
        const qint64 now = std::min(waiting, perHour);
        waiting -= now;
        delivered += now;
        curve.append({isDue || waiting > 0 ? from + 1h : from + timeFor(now, perHour), delivered});
    }
    while (curve.size() > 2 && curve[curve.size() - 2].delivered == delivered)
        curve.removeLast(); // hours of the window after the last message
    return curve;
}

Instant upToTheMinute(Instant instant)
{
    return std::chrono::ceil<std::chrono::minutes>(instant);
}

} // namespace

qint64 deliveredUntil(const QList<Forecast::Point> &curve, Instant at)
{
    const auto next = std::ranges::upper_bound(curve, at, {}, &Forecast::Point::at);
    if (next == curve.begin())
        return 0;
    const Forecast::Point &before = *std::prev(next);
    if (next == curve.end())
        return before.delivered;
    return before.delivered +
           (next->delivered - before.delivered) * (at - before.at).count() / (next->at - before.at).count();
}

Forecast forecast(const PlanInput &input)
{
    const qint64 rate = rateOf(input);
    const Instant start =
        input.start + timeFor(input.seeds, fastest(input)); // seeds leave first, not slowed by the pace
    Forecast plan;
    plan.curve = input.dueByHour.isEmpty() ? straightCurve(start, input.messages, rate)
                                           : hourlyCurve(start, input.dueByHour, rate);
    plan.end = plan.curve.last().at;
    plan.beforeDeadline = input.messages;
    if (input.deadline)
        plan.beforeDeadline = input.dueByHour.isEmpty()
                                  ? std::min(input.messages, messagesWithin(*input.deadline - start, rate))
                                  : deliveredUntil(plan.curve, *input.deadline);
    plan.missed = input.messages - plan.beforeDeadline;
    if (plan.missed == 0)
        return plan;

    plan.endNeeded = upToTheMinute(plan.end);
    const qint64 time = (*input.deadline - start).count();
    const qint64 needed = time > 0 ? (input.messages * hour + time - 1) / time : 0;
    if (input.dueByHour.isEmpty() && needed > 0 && needed <= fastest(input))
        plan.rateNeeded = int(needed);
    return plan;
}

int optimizedMinute(SendingId sending, ContactId contact)
{
    // Multiplicative hashing; the mask keeps the product inside 64 bits, as SQL counts too.
    constexpr qint64 mask = 0x3fffffff;
    return int((((contact.value & mask) * 2654435761 + (sending.value & mask) * 40503) >> 16) % 60);
}

Instant optimizedInstantAt(Instant start, std::optional<Instant> deadline, int hourOfDay, int minute,
                           const QByteArray &zone)
{
    const QByteArray known = isTimeZone(zone) ? zone : QByteArrayLiteral("UTC");
    const QDate today = inZone(start, known).date();
    Instant due = start;
    for (int day = 0; day <= 1; ++day) {
        due = resolve({today.addDays(day), QTime(hourOfDay, minute), known, false}).value().instant;
        if (due >= start)
            break;
    }
    if (deadline && due > *deadline)
        due = std::max(start, *deadline - std::chrono::minutes(minute + 1));
    return due;
}

Instant optimizedInstant(Instant start, std::optional<Instant> deadline, int hourOfDay, const QByteArray &zone,
                         SendingId sending, ContactId contact)
{
    return optimizedInstantAt(start, deadline, hourOfDay, optimizedMinute(sending, contact), zone);
}
