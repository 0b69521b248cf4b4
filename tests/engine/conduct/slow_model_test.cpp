#include "tests/engine/shared/fixtures.h"
#include "tests/engine/shared/settled.h"
#include "tests/engine/shared/slow_scenario.h"

#include "engine/conduct/conductor.h"
#include "engine/tables/census_table.h"
#include "tests/registry.h"

#include <QTest>

using namespace outcross;
using fixtures::at;
using fixtures::rowsOf;
using fixtures::slowScenario;

/// A model that takes its time, under a conductor: it is heard of, stops in the middle and loses nothing by it.
class SlowModelTest : public QObject
{
    Q_OBJECT

    DataLibrary m_library = fixtures::library();

    std::string undisturbed()
    {
        Conductor conductor(m_library);
        conductor.load(slowScenario(2000));
        conductor.step(3);
        return rowsOf(*at(conductor, 3));
    }

private slots:
    void pausingInTheMiddleIsHeardAtOnceAndLosesNothing()
    {
        const std::string expected = undisturbed();
        Conductor conductor(m_library);
        conductor.load(slowScenario(2000));
        QVERIFY(at(conductor, 0));
        const auto progress = conductor.latest()->lineages[Side::Left].progress;
        QCOMPARE(progress->done(), 1.0);
        conductor.play();
        QTRY_VERIFY(progress->done() > 0.2 && progress->done() < 0.8);
        QVERIFY2(conductor.latest()->playing, "that it plays is said before the generation is made");
        conductor.pause();
        QTRY_VERIFY(!conductor.latest()->playing);
        QCOMPARE(conductor.latest()->generation, 0);
        const double stood = progress->done();
        QVERIFY2(stood < 1, "it went on to the end of the generation");
        conductor.step(3 - conductor.latest()->generation);
        QTRY_VERIFY(progress->done() > stood || conductor.latest()->generation > 0);
        const auto end = at(conductor, 3);
        QCOMPARE(end->generation, 3);
        QVERIFY(rowsOf(*end) == expected);
    }

    void aChangeInTheMiddleActsOnThisGeneration()
    {
        Conductor conductor(m_library);
        conductor.load(slowScenario(2000));
        QVERIFY(at(conductor, 0));
        conductor.step(1);
        QVERIFY(at(conductor, 1));
        const auto progress = conductor.latest()->lineages[Side::Left].progress;
        conductor.step(1);
        QTRY_VERIFY(progress->done() > 0.2 && progress->done() < 0.8);
        conductor.change(Side::Left, {{Quantity::Inflow, 1.0}});
        const auto end = at(conductor, 2);
        QCOMPARE(end->generation, 2);
        QCOMPARE(end->document->interventions.size(), std::size_t{1});
        QCOMPARE(end->document->interventions[0].at, 2);
        QCOMPARE(end->lineages[Side::Left].measures[0], 1.0); // all of it is real
        // And so it comes out of the document again.
        Conductor again(m_library);
        again.load(*end->document);
        again.step(2);
        QVERIFY(rowsOf(*at(again, 2)) == rowsOf(*end));
    }

    void anotherScenarioDoesNotWaitForIt()
    {
        Conductor conductor(m_library);
        Scenario slow = slowScenario(2000);
        slow.lineages[Side::Left].learning.network.steps = kMaximumSteps;
        conductor.load(slow);
        QVERIFY(at(conductor, 0));
        const auto progress = conductor.latest()->lineages[Side::Left].progress;
        conductor.play();
        QTRY_VERIFY(progress->done() < 1);
        conductor.load(fixtures::closedLoop(30));
        conductor.step(1);
        QVERIFY(at(conductor, 1));
        QCOMPARE(progress->done(), 1.0);
    }
};

OUTCROSS_TEST(SlowModelTest)
#include "slow_model_test.moc"
