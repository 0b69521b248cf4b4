#pragma once

#include "engine/lineage/genotype_sample.h"
#include "engine/monitoring/locus_genotypes.h"

#include <cstdint>

namespace outcross
{

/// Alleles that a smaller sample would have found. Pure functions, callable from any thread.

/// E[alleles among g copies drawn without replacement] = Σ 1 − C(n − n_a, g)/C(n, g) (Hurlbert 1971; El Mousadik &
/// Petit 1996). NaN where there are fewer than g copies. Linear in the copies.
[[nodiscard]] double rarefiedRichness(const SeenDeme& seen, std::int64_t copies);

struct AllelicRichness {
    double alleles = 0; ///< NaN where nothing could be read.
    std::int64_t rarefiedTo = 0;
};

/// Mean over loci of the mean over demes, all rarefied to the smallest number of gene copies that any deme has at any
/// locus. With one deme: rarefied to the locus with the fewest copies. Demes without a readable genotype at a locus are
/// left out there.
[[nodiscard]] AllelicRichness allelicRichness(const GenotypeSample& sample);

/// Alleles a locus of the pooled sample as counted, mean over the loci that could be read; NaN where none.
[[nodiscard]] double allelesALocus(const GenotypeSample& sample);

} // namespace outcross
