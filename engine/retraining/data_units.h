#pragma once

#include "engine/data/table.h"
#include "engine/lineage/portrait.h"
#include "engine/models/points/gaussian_component.h"

#include <string>

namespace outcross
{

/// One column between standard units and the units of the data: data = mean + deviation · z.
struct DataUnit {
    std::string name; ///< The column's name; empty without data.
    double mean = 0;
    double deviation = 1;

    [[nodiscard]] double toData(double z) const { return mean + deviation * z; }
};

/// That of one column of a table, counted from 0.
[[nodiscard]] DataUnit dataUnit(const Table& table, Eigen::Index column);

/// The axis from `low` to `high`, both in standard units.
[[nodiscard]] PortraitAxis dataAxis(const DataUnit& unit, double low, double high);

/// A component in standard units as a mode to draw in the units of the data.
[[nodiscard]] PortraitMode dataMode(const GaussianComponent& component, const DataUnit& x, const DataUnit& y);

} // namespace outcross
