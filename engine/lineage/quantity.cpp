#include "engine/lineage/quantity.h"

#include <cmath>

namespace outcross
{
namespace
{

/// The force's member, or null for the size.
double Forces::*memberOf(Quantity quantity)
{
    switch (quantity) {
    case Quantity::Size:
        return nullptr;
    case Quantity::Inflow:
        return &Forces::inflow;
    case Quantity::Mutation:
        return &Forces::mutation;
    case Quantity::Selection:
        return &Forces::selection;
    case Quantity::Memory:
        return &Forces::memory;
    case Quantity::Exchange:
        return &Forces::exchange;
    case Quantity::KinAvoidance:
        return &Forces::kinAvoidance;
    }
    return nullptr;
}

} // namespace

double valueOf(const Conditions& conditions, Quantity quantity)
{
    const auto member = memberOf(quantity);
    return member ? conditions.forces.*member : static_cast<double>(conditions.size);
}

void apply(const Setting& setting, Conditions& conditions)
{
    if (const auto member = memberOf(setting.quantity))
        conditions.forces.*member = setting.value;
    else
        conditions.size = std::llround(setting.value);
}

} // namespace outcross
