#pragma once

#include "engine/data/genotypes.h"
#include "engine/lineage/genotype_sample.h"

#include <cstdint>
#include <vector>

namespace outcross
{

/// One allele among the genotypes of some individuals at one locus.
struct SeenAllele {
    std::uint16_t allele = 0;
    std::int64_t copies = 0;
    std::int64_t heterozygotes = 0; ///< Individuals that have one copy of it.
    bool operator==(const SeenAllele&) const = default;
};

/// Genotypes of one deme (or of all) at one locus, summed up; cells that nobody could read are left out.
struct SeenDeme {
    std::int64_t individuals = 0;    ///< That could be read.
    std::int64_t heterozygotes = 0;  ///< Of them.
    std::vector<SeenAllele> alleles; ///< Ascending by allele; only those that are there.

    [[nodiscard]] std::int64_t copies() const { return 2 * individuals; }
    bool operator==(const SeenDeme&) const = default;
};

/// All individuals of a sample as one deme.
[[nodiscard]] SeenDeme seenPooled(const GenotypeSample& sample, int locus);

/// One for each deme up to the largest number; those without an individual are empty. Linear in the individuals, times
/// the logarithm of the alleles.
[[nodiscard]] std::vector<SeenDeme> seenByDeme(const GenotypeSample& sample, int locus);

/// How many demes have an individual in the sample.
[[nodiscard]] int sampledDemes(const GenotypeSample& sample);

/// Real genotypes as a sample: colonies become demes, missing cells stay missing.
[[nodiscard]] GenotypeSample sampleOf(const Genotypes& genotypes);

} // namespace outcross
