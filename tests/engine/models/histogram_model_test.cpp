#include "engine/measures/frequencies.h"
#include "engine/models/points/histogram_model.h"
#include "tests/engine/models/draws.h"
#include "tests/engine/retraining/replicates.h"
#include "tests/registry.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

using namespace outcross;

/// Histograms with additive smoothing.
class HistogramModelTest : public QObject
{
    Q_OBJECT

private slots:
    void refitIsTheSmoothedShareOfEachBin();
    void itemsOutsideCountInTheNearestBin();
    void momentsAreThoseOfTheDensity();
    void drawsFollowTheBins();
    void drawsAreUniformWithinABin();
    void smoothingIsMutation_data();
    void smoothingIsMutation();
};

namespace
{

Points column(const std::vector<double>& values)
{
    return Eigen::Map<const Eigen::VectorXd>(values.data(), static_cast<Eigen::Index>(values.size()));
}

HistogramModel fitted(const std::vector<double>& values, int bins, double smoothing)
{
    HistogramModel model(0, 1, bins, smoothing);
    model.fit(column(values), {1, 0, 0, 0}, {});
    return model;
}

} // namespace

void HistogramModelTest::refitIsTheSmoothedShareOfEachBin()
{
    const HistogramModel model = fitted({0.1, 0.3, 0.3, 0.3, 0.9}, 4, 0.5);
    const std::array<double, 4> expected{1.5 / 7, 3.5 / 7, 0.5 / 7, 1.5 / 7};
    QVERIFY(std::ranges::equal(model.frequencies(), expected));
    // The density is the frequency over the width of a bin.
    QCOMPARE(model.meanLogLikelihood(column({0.1, 0.6})), 0.5 * (std::log(4 * 1.5 / 7) + std::log(4 * 0.5 / 7)));
    const HistogramModel plain = fitted({0.1, 0.3, 0.3, 0.3, 0.9}, 4, 0);
    QVERIFY(plain.meanLogLikelihood(column({0.1, 0.6})) == -std::numeric_limits<double>::infinity());
    QVERIFY(std::ranges::equal(HistogramModel(0, 1, 2, 0).frequencies(), std::array{0.5, 0.5}));
}

void HistogramModelTest::itemsOutsideCountInTheNearestBin()
{
    const HistogramModel model = fitted({-1e300, 1, 5, 0.4}, 4, 0);
    const std::array<double, 4> expected{0.25, 0.25, 0, 0.5};
    QVERIFY(std::ranges::equal(model.frequencies(), expected));
    QCOMPARE(model.meanLogLikelihood(column({1e300})), std::log(2.0));
}

void HistogramModelTest::momentsAreThoseOfTheDensity()
{
    // One bin: the uniform distribution.
    const HistogramModel one(2, 5, 1, 0);
    QCOMPARE(one.mean()(0), 3.5);
    QCOMPARE(one.covariance()(0, 0), 9.0 / 12);
    // ∫x and ∫x² of the density, bin by bin.
    const HistogramModel model = fitted({0.1, 0.3, 0.3, 0.3, 0.9}, 4, 0.5);
    double mean = 0;
    double square = 0;
    for (std::size_t bin = 0; bin < 4; ++bin) {
        const double a = 0.25 * static_cast<double>(bin);
        const double b = a + 0.25;
        mean += model.frequencies()[bin] * (b * b - a * a) / 2 / 0.25;
        square += model.frequencies()[bin] * (b * b * b - a * a * a) / 3 / 0.25;
    }
    QVERIFY(std::abs(model.mean()(0) - mean) < 1e-15);
    QVERIFY(std::abs(model.covariance()(0, 0) - (square - mean * mean)) < 1e-15);
}

void HistogramModelTest::drawsFollowTheBins()
{
    const HistogramModel model = fitted({0.1, 0.3, 0.3, 0.3, 0.9, 0.55, 0.56, 0.7}, 10, 0.5);
    Stream stream(3, 0, 0, 0);
    const Points items = model.sample(20'000, stream);
    QVERIFY(items.minCoeff() >= 0 && items.maxCoeff() < 1);
    std::vector<double> counts(10);
    for (const double x : items.col(0))
        ++counts[static_cast<std::size_t>(10 * x)];
    QVERIFY(std::abs(draws::standardChiSquared(counts, {model.frequencies().begin(), model.frequencies().end()})) <
            4.5);
}

void HistogramModelTest::drawsAreUniformWithinABin()
{
    const HistogramModel model = fitted({0.3}, 4, 0);
    Stream stream(3, 0, 0, 0);
    const Points items = model.sample(20'000, stream);
    const auto uniform = [](double x) { return (x - 0.25) / 0.25; };
    QVERIFY(draws::kolmogorovSmirnov({items.data(), items.data() + items.rows()}, uniform) <
            draws::kMostKolmogorovSmirnov);
}

void HistogramModelTest::smoothingIsMutation_data()
{
    QTest::addColumn<double>("smoothing");
    QTest::addColumn<int>("generations");
    QTest::newRow("none") << 0.0 << 20;
    QTest::newRow("some") << 0.05 << 5;
    QTest::newRow("some, settled") << 0.05 << 80;
    QTest::newRow("Laplace") << 1.0 << 20;
}

void HistogramModelTest::smoothingIsMutation()
{
    // M4: u = αK / (n + αK), H' = b(1 − 1/n)H + (1 − b)(1 − 1/K), b = (1 − u)².
    QFETCH(double, smoothing);
    QFETCH(int, generations);
    const int n = 20;
    const int bins = 8;
    const double u = smoothing * bins / (n + smoothing * bins);
    const double b = (1 - u) * (1 - u);
    double expected = 1 - 1.0 / bins;
    for (int generation = 0; generation < generations; ++generation)
        expected = b * (1 - 1.0 / n) * expected + (1 - b) * (1 - 1.0 / bins);

    std::vector<double> values;
    for (int replicate = 0; replicate < 3000; ++replicate) {
        Stream stream(1859, static_cast<std::uint32_t>(replicate), 0, 0);
        HistogramModel model(-1, 1, bins, smoothing);
        for (int generation = 0; generation < generations; ++generation)
            model.fit(model.sample(n, stream), stream, {});
        values.push_back(expectedHeterozygosity(model.frequencies()));
    }
    VERIFY_MEAN(values, expected);
}

OUTCROSS_TEST(HistogramModelTest)
#include "histogram_model_test.moc"
