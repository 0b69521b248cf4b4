#pragma once

#include "engine/base/stream.h"

#include <cstdint>
#include <span>
#include <vector>

namespace outcross
{

/// Successes in `trials` ≥ 0 independent trials with chance `probability` (anything outside [0, 1] counts as its end).
[[nodiscard]] std::int64_t drawBinomial(std::int64_t trials, double probability, Stream& stream);

/// How often each of the outcomes occurs in `trials` draws: multinomial, exact. `weights` are ≥ 0 with a positive sum
/// (they need not sum to 1); an outcome of weight 0 never occurs. Conditional binomials in O(outcomes), or one search
/// per trial in O(outcomes + trials log outcomes) where there are fewer trials than outcomes.
[[nodiscard]] std::vector<double> drawMultinomial(std::int64_t trials, std::span<const double> weights, Stream& stream);

} // namespace outcross
