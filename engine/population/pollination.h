#pragma once

#include "engine/lineage/biology.h"
#include "engine/lineage/portrait.h"

#include <span>
#include <vector>

namespace outcross
{

/// A small plant–pollinator network whose plant is the population: its alleles at one locus are looks of the flower,
/// each pollinator prefers some looks, and what it finds decides how many pollinators there will be next year.
/// Deterministic; a value owned by its lineage.
///
/// The model, in whole generations and in units of generation 0:
/// - Trait matching (Santamaría & Rodríguez-Gironés 2007): K looks and J pollinators lie evenly on a ring; pollinator j
///   likes look i with a_ij = exp(−d²/2σ²), d their distance on the ring, σ = kBreadth / J.
/// - Food of pollinator j: φ_j = (1 − e)·D·Σ_i a_ij p_i + e, the sum over its value at generation 0 (D: plants over
///   those at generation 0; e: what other plants offer).
/// - Saturating benefit (Holling's type II, as in the mutualism of Okuyama & Holland 2008): f(φ) = (1 + h)φ/(1 + hφ).
/// - Pollinators: A' = λ f A/(1 + (λ − 1)A), Beverton & Holt (1957) with the saturating benefit as survival; below
///   kExtinct a pollinator is gone for good.
/// - Visits of a flower W = mean over j of A_j Σ_i a_ij p_i, the sum again over generation 0, and seed set, limited by
/// pollen (Ashman et al. 2004):
///   S = min(1, (1 + κ)W/(κ + W)).
class Pollination
{
public:
    Pollination() = default;
    /// `frequencies`: of the alleles at the spec's locus in generation 0; `plants` ≥ 1.
    Pollination(const PollinationSpec& spec, std::span<const double> frequencies, double plants);

    [[nodiscard]] bool acts() const { return !m_abundance.empty(); }

    /// A season: seed set with the flowers of now, then the pollinators of next year.
    void season(std::span<const double> frequencies, double plants);

    /// Of the last season, in [0, 1]; 1 before the first.
    [[nodiscard]] double seedSet() const { return m_seedSet; }

    [[nodiscard]] std::size_t bytes() const { return (m_abundance.size() + m_startFood.size()) * sizeof(double); }

    [[nodiscard]] NetworkPortrait picture(std::span<const double> frequencies, int locus) const;

    static constexpr double kBreadth = 0.6;     ///< Of a pollinator's taste, in spacings of pollinators.
    static constexpr double kSaturation = 0.5;  ///< h.
    static constexpr double kElsewhere = 0.35;  ///< e.
    static constexpr double kGrowth = 1.8;      ///< λ: with food below about 0.46 of the start a pollinator dies out.
    static constexpr double kPollenLimit = 0.5; ///< κ.
    static constexpr double kExtinct = 0.02;

private:
    [[nodiscard]] double liking(std::size_t variant, std::size_t variants, std::size_t pollinator) const;
    [[nodiscard]] std::vector<double> food(std::span<const double> frequencies) const;

    std::vector<double> m_abundance; ///< Over generation 0.
    std::vector<double> m_startFood;
    double m_startPlants = 1;
    double m_seedSet = 1;
};

} // namespace outcross
