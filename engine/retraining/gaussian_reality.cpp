#include "engine/retraining/gaussian_reality.h"

#include "engine/measures/wasserstein.h"

#include <boost/math/special_functions/erf.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace outcross
{
namespace
{

constexpr int kComparedQuantiles = 2000;

int binOf(double z, int bins)
{
    // Clamped while still a floating-point number: items may lie anywhere.
    const double position = (z + kBinnedDeviations) / (2 * kBinnedDeviations) * bins;
    return static_cast<int>(std::clamp(std::floor(position), 0.0, static_cast<double>(bins - 1)));
}

double binEdge(int edge, int bins)
{
    return kBinnedDeviations * (2.0 * edge / bins - 1);
}

/// Exact probability of each bin under the standard normal.
std::vector<double> normalShares(int bins)
{
    std::vector<double> shares;
    double below = 0;
    for (int bin = 0; bin < bins; ++bin) {
        const double edge = binEdge(bin + 1, bins);
        const double reached = bin + 1 == bins ? 1 : 0.5 * boost::math::erfc(-edge / std::numbers::sqrt2);
        shares.push_back(reached - below);
        below = reached;
    }
    return shares;
}

std::vector<double> rowShares(const Points& rows, int bins)
{
    std::vector<double> shares(static_cast<std::size_t>(bins));
    for (Eigen::Index row = 0; row < rows.rows(); ++row)
        ++shares[static_cast<std::size_t>(binOf(rows(row, 0), bins))];
    for (double& share : shares)
        share /= static_cast<double>(rows.rows());
    return shares;
}

GaussianModel fitted(const Points& rows)
{
    GaussianModel model(VarianceEstimator::MaximumLikelihood);
    model.fit(rows, Stream(0, 0, 0, 0), {});
    return model;
}

} // namespace

GaussianReality::GaussianReality(int bins)
    : PointReality(modelSource(std::make_unique<GaussianModel>(VarianceEstimator::MaximumLikelihood)),
                   {Eigen::VectorXd::Constant(1, -kBinnedDeviations), Eigen::VectorXd::Constant(1, kBinnedDeviations)}),
      m_reference(VarianceEstimator::MaximumLikelihood), m_startFrequencies(normalShares(bins)),
      m_histogram(normalShares(kHistogramBins))
{
}

GaussianReality::GaussianReality(int bins, const Table& table)
    : PointReality(rowsSource(trainingRows(table)), boxAround(standardRows(table))), m_unit(dataUnit(table, 0)),
      m_reference(fitted(trainingRows(table))), m_startFrequencies(rowShares(trainingRows(table), bins)),
      m_histogram(rowShares(trainingRows(table), kHistogramBins)), m_heldOut(heldOutRows(table))
{
}

std::vector<std::uint16_t> GaussianReality::variantsOf(const Points& points) const
{
    const int bins = static_cast<int>(m_startFrequencies.size());
    std::vector<std::uint16_t> variants(static_cast<std::size_t>(points.rows()));
    for (std::size_t i = 0; i < variants.size(); ++i)
        variants[i] = static_cast<std::uint16_t>(binOf(points(static_cast<Eigen::Index>(i), 0), bins));
    return variants;
}

std::vector<bool> GaussianReality::rightOnes(const Points& items) const
{
    const double mean = source().mean()(0);
    const double reach = kRightDeviations * std::sqrt(source().covariance()(0, 0));
    std::vector<bool> right(static_cast<std::size_t>(items.rows()));
    for (std::size_t i = 0; i < right.size(); ++i)
        right[i] = std::abs(items(static_cast<Eigen::Index>(i), 0) - mean) <= reach;
    return right;
}

void GaussianReality::comparePoints()
{
    if (m_heldOut.rows() > 0) {
        m_compared.assign(m_heldOut.data(), m_heldOut.data() + m_heldOut.rows());
        return;
    }
    for (int i = 0; i < kComparedQuantiles; ++i) // of the standard normal, in the middle of equal shares
        m_compared.push_back(-std::numbers::sqrt2 * boost::math::erfc_inv((2.0 * i + 1) / kComparedQuantiles));
}

std::vector<double> GaussianReality::measures(const Points& items) const
{
    if (m_compared.empty())
        return {};
    return {wassersteinOfSamples({items.data(), static_cast<std::size_t>(items.rows())}, m_compared)};
}

double GaussianReality::fitness(const PointModel& model) const
{
    if (m_heldOut.rows() > 0)
        return model.meanLogLikelihood(m_heldOut);
    return expectedLogDensity(model.mean()(0), model.covariance()(0, 0), 0, 1);
}

Portrait GaussianReality::portrait(const PointGeneration& generation, PictureKind) const
{
    const PointModel& model = generation.model == nullptr ? m_reference : *generation.model;
    DensityPortrait density;
    density.x = dataAxis(m_unit, -kBinnedDeviations, kBinnedDeviations);
    for (int edge = 0; edge <= kHistogramBins; ++edge)
        density.binEdges.push_back(m_unit.toData(binEdge(edge, kHistogramBins)));
    const double width = 2 * kBinnedDeviations * m_unit.deviation / kHistogramBins;
    for (const double share : m_histogram)
        density.realDensity.push_back(share / width);
    density.realMean = m_unit.toData(source().mean()(0));
    density.realDeviation = m_unit.deviation * std::sqrt(source().covariance()(0, 0));
    density.mean = m_unit.toData(model.mean()(0));
    density.deviation = m_unit.deviation * std::sqrt(model.covariance()(0, 0));
    for (Eigen::Index i = 0; i < generation.shown.rows(); ++i)
        density.items.push_back(m_unit.toData(generation.shown(i, 0)));
    return {std::move(density), {}};
}

} // namespace outcross
