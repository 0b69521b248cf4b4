#include "engine/base/errors.h"
#include "engine/data/file_text.h"
#include "engine/data/library.h"
#include "engine/data/table.h"
#include "engine/models/points/mixture_model.h"
#include "engine/models/points/mixture_seeding.h"
#include "tests/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace outcross;

class ExpectationMaximisationTest : public QObject
{
    Q_OBJECT

private slots:
    void oldFaithfulHasItsTwoKnownModes();
    void theFitHasTheMomentsOfItsSample_data();
    void theFitHasTheMomentsOfItsSample();
    void theLikelihoodNeverFalls();
    void aSingularComponentIsTakenOut();
    void pointsOnALineLeaveOneComponent();
    void coincidingPointsLeaveAPoint();
    void lateCollapseKeepsItsDigits();
    void sampledMixtureHasItsShares();
    void cancelledLeavesTheModelAlone();
};

namespace
{

Points randomPoints(Eigen::Index count, std::uint64_t seed)
{
    std::vector<GaussianComponent> truth{{0.5, 0, 0, 1, 0.3, 0.5}, {0.3, 4, 1, 0.2, 0, 0.2}, {0.2, 1, 5, 1, -0.8, 1}};
    Stream stream(seed, 0, 0, 0);
    return MixtureModel(truth).sample(count, stream);
}

double momentError(const std::vector<GaussianComponent>& components, const Points& points)
{
    const GaussianComponent whole = overallMoments(components);
    const GaussianComponent sample = sampleMoments(points);
    return std::max({std::abs(whole.meanX - sample.meanX), std::abs(whole.meanY - sample.meanY),
                     std::abs(whole.varianceX - sample.varianceX), std::abs(whole.covariance - sample.covariance),
                     std::abs(whole.varianceY - sample.varianceY)});
}

} // namespace

void ExpectationMaximisationTest::oldFaithfulHasItsTwoKnownModes()
{
    const Table table =
        readTable(readFile(OUTCROSS_SOURCE_DIR "/resources/data/old_faithful.csv"), "old_faithful", {}, 2);
    QCOMPARE(table.values.rows(), 272);
    std::vector<GaussianComponent> modes = bestMixture(standardRows(table), 2);
    QCOMPARE(modes.size(), 2u);
    std::sort(modes.begin(), modes.end(), [](const auto& a, const auto& b) { return a.weight < b.weight; });
    const auto is = [&](const GaussianComponent& mode, double x, double y, double weight) {
        return std::abs(table.mean(0) + table.deviation(0) * mode.meanX - x) < 1e-3 &&
               std::abs(table.mean(1) + table.deviation(1) * mode.meanY - y) < 1e-2 &&
               std::abs(mode.weight - weight) < 1e-3;
    };
    QVERIFY(is(modes[0], 2.036, 54.48, 0.356));
    QVERIFY(is(modes[1], 4.290, 79.97, 0.644));
}

void ExpectationMaximisationTest::theFitHasTheMomentsOfItsSample_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("components");
    QTest::newRow("plenty") << 1000 << 3;
    QTest::newRow("many components") << 500 << 64;
    QTest::newRow("more than one chunk") << 10'000 << 4;
    QTest::newRow("few points: components are taken out") << 20 << 16;
    QTest::newRow("fewer points than components") << 5 << 16;
    QTest::newRow("two points") << 2 << 3;
    QTest::newRow("one point") << 1 << 3;
}

void ExpectationMaximisationTest::theFitHasTheMomentsOfItsSample()
{
    // Why the total variance of a lineage of mixtures obeys (1 − 1/n)^t: Σ w (Σ + μμᵀ) = (1/n) Σ x xᵀ.
    QFETCH(int, points);
    QFETCH(int, components);
    MixtureModel model(components);
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        const Points sample = randomPoints(points, seed); // a new sample each time: from the second on, a warm start
        model.fit(sample, {seed, 0, 0, 0}, {});
        QVERIFY(momentError(model.components(), sample) < 1e-10);
    }
}

void ExpectationMaximisationTest::theLikelihoodNeverFalls()
{
    EmOptions options;
    options.tolerance = 0;
    options.maximumIterations = 300;
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const Points sample = randomPoints(150, seed);
        const EmFit fit = fitMixture(seedComponents(sample, 6, {seed, 1, 0, 0}, {}), sample, options, {});
        QVERIFY(fit.components.size() > 1);
        QVERIFY(fit.logLikelihoods.size() > 1);
        for (std::size_t i = 1; i < fit.logLikelihoods.size(); ++i)
            QVERIFY(fit.logLikelihoods[i] >= fit.logLikelihoods[i - 1] - 1e-12);
        QVERIFY(meanLogLikelihood(fit.components, sample) >= fit.logLikelihoods.back() - 1e-12);
    }
}

void ExpectationMaximisationTest::aSingularComponentIsTakenOut()
{
    // Thirty points in one place far away: a component there shrinks to nothing.
    Points sample = randomPoints(100, 3);
    sample.bottomRows(30).rowwise() = Eigen::RowVector2d(50, 50);
    MixtureModel model(std::vector<GaussianComponent>{{0.7, 0, 0, 4, 0, 4}, {0.3, 50, 50, 4, 0, 4}});
    model.fit(sample, {1, 0, 0, 0}, {});
    QCOMPARE(model.components().size(), 1u);
    QVERIFY(momentError(model.components(), sample) < 1e-10);
    QCOMPARE(model.notes().size(), 1u);
    QCOMPARE(model.notes().front().english(),
             std::string("So far 1 of 2 components became singular and were taken out."));
}

void ExpectationMaximisationTest::pointsOnALineLeaveOneComponent()
{
    Points sample(40, 2);
    for (Eigen::Index i = 0; i < 40; ++i)
        sample.row(i) << static_cast<double>(i), 3.0 * static_cast<double>(i);
    MixtureModel model(4);
    model.fit(sample, {1, 0, 0, 0}, {});
    QCOMPARE(model.components().size(), 1u);
    QVERIFY(momentError(model.components(), sample) < 1e-10);
    Stream stream(2, 0, 0, 0);
    QVERIFY(model.sample(100, stream).allFinite());
    QVERIFY(!std::isnan(model.meanLogLikelihood(randomPoints(10, 1))));
}

void ExpectationMaximisationTest::coincidingPointsLeaveAPoint()
{
    const Points sample = Points::Constant(7, 2, 0.1);
    MixtureModel model(3);
    model.fit(sample, {1, 0, 0, 0}, {});
    QCOMPARE(model.covariance().trace(), 0.0);
    Stream stream(2, 0, 0, 0);
    QVERIFY((model.sample(5, stream).array() == 0.1).all());
    QVERIFY(std::isinf(model.meanLogLikelihood(randomPoints(10, 1))));
    const MixtureModel tiny(std::vector<GaussianComponent>{{1, 0.1, 0.1, 1e-310, 0, 1e-310}});
    QVERIFY(std::isinf(tiny.meanLogLikelihood(randomPoints(10, 1))));
}

void ExpectationMaximisationTest::lateCollapseKeepsItsDigits()
{
    // A sample a millionth as wide as it is far from the origin: moments about the origin would lose 12 digits.
    const Points sample = (1e-6 * randomPoints(200, 4)).array() + 3;
    MixtureModel model(3);
    model.fit(sample, {1, 0, 0, 0}, {});
    QCOMPARE(model.components().size(), 3u);
    const double variance = sampleMoments(sample).varianceX + sampleMoments(sample).varianceY;
    QVERIFY(std::abs(model.covariance().trace() / variance - 1) < 1e-8);
}

void ExpectationMaximisationTest::sampledMixtureHasItsShares()
{
    const std::vector<GaussianComponent> truth{{0.8, 0, 0, 1, 0.5, 1}, {0.2, 10, 0, 1, 0, 0}};
    Stream stream(5, 0, 0, 0);
    const Points sample = MixtureModel(truth).sample(40'000, stream);
    const double right = (sample.col(0).array() > 5).cast<double>().mean();
    QVERIFY(std::abs(right - 0.2) < 4.5 * std::sqrt(0.16 / 40'000)); // SE 0.002: 1 %
    const GaussianComponent left = sampleMoments(sample.topRows(30'000));
    QVERIFY(std::abs(left.covariance - 0.5) < 4.5 * std::sqrt(1.25 / 30'000)); // Var of a product: 1 + ρ²
}

void ExpectationMaximisationTest::cancelledLeavesTheModelAlone()
{
    MixtureModel model(3);
    model.fit(randomPoints(100, 1), {1, 0, 0, 0}, {});
    const auto before = model.components();
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_THROWS_EXCEPTION(Cancelled, model.fit(randomPoints(100, 2), {2, 0, 0, 0}, stop.get_token()));
    QVERIFY(model.components() == before);
}

OUTCROSS_TEST(ExpectationMaximisationTest)
#include "expectation_maximisation_test.moc"
