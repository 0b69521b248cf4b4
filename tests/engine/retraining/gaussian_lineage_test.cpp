#include "engine/retraining/model_origins.h"
#include "tests/engine/retraining/lineage_checks.h"
#include "tests/engine/retraining/replicates.h"
#include "tests/registry.h"

#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/trigamma.hpp>

#include <QTest>

#include <numbers>
#include <numeric>

using namespace outcross;
using replicates::Plan;

class GaussianLineageTest : public QObject
{
    Q_OBJECT

private slots:
    void generationZeroIsTheStandardNormal();
    void generationZeroIsTheTrainingRows();
    void varianceDecaysByOneOverN();
    void varianceLostWithinIsDriftBetween();
    void logVarianceFollowsTheExactLaw_data();
    void logVarianceFollowsTheExactLaw();
    void inflowHoldsVariance_data();
    void inflowHoldsVariance();
    void noveltyFollowsTheMomentsOnRealData();
    void sameStreamsGiveSameBytes();
    void cancelledLeavesNoTrace();
    void twoSamplesStayFinite();
    void badSpecificationsAreRefused();
};

namespace
{

LineageSpec gaussian(std::int64_t size, VarianceEstimator estimator = VarianceEstimator::MaximumLikelihood)
{
    LineageSpec spec;
    spec.kind = "gaussian";
    spec.size = size;
    spec.estimator = estimator;
    return spec;
}

LineageSpec onPenguins(std::int64_t size)
{
    LineageSpec spec = gaussian(size);
    spec.data = "penguins";
    spec.columns = {"body_mass_g"};
    return spec;
}

std::shared_ptr<const Origin> origin(const LineageSpec& spec)
{
    return gaussianOrigin(spec, lineage_checks::shippedData());
}

DensityPortrait density(const Lineage& lineage)
{
    return std::get<DensityPortrait>(lineage.portrait({}).picture);
}

} // namespace

void GaussianLineageTest::generationZeroIsTheStandardNormal()
{
    const auto lineage = origin(gaussian(50))->found({1, 0, 0, 0});
    const Census census = lineage->census();
    QCOMPARE(census.diversity, 1.0);
    QCOMPARE(census.kept, 1.0);
    QCOMPARE(census.distance, 0.0);
    QCOMPARE(census.fitness, -0.5 * std::log(2 * std::numbers::pi * std::numbers::e));
    const auto bins = lineage->frequencies(0);
    QCOMPARE(bins.size(), 16u);
    QVERIFY(std::abs(std::accumulate(bins.begin(), bins.end(), 0.0) - 1) < 1e-15);
    QVERIFY(std::abs(bins[8] - 0.191462461274013) < 1e-14); // Φ(½) − Φ(0)
    QVERIFY(std::abs(bins[0] - 2.326290790355e-4) < 1e-15); // Φ(−3.5): the edge bins are open
    const DensityPortrait portrait = density(*lineage);
    QCOMPARE(portrait.items.size(), 50u);
    QCOMPARE(portrait.binEdges.size(), portrait.realDensity.size() + 1);
    QCOMPARE(portrait.deviation, 1.0);
}

void GaussianLineageTest::generationZeroIsTheTrainingRows()
{
    const auto lineage = origin(onPenguins(50))->found({1, 0, 0, 0});
    QVERIFY(std::abs(lineage->census().diversity - 1) < 0.1);
    QCOMPARE(lineage->census().kept, 1.0);
    const DensityPortrait portrait = density(*lineage);
    QCOMPARE(portrait.x.name, std::string("body_mass_g"));
    QCOMPARE(portrait.items.size(), 274u); // 342 rows without every fifth
    QVERIFY(std::abs(portrait.items.front() - 3750) < 1e-9);
    QVERIFY(portrait.realMean > 4100 && portrait.realMean < 4300);
    double area = 0;
    for (std::size_t i = 0; i < portrait.realDensity.size(); ++i)
        area += portrait.realDensity[i] * (portrait.binEdges[i + 1] - portrait.binEdges[i]);
    QVERIFY(std::abs(area - 1) < 1e-12);
}

void GaussianLineageTest::varianceDecaysByOneOverN()
{
    // D2.
    const Plan plan{{}, 50, 20, 5000};
    VERIFY_MEAN(measure(*origin(gaussian(50)), plan, replicates::diversity), std::pow(1 - 1.0 / 50, 20));
}

void GaussianLineageTest::varianceLostWithinIsDriftBetween()
{
    // D2: E[V] + Var(mean) = σ² always. The mean of the true distribution is 0, so E[V + mean²] = 1.
    const auto both = measure(*origin(gaussian(20)), Plan{{}, 20, 15, 6000}, [](const Lineage& lineage) {
        const DensityPortrait portrait = density(lineage);
        return portrait.deviation * portrait.deviation + portrait.mean * portrait.mean;
    });
    VERIFY_MEAN(both, 1.0);
}

void GaussianLineageTest::logVarianceFollowsTheExactLaw_data()
{
    QTest::addColumn<bool>("unbiased");
    QTest::newRow("maximum likelihood") << false;
    QTest::newRow("unbiased") << true;
}

void GaussianLineageTest::logVarianceFollowsTheExactLaw()
{
    // D3: V_t = σ² Π χ²_{n−1}/den.
    QFETCH(bool, unbiased);
    const auto estimator = unbiased ? VarianceEstimator::Unbiased : VarianceEstimator::MaximumLikelihood;
    const Plan plan{{}, 20, 40, 6000};
    const auto logs = measure(*origin(gaussian(20, estimator)), plan,
                              [](const Lineage& lineage) { return std::log(lineage.census().diversity); });
    const double denominator = unbiased ? 19 : 20;
    VERIFY_MEAN(logs, 40 * (boost::math::digamma(9.5) + std::log(2 / denominator)));
    // The logarithm is nearly normal, so its sample variance has a relative standard error of √(2/R): 1.8 %.
    const double variance = 40 * boost::math::trigamma(9.5);
    QVERIFY(std::abs(replicates::estimate(logs).variance / variance - 1) < 4.5 * std::sqrt(2.0 / plan.replicates));
}

void GaussianLineageTest::inflowHoldsVariance_data()
{
    logVarianceFollowsTheExactLaw_data();
}

void GaussianLineageTest::inflowHoldsVariance()
{
    // I1 for the variance; with n − 1 the factor 1 − 1/n is gone from the refit, and the means still wander.
    QFETCH(bool, unbiased);
    const auto from =
        origin(gaussian(20, unbiased ? VarianceEstimator::Unbiased : VarianceEstimator::MaximumLikelihood));
    const Plan plan{{.inflow = 0.1}, 20, 40, 5000};
    const double theory = replicates::expectedDiversity(*from, plan);
    if (!unbiased) {
        double recursion = 1;
        for (int t = 0; t < 40; ++t)
            recursion = (1 - 1.0 / 20) * (0.81 * recursion + 0.19);
        QVERIFY(std::abs(theory - recursion) < 1e-12);
    }
    VERIFY_MEAN(measure(*from, plan, replicates::diversity), theory);
}

void GaussianLineageTest::noveltyFollowsTheMomentsOnRealData()
{
    // Novel items come from the range of the data, whose middle is not the mean of the training rows.
    const auto from = origin(onPenguins(30));
    const Plan plan{{.inflow = 0.05, .mutation = 0.05}, 30, 20, 4000};
    QVERIFY(from->found({1, 0, 0, 0})->sourceMoments().novelOffsetSq > 0.01);
    VERIFY_MEAN(measure(*from, plan, replicates::diversity), replicates::expectedDiversity(*from, plan));
}

void GaussianLineageTest::sameStreamsGiveSameBytes()
{
    QVERIFY(lineage_checks::isReproducible(*origin(onPenguins(60)), {.inflow = 0.1, .mutation = 0.1}, 60));
}

void GaussianLineageTest::cancelledLeavesNoTrace()
{
    QVERIFY(lineage_checks::survivesCancelling(*origin(gaussian(60)), {}, 60));
}

void GaussianLineageTest::twoSamplesStayFinite()
{
    const auto from = origin(gaussian(2));
    QVERIFY(lineage_checks::staysFinite(*from, 2, 5000));
    const auto lineage = from->found({7, 0, 0, 0});
    lineage_checks::advance(*lineage, 1, 5000, {}, 2);
    QCOMPARE(lineage->census().diversity, 0.0);
    QVERIFY(std::isinf(lineage->census().fitness));
    QCOMPARE(lineage->census().variants, 1.0);
    QVERIFY(lineage_checks::staysFinite(*origin(gaussian(2, VarianceEstimator::Unbiased)), 2, 5000));
}

void GaussianLineageTest::badSpecificationsAreRefused()
{
    const auto message = [](const LineageSpec& spec) {
        return lineage_checks::refusal([&] { static_cast<void>(origin(spec)); });
    };
    QVERIFY(message(gaussian(1)).starts_with("size: "));
    LineageSpec spec = onPenguins(10);
    spec.columns = {"wings"};
    QVERIFY(message(spec).starts_with("columns: "));
    spec.columns = {"body_mass_g", "bill_depth_mm"};
    QVERIFY(message(spec).starts_with("columns: "));
    spec.columns = {"species"};
    QVERIFY(message(spec).find("penguins, line 2, column \"species\"") == 0);
    spec.data = "no/such/file.csv";
    QVERIFY(message(spec).starts_with("no/such/file.csv"));
    spec = gaussian(10);
    spec.startFrequencies = StartFrequencies::Zipf;
    QVERIFY(message(spec).starts_with("frequencies: "));
    spec = gaussian(10);
    spec.columns = {"a"};
    QVERIFY(message(spec).starts_with("columns: "));
}

OUTCROSS_TEST(GaussianLineageTest)
#include "gaussian_lineage_test.moc"
