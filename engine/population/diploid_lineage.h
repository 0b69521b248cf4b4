#pragma once

#include "engine/lineage/lineage.h"
#include "engine/population/founding_stock.h"
#include "engine/population/herd.h"
#include "engine/population/kinship.h"
#include "engine/population/mating.h"
#include "engine/population/mutation.h"
#include "engine/population/pollination.h"
#include "engine/population/population_census.h"
#include "engine/population/viability.h"
#include "engine/theory/selection_chain.h"
#include "engine/theory/sib_lines.h"

#include <memory>
#include <optional>
#include <vector>

namespace outcross
{

/// What a population hands on from generation to generation besides what it remembers of its beginning. A value.
struct Living {
    Herd herd;
    MatingSpec mating; ///< A deed may change it.
    DemeLayout layout;
    std::vector<double> room; ///< The demes' shares of the size, not normalised.
    Mutation mutation;
    Pollination pollination;
    std::optional<KinshipMatrix> kinship; ///< For mating and survival, from the generation on in which it was needed.
    std::optional<KinshipMatrix> shownKinship;  ///< Since the founders, for pictures.
    std::shared_ptr<const HaplotypeStore> bank; ///< Null or empty: no gene bank.
    std::vector<Deed> stocking;                 ///< Translocations in every generation.
    std::vector<ParentPair> parents; ///< Of each individual: an index into the adults that made it, then the bank; or
                                     ///< kOutside.
    std::vector<DemeAdults> parentDemes; ///< Of those adults; empty at generation 0.
    DemeIdentities expected;             ///< What theory expects of the genes, as a mean over replicates.
    std::optional<SibLines> sibLines;    ///< Instead, of full-sib lines …
    std::optional<SelectionChain> chain; ///< … and of two alleles that selection acts on.
    double fitness = 1;                  ///< Mean over this generation's zygotes, before any of them died.
    double inverseSize = 0;              ///< 1/Nₑ of the last generation.
    double inverseSizes = 0;             ///< Sum over all generations.
};

/// A closed herd with an open gate: N diploid individuals in one deme or many. Owned and called by one thread at a
/// time.
///
/// One generation: parents are drawn (see Mating; by default both uniformly with replacement, so selfing happens by
/// chance: Wright 1931, Fisher 1930); each gives a gamete by meiosis (LinkageMap). Each gamete comes from the mainland
/// instead with probability `inflow`; then, wherever it came from, one out of the gene bank takes its place with
/// probability `memory`; then each gene copy mutates
/// with probability `mutation` (see Mutation). With the default biology the 2N copies at a locus are a multinomial
/// sample. What theory expects of the genes is carried beside them (DemeIdentities): exact as long as genotypes decide
/// nothing.
///
/// Where zygotes differ in fitness (see Viability) they live with probability fitness over the greatest possible. With
/// fixed size each place is filled by the first zygote that lives of at most kZygotesAPlace; if none does it stays
/// empty. With growth (see GrowthSpec) every birth is one zygote, dead or alive.
///
/// Work is done in blocks of kBlockOffspring offspring of one deme; the b-th block draws from stream.block(b), in the
/// order parents, meioses, migrants, bank, mutants, survival, so a generation is a function of its stream alone.
class DiploidLineage final : public Lineage, public Expectation, public Surveyable
{
public:
    /// Part of the seeding promise: another value is another run.
    static constexpr std::int64_t kBlockOffspring = 256;
    static constexpr int kZygotesAPlace = 100;

    /// Founders, deme by deme; `stream` freezes the bank that the biology asks for.
    DiploidLineage(Herd founders, std::shared_ptr<const FoundingStock> stock, const Stream& stream,
                   const std::stop_token& stop = {});

    /// Throws InputError, before anything is changed, if `size` individuals need more than kMaximumLineageBytes, or
    /// more kinship than kMaximumKinshipSize allows.
    void advance(const Forces& forces, std::int64_t size, const Stream& stream, const std::stop_token& stop) override;

    std::int64_t act(const Deed& deed, const Stream& stream) override;

    [[nodiscard]] Census census(const std::stop_token& stop = {}) const override;
    [[nodiscard]] Portrait portrait(const PictureRequest& request) const override;
    [[nodiscard]] std::vector<PictureKind> pictures() const override;
    void trackForPictures() override;
    [[nodiscard]] const Surveyable* surveyable() const override { return this; }
    [[nodiscard]] const Expectation* expectation() const override { return this; }
    [[nodiscard]] GenotypeSample sample(std::int64_t individuals, Stream stream) const override;
    [[nodiscard]] PopulationTruth truth() const override;
    [[nodiscard]] double expectedDiversity() const override;
    [[nodiscard]] std::optional<double> expectedStart() const override { return m_stock->expectedStart; }
    [[nodiscard]] std::optional<Text> whyNoExpectation(const Forces& forces) const override;
    [[nodiscard]] std::unique_ptr<Lineage> clone() const override;
    void countBytes(Footprint& footprint) const override;
    [[nodiscard]] int loci() const override { return m_stock->start->loci(); }
    [[nodiscard]] std::string locusName(int locus) const override;
    [[nodiscard]] std::span<const double> frequencies(int locus) const override;
    [[nodiscard]] Moments startMoments() const override { return m_stock->startMoments; }
    [[nodiscard]] SourceMoments sourceMoments() const override { return m_stock->sourceMoments; }

    /// The genes of this generation (the load's loci after the others); valid until the next call to advance.
    [[nodiscard]] const HaplotypeStore& genes() const { return m_living.herd.genes; }
    [[nodiscard]] const Living& living() const { return m_living; }

    /// Kinship for pictures is kept of at most so many.
    static constexpr std::int64_t kShownKinshipSize = 500;

private:
    struct Season;

    void breed(const Forces& forces, std::int64_t size, const Stream& stream, const std::stop_token& stop);
    void breedDeme(Season& season, std::size_t deme, std::int64_t slots, std::int64_t room, std::uint64_t& block);
    std::int64_t makeBlock(Season& season, std::size_t deme, std::int64_t firstSlot, std::int64_t slots,
                           Stream& stream);
    void makeZygotes(const Season& season, HaplotypeStore& into, std::int64_t first, std::span<ParentPair> parents,
                     Stream& stream);
    void replaceGamete(const LocusGroup* from, HaplotypeStore& into, std::int64_t individual, int copy,
                       Stream& stream) const;
    void drawMigrant(HaplotypeStore& into, std::int64_t individual, int copy, Stream& stream) const;
    [[nodiscard]] std::int64_t letLive(Season& season, std::size_t deme, std::int64_t firstSlot, std::int64_t slots,
                                       Stream& stream);
    [[nodiscard]] double fitnessOf(const Season& season, const HaplotypeStore& genes, std::int64_t individual,
                                   const ParentPair& parents, std::int64_t slot) const;
    void checkSize(const Forces& forces, std::int64_t size, std::int64_t births) const;
    void prepareKinship(const Forces& forces);
    void handOn(Season& season);
    [[nodiscard]] double seedSet(Pollination& pollination) const;

    // Deeds, in diploid_deeds.cpp.
    void arrange(std::span<const DemePlan> plans);
    void cull(std::span<const std::uint32_t> survivors);
    std::int64_t fragment(std::int64_t count, Stream& stream);
    void layOut(const DemeLayout& layout);
    void reconnect();
    std::int64_t translocate(const Deed& deed, Stream& stream);
    void bringIn(std::int64_t count, std::size_t deme, Stream& stream);
    void freeze(std::int64_t count, Stream& stream);
    std::int64_t infect(int locus, Stream& stream);

    // Theory, in diploid_expectation.cpp.
    void expectBreeding(const Forces& forces, std::span<const std::int64_t> births);
    [[nodiscard]] bool usesBank(const Forces& forces) const;
    [[nodiscard]] bool staysInLines(const Forces& forces) const;
    [[nodiscard]] bool canFollow(const Forces& forces) const;
    void expectSpecial(const Forces& forces, std::int64_t births);
    void expectCulling();
    void expectInfection();
    void expectDealing();
    void expectTranslocation(const Deed& deed, std::int64_t concerned);
    void expectOtherAdults();
    void breakExpectation(Text why);
    [[nodiscard]] std::vector<double> demeSizes() const;
    [[nodiscard]] std::vector<DemeBreeding> expectedBreeding(double exchange,
                                                             std::span<const std::int64_t> births) const;
    [[nodiscard]] MutationEffect mutationEffect(double rate) const;

    // Pictures, in diploid_pictures.cpp.
    [[nodiscard]] MosaicPortrait mosaic(const PictureRequest& request) const;
    [[nodiscard]] DemeMapPortrait demeMap(int locus) const;
    [[nodiscard]] GenomePortrait genome() const;

    void forgetFigures();
    [[nodiscard]] double selectedFrequency() const;
    [[nodiscard]] int firstLoad() const { return m_stock->start->loci(); }
    [[nodiscard]] bool isClonal() const { return m_living.mating.system == MatingSystem::Clonal; }

    std::shared_ptr<const FoundingStock> m_stock;
    Living m_living;
    std::optional<Text> m_unexpected; ///< What a deed did to the expectation.
    WorkingStore m_next; ///< Where the next generation is made; its contents mean nothing. So with the next three.
    WorkingStore m_again;
    std::vector<ParentPair> m_nextParents;
    std::vector<DemeAdults> m_nextDemes;

    // Worked out when somebody asks.
    mutable PopulationCensus m_census;
    mutable std::vector<std::vector<double>> m_frequencies; ///< For each locus; empty: not asked for yet.
};

/// Bytes of a lineage of that many individuals at their fullest: both generations, every locus' counts at generation 0
/// and every locus' frequencies. `loci` with the load's, `alleles` is the sum over the others.
[[nodiscard]] double diploidBytes(std::int64_t individuals, int loci, double alleles);

/// Throws InputError if diploidBytes() exceeds kMaximumLineageBytes.
void checkDiploidBytes(std::int64_t individuals, int loci, double alleles);

} // namespace outcross
