#pragma once

#include "engine/models/model.h"
#include "engine/models/network/initialisation.h"

#include <cmath>
#include <numbers>
#include <vector>

/// Equal Gaussians on a ring or a grid, the usual toys for mode collapse, in standard units.
namespace modes
{

using Centres = std::vector<Eigen::RowVector2d>;

inline const double kRingDeviation = 0.02 * std::numbers::sqrt2; ///< 0.02 where the ring has radius 1.

/// Eight on a ring; each coordinate has variance 1.
inline Centres ringCentres()
{
    Centres centres;
    for (int i = 0; i < 8; ++i) {
        const double angle = i * std::numbers::pi / 4;
        centres.push_back(std::numbers::sqrt2 * Eigen::RowVector2d(std::cos(angle), std::sin(angle)));
    }
    return centres;
}

inline outcross::Points draw(Eigen::Index count, const Centres& centres, double deviation, std::uint64_t seed)
{
    outcross::Stream stream(seed, 0, 0, 0);
    outcross::Points noise(count, 2);
    outcross::network::fillNormal<double>(noise, stream);
    outcross::Points points = deviation * noise;
    for (Eigen::Index i = 0; i < count; ++i)
        points.row(i) += centres[stream.below(centres.size())];
    return points;
}

inline outcross::Points ring(Eigen::Index count, std::uint64_t seed)
{
    return draw(count, ringCentres(), kRingDeviation, seed);
}

/// How many centres have one of the points within three deviations (Lin et al. 2018).
inline int covered(const outcross::Points& points, const Centres& centres, double deviation)
{
    int count = 0;
    for (const auto& centre : centres)
        count += ((points.rowwise() - centre).rowwise().norm().array() < 3 * deviation).any();
    return count;
}

} // namespace modes
