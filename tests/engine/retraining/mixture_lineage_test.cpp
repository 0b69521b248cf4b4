#include "engine/retraining/mixture_reality.h"
#include "engine/retraining/model_origins.h"
#include "tests/engine/retraining/lineage_checks.h"
#include "tests/engine/retraining/replicates.h"
#include "tests/registry.h"

#include <QTest>

#include <numeric>
#include <utility>

using namespace outcross;
using replicates::Plan;

class MixtureLineageTest : public QObject
{
    Q_OBJECT

private slots:
    void generationZeroIsThePenguins();
    void generationZeroIsTheGrid();
    void totalVarianceDecaysByOneOverN();
    void inflowHoldsTotalVariance();
    void noveltyFollowsTheMomentsOnRealData();
    void aLostModeIsTold();
    void goodPointsLieWithinThreeDeviationsOfAMode();
    void sameStreamsGiveSameBytes();
    void cancelledLeavesNoTrace();
    void aCollapsedModelGoesOnForever();
    void badSpecificationsAreRefused();
};

namespace
{

LineageSpec mixture(int modes, std::int64_t size, std::string data = {})
{
    LineageSpec spec;
    spec.kind = "mixture";
    spec.variants = modes;
    spec.size = size;
    spec.data = std::move(data);
    return spec;
}

std::shared_ptr<const Origin> origin(const LineageSpec& spec)
{
    return mixtureOrigin(spec, lineage_checks::shippedData());
}

ScatterPortrait scatter(const Lineage& lineage)
{
    return std::get<ScatterPortrait>(lineage.portrait({}).picture);
}

} // namespace

void MixtureLineageTest::generationZeroIsThePenguins()
{
    const auto lineage = origin(mixture(3, 120, "penguins"))->found({1, 0, 0, 0});
    const Census census = lineage->census();
    QVERIFY(std::abs(census.diversity - 2) < 0.1);
    QCOMPARE(census.kept, 1.0);
    QCOMPARE(census.variants, 3.0);
    QCOMPARE(census.distance, 0.0);
    QCOMPARE(census.size, 120);
    QVERIFY(std::isfinite(census.fitness));
    const ScatterPortrait portrait = scatter(*lineage);
    QCOMPARE(portrait.x.name, std::string("bill_length_mm"));
    QCOMPARE(portrait.y.name, std::string("bill_depth_mm"));
    QCOMPARE(portrait.points.size(), 274u);
    QCOMPARE(portrait.modeOfPoint.size(), 274u);
    QCOMPARE(portrait.realPoints.size(), 342u);
    QCOMPARE(portrait.realModes.size(), 3u);
    QVERIFY(portrait.modelModes.empty());
    QVERIFY(std::abs(portrait.points.front().x - 39.1) < 1e-9 && std::abs(portrait.points.front().y - 18.7) < 1e-9);
    // The three species: each real mode lies near one of their means (computed from the table's own labels).
    for (const auto& [x, y] : {std::pair{38.8, 18.3}, {48.8, 18.4}, {47.5, 15.0}}) {
        bool near = false;
        for (const PortraitMode& mode : portrait.realModes)
            near = near || (std::abs(mode.mean.x - x) < 2 && std::abs(mode.mean.y - y) < 1);
        QVERIFY(near);
    }
    const auto p = lineage->frequencies(0);
    QVERIFY(std::abs(std::accumulate(p.begin(), p.end(), 0.0) - 1) < 1e-15);
}

void MixtureLineageTest::generationZeroIsTheGrid()
{
    const auto lineage = origin(mixture(5, 120))->found({1, 0, 0, 0});
    QVERIFY(std::abs(lineage->census().diversity - 2) < 1e-12);
    QCOMPARE(lineage->census().variants, 5.0);
    const ScatterPortrait portrait = scatter(*lineage);
    QCOMPARE(portrait.points.size(), 120u);
    QVERIFY(portrait.realPoints.empty());
    // The smallest square that holds five is 3 × 3; row by row, 6 deviations of a mode apart.
    const std::vector<PortraitPoint> places{{0, 0}, {6, 0}, {12, 0}, {0, 6}, {6, 6}};
    for (std::size_t k = 0; k < places.size(); ++k) {
        QVERIFY(std::abs(portrait.realModes[k].mean.x - places[k].x) < 1e-12);
        QVERIFY(std::abs(portrait.realModes[k].mean.y - places[k].y) < 1e-12);
        QVERIFY(std::abs(portrait.realModes[k].varianceX - 1) < 1e-12);
    }
    const auto drawn =
        measure(*origin(mixture(4, 4000)), Plan{{}, 4000, 1, 20}, [](const Lineage& l) { return l.frequencies(0)[2]; });
    VERIFY_MEAN(drawn, 0.25);
    // Held-out draws of the true distribution under the truth: −entropy = Σ over the grid, nearly without overlap.
    const auto four = origin(mixture(4, 100))->found({1, 0, 0, 0});
    QVERIFY(four->census().fitness > -3 && four->census().fitness < 0);
}

void MixtureLineageTest::totalVarianceDecaysByOneOverN()
{
    const Plan plan{{}, 20, 10, 2500};
    VERIFY_MEAN(measure(*origin(mixture(3, 20)), plan, replicates::diversity), 2 * std::pow(1 - 1.0 / 20, 10));
    const auto penguins = origin(mixture(3, 20, "penguins"));
    const double start = penguins->found({1, 0, 0, 0})->census().diversity;
    VERIFY_MEAN(measure(*penguins, plan, replicates::diversity), start * std::pow(1 - 1.0 / 20, 10));
}

void MixtureLineageTest::inflowHoldsTotalVariance()
{
    // I1.
    const Plan plan{{.inflow = 0.1}, 20, 30, 1500};
    const auto from = origin(mixture(2, 20, "old_faithful"));
    const double source = from->found({1, 0, 0, 0})->census().diversity;
    double theory = source;
    for (int t = 0; t < plan.generations; ++t)
        theory = (1 - 1.0 / 20) * (0.81 * theory + 0.19 * source);
    VERIFY_MEAN(measure(*from, plan, replicates::diversity), theory);
}

void MixtureLineageTest::noveltyFollowsTheMomentsOnRealData()
{
    const Plan plan{{.inflow = 0.03, .mutation = 0.1}, 25, 15, 1500};
    const auto from = origin(mixture(3, 25, "penguins"));
    VERIFY_MEAN(measure(*from, plan, replicates::diversity), replicates::expectedDiversity(*from, plan));
}

/// Lin et al. (2018): a point is good within three deviations of a mode, a mode is reached by a good point.
void MixtureLineageTest::goodPointsLieWithinThreeDeviationsOfAMode()
{
    const ModeGrid grid = modeGrid(4);
    MixtureReality reality(grid);
    reality.comparePoints();
    const GaussianComponent& first = grid.modes[0];
    const GaussianComponent& second = grid.modes[1];
    const double deviation = factor(first).xx;
    Points items(5, 2);
    items << first.meanX, first.meanY,                        // good
        first.meanX + 2.99 * deviation, first.meanY,          // good
        first.meanX - 3.01 * deviation, first.meanY,          // just outside
        second.meanX, second.meanY - 2.9 * factor(second).yy, // good, of another mode
        second.meanX + 100 * deviation, second.meanY;         // nowhere
    const std::vector<double> measures = reality.measures(items);
    QCOMPARE(measures.size(), std::size_t{4});
    QCOMPARE(measures[2], 3.0 / 5);
    QCOMPARE(measures[3], 2.0);
}

void MixtureLineageTest::aLostModeIsTold()
{
    const auto lineage = origin(mixture(9, 30))->found({1, 0, 0, 0});
    lineage_checks::advance(*lineage, 1, 60, {}, 30);
    const ScatterPortrait portrait = scatter(*lineage);
    double shares = 0;
    double alive = 0;
    for (const PortraitMode& mode : portrait.realModes) {
        QCOMPARE(mode.alive, mode.share > 0);
        shares += mode.share;
        alive += mode.alive ? 1 : 0;
    }
    QVERIFY(std::abs(shares - 1) < 1e-12);
    QCOMPARE(alive, lineage->census().variants);
    QVERIFY(alive < 9);
    QVERIFY(portrait.modelModes.size() < 9);
    QCOMPARE(lineage->portrait({}).notes.size(), 1u);
    QVERIFY(lineage->portrait({}).notes.front().english().find(" of 9 components") != std::string::npos);
}

void MixtureLineageTest::sameStreamsGiveSameBytes()
{
    QVERIFY(
        lineage_checks::isReproducible(*origin(mixture(3, 120, "penguins")), {.inflow = 0.1, .mutation = 0.1}, 120));
}

void MixtureLineageTest::cancelledLeavesNoTrace()
{
    QVERIFY(lineage_checks::survivesCancelling(*origin(mixture(3, 120, "penguins")), {}, 120));
}

void MixtureLineageTest::aCollapsedModelGoesOnForever()
{
    QVERIFY(lineage_checks::staysFinite(*origin(mixture(3, 2)), 2, 100'000));
    QVERIFY(lineage_checks::staysFinite(*origin(mixture(4, 12, "old_faithful")), 12, 5000));
}

void MixtureLineageTest::badSpecificationsAreRefused()
{
    const auto message = [](const LineageSpec& spec) {
        return lineage_checks::refusal([&] { static_cast<void>(origin(spec)); });
    };
    QVERIFY(message(mixture(3, 1)).starts_with("size: "));
    QVERIFY(message(mixture(65, 100)).starts_with("variants: "));
    QVERIFY(message(mixture(0, 100)).starts_with("variants: "));
    LineageSpec spec = mixture(3, 100, "penguins");
    spec.columns = {"bill_length_mm"};
    QVERIFY(message(spec).starts_with("columns: "));
    spec.columns = {"bill_length_mm", "bill_length_mm"};
    QVERIFY(message(spec).starts_with("columns: "));

    DataLibrary library;
    std::string line = "x,y\n";
    for (int i = 0; i < 20; ++i)
        line += std::to_string(i) + "," + std::to_string(2 * i) + "\n";
    library.add("line", line);
    const auto onLine =
        lineage_checks::refusal([&] { static_cast<void>(mixtureOrigin(mixture(2, 10, "line"), library)); });
    QVERIFY(onLine.find("lie on one line") != std::string::npos);
}

OUTCROSS_TEST(MixtureLineageTest)
#include "mixture_lineage_test.moc"
