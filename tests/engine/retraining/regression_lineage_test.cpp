#include "engine/retraining/regression_lineage.h"
#include "tests/engine/retraining/lineage_checks.h"
#include "tests/engine/retraining/replicates.h"
#include "tests/registry.h"

#include <Eigen/QR>

#include <boost/random/normal_distribution.hpp>

#include <QTest>

#include <limits>
#include <numbers>
#include <vector>

using namespace outcross;
using replicates::Plan;

/// Linear regression on its own labels (R5).
class RegressionLineageTest : public QObject
{
    Q_OBJECT

private slots:
    void generationZeroIsTheRealThing();
    void replacedTestErrorGrowsByAStepAGeneration_data();
    void replacedTestErrorGrowsByAStepAGeneration();
    void accumulatedTestErrorIsBounded_data();
    void accumulatedTestErrorIsBounded();
    void inflowHoldsTheTestError_data();
    void inflowHoldsTheTestError();
    void plainLeastSquaresAgree_data();
    void plainLeastSquaresAgree();
    void censusFollowsTheFit();
    void fewerSamplesThanFeaturesLoseDirections();
    void anyNumberOfGenerationsStaysFinite_data();
    void anyNumberOfGenerationsStaysFinite();
    void portraitShowsLabelsAgainstPredictions();
    void itIsExpectedWhereDataAreReplaced();
    void sameStreamsGiveSameBytes_data();
    void sameStreamsGiveSameBytes();
    void badSettingsAreRefused();
};

namespace
{

std::vector<double> testErrors(const RegressionSettings& settings, const Plan& plan)
{
    return measure(*regressionOrigin(settings, plan.size), plan, [](const Lineage& lineage) {
        return dynamic_cast<const RegressionLineage&>(lineage).excessTestError();
    });
}

/// e = σ²d/(T − d − 1).
double oneStep(const RegressionSettings& settings, std::int64_t size)
{
    const double d = settings.features;
    return settings.noiseDeviation * settings.noiseDeviation * d / (static_cast<double>(size) - d - 1);
}

/// The same lineage with every point drawn: the excess test error after some generations.
double plainTestError(const RegressionSettings& settings, const Plan& plan, std::uint32_t replicate)
{
    Stream stream(77, replicate, 0, 0);
    boost::random::normal_distribution<double> normal;
    const auto d = static_cast<Eigen::Index>(settings.features);
    const Eigen::VectorXd real = Eigen::VectorXd::Unit(d, 0);
    Eigen::VectorXd fitted = real;
    Eigen::MatrixXd points(0, d);
    Eigen::VectorXd labels(0);
    for (int generation = 0; generation < plan.generations; ++generation) {
        const Eigen::Index old = settings.accumulate ? points.rows() : 0;
        points.conservativeResize(old + plan.size, d);
        labels.conservativeResize(old + plan.size);
        for (Eigen::Index row = old; row < points.rows(); ++row) {
            for (Eigen::Index column = 0; column < d; ++column)
                points(row, column) = normal(stream);
            const Eigen::VectorXd& teacher = stream.uniform() < plan.forces.inflow ? real : fitted;
            labels(row) = points.row(row).dot(teacher) + settings.noiseDeviation * normal(stream);
        }
        fitted = points.householderQr().solve(labels);
    }
    return (fitted - real).squaredNorm();
}

} // namespace

void RegressionLineageTest::generationZeroIsTheRealThing()
{
    const auto lineage = regressionOrigin({10, 0.5, false}, 100)->found({1, 0, 0, 0});
    const Census census = lineage->census();
    QCOMPARE(census.diversity, 1.0);
    QCOMPARE(census.kept, 1.0);
    QCOMPARE(census.distance, 0.0);
    QCOMPARE(census.variants, 10.0);
    QVERIFY(std::abs(census.effective - 10) < 1e-12);
    QCOMPARE(census.size, 100);
    // Minus the entropy of the noise.
    QVERIFY(std::abs(census.fitness + 0.5 * std::log(2 * std::numbers::pi * std::numbers::e * 0.25)) < 1e-12);
}

void RegressionLineageTest::replacedTestErrorGrowsByAStepAGeneration_data()
{
    QTest::addColumn<int>("features");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("generations");
    QTest::addColumn<int>("replicates");
    QTest::newRow("first fit") << 10 << 40 << 1 << 1500;
    QTest::newRow("few generations") << 10 << 40 << 5 << 1500;
    QTest::newRow("many generations") << 10 << 40 << 40 << 1500;
    QTest::newRow("one feature") << 1 << 12 << 8 << 8000;
    QTest::newRow("many samples") << 5 << 100'000 << 10 << 2500;
}

void RegressionLineageTest::replacedTestErrorGrowsByAStepAGeneration()
{
    QFETCH(int, features);
    QFETCH(int, size);
    QFETCH(int, generations);
    QFETCH(int, replicates);
    const RegressionSettings settings{features, 0.7, false};
    VERIFY_MEAN(testErrors(settings, {{}, size, generations, replicates}), generations * oneStep(settings, size));
}

void RegressionLineageTest::accumulatedTestErrorIsBounded_data()
{
    QTest::addColumn<int>("features");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("generations");
    QTest::addColumn<int>("replicates");
    QTest::addColumn<bool>("isWide"); // T ≫ d, where the bound with Σ1/i² is an equality
    QTest::newRow("second fit") << 10 << 40 << 2 << 1500 << false;
    QTest::newRow("few samples") << 10 << 30 << 20 << 1500 << false;
    QTest::newRow("many samples") << 10 << 4000 << 10 << 1500 << true;
    QTest::newRow("many generations") << 10 << 4000 << 100 << 1000 << true;
}

void RegressionLineageTest::accumulatedTestErrorIsBounded()
{
    QFETCH(int, features);
    QFETCH(int, size);
    QFETCH(int, generations);
    QFETCH(int, replicates);
    QFETCH(bool, isWide);
    const RegressionSettings settings{features, 0.7, true};
    double exact = 0;
    double bound = 0;
    for (int i = 1; i <= generations; ++i) {
        exact += 0.49 * features / (i * (static_cast<double>(i) * size - features - 1));
        bound += oneStep(settings, size) / (i * i);
    }
    QVERIFY(exact <= bound && bound < oneStep(settings, size) * std::numbers::pi * std::numbers::pi / 6);
    const std::vector<double> errors = testErrors(settings, {{}, size, generations, replicates});
    VERIFY_MEAN(errors, exact);
    if (isWide)
        VERIFY_MEAN(errors, bound);
}

void RegressionLineageTest::inflowHoldsTheTestError_data()
{
    QTest::addColumn<double>("inflow");
    QTest::addColumn<int>("features");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("generations");
    QTest::newRow("a little") << 0.05 << 10 << 40 << 30;
    QTest::newRow("half") << 0.5 << 10 << 40 << 30;
    QTest::newRow("half, few samples") << 0.5 << 4 << 12 << 10;
    QTest::newRow("all") << 1.0 << 10 << 40 << 10;
}

void RegressionLineageTest::inflowHoldsTheTestError()
{
    QFETCH(double, inflow);
    QFETCH(int, features);
    QFETCH(int, size);
    QFETCH(int, generations);
    const RegressionSettings settings{features, 0.7, false};
    const double f = inflow;
    const double d = features;
    const double n = size;
    const double a = (n * (1 - f) * (1 - f) + (1 - f) * (2 + f)) / (n + 2);
    const double b = f * (1 - f) / (n + 2);
    const double c = a - b + b * (n * d - 2) / (n - d - 1);
    double expected = 0;
    for (int generation = 0; generation < generations; ++generation)
        expected = c * expected + oneStep(settings, size);
    Plan plan{{}, size, generations, 5000};
    plan.forces.inflow = inflow;
    VERIFY_MEAN(testErrors(settings, plan), expected);
}

void RegressionLineageTest::plainLeastSquaresAgree_data()
{
    QTest::addColumn<bool>("accumulate");
    QTest::newRow("replace") << false;
    QTest::newRow("accumulate") << true;
}

void RegressionLineageTest::plainLeastSquaresAgree()
{
    QFETCH(bool, accumulate);
    const RegressionSettings settings{4, 0.7, accumulate};
    Plan plan{{}, 14, 4, 4000};
    plan.forces.inflow = 0.3;
    std::vector<double> plain;
    for (std::uint32_t replicate = 0; replicate < 4000; ++replicate)
        plain.push_back(plainTestError(settings, plan, replicate));
    const replicates::Estimate expected = replicates::estimate(plain);
    const replicates::Estimate found = replicates::estimate(testErrors(settings, plan));
    const double error = std::hypot(expected.standardError, found.standardError);
    QVERIFY(error < 0.03 * expected.mean);
    QVERIFY2(std::abs(found.mean - expected.mean) < 4.5 * error,
             qPrintable(QStringLiteral("%1, plainly %2, error %3").arg(found.mean).arg(expected.mean).arg(error)));
}

void RegressionLineageTest::censusFollowsTheFit()
{
    const auto lineage = regressionOrigin({6, 0.5, false}, 30)->found({1, 0, 0, 0});
    lineage_checks::advance(*lineage, 1, 7, {}, 30);
    const auto& regression = dynamic_cast<const RegressionLineage&>(*lineage);
    const Eigen::VectorXd weights = regression.weights();
    const double error = (weights - Eigen::VectorXd::Constant(6, 1 / std::sqrt(6.0))).squaredNorm();
    QVERIFY(error > 0.01);
    QVERIFY(std::abs(regression.excessTestError() - error) < 1e-14);
    const Census census = lineage->census();
    QVERIFY(std::abs(census.distance - std::sqrt(error)) < 1e-14);
    QVERIFY(std::abs(census.diversity - 1 / (1 + error)) < 1e-14);
    QCOMPARE(census.kept, census.diversity);
    QCOMPARE(census.inbreeding, 1 - census.kept);
    QVERIFY(std::abs(census.fitness + 0.5 * std::log(2 * std::numbers::pi * 0.25) + (0.25 + error) / 0.5) < 1e-12);
    for (std::size_t j = 0; j < 6; ++j) {
        const double weight = weights(static_cast<Eigen::Index>(j));
        QVERIFY(std::abs(lineage->frequencies(0)[j] - weight * weight / weights.squaredNorm()) < 1e-14);
    }
}

void RegressionLineageTest::fewerSamplesThanFeaturesLoseDirections()
{
    // With T < d points the shortest fit keeps a share T/d of the signal's square, on average, where noise is next to
    // nothing: a projection on T of d directions.
    const RegressionSettings settings{12, 1e-6, false};
    const auto origin = regressionOrigin(settings, 14);
    std::vector<double> kept;
    for (std::uint32_t replicate = 0; replicate < 3000; ++replicate) {
        const auto lineage = origin->found({5, replicate, 0, 0});
        lineage->advance({}, 5, {5, replicate, 0, 1}, {});
        kept.push_back(dynamic_cast<const RegressionLineage&>(*lineage).weights().squaredNorm());
    }
    VERIFY_MEAN(kept, 5.0 / 12);
    // Accumulated, three such generations span all directions: generations 2 and 3 cannot bring back what 1 has lost,
    // for their labels come from it.
    const auto lineage = regressionOrigin({12, 1e-6, true}, 14)->found({5, 0, 0, 0});
    lineage_checks::advance(*lineage, 1, 1, {}, 5);
    const Eigen::VectorXd first = dynamic_cast<const RegressionLineage&>(*lineage).weights();
    lineage_checks::advance(*lineage, 2, 4, {}, 5);
    QVERIFY((dynamic_cast<const RegressionLineage&>(*lineage).weights() - first).norm() < 1e-3);
}

void RegressionLineageTest::anyNumberOfGenerationsStaysFinite_data()
{
    QTest::addColumn<bool>("accumulate");
    QTest::addColumn<double>("inflow");
    QTest::addColumn<int>("size");
    for (const bool accumulate : {false, true})
        for (const double inflow : {0.0, 0.5})
            for (const int size : {1, 6, 7, 50})
                QTest::addRow("%s, inflow %g, size %d", accumulate ? "accumulate" : "replace", inflow, size)
                    << accumulate << inflow << size;
}

void RegressionLineageTest::anyNumberOfGenerationsStaysFinite()
{
    QFETCH(bool, accumulate);
    QFETCH(double, inflow);
    QFETCH(int, size);
    const auto lineage = regressionOrigin({6, 0.5, accumulate}, 20)->found({7, 0, 0, 0});
    Forces forces;
    forces.inflow = inflow;
    for (int generation = 1; generation <= 3000; ++generation) {
        lineage_checks::advance(*lineage, generation, generation, forces, size);
        const Census census = lineage->census();
        QVERIFY(std::isfinite(census.distance) && std::isfinite(census.diversity) && std::isfinite(census.effective));
        QVERIFY(std::isfinite(census.fitness));
    }
}

void RegressionLineageTest::portraitShowsLabelsAgainstPredictions()
{
    const auto lineage = regressionOrigin({10, 0.5, false}, 40)->found({1, 0, 0, 0});
    const auto scatter = [&] { return std::get<ScatterPortrait>(lineage->portrait({}).picture); };
    const ScatterPortrait start = scatter();
    QCOMPARE(start.x.name, std::string("true label"));
    QCOMPARE(start.y.name, std::string("predicted label"));
    QCOMPARE(start.points.size(), 500u);
    QCOMPARE(start.modeOfPoint.size(), 500u);
    QVERIFY(start.points == start.realPoints);
    QVERIFY(start.modelModes.empty());
    lineage_checks::advance(*lineage, 1, 20, {}, 40);
    const ScatterPortrait later = scatter();
    QVERIFY(later.realPoints == start.realPoints);
    // The points have the moments that the mode says: Cov(y, ŷ) = w*·ŵ and Var(ŷ) = |ŵ|², within 4.5 standard errors
    // of 500 points (products of two normals with these variances).
    double covariance = 0;
    double variance = 0;
    for (const PortraitPoint& point : later.points) {
        covariance += point.x * point.y / 500;
        variance += point.y * point.y / 500;
        QVERIFY(std::abs(point.y) <= later.y.high && std::abs(point.x) <= later.x.high);
    }
    const PortraitMode& mode = later.modelModes.at(0);
    QCOMPARE(mode.varianceX, 1.25);
    const double error = std::sqrt((mode.varianceX * mode.varianceY + mode.covariance * mode.covariance) / 500);
    QVERIFY(std::abs(covariance - mode.covariance) < 4.5 * error);
    QVERIFY(std::abs(variance - mode.varianceY) < 4.5 * mode.varianceY * std::sqrt(2.0 / 500));
}

void RegressionLineageTest::itIsExpectedWhereDataAreReplaced()
{
    const auto lineage = regressionOrigin({10, 0.5, false}, 40)->found({1, 0, 0, 0});
    QVERIFY(!lineage->expectation()->whyNoExpectation({}).has_value());
    QVERIFY(lineage->expectation()->whyNoExpectation({.inflow = 0.1}).has_value());
    QVERIFY(std::abs(lineage->expectation()->expectedDiversity() - 1) < 1e-12);
    QVERIFY(
        regressionOrigin({10, 0.5, true}, 40)->found({1, 0, 0, 0})->expectation()->whyNoExpectation({}).has_value());
}

void RegressionLineageTest::sameStreamsGiveSameBytes_data()
{
    QTest::addColumn<bool>("accumulate");
    QTest::newRow("replace") << false;
    QTest::newRow("accumulate") << true;
}

void RegressionLineageTest::sameStreamsGiveSameBytes()
{
    QFETCH(bool, accumulate);
    Forces forces;
    forces.inflow = 0.2;
    const auto origin = regressionOrigin({10, 0.5, accumulate}, 40);
    QVERIFY(lineage_checks::isReproducible(*origin, forces, 40));
    QVERIFY(lineage_checks::survivesCancelling(*origin, forces, 40));
}

void RegressionLineageTest::badSettingsAreRefused()
{
    const auto said = [](const RegressionSettings& settings, std::int64_t size) {
        return lineage_checks::refusal([&] { (void)regressionOrigin(settings, size); });
    };
    QCOMPARE(said({0, 0.5, false}, 40), std::string("features: a whole number from 1 to 200 was expected, not 0"));
    QCOMPARE(said({201, 0.5, false}, 400), std::string("features: a whole number from 1 to 200 was expected, not 201"));
    QCOMPARE(said({5, 0, false}, 40), std::string("noise: a number above 0 and at most 100 was expected, not 0"));
    QCOMPARE(said({5, std::numeric_limits<double>::quiet_NaN(), false}, 40),
             std::string("noise: a number above 0 and at most 100 was expected, not nan"));
    QCOMPARE(said({5, 0.5, false}, 6),
             std::string("size: with 5 features a whole number from 7 to 1000000 was expected, not 6"));
    QCOMPARE(said({5, 0.5, false}, 1'000'001),
             std::string("size: with 5 features a whole number from 7 to 1000000 was expected, not 1000001"));
    QCOMPARE(said({5, 0.5, false}, 7), std::string());
}

OUTCROSS_TEST(RegressionLineageTest)
#include "regression_lineage_test.moc"
