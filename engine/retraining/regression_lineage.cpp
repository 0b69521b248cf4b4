#include "engine/retraining/regression_lineage.h"

#include "engine/base/errors.h"
#include "engine/measures/symmetric_eigen.h"
#include "engine/models/multinomial.h"
#include "engine/retraining/lab_group.h"
#include "engine/retraining/model_census.h"
#include "engine/retraining/wishart.h"

#include <boost/random/normal_distribution.hpp>

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <utility>

// Inflow, exactly. With k ~ Binomial(T, 1 − f) own labels the offset δ = ŵ − w* goes by δ' = S⁻¹S_own δ + noise, where
// S = S_own + S_real and U = S^(−½) S_own S^(−½) is matrix beta with k and T − k degrees of freedom, independent of S.
// Being isotropic, E[U M U] = αM + β tr(M) I with
//   β = E[U₁₂²] = k(T − k)/(T(T + 2)(T − 1)),   α + β = E[U₁₁²] = k(k + 2)/(T(T + 2)),
// so E|S⁻¹S_own δ|² = |δ|²(α + β (Td − 2)/(T − d − 1)), since E[S tr S⁻¹] = (Td − 2)/(T − d − 1) I. The mean over k:
//   c = a − b + b (Td − 2)/(T − d − 1),   a = [T(1 − f)² + (1 − f)(2 + f)]/(T + 2),   b = f(1 − f)/(T + 2).

namespace outcross
{
namespace
{

/// Share of the real signal in a fit that is off by that much.
double signalKept(double squaredOffset)
{
    return 1 / (1 + squaredOffset);
}

std::vector<double> sharesOf(const Eigen::VectorXd& weights)
{
    std::vector<double> shares(static_cast<std::size_t>(weights.size()));
    const double all = weights.squaredNorm();
    for (std::size_t j = 0; j < shares.size(); ++j) {
        const double weight = weights(static_cast<Eigen::Index>(j));
        // A fit of nothing at all (no label anywhere) prefers no feature.
        shares[j] = all > 0 ? weight * weight / all : 1 / static_cast<double>(shares.size());
    }
    return shares;
}

/// Some labelled points: XᵀX and Xᵀ(y − Xw*).
struct Sums {
    Eigen::MatrixXd squares;
    Eigen::VectorXd products;
    std::int64_t points = 0;
};

/// Adds `points` points with labels made by weights that are off by `offset`.
void addPoints(Sums& sums, std::int64_t points, const Eigen::VectorXd& offset, double noiseDeviation, Stream stream)
{
    const Eigen::MatrixXd factor = drawWishartFactor(points, offset.size(), stream);
    boost::random::normal_distribution<double> normal;
    const Eigen::VectorXd noise = Eigen::VectorXd::NullaryExpr(factor.cols(), [&] { return normal(stream); });
    sums.squares.noalias() += factor * factor.transpose();
    sums.products.noalias() += factor * (factor.transpose() * offset + noiseDeviation * noise);
    sums.points += points;
}

/// The solution of squares · x = products; of many the one nearest to `target`.
Eigen::VectorXd leastSquares(const Sums& sums, const Eigen::VectorXd& target)
{
    if (sums.points >= sums.squares.rows()) {
        const Eigen::LLT<Eigen::MatrixXd> factors(sums.squares);
        if (factors.info() == Eigen::Success)
            return factors.solve(sums.products);
    }
    const SymmetricEigen spectrum = symmetricEigen(sums.squares);
    const double negligible = 1e-12 * spectrum.values.maxCoeff();
    Eigen::VectorXd solution = target;
    for (Eigen::Index i = 0; i < sums.squares.rows(); ++i) {
        const auto direction = spectrum.vectors.col(i);
        if (spectrum.values(i) > negligible)
            solution += direction * (direction.dot(sums.products) / spectrum.values(i) - direction.dot(target));
    }
    return solution;
}

PortraitMode labelsOf(double noiseVariance, double along, double squaredLength)
{
    PortraitMode mode;
    mode.varianceX = 1 + noiseVariance;
    mode.covariance = along;
    mode.varianceY = squaredLength;
    mode.share = 1;
    return mode;
}

std::vector<PortraitPoint> pointsOf(const Eigen::VectorXd& labels, const Eigen::VectorXd& predicted)
{
    std::vector<PortraitPoint> points;
    for (Eigen::Index i = 0; i < labels.size(); ++i)
        points.push_back({labels(i), predicted(i)});
    return points;
}

} // namespace

RegressionLineage::RegressionLineage(std::shared_ptr<const RegressionReality> reality, std::int64_t size)
    : m_reality(std::move(reality)), m_size(size), m_offset(Eigen::VectorXd::Zero(m_reality->weights.size())),
      m_frequencies(m_reality->startFrequencies), m_expected(m_reality->expected)
{
}

void RegressionLineage::advance(const Forces& forces, std::int64_t size, const Stream& stream,
                                const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw Cancelled();
    const Eigen::Index features = m_offset.size();
    const double noise = m_reality->settings.noiseDeviation;
    Stream shares = stream.block(kCorpusBlock);
    const std::int64_t real = drawBinomial(size, forces.inflow, shares);

    Sums sums{Eigen::MatrixXd::Zero(features, features), Eigen::VectorXd::Zero(features)};
    if (m_squares.size() > 0)
        sums = {m_squares, m_products, m_points};
    addPoints(sums, size - real, m_offset, noise, stream.block(kCorpusBlock + 1));
    if (real > 0)
        addPoints(sums, real, Eigen::VectorXd::Zero(features), noise, stream.block(kCorpusBlock + 2));
    // Of shortest length: ŵ = 0 where no point says otherwise, which is −w* as an offset.
    m_offset = leastSquares(sums, -m_reality->weights);
    m_frequencies = sharesOf(weights());
    expectFit(forces.inflow, size);
    m_size = size;
    m_isReal = false;
    if (m_reality->settings.accumulate) {
        m_squares = std::move(sums.squares);
        m_products = std::move(sums.products);
        m_points = sums.points;
    }
}

Census RegressionLineage::census(const std::stop_token&) const
{
    const double error = excessTestError();
    const double noiseVariance = m_reality->settings.noiseDeviation * m_reality->settings.noiseDeviation;
    Census census;
    measureDiversity(census, 1, signalKept(error));
    countVariants(census, m_reality->startFrequencies, m_frequencies);
    census.distance = std::sqrt(error);
    census.fitness =
        -0.5 * std::log(2 * std::numbers::pi * noiseVariance) - (noiseVariance + error) / (2 * noiseVariance);
    census.size = m_size;
    return census;
}

std::vector<double> RegressionLineage::measures() const
{
    const std::int64_t trainedOn = m_reality->settings.accumulate && !m_isReal ? m_points : m_size;
    return {static_cast<double>(trainedOn), excessTestError()};
}

Portrait RegressionLineage::portrait(const PictureRequest&) const
{
    const RegressionReality& reality = *m_reality;
    const double noiseVariance = reality.settings.noiseDeviation * reality.settings.noiseDeviation;
    const Eigen::VectorXd fitted = weights();
    ScatterPortrait scatter;
    scatter.x.name = QT_TRANSLATE_NOOP("engine", "true label");
    scatter.y.name = QT_TRANSLATE_NOOP("engine", "predicted label");
    const Eigen::VectorXd predicted = reality.testPoints * fitted;
    scatter.x.high = reality.testLabels.cwiseAbs().maxCoeff();
    scatter.x.low = -scatter.x.high;
    scatter.y.high = std::max(scatter.x.high, predicted.cwiseAbs().maxCoeff());
    scatter.y.low = -scatter.y.high;
    scatter.points = pointsOf(reality.testLabels, predicted);
    scatter.modeOfPoint.resize(scatter.points.size());
    scatter.realPoints = pointsOf(reality.testLabels, reality.testPoints * reality.weights);
    scatter.realModes.push_back(labelsOf(noiseVariance, 1, 1));
    if (!m_isReal)
        scatter.modelModes.push_back(labelsOf(noiseVariance, fitted.dot(reality.weights), fitted.squaredNorm()));
    return {std::move(scatter), {}};
}

/// One more fit, to `size` new points. Before m_squares take them in.
void RegressionLineage::expectFit(double inflow, std::int64_t size)
{
    const RegressionSettings& settings = m_reality->settings;
    const auto features = static_cast<double>(settings.features);
    const auto points = static_cast<double>(size);
    const double noise = settings.noiseDeviation * settings.noiseDeviation;
    const bool isEnough = size >= settings.features + 2;
    m_isExact = m_isExact && isEnough && inflow == 0 && !settings.accumulate;
    if (m_isExact)
        m_expected.fit(size);
    if (settings.accumulate) {
        const double all = points + static_cast<double>(m_points);
        m_expectedError += noise * points / all * features / (all - features - 1);
        if ((inflow > 0 && !m_isReal) || all < features + 2)
            m_expectedError = std::numeric_limits<double>::quiet_NaN();
        return;
    }
    const double a = (points * (1 - inflow) * (1 - inflow) + (1 - inflow) * (2 + inflow)) / (points + 2);
    const double b = inflow * (1 - inflow) / (points + 2);
    const double handedOn = a - b + b * (points * features - 2) / (points - features - 1);
    m_expectedError = isEnough ? handedOn * m_expectedError + noise * features / (points - features - 1)
                               : std::numeric_limits<double>::quiet_NaN();
}

std::optional<Text> RegressionLineage::whyNoExpectation(const Forces& forces) const
{
    if (m_size < m_reality->settings.features + 2)
        return Text{QT_TRANSLATE_NOOP("engine", "there are hardly more points than features"), {}};
    if (m_isExact && forces.inflow == 0 && !m_reality->settings.accumulate)
        return std::nullopt;
    return Text{QT_TRANSLATE_NOOP("engine", "theory knows the mean error e of such a regression, but of what it keeps "
                                            "only that it is more than 1/(1 + e) on average"),
                {}};
}

double RegressionLineage::expectedDiversity() const
{
    return m_isExact ? m_expected.mean() : 1 / (1 + m_expectedError);
}

std::unique_ptr<Lineage> RegressionLineage::clone() const
{
    return std::make_unique<RegressionLineage>(*this);
}

void RegressionLineage::countBytes(Footprint& footprint) const
{
    const auto numbers = m_offset.size() + m_squares.size() + m_products.size();
    footprint.add(sizeof *this + static_cast<std::size_t>(numbers) * sizeof(double));
    footprint.add(m_frequencies);
}

SourceMoments RegressionLineage::sourceMoments() const
{
    SourceMoments source;
    source.diversity = 1;
    return source;
}

} // namespace outcross
