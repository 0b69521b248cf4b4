#pragma once

#include "engine/population/kinship.h"
#include "engine/population/mating_sources.h"

#include <cstdint>
#include <vector>

namespace outcross
{

/// Parents of that many offspring of one deme, chosen to keep kinship low: contributions by minimum coancestry
/// (Ballou & Lacy 1995; Caballero & Toro 2000), then pairs by minimum kinship.
///
/// Gametes are given out one by one, each to the adult that raises the mean kinship of the offspring least: with c the
/// gametes given so far, mean kinship is cᵀKc/(Σc)², so it is the adult of the lowest 2(Kc)_i + K_ii (a greedy descent
/// of the quadratic programme). Then each gamete, in random order, takes the least related partner among those left,
/// and selfs only where nothing else is left. Ties go by a random order of the adults. O(adults × offspring).
///
/// Among equally represented founders the contributions come out equal, and pairs of least kin put inbreeding off at
/// the price of a slightly faster loss later on (Robertson 1964); unequal founders are where a plan beats equal
/// families.
[[nodiscard]] std::vector<ParentPair> leastKinshipPlan(const KinshipMatrix& kinship, const MateRange& adults,
                                                       std::int64_t offspring, Stream& stream);

/// The first half of the plan: gametes that each adult of the range gives.
[[nodiscard]] std::vector<std::uint32_t> leastKinshipGametes(const KinshipMatrix& kinship, const MateRange& adults,
                                                             std::int64_t gametes, Stream& stream);

} // namespace outcross
