#pragma once

#include "engine/models/model.h"
#include "engine/models/points/gaussian_component.h"

#include <stop_token>
#include <vector>

namespace outcross
{

/// Where EM starts: up to `count` ≥ 1 components on points picked by k-means++ (Arthur & Vassilvitskii 2007), each with
/// the same weight and the sample's covariance divided by their number. Fewer where the points (n × 2, n ≥ 1) have
/// fewer distinct places. Throws Cancelled.
[[nodiscard]] std::vector<GaussianComponent> seedComponents(const Points& points, int count, Stream stream,
                                                            const std::stop_token& stop);

/// The best of kMixtureRestarts fits with EM run to the end (gain below 1e-10): most components kept, then highest
/// likelihood. A component must carry a tenth of an even share of the points, so that no few points in a row pass for a
/// mode. Of so many points that the fits would take seconds, every k-th is used. The stream is fixed: the same points
/// give the same modes in every run. Throws Cancelled.
[[nodiscard]] std::vector<GaussianComponent> bestMixture(const Points& points, int count,
                                                         const std::stop_token& stop = {});

inline constexpr int kMixtureRestarts = 10;

} // namespace outcross
