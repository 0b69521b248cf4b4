#pragma once

#include "engine/document/scenario.h"

#include <QString>

namespace outcross
{

/// What the second document has that the first one has not, in a few words: "freshness 0 → 3 % at 100", "bottleneck → 6
/// at 40", "seed 1859 → 42", "without bottleneck → 6 at 40". Of a change that went on over several generations, as a
/// slider that is dragged makes it, the values before and after; of several changes the first. Empty: nothing that acts
/// differs.
[[nodiscard]] QString documentDifference(const Scenario& from, const Scenario& to);

} // namespace outcross
