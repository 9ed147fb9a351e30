#include "results/sendingfigures.h"

#include <numeric>

using enum RecipientState;

qint64 SendingFigures::targeted() const
{
    return std::accumulate(rows.begin(), rows.end(), qint64(0));
}

qint64 SendingFigures::processed() const
{
    return delivered() + errors() + count(Unknown);
}

qint64 SendingFigures::delivered() const
{
    return count(Accepted);
}

qint64 SendingFigures::errors() const
{
    return count(BouncedHard) + count(BouncedSoft) + count(ProductionError);
}

qint64 SendingFigures::remaining() const
{
    return count(Pending) + count(Deferred) + count(Sending);
}

std::optional<double> SendingFigures::rate(qint64 part, qint64 whole)
{
    if (whole == 0)
        return std::nullopt;
    return double(part) / double(whole);
}
