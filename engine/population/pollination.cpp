#include "engine/population/pollination.h"

#include <algorithm>
#include <cmath>

namespace outcross
{

Pollination::Pollination(const PollinationSpec& spec, std::span<const double> frequencies, double plants)
    : m_abundance(static_cast<std::size_t>(spec.pollinators), 1.0), m_startPlants(plants)
{
    m_startFood = food(frequencies);
}

double Pollination::liking(std::size_t variant, std::size_t variants, std::size_t pollinator) const
{
    const double pollinators = static_cast<double>(m_abundance.size());
    const double apart = std::abs(static_cast<double>(variant) / static_cast<double>(variants) -
                                  static_cast<double>(pollinator) / pollinators);
    const double distance = std::min(apart, 1 - apart) * pollinators / kBreadth;
    return std::exp(-0.5 * distance * distance);
}

std::vector<double> Pollination::food(std::span<const double> frequencies) const
{
    std::vector<double> food(m_abundance.size());
    for (std::size_t j = 0; j < food.size(); ++j)
        for (std::size_t i = 0; i < frequencies.size(); ++i)
            food[j] += liking(i, frequencies.size(), j) * frequencies[i];
    return food;
}

void Pollination::season(std::span<const double> frequencies, double plants)
{
    const std::vector<double> now = food(frequencies);
    const double density = plants / m_startPlants;
    double visits = 0;
    for (std::size_t j = 0; j < now.size(); ++j) {
        // A pollinator that found nothing at the start lives on what comes, measured against nothing: it stays away.
        const double share = m_startFood[j] > 0 ? now[j] / m_startFood[j] : 0.0;
        visits += m_abundance[j] * share / static_cast<double>(now.size());
        const double found = (1 - kElsewhere) * density * share + kElsewhere;
        const double benefit = (1 + kSaturation) * found / (1 + kSaturation * found);
        m_abundance[j] *= kGrowth * benefit / (1 + (kGrowth - 1) * m_abundance[j]);
        if (m_abundance[j] < kExtinct)
            m_abundance[j] = 0;
    }
    m_seedSet = std::min(1.0, (1 + kPollenLimit) * visits / (kPollenLimit + visits));
}

NetworkPortrait Pollination::picture(std::span<const double> frequencies, int locus) const
{
    NetworkPortrait network;
    network.variants.assign(frequencies.begin(), frequencies.end());
    network.locus = locus;
    network.seedSet = m_seedSet;
    double all = 0;
    for (std::size_t j = 0; j < m_abundance.size(); ++j) {
        network.pollinators.push_back({m_abundance[j], m_abundance[j] > 0});
        for (std::size_t i = 0; i < frequencies.size(); ++i) {
            constexpr double kWorthALine = 0.05;
            const double taste = liking(i, frequencies.size(), j);
            if (taste < kWorthALine)
                continue;
            const double visits = taste * frequencies[i] * m_abundance[j];
            network.links.push_back({static_cast<int>(i), static_cast<int>(j), visits});
            all += visits;
        }
    }
    for (auto& link : network.links)
        link.visits = all > 0 ? link.visits / all : 0.0;
    return network;
}

} // namespace outcross
