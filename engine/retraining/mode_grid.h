#pragma once

#include "engine/models/gaussian_component.h"
#include "engine/retraining/box.h"
#include "engine/retraining/data_units.h"

#include <array>
#include <vector>

namespace outcross
{

/// Equal round modes on the smallest square grid, filled row by row, kGridSpacing of their deviations apart. In the
/// units of the data the deviation of a mode is 1 and the first mode is at the origin.
struct ModeGrid {
    std::vector<GaussianComponent> modes; ///< In standard units: mean 0 and variance 1 in each column.
    std::array<DataUnit, 2> units;
    Box box; ///< Extent of the modes' means ± kGridMargin deviations, in standard units.
};

inline constexpr double kGridSpacing = 6;
inline constexpr double kGridMargin = 4;

/// `count` ≥ 1 modes.
[[nodiscard]] ModeGrid modeGrid(int count);

} // namespace outcross
