#pragma once

#include <cstdint>

namespace outcross
{

/// Expected second moments of a lineage, mean over replicates. Items are vectors: one-hot vectors of variants (the
/// trace of their covariance is the expected heterozygosity H = 1 − Σp²) or points in standard units (total variance
/// V). Means are taken relative to the mean of the outside source.
struct Moments {
    double diversity = 0;    ///< E[H] or E[V].
    double meanOffsetSq = 0; ///< E|mean of the lineage − mean of the source|².
    double offsetAlongNovel =
        0; ///< E[(mean of the lineage − mean of the source) · (mean of novel items − mean of the source)].
    bool operator==(const Moments&) const = default;
};

/// What inflow and mutation bring, and how a generation is made. With several loci: means over loci.
struct SourceMoments {
    double diversity = 0;       ///< Of the source: real data, mainland.
    double novelDiversity = 0;  ///< Of novel items: 1 − 1/K, or the variance of a uniform draw over the bounding box.
    double novelOffsetSq = 0;   ///< |mean of novel items − mean of the source|².
    int itemsPerIndividual = 1; ///< Gene copies of an individual (2 for diploids), 1 for a training sample.
    bool unbiased = false;      ///< Variance refitted with n − 1.
    bool operator==(const SourceMoments&) const = default;
};

/// The expectation one generation on: exact for every lineage whose refit keeps the first two moments of its sample.
///
/// An item of the next generation comes from the source with probability f, else from the lineage, and is then replaced
/// by a novel one with probability u; `size` individuals are drawn. With V the variance of that mixture and n items,
/// E[V'] = (1 − 1/n) V and E|offset'|² = E|m|² + V/n. Contains (1 − 1/n)^t (Wright 1931), inflow (I1) and K-allele
/// mutation (M1) of the theory sheet as special cases.
[[nodiscard]] Moments nextMoments(const Moments& now, const SourceMoments& source, double inflow, double mutation,
                                  std::int64_t size);

} // namespace outcross
