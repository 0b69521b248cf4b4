#include "engine/retraining/model_census.h"

#include "engine/measures/frequencies.h"

#include <Eigen/LU>

#include <algorithm>
#include <cmath>

namespace outcross
{
namespace
{

double rootOf(double value)
{
    return std::sqrt(std::max(value, 0.0));
}

/// tr (√B A √B)^½: the sum of the roots of the eigenvalues of AB. On the plane (√λ + √κ)² = tr AB + 2 √det AB.
double traceOfRoot(const Eigen::MatrixXd& a, const Eigen::MatrixXd& b)
{
    if (a.rows() == 1)
        return rootOf(a(0, 0)) * rootOf(b(0, 0));
    const double trace = a.cwiseProduct(b).sum(); // of AB, as B is symmetric
    return rootOf(trace + 2 * rootOf(a.determinant()) * rootOf(b.determinant()));
}

} // namespace

std::vector<double> variantShares(std::span<const std::uint16_t> variantOf, std::size_t variants)
{
    std::vector<double> shares(variants);
    for (const std::uint16_t variant : variantOf)
        ++shares[variant];
    for (double& share : shares)
        share /= static_cast<double>(variantOf.size());
    return shares;
}

void countVariants(Census& census, std::span<const double> start, std::span<const double> now)
{
    census.effective = hillOrder2(now);
    census.variants = hillOrder0(now);
    census.tail = tailAlive(start, now);
}

void measureDiversity(Census& census, double start, double now)
{
    census.diversity = now;
    census.within = now;
    census.kept = start > 0 ? now / start : 1;
    census.inbreeding = 1 - census.kept;
}

double wassersteinDistance(const Eigen::VectorXd& meanA, const Eigen::MatrixXd& covarianceA,
                           const Eigen::VectorXd& meanB, const Eigen::MatrixXd& covarianceB)
{
    const double spread = covarianceA.trace() + covarianceB.trace() - 2 * traceOfRoot(covarianceA, covarianceB);
    return rootOf((meanA - meanB).squaredNorm() + spread);
}

} // namespace outcross
