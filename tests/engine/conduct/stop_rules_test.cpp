#include "tests/engine/shared/fixtures.h"
#include "tests/engine/shared/settled.h"
#include "tests/registry.h"

#include <QTest>

#include <limits>

using namespace outcross;
using fixtures::settled;

class StopRulesTest : public QObject
{
    Q_OBJECT

    DataLibrary m_library = fixtures::library();

    /// Plays a small closed loop flat out under these rules until it pauses.
    std::shared_ptr<const Snapshot> played(Conductor& conductor, const StopRules& rules, std::int64_t generations)
    {
        Scenario scenario = fixtures::closedLoop(generations);
        scenario.lineages[Side::Left].size = 12;
        scenario.lineages[Side::Right].size = 6;
        conductor.load(scenario);
        conductor.setSpeed(std::numeric_limits<double>::infinity());
        conductor.setStopRules(rules);
        conductor.play();
        return settled(conductor);
    }

private slots:
    void theGenerationAskedForPausesOnce()
    {
        Conductor conductor(m_library);
        const auto stopped = played(conductor, {.generation = 17}, 60);
        QCOMPARE(stopped->generation, 17);
        QVERIFY(stopped->pauseReason == PauseReason::AskedGeneration);
        conductor.play();
        QCOMPARE(settled(conductor)->generation, 60);
        QVERIFY(settled(conductor)->pauseReason == PauseReason::PlannedEnd);
    }

    void withoutThePlannedEndItPlaysOn()
    {
        Conductor conductor(m_library);
        const auto stopped = played(conductor, {.plannedEnd = false, .generation = 90}, 60);
        QCOMPARE(stopped->generation, 90);
    }

    void fixationPausesAtTheGenerationThatBroughtIt()
    {
        Conductor conductor(m_library);
        const auto stopped = played(conductor, {.fixation = true}, 10'000);
        QVERIFY(stopped->pauseReason == PauseReason::Fixed);
        QVERIFY(stopped->lineages[Side::Left].history.back().census.variants == 1 ||
                stopped->lineages[Side::Right].history.back().census.variants == 1);
        const auto before = static_cast<std::size_t>(stopped->generation - 1);
        QVERIFY(stopped->lineages[Side::Left].history[before].census.variants > 1 &&
                stopped->lineages[Side::Right].history[before].census.variants > 1);
        conductor.play(); // the other one
        const auto second = settled(conductor);
        QVERIFY(second->generation > stopped->generation);
        QVERIFY(second->pauseReason == PauseReason::Fixed);
    }

    void standstillPausesWhenNeitherLineageChanges()
    {
        Conductor conductor(m_library);
        const auto stopped = played(conductor, {.standstill = true}, 10'000);
        QVERIFY(stopped->pauseReason == PauseReason::Standstill);
        for (const Side side : kSides) {
            const HistoryView& history = stopped->lineages[side].history;
            for (std::size_t i = history.size() - kStillGenerations; i < history.size(); ++i)
                QCOMPARE(history[i].census.variants, 1.0);
        }
        conductor.play(); // goes on, and pauses no more
        QCOMPARE(settled(conductor)->generation, 10'000);
    }

    void aSteadyStateIsAStandstill()
    {
        Conductor conductor(m_library);
        Scenario scenario = fixtures::closedLoop(10'000);
        for (const Side side : kSides)
            scenario.lineages[side].forces.inflow = 0.2;
        conductor.load(scenario);
        conductor.setSpeed(std::numeric_limits<double>::infinity());
        conductor.setStopRules({.standstill = true});
        conductor.play();
        const auto stopped = settled(conductor);
        QVERIFY(stopped->pauseReason == PauseReason::Standstill);
        QVERIFY(stopped->generation > 25 && stopped->generation < 200);
    }

    void stepsAskedForAreMade()
    {
        Conductor conductor(m_library);
        conductor.load(fixtures::closedLoop(10));
        conductor.setStopRules({.generation = 4});
        conductor.step(8);
        QCOMPARE(settled(conductor)->generation, 8);
    }
};

OUTCROSS_TEST(StopRulesTest)
#include "stop_rules_test.moc"
