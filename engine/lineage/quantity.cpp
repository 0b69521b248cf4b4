#include "engine/lineage/quantity.h"

#include <cmath>

namespace outcross
{
double valueOf(const Conditions& conditions, Quantity quantity)
{
    const auto member = rowOf(quantity).force;
    return member ? conditions.forces.*member : static_cast<double>(conditions.size);
}

void apply(const Setting& setting, Conditions& conditions)
{
    if (const auto member = rowOf(setting.quantity).force)
        conditions.forces.*member = setting.value;
    else
        conditions.size = std::llround(setting.value);
}

} // namespace outcross
