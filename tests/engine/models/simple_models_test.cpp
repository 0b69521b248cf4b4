#include "engine/models/multinomial.h"
#include "engine/models/points/categorical_model.h"
#include "engine/models/points/gaussian_model.h"
#include "tests/registry.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

using namespace outcross;

/// The multinomial draw and the two models that need no iterations.
class SimpleModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void multinomialHasItsMomentsBothWays_data();
    void multinomialHasItsMomentsBothWays();
    void noItemIsLostToRounding();
    void refitIsTheShareOfEachCategory();
    void gaussianRefitIsMeanAndVariance();
    void gaussianWithoutVarianceIsAPoint();
};

void SimpleModelsTest::multinomialHasItsMomentsBothWays_data()
{
    QTest::addColumn<int>("trials");
    QTest::newRow("binomials") << 40;
    QTest::newRow("one by one") << 3;
}

void SimpleModelsTest::multinomialHasItsMomentsBothWays()
{
    QFETCH(int, trials);
    const std::array<double, 5> weights{1, 0, 2, 3, 4}; // need not sum to 1
    const int draws = 20'000;
    Stream stream(11, 0, 0, 0);
    std::array<double, 5> sum{};
    double product = 0;
    for (int i = 0; i < draws; ++i) {
        const auto counts = drawMultinomial(trials, weights, stream);
        QCOMPARE(std::accumulate(counts.begin(), counts.end(), 0.0), static_cast<double>(trials));
        for (std::size_t k = 0; k < 5; ++k)
            sum[k] += counts[k];
        product += (counts[3] - 0.3 * trials) * (counts[4] - 0.4 * trials);
    }
    QCOMPARE(sum[1], 0.0);
    for (std::size_t k = 0; k < 5; ++k) {
        const double p = weights[k] / 10;
        QVERIFY(std::abs(sum[k] / draws - p * trials) <= 4.5 * std::sqrt(trials * p * (1 - p) / draws));
    }
    // Cov = −n p q; the standard deviation of the product is about the product of the standard deviations.
    const double covariance = -0.3 * 0.4 * trials;
    const double error = 1.5 * trials * std::sqrt(0.21 * 0.24) / std::sqrt(draws);
    QVERIFY(std::abs(product / draws - covariance) < 4.5 * error);
}

void SimpleModelsTest::noItemIsLostToRounding()
{
    // Weights that sum to 1 only within rounding, with dead categories at the end.
    std::vector<double> weights(30, 0.1);
    std::fill(weights.begin() + 10, weights.end(), 0.0);
    Stream stream(12, 0, 0, 0);
    for (const std::int64_t trials : {1, 29, 30, 1000, 1'000'000}) {
        for (int i = 0; i < 200; ++i) {
            const auto counts = drawMultinomial(trials, weights, stream);
            QCOMPARE(std::accumulate(counts.begin(), counts.begin() + 10, 0.0), static_cast<double>(trials));
        }
    }
    QCOMPARE(drawBinomial(10, 1.0000000001, stream), 10);
    QCOMPARE(drawBinomial(10, -0.1, stream), 0);
    QCOMPARE(drawBinomial(0, 0.5, stream), 0);
}

void SimpleModelsTest::refitIsTheShareOfEachCategory()
{
    CategoricalModel model({1, 1, 1, 1});
    model.fit({3, 0, 5, 2}, {1, 0, 0, 0}, {});
    const std::array<double, 4> expected{0.3, 0, 0.5, 0.2};
    QVERIFY(std::ranges::equal(model.frequencies(), expected));
    QCOMPARE(model.meanLogLikelihood({1, 0, 1, 0}), 0.5 * (std::log(0.3) + std::log(0.5)));
    QVERIFY(std::isinf(model.meanLogLikelihood({1, 1, 0, 0})));
}

void SimpleModelsTest::gaussianRefitIsMeanAndVariance()
{
    Points sample(4, 1);
    sample << 1, 2, 3, 6;
    GaussianModel likely(VarianceEstimator::MaximumLikelihood);
    likely.fit(sample, {1, 0, 0, 0}, {});
    QCOMPARE(likely.location(), 3.0);
    QCOMPARE(likely.variance(), 3.5);
    GaussianModel unbiased(VarianceEstimator::Unbiased);
    unbiased.fit(sample, {1, 0, 0, 0}, {});
    QCOMPARE(unbiased.variance(), 14.0 / 3);
    const double twoPi = 6.283185307179586;
    QCOMPARE(likely.meanLogLikelihood(sample), -0.5 * std::log(twoPi * 3.5) - 0.5);
}

void SimpleModelsTest::gaussianWithoutVarianceIsAPoint()
{
    const Points sample = Points::Constant(3, 1, 0.1);
    GaussianModel model(VarianceEstimator::Unbiased);
    model.fit(sample, {1, 0, 0, 0}, {});
    QCOMPARE(model.location(), 0.1);
    QCOMPARE(model.variance(), 0.0);
    Stream stream(1, 0, 0, 0);
    QVERIFY((model.sample(10, stream).array() == 0.1).all());
    QVERIFY(std::isinf(model.meanLogLikelihood(sample)) && model.meanLogLikelihood(sample) < 0);
    model.fit(sample.topRows(1), {1, 0, 0, 0}, {});
    QCOMPARE(model.variance(), 0.0);
}

OUTCROSS_TEST(SimpleModelsTest)
#include "simple_models_test.moc"
