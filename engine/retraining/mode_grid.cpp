#include "engine/retraining/mode_grid.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace outcross
{

ModeGrid modeGrid(int count)
{
    int side = 1;
    while (side * side < count)
        ++side;
    std::vector<GaussianComponent> round;
    for (int i = 0; i < count; ++i)
        round.push_back({1.0 / count, kGridSpacing * (i % side), kGridSpacing * (i / side), 1, 0, 1});

    const GaussianComponent whole = overallMoments(round);
    const Eigen::Vector2d mean(whole.meanX, whole.meanY);
    const Eigen::Vector2d deviation(std::sqrt(whole.varianceX), std::sqrt(whole.varianceY));
    ModeGrid grid;
    for (std::size_t column = 0; column < 2; ++column)
        grid.units[column] = {"", mean(static_cast<Eigen::Index>(column)),
                              deviation(static_cast<Eigen::Index>(column))};
    const Eigen::Array2d first = Eigen::Array2d::Zero();
    const Eigen::Array2d last(round[static_cast<std::size_t>(std::min(count, side) - 1)].meanX, round.back().meanY);
    grid.box.low = ((first - kGridMargin - mean.array()) / deviation.array()).matrix();
    grid.box.high = ((last + kGridMargin - mean.array()) / deviation.array()).matrix();
    for (const GaussianComponent& mode : round)
        grid.modes.push_back({mode.weight, (mode.meanX - mean(0)) / deviation(0), (mode.meanY - mean(1)) / deviation(1),
                              1 / (deviation(0) * deviation(0)), 0, 1 / (deviation(1) * deviation(1))});
    return grid;
}

} // namespace outcross
