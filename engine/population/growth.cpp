#include "engine/population/growth.h"

#include <boost/random/poisson_distribution.hpp>

#include <algorithm>
#include <numeric>

namespace outcross
{

std::vector<std::int64_t> apportion(std::int64_t total, std::span<const double> weights)
{
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    std::vector<std::int64_t> parts;
    std::vector<double> remainders;
    std::int64_t left = total;
    for (const double weight : weights) {
        const double quota = static_cast<double>(total) * weight / sum;
        const std::int64_t whole = std::min(static_cast<std::int64_t>(quota), left);
        parts.push_back(whole);
        remainders.push_back(quota - static_cast<double>(whole));
        left -= whole;
    }
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t rank = 0; left > 0; ++rank, --left)
        ++parts[order[rank % order.size()]];
    return parts;
}

double expectedBirths(const GrowthSpec& growth, double adults, double capacity, double seedSet)
{
    return (1 + growth.rate) * adults * seedSet / (1 + growth.rate * adults / capacity);
}

std::int64_t drawBirths(double expected, Stream& stream)
{
    if (!(expected > 0))
        return 0;
    return boost::random::poisson_distribution<std::int64_t, double>(expected)(stream);
}

} // namespace outcross
