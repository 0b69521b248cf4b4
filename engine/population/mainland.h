#pragma once

#include "engine/base/stream.h"
#include "engine/population/gene_pool.h"
#include "engine/population/haplotype_store.h"
#include "engine/population/linkage_map.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace outcross
{

/// Where migrants come from: large, unchanging, and untouched by what happens to the population. Immutable; any thread
/// may draw from it.
///
/// Migration is gametic: each of the 2N gametes that make a generation comes from the mainland with probability f.
/// Every gene copy at a locus is then outside with probability f independently of the others, which makes the recursion
/// H' = (1 − 1/n)[aH + (1 − a)Hπ], a = (1 − f)², exact with n = 2N (Wright 1931). Whole migrant individuals would bring
/// copies in pairs, and with them a variance that the recursion does not know.
class Mainland
{
public:
    virtual ~Mainland() = default;

    /// Writes one migrant gamete into row `copy` of an individual: all but the load's loci, which stay unspecified.
    virtual void drawGamete(const LinkageMap& map, LocusGroup* individual, int copy, Stream& stream) const = 0;

    /// What an allele of a migrant is, locus by locus.
    [[nodiscard]] virtual const GenePool& pool() const = 0;

protected:
    Mainland() = default;
    Mainland(const Mainland&) = default;
    Mainland& operator=(const Mainland&) = default;
};

/// Loci without association: at each locus a copy drawn from the pool. All loci have the same counts.
class UnlinkedMainland final : public Mainland
{
public:
    explicit UnlinkedMainland(GenePool pool);
    void drawGamete(const LinkageMap& map, LocusGroup* individual, int copy, Stream& stream) const override;
    [[nodiscard]] const GenePool& pool() const override { return m_pool; }

private:
    GenePool m_pool;
    std::vector<std::uint16_t> m_alleleOfCopy; ///< The pool laid out copy by copy.
};

/// Real individuals: a gamete of a randomly drawn one of them, so that associations between loci come along.
class SampledMainland final : public Mainland
{
public:
    SampledMainland(std::shared_ptr<const HaplotypeStore> individuals, GenePool pool);
    void drawGamete(const LinkageMap& map, LocusGroup* individual, int copy, Stream& stream) const override;
    [[nodiscard]] const GenePool& pool() const override { return m_pool; }

private:
    std::shared_ptr<const HaplotypeStore> m_individuals;
    GenePool m_pool;
};

} // namespace outcross
