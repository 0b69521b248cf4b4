#pragma once

#include "engine/replicates/replicate_cost.h"

#include <QString>

namespace outcross
{

/// What a window says of other lives that are not there yet, and of what they take. Seconds become "1.7 s", "17 min",
/// "3 h".
[[nodiscard]] QString livesWait(int count);
[[nodiscard]] QString livesBegin(int count);
/// How many have made the generation that is being made.
[[nodiscard]] QString livesReady(int ready, int count, std::int64_t generation);
/// Empty where they are quick.
[[nodiscard]] QString replicateCostSentence(const ReplicateCost& cost, int count, const Snapshot& main);

} // namespace outcross
