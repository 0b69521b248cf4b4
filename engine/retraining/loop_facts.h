#pragma once

#include "engine/base/text.h"
#include "engine/lineage/forces.h"
#include "engine/lineage/learning.h"
#include "engine/retraining/lab_group.h"
#include "engine/theory/loop_moments.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace outcross
{

/// RealShare, Flagged and TrainingItems (lineage/measure.h) of one generation: `real` of `items` new ones, `flagged` of
/// `offered`, and what one lab trained on.
[[nodiscard]] std::vector<double> loopMeasures(std::int64_t real, std::int64_t items, std::int64_t offered,
                                               std::int64_t flagged, std::int64_t trainedOn);

/// Of all labs together; the training items of the first.
template <class Sample> [[nodiscard]] std::vector<double> loopMeasures(const std::vector<Gathered<Sample>>& labs)
{
    std::int64_t real = 0;
    std::int64_t items = 0;
    std::int64_t offered = 0;
    std::int64_t flagged = 0;
    for (const Gathered<Sample>& lab : labs) {
        real += lab.real;
        items += itemCount(lab.items);
        offered += lab.offered;
        flagged += lab.flagged;
    }
    return loopMeasures(real, items, offered, flagged, labs.front().trainedOn);
}

/// What theory must know of a kind of model.
struct LoopTraits {
    bool scalesVariance = false; ///< Truncation samples with λ times its variance: one Gaussian.
    bool merges = false;         ///< Merging is known to it: frequencies or one Gaussian's parameters …
    bool mergesItems = false;    ///< … the former.
    double dimensions = 0;       ///< Of an item; 0: categories, to which no noise is added.
    double categories = 0;       ///< Counts that smoothing is added to; 0: none.
    bool isKernel = false;       ///< A kernel density, with the bandwidth of `learning`.
    bool isBinned = false;       ///< Counts of bins: noise moves items from one to another.
    bool mixesSmoothing = false; ///< What smoothing pulls towards is not what novel items are drawn from.
};

/// One generation as the exact expectation sees it.
[[nodiscard]] LoopGeneration loopGeneration(const Learning& learning, const Forces& forces, std::int64_t size,
                                            const LoopTraits& traits);

/// What of the loop the exact expectation (theory/loop_moments.h) does not cover; nothing where it covers all.
[[nodiscard]] std::optional<Text> whyLoopHasNoExpectation(const Learning& learning, const Forces& forces,
                                                          const LoopTraits& traits);

} // namespace outcross
