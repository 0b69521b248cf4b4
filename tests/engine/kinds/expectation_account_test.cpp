#include "engine/kinds/expectation_account.h"
#include "engine/lineage/start_conditions.h"
#include "tests/engine/shared/fixtures.h"
#include "tests/registry.h"

#include <QTest>

#include <algorithm>
#include <filesystem>

using namespace outcross;

namespace
{

bool has(const std::vector<Text>& lines, const std::string& words)
{
    return std::any_of(lines.begin(), lines.end(),
                       [&](const Text& line) { return line.english().find(words) != std::string::npos; });
}

ExpectationAccount accountOf(const LineageSpec& spec, const PopulationNow& now)
{
    return expectationOf(spec, startConditions(spec), now);
}

} // namespace

class ExpectationAccountTest : public QObject
{
    Q_OBJECT
private slots:
    void theTextbookIsToldWithItsNumbers()
    {
        const Scenario scenario = fixtures::closedLoop();
        const ExpectationAccount model = accountOf(scenario.lineages[Side::Left], {});
        QVERIFY(has(model.formulas, "H(t+1) = (1 − 1/n)·H(t) = (1 − 1/120)·H(t)"));
        QVERIFY(has(model.numbers, "n = 120"));
        const ExpectationAccount population = accountOf(scenario.lineages[Side::Right], {.individuals = 60});
        QVERIFY(has(population.formulas, "H(t+1) = (1 − 1/2N)·H(t) = (1 − 1/120)·H(t)"));
        for (const ExpectationAccount& account : {model, population}) {
            QCOMPARE(account.sources, std::vector<std::string>{"Wright 1931"});
            QVERIFY(account.assumptions.size() >= 3);
        }
    }

    void everyForceThatActsIsInIt()
    {
        Scenario scenario = fixtures::closedLoop();
        LineageSpec& spec = scenario.lineages[Side::Right];
        spec.forces = {.inflow = 0.03, .mutation = 0.01, .memory = 0.05, .exchange = 0.1};
        spec.biology.mating = {.system = MatingSystem::TwoSexes, .maleShare = 0.1};
        spec.biology.space = {SpaceKind::Islands, 4};
        const ExpectationAccount account =
            accountOf(spec, {.individuals = 60, .demes = 4, .equalFamilies = false, .hasBank = true});
        for (const char* number : {"f = 0.03", "u = 0.01", "b = 0.05", "m = 0.1", "N_m = 6", "L = 4"})
            QVERIFY2(has(account.numbers, number), number);
        QVERIFY(!has(accountOf(spec, {.individuals = 60, .demes = 4}).numbers, "b = 0.05")); // an empty bank
    }

    void loopsHaveTheirOwnFormula()
    {
        Scenario scenario = fixtures::closedLoop();
        LineageSpec& spec = scenario.lineages[Side::Left];
        spec.learning.loop.data = DataLoop::Accumulate;
        QVERIFY(has(accountOf(spec, {}).formulas, "(1 − n/T²)"));
        spec.learning.loop.data = DataLoop::Window;
        QVERIFY(has(accountOf(spec, {}).numbers, "last 3 generations"));
    }

    void ofEveryShippedLineageThereIsAnAccountOrNoTheory()
    {
        const auto folder = std::filesystem::path(OUTCROSS_SOURCE_DIR) / "resources" / "scenarios";
        for (const auto& file : std::filesystem::directory_iterator(folder)) {
            const Scenario scenario = readScenario(file.path());
            const Run run = fixtures::runOf(scenario);
            for (const Side side : kSides) {
                const ExpectationAccount account =
                    accountOf(scenario.lineages[side], {.individuals = scenario.lineages[side].size});
                QCOMPARE(account.isKnown(), std::isfinite(run.lineage(side).expectation()->expectedDiversity()));
                QCOMPARE(account.sources.empty(), !account.isKnown());
            }
        }
    }
};

OUTCROSS_TEST(ExpectationAccountTest)
#include "expectation_account_test.moc"
