#include "engine/theory/boundary.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace outcross
{

double inflowThatKeeps(double kept, double copies)
{
    const double left = 1 - 1 / copies;
    if (!(kept >= 0 && kept <= left))
        return std::numeric_limits<double>::quiet_NaN();
    return 1 - std::sqrt((left - kept) / (left * (1 - kept)));
}

double realItemsThatKeep(double kept)
{
    return kept / (2 * (1 - kept));
}

double inflowThatSteadies(double temperature)
{
    return std::max(0.0, 1 - temperature);
}

} // namespace outcross
