#pragma once

#include "engine/conduct/snapshot.h"

#include <QString>

namespace outcross
{

/// What theory says of one lineage at this moment, as rich text for a tip or a page: the recursion with the present
/// numbers, where it is from, and what it takes for granted; first of all, where it is not exact, since when and why.
/// Never empty.
[[nodiscard]] QString theoryPage(const Snapshot& snapshot, Side side);

} // namespace outcross
