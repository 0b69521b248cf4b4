#include "widgets/pictures/tail_ranks.h"

#include <algorithm>
#include <cmath>

namespace outcross
{

TailRanks::TailRanks(const TailPortrait& portrait)
    : m_groups(portrait.startFrequencies.size()),
      m_variants(static_cast<double>(std::max<std::int64_t>(portrait.variants, static_cast<std::int64_t>(m_groups))))
{
    m_variants = std::max(m_variants, 1.0);
    m_upTo.push_back(0);
    for (std::size_t group = 0; group < m_groups; ++group) {
        const double alive = group < portrait.alive.size() ? static_cast<double>(portrait.alive[group]) : 0;
        m_alive.push_back(std::isfinite(alive) ? std::clamp(alive, 0.0, 1.0) : 0);
        m_upTo.push_back(m_upTo.back() + m_alive.back() * (firstRank(group + 1) - firstRank(group)));
    }
}

double TailRanks::place(double rank) const
{
    return std::log(rank) / std::log(m_variants + 1);
}

double TailRanks::rankAt(double place) const
{
    return std::exp(place * std::log(m_variants + 1));
}

double TailRanks::firstRank(std::size_t group) const
{
    if (m_groups == 0)
        return 1;
    return std::floor(static_cast<double>(group) * m_variants / static_cast<double>(m_groups)) + 1;
}

double TailRanks::aliveUpTo(double rank) const
{
    if (m_groups == 0)
        return 0;
    const double share = (rank - 1) / m_variants * static_cast<double>(m_groups);
    auto group = static_cast<std::size_t>(std::clamp(share, 0.0, static_cast<double>(m_groups - 1)));
    // Groups begin at whole ranks: the guess may be one off.
    while (group > 0 && firstRank(group) > rank)
        --group;
    while (group + 1 < m_groups && firstRank(group + 1) <= rank)
        ++group;
    const double inside = std::min(rank, firstRank(group + 1)) - firstRank(group);
    return m_upTo[group] + m_alive[group] * std::max(inside, 0.0);
}

double TailRanks::aliveBetween(double from, double to) const
{
    const double low = rankAt(from);
    const double high = std::max(rankAt(to), low + 1e-9);
    return std::clamp((aliveUpTo(high) - aliveUpTo(low)) / (high - low), 0.0, 1.0);
}

} // namespace outcross
