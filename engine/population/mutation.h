#pragma once

#include "engine/base/stream.h"
#include "engine/lineage/biology.h"
#include "engine/population/gene_pool.h"
#include "engine/population/haplotype_store.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace outcross
{

/// How gene copies change on their way to the offspring. Owned by one lineage, copied with it; one thread at a time.
///
/// Infinite alleles (Kimura & Crow 1964) are as many as the start pool has room for. A mutant takes an allele that no
/// founder had (count 0 in the start pool) and nobody carries: neither a parent nor an earlier mutant of the
/// generation. So an allele that has died out is used again, but never one of the founders', which a mainland or a gene
/// bank may bring back. Unused alleles are looked for at a locus when it runs out of them, kAllelesFound at a time: a
/// rare mutant costs next to nothing, a frequent one 2N/kAllelesFound reads.
class Mutation
{
public:
    static constexpr std::size_t kAllelesFound = 256;

    Mutation(MutationModel model, std::shared_ptr<const GenePool> start);

    /// Before the offspring of `parents` mutate; the parents stay as they are until all have. Only Infinite looks at
    /// them.
    void begin(const HaplotypeStore& parents);

    /// Each gene copy of individuals [first, last) at loci 0 … neutralLoci − 1 mutates with probability `rate`. Draws
    /// the gap to the next mutant (individual by individual, copy by copy, locus by locus), then what it becomes.
    /// Throws InputError when infinite alleles have run out.
    void mutate(HaplotypeStore& offspring, std::int64_t first, std::int64_t last, int neutralLoci, double rate,
                Stream& stream);

    /// Infinite: looks again before the next mutant. For when genes may have come back that are neither a parent's nor
    /// a founder's, such as mutants out of a gene bank.
    void forgetUnused() { m_unused.clear(); }

    [[nodiscard]] std::size_t bytes() const
    {
        std::size_t bytes = m_unused.size() * sizeof(Unused);
        for (const Unused& unused : m_unused)
            bytes += unused.alleles.size() * sizeof(std::uint16_t);
        return bytes;
    }

private:
    /// Alleles that nobody carried when they were looked for.
    struct Unused {
        std::vector<std::uint16_t> alleles;
        std::size_t taken = 0;       ///< This many from the front belong to mutants,
        std::size_t takenBefore = 0; ///< and of them this many to those of earlier generations than `generation`.
        std::uint64_t generation = 0;
    };
    [[nodiscard]] std::uint16_t mutant(std::uint16_t allele, int locus, Stream& stream);
    [[nodiscard]] std::uint16_t unusedAllele(int locus);
    void findUnused(int locus, Unused& unused) const;

    MutationModel m_model;
    std::shared_ptr<const GenePool> m_start;
    const HaplotypeStore* m_parents = nullptr; ///< Valid between begin() and the last mutate() of a generation.
    std::uint64_t m_generation = 0;            ///< Calls of begin().
    std::vector<Unused> m_unused;              ///< For each locus; empty until the first mutant.
};

/// Deleterious mutation: each copy of individuals [first, last) at `loci` loci from `firstLocus` on becomes 1 with
/// probability `rate`. There is no way back.
void mutateLoad(HaplotypeStore& offspring, std::int64_t first, std::int64_t last, int firstLocus, int loci, double rate,
                Stream& stream);

} // namespace outcross
