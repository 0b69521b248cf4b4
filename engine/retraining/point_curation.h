#pragma once

#include "engine/lineage/learning.h"
#include "engine/models/model.h"
#include "engine/retraining/point_reality.h"

#include <cstdint>

namespace outcross
{

/// `count` items of the model as far as they are kept by curation of strength `strength` (the force `selection`, see
/// CurationKind). Rejected items are drawn anew; after kMaximumCurationRounds rounds the rest is taken as it comes.
/// Advances `stream`.
///
/// Truncation: the variance of the model (of its latent space, for networks) times λ = 1 − s (Alemohammad et al. 2023).
/// Reward: kept in proportion to e^{s·r} (Ferbach et al. 2024). Verification: right ones with φ, wrong ones with 1 − s.
[[nodiscard]] Points curatedSample(const PointModel& model, const PointReality& reality, const CurationSpec& curation,
                                   double strength, std::int64_t count, Stream& stream);

inline constexpr int kMaximumCurationRounds = 2000;

} // namespace outcross
