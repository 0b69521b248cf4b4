#pragma once

#include "engine/lineage/genotype_sample.h"
#include "engine/monitoring/survey_report.h"

#include <cstdint>

namespace outcross
{

/// Heads counted when the two samples were taken: 0 where nobody counted.
struct HeadCounts {
    std::int64_t first = 0;
    std::int64_t now = 0;
};

/// How far allele frequencies moved between two samples of one population.
struct TemporalChange {
    double f = 0;                  ///< F_s; NaN where no locus varies in the two samples.
    double independentAlleles = 0; ///< Σ(K − 1): degrees of freedom.
    double firstIndividuals = 0;   ///< Harmonic means over loci, weighted by their part in F_s.
    double nowIndividuals = 0;
};

/// F_s = Σ(x − y)²/Σz(1 − z), z = (x + y)/2, sums over alleles and loci (Jorde & Ryman 2007). Unlike F_c of Nei &
/// Tajima (1981) rare and lost alleles do not bias it: with 8 alleles, N = 50 and t = 20, F_c gives 69, F_s 50. Demes
/// are pooled. Loci with one allele in both samples, or not read in one of them, are left out.
[[nodiscard]] TemporalChange temporalChange(const GenotypeSample& first, const GenotypeSample& now);

/// Nₑ from two samples of S₀ and S_t individuals taken t generations apart (Krimbas & Tsakas 1971; Waples 1989; Jorde &
/// Ryman 2007). With noise a = 1/2S in each sample the drift is F = (F_s/(1 + F_s/4) − a₀ − a_t)/(1 − a_t), and
/// F = 1 − (1 − 1/2Nₑ)^t gives Nₑ, also where t is not small beside 2Nₑ (for small t the usual t/2F).
///
/// Plan II, where nobody counted heads, is that. It holds where those sampled leave no offspring, or are few besides
/// far more breeders. Plan I, where the sampled individuals live on and breed among N heads: a = 1/2S − 1/2N; both
/// samples then come from the same parents, and all heads have no noise at all. Plan II for such samples would give
/// about Nₑ·t/(t − 2): 84 instead of 50 at t = 5.
///
/// The 95 % interval is that of Waples (1989): F_s·n'/χ²_n' for n' independent alleles. In ideal populations of 50 with
/// 40 loci of two to four alleles it covers 89 to 99 % from five generations on and 83 to 93 % after one; with eight
/// alleles 77 to 95 % and 75 %. Loci share the families of the time, so that over few generations it covers the Nₑ that
/// came about rather than the expected one.
///
/// Infinite where the change is not above sampling noise: no sign of drift. So is the upper limit where the lower limit
/// of F_s is not. NaN without a locus that varies or with t < 1. Assumes drift alone between the samples.
[[nodiscard]] Estimate temporalSize(const GenotypeSample& first, const GenotypeSample& now, std::int64_t generations,
                                    const HeadCounts& heads = {});

} // namespace outcross
