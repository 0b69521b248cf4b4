#include "engine/lineage/start_conditions.h"

namespace outcross
{

Conditions startConditions(const LineageSpec& spec)
{
    return {spec.size, spec.forces};
}

void settleVariants(LineageSpec& spec)
{
    if (spec.startFrequencies == StartFrequencies::Distinct)
        spec.variants = static_cast<int>(2 * spec.size);
}

void setAtStart(std::span<const Setting> settings, LineageSpec& spec)
{
    Conditions start = startConditions(spec);
    for (const Setting& setting : settings)
        apply(setting, start);
    spec.size = start.size;
    spec.forces = start.forces;
    settleVariants(spec);
}

} // namespace outcross
