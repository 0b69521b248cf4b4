#include "engine/monitoring/size_interval.h"

#include <boost/math/distributions/chi_squared.hpp>

namespace outcross
{

ChiSquareLimits chiSquareLimits(double x, double degreesOfFreedom)
{
    const boost::math::chi_squared distribution(degreesOfFreedom);
    constexpr double kTail = 0.025;
    return {x * degreesOfFreedom / quantile(complement(distribution, kTail)),
            x * degreesOfFreedom / quantile(distribution, kTail)};
}

} // namespace outcross
