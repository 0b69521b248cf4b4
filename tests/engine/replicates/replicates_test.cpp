#include "engine/document/origins.h"
#include "engine/replicates/replicates.h"

#include "engine/replicates/replicate_cost.h"
#include "tests/engine/shared/fixtures.h"
#include "tests/registry.h"

#include <QTest>

#include <cmath>

using namespace outcross;
using namespace outcross::fixtures;

namespace
{

constexpr ReplicateOptions kTwoThreads{.threads = 2, .bytes = kReplicateBytes, .inBackground = false};

/// A moment of a main run, as a conductor publishes it.
std::shared_ptr<Snapshot> mainAt(const Scenario& scenario, std::int64_t newest, std::uint64_t runId = 1)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->runId = runId;
    snapshot->document = std::make_shared<const Scenario>(scenario);
    snapshot->newest = newest;
    snapshot->generation = newest;
    snapshot->origins = prepareOrigins(scenario, library());
    return snapshot;
}

/// Follows until the lives have caught up.
bool catchUp(Replicates& lives, const std::shared_ptr<Snapshot>& main)
{
    return tests::waitFor([&] {
        lives.follow(main);
        const auto latest = lives.latest();
        return latest && latest->document == main->document &&
               latest->view.size() == static_cast<std::size_t>(main->newest) + 1;
    });
}

} // namespace

class ReplicatesTest : public QObject
{
    Q_OBJECT
private slots:
    void theyCatchUpAndGoNoFurther()
    {
        Replicates lives(kTwoThreads);
        QVERIFY(!lives.latest());
        lives.setReplicates(30);
        auto main = mainAt(closedLoop(), 0);
        QVERIFY(catchUp(lives, main));
        QCOMPARE(lives.latest()->view.spread(Side::Left, 0).median, 1.0);
        auto later = std::make_shared<Snapshot>(*main);
        later->newest = 120;
        QVERIFY(catchUp(lives, later));
        QCOMPARE(lives.latest()->lives, 30U);
        QCOMPARE(lives.latest()->runId, main->runId);
        QCOMPARE(*lives.latest()->ready, 30U);
        ReplicateCrew crew(main->document, main->origins, 30);
        crew.advance(121, 1, {});
        for (const Side side : kSides)
            QVERIFY(lives.latest()->view.spread(side, 120) == crew.view().spread(side, 120));
    }

    void aBranchTakesThemAlong()
    {
        Replicates lives(kTwoThreads);
        lives.setReplicates(25);
        auto main = mainAt(closedLoop(), 150);
        QVERIFY(catchUp(lives, main));
        auto branch = std::make_shared<Snapshot>(*main);
        Scenario changed = *main->document;
        addIntervention(changed.interventions, 61, Side::Left, std::vector<Setting>{{Quantity::Inflow, 0.3}});
        branch->document = std::make_shared<const Scenario>(changed);
        branch->newest = 90;
        QVERIFY(catchUp(lives, branch));
        ReplicateCrew crew(branch->document, branch->origins, 25);
        crew.advance(91, 1, {});
        for (std::size_t generation = 0; generation <= 90; ++generation)
            QVERIFY(lives.latest()->view.spread(Side::Left, generation) == crew.view().spread(Side::Left, generation));
    }

    void anotherRunOrCountStartsOver()
    {
        Replicates lives(kTwoThreads);
        lives.setReplicates(10);
        QVERIFY(catchUp(lives, mainAt(closedLoop(), 20)));
        Scenario other = closedLoop();
        other.seed = 7;
        auto main = mainAt(other, 20, 2);
        QVERIFY(catchUp(lives, main));
        QCOMPARE(lives.latest()->runId, std::uint64_t{2});
        lives.setReplicates(12);
        QTRY_VERIFY(lives.latest()->lives == 12);
        QVERIFY(catchUp(lives, main));
        QCOMPARE(lives.latest()->view.spread(Side::Left, 20).count, 12U);
        lives.setReplicates(0);
        QTRY_VERIFY(!lives.latest());
    }

    void theyGoWhileAtWork()
    {
        for (int i = 0; i < 5; ++i) {
            Replicates lives(kTwoThreads);
            lives.setReplicates(kMostReplicates);
            auto main = mainAt(closedLoop(), 1'000'000);
            QTRY_VERIFY((lives.follow(main), lives.latest() && !lives.latest()->view.empty()));
        }
    }

    void whatDoesNotFitIsTold()
    {
        Replicates lives({.threads = 1, .bytes = 1 << 20, .inBackground = false});
        lives.setReplicates(kMostReplicates);
        auto main = mainAt(closedLoop(), 10);
        QTRY_VERIFY((lives.follow(main), lives.latest() && lives.latest()->problem));
        QVERIFY(lives.latest()->view.empty());
        lives.setReplicates(10); // fewer do
        QVERIFY(catchUp(lives, main));
        QVERIFY(!lives.latest()->problem);
    }

    void theCostIsTheMainRunsOwn()
    {
        auto main = mainAt(closedLoop(30), 10);
        QVERIFY(!replicateCost(*main, 20, 2).isSlow);
        QVERIFY(std::isnan(replicateCost(*main, 20, 2).toEnd));
        main->secondsToMake = 1.5;
        const ReplicateCost cost = replicateCost(*main, 21, 2);
        QVERIFY(cost.isSlow);
        QCOMPARE(cost.lifePerGeneration, 1.5);
        QCOMPARE(cost.toNow, 11 * 10 * 1.5);
        QCOMPARE(cost.toEnd, 11 * 30 * 1.5);
        auto text = mainAt(shipped("gan_one_trick"), 0);
        QVERIFY(replicateCost(*text, 1, 1).isSlow); // before anything was measured
    }
};

OUTCROSS_TEST(ReplicatesTest)
#include "replicates_test.moc"
