#include "engine/theory/sib_lines.h"

#include <utility>

namespace outcross
{

void SibLines::breed()
{
    const double next = (1 + within) / 4 + sibs / 2;
    within = std::exchange(sibs, next);
}

double SibLines::diversity(std::int64_t individuals) const
{
    const auto n = static_cast<double>(individuals);
    return 1 - ((1 + within) / 2 + sibs + (n - 2) * lines) / n;
}

} // namespace outcross
