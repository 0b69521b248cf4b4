#include "engine/document/shared_past.h"

#include "tests/engine/shared/fixtures.h"
#include "tests/registry.h"

#include <QTest>

#include <cstring>

using namespace outcross;

namespace
{

/// The last generation whose census rows are the same bytes in both runs, of the first `generations`.
std::int64_t lastEqual(const Scenario& a, const Scenario& b, std::int64_t generations)
{
    Run runA = fixtures::runOf(a);
    Run runB = fixtures::runOf(b);
    std::int64_t last = -1;
    for (;; ++last) {
        for (const Side side : kSides)
            if (std::memcmp(&runA.history(side).back(), &runB.history(side).back(), sizeof(HistoryRow)) != 0)
                return last;
        if (last + 1 == generations)
            return generations;
        runA.step({});
        runB.step({});
    }
}

} // namespace

class SharedPastTest : public QObject
{
    Q_OBJECT
private slots:
    void whatDoesNotActIsShared()
    {
        const Scenario a = fixtures::closedLoop();
        Scenario b = a;
        b.title = "Another";
        b.generations = 7;
        b.picture = PictureKind::Kinship;
        QCOMPARE(sharedPast(a, b), kMaximumGenerations);
    }

    void anotherSeedOrAnotherFoundingSharesNothing()
    {
        const Scenario a = fixtures::closedLoop();
        Scenario seed = a;
        ++seed.seed;
        QCOMPARE(sharedPast(a, seed), -1);
        QCOMPARE(lastEqual(a, seed, 5), -1);
        Scenario size = a;
        size.lineages[Side::Right].size += 1;
        QCOMPARE(sharedPast(a, size), -1);
    }

    void runsPartWhereTheirDocumentsDo()
    {
        const Scenario a = fixtures::closedLoop();
        Scenario start = a;
        start.lineages[Side::Left].forces.inflow = 0.5;
        QCOMPARE(sharedPast(a, start), 0);
        QCOMPARE(lastEqual(a, start, 30), 1); // what comes in and what is handed on is the same once, at the start

        Scenario later = a;
        addIntervention(later.interventions, 12, Side::Right, std::vector{Setting{Quantity::Inflow, 0.5}});
        QCOMPARE(sharedPast(a, later), 11);
        QCOMPARE(sharedPast(later, a), 11);
        QCOMPARE(lastEqual(a, later, 30), 11);

        Scenario twice = later;
        addIntervention(twice.interventions, 20, Side::Left, std::vector{Setting{Quantity::Mutation, 0.5}});
        QCOMPARE(sharedPast(later, twice), 19);
        QCOMPARE(lastEqual(later, twice, 30), 19);
    }
};

OUTCROSS_TEST(SharedPastTest)
#include "shared_past_test.moc"
