#pragma once

namespace outcross
{

/// The 95 % limits of a quantity x whose estimate is distributed as x·χ²_df/df.
struct ChiSquareLimits {
    double low = 0;
    double high = 0;
};

/// x·df/χ²_{0.975} and x·df/χ²_{0.025}. df > 0, x ≥ 0. Callable from any thread.
[[nodiscard]] ChiSquareLimits chiSquareLimits(double x, double degreesOfFreedom);

} // namespace outcross
