#pragma once

#include "engine/conduct/snapshot.h"
#include "engine/run/run.h"

#include <cstdint>
#include <optional>

namespace outcross
{

/// Where playing pauses by itself. Not part of the document. Steps asked for are made all the same.
struct StopRules {
    bool plannedEnd = true;                      ///< At the scenario's `generations`.
    bool extinction = true;                      ///< When a population has died out.
    bool fixation = false;                       ///< When a lineage has one variant left at every locus.
    bool standstill = false;                     ///< When neither lineage changes any more (isStill()).
    std::optional<std::int64_t> generation = {}; ///< At this one.
    bool operator==(const StopRules&) const = default;
};

/// So many generations without change are a standstill.
inline constexpr std::size_t kStillGenerations = 25;

/// Whether a lineage has stood still for kStillGenerations: its diversity kept, variants and size are the same numbers
/// in all of them, or its expectation, with what comes in, has changed by less than one part in ten thousand over them.
[[nodiscard]] bool isStill(const HistoryView& history);

/// Why a run that plays is to pause at the generation that it has just made; nothing where it goes on.
[[nodiscard]] std::optional<PauseReason> reasonToStop(const Run& run, const StopRules& rules);

} // namespace outcross
