#include "engine/base/errors.h"
#include "engine/models/points/gaussian_model.h"
#include "engine/models/points/kde_model.h"
#include "tests/engine/models/draws.h"
#include "tests/engine/retraining/replicates.h"
#include "tests/registry.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <stop_token>
#include <vector>

using namespace outcross;

/// Kernel density estimates on the line and the plane.
class KdeModelTest : public QObject
{
    Q_OBJECT

private slots:
    void beforeTheFirstFitItIsTheStandardNormal();
    void momentsAreThoseOfTheSamplePlusTheKernel();
    void densityIsTheMeanOfItsKernels_data();
    void densityIsTheMeanOfItsKernels();
    void farItemsAreNotOutOfReach();
    void theRuleIsTheNormalReference();
    void drawsFollowTheDensity();
    void drawsOnThePlaneHaveItsCovariance();
    void varianceSettlesAtNTimesTheKernels_data();
    void varianceSettlesAtNTimesTheKernels();
    void withoutAKernelItIsTheBootstrap();
    void aSampleWithoutVarianceIsAPoint();
    void largeSamplesAreJudgedByEvenlySpacedItems();
    void cancelledLeavesNoTrace();
};

namespace
{

Points normalPoints(Eigen::Index rows, Eigen::Index columns, std::uint64_t seed)
{
    Stream stream(seed, 0, 0, 0);
    return KdeModel(columns).sample(rows, stream);
}

KdeModel fitted(const Points& sample, double bandwidth)
{
    KdeModel model(sample.cols(), bandwidth);
    model.fit(sample, {1, 0, 0, 0}, {});
    return model;
}

double normalBelow(double z)
{
    return 0.5 * std::erfc(-z / std::numbers::sqrt2);
}

/// The model after each of some generations of n items, in many replicates that start from the standard normal.
std::vector<double> varianceAfter(int generations, int replicates, std::int64_t n, double bandwidth,
                                  Eigen::Index columns, bool withMean = false)
{
    std::vector<double> values;
    for (int replicate = 0; replicate < replicates; ++replicate) {
        Stream stream(1859, static_cast<std::uint32_t>(replicate), 0, 0);
        KdeModel model(columns, bandwidth);
        for (int generation = 0; generation < generations; ++generation)
            model.fit(model.sample(n, stream), stream, {});
        values.push_back(model.covariance().trace() + (withMean ? model.mean().squaredNorm() : 0));
    }
    return values;
}

} // namespace

void KdeModelTest::beforeTheFirstFitItIsTheStandardNormal()
{
    for (const Eigen::Index columns : {1, 2}) {
        const KdeModel model(columns, 0.3);
        QVERIFY(model.mean().isZero(0) && model.covariance().isIdentity(0));
        const Points points = normalPoints(20, columns, 3);
        double expected = 0;
        for (Eigen::Index row = 0; row < 20; ++row)
            expected -= (0.5 * points.row(row).squaredNorm() +
                         0.5 * static_cast<double>(columns) * std::log(2 * std::numbers::pi)) /
                        20;
        QVERIFY(std::abs(model.meanLogLikelihood(points) - expected) < 1e-12);
    }
}

void KdeModelTest::momentsAreThoseOfTheSamplePlusTheKernel()
{
    Points sample(4, 2);
    sample << 1, 0, 2, 1, 3, 5, 6, 2;
    const KdeModel model = fitted(sample, 0.5);
    Eigen::Matrix2d expected;
    expected << 3.5 + 0.25, 1.25, 1.25, 3.5 + 0.25;
    QVERIFY(model.mean().isApprox(Eigen::Vector2d(3, 2), 1e-15));
    QVERIFY(model.covariance().isApprox(expected, 1e-15));
}

void KdeModelTest::densityIsTheMeanOfItsKernels_data()
{
    QTest::addColumn<int>("columns");
    QTest::newRow("line") << 1;
    QTest::newRow("plane") << 2;
}

void KdeModelTest::densityIsTheMeanOfItsKernels()
{
    QFETCH(int, columns);
    const Points sample = normalPoints(83, columns, 1);
    const Points queries = normalPoints(50, columns, 2);
    const double h = 0.2;
    double expected = 0;
    for (const auto& query : queries.rowwise()) {
        double density = 0;
        for (const auto& centre : sample.rowwise())
            density += std::exp(-(query - centre).squaredNorm() / (2 * h * h)) /
                       std::pow(2 * std::numbers::pi * h * h, 0.5 * columns) / 83;
        expected += std::log(density) / 50;
    }
    QVERIFY(std::abs(fitted(sample, h).meanLogLikelihood(queries) - expected) < 1e-12);
}

void KdeModelTest::farItemsAreNotOutOfReach()
{
    const KdeModel model = fitted(Points::Zero(2, 1), 0.01);
    // ln density = −½ ln 2πh² − 10⁴/2h²: far below what a double could hold.
    const double expected = -0.5 * std::log(2 * std::numbers::pi * 1e-4) - 0.5e8;
    QVERIFY(std::abs(model.meanLogLikelihood(Points::Constant(1, 1, 100)) / expected - 1) < 1e-14);
}

void KdeModelTest::theRuleIsTheNormalReference()
{
    const Points line = normalPoints(200, 1, 1);
    const double deviation = std::sqrt((line.array() - line.mean()).square().mean());
    QVERIFY(std::abs(fitted(line, 0).bandwidth() / (1.0592 * deviation * std::pow(200, -0.2)) - 1) < 1e-4);
    const Points plane = 3 * normalPoints(200, 2, 1);
    const double spread = std::sqrt((plane.rowwise() - plane.colwise().mean()).squaredNorm() / 400);
    QVERIFY(std::abs(fitted(plane, 0).bandwidth() / (spread * std::pow(200, -1.0 / 6)) - 1) < 1e-12);
    QCOMPARE(fitted(plane, 0.7).bandwidth(), 0.7);
}

void KdeModelTest::drawsFollowTheDensity()
{
    Points sample(3, 1);
    sample << -2, 0.5, 1;
    const KdeModel model = fitted(sample, 0.4);
    Stream stream(5, 0, 0, 0);
    const Points items = model.sample(100'000, stream);
    const auto below = [&](double x) {
        double sum = 0;
        for (const double centre : sample.col(0))
            sum += normalBelow((x - centre) / 0.4) / 3;
        return sum;
    };
    QVERIFY(draws::kolmogorovSmirnov({items.data(), items.data() + items.rows()}, below) <
            draws::kMostKolmogorovSmirnov);
}

void KdeModelTest::drawsOnThePlaneHaveItsCovariance()
{
    Points sample(4, 2);
    sample << 1, 0, 2, 1, 3, 5, 6, 2;
    const KdeModel model = fitted(sample, 0.5);
    Stream stream(5, 0, 0, 0);
    const Eigen::Index n = 40'000;
    const Points items = model.sample(n, stream);
    const Eigen::Matrix2d expected = model.covariance();
    const Points centred = items.rowwise() - model.mean().transpose();
    for (Eigen::Index i = 0; i < 2; ++i) {
        const double error = std::sqrt(expected(i, i) / static_cast<double>(n));
        QVERIFY(std::abs(centred.col(i).mean()) < 4.5 * error);
        for (Eigen::Index j = 0; j < 2; ++j) {
            const Eigen::ArrayXd products = centred.col(i).array() * centred.col(j).array();
            const double deviation = std::sqrt((products - products.mean()).square().mean());
            QVERIFY(std::abs(products.mean() - expected(i, j)) < 4.5 * deviation / std::sqrt(static_cast<double>(n)));
        }
    }
}

void KdeModelTest::varianceSettlesAtNTimesTheKernels_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<double>("bandwidth");
    QTest::addColumn<int>("generations");
    QTest::addColumn<int>("replicates");
    QTest::newRow("below its limit") << 1 << 0.35 << 5 << 1500;
    QTest::newRow("near its limit") << 1 << 0.35 << 60 << 5000;
    QTest::newRow("above its limit") << 1 << 0.1 << 20 << 4000;
    QTest::newRow("plane") << 2 << 0.25 << 20 << 2500;
}

void KdeModelTest::varianceSettlesAtNTimesTheKernels()
{
    // M4: V' = (1 − 1/n)V + h² a column, so V_t = nh² + (1 − nh²)(1 − 1/n)^t from 1.
    QFETCH(int, columns);
    QFETCH(double, bandwidth);
    QFETCH(int, generations);
    QFETCH(int, replicates);
    const int n = 20;
    const double limit = n * bandwidth * bandwidth;
    const double expected = columns * (limit + (1 - limit) * std::pow(1 - 1.0 / n, generations));
    VERIFY_MEAN(varianceAfter(generations, replicates, n, bandwidth, columns), expected);
}

void KdeModelTest::withoutAKernelItIsTheBootstrap()
{
    // D2: E[V_t] = (1 − 1/n)^t, and what is lost within is drift between.
    VERIFY_MEAN(varianceAfter(15, 6000, 20, 1e-9, 1), std::pow(1 - 1.0 / 20, 15));
    VERIFY_MEAN(varianceAfter(15, 6000, 20, 1e-9, 1, true), 1.0);
}

void KdeModelTest::aSampleWithoutVarianceIsAPoint()
{
    const KdeModel model = fitted(Points::Constant(7, 2, 0.1), 0);
    QCOMPARE(model.bandwidth(), 0.0);
    QVERIFY(model.covariance().isZero(0));
    Stream stream(1, 0, 0, 0);
    QVERIFY((model.sample(10, stream).array() == 0.1).all());
    QVERIFY(model.meanLogLikelihood(Points::Constant(1, 2, 0.1)) == -std::numeric_limits<double>::infinity());
}

void KdeModelTest::largeSamplesAreJudgedByEvenlySpacedItems()
{
    const Points sample = normalPoints(3 * kMaximumKdeCentres, 1, 1);
    const KdeModel all = fitted(sample, 0.3);
    QCOMPARE(all.notes().size(), 1u);
    QCOMPARE(all.notes().front().english(),
             std::string("The likelihood is judged by 10000 of the 30000 items that the density rests on."));
    const Points third = sample(Eigen::seqN(0, kMaximumKdeCentres, 3), Eigen::all);
    const Points queries = normalPoints(2 * kMaximumKdeQueries, 1, 2);
    const Points half = queries(Eigen::seqN(0, kMaximumKdeQueries, 2), Eigen::all);
    QCOMPARE(all.meanLogLikelihood(queries), fitted(third, 0.3).meanLogLikelihood(half));
    QVERIFY(fitted(third, 0.3).notes().empty());
}

void KdeModelTest::cancelledLeavesNoTrace()
{
    KdeModel model = fitted(normalPoints(10, 1, 1), 0.3);
    const KdeModel before = model;
    std::stop_source source;
    source.request_stop();
    QVERIFY_THROWS_EXCEPTION(Cancelled, model.fit(normalPoints(20, 1, 2), {1, 0, 0, 0}, source.get_token()));
    QCOMPARE(model.saved(), before.saved());
}

OUTCROSS_TEST(KdeModelTest)
#include "kde_model_test.moc"
