#pragma once

#include "engine/lineage/forces.h"
#include "engine/models/model.h"
#include "engine/retraining/box.h"
#include "engine/retraining/point_source.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace outcross
{

/// What a generation trains on: each of the n items is real with probability `inflow`, else the last model's own, and
/// is then replaced by a novel one with probability `mutation`.

/// Chance of each category for one item: (1 − u)[(1 − f)p + fπ] + u/K. `own` and `real` have the same length.
[[nodiscard]] std::vector<double> corpusFrequencies(std::span<const double> own, std::span<const double> real,
                                                    const Forces& forces);

/// `count` points. `own` is the model of the last generation, or null where that was the real thing. The points come
/// sorted by where they are from: own, real, novel. Uses the blocks kCorpusBlock … kCorpusBlock + 3 of `stream`.
/// Throws Cancelled when `stop` asks for it, every 65 536 points.
[[nodiscard]] Points drawCorpus(const PointModel* own, const PointSource& real, const Box& novel, const Forces& forces,
                                std::int64_t count, const Stream& stream, const std::stop_token& stop);

inline constexpr std::uint64_t kCorpusBlock = 0;
inline constexpr std::uint64_t kFitBlock = 4;

} // namespace outcross
