#include "engine/population/mating.h"

#include "engine/population/least_kinship.h"
#include "engine/population/mating_decks.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <utility>

namespace outcross
{
namespace
{

MateRange rangeFrom(std::int64_t first, std::int64_t count)
{
    assert(first >= 0 && count >= 0 && first + count < std::numeric_limits<std::uint32_t>::max());
    return {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(count)};
}

} // namespace

Mating::Mating(const MatingSpec& spec, const DemeLayout& layout)
    : m_spec(spec), m_layout(layout), m_sources{MateSources(layout), MateSources(layout)}
{
    checkMating(spec, layout.demes(), 0, 0);
}

bool Mating::needsKinship(const MatingSpec& spec, double kinAvoidance)
{
    return spec.system == MatingSystem::LeastKinship || kinAvoidance > 0;
}

const MateSources& Mating::mates(int role) const
{
    return m_sources[m_spec.system == MatingSystem::TwoSexes ? static_cast<std::size_t>(role) : 0];
}

bool Mating::livesAtHome(int deme) const
{
    return mates(0).home(deme).count > 0 && mates(1).home(deme).count > 0;
}

bool Mating::isPlanned() const
{
    return m_spec.equalFamilies || m_spec.system == MatingSystem::LeastKinship;
}

bool Mating::avoidsSelfing() const
{
    return m_spec.system == MatingSystem::NoSelfing || m_spec.system == MatingSystem::Selfing ||
           m_spec.system == MatingSystem::LeastKinship;
}

void Mating::begin(std::span<const DemeAdults> adults, std::span<const std::int64_t> offspring, double exchange,
                   double kinAvoidance, const KinshipMatrix* kinship, Stream& stream)
{
    const int demes = m_layout.demes();
    assert(adults.size() == static_cast<std::size_t>(demes) && offspring.size() == adults.size());
    assert(kinship || !needsKinship(m_spec, kinAvoidance));
    checkMating(m_spec, demes, exchange, kinAvoidance);
    m_exchange = demes > 1 ? exchange : 0;
    m_kinAvoidance = kinAvoidance;
    m_kinship = kinship;
    setSources(adults, stream);
    m_deck.clear();
    m_deckEnds.assign(1, 0);
    for (int deme = 0; deme < demes; ++deme) {
        if (isPlanned() && livesAtHome(deme))
            deal(deme, offspring[static_cast<std::size_t>(deme)], stream);
        m_deckEnds.push_back(m_deck.size());
    }
}

void Mating::setSources(std::span<const DemeAdults> adults, Stream& stream)
{
    std::vector<MateRange> first;
    std::vector<MateRange> second;
    m_couples.clear();
    for (const DemeAdults& deme : adults) {
        const std::int64_t females = deme.individuals - deme.males;
        switch (m_spec.system) {
        case MatingSystem::TwoSexes:
            first.push_back(rangeFrom(deme.first, deme.males));
            second.push_back(rangeFrom(deme.first + deme.males, females));
            break;
        case MatingSystem::Monogamy: {
            // A shuffled list of each sex; whoever is left over stays single.
            const std::int64_t couples = std::min(deme.males, females);
            first.push_back(rangeFrom(static_cast<std::int64_t>(m_couples.size()), couples));
            if (couples == 0)
                break;
            const auto fathers = dealEqually(rangeFrom(deme.first, deme.males), deme.males, stream);
            const auto mothers = dealEqually(rangeFrom(deme.first + deme.males, females), females, stream);
            for (std::size_t i = 0; i < static_cast<std::size_t>(couples); ++i)
                m_couples.push_back({fathers[i], mothers[i]});
            break;
        }
        default:
            first.push_back(rangeFrom(deme.first, deme.individuals));
        }
    }
    const bool open = m_exchange > 0;
    m_sources[0].set(std::move(first), open);
    if (m_spec.system == MatingSystem::TwoSexes)
        m_sources[1].set(std::move(second), open);
}

void Mating::deal(int deme, std::int64_t offspring, Stream& stream)
{
    const MateRange& home = mates(0).home(deme);
    const auto start = static_cast<std::ptrdiff_t>(m_deck.size());
    const auto slots = static_cast<std::size_t>(offspring);
    switch (m_spec.system) {
    case MatingSystem::LeastKinship: {
        const std::vector<ParentPair> plan = leastKinshipPlan(*m_kinship, home, offspring, stream);
        m_deck.insert(m_deck.end(), plan.begin(), plan.end());
        return;
    }
    case MatingSystem::Random:
    case MatingSystem::NoSelfing: {
        const std::vector<std::uint32_t> gametes = dealEqually(home, 2 * offspring, stream);
        for (std::size_t slot = 0; slot < slots; ++slot)
            m_deck.push_back({gametes[2 * slot], gametes[2 * slot + 1]});
        break;
    }
    case MatingSystem::TwoSexes: {
        const std::vector<std::uint32_t> fathers = dealEqually(home, offspring, stream);
        const std::vector<std::uint32_t> mothers = dealEqually(mates(1).home(deme), offspring, stream);
        for (std::size_t slot = 0; slot < slots; ++slot)
            m_deck.push_back({fathers[slot], mothers[slot]});
        break;
    }
    case MatingSystem::Selfing:
        // pollen from somebody else; whose own it is instead is decided in draw()
        for (const std::uint32_t mother : dealEqually(home, offspring, stream))
            m_deck.push_back({mother, home.drawOther(mother, stream)});
        return;
    case MatingSystem::Clonal:
    case MatingSystem::Monogamy:
        for (const std::uint32_t mate : dealEqually(home, offspring, stream))
            m_deck.push_back(parentsOf(mate));
        return;
    case MatingSystem::FullSib:
        return;
    }
    const std::span<ParentPair> dealt(m_deck.begin() + start, m_deck.end());
    if (m_kinAvoidance > 0)
        avoidKin(dealt, m_kinAvoidance, *m_kinship, stream);
    if (m_spec.system == MatingSystem::NoSelfing)
        separateSelfs(dealt, stream);
}

ParentPair Mating::parentsOf(std::uint32_t mate) const
{
    return m_spec.system == MatingSystem::Monogamy ? m_couples[mate] : ParentPair{mate, mate};
}

} // namespace outcross
