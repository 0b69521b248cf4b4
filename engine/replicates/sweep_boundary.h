#pragma once

#include "engine/base/text.h"
#include "engine/replicates/sweep.h"

#include <optional>
#include <string>
#include <vector>

namespace outcross
{

/// A curve that theory draws through a map, in the units of its axes, with what it stands for.
struct SweepBoundary {
    struct Point {
        double x = 0;
        double y = 0;
    };
    std::string formula;       ///< "n·f = ½", the same in every language.
    Text meaning;              ///< Formula, source and what it takes for granted.
    std::vector<Point> points; ///< From low to high along the axis that is not the inflow; may leave the map.
};

/// Where half of the diversity is kept in the long run (inflow against size), or where cool sampling stops sharpening
/// (inflow against selection by temperature). Nothing where the axes are others or what the formula takes for granted
/// does not hold for that lineage in this scenario, or every cell is refused. Any thread; prepares the lineage's data
/// for it. Throws InputError where they cannot be used.
[[nodiscard]] std::optional<SweepBoundary> theoreticalBoundary(const Sweep& sweep, Side side,
                                                               const std::stop_token& stop = {});

} // namespace outcross
