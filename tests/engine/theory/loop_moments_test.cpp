#include "engine/theory/islands.h"
#include "engine/theory/loop_moments.h"
#include "engine/theory/moments.h"
#include "near.h"
#include "tests/registry.h"

#include <QTest>

#include <numbers>

using namespace outcross;

namespace
{

constexpr LoopSource kBell{.variance = 1, .novelVariance = 2, .novelOffsetSq = 0.5};

LoopGeneration items(double n, LoopShares shares = {})
{
    LoopGeneration generation;
    generation.items = n;
    generation.shares = shares;
    return generation;
}

LoopMoments trained(const LoopSpec& loop, const LoopSource& source, int generations, const LoopGeneration& generation)
{
    LoopMoments moments(loop, source, false);
    for (int t = 0; t < generations; ++t)
        moments.train(generation);
    return moments;
}

} // namespace

/// The recursion of second moments against the closed forms and recursions of the theory sheet.
class LoopMomentsTest : public QObject
{
    Q_OBJECT
private slots:
    void newItemsAloneAreTheTextbook()
    {
        // D1, I1 and M1, as nextMoments() has them; sizes change on the way.
        LoopMoments moments({}, kBell, false);
        Moments expected{.diversity = 1};
        const SourceMoments source{.diversity = 1, .novelDiversity = 2, .novelOffsetSq = 0.5};
        for (const std::int64_t n : {20, 20, 7, 30, 30}) {
            constexpr double kInflow = 0.1;
            constexpr double kMutation = 0.05;
            moments.train(items(static_cast<double>(n), {.novel = kMutation,
                                                         .real = (1 - kMutation) * kInflow,
                                                         .archived = 0,
                                                         .synthetic = (1 - kMutation) * (1 - kInflow)}));
            expected = nextMoments(expected, source, kInflow, kMutation, n);
            QVERIFY(same(moments.diversity(), expected.diversity));
        }
    }

    void accumulatingIsTheProductOfTheSheet()
    {
        // R1: H_t = Hπ Π(1 − 1/(nk²)), here with t factors: generation 0 is the real thing itself.
        double expected = 1;
        LoopMoments moments({.data = DataLoop::Accumulate}, kBell, false);
        for (int k = 1; k <= 200; ++k) {
            moments.train(items(20));
            expected *= 1 - 1 / (20.0 * k * k);
            QVERIFY(same(moments.diversity(), expected));
        }
        const double limit = std::sin(std::numbers::pi / std::sqrt(20)) / (std::numbers::pi / std::sqrt(20));
        QVERIFY(std::abs(moments.diversity() - limit) < 3e-4);
    }

    void aWindowOfAllIsAccumulation()
    {
        const LoopMoments window = trained({.data = DataLoop::Window, .window = 40}, kBell, 40, items(20));
        const LoopMoments all = trained({.data = DataLoop::Accumulate}, kBell, 40, items(20));
        QVERIFY(same(window.diversity(), all.diversity()));
        const LoopMoments one = trained({.data = DataLoop::Window, .window = 1}, kBell, 10, items(20));
        QVERIFY(same(one.diversity(), std::pow(0.95, 10)));
    }

    void aWindowLosesAsMuchAsTheSheetSays()
    {
        // R3: n = 20, W = 2: 0.0226 a generation in the long run.
        LoopMoments moments({.data = DataLoop::Window, .window = 2}, kBell, false);
        for (int t = 0; t < 200; ++t)
            moments.train(items(20));
        const double before = moments.diversity();
        moments.train(items(20));
        QVERIFY(std::abs(std::log(before / moments.diversity()) - 0.0226) < 5e-5);
    }

    void subsamplesOfAPoolAreTheOnesOfTheSheet()
    {
        // R2, pool limit ≈ Hπ[1 − (π²/2 − 3)/n]: the model is a sample of n of it.
        constexpr double kItems = 100;
        const LoopMoments moments = trained({.data = DataLoop::Subsample}, kBell, 4000, items(kItems));
        const double pool = 1 - (std::numbers::pi * std::numbers::pi / 2 - 3) / kItems;
        QVERIFY(std::abs(moments.diversity() / ((1 - 1 / kItems) * pool) - 1) < 5e-4);
    }

    void exactNumbersAndArchivesSettleWhereTheSheetSays()
    {
        // I2: r real of n. I3: r of an archive, without replacement as long as it lasts.
        constexpr double kItems = 30;
        constexpr double kReal = 6;
        constexpr double kMade = kItems - kReal;
        LoopGeneration real = items(kItems, {.real = kReal / kItems, .archived = 0, .synthetic = kMade / kItems});
        real.isExact = true;
        const double settled = trained({}, kBell, 3000, real).diversity();
        QVERIFY(same(settled, 1 - kItems / (kItems * kItems - kMade * (kMade - 1))));
        LoopGeneration archive = items(kItems, {.archived = kReal / kItems, .synthetic = kMade / kItems});
        archive.isExact = true;
        archive.isArchiveSpent = true;
        LoopSource source = kBell;
        source.archive = kReal;
        const double found = trained({}, source, 3000, archive).diversity();
        const double kept = kItems * kItems - kMade * kMade;
        QVERIFY(same(found, kept * (1 - 1 / kReal) / (kept + kMade)));
    }

    void labsAreIslands()
    {
        constexpr int kLabs = 4;
        constexpr double kItems = 25;
        LoopGeneration generation = items(kItems);
        generation.exchange = 0.1;
        LoopMoments labs({.labs = kLabs}, kBell, false);
        // A first generation out of the real thing makes samples of it.
        labs.train(generation);
        IslandIdentities islands{.within = 1 / kItems, .between = 0};
        for (int t = 0; t < 30; ++t) {
            QVERIFY(same(labs.within(), 1 - islands.within));
            QVERIFY(same(labs.diversity(), islandDiversity(islands, kLabs).total));
            labs.train(generation);
            islands = nextIslandIdentities(islands, {.copies = kItems, .demes = kLabs, .migration = 0.1});
        }
    }

    void playingSafeScalesTheVariance()
    {
        // S2: V_t = σ²[λ(1 − 1/n)]^t, from the first model on.
        LoopGeneration generation = items(20);
        generation.spread = 0.8;
        QVERIFY(same(trained({}, kBell, 6, generation).diversity(), std::pow(0.95, 6) * std::pow(0.8, 5)));
    }

    void smoothingPullsTowardsUniform()
    {
        // M4: H' = b(1 − 1/n)H + (1 − b)(1 − 1/K), b = (n/(n + αK))², on equal categories.
        constexpr int kCategories = 5;
        const LoopSource source{.variance = 0.8, .novelVariance = 0.8, .novelOffsetSq = 0};
        LoopGeneration generation = items(20);
        generation.smoothing = 0.5 * kCategories;
        LoopMoments moments({}, source, false);
        const double b = std::pow(20 / (20 + 0.5 * kCategories), 2);
        double expected = 0.8;
        for (int t = 0; t < 20; ++t) {
            moments.train(generation);
            expected = b * 0.95 * expected + (1 - b) * 0.8;
            QVERIFY(same(moments.diversity(), expected));
        }
    }
};

OUTCROSS_TEST(LoopMomentsTest)
#include "loop_moments_test.moc"
