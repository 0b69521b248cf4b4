#include "engine/retraining/mode_grid.h"

#include <cmath>
#include <cstddef>
#include <limits>
#include <numbers>
#include <vector>

namespace outcross
{

namespace
{

struct Place {
    double x = 0;
    double y = 0;
};

std::vector<Place> onGrid(int count, double spacing)
{
    int side = 1;
    while (side * side < count)
        ++side;
    std::vector<Place> places;
    for (int i = 0; i < count; ++i)
        places.push_back({spacing * (i % side), spacing * (i / side)});
    return places;
}

std::vector<Place> onRing(int count, double spacing)
{
    const double turn = 2 * std::numbers::pi / count;
    const double radius = count > 1 ? spacing / (2 * std::sin(turn / 2)) : 0;
    std::vector<Place> places;
    for (int i = 0; i < count; ++i)
        places.push_back({radius * std::cos(turn * i), radius * std::sin(turn * i)});
    return places;
}

} // namespace

ModeGrid modeGrid(int count, ModeShape shape, double spacing)
{
    const bool ring = shape == ModeShape::Ring;
    const double apart = spacing > 0 ? spacing : ring ? kRingSpacing : kGridSpacing;
    const std::vector<Place> places = ring ? onRing(count, apart) : onGrid(count, apart);
    std::vector<GaussianComponent> round;
    Eigen::Array2d first = Eigen::Array2d::Constant(std::numeric_limits<double>::infinity());
    Eigen::Array2d last = -first;
    for (const Place& place : places) {
        round.push_back({1.0 / count, place.x, place.y, 1, 0, 1});
        const Eigen::Array2d here(place.x, place.y);
        first = first.min(here);
        last = last.max(here);
    }

    const GaussianComponent whole = overallMoments(round);
    const Eigen::Vector2d mean(whole.meanX, whole.meanY);
    const Eigen::Vector2d deviation(std::sqrt(whole.varianceX), std::sqrt(whole.varianceY));
    ModeGrid grid;
    for (std::size_t column = 0; column < 2; ++column)
        grid.units[column] = {"", mean(static_cast<Eigen::Index>(column)),
                              deviation(static_cast<Eigen::Index>(column))};
    grid.box.low = ((first - kGridMargin - mean.array()) / deviation.array()).matrix();
    grid.box.high = ((last + kGridMargin - mean.array()) / deviation.array()).matrix();
    for (const GaussianComponent& mode : round)
        grid.modes.push_back({mode.weight, (mode.meanX - mean(0)) / deviation(0), (mode.meanY - mean(1)) / deviation(1),
                              1 / (deviation(0) * deviation(0)), 0, 1 / (deviation(1) * deviation(1))});
    return grid;
}

} // namespace outcross
