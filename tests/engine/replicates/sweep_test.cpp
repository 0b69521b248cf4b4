#include "engine/base/errors.h"
#include "engine/document/origins.h"
#include "engine/replicates/replicate_runs.h"
#include "engine/tables/census_columns.h"
#include "tests/engine/shared/sweeps.h"
#include "tests/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

using namespace outcross;
using namespace outcross::fixtures;

class SweepTest : public QObject
{
    Q_OBJECT
private slots:
    void givesTheSameBytesForAnyThreadsAndOrder()
    {
        const Sweep sweep(smallSweep(), library());
        const auto once = rowsOf(sweep, sweepOrder(sweep.spec()), 1);
        QCOMPARE(once.size(), std::size_t{12});
        auto backwards = sweepOrder(sweep.spec());
        std::reverse(backwards.begin(), backwards.end());
        QVERIFY(rowsOf(sweep, backwards, 2) == once);
        // Cell by cell, as a window does it.
        for (const CoarseCell& cell : coarseToFine(sweep.spec()))
            QCOMPARE(rowsOf(sweep, {cell.index}, 2).at(cell.index), once.at(cell.index));
    }

    void aCellIsWhatARunOfItsScenarioGives()
    {
        const Sweep sweep(smallSweep(), library());
        constexpr std::size_t kCell = 6; // column 2, row 1
        const Scenario scenario = sweep.scenarioOf(kCell);
        QCOMPARE(scenario.lineages[Side::Left].size, 15);
        QCOMPARE(scenario.lineages[Side::Right].size, 15);
        QCOMPARE(scenario.lineages[Side::Left].forces.inflow, 0.04);
        QCOMPARE(scenario.seed, cellSeed(sweep.spec().scenario.seed, {2, 1}));
        PerSide<std::vector<double>> kept;
        runReplicates(scenario, prepareOrigins(scenario, library()), {6, 1}, {},
                      [&](std::uint32_t, const ReplicateHistory& histories) {
                          for (const Side side : kSides)
                              kept[side].push_back(histories[side].back().census.kept);
                      });
        runSweep(sweep, std::vector{kCell}, 2, {}, [&](const SweepCell& cell) {
            for (const Side side : kSides) {
                const SweepOutcome& outcome = cell.lineages[side];
                QCOMPARE(outcome.measures[0].mean, summaryOf(kept[side]).mean);
                QCOMPARE(outcome.measures[0].median, summaryOf(kept[side]).median);
                QCOMPARE(outcome.measures[0].count, 6U);
                const auto lost = std::count_if(kept[side].begin(), kept[side].end(), [](double k) { return k < 0.5; });
                QCOMPARE(outcome.halved, static_cast<double>(lost) / 6);
            }
            QCOMPARE(cell.lineages[Side::Right].measures[2].count, 0U); // realShare is a model's
            QVERIFY(std::isnan(cell.lineages[Side::Right].measures[2].mean));
        });
    }

    void cellsHaveSeedsOfTheirOwn()
    {
        std::set<std::uint64_t> seeds;
        for (int row = 0; row < 40; ++row)
            for (int column = 0; column < 40; ++column)
                seeds.insert(cellSeed(7, {column, row}));
        QCOMPARE(seeds.size(), std::size_t{1600});
        QVERIFY(!seeds.contains(cellSeed(8, {0, 0})));
        // Written down: a sweep of this version can be finished by another build of it.
        QCOMPARE(cellSeed(1859, {3, 2}), std::uint64_t{8948825222079760619U});
    }

    void anAxisActsOnTheLineagesThatKnowIt()
    {
        SweepSpec spec = smallSweep();
        spec.y = parseSweepAxis("population.size=5:25:3");
        const Sweep sweep(spec, library());
        QCOMPARE(sweep.scenarioOf(11).lineages[Side::Right].size, 25);
        QCOMPARE(sweep.scenarioOf(11).lineages[Side::Left].size, spec.scenario.lineages[Side::Left].size);
        QCOMPARE(sweep.actsOn(spec.x).size(), std::size_t{2});
        QCOMPARE(sweep.actsOn(spec.y), std::vector{Side::Right});
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QByteArray>("x");
        QTest::addColumn<QByteArray>("y");
        QTest::addColumn<QByteArray>("measure");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* x, const char* y, const char* measure, const char* says) {
            QTest::newRow(says) << QByteArray(x) << QByteArray(y) << QByteArray(measure) << QByteArray(says);
        };
        row("selection=0:0.5:3", "size=5:25:3", "kept", "selection: it does not act on ai, population here");
        row("population.selection=0:0.5:3", "size=5:25:3", "kept", "selection: it does not act on population here");
        row("size=5:25:3", "ai.size=5:25:3", "kept", "both axes set the size of ai");
        row("inflow=0:1:1000", "size=1:1000:1000", "kept", "100000 cells at the most, this one has 1000000");
        row("inflow=0:1:3", "size=5:25:3", "Kept",
            "\"Kept\" is not a measure of this scenario; known are diversity, kept");
        row("population.kinAvoidance=0:0.5:3", "population.size=2000:4000:3", "kept",
            "population.kinAvoidance=0.25, population.size=4000: lineages.population: kin avoidance, least kinship");
    }
    void refusesWhatCannotBe()
    {
        QFETCH(const QByteArray, x);
        QFETCH(const QByteArray, y);
        QFETCH(const QByteArray, measure);
        QFETCH(const QByteArray, says);
        SweepSpec spec = smallSweep();
        spec.x = parseSweepAxis(x.toStdString());
        spec.y = parseSweepAxis(y.toStdString());
        spec.measures = {measure.toStdString()};
        const std::string said = refusalOf([&] { (void)Sweep(spec, library()); });
        QVERIFY2(QByteArray::fromStdString(said).contains(says), said.c_str());
    }

    void aCellThatFailsOnTheWayIsNamedAndEndsIt()
    {
        SweepSpec spec = smallSweep();
        const Deed move{.what = DeedKind::Translocate, .to = 5};
        addDeed(spec.scenario.interventions, 5, Side::Right, move);
        for (const int threads : {1, 2}) {
            const Sweep sweep(spec, library());
            const std::string said = refusalOf([&] { (void)rowsOf(sweep, sweepOrder(spec), threads); });
            QVERIFY2(said.starts_with("inflow=0, size=5: interventions (at 5, population)"), said.c_str());
        }
    }

    void withARefusalTakenTheOthersGoOn()
    {
        SweepSpec spec = smallSweep();
        spec.x = parseSweepAxis("population.kinAvoidance=0:0.5:3");
        spec.y = parseSweepAxis("population.size=20:4000:2");
        spec.replicates = 2;
        const Sweep sweep(spec, library(), Sweep::Impossible::Keep);
        for (std::size_t cell = 0; cell < sweep.cells(); ++cell)
            QCOMPARE(sweep.refusal(cell) != nullptr, cell >= 4); // many, and each looks for the least related
        QVERIFY(sweep.refusal(4)->english().starts_with("lineages.population: kin avoidance"));

        spec = smallSweep();
        const Deed move{.what = DeedKind::Translocate, .to = 5}; // there is no sixth deme
        addDeed(spec.scenario.interventions, 5, Side::Right, move);
        for (const int threads : {1, 2}) {
            const Sweep failing(spec, library(), Sweep::Impossible::Keep);
            std::map<std::size_t, int> refused;
            int finished = 0;
            runSweep(
                failing, sweepOrder(spec), threads, {}, [&](const SweepCell&) { ++finished; },
                [&](std::size_t cell, const Text& why) {
                    ++refused[cell];
                    QVERIFY(why.english().starts_with("interventions (at 5, population)"));
                });
            QCOMPARE(finished, 0);
            QCOMPARE(refused.size(), failing.cells());
            for (const auto& [cell, times] : refused)
                QCOMPARE(times, 1);
        }
    }

    void stopsWhenAskedAndWhenTheCallerThrows()
    {
        const Sweep sweep(smallSweep(), library());
        std::stop_source stop;
        std::size_t finished = 0;
        QVERIFY_EXCEPTION_THROWN(runSweep(sweep, sweepOrder(sweep.spec()), 2, stop.get_token(),
                                          [&](const SweepCell&) {
                                              ++finished;
                                              stop.request_stop();
                                          }),
                                 Cancelled);
        QVERIFY(finished >= 1 && finished <= 2);
        QVERIFY_EXCEPTION_THROWN(runSweep(sweep, sweepOrder(sweep.spec()), 2, {},
                                          [](const SweepCell&) { throw std::runtime_error("disk"); }),
                                 std::runtime_error);
    }

    void shardsAreThePartsOfTheWhole()
    {
        const SweepSpec spec = smallSweep();
        const auto order = sweepOrder(spec);
        std::vector<std::size_t> together;
        for (int shard = 1; shard <= 5; ++shard) {
            const auto part = shardOf(order, shard, 5);
            QVERIFY(part.size() == 2 || part.size() == 3);
            together.insert(together.end(), part.begin(), part.end());
        }
        std::sort(together.begin(), together.end());
        std::vector<std::size_t> all(12);
        std::iota(all.begin(), all.end(), std::size_t{0});
        QCOMPARE(together, all);
        QVERIFY(shardOf(order, 20, 20).empty());
        SweepSpec turned = spec;
        std::swap(turned.x, turned.y);
        QCOMPARE(sweepOrder(turned)[1], std::size_t{3}); // the next inflow, not the next size
    }

    void coarseMapsComeFirstAndNothingTwice()
    {
        SweepSpec spec = smallSweep();
        spec.x.count = 21;
        spec.y.count = 13;
        const auto order = coarseToFine(spec);
        std::set<std::size_t> seen;
        int stride = 32;
        for (const CoarseCell& cell : order) {
            QVERIFY(cell.stride <= stride);
            stride = cell.stride;
            QVERIFY(seen.insert(cell.index).second);
        }
        QCOMPARE(seen.size(), std::size_t{21 * 13});
        QCOMPARE(order.front().index, std::size_t{0});
        QCOMPARE(stride, 1);
    }

    void theFileGivesBackTheSameSpecification()
    {
        SweepSpec spec = smallSweep();
        spec.x = parseSweepAxis("ai.inflow=0.001:0.1:4L");
        const std::string json = sweepJson(spec);
        QCOMPARE(sweepJson(parseSweep(json, "s")), json);
        QVERIFY(parseSweep(json, "s") == spec);
        SweepSpec other = spec;
        other.replicates = 7;
        QCOMPARE(differingKey(json, sweepJson(other)), std::string("replicates"));
        QCOMPARE(differingKey(json, json), std::string());
        const auto refused = [&](const std::string& from, const std::string& to) {
            std::string changed = json;
            changed.replace(changed.find(from), from.size(), to);
            return refusalOf([&] { (void)parseSweep(changed, "sweep.json"); });
        };
        QVERIFY(refused("\"format\": 1", "\"format\": 2").find("format: expected 1") != std::string::npos);
        QVERIFY(refused("\"program\": \"outcross ", "\"program\": \"outcross 9").find("one sweep takes one version") !=
                std::string::npos);
        QVERIFY(refused("\"count\": 4", "\"count\": 4000").find("x.count") != std::string::npos);
        QVERIFY(refused("\"kept\"", "7").find("measures") != std::string::npos);
        QVERIFY(refused("{", "[").find("not the specification of a sweep") != std::string::npos);
    }

    void onlyAWholeCellOfThisSweepIsRead()
    {
        const Sweep sweep(smallSweep(), library());
        const CellText text(sweep.spec());
        std::string file;
        std::string rows;
        runSweep(sweep, std::vector<std::size_t>{5}, 1, {}, [&](const SweepCell& cell) {
            file = text.fileOf(cell);
            rows = sweepTableRows(sweep.spec(), cell);
        });
        QCOMPARE(text.rowsIn(file, 5), rows);
        for (std::size_t length = 0; length < file.size(); ++length)
            QVERIFY(text.rowsIn(file.substr(0, length), 5).empty());
        QVERIFY(text.rowsIn(file + "x", 5).empty());
        QVERIFY(text.rowsIn(file, 6).empty());
        SweepSpec other = sweep.spec();
        other.replicates = 7;
        QVERIFY(CellText(other).rowsIn(file, 5).empty());
    }

    void summariesLeaveOutWhatIsUndefined()
    {
        const double nan = std::nan("");
        const ReplicateSummary four = summaryOf(std::vector{4.0, nan, 1.0, 2.0, 9.0});
        QCOMPARE(four.count, 4U);
        QCOMPARE(four.mean, 4.0);
        QCOMPARE(four.median, 3.0);
        QCOMPARE(four.standardError, std::sqrt((0.0 + 9 + 4 + 25) / 3 / 4));
        QCOMPARE(summaryOf(std::vector{3.0, 1.0, 2.0}).median, 2.0);
        QVERIFY(std::isnan(summaryOf(std::vector{3.0}).standardError));
        QVERIFY(std::isnan(summaryOf(std::vector{nan}).mean));
    }
};

OUTCROSS_TEST(SweepTest)
#include "sweep_test.moc"
