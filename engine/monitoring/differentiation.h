#pragma once

#include "engine/lineage/genotype_sample.h"

namespace outcross
{

/// How demes differ. Pure functions, callable from any thread; NaN with one deme.

/// F_ST as θ = Σa/Σ(a + b + c), the components of variance between demes, between individuals within demes and within
/// individuals, summed over alleles and loci (Weir & Cockerham 1984). Loci read in one deme only are left out.
/// Unbiased, so it may fall below 0 where demes are alike.
[[nodiscard]] double weirCockerhamTheta(const GenotypeSample& sample);

/// Alleles a locus that were found in one deme only, not corrected for the size of samples; loci read in one deme only
/// are left out.
[[nodiscard]] double privateAlleles(const GenotypeSample& sample);

/// The plain coefficients of a sample taken for the whole population (Nei 1977), demes weighted by their individuals:
/// 1 − H_o/H_S, 1 − H_S/H_T, 1 − H_o/H_T from sums over loci, so that (1 − F_IT) = (1 − F_IS)(1 − F_ST) exactly where
/// no cell is missing (Wright 1951).
struct FixationIndices {
    double is = 0;
    double st = 0;
    double it = 0;
};
[[nodiscard]] FixationIndices plainFixationIndices(const GenotypeSample& sample);

} // namespace outcross
