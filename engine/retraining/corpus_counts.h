#pragma once

#include "engine/base/stream.h"
#include "engine/lineage/forces.h"
#include "engine/lineage/learning.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace outcross
{

/// How many of the n items that one lab trains on come from where. Items are exchangeable, so it is enough to draw the
/// numbers. An item is real with chance `inflow`, else archived with chance `memory`, else made by a model: by another
/// lab's with chance `exchange`, else by the lab's own. Then the detector sees it with chance `kinAvoidance`; what is
/// flagged is thrown away and another item is offered. Last of all an item becomes a novel one with chance `mutation`.
struct CorpusCounts {
    std::int64_t novel = 0;
    std::int64_t real = 0;
    std::int64_t archived = 0;
    std::vector<std::int64_t> fromLab; ///< Made by the model of each lab.
    std::int64_t offered = 0;          ///< To the detector; equals the items that are not novel where there is none.
    std::int64_t flagged = 0;          ///< Of these.

    [[nodiscard]] std::int64_t made() const;
};

/// Who trains, and on what.
struct CorpusPlace {
    std::size_t lab = 0;
    std::size_t labs = 1;
    bool hasModels = false; ///< False for generation 1: only the real thing is there to learn from.
};

/// Advances `stream`. After kMaximumOffers rounds what is still missing passes unseen: a border that lets nothing
/// through would leave nothing to train on.
///
/// Of the items that pass, f = f₀(1 − kα) / [f₀(1 − kα) + (1 − f₀)(1 − kβ)] are expected to be real, f₀ the share
/// offered and k = kinAvoidance (Bayes' rule).
[[nodiscard]] CorpusCounts drawCounts(std::int64_t items, const Forces& forces, const LoopSpec& loop,
                                      const DetectorSpec& detector, const CorpusPlace& place, Stream& stream);

inline constexpr int kMaximumOffers = 1000;

} // namespace outcross
