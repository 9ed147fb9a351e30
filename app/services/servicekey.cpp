#include "services/servicekey.h"

#include <algorithm>

bool ServiceKey::admits(const QString &address) const
{
    return addresses.isEmpty() ||
           std::ranges::any_of(addresses, [&](const AddressRange &range) { return range.contains(address); });
}
