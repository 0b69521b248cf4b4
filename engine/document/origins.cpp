#include "engine/document/origins.h"

#include "engine/kinds/catalogue.h"

namespace outcross
{

PerSide<std::shared_ptr<const Origin>> prepareOrigins(const Scenario& scenario, const DataLibrary& library,
                                                      const std::stop_token& stop)
{
    PerSide<std::shared_ptr<const Origin>> origins;
    for (const Side side : kSides)
        origins[side] = prepareOrigin(scenario.lineages[side], side, library, stop);
    return origins;
}

} // namespace outcross
