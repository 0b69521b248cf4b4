#pragma once

#include "engine/lineage/learning.h"

#include <span>
#include <vector>

namespace outcross
{

/// Chance of each category after curation of strength `strength` (the force `selection`, see CurationKind): what a
/// model with these frequencies is sampled with. Sums to 1.
///
/// Temperature: ∝ p^(1/T), T = 1 − s (theory sheet S1). TopP: the likeliest ones up to 1 − s in all (Holtzman et al.
/// 2020). TopK: with chance s one of the `keep` likeliest. Reward: ∝ p e^{s·r}, r falling evenly from 1 for the first
/// category to 0 for the last (Ferbach et al. 2024). Ties go to the first.
[[nodiscard]] std::vector<double> curatedFrequencies(std::span<const double> frequencies, const CurationSpec& curation,
                                                     double strength);

} // namespace outcross
