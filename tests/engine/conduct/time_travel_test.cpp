#include "tests/engine/shared/fixtures.h"
#include "tests/engine/shared/settled.h"
#include "tests/engine/shared/slow_scenario.h"

#include "engine/conduct/conductor.h"
#include "engine/tables/census_table.h"
#include "tests/registry.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace outcross;
using fixtures::at;
using fixtures::rowsOf;
using fixtures::slowScenario;

namespace
{

std::string reachedRows(const Snapshot& snapshot)
{
    return censusTableRows(0, {{snapshot.lineages[Side::Left].reached, snapshot.lineages[Side::Right].reached}});
}

} // namespace

/// Going back and forth in time under a conductor.
class TimeTravelTest : public QObject
{
    Q_OBJECT

    DataLibrary m_library = fixtures::library();

private slots:
    void aGenerationLooksAsItDidTheFirstTimeAndTheRestStaysInSight()
    {
        Conductor conductor(m_library);
        conductor.load(fixtures::shipped("default"));
        conductor.step(20);
        const auto first = at(conductor, 20);
        conductor.step(30);
        const auto now = at(conductor, 50);
        conductor.goTo(20);
        const auto again = at(conductor, 20);
        QCOMPARE(again->newest, 50);
        QCOMPARE(rowsOf(*again), rowsOf(*first));
        QCOMPARE(reachedRows(*again), rowsOf(*now));
        QVERIFY(again->events == first->events);
        for (const Side side : kSides) {
            QVERIFY(*again->lineages[side].portrait == *first->lineages[side].portrait);
            QVERIFY(again->lineages[side].stream->shares == first->lineages[side].stream->shares);
            QCOMPARE(again->lineages[side].stream->reached, std::size_t{50});
            QVERIFY(again->lineages[side].measures == first->lineages[side].measures);
        }
        conductor.step(30);
        QCOMPARE(rowsOf(*at(conductor, 50)), rowsOf(*now));
        QCOMPARE(conductor.latest()->branches->branches().size(), std::size_t{1});
    }

    void whatIsAskedForBeyondIsTheEndOfTheRange()
    {
        Conductor conductor(m_library);
        conductor.goTo(3); // no run yet
        conductor.load(fixtures::closedLoop());
        conductor.step(10);
        QVERIFY(at(conductor, 10));
        conductor.stepBack(3);
        QCOMPARE(at(conductor, 7)->newest, 10);
        conductor.goTo(1000);
        QCOMPARE(at(conductor, 10)->newest, 10);
        conductor.stepBack(1000);
        QCOMPARE(at(conductor, 0)->newest, 10);
    }

    void theLastOneAskedForWins()
    {
        Conductor conductor(m_library);
        conductor.load(fixtures::closedLoop(2000));
        conductor.step(2000);
        QVERIFY(at(conductor, 2000));
        for (int i = 0; i < 200; ++i)
            conductor.goTo(i * 7919 % 2000);
        conductor.goTo(123);
        QCOMPARE(at(conductor, 123)->newest, 2000);
    }

    void goingPausesAndPlayingGoesOnFromThere()
    {
        Conductor conductor(m_library);
        conductor.load(fixtures::closedLoop(100'000));
        conductor.setSpeed(std::numeric_limits<double>::infinity());
        conductor.play();
        QTRY_VERIFY(conductor.latest() && conductor.latest()->generation > 500);
        conductor.goTo(100);
        const std::int64_t newest = at(conductor, 100)->newest;
        QVERIFY(newest > 500);
        conductor.goTo(50);
        conductor.play();
        QTRY_VERIFY(conductor.latest()->generation > newest);
        conductor.pause();
        QTRY_VERIFY(!conductor.latest()->playing);
        const auto end = conductor.latest();
        Run run = fixtures::runOf(fixtures::closedLoop(100'000));
        while (run.generation() < end->generation)
            run.step({});
        QCOMPARE(rowsOf(*end), censusTableRows(0, {{run.history(Side::Left), run.history(Side::Right)}}));
    }

    void thePlannedEndStopsAgainAfterGoingBack()
    {
        Conductor conductor(m_library);
        conductor.load(fixtures::closedLoop(30));
        conductor.setSpeed(std::numeric_limits<double>::infinity());
        conductor.play();
        QVERIFY(at(conductor, 30));
        conductor.step(10);
        QVERIFY(at(conductor, 40));
        conductor.goTo(10);
        QVERIFY(at(conductor, 10)->pauseReason == PauseReason::Asked);
        conductor.play();
        QVERIFY(at(conductor, 30)->pauseReason == PauseReason::PlannedEnd);
        QCOMPARE(conductor.latest()->newest, 40);
    }

    void aChangeInThePastTellsTheFutureThatItLeavesBehind()
    {
        Conductor conductor(m_library);
        conductor.load(fixtures::closedLoop());
        conductor.step(20);
        QVERIFY(at(conductor, 20));
        conductor.change(Side::Left, {{Quantity::Inflow, 0.1}});
        conductor.step(20);
        const auto old = at(conductor, 40);
        conductor.goTo(10);
        QVERIFY(*at(conductor, 10)->document == *old->document);
        conductor.change(Side::Left, {{Quantity::Inflow, 0.0}}); // as it is here: nothing changes
        conductor.step(1);
        QCOMPARE(at(conductor, 11)->newest, 40);
        QCOMPARE(conductor.latest()->branches->branches().size(), std::size_t{1});

        conductor.change(Side::Right, {{Quantity::Size, 30}});
        QTRY_COMPARE(conductor.latest()->newest, 11);
        const auto branch = conductor.latest();
        QCOMPARE(branch->document->interventions.size(), std::size_t{1});
        QCOMPARE(branch->document->interventions[0].at, 12);
        QCOMPARE(branch->lineages[Side::Left].conditions.forces.inflow, 0.0);
        const std::vector<Branch> left = branch->branches->branches();
        QCOMPARE(left.size(), std::size_t{2});
        QVERIFY(*left[0].document == *old->document);
        QCOMPARE(left[1].branchedAt, 11);
        QCOMPARE(left[1].parent, std::optional(left[0].id));
        QCOMPARE(branch->branches->current(), left[1].id);
        QCOMPARE(branch->branches->pinned(), (std::vector<const Branch*>{&branch->branches->branches()[0]}));
        QCOMPARE(censusTableRows(0, {left[0].histories}), rowsOf(*old));

        conductor.change(Side::Right, {{Quantity::Size, 20}}); // at the newest generation: no other branch
        conductor.step(5);
        QCOMPARE(at(conductor, 16)->branches->branches().size(), std::size_t{2});
        conductor.reset(); // what was moved in the future left behind is not moved any more
        const auto start = at(conductor, 0);
        QCOMPARE(start->document->lineages[Side::Left].forces.inflow, 0.0);
        QCOMPARE(start->document->lineages[Side::Right].size, 20);
        QCOMPARE(start->newest, 0);
    }

    void aDeedAskedForOnTheWayIsDoneWhereItLeads()
    {
        Conductor conductor(m_library);
        conductor.load(fixtures::closedLoop(5000));
        conductor.step(5000);
        QVERIFY(at(conductor, 5000));
        conductor.goTo(4321);
        conductor.act(Side::Right, {.what = DeedKind::Bottleneck, .count = 4});
        conductor.step(1);
        const auto after = at(conductor, 4322);
        QCOMPARE(after->newest, 4322);
        QCOMPARE(after->document->interventions.size(), std::size_t{1});
        QCOMPARE(after->document->interventions[0].at, 4322);
        QCOMPARE(after->lineages[Side::Right].history.back().census.size, 4);
    }

    void newFoundersInThePastLeaveTheFutureBehindToo()
    {
        Conductor conductor(m_library);
        conductor.load(fixtures::closedLoop());
        conductor.step(5);
        QVERIFY(at(conductor, 5));
        conductor.change(Side::Left, {{Quantity::Inflow, 0.5}});
        conductor.step(5);
        QVERIFY(at(conductor, 10));
        conductor.goTo(0);
        QVERIFY(at(conductor, 0));
        conductor.change(Side::Right, {{Quantity::Size, 9}});
        QTRY_COMPARE(conductor.latest()->lineages[Side::Right].history.back().census.size, 9);
        QCOMPARE(conductor.latest()->newest, 0);
        QVERIFY(conductor.latest()->document->interventions.empty());
        const BranchTree& tree = *conductor.latest()->branches;
        QCOMPARE(tree.branches().size(), std::size_t{2});
        QVERIFY(!tree.find(tree.current())->parent);
        QCOMPARE(tree.branches()[0].newest(), 10);
    }

    void anotherSeedOrScenarioHasNoFuture()
    {
        Conductor conductor(m_library);
        conductor.load(fixtures::closedLoop());
        conductor.step(10);
        QVERIFY(at(conductor, 10));
        conductor.goTo(4);
        conductor.restartWithSeed(7);
        conductor.goTo(8);
        QCOMPARE(at(conductor, 0)->newest, 0);
        conductor.step(6);
        const auto seventh = at(conductor, 6);
        conductor.goTo(3);
        QVERIFY(at(conductor, 3));
        conductor.step(3);
        QCOMPARE(rowsOf(*at(conductor, 6)), rowsOf(*seventh));
        conductor.load(fixtures::closedLoop());
        QTRY_COMPARE(conductor.latest()->newest, 0);
    }

    void aSurveyOfALaterGenerationIsNotShown()
    {
        Conductor conductor(m_library);
        conductor.load(fixtures::closedLoop());
        conductor.step(8);
        QVERIFY(at(conductor, 8));
        conductor.survey(Side::Right, 20);
        QTRY_VERIFY(conductor.latest()->lineages[Side::Right].survey);
        conductor.goTo(5);
        QVERIFY(!at(conductor, 5)->lineages[Side::Right].survey);
        conductor.goTo(8);
        QVERIFY(at(conductor, 8)->lineages[Side::Right].survey);
        conductor.goTo(5);
        QVERIFY(at(conductor, 5));
        conductor.survey(Side::Right, 20);
        QTRY_VERIFY(conductor.latest()->lineages[Side::Right].survey);
        QCOMPARE(conductor.latest()->lineages[Side::Right].survey->generation, 5);
        QCOMPARE(conductor.latest()->lineages[Side::Right].survey->firstGeneration, -1);
    }

    void aSlowModelIsBackAtOnceAndSaysHowFarItIsWhereItIsNot()
    {
        // Too little room for any moment: every way is a replay from generation 0.
        Conductor forgetful(m_library, {.bytes = 1});
        forgetful.load(slowScenario(500));
        forgetful.step(3);
        const auto end = at(forgetful, 3);
        const auto progress = end->lineages[Side::Left].progress;
        forgetful.goTo(2);
        QTRY_VERIFY(forgetful.latest()->goingTo == 2 && progress->done() > 0.1 && progress->done() < 0.9);
        forgetful.stepBack(1); // before it is there: one before where it was going
        QCOMPARE(at(forgetful, 1)->newest, 3);
        forgetful.goTo(3);
        QTRY_VERIFY(forgetful.latest()->goingTo == 3 && progress->done() < 1);
        forgetful.pause(); // stays where it is
        QTRY_VERIFY(!forgetful.latest()->goingTo);
        QVERIFY(forgetful.latest()->generation < 3);
        forgetful.goTo(3);
        QCOMPARE(rowsOf(*at(forgetful, 3)), rowsOf(*end));

        Conductor conductor(m_library);
        conductor.load(slowScenario(500));
        conductor.step(3);
        QCOMPARE(rowsOf(*at(conductor, 3)), rowsOf(*end));
        conductor.step(1); // half made when it is left
        const auto made = conductor.latest()->lineages[Side::Left].progress;
        QTRY_VERIFY(made->done() < 1);
        conductor.goTo(1);
        QVERIFY(at(conductor, 1));
        QCOMPARE(made->done(), 1.0);
        conductor.goTo(3);
        QCOMPARE(rowsOf(*at(conductor, 3)), rowsOf(*end));
    }
};

OUTCROSS_TEST(TimeTravelTest)
#include "time_travel_test.moc"
