#pragma once

#include "engine/lineage/biology.h"
#include "engine/population/haplotype_store.h"

#include <cstdint>
#include <vector>

namespace outcross
{

/// How likely a zygote is to live: selection at one locus × its load of deleterious alleles × inbreeding depression.
/// Built for one generation from what the population is and the force `selection`; immutable then, any thread.
///
/// - Genic, dominance, overdominance, niches: see SelectionModel in lineage/biology.h (Levene 1953 for niches).
/// - Load: Π over its loci of 1, 1 − hs, 1 − s (multiplicative fitness; Haldane 1937).
/// - Inbreeding depression: e^(−B·F), 2B diploid lethal equivalents (Morton, Crow & Muller 1956).
class Viability
{
public:
    /// `firstLoad`: where the load's loci begin in the store.
    Viability(const Biology& biology, double selection, int alleles, int firstLoad);

    /// Whether any zygote may do worse than another.
    [[nodiscard]] bool acts() const { return m_selects || m_load.loci > 0 || m_depression > 0; }
    [[nodiscard]] bool selectsAtLocus() const { return m_selects; }
    [[nodiscard]] bool needsKinship() const { return m_depression > 0; }

    /// Fitness of a genotype, ≥ 0; `inbreeding` is its pedigree F, `slot` decides the niche where there are niches.
    [[nodiscard]] double fitness(const LocusGroup* individual, double inbreeding, std::int64_t slot) const;

    /// The fitness that no genotype exceeds: a zygote survives with probability fitness / greatest. Above 0.
    [[nodiscard]] double greatest() const { return m_greatest; }

    /// Fitness over the load's loci alone, in [0, 1].
    [[nodiscard]] double loadFitness(const LocusGroup* individual) const;

private:
    [[nodiscard]] double selectedFitness(const LocusGroup* individual, std::int64_t slot) const;

    SelectionSpec m_selection;
    LoadSpec m_load;
    double m_s;
    double m_depression; ///< B.
    int m_niches;
    int m_firstLoad;
    bool m_selects;
    double m_greatest = 1;
    std::vector<double> m_mixedPower; ///< (1 − hs)^i.
    std::vector<double> m_purePower;  ///< (1 − s)^i.
};

} // namespace outcross
