#pragma once

#include "engine/data/pedigree_table.h"
#include "engine/lineage/lineage.h"
#include "engine/pedigree/generation_plan.h"
#include "engine/pedigree/inbreeding.h"
#include "engine/population/haplotype_store.h"
#include "engine/population/population_census.h"

#include <memory>
#include <vector>

namespace outcross
{

/// What all replicates of a pedigree share. Immutable; any thread may read it.
struct PedigreeStock {
    /// Throws Cancelled.
    explicit PedigreeStock(PedigreeTable pedigree, int loci, const std::stop_token& stop = {});

    PedigreeTable table;
    Inbreeding inbreeding;
    GenerationPlan plan;
    int loci;
    std::shared_ptr<const GenePool> start; ///< Generation 0 among the alleles of all founders.
    Moments startMoments;
    SourceMoments sourceMoments;
    std::vector<double> expectedDiversity; ///< Of each generation, from kinship; empty: too many people to work it out.
};

/// Genes dropped through a pedigree (MacCluer, VandeBerg, Read & Ryder 1986). Owned and called by one thread at a time.
///
/// Generation t are the people of generation t of the plan. Every founder brings two alleles that nobody else has, an
/// unknown parent beside a known one brings one; each child has a gamete of either parent, by free recombination. So a
/// locus is homozygous exactly where both copies come from one founder's copy, and the mean share of such loci is the
/// mean F of the pedigree. `size`, forces and deeds do not act: the pedigree says who has children.
///
/// After the last generation nothing changes any more. Work is done in blocks of kBlockChildren children; block b draws
/// from stream.block(b).
class PedigreeLineage final : public Lineage, public Expectation, public Surveyable
{
public:
    /// Part of the seeding promise: another value is another run.
    static constexpr std::size_t kBlockChildren = 256;

    /// Generation 0.
    explicit PedigreeLineage(std::shared_ptr<const PedigreeStock> stock, const std::stop_token& stop = {});

    void advance(const Forces& forces, std::int64_t size, const Stream& stream, const std::stop_token& stop) override;

    /// `inbreeding` is the share of loci at which both copies come from one founder's copy.
    [[nodiscard]] Census census(const std::stop_token& stop = {}) const override;
    [[nodiscard]] Portrait portrait(const PictureRequest& request) const override;
    [[nodiscard]] std::vector<PictureKind> pictures() const override;
    [[nodiscard]] const Surveyable* surveyable() const override { return this; }
    [[nodiscard]] const Expectation* expectation() const override { return this; }
    [[nodiscard]] GenotypeSample sample(std::int64_t individuals, Stream stream) const override;
    [[nodiscard]] PopulationTruth truth() const override;
    [[nodiscard]] double expectedDiversity() const override;
    [[nodiscard]] std::optional<Text> whyNoExpectation(const Forces&) const override;
    [[nodiscard]] std::unique_ptr<Lineage> clone() const override;
    void countBytes(Footprint& footprint) const override;
    [[nodiscard]] int loci() const override { return m_now.loci(); }
    [[nodiscard]] std::string locusName(int) const override { return {}; }
    [[nodiscard]] std::span<const double> frequencies(int locus) const override;
    [[nodiscard]] Moments startMoments() const override { return m_stock->startMoments; }
    [[nodiscard]] SourceMoments sourceMoments() const override { return m_stock->sourceMoments; }

    /// The genes of this generation; valid until the next call to advance.
    [[nodiscard]] const HaplotypeStore& genes() const { return m_now; }
    [[nodiscard]] std::size_t generation() const { return m_generation; }

private:
    [[nodiscard]] std::span<const std::int32_t> people() const { return m_stock->plan.generation(m_generation); }
    void makeChild(std::int32_t person, HaplotypeStore& made, std::int64_t place, Stream& stream) const;
    void keepParents();
    void measureEffectiveSize();
    [[nodiscard]] PedigreeFanPortrait fan() const;

    std::shared_ptr<const PedigreeStock> m_stock;
    std::size_t m_generation = 0;
    HaplotypeStore m_now;
    HaplotypeStore m_waiting; ///< Everybody who has children to come, at the places of the plan.
    double m_effectiveSize;
    double m_inverseSizes = 0;

    // Worked out when somebody asks.
    mutable PopulationCensus m_census;
    mutable std::vector<std::vector<double>> m_frequencies;   ///< For each locus; empty: not asked for yet.
    mutable std::shared_ptr<const PedigreeFanPortrait> m_fan; ///< Of this generation; null: not asked for yet.
};

} // namespace outcross
