#pragma once

#include "engine/population/haplotype_store.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace outcross
{

/// More alleles than these are counted faster in tables.
inline constexpr int kFewAlleles = 4;

/// Counts alleles 1 … alleles − 1 at the 16·groups loci of `individuals` individuals that begin at `data`, `stride`
/// groups apart; the copies left over have allele 0, and there is no other. 1 ≤ alleles ≤ kFewAlleles. Adds to
/// `counts`, 16 lanes for each allele, for each group. Compares whole vectors and adds up what is equal.
void countFewAlleles(const LocusGroup* data, std::int64_t individuals, std::size_t stride, std::size_t groups,
                     int alleles, std::span<std::uint32_t> counts);

} // namespace outcross
