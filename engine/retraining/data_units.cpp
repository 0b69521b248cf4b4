#include "engine/retraining/data_units.h"

#include <cstddef>

namespace outcross
{

DataUnit dataUnit(const Table& table, Eigen::Index column)
{
    return {table.columns[static_cast<std::size_t>(column)], table.mean(column), table.deviation(column)};
}

PortraitAxis dataAxis(const DataUnit& unit, double low, double high)
{
    return {unit.name, unit.toData(low), unit.toData(high)};
}

PortraitMode dataMode(const GaussianComponent& component, const DataUnit& x, const DataUnit& y)
{
    PortraitMode mode;
    mode.mean = {x.toData(component.meanX), y.toData(component.meanY)};
    mode.varianceX = component.varianceX * x.deviation * x.deviation;
    mode.covariance = component.covariance * x.deviation * y.deviation;
    mode.varianceY = component.varianceY * y.deviation * y.deviation;
    mode.share = component.weight;
    return mode;
}

} // namespace outcross
