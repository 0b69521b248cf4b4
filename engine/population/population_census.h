#pragma once

#include "engine/lineage/census.h"
#include "engine/population/allele_tally.h"
#include "engine/population/gene_pool.h"
#include "engine/population/haplotype_store.h"
#include "engine/population/mating.h"

#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

namespace outcross
{

/// Takes the census of a generation against the gene pool of generation 0. One thread at a time: it keeps its counting
/// tables between calls.
///
/// Every locus is summed up in whole numbers, with c of n gene copies now and c₀ of n₀ at generation 0:
/// H = 1 − Σc²/n² (Nei 1973), effective number n²/Σc² (Hill 1973), distance √(½Σ(c/n − c₀/n₀)²) (Rogers 1972). So
/// equal generations have a distance of exactly 0 and the order of counting cannot show.
///
/// Where generation 0 had no diversity there was nothing to lose: kept is 1 and inbreeding 0 from then on.
class PopulationCensus
{
public:
    explicit PopulationCensus(std::shared_ptr<const GenePool> start);

    /// `population` has the loci and alleles of the pool, and perhaps more loci after them. `demes` cover it. Nobody
    /// left: diversity, kept and variants are 0, inbreeding and distance NaN.
    [[nodiscard]] Census take(const HaplotypeStore& population, std::span<const DemeAdults> demes,
                              const std::stop_token& stop = {});

    /// Expected and observed heterozygosity of individuals [first, last), means over loci; 0 for nobody.
    [[nodiscard]] std::pair<double, double> heterozygosities(const HaplotypeStore& population, std::int64_t first,
                                                             std::int64_t last);

    [[nodiscard]] std::size_t bytes() const
    {
        return m_startSquares.size() * sizeof(std::uint64_t) + m_tailAtStart.size() * sizeof(std::uint32_t) +
               m_tally.bytes();
    }

private:
    [[nodiscard]] double expected(const HaplotypeStore& population, std::int64_t first, std::int64_t last);
    [[nodiscard]] Census extinct() const;
    void addLocus(int locus, const LocusSums& sums, std::int64_t copies, Census& census) const;

    std::shared_ptr<const GenePool> m_start;
    double m_startDiversity;
    int m_lociWithTail = 0;
    std::vector<std::uint64_t> m_startSquares; ///< Σc₀² of every row of the pool.
    std::vector<std::uint32_t> m_tailAtStart;  ///< Number of tail alleles of every row of the pool.
    AlleleTally m_tally;
};

} // namespace outcross
