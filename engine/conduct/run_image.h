#pragma once

#include "engine/run/run.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace outcross
{

/// What of a run's lineages a window shows.
struct ShownParts {
    PerSide<int> locus;             ///< Of portrait and stream.
    PerSide<PictureKind> picture{}; ///< Where the lineage offers it.
};

/// Everything that brings a run back to where it was: what undoing and reopening a branch return to. Engine thread
/// only.
struct RunImage {
    std::shared_ptr<const Run> run; ///< A copy. Null where there was no room for it: the document is then lived again.
    std::int64_t bytes = 0;         ///< That the copy takes, about; what it shares with others included.
    std::shared_ptr<const Scenario> document;
    std::shared_ptr<const Scenario> opened;
    std::vector<Intervention> schedule; ///< What the scenario had from the start.
    PerSide<std::vector<Setting>> moved;
    std::int64_t generation = 0;
    std::int64_t newest = 0;
    std::uint64_t runId = 0;
    bool pastPlannedEnd = false;
    ShownParts shown;
};

} // namespace outcross
