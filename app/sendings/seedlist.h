#pragma once

#include <QtGlobal>

/** How long a seed list may be (specification §5.4). */
namespace SeedList {
constexpr qint64 longest = 50;
constexpr qint64 usual = 10; ///< a longer one is to be confirmed
} // namespace SeedList
