#pragma once

#include "engine/base/text.h"
#include "engine/lineage/forces.h"
#include "engine/lineage/learning.h"
#include "engine/retraining/lab_group.h"

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

/// What of the loop the exact expectation (theory/moments.h) does not cover; nothing where it covers all. It knows
/// items drawn anew, real by chance, novel by chance.
[[nodiscard]] std::optional<Text> whyLoopHasNoExpectation(const Learning& learning, const Forces& forces);

} // namespace outcross
