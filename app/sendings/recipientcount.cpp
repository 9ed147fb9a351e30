#include "sendings/recipientcount.h"

#include <numeric>

qint64 RecipientCount::totalExcluded() const
{
    return std::accumulate(excluded.begin(), excluded.end(), qint64(0));
}
