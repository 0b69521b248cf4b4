#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace outcross
{

/// Genotypes of some individuals, as somebody in the field would see them. A plain value.
struct GenotypeSample {
    using Cell = std::array<std::uint16_t, 2>;
    static constexpr std::uint16_t kMissing = 0xFFFF; ///< Both alleles of a cell nobody could read.

    int loci = 0;
    std::vector<int> deme;   ///< For each individual, from 0.
    std::vector<Cell> cells; ///< individuals × loci, one individual after the other: allele indices.

    [[nodiscard]] std::size_t individuals() const { return deme.size(); }
    [[nodiscard]] const Cell& cell(std::size_t individual, int locus) const
    {
        return cells[individual * static_cast<std::size_t>(loci) + static_cast<std::size_t>(locus)];
    }
    bool operator==(const GenotypeSample&) const = default;
};

/// What the simulation knows of a population, from all individuals.
struct PopulationTruth {
    std::int64_t individuals = 0;
    double observedHeterozygosity = 0;
    double withinHeterozygosity = 0; ///< H_S: 1 − Σp² within demes, weighted by their individuals, mean over loci.
    double totalHeterozygosity = 0;  ///< H_T: of all demes pooled.
    double allelesALocus = 0;
    /// Nₑ of the last generation, from who had how many offspring: G(G − 1)/Σk(k − 1) for G gametes of which each
    /// parent gave k (Crow & Denniston 1988); infinite where no parent gave two; NaN at generation 0.
    double effectiveSize = 0;
    /// Σ 1/Nₑ over all generations so far: t/Σ between two moments is the harmonic mean.
    double inverseSizes = 0;
    bool operator==(const PopulationTruth&) const = default;
};

} // namespace outcross
