#include "engine/population/linkage_map.h"

#include "engine/base/errors.h"
#include "engine/population/gamete_blend.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

namespace outcross
{
namespace
{

constexpr double kFreely = 0.5;
/// Loci that one pattern spans.
constexpr std::size_t kPatternLoci = 8;
/// The last outcome of a gap sampler: no crossover among so many neighbours.
constexpr int kNoneInSight = ByteSampler::kOutcomes - 1;
/// What bits are drawn for at once: enough to forget where a run ends, few enough to stay in the first cache.
constexpr std::size_t kBitsAtOnce = 16'384;
constexpr std::size_t kWordBits = 64;

/// r between a locus and the one before it, for `loci` loci dealt over chromosomes; 0.5 at the first of each.
void dealUniformly(const GenomeSpec& spec, int loci, std::vector<double>& fractions)
{
    const int chromosomes = std::min(spec.chromosomes, loci);
    for (int c = 0; c < chromosomes; ++c) {
        const int here = loci / chromosomes + (c < loci % chromosomes ? 1 : 0);
        fractions.push_back(kFreely);
        const double morgans = spec.centimorgans / 100 / std::max(here - 1, 1);
        fractions.insert(fractions.end(), static_cast<std::size_t>(here - 1), -std::expm1(-2 * morgans) / 2);
    }
}

void takeGiven(const GenomeSpec& spec, int loci, std::vector<double>& fractions)
{
    if (spec.fractions.size() != static_cast<std::size_t>(loci - 1))
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1 loci need %2 recombination fractions, one between each locus "
                                                      "and the next; there are %3"),
                          {std::to_string(loci), std::to_string(loci - 1), std::to_string(spec.fractions.size())}});
    fractions.push_back(kFreely);
    for (const double fraction : spec.fractions) {
        if (!(fraction >= 0 && fraction <= kFreely))
            throw InputError({QT_TRANSLATE_NOOP("engine", "a recombination fraction is between 0 and 0.5, not %1"),
                              {numberText(fraction)}});
        fractions.push_back(fraction);
    }
}

/// Geometric: the number of neighbours that do not recombine before the next pair that does.
std::array<double, ByteSampler::kOutcomes> gapWeights(double fraction)
{
    std::array<double, ByteSampler::kOutcomes> weights;
    for (int gap = 0; gap < kNoneInSight; ++gap)
        weights[static_cast<std::size_t>(gap)] = fraction * std::exp(gap * std::log1p(-fraction));
    weights[kNoneInSight] = std::exp(kNoneInSight * std::log1p(-fraction));
    return weights;
}

std::array<double, ByteSampler::kOutcomes> patternWeights(const std::array<double, kPatternLoci>& fractions)
{
    std::array<double, ByteSampler::kOutcomes> weights;
    for (unsigned pattern = 0; pattern < ByteSampler::kOutcomes; ++pattern) {
        weights[pattern] = 1;
        for (unsigned lane = 0; lane < kPatternLoci; ++lane)
            weights[pattern] *= pattern >> lane & 1 ? fractions[lane] : 1 - fractions[lane];
    }
    return weights;
}

/// Bit i of every unit becomes the parity of its bits 0 … i.
OUTCROSS_VECTOR_CLONES
void takeParity(std::uint16_t* units, std::size_t count)
{
    for (std::size_t unit = 0; unit < count; ++unit) {
        std::uint16_t bits = units[unit];
        bits = static_cast<std::uint16_t>(bits ^ bits << 1);
        bits = static_cast<std::uint16_t>(bits ^ bits << 2);
        bits = static_cast<std::uint16_t>(bits ^ bits << 4);
        units[unit] = static_cast<std::uint16_t>(bits ^ bits << 8);
    }
}

inline void flip(std::uint16_t& unit, unsigned bit)
{
    unit = static_cast<std::uint16_t>(unit ^ bit);
}

/// Flips a bit at every crossover of lanes [begin, end), four gaps a random number.
void placeGaps(std::uint16_t* changes, std::size_t begin, std::size_t end, const ByteSampler& gaps, Stream& stream)
{
    for (std::size_t at = begin;;) {
        std::uint64_t random = stream();
        for (int piece = 0; piece < 4; ++piece, random >>= 16) {
            const unsigned gap = gaps.draw(static_cast<std::uint32_t>(random), stream);
            at += gap;
            if (at >= end)
                return;
            if (gap == kNoneInSight)
                continue;
            flip(changes[at / kLanes], 1U << at % kLanes);
            ++at;
        }
    }
}

/// The copies of the next sixteen loci of a gamete; `last` is all ones if the locus before them came from copy 1.
inline std::uint16_t nextCopies(std::uint16_t changes, std::uint16_t& last)
{
    const auto copies = static_cast<std::uint16_t>(changes ^ last);
    last = static_cast<std::uint16_t>(static_cast<std::int16_t>(copies) >> (kLanes - 1));
    return copies;
}

/// `changes` holds the units of every gamete in turn, two gametes an offspring.
OUTCROSS_VECTOR_CLONES
void blendOffspring(const HaplotypeStore& store, std::span<const ParentPair> parents, LocusGroup* offspring,
                    const std::uint16_t* changes)
{
    const std::size_t groups = store.groupsPerIndividual();
    for (std::size_t child = 0; child < parents.size(); ++child) {
        fetchParents(store, parents, child);
        const LocusGroup* first = store.individual(parents[child][0]);
        const LocusGroup* second = store.individual(parents[child][1]);
        LocusGroup* made = offspring + child * groups;
        const std::uint16_t* ofFirst = changes + 2 * child * groups;
        const std::uint16_t* ofSecond = ofFirst + groups;
        std::uint16_t lastOfFirst = 0;
        std::uint16_t lastOfSecond = 0;
        for (std::size_t g = 0; g < groups; ++g) {
            chooseCopies(first[g], made[g].copy[0], nextCopies(ofFirst[g], lastOfFirst));
            chooseCopies(second[g], made[g].copy[1], nextCopies(ofSecond[g], lastOfSecond));
        }
    }
}

} // namespace

LinkageMap::LinkageMap(const GenomeSpec& spec, int neutralLoci, int loadLoci)
    : m_loci(neutralLoci + loadLoci), m_groups(HaplotypeStore::groupsFor(m_loci)),
      m_offspringAtOnce(std::max<std::size_t>(kBitsAtOnce / (2 * m_groups * kLanes), 1)), m_chromosomeStarts{0}
{
    std::vector<double> fractions;
    if (spec.map == MapKind::Uniform)
        dealUniformly(spec, neutralLoci, fractions);
    else if (spec.map == MapKind::Given)
        takeGiven(spec, neutralLoci, fractions);
    for (std::size_t locus = 1; locus < fractions.size(); ++locus)
        if (fractions[locus] == kFreely)
            m_chromosomeStarts.push_back(static_cast<int>(locus));
    if (spec.map == MapKind::Uniform && loadLoci > 0)
        dealUniformly(spec, loadLoci, fractions);
    fractions.resize(static_cast<std::size_t>(m_loci), kFreely);
    m_free = std::all_of(fractions.begin(), fractions.end(), [](double fraction) { return fraction == kFreely; });
    if (m_free)
        return;

    if (!layGaps(fractions))
        layPatterns(fractions);
}

bool LinkageMap::layGaps(const std::vector<double>& fractions)
{
    // A fair coin is fair whatever else changes the copy there, so lanes with one may belong to any stretch.
    double least = kFreely;
    for (const double fraction : fractions)
        least = std::min(least, fraction);
    std::vector<Stretch> stretches;
    for (std::size_t lane = 0; lane < fractions.size(); ++lane) {
        if (fractions[lane] == kFreely)
            continue;
        const double beyond = (fractions[lane] - least) / (1 - 2 * least);
        if (stretches.empty() || stretches.back().fraction != beyond)
            stretches.push_back({lane, lane + 1, beyond});
        else
            stretches.back().end = lane + 1;
    }
    std::erase_if(stretches, [](const Stretch& stretch) { return stretch.fraction == 0; });

    // In draws, a gamete: every crossover, a look beyond sight now and then, half a number lost at the end of a
    // stretch.
    const auto coins = std::count(fractions.begin(), fractions.end(), kFreely);
    double draws = static_cast<double>(coins) / 2;
    draws += static_cast<double>(m_groups * kLanes) * (least + 1.0 / kNoneInSight);
    for (const Stretch& stretch : stretches)
        draws += static_cast<double>(stretch.end - stretch.begin) * (stretch.fraction + 1.0 / kNoneInSight) + 3;
    if (draws > static_cast<double>(m_groups * kLanes / kPatternLoci))
        return false;

    m_stretches = std::move(stretches);
    for (const Stretch& stretch : m_stretches)
        m_samplers.emplace_back(gapWeights(stretch.fraction));
    if (least > 0)
        m_everywhere.emplace(gapWeights(least));
    m_coinsOfGamete = static_cast<std::size_t>(coins);
    for (std::size_t gamete = 0; gamete < 2 * m_offspringAtOnce; ++gamete)
        for (std::size_t lane = 0; lane < fractions.size(); ++lane)
            if (fractions[lane] == kFreely)
                m_coins.push_back({static_cast<std::uint32_t>(gamete * m_groups + lane / kLanes),
                                   static_cast<std::uint32_t>(lane % kLanes)});
    return true;
}

void LinkageMap::layPatterns(const std::vector<double>& fractions)
{
    std::map<std::array<double, kPatternLoci>, std::size_t> known;
    for (std::size_t lane = 0; lane < m_groups * kLanes; lane += kPatternLoci) {
        std::array<double, kPatternLoci> here = {}; // Lanes beyond the last locus are left alone.
        for (std::size_t i = 0; i < kPatternLoci && lane + i < fractions.size(); ++i)
            here[i] = fractions[lane + i];
        const auto [place, isNew] = known.try_emplace(here, m_samplers.size());
        if (isNew)
            m_samplers.emplace_back(patternWeights(here));
        m_patterns.push_back(place->second);
    }
}

void LinkageMap::recombine(const HaplotypeStore& parents, std::span<const ParentPair> pairs, LocusGroup* offspring,
                           Stream& stream) const
{
    if (m_free)
        return recombineFreely(parents, pairs, offspring, stream);
    Changes changes = changesFor(pairs.size());
    for (std::size_t first = 0; first < pairs.size(); first += m_offspringAtOnce) {
        const auto now = pairs.subspan(first, std::min(m_offspringAtOnce, pairs.size() - first));
        draw(changes, 2 * now.size(), stream);
        blendOffspring(parents, now, offspring + first * m_groups, changes.data());
    }
}

void LinkageMap::makeGamete(const LocusGroup* parent, LocusGroup* offspring, int copy, Stream& stream) const
{
    if (m_free)
        return outcross::makeGamete(parent, offspring, copy, m_groups, stream);
    Changes changes(m_groups);
    draw(changes, 1, stream);
    std::uint16_t last = 0;
    for (std::size_t g = 0; g < m_groups; ++g)
        chooseCopies(parent[g], offspring[g].copy[copy], nextCopies(changes[g], last));
}

LinkageMap::Changes LinkageMap::changesFor(std::size_t offspring) const
{
    return Changes(2 * std::min(offspring, m_offspringAtOnce) * m_groups);
}

void LinkageMap::draw(Changes& changes, std::size_t gametes, Stream& stream) const
{
    if (!m_patterns.empty()) {
        placePatterns(changes, gametes, stream);
    } else {
        std::fill(changes.begin(), changes.end(), std::uint16_t{0});
        placeCoins(changes, gametes, stream);
        const std::size_t lanes = m_groups * kLanes;
        if (m_everywhere)
            placeGaps(changes.data(), 0, gametes * lanes, *m_everywhere, stream);
        if (!m_stretches.empty())
            for (std::size_t first = 0; first < gametes * lanes; first += lanes)
                for (std::size_t i = 0; i < m_stretches.size(); ++i)
                    placeGaps(changes.data(), first + m_stretches[i].begin, first + m_stretches[i].end, m_samplers[i],
                              stream);
    }
    takeParity(changes.data(), gametes * m_groups);
}

void LinkageMap::placeCoins(Changes& changes, std::size_t gametes, Stream& stream) const
{
    const std::size_t coins = gametes * m_coinsOfGamete;
    for (std::size_t first = 0; first < coins; first += kWordBits) {
        std::uint64_t random = stream();
        const std::size_t end = std::min(first + kWordBits, coins);
        for (std::size_t i = first; i < end; ++i, random >>= 1)
            flip(changes[m_coins[i].unit], static_cast<unsigned>(random & 1) << m_coins[i].lane);
    }
}

void LinkageMap::placePatterns(Changes& changes, std::size_t gametes, Stream& stream) const
{
    std::uint64_t random = 0;
    std::size_t unit = 0;
    for (std::size_t gamete = 0; gamete < gametes; ++gamete) {
        for (std::size_t g = 0; g < m_groups; ++g, ++unit) {
            random = unit % 2 == 0 ? stream() : random >> 32;
            const unsigned low = m_samplers[m_patterns[2 * g]].draw(static_cast<std::uint32_t>(random), stream);
            const unsigned high =
                m_samplers[m_patterns[2 * g + 1]].draw(static_cast<std::uint32_t>(random >> 16), stream);
            changes[unit] = static_cast<std::uint16_t>(low | high << 8);
        }
    }
}

} // namespace outcross
