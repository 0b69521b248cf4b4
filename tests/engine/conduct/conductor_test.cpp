#include "tests/engine/shared/fixtures.h"

#include "engine/conduct/conductor.h"
#include "engine/tables/census_table.h"
#include "tests/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace outcross;

namespace
{

constexpr double kFast = std::numeric_limits<double>::infinity();

std::string rowsOf(const Snapshot& snapshot)
{
    return censusTableRows(0, {{snapshot.lineages[Side::Left].history, snapshot.lineages[Side::Right].history}},
                           censusLayout(snapshot.document->lineages));
}

/// A generation of this takes far longer than a test may.
Scenario endless()
{
    Scenario scenario = fixtures::closedLoop();
    LineageSpec& spec = scenario.lineages[Side::Right];
    spec.size = 1'000'000;
    spec.loci = 100;
    return scenario;
}

} // namespace

class ConductorTest : public QObject
{
    Q_OBJECT

    DataLibrary m_library = fixtures::library();

    static std::shared_ptr<const Snapshot> paused(Conductor& conductor, std::int64_t generation)
    {
        std::shared_ptr<const Snapshot> snapshot;
        (void)tests::waitFor([&] {
            snapshot = conductor.latest();
            return snapshot && !snapshot->playing && snapshot->generation == generation;
        });
        return snapshot;
    }

private slots:
    void stepsAndPlaysToThePlannedEndAndBeyond()
    {
        Conductor conductor(m_library);
        conductor.load(fixtures::closedLoop(30));
        QVERIFY(paused(conductor, 0));
        conductor.step(1);
        QCOMPARE(paused(conductor, 1)->generation, 1);
        conductor.step(10);
        QCOMPARE(paused(conductor, 11)->generation, 11);
        conductor.setSpeed(kFast);
        conductor.play();
        const auto end = paused(conductor, 30);
        QCOMPARE(end->generation, 30);
        QVERIFY(end->pauseReason == PauseReason::PlannedEnd);
        conductor.play();
        QTRY_VERIFY(conductor.latest()->generation > 40);
        conductor.pause();
        QTRY_VERIFY(!conductor.latest()->playing);
    }

    void whatTheWindowRecordsIsWhatTheHeadlessRunWrites()
    {
        Conductor conductor(m_library);
        const Scenario scenario = fixtures::shipped("default");
        conductor.load(scenario);
        conductor.setSpeed(kFast);
        conductor.play();
        const auto end = paused(conductor, scenario.generations);
        Run run = fixtures::runOf(scenario);
        while (run.generation() < scenario.generations)
            run.step({});
        QCOMPARE(rowsOf(*end), censusTableRows(0, {{run.history(Side::Left), run.history(Side::Right)}},
                                               censusLayout(run.scenario().lineages)));
    }

    void aChangeWhilePlayingIsRecordedAndReplays()
    {
        Conductor conductor(m_library);
        conductor.load(fixtures::closedLoop(1000));
        conductor.setSpeed(2000);
        conductor.play();
        QTRY_VERIFY(conductor.latest() && conductor.latest()->generation > 20);
        conductor.change(Side::Left, {{Quantity::Inflow, 0.05}});
        conductor.change(Side::Right, {{Quantity::Size, 25}});
        QTRY_VERIFY(conductor.latest()->generation > 200);
        conductor.pause();
        QTRY_VERIFY(!conductor.latest()->playing);
        const auto seen = conductor.latest();
        QCOMPARE(seen->document->interventions.size(), std::size_t{2});

        conductor.load(parseScenario(scenarioJson(*seen->document), "saved", {}));
        QVERIFY(paused(conductor, 0));
        conductor.step(seen->generation);
        QCOMPARE(rowsOf(*paused(conductor, seen->generation)), rowsOf(*seen));
    }

    void resetKeepsMovedValuesAndScheduledChanges()
    {
        Conductor conductor(m_library);
        conductor.load(fixtures::shipped("genetic_rescue"));
        conductor.step(5);
        QVERIFY(paused(conductor, 5));
        conductor.change(Side::Left, {{Quantity::Mutation, 0.02}});
        conductor.step(5);
        QVERIFY(paused(conductor, 10));
        conductor.reset();
        const auto start = paused(conductor, 0);
        QCOMPARE(start->document->lineages[Side::Left].forces.mutation, 0.02);
        QCOMPARE(start->document->lineages[Side::Left].forces.inflow, 0.0);
        QCOMPARE(start->document->interventions.size(), std::size_t{4});
        QCOMPARE(start->document->seed, fixtures::shipped("genetic_rescue").seed);
        conductor.restartWithSeed(7);
        QTRY_COMPARE(conductor.latest()->document->seed, std::uint64_t{7});
        QCOMPARE(conductor.latest()->document->lineages[Side::Left].forces.mutation, 0.02);
    }

    void defaultsReturnToWhatTheScenarioHasAtThisGeneration()
    {
        Conductor conductor(m_library);
        conductor.load(fixtures::shipped("genetic_rescue"));
        conductor.step(30);
        QVERIFY(paused(conductor, 30));
        conductor.change(Side::Right, {{Quantity::Size, 500}, {Quantity::Inflow, 0.4}});
        conductor.restoreDefaults();
        conductor.step(1);
        const auto snapshot = paused(conductor, 31);
        QCOMPARE(snapshot->lineages[Side::Right].conditions.size, 15); // shrunk by the scenario at 20
        QCOMPARE(snapshot->lineages[Side::Right].conditions.forces.inflow, 0.0);
    }

    void aSizeMovedBeforeTheStartMakesNewFounders()
    {
        Conductor conductor(m_library);
        conductor.load(fixtures::closedLoop());
        QVERIFY(paused(conductor, 0));
        conductor.change(Side::Right, {{Quantity::Size, 9}});
        QTRY_COMPARE(conductor.latest()->lineages[Side::Right].history.back().census.size, 9);
        QVERIFY(conductor.latest()->document->interventions.empty());
    }

    void anUnusableScenarioLeavesTheRunAsItWas()
    {
        Conductor conductor(m_library);
        conductor.load(fixtures::closedLoop());
        conductor.step(7);
        QVERIFY(paused(conductor, 7));
        Scenario bad = fixtures::shipped("default");
        bad.lineages[Side::Left].data = "/nowhere/table.csv";
        conductor.load(bad);
        std::optional<Text> problem;
        QVERIFY(tests::waitFor([&] { return (problem = conductor.takeProblem()).has_value(); }));
        QVERIFY(problem->english().find("/nowhere/table.csv") != std::string::npos);
        QCOMPARE(conductor.latest()->generation, 7);
        conductor.step(1);
        QCOMPARE(paused(conductor, 8)->generation, 8);
    }

    void aChangedSizeThatCannotFitIsToldAndTakenBack()
    {
        Conductor conductor(m_library);
        Scenario scenario = fixtures::closedLoop();
        scenario.lineages[Side::Right].loci = kMaximumLoci;
        conductor.load(scenario);
        conductor.step(3);
        QVERIFY(paused(conductor, 3));
        conductor.change(Side::Right, {{Quantity::Size, static_cast<double>(kMaximumSize)}});
        conductor.play();
        std::optional<Text> problem;
        QVERIFY(tests::waitFor([&] { return (problem = conductor.takeProblem()).has_value(); }));
        QVERIFY2(problem->english().find("size × loci is too large") != std::string::npos, problem->english().c_str());
        conductor.step(1);
        const auto snapshot = paused(conductor, 4);
        QVERIFY(snapshot->document->interventions.empty());
        QCOMPARE(snapshot->lineages[Side::Right].conditions.size, 60);
    }

    void aDeedIsDoneRecordedAndGoneAfterReset()
    {
        Conductor conductor(m_library);
        Scenario scenario = fixtures::closedLoop();
        const Deed scheduled{.what = DeedKind::Bottleneck, .count = 8};
        const Deed pressed{.what = DeedKind::Bottleneck, .count = 5};
        addDeed(scenario.interventions, 4, Side::Right, scheduled);
        conductor.load(scenario);
        conductor.step(3);
        QVERIFY(paused(conductor, 3));
        conductor.act(Side::Right, pressed);
        conductor.act(Side::Left, pressed);
        conductor.step(1);
        const auto after = paused(conductor, 4);
        QCOMPARE(after->document->interventions.size(), std::size_t{2});
        QCOMPARE(after->document->interventions[0].deeds, (std::vector<Deed>{scheduled, pressed}));
        QCOMPARE(after->lineages[Side::Right].history.back().census.size, 5);
        QCOMPARE(after->lineages[Side::Right].conditions.size, 60); // the slider does not move
        QVERIFY(std::any_of(after->events.begin(), after->events.end(), [](const Event& event) {
            return event.what == Occurrence::DeedDone && event.sizeBefore == 60 && event.sizeAfter == 5;
        }));
        conductor.reset();
        QVERIFY(*paused(conductor, 0)->document == scenario);
    }

    void defaultsTakeBackWhatIsPressedButNotDone()
    {
        Conductor conductor(m_library);
        const Scenario scenario = fixtures::closedLoop();
        conductor.load(scenario);
        conductor.act(Side::Right, {.what = DeedKind::Bottleneck, .count = 5});
        QTRY_VERIFY(conductor.latest() && conductor.latest()->document->interventions.size() == 1);
        conductor.restoreDefaults();
        QTRY_VERIFY(*conductor.latest()->document == scenario);
    }

    void whatCannotBeDoneIsToldAndNotRecorded()
    {
        Conductor conductor(m_library);
        const Scenario scenario = fixtures::closedLoop();
        conductor.load(scenario);
        const auto told = [&](const char* words) {
            std::optional<Text> problem;
            return tests::waitFor([&] { return (problem = conductor.takeProblem()).has_value(); }) &&
                   problem->english().find(words) != std::string::npos;
        };
        conductor.act(Side::Left, {.what = DeedKind::Reconnect});
        QVERIFY(told("cannot be done to the kind \"categorical\""));
        conductor.change(Side::Right, {{Quantity::Selection, 0.1}});
        QVERIFY(told("needs a model"));
        conductor.step(2);
        QVERIFY(*paused(conductor, 2)->document == scenario);
        conductor.reset();
        QVERIFY(*paused(conductor, 0)->document == scenario);
    }

    void theSideThatCannotIsRefusedAndTheOtherChanges()
    {
        Conductor conductor(m_library);
        conductor.load(fixtures::closedLoop());
        const std::vector<Setting> cannot{{Quantity::Selection, 0.1}, {Quantity::Inflow, 0.5}};
        conductor.change({{Side::Right, cannot}, {Side::Left, {{Quantity::Inflow, 0.25}}}});
        std::optional<Text> problem;
        QVERIFY(tests::waitFor([&] { return (problem = conductor.takeProblem()).has_value(); }));
        QVERIFY2(problem->english().find("needs a model") != std::string::npos, problem->english().c_str());
        conductor.step(1);
        const auto after = paused(conductor, 1);
        QCOMPARE(after->lineages[Side::Left].conditions.forces.inflow, 0.25);
        QCOMPARE(after->lineages[Side::Right].conditions.forces.inflow, 0.0); // all of it or nothing
        conductor.undo();
        QTRY_VERIFY(conductor.latest()->document->interventions.empty());
    }

    void anotherLineageKeepsTheRest()
    {
        Conductor conductor(m_library);
        Scenario scenario = fixtures::closedLoop();
        addIntervention(scenario.interventions, 9, Side::Right, std::vector<Setting>{{Quantity::Size, 50}});
        addDeed(scenario.interventions, 9, Side::Left, {.what = DeedKind::Bottleneck, .count = 5});
        conductor.load(scenario);
        conductor.step(3);
        QVERIFY(paused(conductor, 3));
        conductor.change(Side::Left, {{Quantity::Inflow, 0.25}});
        LineageSpec spec = scenario.lineages[Side::Right];
        spec.size = 30;
        spec.biology.space = {SpaceKind::Islands, 31};
        conductor.refound(Side::Right, spec);
        std::optional<Text> problem;
        QVERIFY(tests::waitFor([&] { return (problem = conductor.takeProblem()).has_value(); }));
        QVERIFY2(problem->english().find("31 demes") != std::string::npos, problem->english().c_str());
        QCOMPARE(conductor.latest()->generation, 3);

        spec = scenario.lineages[Side::Left];
        spec.kind = "gaussian";
        spec.variants = 7;
        conductor.refound(Side::Left, spec);
        const auto start = paused(conductor, 0);
        QVERIFY(start->document->lineages[Side::Left] == spec);
        QVERIFY(start->opened->lineages[Side::Left] == spec);
        QVERIFY(start->document->interventions == scenario.interventions);
        QCOMPARE(start->document->seed, scenario.seed);
        conductor.reset();
        QTRY_VERIFY(conductor.latest()->runId > start->runId);
        QVERIFY(*conductor.latest()->document == *start->document);
    }

    void aPictureThatIsNotOfferedIsTheStandardOne()
    {
        Conductor conductor(m_library);
        conductor.load(fixtures::closedLoop());
        conductor.showPicture(Side::Left, PictureKind::Network);
        conductor.step(1);
        const auto snapshot = paused(conductor, 1);
        QVERIFY(snapshot->lineages[Side::Left].picture == PictureKind::Standard);
        QVERIFY((snapshot->lineages[Side::Left].pictures ==
                 std::vector<PictureKind>{PictureKind::Standard, PictureKind::Tail}));
        QVERIFY(!snapshot->lineages[Side::Left].noExpectation);
    }

    void aSurveyChangesNothingAndComparesWithTheOneBefore()
    {
        Conductor conductor(m_library);
        const Scenario scenario = fixtures::closedLoop();
        conductor.load(scenario);
        conductor.step(3);
        QVERIFY(paused(conductor, 3));
        QVERIFY(!conductor.latest()->lineages[Side::Right].survey);
        const auto surveyed = [&](std::int64_t generation) {
            conductor.survey(Side::Right, 20);
            std::shared_ptr<const SurveyReport> report;
            (void)tests::waitFor([&] {
                report = conductor.latest()->lineages[Side::Right].survey;
                return report && report->generation == generation;
            });
            return report;
        };
        const auto first = surveyed(3);
        QCOMPARE(first->sampled, 20);
        QCOMPARE(first->firstGeneration, -1);
        QCOMPARE(first->truth.individuals, 60);
        conductor.step(5);
        QVERIFY(paused(conductor, 8));
        const auto second = surveyed(8);
        QCOMPARE(second->firstGeneration, 3);
        QVERIFY(second->temporalSize.value > 0);
        conductor.survey(Side::Right, 30); // again in the same generation: compared with generation 3, too
        QTRY_COMPARE(conductor.latest()->lineages[Side::Right].survey->sampled, 30);
        QCOMPARE(conductor.latest()->lineages[Side::Right].survey->firstGeneration, 3);
        conductor.step(4);
        Run undisturbed = fixtures::runOf(scenario);
        while (undisturbed.generation() < 12)
            undisturbed.step({});
        QCOMPARE(rowsOf(*paused(conductor, 12)),
                 censusTableRows(0, {{undisturbed.history(Side::Left), undisturbed.history(Side::Right)}},
                                 censusLayout(undisturbed.scenario().lineages)));
        conductor.reset();
        QVERIFY(!paused(conductor, 0)->lineages[Side::Right].survey);
    }

    void playingPausesWhereThePopulationDiesOut()
    {
        Conductor conductor(m_library);
        Scenario scenario = fixtures::closedLoop();
        scenario.lineages[Side::Right].variants = 1; // what kills one kills all
        addDeed(scenario.interventions, 6, Side::Right, {.what = DeedKind::Pathogen});
        conductor.load(scenario);
        conductor.setSpeed(kFast);
        conductor.play();
        const auto end = paused(conductor, 6);
        QCOMPARE(end->lineages[Side::Right].history.back().census.size, 0);
        QVERIFY(end->pauseReason == PauseReason::Extinct);
        QVERIFY(end->events.back().what == Occurrence::Extinct);
        conductor.survey(Side::Right, 10);
        std::optional<Text> problem;
        QVERIFY(tests::waitFor([&] { return (problem = conductor.takeProblem()).has_value(); }));
        conductor.play();
        QVERIFY(paused(conductor, scenario.generations)->pauseReason == PauseReason::PlannedEnd);
    }

    void stopsInTheMiddleOfALongGeneration()
    {
        Conductor conductor(m_library);
        conductor.load(endless());
        QTRY_VERIFY(conductor.latest());
        const std::uint64_t slow = conductor.latest()->runId;
        conductor.setSpeed(kFast);
        conductor.play();
        QTRY_VERIFY(conductor.busyFor().count() > 0);
        conductor.load(fixtures::closedLoop());
        QTRY_VERIFY(conductor.latest()->runId != slow);
        conductor.undo();
        QTRY_COMPARE(conductor.latest()->document->lineages[Side::Right].loci, 100);
        QCOMPARE(conductor.latest()->newest, 0); // its first generation was given up
        conductor.play();
        QTRY_VERIFY(conductor.busyFor().count() > 0); // and the next one is, by the destructor
    }

    void commandsInAnyOrderDoNoHarm()
    {
        Conductor conductor(m_library);
        conductor.play();
        conductor.reset();
        conductor.restoreDefaults();
        conductor.refound(Side::Left, {});
        conductor.act(Side::Right, {});
        conductor.showPicture(Side::Right, PictureKind::DemeMap);
        conductor.change(Side::Left, {{Quantity::Inflow, 1}});
        conductor.showLocus(Side::Right, 99);
        conductor.step(3);
        QVERIFY(!conductor.latest());
        conductor.load(fixtures::shipped("default"));
        conductor.showLocus(Side::Right, 99);
        QTRY_VERIFY(conductor.latest() && conductor.latest()->lineages[Side::Right].locus == 8);
    }
};

OUTCROSS_TEST(ConductorTest)
#include "conductor_test.moc"
