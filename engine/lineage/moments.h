#pragma once

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

} // namespace outcross
