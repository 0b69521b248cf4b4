#include "engine/population/viability.h"

#include <algorithm>
#include <cmath>

namespace outcross
{
namespace
{

std::vector<double> powers(double base, int highest)
{
    std::vector<double> result(static_cast<std::size_t>(highest) + 1, 1.0);
    for (std::size_t i = 1; i < result.size(); ++i)
        result[i] = result[i - 1] * base;
    return result;
}

} // namespace

Viability::Viability(const Biology& biology, double selection, int alleles, int firstLoad)
    : m_selection(biology.selection), m_load(biology.load), m_s(selection), m_depression(biology.lethalEquivalents / 2),
      m_niches(std::clamp(alleles, 1, kMaximumNiches)), m_firstLoad(firstLoad)
{
    const bool hasFixedPart = m_selection.model == SelectionModel::Overdominance && m_selection.against > 0;
    m_selects = m_selection.model != SelectionModel::None && (m_s != 0 || hasFixedPart);
    if (m_selects && m_selection.model == SelectionModel::Genic)
        m_greatest = std::max(1.0, (1 + m_s) * (1 + m_s));
    if (m_selects && m_selection.model == SelectionModel::Dominance)
        m_greatest = std::max({1.0, 1 + m_s, 1 + m_selection.dominance * m_s});
    m_mixedPower = powers(1 - m_load.dominance * m_load.effect, m_load.loci);
    m_purePower = powers(1 - m_load.effect, m_load.loci);
}

double Viability::fitness(const LocusGroup* individual, double inbreeding, std::int64_t slot) const
{
    double fitness = m_selects ? selectedFitness(individual, slot) : 1.0;
    if (m_load.loci > 0)
        fitness *= loadFitness(individual);
    if (m_depression > 0)
        fitness *= std::exp(-m_depression * inbreeding);
    return fitness;
}

double Viability::selectedFitness(const LocusGroup* individual, std::int64_t slot) const
{
    const LocusGroup& group = individual[m_selection.locus / kLanes];
    const std::uint16_t first = group.copy[0][m_selection.locus % kLanes];
    const std::uint16_t second = group.copy[1][m_selection.locus % kLanes];
    const int zeros = (first == 0) + (second == 0);
    double fitness = 1;
    switch (m_selection.model) {
    case SelectionModel::None:
        break;
    case SelectionModel::Genic:
        fitness = zeros == 2 ? (1 + m_s) * (1 + m_s) : zeros == 1 ? 1 + m_s : 1.0;
        break;
    case SelectionModel::Dominance:
        fitness = zeros == 2 ? 1 + m_s : zeros == 1 ? 1 + m_selection.dominance * m_s : 1.0;
        break;
    case SelectionModel::Overdominance:
        if (first == second)
            fitness = zeros == 2 ? 1 - m_s : 1 - m_selection.against;
        break;
    case SelectionModel::Niches: {
        const auto niche = static_cast<std::uint16_t>(slot % m_niches);
        const int fitting = (first == niche) + (second == niche);
        fitness = 1 - m_s * (1 - 0.5 * fitting);
        break;
    }
    }
    return std::max(fitness, 0.0);
}

double Viability::loadFitness(const LocusGroup* individual) const
{
    // Alleles are 0 and 1 here: their sum over all lanes counts copies, the sum of products homozygotes.
    std::uint32_t copies = 0;
    std::uint32_t pure = 0;
    const auto add = [&](const LocusGroup& group, int firstLane, int lastLane) {
        for (int lane = firstLane; lane < lastLane; ++lane) {
            copies += static_cast<std::uint32_t>(group.copy[0][lane]) + group.copy[1][lane];
            pure += static_cast<std::uint32_t>(group.copy[0][lane] & group.copy[1][lane]);
        }
    };
    const int last = m_firstLoad + m_load.loci;
    const int aligned = std::min(last, (m_firstLoad + kLanes - 1) / kLanes * kLanes);
    if (aligned > m_firstLoad)
        add(individual[m_firstLoad / kLanes], m_firstLoad % kLanes, (aligned - 1) % kLanes + 1);
    for (int locus = aligned; locus < last; locus += kLanes)
        add(individual[locus / kLanes], 0, std::min(kLanes, last - locus));
    const std::size_t mixed = copies - 2 * pure;
    return m_mixedPower[mixed] * m_purePower[pure];
}

} // namespace outcross
