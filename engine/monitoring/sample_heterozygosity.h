#pragma once

#include "engine/lineage/genotype_sample.h"
#include "engine/monitoring/locus_genotypes.h"

namespace outcross
{

/// Heterozygosity as estimated from a sample. Pure functions, callable from any thread; NaN where nothing could be
/// read.

/// H_o at one locus: share of heterozygotes.
[[nodiscard]] double observedHeterozygosity(const SeenDeme& seen);

/// H_e at one locus, unbiased: 2n/(2n − 1)·(1 − Σp²) for n individuals (Nei 1978).
[[nodiscard]] double unbiasedHeterozygosity(const SeenDeme& seen);

/// Of all individuals as one deme, mean over the loci that could be read.
[[nodiscard]] double observedHeterozygosity(const GenotypeSample& sample);
[[nodiscard]] double unbiasedHeterozygosity(const GenotypeSample& sample);

/// F_IS = 1 − ΣH_o/ΣH_S, sums over loci and demes weighted by individuals. H_S = n/(n − 1)·(1 − Σp² − H_o/2n), which is
/// unbiased also where individuals are inbred (Nei & Chesser 1983); H_e of Nei (1978) would not be. Demes with one
/// readable individual tell nothing and are left out.
[[nodiscard]] double inbreedingWithinDemes(const GenotypeSample& sample);

} // namespace outcross
