#pragma once

#include "engine/lineage/biology.h"
#include "engine/lineage/forces.h"
#include "engine/lineage/learning.h"

#include <cstdint>
#include <string>
#include <vector>

namespace outcross
{

/// How a Gaussian's variance is estimated: divided by n (maximum likelihood) or by n − 1.
enum class VarianceEstimator { MaximumLikelihood, Unbiased };

/// How frequent the variants of generation 0 are, where no real data says so.
enum class StartFrequencies {
    Equal,
    Zipf,
    Given,
    Distinct, ///< Populations: every founder copy is an allele of its own (2·size of them), so identity is by descent.
};

/// What a lineage is at its start: the "lineages.ai" or "lineages.population" object of a scenario. Validated by the
/// scenario reader; a plain value.
struct LineageSpec {
    std::string kind;
    std::int64_t size = 120; ///< Training samples, or individuals. 1 … kMaximumSize (models of a variance: from 2).
    int variants = 16;       ///< Categories, founder alleles a locus, real modes, or bins of the line.
    int loci = 1;            ///< Populations without data.
    Forces forces;           ///< At generation 0.
    std::string data;        ///< Shipped name or path; empty: none.
    std::vector<std::string> columns; ///< Of a table; empty: the first numeric ones.
    StartFrequencies startFrequencies = StartFrequencies::Equal;
    double zipfExponent = 1;
    std::vector<double> frequencies; ///< Given ones, `variants` of them, summing to 1 within 1e-9; else empty.
    VarianceEstimator estimator = VarianceEstimator::MaximumLikelihood;

    Biology biology;   ///< Populations.
    Learning learning; ///< Models.

    bool operator==(const LineageSpec&) const = default;
};

inline constexpr std::int64_t kMaximumSize = 1'000'000;
inline constexpr int kMaximumVariants = 65'000;
inline constexpr int kMaximumModes = 64;
inline constexpr int kMaximumLoci = 10'000;
/// Two histories: 208 MB of census rows and 8 MB for each measure that only the kind has, 320 MB at the most
/// (run/history.h).
inline constexpr std::int64_t kMaximumGenerations = 1'000'000;
/// What one generation of one lineage may take; a scenario that needs more is refused before anything is allocated.
inline constexpr std::int64_t kMaximumLineageBytes = std::int64_t{1} << 30;

} // namespace outcross
