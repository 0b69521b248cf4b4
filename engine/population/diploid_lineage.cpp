#include "engine/population/diploid_lineage.h"

#include "engine/base/errors.h"
#include "engine/lineage/lineage_spec.h"
#include "engine/population/contributions.h"
#include "engine/population/growth.h"
#include "engine/population/sparse_trials.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace outcross
{
namespace
{

// Blocks of a generation's stream, far from those that make offspring.
constexpr std::uint64_t kMatingBlock = 1ULL << 60;
constexpr std::uint64_t kBirthsBlock = kMatingBlock + 1;
constexpr std::uint64_t kBankBlock = kMatingBlock + 2;
constexpr std::uint64_t kStockingBlock = kMatingBlock + 1000;

double allelesOverall(const GenePool& pool)
{
    double alleles = 0;
    for (int locus = 0; locus < pool.loci(); ++locus)
        alleles += pool.alleles(locus);
    return alleles;
}

std::vector<std::uint32_t> firstParents(std::span<const ParentPair> parents)
{
    std::vector<std::uint32_t> first;
    first.reserve(parents.size());
    for (const ParentPair& pair : parents)
        first.push_back(pair[0]);
    return first;
}

/// Nobody is related to anybody, in the herd and in the bank.
KinshipMatrix unrelated(std::int64_t individuals, std::int64_t banked)
{
    KinshipMatrix kinship(individuals + banked);
    std::vector<std::uint32_t> all(static_cast<std::size_t>(individuals + banked));
    std::iota(all.begin(), all.end(), 0U);
    kinship.freeze(std::span(all).subspan(static_cast<std::size_t>(individuals)));
    kinship.select(std::span(all).first(static_cast<std::size_t>(individuals)));
    return kinship;
}

/// How many adults could send migrants to a deme, as a mean over the demes that may.
double meanOfSources(const DemeLayout& layout, std::span<const DemeAdults> demes, int deme)
{
    double sum = 0;
    const std::vector<int> sources = layout.sources(deme);
    for (const int source : sources)
        sum += static_cast<double>(demes[static_cast<std::size_t>(source)].individuals);
    return sources.empty() ? 0.0 : sum / static_cast<double>(sources.size());
}

Living startOf(Herd founders, const FoundingStock& stock)
{
    return {.herd = std::move(founders),
            .mating = stock.biology.mating,
            .layout = stock.layout,
            .room = stock.room,
            .mutation = Mutation(stock.biology.mutationModel, stock.start),
            .pollination = {},
            .kinship = std::nullopt,
            .shownKinship = std::nullopt,
            .bank = nullptr,
            .stocking = {},
            .parents = {},
            .parentDemes = {}};
}

} // namespace

/// One generation in the making.
struct DiploidLineage::Season {
    const Forces& forces;
    const std::stop_token& stop;
    const Stream& stream;
    Viability viability;
    Mating mating;
    Pollination pollination;
    std::int64_t made = 0;         ///< Individuals that live, from the front of m_next.
    std::vector<ParentPair> drawn; ///< Of the block in the making, before gametes from elsewhere took their place.
    double fitnessSum = 0;         ///< Over first zygotes.
    std::int64_t zygotes = 0;
};

DiploidLineage::DiploidLineage(Herd founders, std::shared_ptr<const FoundingStock> stock, const Stream& stream)
    : m_stock(std::move(stock)), m_living(startOf(std::move(founders), *m_stock)), m_next(0, genes().loci()),
      m_again(0, genes().loci()), m_census(m_stock->start), m_frequencies(static_cast<std::size_t>(loci()))
{
    const Biology& biology = m_stock->biology;
    if (biology.bank > 0) {
        Stream draws = stream.block(kBankBlock);
        freeze(biology.bank, draws);
    }
    if (biology.pollination.pollinators > 0)
        m_living.pollination = Pollination(biology.pollination, frequencies(biology.pollination.locus),
                                           static_cast<double>(genes().individuals()));
    const Viability viability(biology, 0, m_stock->start->alleles(biology.selection.locus), firstLoad());
    double sum = 0;
    for (std::int64_t i = 0; i < genes().individuals(); ++i)
        sum += viability.fitness(genes().individual(i), 0, i);
    m_living.fitness = genes().individuals() > 0 ? sum / static_cast<double>(genes().individuals()) : 1;
}

void DiploidLineage::advance(const Forces& forces, std::int64_t size, const Stream& stream, const std::stop_token& stop)
{
    if (m_living.stocking.empty())
        return breed(forces, size, stream, stop);
    Living before = m_living;
    try {
        std::uint64_t block = kStockingBlock;
        for (const Deed& deed : before.stocking) {
            Stream draws = stream.block(block++);
            translocate(deed, draws);
        }
        breed(forces, size, stream, stop);
    } catch (...) {
        m_living = std::move(before);
        forgetFigures();
        throw;
    }
}

void DiploidLineage::breed(const Forces& forces, std::int64_t size, const Stream& stream, const std::stop_token& stop)
{
    const Biology& biology = m_stock->biology;
    const Herd& now = m_living.herd;
    Season season{.forces = forces,
                  .stop = stop,
                  .stream = stream,
                  .viability = Viability(biology, forces.selection, m_stock->start->alleles(biology.selection.locus),
                                         firstLoad()),
                  .mating = Mating(m_living.mating, m_living.layout),
                  .pollination = m_living.pollination,
                  .drawn = {}};

    const std::vector<std::int64_t> room = apportion(size, m_living.room);
    std::vector<std::int64_t> slots = room;
    if (biology.growth.limited) {
        const double seeds = seedSet(season.pollination);
        Stream draws = stream.block(kBirthsBlock);
        for (std::size_t d = 0; d < slots.size(); ++d) {
            const double home = static_cast<double>(now.demes[d].individuals);
            const double others =
                slots.size() > 1 ? meanOfSources(m_living.layout, now.demes, static_cast<int>(d)) : home;
            const double adults = (1 - forces.exchange) * home + forces.exchange * others;
            slots[d] =
                room[d] > 0
                    ? drawBirths(expectedBirths(biology.growth, adults, static_cast<double>(room[d]), seeds), draws)
                    : 0;
        }
    }
    std::int64_t births = 0;
    for (const std::int64_t count : slots)
        births += count;
    checkSize(forces, size, births);
    prepareKinship(forces);
    if (now.individuals() == 0)
        std::fill(slots.begin(), slots.end(), 0);

    Stream plan = stream.block(kMatingBlock);
    season.mating.begin(now.demes, slots, now.demes.size() > 1 ? forces.exchange : 0.0, forces.kinAvoidance,
                        m_living.kinship ? &*m_living.kinship : nullptr, plan);
    m_living.mutation.begin(now.genes);
    if (m_living.bank && forces.memory > 0)
        m_living.mutation.forgetUnused();
    m_next.resize(births);
    m_nextParents.resize(static_cast<std::size_t>(births));
    m_nextDemes.assign(slots.size(), {});
    std::uint64_t block = 0;
    for (std::size_t d = 0; d < slots.size(); ++d)
        breedDeme(season, d, slots[d], room[d], block);
    handOn(season);
}

void DiploidLineage::breedDeme(Season& season, std::size_t deme, std::int64_t slots, std::int64_t room,
                               std::uint64_t& block)
{
    const std::int64_t first = season.made;
    for (std::int64_t slot = 0; slot < slots; slot += kBlockOffspring) {
        if (season.stop.stop_requested())
            throw Cancelled();
        Stream draws = season.stream.block(block++);
        season.made += makeBlock(season, deme, slot, std::min(kBlockOffspring, slots - slot), draws);
    }
    season.made = std::min(season.made, first + room);
    const std::int64_t individuals = season.made - first;
    m_nextDemes[deme] = {first, individuals, malesAmong(individuals, m_living.mating)};
}

/// Makes the offspring of some slots of a deme behind those that are there; returns how many of them live.
std::int64_t DiploidLineage::makeBlock(Season& season, std::size_t deme, std::int64_t firstSlot, std::int64_t slots,
                                       Stream& stream)
{
    const auto parents =
        std::span(m_nextParents).subspan(static_cast<std::size_t>(season.made), static_cast<std::size_t>(slots));
    if (!season.mating.draw(static_cast<int>(deme), firstSlot, parents, stream))
        return 0;
    season.drawn.assign(parents.begin(), parents.end());
    makeZygotes(season, m_next, season.made, parents, stream);
    return season.viability.acts() ? letLive(season, deme, firstSlot, slots, stream) : slots;
}

void DiploidLineage::makeZygotes(const Season& season, HaplotypeStore& into, std::int64_t first,
                                 std::span<ParentPair> parents, Stream& stream)
{
    const Forces& forces = season.forces;
    const HaplotypeStore& adults = m_living.herd.genes;
    const bool clonal = isClonal();
    if (clonal)
        for (std::size_t i = 0; i < parents.size(); ++i)
            std::copy_n(adults.individual(parents[i][0]), adults.groupsPerIndividual(),
                        into.individual(first + static_cast<std::int64_t>(i)));
    else
        m_stock->map->recombine(adults, parents, into.individual(first), stream);

    // A clone comes from elsewhere whole, everybody else gamete by gamete.
    const auto individuals = static_cast<std::int64_t>(parents.size());
    const auto replace = [&](double share, auto&& draw) {
        forEachSuccess(clonal ? individuals : 2 * individuals, share, stream, [&](std::int64_t trial) {
            const std::int64_t i = clonal ? trial : trial / 2;
            const int copy = static_cast<int>(trial % 2);
            ParentPair& pair = parents[static_cast<std::size_t>(i)];
            if (clonal)
                pair[0] = pair[1] = draw(first + i, -1);
            else
                pair[static_cast<std::size_t>(copy)] = draw(first + i, copy);
        });
    };
    replace(forces.inflow, [&](std::int64_t individual, int copy) {
        for (int row = 0; row < 2; ++row)
            if (copy < 0 || copy == row)
                drawMigrant(into, individual, row, stream);
        return kOutside;
    });
    if (m_living.bank && m_living.bank->individuals() > 0)
        replace(forces.memory, [&](std::int64_t individual, int copy) {
            const auto frozen =
                static_cast<std::int64_t>(stream.below(static_cast<std::uint64_t>(m_living.bank->individuals())));
            const LocusGroup* donor = m_living.bank->individual(frozen);
            if (copy < 0)
                std::copy_n(donor, into.groupsPerIndividual(), into.individual(individual));
            else
                m_stock->map->makeGamete(donor, into.individual(individual), copy, stream);
            return static_cast<std::uint32_t>(adults.individuals() + frozen);
        });
    m_living.mutation.mutate(into, first, first + individuals, loci(), forces.mutation, stream);
    const LoadSpec& load = m_stock->biology.load;
    mutateLoad(into, first, first + individuals, firstLoad(), load.loci, load.rate, stream);
}

void DiploidLineage::drawMigrant(HaplotypeStore& into, std::int64_t individual, int copy, Stream& stream) const
{
    m_stock->mainland->drawGamete(*m_stock->map, into.individual(individual), copy, stream);
    const LoadSpec& load = m_stock->biology.load;
    if (load.loci == 0)
        return;
    // The mainland has kept the founders' load.
    for (int locus = firstLoad(); locus < firstLoad() + load.loci; ++locus)
        into.setAllele(individual, copy, locus, 0);
    forEachSuccess(load.loci, load.frequency, stream, [&](std::int64_t locus) {
        into.setAllele(individual, copy, firstLoad() + static_cast<int>(locus), 1);
    });
}

double DiploidLineage::fitnessOf(const Season& season, const HaplotypeStore& genes, std::int64_t individual,
                                 const ParentPair& parents, std::int64_t slot) const
{
    double inbreeding = 0;
    if (season.viability.needsKinship() && parents[0] != kOutside && parents[1] != kOutside) {
        const KinshipMatrix& kinship = *m_living.kinship;
        inbreeding = isClonal() ? kinship.inbreeding(parents[0]) : kinship(parents[0], parents[1]);
    }
    return season.viability.fitness(genes.individual(individual), inbreeding, slot);
}

/// Survival of the zygotes that were just made. The living move up to the front.
std::int64_t DiploidLineage::letLive(Season& season, std::size_t deme, std::int64_t firstSlot, std::int64_t slots,
                                     Stream& stream)
{
    const std::int64_t first = season.made;
    const bool fixedSize = !m_stock->biology.growth.limited;
    const auto lives = [&](double fitness) { return stream.uniform() * season.viability.greatest() < fitness; };

    std::vector<std::int64_t> dead; // slots of this block, from 0
    for (std::int64_t i = 0; i < slots; ++i) {
        const double fitness =
            fitnessOf(season, m_next, first + i, m_nextParents[static_cast<std::size_t>(first + i)], firstSlot + i);
        season.fitnessSum += fitness;
        ++season.zygotes;
        if (!lives(fitness))
            dead.push_back(i);
    }
    std::vector<ParentPair> pairs;
    for (int attempt = 1; fixedSize && attempt < kZygotesAPlace && !dead.empty(); ++attempt) {
        pairs.clear();
        for (const std::int64_t i : dead)
            pairs.push_back(season.mating.redraw(static_cast<int>(deme), firstSlot + i,
                                                 season.drawn[static_cast<std::size_t>(i)], stream));
        m_again.resize(static_cast<std::int64_t>(pairs.size()));
        makeZygotes(season, m_again, 0, pairs, stream);
        std::vector<std::int64_t> still;
        for (std::size_t k = 0; k < dead.size(); ++k) {
            const std::int64_t i = dead[k];
            const auto made = static_cast<std::int64_t>(k);
            if (!lives(fitnessOf(season, m_again, made, pairs[k], firstSlot + i))) {
                still.push_back(i);
                continue;
            }
            std::copy_n(m_again.individual(made), m_next.groupsPerIndividual(), m_next.individual(first + i));
            m_nextParents[static_cast<std::size_t>(first + i)] = pairs[k];
        }
        dead = std::move(still);
    }
    std::int64_t living = 0;
    auto nextDead = dead.begin();
    for (std::int64_t i = 0; i < slots; ++i) {
        if (nextDead != dead.end() && *nextDead == i) {
            ++nextDead;
            continue;
        }
        if (living != i) {
            std::copy_n(m_next.individual(first + i), m_next.groupsPerIndividual(), m_next.individual(first + living));
            m_nextParents[static_cast<std::size_t>(first + living)] =
                m_nextParents[static_cast<std::size_t>(first + i)];
        }
        ++living;
    }
    return living;
}

/// The new generation takes the place of the old one. Nothing is thrown from here on.
void DiploidLineage::handOn(Season& season)
{
    const std::int64_t adults = genes().individuals();
    m_next.keepFirst(season.made);
    m_nextParents.resize(static_cast<std::size_t>(season.made));
    for (auto* kinship : {&m_living.kinship, &m_living.shownKinship}) {
        if (!*kinship)
            continue;
        const std::int64_t most = kinship == &m_living.kinship ? kMaximumKinshipSize : kShownKinshipSize;
        if (season.made + (*kinship)->banked() > most)
            kinship->reset();
        else if (isClonal())
            (*kinship)->advanceClonal(firstParents(m_nextParents));
        else
            (*kinship)->advance(m_nextParents);
    }
    std::swap(m_living.herd.genes, m_next);
    m_living.parentDemes = std::exchange(m_living.herd.demes, m_nextDemes);
    std::swap(m_living.parents, m_nextParents);
    m_living.pollination = std::move(season.pollination);
    m_living.fitness = season.zygotes > 0 ? season.fitnessSum / static_cast<double>(season.zygotes) : 1;
    m_living.inverseSize = inverseEffectiveSize(m_living.parents, adults, isClonal());
    m_living.inverseSizes += m_living.inverseSize;
    forgetFigures();
}

double DiploidLineage::seedSet(Pollination& pollination) const
{
    if (!pollination.acts())
        return 1;
    pollination.season(frequencies(m_stock->biology.pollination.locus), static_cast<double>(genes().individuals()));
    return pollination.seedSet();
}

void DiploidLineage::checkSize(const Forces& forces, std::int64_t size, std::int64_t births) const
{
    checkDiploidBytes(std::max({size, births, genes().individuals()}), genes().loci(), allelesOverall(*m_stock->start));
    const bool needed =
        m_stock->biology.lethalEquivalents > 0 || Mating::needsKinship(m_living.mating, forces.kinAvoidance);
    const std::int64_t banked = m_living.bank ? m_living.bank->individuals() : 0;
    if (needed && std::max({size, births, genes().individuals()}) + banked > kMaximumKinshipSize)
        throw InputError({QT_TRANSLATE_NOOP("engine", "size: kinship of all pairs is kept for mating or survival; that "
                                                      "is possible for at most %1 individuals, the gene bank's among "
                                                      "them, not %2"),
                          {std::to_string(kMaximumKinshipSize),
                           std::to_string(std::max({size, births, genes().individuals()}) + banked)}});
}

/// Kinship counts from the generation in which it is first needed.
void DiploidLineage::prepareKinship(const Forces& forces)
{
    const bool needed =
        m_stock->biology.lethalEquivalents > 0 || Mating::needsKinship(m_living.mating, forces.kinAvoidance);
    if (!needed || m_living.kinship)
        return;
    m_living.kinship = unrelated(genes().individuals(), m_living.bank ? m_living.bank->individuals() : 0);
}

void DiploidLineage::trackForPictures()
{
    if (genes().individuals() + (m_living.bank ? m_living.bank->individuals() : 0) > kShownKinshipSize)
        return;
    m_living.shownKinship = unrelated(genes().individuals(), m_living.bank ? m_living.bank->individuals() : 0);
}

void DiploidLineage::forgetFigures()
{
    for (std::vector<double>& frequencies : m_frequencies)
        frequencies.clear();
}

Census DiploidLineage::census() const
{
    Census census = m_census.take(genes(), m_living.herd.demes);
    if (genes().individuals() > 0)
        census.fitness = m_living.fitness;
    census.selected = selectedFrequency();
    return census;
}

double DiploidLineage::selectedFrequency() const
{
    const Biology& biology = m_stock->biology;
    if (biology.selection.model != SelectionModel::None)
        return frequencies(biology.selection.locus)[0];
    if (biology.load.loci == 0)
        return -1;
    std::int64_t deleterious = 0;
    for (std::int64_t i = 0; i < genes().individuals(); ++i)
        for (int locus = firstLoad(); locus < firstLoad() + biology.load.loci; ++locus)
            deleterious += genes().allele(i, 0, locus) + genes().allele(i, 1, locus);
    const auto copies = 2 * static_cast<double>(genes().individuals()) * biology.load.loci;
    return copies > 0 ? static_cast<double>(deleterious) / copies : 0.0;
}

std::unique_ptr<Lineage> DiploidLineage::clone() const
{
    return std::make_unique<DiploidLineage>(*this);
}

std::string DiploidLineage::locusName(int locus) const
{
    return m_stock->locusNames.empty() ? std::string() : m_stock->locusNames[static_cast<std::size_t>(locus)];
}

std::span<const double> DiploidLineage::frequencies(int locus) const
{
    std::vector<double>& frequencies = m_frequencies[static_cast<std::size_t>(locus)];
    if (frequencies.empty()) {
        frequencies.resize(static_cast<std::size_t>(m_stock->start->alleles(locus)));
        for (std::int64_t i = 0; i < genes().individuals(); ++i)
            for (int copy = 0; copy < 2; ++copy)
                ++frequencies[genes().allele(i, copy, locus)];
        if (genes().individuals() > 0)
            for (double& frequency : frequencies)
                frequency /= 2 * static_cast<double>(genes().individuals());
    }
    return frequencies;
}

double diploidBytes(std::int64_t individuals, int loci, double alleles)
{
    const double store = static_cast<double>(individuals) * static_cast<double>(HaplotypeStore::groupsFor(loci)) *
                         static_cast<double>(sizeof(LocusGroup));
    return 2 * store + alleles * (sizeof(double) + sizeof(std::uint32_t));
}

void checkDiploidBytes(std::int64_t individuals, int loci, double alleles)
{
    if (diploidBytes(individuals, loci, alleles) <= static_cast<double>(kMaximumLineageBytes))
        return;
    throw InputError(
        {QT_TRANSLATE_NOOP("engine", "size × loci is too large: %1 individuals with %2 loci and %3 alleles "
                                     "altogether need more than %4 MB"),
         {std::to_string(individuals), std::to_string(loci), numberText(alleles),
          std::to_string(kMaximumLineageBytes >> 20)}});
}

} // namespace outcross
