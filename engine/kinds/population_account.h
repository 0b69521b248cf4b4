#pragma once

#include "engine/kinds/expectation_account.h"

namespace outcross
{

/// What theory expects of the heterozygosity of a population: the recursion for the mating, demes, gene bank, inflow,
/// mutation and selection that act now.
[[nodiscard]] ExpectationAccount explainPopulation(const LineageSpec& spec, const Conditions& conditions,
                                                   const PopulationNow& now);

} // namespace outcross
