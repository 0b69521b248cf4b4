#include "engine/replicates/replicate_cost.h"

#include "engine/kinds/catalogue.h"

#include <algorithm>
#include <cmath>

namespace outcross
{
namespace
{

/// A generation that takes longer is slow, whatever its kind.
constexpr double kSlowSeconds = 0.1;

} // namespace

ReplicateCost replicateCost(const Snapshot& main, std::uint32_t lives, int threads)
{
    const PerSide<LineageSpec>& lineages = main.document->lineages;
    const bool isSlow = isSlowKind(lineages[Side::Left].kind) || isSlowKind(lineages[Side::Right].kind);
    // Whole rounds: seven lives on two threads take as long as eight.
    const double rounds = std::ceil(static_cast<double>(lives) / std::max(threads, 1));
    const auto take = [&](std::int64_t generations) {
        return main.secondsToMake * rounds * static_cast<double>(generations);
    };
    return {.isSlow = isSlow || main.secondsToMake > kSlowSeconds,
            .lifePerGeneration = main.secondsToMake,
            .toNow = take(main.newest),
            .toEnd = take(std::max(main.newest, main.document->generations))};
}

} // namespace outcross
