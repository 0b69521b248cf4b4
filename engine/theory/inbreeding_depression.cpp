#include "engine/theory/inbreeding_depression.h"

#include <cmath>

namespace outcross
{

double survivalOfInbred(double haploidLethalEquivalents, double inbreeding)
{
    return std::exp(-haploidLethalEquivalents * inbreeding);
}

double fitnessGainOfRescue(double haploidLethalEquivalents, double inbreedingRemoved)
{
    return std::exp(haploidLethalEquivalents * inbreedingRemoved);
}

PurgedInbreeding nextPurgedInbreeding(const PurgedInbreeding& now, double individuals, double d)
{
    const double rate = 1 / (2 * individuals);
    return {(1 - rate) * now.inbreeding + rate, ((1 - rate) * now.purged + rate) * (1 - 2 * d * now.inbreeding)};
}

double fitnessWithPurging(double startFitness, double haploidLethalEquivalents, const PurgedInbreeding& now)
{
    return startFitness * std::exp(-haploidLethalEquivalents * now.purged);
}

} // namespace outcross
