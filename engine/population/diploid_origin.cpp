#include "engine/population/diploid_origin.h"

#include "engine/base/counted.h"
#include "engine/base/errors.h"
#include "engine/base/readable.h"
#include "engine/base/stopping.h"
#include "engine/data/genepop.h"
#include "engine/data/genotypes.h"
#include "engine/population/colony_places.h"
#include "engine/population/diploid_lineage.h"
#include "engine/population/drawn_identities.h"
#include "engine/population/founders.h"
#include "engine/population/founding_stock.h"
#include "engine/population/growth.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace outcross
{
namespace
{

// Blocks of generation 0, far from those that deal loci.
constexpr std::uint64_t kLoadBlock = 1ULL << 60;

/// Alleles that a locus has room for: with infinite alleles every mutant needs one that nobody carries.
int roomForAlleles(const LineageSpec& spec, int founders)
{
    constexpr std::int64_t kSpare = 1000;
    constexpr std::int64_t kGrowth = 8;
    if (spec.biology.mutationModel != MutationModel::Infinite)
        return founders;
    return static_cast<int>(std::min<std::int64_t>(kMaximumVariants, founders + kGrowth * spec.size + kSpare));
}

std::vector<DemeAdults> demesOf(std::span<const std::int64_t> sizes, const MatingSpec& mating)
{
    std::vector<DemeAdults> demes;
    std::int64_t first = 0;
    for (const std::int64_t size : sizes) {
        demes.push_back({first, size, malesAmong(size, mating)});
        first += size;
    }
    return demes;
}

void checkBiology(const LineageSpec& spec, int loci)
{
    const Biology& biology = spec.biology;
    const auto refuseLocus = [&](const char* key, int locus) {
        if (locus >= loci)
            throw InputError({QT_TRANSLATE_NOOP("engine", "%1.locus: must be 0 to %2, not %3"),
                              {key, std::to_string(loci - 1), std::to_string(locus)}});
    };
    refuseLocus("selection", biology.selection.locus);
    refuseLocus("pollination", biology.pollination.locus);
    if (loci + biology.load.loci > kMaximumLoci)
        throw InputError(
            {QT_TRANSLATE_NOOP("engine", "load.loci: with %1 others at most %2 are possible, not %3"),
             {std::to_string(loci), std::to_string(kMaximumLoci - loci), std::to_string(biology.load.loci)}});
    if (biology.genome.map == MapKind::Uniform && biology.genome.chromosomes > loci)
        throw InputError({QT_TRANSLATE_NOOP("engine", "genome.chromosomes: at most one a locus, %1, not %2"),
                          {std::to_string(loci), std::to_string(biology.genome.chromosomes)}});
    if (spec.startFrequencies == StartFrequencies::Distinct && 2 * spec.size > kMaximumVariants)
        throw InputError(
            {QT_TRANSLATE_NOOP("engine", "frequencies: \"distinct\" makes two alleles of every founder; at "
                                         "most %1 founders can have them, not %2"),
             {std::to_string(kMaximumVariants / 2), std::to_string(spec.size)}});
    const bool needsKinship =
        biology.lethalEquivalents > 0 || Mating::needsKinship(biology.mating, spec.forces.kinAvoidance);
    if (needsKinship && spec.size + std::min(biology.bank, spec.size) > kMaximumKinshipSize)
        throw InputError(
            {QT_TRANSLATE_NOOP("engine", "size: kinship of all pairs is kept for mating or survival; that "
                                         "is possible for at most %1 individuals, the gene bank's among "
                                         "them, not %2"),
             {std::to_string(kMaximumKinshipSize), std::to_string(spec.size + std::min(biology.bank, spec.size))}});
    checkMating(biology.mating, biology.space.kind == SpaceKind::One ? 1 : 2, spec.forces.exchange,
                spec.forces.kinAvoidance);
}

/// Founders that differ between replicates only by who carries which allele: everything else is made once.
class UnlinkedOrigin final : public Origin
{
public:
    explicit UnlinkedOrigin(const LineageSpec& spec) : m_spec(spec)
    {
        const Biology& biology = spec.biology;
        const int demes = biology.space.kind == SpaceKind::One ? 1 : biology.space.demes;
        std::vector<std::uint32_t> counts = founderCounts(spec, 2 * spec.size);
        const int founders = static_cast<int>(counts.size());
        counts.resize(static_cast<std::size_t>(roomForAlleles(spec, founders)));
        const GenePool pool(spec.loci, counts);
        const std::vector<double> room(static_cast<std::size_t>(demes), 1.0);
        m_sizes = apportion(spec.size, room);
        if (spec.size % demes == 0)
            m_deck = deckOfOneDeme(pool.counts(0), demes);
        m_wholeDeck = m_deck.empty();
        if (m_wholeDeck)
            m_deck = allelesCopyByCopy(pool.counts(0));

        FoundingStock stock;
        stock.start = std::make_shared<const GenePool>(pool);
        stock.mainland = std::make_shared<const UnlinkedMainland>(pool);
        stock.startMoments = foundingMoments(pool, pool);
        stock.sourceMoments = mainlandMoments(pool);
        stock.identities = dealtIdentities(pool, m_sizes, !m_wholeDeck && m_sizes.size() > 1);
        stock.biology = biology;
        stock.map = std::make_shared<const LinkageMap>(biology.genome, spec.loci, biology.load.loci);
        stock.layout = DemeLayout(biology.space.kind, demes);
        stock.room = room;
        m_stock = std::make_shared<const FoundingStock>(std::move(stock));
    }

    std::unique_ptr<Lineage> found(const Stream& stream, const std::stop_token& stop) const override
    {
        const int loci = m_spec.loci;
        const int load = m_spec.biology.load.loci;
        HaplotypeStore genes = dealt(stream, stop);
        if (load > 0) {
            genes = widened(genes, loci + load);
            throwIfStopped(stop);
            drawFounderLoad(genes, loci, m_spec.biology.load, stream.block(kLoadBlock), stop);
        }
        return std::make_unique<DiploidLineage>(Herd{std::move(genes), demesOf(m_sizes, m_spec.biology.mating)},
                                                m_stock, stream, stop);
    }

private:
    /// Every deme gets the frequencies of the whole where they can be had exactly, else everybody is dealt at random.
    [[nodiscard]] HaplotypeStore dealt(const Stream& stream, const std::stop_token& stop) const
    {
        if (m_wholeDeck)
            return dealtFounders(m_deck, m_spec.loci, stream, 0, stop);
        if (m_sizes.size() == 1)
            return dealtFounders(m_deck, m_spec.loci, stream, 0, stop);
        HaplotypeStore all(m_spec.size, m_spec.loci);
        std::int64_t first = 0;
        for (std::size_t d = 0; d < m_sizes.size(); ++d) {
            const auto deme =
                dealtFounders(m_deck, m_spec.loci, stream, d * static_cast<std::size_t>(m_spec.loci), stop);
            std::copy_n(deme.individual(0), static_cast<std::size_t>(m_sizes[d]) * all.groupsPerIndividual(),
                        all.individual(first));
            first += m_sizes[d];
        }
        return all;
    }

    LineageSpec m_spec;
    std::vector<std::int64_t> m_sizes;
    std::vector<std::uint16_t> m_deck;
    bool m_wholeDeck = true;
    std::shared_ptr<const FoundingStock> m_stock;
};

/// As pictures and lists show them: a name may be as long as a file.
std::vector<std::string> shownNames(const std::vector<std::string>& names)
{
    std::vector<std::string> cut;
    cut.reserve(names.size());
    for (const std::string& name : names)
        cut.push_back(shown(name));
    return cut;
}

std::vector<Text> notesOn(const Genotypes& genotypes, const std::string& data, std::int64_t size)
{
    std::vector<Text> notes = genotypes.notes;
    if (genotypes.missingCells > 0)
        notes.push_back(counted(genotypes.missingCells,
                                QT_TRANSLATE_NOOP("engine", "%1: one missing genotype was drawn from the alleles of "
                                                            "its population."),
                                QT_TRANSLATE_NOOP("engine", "%1: %2 missing genotypes were drawn from the alleles of "
                                                            "their populations."),
                                {data, std::to_string(genotypes.missingCells)}));
    if (size > static_cast<std::int64_t>(genotypes.individuals()))
        notes.push_back(
            counted(genotypes.individuals(),
                    QT_TRANSLATE_NOOP("engine", "%1: all %2 founders are copies of the only individual."),
                    QT_TRANSLATE_NOOP("engine",
                                      "%1: %2 founders were drawn from %3 individuals, some of these more than once."),
                    {data, std::to_string(size), std::to_string(genotypes.individuals())}));
    return notes;
}

/// Founders drawn from real individuals.
class SampledOrigin final : public Origin
{
public:
    SampledOrigin(Genotypes genotypes, const LineageSpec& spec, std::vector<PortraitPoint> places)
        : m_genotypes(std::move(genotypes)), m_spec(spec), m_places(std::move(places)),
          m_notes(notesOn(m_genotypes, spec.data, spec.size))
    {
        for (const auto& names : m_genotypes.alleleNames)
            m_alleles.push_back(roomForAlleles(spec, static_cast<int>(names.size())));
        const bool colonies = spec.biology.space.kind == SpaceKind::Colonies;
        const std::size_t demes = colonies ? m_genotypes.colonies.size()
                                  : spec.biology.space.kind == SpaceKind::One
                                      ? 1
                                      : static_cast<std::size_t>(spec.biology.space.demes);
        m_room.assign(demes, colonies ? 0.0 : 1.0);
        if (colonies)
            for (const std::uint32_t colony : m_genotypes.colonyOf)
                ++m_room[colony];
        m_sizes = apportion(spec.size, m_room);
        m_identities = drawnIdentities(m_genotypes, m_sizes, colonies);
        m_map = std::make_shared<const LinkageMap>(spec.biology.genome, static_cast<int>(m_genotypes.loci()),
                                                   spec.biology.load.loci);
    }

    std::unique_ptr<Lineage> found(const Stream& stream, const std::stop_token& stop) const override
    {
        const int loci = static_cast<int>(m_genotypes.loci());
        const LoadSpec& load = m_spec.biology.load;
        auto everyone = std::make_shared<const HaplotypeStore>(
            widened(storeOf(withMissingCellsDrawn(m_genotypes, stream.block(kFillingBlock))), loci + load.loci));
        throwIfStopped(stop);
        HaplotypeStore founders = drawn(*everyone, stream.block(kFoundingBlock), stop);
        throwIfStopped(stop);
        GenePool mainland(*everyone, m_alleles, stop);
        FoundingStock stock;
        stock.locusNames = shownNames(m_genotypes.locusNames);
        stock.start = std::make_shared<const GenePool>(founders, m_alleles, stop);
        stock.startMoments = foundingMoments(*stock.start, mainland);
        stock.sourceMoments = mainlandMoments(mainland);
        auto source = std::make_shared<const SampledMainland>(std::move(everyone), std::move(mainland));
        stock.mainland = source;
        stock.biology = m_spec.biology;
        stock.map = m_map;
        stock.layout = DemeLayout(m_spec.biology.space.kind, static_cast<int>(m_room.size()));
        stock.room = m_room;
        if (m_spec.biology.space.kind == SpaceKind::Colonies) {
            stock.demeNames = shownNames(m_genotypes.colonies);
            stock.demePlaces = m_places;
        }
        stock.notes = m_notes;
        drawFounderLoad(founders, loci, load, stream.block(kLoadBlock), stop);
        Herd herd{std::move(founders), demesOf(m_sizes, m_spec.biology.mating)};
        stock.identities = m_identities;
        if (m_identities.isKnown())
            stock.expectedStart = m_identities.diversity();
        return std::make_unique<DiploidLineage>(std::move(herd),
                                                std::make_shared<const FoundingStock>(std::move(stock)), stream, stop);
    }

    std::vector<Text> notes() const override { return m_notes; }

private:
    static constexpr std::uint64_t kFillingBlock = 0;
    static constexpr std::uint64_t kFoundingBlock = 1;

    /// From everybody; where demes are colonies, each colony's from its own.
    [[nodiscard]] HaplotypeStore drawn(const HaplotypeStore& everyone, const Stream& stream,
                                       const std::stop_token& stop) const
    {
        if (m_spec.biology.space.kind != SpaceKind::Colonies)
            return drawnFounders(everyone, m_spec.size, stream, stop);
        HaplotypeStore founders(m_spec.size, everyone.loci());
        std::int64_t first = 0;
        for (std::size_t d = 0; d < m_sizes.size(); ++d) {
            throwIfStopped(stop);
            std::vector<std::uint32_t> members;
            for (std::size_t i = 0; i < m_genotypes.individuals(); ++i)
                if (m_genotypes.colonyOf[i] == d)
                    members.push_back(static_cast<std::uint32_t>(i));
            const HaplotypeStore colony =
                drawnFounders(reordered(everyone, members), m_sizes[d], stream.block(kFoundingBlock + 1 + d), stop);
            std::copy_n(colony.individual(0), static_cast<std::size_t>(m_sizes[d]) * colony.groupsPerIndividual(),
                        founders.individual(first));
            first += m_sizes[d];
        }
        return founders;
    }

    Genotypes m_genotypes;
    LineageSpec m_spec;
    std::vector<PortraitPoint> m_places;
    std::vector<Text> m_notes;
    std::vector<int> m_alleles;
    std::vector<double> m_room;
    std::vector<std::int64_t> m_sizes;
    DemeIdentities m_identities; ///< The same for all replicates: the mean over what they draw.
    std::shared_ptr<const LinkageMap> m_map;
};

} // namespace

std::shared_ptr<const Origin> diploidOrigin(const LineageSpec& spec, const DataLibrary& library,
                                            const std::stop_token& stop)
{
    if (spec.data.empty()) {
        checkBiology(spec, spec.loci);
        checkDiploidBytes(spec.size, spec.loci + spec.biology.load.loci,
                          static_cast<double>(spec.loci) * roomForAlleles(spec, founderAlleles(spec)));
        return std::make_shared<const UnlinkedOrigin>(spec);
    }
    Genotypes genotypes = readAnyGenotypes(library.text(spec.data), spec.data, stop);
    throwIfStopped(stop);
    double alleles = 0;
    for (const auto& names : genotypes.alleleNames)
        alleles += roomForAlleles(spec, static_cast<int>(names.size()));
    checkBiology(spec, static_cast<int>(genotypes.loci()));
    checkDiploidBytes(spec.size, static_cast<int>(genotypes.loci()) + spec.biology.load.loci, alleles);
    std::vector<PortraitPoint> places = colonyPlaces(spec.data, genotypes.colonies, library);
    return std::make_shared<const SampledOrigin>(std::move(genotypes), spec, std::move(places));
}

} // namespace outcross
