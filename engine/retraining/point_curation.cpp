#include "engine/retraining/point_curation.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace outcross
{
namespace
{

/// Chance of each item to be kept, the best ones 1.
std::vector<double> chancesToStay(const Points& items, const PointReality& reality, const CurationSpec& curation,
                                  double strength)
{
    std::vector<double> chances(static_cast<std::size_t>(items.rows()), 1.0);
    if (curation.by == CurationKind::Reward) {
        const std::vector<double> rewards = reality.rewards(items);
        const double best = std::max(strength, 0.0);
        for (std::size_t i = 0; i < chances.size(); ++i)
            chances[i] = std::exp(strength * rewards[i] - best);
    }
    if (curation.by == CurationKind::Verification) {
        const std::vector<bool> right = reality.rightOnes(items);
        for (std::size_t i = 0; i < chances.size(); ++i)
            chances[i] = right[i] ? curation.keepRight : 1 - strength;
    }
    return chances;
}

} // namespace

Points curatedSample(const PointModel& model, const PointReality& reality, const CurationSpec& curation,
                     double strength, std::int64_t count, Stream& stream)
{
    if (curation.by == CurationKind::Truncation)
        return model.sampleScaled(count, 1 - strength, stream);
    const bool isIdle = strength == 0 && curation.keepRight == 1;
    if (curation.by == CurationKind::None || isIdle)
        return model.sample(count, stream);
    Points kept(count, reality.box().low.size());
    Eigen::Index filled = 0;
    for (int round = 0; filled < kept.rows(); ++round) {
        const Points offered = model.sample(kept.rows() - filled, stream);
        const std::vector<double> chances = chancesToStay(offered, reality, curation, strength);
        for (Eigen::Index i = 0; i < offered.rows(); ++i)
            if (round >= kMaximumCurationRounds || stream.uniform() < chances[static_cast<std::size_t>(i)])
                kept.row(filled++) = offered.row(i);
    }
    return kept;
}

} // namespace outcross
