#pragma once

#include "engine/lineage/genotype_sample.h"

#include <cstdint>
#include <vector>

namespace outcross
{

/// An estimate with its 95 % interval; NaN where the sample does not allow it, low = high = value where none is given.
struct Estimate {
    double value = 0;
    double low = 0;
    double high = 0;
    bool operator==(const Estimate&) const = default;
};

/// What a ranger concludes from a sample of genotypes, beside what the simulation knows. Means over loci.
struct SurveyReport {
    std::int64_t generation = 0;
    std::int64_t sampled = 0;
    std::int64_t firstGeneration = -1; ///< Of the sample that the temporal estimate compares with; −1: none.
    double observedHeterozygosity = 0; ///< H_o.
    double expectedHeterozygosity = 0; ///< Unbiased H_e of the pooled sample (Nei 1978).
    double fis = 0;                    ///< 1 − H_o/H_e within demes, unbiased.
    double fst = 0;                    ///< θ of Weir & Cockerham (1984); NaN with one deme.
    double allelicRichness = 0; ///< Rarefied to `rarefiedTo` gene copies (Hurlbert 1971; El Mousadik & Petit 1996).
    std::int64_t rarefiedTo = 0;
    double privateAlleles = 0; ///< Alleles a locus found in one deme only; NaN with one deme.
    Estimate temporalSize;     ///< Nₑ from the change since firstGeneration (Waples 1989; Jorde & Ryman 2007).
    Estimate linkageSize;      ///< Nₑ from linkage disequilibrium (Waples 2006; Waples & Do 2008).
    PopulationTruth truth;
    double trueHarmonicSize = 0; ///< Harmonic mean of Nₑ between the two samples; NaN without the first one.
    bool operator==(const SurveyReport&) const = default;
};

} // namespace outcross
