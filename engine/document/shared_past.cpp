#include "engine/document/shared_past.h"

#include <algorithm>

namespace outcross
{
namespace
{

/// The forces of the start act from generation 1 on: founders do not know them.
bool sameFounders(LineageSpec a, const LineageSpec& b)
{
    a.forces = b.forces;
    return a == b;
}

} // namespace

std::int64_t sharedPast(const Scenario& a, const Scenario& b)
{
    if (a.seed != b.seed)
        return -1;
    for (const Side side : kSides)
        if (!sameFounders(a.lineages[side], b.lineages[side]))
            return -1;
    for (const Side side : kSides)
        if (a.lineages[side].forces != b.lineages[side].forces)
            return 0;
    const auto [inA, inB] =
        std::mismatch(a.interventions.begin(), a.interventions.end(), b.interventions.begin(), b.interventions.end());
    std::int64_t differs = kMaximumGenerations + 1;
    if (inA != a.interventions.end())
        differs = inA->at;
    if (inB != b.interventions.end())
        differs = std::min(differs, inB->at);
    return differs - 1;
}

} // namespace outcross
