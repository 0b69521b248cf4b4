#include "engine/document/origins.h"
#include "engine/replicates/replicate_crew.h"

#include "engine/base/errors.h"
#include "engine/replicates/replicate_runs.h"
#include "tests/engine/shared/fixtures.h"
#include "tests/registry.h"

#include <QTest>

#include <cmath>
#include <thread>
#include <vector>

using namespace outcross;
using namespace outcross::fixtures;

namespace
{

std::shared_ptr<const Scenario> shared(const Scenario& scenario)
{
    return std::make_shared<const Scenario>(scenario);
}

ReplicateCrew crewOf(const Scenario& scenario, std::uint32_t count, std::int64_t bytes = kReplicateBytes)
{
    return {shared(scenario), prepareOrigins(scenario, library()), count, bytes};
}

/// Until all stand at that generation, `chunk` generations at a time.
void live(ReplicateCrew& crew, std::int64_t generation, std::int64_t chunk, int threads)
{
    while (crew.standsAt() < generation)
        crew.advance(std::min(chunk, generation - crew.standsAt()), threads, {});
}

/// Every number of every generation is the same.
bool areAlike(const ReplicateView& a, const ReplicateView& b)
{
    if (a.size() != b.size() || a.threads() != b.threads())
        return false;
    for (std::size_t generation = 0; generation < a.size(); ++generation)
        for (const Side side : kSides) {
            if (!(a.spread(side, generation) == b.spread(side, generation)))
                return false;
            for (std::uint32_t thread = 0; thread < a.threads(); ++thread)
                if (a.thread(side, thread, generation) != b.thread(side, thread, generation))
                    return false;
        }
    return true;
}

Scenario withInflow(Scenario scenario, std::int64_t at, double inflow)
{
    addIntervention(scenario.interventions, at, Side::Left, std::vector<Setting>{{Quantity::Inflow, inflow}});
    return scenario;
}

} // namespace

class ReplicateCrewTest : public QObject
{
    Q_OBJECT
private slots:
    void threadsAndChunksChangeNothing()
    {
        ReplicateCrew one = crewOf(closedLoop(), 37);
        ReplicateCrew two = crewOf(closedLoop(), 37);
        live(one, 300, 300, 1);
        live(two, 300, 7, 2);
        QCOMPARE(one.view().size(), std::size_t{301});
        QCOMPARE(one.view().threads(), kThreadReplicates);
        QVERIFY(areAlike(one.view(), two.view()));
    }

    void theReplicatesAreThoseOfTheCommand()
    {
        constexpr std::uint32_t kReplicates = 20;
        const Scenario scenario = withInflow(closedLoop(50), 21, 0.05);
        ReplicateCrew crew = crewOf(scenario, kReplicates);
        live(crew, 50, 13, 2);
        std::vector<ReplicateHistory> histories;
        runReplicates(scenario, prepareOrigins(scenario, library()), {kReplicates + 1, 1}, {},
                      [&](std::uint32_t, const ReplicateHistory& history) { histories.push_back(history); });
        for (std::size_t generation = 0; generation <= 50; ++generation)
            for (const Side side : kSides) {
                std::vector<double> kept;
                for (std::uint32_t life = 0; life < kReplicates; ++life) {
                    kept.push_back(histories[life + 1][side][generation].census.kept);
                    QCOMPARE(crew.view().thread(side, life, generation), static_cast<float>(kept.back()));
                }
                QVERIFY(crew.view().spread(side, generation) == spreadOf(kept));
            }
    }

    /// D1 (Wright 1931): E[kept] = (1 − 1/n)^t of a closed loop, (1 − 1/2N)^t of a closed herd.
    void meansFollowTheTheoryOfDrift()
    {
        constexpr std::uint32_t kReplicates = 400;
        constexpr std::int64_t kGeneration = 20;
        const Scenario scenario = closedLoop(kGeneration);
        ReplicateCrew crew = crewOf(scenario, kReplicates);
        live(crew, kGeneration, kGeneration + 1, 2);
        PerSide<double> squares;
        runReplicates(scenario, prepareOrigins(scenario, library()), {kReplicates + 1, 1}, {},
                      [&](std::uint32_t replicate, const ReplicateHistory& history) {
                          for (const Side side : kSides) {
                              const double off =
                                  history[side].back().census.kept - crew.view().spread(side, kGeneration).mean;
                              squares[side] += replicate > 0 ? off * off : 0;
                          }
                      });
        for (const Side side : kSides) {
            const auto size = static_cast<double>(scenario.lineages[side].size);
            const double copies = side == Side::Left ? size : 2 * size;
            const double expected = std::pow(1 - 1 / copies, kGeneration);
            const double error = std::sqrt(squares[side] / (kReplicates - 1) / kReplicates);
            QVERIFY(error < 0.02 * expected);
            QVERIFY(std::abs(crew.view().spread(side, kGeneration).mean - expected) < 4.5 * error);
        }
    }

    void afterABranchTheyAreWhatFreshLivesAre_data()
    {
        QTest::addColumn<qint64>("at");
        QTest::addColumn<qint64>("bytes");
        QTest::newRow("near now") << qint64{280} << qint64{kReplicateBytes};
        QTest::newRow("long ago") << qint64{31} << qint64{kReplicateBytes};
        QTest::newRow("in the first generation") << qint64{1} << qint64{kReplicateBytes};
        QTest::newRow("after now") << qint64{320} << qint64{kReplicateBytes};
        QTest::newRow("without moments") << qint64{280} << qint64{0};
    }

    void afterABranchTheyAreWhatFreshLivesAre()
    {
        QFETCH(qint64, at);
        QFETCH(qint64, bytes);
        const Scenario before = withInflow(closedLoop(), 40, 0.2);
        const Scenario after = withInflow(before, at, 0.1);
        if (bytes == 0) // room for the lives, which grow a little, and their table, and for no moment of all
            bytes = 2 * crewOf(before, 10).bytes() + ReplicateTable::bytesOf(400);
        ReplicateCrew branched = crewOf(before, 10, bytes);
        live(branched, 300, 11, 2);
        branched.adopt(shared(after));
        QCOMPARE(branched.view().size(), static_cast<std::size_t>(std::min<qint64>(at, 301)));
        QVERIFY(branched.standsAt() < at);
        live(branched, 350, 11, 2);
        ReplicateCrew fresh = crewOf(after, 10, bytes);
        live(fresh, 350, 351, 1);
        QVERIFY(areAlike(branched.view(), fresh.view()));
    }

    void otherStartValuesBeginAnew()
    {
        Scenario changed = closedLoop();
        ReplicateCrew crew = crewOf(changed, 10);
        live(crew, 30, 31, 1);
        changed.lineages[Side::Right].forces.inflow = 0.2;
        crew.adopt(shared(changed));
        QCOMPARE(crew.view().size(), std::size_t{1});
        live(crew, 30, 31, 1);
        ReplicateCrew fresh = crewOf(changed, 10);
        live(fresh, 30, 31, 1);
        QVERIFY(areAlike(crew.view(), fresh.view()));
    }

    void anInterruptedChunkIsFinishedWithTheSameResult()
    {
        ReplicateCrew broken = crewOf(closedLoop(), 40);
        std::stop_source stop;
        {
            const std::jthread interrupter([&, ready = broken.ready()] {
                while (*ready < 5)
                    std::this_thread::yield();
                stop.request_stop();
            });
            QVERIFY_EXCEPTION_THROWN(broken.advance(2000, 2, stop.get_token()), Cancelled);
        }
        QCOMPARE(broken.standsAt(), -1);
        broken.advance(1, 2, {});
        QCOMPARE(broken.standsAt(), 1999);
        ReplicateCrew whole = crewOf(closedLoop(), 40);
        whole.advance(2000, 1, {});
        QVERIFY(areAlike(broken.view(), whole.view()));
    }

    void whatCannotBeInALifeDoesNotHappenInIt()
    {
        Scenario impossible = closedLoop();
        addDeed(impossible.interventions, 10, Side::Right,
                {.what = DeedKind::Translocate, .count = 2, .from = Deed::kFromFounders, .to = 5});
        QVERIFY_EXCEPTION_THROWN(
            runReplicates(impossible, prepareOrigins(impossible, library()), {1, 1}, {}, [](auto, const auto&) {}),
            InputError);
        ReplicateCrew crew = crewOf(impossible, 5);
        live(crew, 30, 31, 1);
        ReplicateCrew without = crewOf(closedLoop(), 5);
        live(without, 30, 31, 1);
        QVERIFY(areAlike(crew.view(), without.view()));
    }

    void viewsOutliveABranch()
    {
        const Scenario before = closedLoop();
        ReplicateCrew crew = crewOf(before, 10);
        live(crew, 100, 101, 1);
        const ReplicateView old = crew.view();
        const KeptSpread seen = old.spread(Side::Left, 60);
        crew.adopt(shared(withInflow(before, 30, 0.5)));
        live(crew, 100, 101, 1);
        QVERIFY(old.spread(Side::Left, 60) == seen);
        QVERIFY(!(crew.view().spread(Side::Left, 60) == seen));
        QVERIFY(crew.view().spread(Side::Left, 29) == old.spread(Side::Left, 29));
    }

    void whatCannotFitIsRefusedInOneSentence()
    {
        try {
            (void)crewOf(closedLoop(), 1000, 1 << 20);
            QFAIL("it was not refused");
        } catch (const InputError& error) {
            const QString sentence = QString::fromStdString(error.text().english());
            QVERIFY2(sentence.startsWith(QStringLiteral("1000 other lives")), qPrintable(sentence));
            QVERIFY(sentence.contains(QStringLiteral(" 1 MB")));
        }
        const ReplicateCrew fits = crewOf(closedLoop(), 1000);
        QVERIFY(fits.bytes() < kReplicateBytes);
    }

    void whereMemoryEndsTheyStandStill()
    {
        const ReplicateCrew measured = crewOf(closedLoop(), 10);
        ReplicateCrew crew = crewOf(closedLoop(), 10, 2 * measured.bytes() + ReplicateTable::bytesOf(1));
        live(crew, 200, 50, 1);
        QVERIFY_EXCEPTION_THROWN(crew.advance(100, 1, {}), InputError);
        QCOMPARE(crew.standsAt(), 200);
        crew.advance(1, 1, {}); // what fits goes on
        QCOMPARE(crew.standsAt(), 201);
    }
};

OUTCROSS_TEST(ReplicateCrewTest)
#include "replicate_crew_test.moc"
