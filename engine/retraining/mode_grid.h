#pragma once

#include "engine/lineage/learning.h"
#include "engine/models/points/gaussian_component.h"
#include "engine/retraining/box.h"
#include "engine/retraining/data_units.h"

#include <array>
#include <vector>

namespace outcross
{

/// Equal round modes, `spacing` of their deviations from each to the next: on the smallest square grid, filled row by
/// row, or evenly on a ring, counter-clockwise from the right. In the units of the data the deviation of a mode is 1;
/// the first mode of a grid, and the middle of a ring, is at the origin.
struct ModeGrid {
    std::vector<GaussianComponent> modes; ///< In standard units: mean 0 and variance 1 in each column.
    std::array<DataUnit, 2> units;
    Box box; ///< Extent of the modes' means ± kGridMargin deviations, in standard units.
};

inline constexpr double kGridSpacing = 6;
inline constexpr double kRingSpacing = 15;
inline constexpr double kGridMargin = 4;

/// `count` ≥ 1 modes, two at least on a ring. `spacing` 0: the usual one of the shape.
[[nodiscard]] ModeGrid modeGrid(int count, ModeShape shape = ModeShape::Grid, double spacing = 0);

} // namespace outcross
