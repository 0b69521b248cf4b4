#pragma once

#include "engine/conduct/snapshot.h"

#include <cstdint>

namespace outcross
{

/// What other lives of a slow model will take, from what the main run's own generations took. Seconds; NaN: not known
/// before the run has made a generation.
struct ReplicateCost {
    bool isSlow = false;          ///< Worth a word before they start.
    double lifePerGeneration = 0; ///< One life, one generation.
    double toNow = 0;             ///< All lives, to the newest generation of the main run.
    double toEnd = 0;             ///< All lives, to the planned end (or to the newest one, where that is later).
};

/// `threads` work at the same time.
[[nodiscard]] ReplicateCost replicateCost(const Snapshot& main, std::uint32_t lives, int threads);

} // namespace outcross
