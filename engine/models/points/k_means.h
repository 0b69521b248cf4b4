#pragma once

#include "engine/base/stream.h"

#include <Eigen/Core>

#include <cstdint>
#include <stop_token>
#include <vector>

namespace outcross
{

/// For each row of `points` (n × d with d ≤ 256, finite, n ≥ 1) the number of its group, from 0: k-means (Lloyd 1982)
/// from the seeds of k-means++ (Arthur & Vassilvitskii 2007). At most `groups` (1 … 1000) of them, fewer where there
/// are fewer different points; numbered from the largest to the smallest. At most kMaximumLloydSteps steps of
/// n · d · groups operations each. Throws Cancelled when `stop` asks for it, at every step. Callable from any thread.
[[nodiscard]] std::vector<std::uint16_t> kMeansGroups(const Eigen::MatrixXf& points, int groups, Stream stream,
                                                      const std::stop_token& stop);

inline constexpr int kMaximumLloydSteps = 50;

} // namespace outcross
