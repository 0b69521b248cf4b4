#include "engine/base/errors.h"
#include "engine/population/contributions.h"
#include "engine/population/diploid_lineage.h"
#include "engine/population/growth.h"
#include "engine/population/sparse_trials.h"

#include <algorithm>
#include <utility>

namespace outcross
{
namespace
{

// Blocks of a generation's stream, far from those that make offspring.
constexpr std::uint64_t kMatingBlock = 1ULL << 60;
constexpr std::uint64_t kBirthsBlock = kMatingBlock + 1;

std::vector<std::uint32_t> firstParents(std::span<const ParentPair> parents)
{
    std::vector<std::uint32_t> first;
    first.reserve(parents.size());
    for (const ParentPair& pair : parents)
        first.push_back(pair[0]);
    return first;
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
    expectBreeding(forces, slots);
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
    m_next.swapWith(m_living.herd.genes);
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

} // namespace outcross
