#pragma once

#include "engine/lineage/lineage.h"
#include "engine/population/founding_stock.h"
#include "engine/population/haplotype_store.h"
#include "engine/population/meiosis.h"
#include "engine/population/population_census.h"

#include <memory>
#include <vector>

namespace outcross
{

/// A closed herd with an open gate: N diploid individuals that mate at random. Owned and called by one thread at a
/// time.
///
/// One generation (Wright 1931, Fisher 1930): each offspring has two parents, both drawn uniformly with replacement, so
/// selfing happens by chance; each gives a gamete by free recombination. Each gamete comes from the mainland instead
/// with probability `inflow` (see Mainland), and each gene copy is then replaced by one of the K alleles of its locus,
/// drawn uniformly, with probability `mutation` (Kimura & Crow's K alleles). The 2N copies at a locus are then a
/// multinomial sample, and nextMoments() is the exact expectation of the expected heterozygosity.
///
/// Work is done in blocks of kBlockOffspring offspring; block b draws from stream.block(b), in the order parents,
/// meioses, migrants, mutants, so a generation is a function of its stream alone.
class DiploidLineage final : public Lineage
{
public:
    /// Part of the seeding promise: another value is another run.
    static constexpr std::int64_t kBlockOffspring = 256;

    DiploidLineage(HaplotypeStore founders, std::shared_ptr<const FoundingStock> stock);

    /// Throws InputError, before anything is changed, if `size` individuals need more than kMaximumLineageBytes.
    void advance(const Forces& forces, std::int64_t size, const Stream& stream, const std::stop_token& stop) override;

    [[nodiscard]] Census census() const override;
    [[nodiscard]] Portrait portrait(const PictureRequest& request) const override;
    [[nodiscard]] std::unique_ptr<Lineage> clone() const override;
    [[nodiscard]] int loci() const override { return m_now.loci(); }
    [[nodiscard]] std::string locusName(int locus) const override;
    [[nodiscard]] std::span<const double> frequencies(int locus) const override;
    [[nodiscard]] Moments startMoments() const override { return m_stock->startMoments; }
    [[nodiscard]] SourceMoments sourceMoments() const override { return m_stock->sourceMoments; }

    /// The genes of this generation; valid until the next call to advance.
    [[nodiscard]] const HaplotypeStore& genes() const { return m_now; }

private:
    void makeBlock(const Forces& forces, std::int64_t first, std::int64_t last, Stream stream);

    std::shared_ptr<const FoundingStock> m_stock;
    HaplotypeStore m_now;
    HaplotypeStore m_next; ///< Where the next generation is made; its contents mean nothing.
    std::vector<ParentPair> m_parents;

    // Worked out when somebody asks.
    mutable PopulationCensus m_census;
    mutable std::vector<std::vector<double>> m_frequencies; ///< For each locus; empty: not asked for yet.
};

/// Bytes of a lineage of that many individuals at their fullest: both generations, every locus' counts at generation 0
/// and every locus' frequencies. `alleles` is the sum over loci.
[[nodiscard]] double diploidBytes(std::int64_t individuals, int loci, double alleles);

/// Throws InputError if diploidBytes() exceeds kMaximumLineageBytes.
void checkDiploidBytes(std::int64_t individuals, int loci, double alleles);

} // namespace outcross
