#include "engine/spec/range.h"

#include "engine/base/text.h"

#include <cmath>

namespace outcross
{
namespace
{

/// Limits are read by people: 1000000 rather than 1e+06.
std::string limit(double value)
{
    constexpr double kWritableExactly = 1e15;
    return value == std::floor(value) && std::abs(value) < kWritableExactly ? std::to_string(std::llround(value))
                                                                            : numberText(value);
}

} // namespace

bool Range::contains(double value) const
{
    return value >= low && value <= high && !(isOpenLow && value == low) && !(isOpenHigh && value == high);
}

std::string Range::expected(double instead) const
{
    const bool isOpenEnd = (isOpenLow && instead == low) || (isOpenHigh && instead == high);
    if (!isOpenEnd)
        return limit(low) + " … " + limit(high);
    if (isOpenLow && isOpenHigh)
        return limit(low) + " < … < " + limit(high);
    return isOpenLow ? "> " + limit(low) + " … " + limit(high) : limit(low) + " … < " + limit(high);
}

} // namespace outcross
