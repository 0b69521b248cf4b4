#include "engine/theory/islands.h"

#include <cmath>

namespace outcross
{

IslandIdentities nextIslandIdentities(const IslandIdentities& now, const IslandModel& model)
{
    const double m = model.migration;
    const double others = model.demes - 1;
    const double sameWithin = (1 - m) * (1 - m) + m * m / others;
    const double sameBetween = 2 * m * (1 - m) / others + m * m * (others - 1) / (others * others);
    const double drift = 1 / model.copies;
    return {drift + (1 - drift) * (sameWithin * now.within + (1 - sameWithin) * now.between),
            sameBetween * now.within + (1 - sameBetween) * now.between};
}

StructuredDiversity islandDiversity(const IslandIdentities& identities, int demes)
{
    const double same = 1.0 / demes;
    return {1 - identities.within, 1 - (same * identities.within + (1 - same) * identities.between)};
}

StructuredDiversity fragmentedDiversity(double start, double copies, int demes, std::int64_t generations)
{
    const double within = start * std::pow(1 - demes / copies, static_cast<double>(generations));
    return {within, within / demes + (1 - 1.0 / demes) * start};
}

IslandIdentities dealtIdentities(double start, double copies, int demes)
{
    const double between = start * copies / (copies - 1);
    return {1 - (1 - demes / copies) * between, 1 - between};
}

double admixedHeterozygosity(double start, double copies, int lineages, std::int64_t generations)
{
    const double inbreeding = 1 - std::pow(1 - 1 / copies, static_cast<double>(generations));
    return start * (1 - inbreeding / lineages);
}

} // namespace outcross
