#include "engine/population/least_kinship.h"

#include "engine/population/lanes.h"
#include "engine/population/mating_decks.h"
#include "engine/population/mating_draws.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <numeric>
#include <utility>

namespace outcross
{
namespace
{

/// Adds what one more gamete of an adult does to every adult's cost, 2K_ij, and gives the least cost there is now.
OUTCROSS_VECTOR_CLONES
double addGamete(double* costs, const float* kinship, std::size_t count)
{
    constexpr std::size_t kMinima = 8;
    double minima[kMinima];
    std::fill_n(minima, kMinima, std::numeric_limits<double>::infinity());
    std::size_t j = 0;
    for (; j + kMinima <= count; j += kMinima) {
        for (std::size_t lane = 0; lane < kMinima; ++lane) {
            costs[j + lane] += 2 * static_cast<double>(kinship[j + lane]);
            minima[lane] = costs[j + lane] < minima[lane] ? costs[j + lane] : minima[lane];
        }
    }
    for (; j < count; ++j) {
        costs[j] += 2 * static_cast<double>(kinship[j]);
        minima[0] = std::min(minima[0], costs[j]);
    }
    return *std::min_element(minima, minima + kMinima);
}

/// 0 … count − 1 in random order.
std::vector<std::uint32_t> randomOrder(std::uint32_t count, Stream& stream)
{
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), 0U);
    shuffle(order, stream);
    return order;
}

} // namespace

std::vector<std::uint32_t> leastKinshipGametes(const KinshipMatrix& kinship, const MateRange& adults,
                                               std::int64_t gametes, Stream& stream)
{
    assert(adults.count > 0);
    const std::vector<std::uint32_t> rank = randomOrder(adults.count, stream);
    std::vector<double> costs(adults.count);
    for (std::uint32_t i = 0; i < adults.count; ++i)
        costs[i] = static_cast<double>(kinship(adults.first + i, adults.first + i));
    double least = *std::min_element(costs.begin(), costs.end());

    std::vector<std::uint32_t> given(adults.count);
    for (std::int64_t gamete = 0; gamete < gametes; ++gamete) {
        std::uint32_t chosen = adults.count;
        for (std::uint32_t i = 0; i < adults.count; ++i)
            if (costs[i] == least && (chosen == adults.count || rank[i] < rank[chosen]))
                chosen = i;
        ++given[chosen];
        least = addGamete(costs.data(), kinship.of(adults.first + chosen).data() + adults.first, costs.size());
    }
    return given;
}

std::vector<ParentPair> leastKinshipPlan(const KinshipMatrix& kinship, const MateRange& adults, std::int64_t offspring,
                                         Stream& stream)
{
    std::vector<std::uint32_t> left = leastKinshipGametes(kinship, adults, 2 * offspring, stream);
    std::vector<std::uint32_t> gametes;
    gametes.reserve(static_cast<std::size_t>(2 * offspring));
    for (std::uint32_t i = 0; i < adults.count; ++i)
        gametes.insert(gametes.end(), left[i], i);
    shuffle(gametes, stream);

    // `left` counts an adult's gametes further down the list that nobody has taken; `taken` those to be skipped there.
    std::vector<std::uint32_t> partners = randomOrder(adults.count, stream);
    std::erase_if(partners, [&](std::uint32_t adult) { return left[adult] == 0; });
    std::vector<std::uint32_t> taken(adults.count);
    const auto use = [&](std::uint32_t adult) {
        if (--left[adult] == 0)
            partners.erase(std::find(partners.begin(), partners.end(), adult));
    };
    std::vector<ParentPair> pairs;
    pairs.reserve(static_cast<std::size_t>(offspring));
    for (const std::uint32_t parent : gametes) {
        if (taken[parent] > 0) {
            --taken[parent];
            continue;
        }
        use(parent);
        const float* kin = kinship.of(adults.first + parent).data() + adults.first;
        std::uint32_t best = parent;
        float least = std::numeric_limits<float>::infinity();
        for (const std::uint32_t partner : partners) {
            if (kin[partner] < least && partner != parent) {
                best = partner;
                least = kin[partner];
            }
        }
        use(best);
        ++taken[best];
        pairs.push_back({adults.first + parent, adults.first + best});
    }
    separateSelfs(pairs, stream);
    return pairs;
}

} // namespace outcross
