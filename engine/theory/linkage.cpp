#include "engine/theory/linkage.h"

#include <cmath>

namespace outcross
{

double disequilibriumAfter(double start, double recombination, std::int64_t generations)
{
    return start * std::pow(1 - recombination, static_cast<double>(generations));
}

double disequilibriumAfter(double start, double recombination, double copies, std::int64_t generations)
{
    return disequilibriumAfter(start, recombination, generations) *
           std::pow(1 - 1 / copies, static_cast<double>(generations));
}

double haldaneRecombination(double morgans)
{
    return -std::expm1(-2 * morgans) / 2;
}

} // namespace outcross
