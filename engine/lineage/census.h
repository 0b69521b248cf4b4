#pragma once

#include <cstdint>

namespace outcross
{

/// The numbers of one generation, the same columns for every lineage. Plain value, 88 bytes.
///
/// A variant is an allele (population), a category, a mode of the real data (mixture: the real mode that an item most
/// likely came from), one of `variants` equally wide bins of the real range (1-D models), a type of a text's
/// vocabulary, or a class of images as the judge sees them. Its frequency is its share of the items that made this
/// generation: the n training samples, or the 2N gene copies. Generation 0 has the frequencies of the real data or of
/// the founders. With several loci every column is the mean over loci.
struct Census {
    double diversity = 0; ///< Expected heterozygosity 1 − Σp²; total variance for models on the plane or the line, in
                          ///< units of the real data's own variance per column (a table of d columns starts near d),
                          ///< and of images; Hill number of order 1 of the types of a text; share of the signal that
                          ///< a regression still has.
    double kept = 1;       ///< diversity over the diversity of generation 0; 1 at generation 0.
    double effective = 0;  ///< Effective number of variants, Hill number of order 2: 1/Σp² (Hill 1973).
    double variants = 0;   ///< Variants alive, Hill number of order 0.
    double tail = 0;       ///< Share of the variants below 1 % at generation 0 that are alive; NaN where none was.
    double inbreeding = 0; ///< Population: F = 1 − observed heterozygosity / expected of generation 0 (so real,
                           ///< structured founders may start above 0). Model: 1 − kept.
    double distance = 0; ///< From generation 0. Frequencies: Rogers (1972), √(½Σ(p − p₀)²), mean over loci; Gaussian
                         ///< and mixture: 2-Wasserstein between Gaussians of the same mean and covariance.
    double fitness = 1;    ///< Mean fitness of the newborn before any of them died of it, of the founders at generation
                           ///< 0 (1 without selection, NaN once nobody is left); model: mean log-likelihood of held-out
                           ///< real data, in nats, −∞ where it gives such data no chance at all.
    double within = 0;     ///< H_S: expected heterozygosity within demes, weighted by individuals. One deme or lab:
                           ///< diversity. Of models: within labs. −1 where demes mean nothing (pedigrees).
    double selected = -1;  ///< Mean frequency of the alleles that selection acts on (allele 0 of the selected locus;
                           ///< else the deleterious ones), in [0, 1]; −1 where there are none.
    std::int64_t size = 0; ///< Training samples or individuals that made this generation (generation 0: that the
                           ///< lineage starts with).

    bool operator==(const Census&) const = default;
};

} // namespace outcross
