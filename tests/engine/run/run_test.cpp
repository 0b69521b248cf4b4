#include "tests/engine/shared/fixtures.h"

#include "engine/base/errors.h"
#include "engine/document/origins.h"
#include "engine/replicates/replicate_runs.h"
#include "engine/tables/census_table.h"
#include "tests/registry.h"
#include "tests/statistics.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace outcross;

namespace
{

std::string tableOf(const Scenario& scenario, std::uint32_t replicates, int threads)
{
    const DataLibrary data = fixtures::library();
    std::string table = censusTableHead(scenario, replicates, {});
    runReplicates(scenario, prepareOrigins(scenario, data), {replicates, threads}, {},
                  [&](std::uint32_t replicate, const ReplicateHistory& histories) {
                      table += censusTableRows(replicate, histories, censusLayout(scenario.lineages));
                  });
    return table;
}

std::string rowsOf(Run& run, std::int64_t generations)
{
    while (run.generation() < generations)
        run.step({});
    return censusTableRows(0, {{run.history(Side::Left), run.history(Side::Right)}},
                           censusLayout(run.scenario().lineages));
}

} // namespace

class RunTest : public QObject
{
    Q_OBJECT
private slots:
    void anyNumberOfThreadsWritesTheSameBytes_data()
    {
        QTest::addColumn<QString>("id");
        for (const char* id : {"default", "genetic_rescue", "narrowing_bell", "one_migrant"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void anyNumberOfThreadsWritesTheSameBytes()
    {
        QFETCH(const QString, id);
        Scenario scenario = fixtures::shipped(id.toStdString());
        scenario.generations = 25;
        const std::string one = tableOf(scenario, 9, 1);
        QCOMPARE(tableOf(scenario, 9, 2), one);
        QCOMPARE(tableOf(scenario, 9, 7), one);
        QCOMPARE(std::count(one.begin(), one.end(), '\n'), 4 + 1 + 9 * 26 * 2);
    }

    void otherSeedsAndReplicatesGiveOtherRuns()
    {
        Scenario scenario = fixtures::closedLoop(20);
        Run first = fixtures::runOf(scenario);
        Run other = fixtures::runOf(scenario, 1);
        scenario.seed = 1;
        Run third = fixtures::runOf(scenario);
        const std::string rows = rowsOf(first, 20);
        QVERIFY(rowsOf(other, 20) != rows);
        QVERIFY(rowsOf(third, 20) != rows);
    }

    void changesOnTheWayAreADocumentThatReplaysTheSameRun()
    {
        Run live = fixtures::runOf(fixtures::closedLoop());
        const auto set = [&](Side side, std::vector<Setting> settings) { live.change(side, settings); };
        set(Side::Left, {{Quantity::Mutation, 0.01}}); // before the start: part of the scenario itself
        while (live.generation() < 10)
            live.step({});
        set(Side::Left, {{Quantity::Inflow, 0.05}});
        set(Side::Right, {{Quantity::Size, 17}});
        set(Side::Right, {{Quantity::Size, 18}});
        live.step({});
        set(Side::Right, {{Quantity::Inflow, 0.5}, {Quantity::Mutation, 0.1}});
        const std::string rows = rowsOf(live, 40);
        QCOMPARE(live.scenario().interventions.size(), std::size_t{3});
        QCOMPARE(live.scenario().interventions[1].set[0].value, 18.0);

        const Scenario reopened = parseScenario(scenarioJson(live.scenario()), "saved", {});
        Run again = fixtures::runOf(reopened);
        QCOMPARE(rowsOf(again, 40), rows);
        QCOMPARE(again.history(Side::Right)[11].census.size, 18);
    }

    void aCancelledGenerationGoesOnWithTheSameResult()
    {
        Run undisturbed = fixtures::runOf(fixtures::closedLoop());
        const std::string rows = rowsOf(undisturbed, 12);

        Run disturbed = fixtures::runOf(fixtures::closedLoop());
        while (disturbed.generation() < 5)
            disturbed.step({});
        std::stop_source stop;
        stop.request_stop();
        bool cancelled = false;
        try {
            disturbed.step(stop.get_token());
        } catch (const Cancelled&) {
            cancelled = true;
        }
        QVERIFY(cancelled);
        QCOMPARE(rowsOf(disturbed, 12), rows);
    }

    void theExpectationGoesThroughTheMeanOfReplicates_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("generation");
        QTest::addColumn<double>("novelty"); // mutation and inflow set in both families, on top of the scenario
        QTest::newRow("closed loop") << QStringLiteral("closed_loop") << 60 << 0.0;
        QTest::newRow("rescue, changes on the way") << QStringLiteral("genetic_rescue") << 130 << 0.0;
        QTest::newRow("mutation") << QStringLiteral("new_variants") << 60 << 0.0;
        QTest::newRow("one migrant") << QStringLiteral("one_migrant") << 150 << 0.0;
        QTest::newRow("gaussian") << QStringLiteral("narrowing_bell") << 4 << 0.0;
        QTest::newRow("tables and genotypes") << QStringLiteral("default") << 40 << 0.0;
        QTest::newRow("mixture and genotypes, open") << QStringLiteral("default") << 30 << 0.02;
        QTest::newRow("gaussian, open") << QStringLiteral("narrowing_bell") << 20 << 0.05;
        QTest::newRow("mixture of a grid, open") << QStringLiteral("sixteen_modes") << 30 << 0.03;
    }
    /// |mean − expected| < 4.5 standard errors of the mean of R replicates, and the error is small enough to fail.
    void theExpectationGoesThroughTheMeanOfReplicates()
    {
        QFETCH(const QString, id);
        QFETCH(const int, generation);
        QFETCH(const double, novelty);
        constexpr std::uint32_t kReplicates = 600;
        Scenario scenario = fixtures::shipped(id.toStdString());
        scenario.generations = generation;
        for (const Side side : kSides) {
            scenario.lineages[side].forces.inflow += novelty;
            scenario.lineages[side].forces.mutation += novelty;
        }
        PerSide<double> sum;
        PerSide<double> squares;
        PerSide<double> expected;
        const DataLibrary data = fixtures::library();
        runReplicates(scenario, prepareOrigins(scenario, data), {kReplicates, 2}, {},
                      [&](std::uint32_t, const ReplicateHistory& histories) {
                          for (const Side side : kSides) {
                              const HistoryRow& row = histories[side].back();
                              // Founders differ between replicates where they are drawn from real data.
                              const double gap = row.census.kept - row.expectedKept;
                              sum[side] += gap;
                              squares[side] += gap * gap;
                              expected[side] = row.expectedKept;
                          }
                      });
        for (const Side side : kSides) {
            const auto [mean, error, variance] = tests::estimateOfSums(sum[side], squares[side], kReplicates);
            QVERIFY2(std::abs(mean) < tests::kStandardErrors * error,
                     qPrintable(QStringLiteral("%1 ± %2").arg(mean).arg(error)));
            QVERIFY2(error < 0.03 * expected[side], qPrintable(QString::number(error / expected[side])));
        }
    }

    void theDocumentOfTheTableIsTheRun()
    {
        const Scenario scenario = fixtures::closedLoop(3);
        const std::string table = tableOf(scenario, 2, 1);
        const std::string key = "# scenario ";
        const auto start = table.find(key) + key.size();
        const Scenario again = parseScenario(table.substr(start, table.find('\n', start) - start), "table", {});
        QVERIFY(again == scenario);
        QVERIFY(table.starts_with("# outcross " + programVersion() + "\n# seed 1859\n"));
    }

    void memoryOfALongRunIsItsRows()
    {
        Scenario scenario = fixtures::closedLoop(20'000);
        Run run = fixtures::runOf(scenario);
        rowsOf(run, 20'000);
        QCOMPARE(run.history(Side::Left).size(), std::size_t{20'001});
        QVERIFY(run.stream(Side::Right, 0).columns() <= kStreamColumns + 1);
        QVERIFY(run.recentEvents().size() <= Run::kRecentEvents);
    }

    void aSizeThatCannotFitIsRefusedBeforeItIsAllocated()
    {
        Scenario scenario = fixtures::closedLoop();
        scenario.lineages[Side::Right].size = kMaximumSize;
        scenario.lineages[Side::Right].loci = kMaximumLoci;
        QVERIFY_EXCEPTION_THROWN((void)fixtures::runOf(scenario), InputError);
    }
};

OUTCROSS_TEST(RunTest)
#include "run_test.moc"
