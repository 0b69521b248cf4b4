#include "engine/theory/mutation.h"

namespace outcross
{
namespace
{

/// F' = intercept + slope·F.
struct Line {
    double intercept = 0;
    double slope = 0;
    [[nodiscard]] double at(double x) const { return intercept + slope * x; }
    [[nodiscard]] double fixedPoint() const { return intercept / (1 - slope); }
};

Line otherAlleles(double copies, double u, int alleles)
{
    const double others = alleles - 1;
    const double staySame = (1 - u) * (1 - u) + u * u / others;
    const double becomeSame = 2 * u * (1 - u) / others + u * u * (others - 1) / (others * others);
    const double apart = 1 - 1 / copies;
    return {staySame / copies + becomeSame * apart, (staySame - becomeSame) * apart};
}

Line infiniteAlleles(double copies, double u)
{
    const double bothUnchanged = (1 - u) * (1 - u);
    return {bothUnchanged / copies, bothUnchanged * (1 - 1 / copies)};
}

} // namespace

double nextIdentityWithOtherAlleles(double identity, double copies, double mutation, int alleles)
{
    return otherAlleles(copies, mutation, alleles).at(identity);
}

double settledIdentityWithOtherAlleles(double copies, double mutation, int alleles)
{
    return otherAlleles(copies, mutation, alleles).fixedPoint();
}

double nextIdentityWithInfiniteAlleles(double identity, double copies, double mutation)
{
    return infiniteAlleles(copies, mutation).at(identity);
}

double settledIdentityWithInfiniteAlleles(double copies, double mutation)
{
    return infiniteAlleles(copies, mutation).fixedPoint();
}

double ewensAlleles(double theta, int sampled)
{
    if (theta <= 0)
        return sampled > 0 ? 1 : 0;
    double alleles = 0;
    for (int i = 0; i < sampled; ++i)
        alleles += theta / (theta + i);
    return alleles;
}

} // namespace outcross
