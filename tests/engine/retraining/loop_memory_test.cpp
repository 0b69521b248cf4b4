#include "engine/theory/drift.h"
#include "tests/engine/retraining/loop_kinds.h"
#include "tests/engine/retraining/loop_theory.h"
#include "tests/registry.h"

#include <numbers>

using namespace outcross;
using loop_kinds::kept;
using replicates::Plan;

/// What a generation is trained on besides its own items: each loop against its theory, for every kind that follows it.
class LoopMemoryTest : public QObject
{
    Q_OBJECT

private slots:
    void theoryHasThePrintedFigures();
    void replacingLosesOneInN_data() { loop_kinds::addRows(); }
    void replacingLosesOneInN();
    void variantsAreKeptAsSamplingSays_data() { loop_kinds::addRows(); }
    void variantsAreKeptAsSamplingSays();
    void realItemsInExactNumbersHoldDiversity_data() { loop_kinds::addRows(); }
    void realItemsInExactNumbersHoldDiversity();
    void anArchiveUsedAgainHoldsItsOwn_data() { loop_kinds::addRows(); }
    void anArchiveUsedAgainHoldsItsOwn();
    void anArchiveAddedHoldsMore_data() { loop_kinds::addRows(); }
    void anArchiveAddedHoldsMore();
    void whatTheArchiveLacksNeverReturns();
    void accumulatingLosesLessAndLess_data() { loop_kinds::addRows(); }
    void accumulatingLosesLessAndLess();
    void accumulatingIsSeenFromTheFirstGenerations();
    void subsamplingLosesALittleMore_data() { loop_kinds::addRows(); }
    void subsamplingLosesALittleMore();
    void aWindowForgets_data() { loop_kinds::addRows(); }
    void aWindowForgets();
    void trainingItemsAreCounted();
};

namespace
{

constexpr std::int64_t kItems = 20;
constexpr int kReplicates = 3500;

Learning loopOf(DataLoop data, int window = 3)
{
    Learning learning;
    learning.loop.data = data;
    learning.loop.window = window;
    return learning;
}

Learning exactWithArchive(std::int64_t archive)
{
    Learning learning;
    learning.loop.exactShares = true;
    learning.loop.archive = archive;
    return learning;
}

} // namespace

void LoopMemoryTest::theoryHasThePrintedFigures()
{
    // The theory sheet's R1, R3, I2 and I3.
    const double root = std::sqrt(20.0);
    const double settled = std::sin(std::numbers::pi / root) / (std::numbers::pi / root);
    QVERIFY(std::abs(loop_theory::accumulated(20, 100'000) - settled) < 1e-6);
    QVERIFY(std::abs(settled - 0.920) < 5e-4);
    const double lost = std::log(loop_theory::windowed(20, 2, 400) / loop_theory::windowed(20, 2, 401));
    QVERIFY(std::abs(lost - 0.0226) < 5e-5);
    QVERIFY(std::abs(loop_theory::windowed(20, 1, 7) - std::pow(0.95, 7)) < 1e-15);
    QVERIFY(std::abs(loop_theory::windowed(20, 50, 30) - loop_theory::accumulated(20, 30)) < 1e-14);
    QVERIFY(std::abs(loop_theory::withExactReal(20, 2, 3000) - (1 - 20 / (400.0 - 18.0 * 17))) < 1e-12);
    QVERIFY(std::abs(loop_theory::withArchive(20, 5, 5, 3000) - (400.0 - 225) * 0.8 / (400 - 225 + 15)) < 1e-12);
    // R2, to first order in 1/n: the limit of the pool, of which a model has n items.
    const double limit = 1 - (std::numbers::pi * std::numbers::pi / 2 - 3) / 1000;
    QVERIFY(std::abs(loop_theory::subsampled(1000, 20'000) / (1 - 1.0 / 1000) - limit) < 1e-5);
}

void LoopMemoryTest::replacingLosesOneInN()
{
    // D1, D2.
    QFETCH(QString, kind);
    const Plan plan{{}, kItems, 8, 4000};
    VERIFY_MEAN(measure(*loop_kinds::origin(kind, {}, kItems), plan, kept), std::pow(1 - 1.0 / kItems, 8));
}

void LoopMemoryTest::variantsAreKeptAsSamplingSays()
{
    // D4, of the items of generation 1: categories, bins of the line; the one mode of the mixture stays.
    QFETCH(QString, kind);
    const auto from = loop_kinds::origin(kind, {}, kItems);
    const auto start = from->found({1, 0, 0, 0});
    const auto variants = [](const Lineage& lineage) { return lineage.census().variants; };
    const double theory = expectedItemsKept(start->frequencies(0), kItems);
    if (start->frequencies(0).size() == 1)
        QCOMPARE(replicates::estimate(measure(*from, Plan{{}, kItems, 1, 10}, variants)).mean, 1.0);
    else
        VERIFY_MEAN(measure(*from, Plan{{}, kItems, 1, kReplicates}, variants), theory);
}

void LoopMemoryTest::realItemsInExactNumbersHoldDiversity()
{
    // I2 with r = 2 of 20.
    QFETCH(QString, kind);
    Learning learning;
    learning.loop.exactShares = true;
    const auto from = loop_kinds::origin(kind, learning, kItems);
    for (const int generations : {3, 25})
        VERIFY_MEAN(measure(*from, Plan{{.inflow = 0.1}, kItems, generations, kReplicates}, kept),
                    loop_theory::withExactReal(kItems, 2, generations));
}

void LoopMemoryTest::anArchiveUsedAgainHoldsItsOwn()
{
    // I3: all five of the archive every time, then five of fifteen.
    QFETCH(QString, kind);
    for (const int archive : {5, 15})
        VERIFY_MEAN(measure(*loop_kinds::origin(kind, exactWithArchive(archive), kItems),
                            Plan{{.memory = 0.25}, kItems, 25, kReplicates}, kept),
                    loop_theory::withArchive(kItems, 5, archive, 25));
}

void LoopMemoryTest::anArchiveAddedHoldsMore()
{
    QFETCH(QString, kind);
    Learning learning = loopOf(DataLoop::Augment);
    learning.loop.archive = 10;
    VERIFY_MEAN(measure(*loop_kinds::origin(kind, learning, kItems), Plan{{}, kItems, 20, kReplicates}, kept),
                loop_theory::augmented(kItems, 10, 20));
}

void LoopMemoryTest::whatTheArchiveLacksNeverReturns()
{
    // One archived item, of one category: in the end it is all that there is.
    const auto from = loop_kinds::origin(QStringLiteral("categorical"), exactWithArchive(1), kItems);
    const auto left = measure(*from, Plan{{.memory = 0.05}, kItems, 400, 50},
                              [](const Lineage& lineage) { return lineage.census().variants; });
    const double rare = replicates::estimate(left).mean;
    QCOMPARE(rare, 1.0);
}

void LoopMemoryTest::accumulatingLosesLessAndLess()
{
    // R1.
    QFETCH(QString, kind);
    VERIFY_MEAN(measure(*loop_kinds::origin(kind, loopOf(DataLoop::Accumulate), kItems),
                        Plan{{}, kItems, 15, kReplicates}, kept),
                loop_theory::accumulated(kItems, 15));
}

void LoopMemoryTest::accumulatingIsSeenFromTheFirstGenerations()
{
    // Many replicates tell the index of the product: 1 − 1/n after generation 1, not after generation 0.
    const auto from = loop_kinds::origin(QStringLiteral("categorical"), loopOf(DataLoop::Accumulate), 5);
    for (const int generations : {1, 2, 3})
        VERIFY_MEAN(measure(*from, Plan{{}, 5, generations, 20'000}, kept), loop_theory::accumulated(5, generations));
}

void LoopMemoryTest::subsamplingLosesALittleMore()
{
    // R2; that the sheet's figure is the limit for large n is tested above.
    QFETCH(QString, kind);
    VERIFY_MEAN(measure(*loop_kinds::origin(kind, loopOf(DataLoop::Subsample), kItems),
                        Plan{{}, kItems, 15, kReplicates}, kept),
                loop_theory::subsampled(kItems, 15));
    if (kind == QLatin1String("categorical"))
        VERIFY_MEAN(measure(*loop_kinds::origin(kind, loopOf(DataLoop::Subsample), 5), Plan{{}, 5, 6, 20'000}, kept),
                    loop_theory::subsampled(5, 6));
}

void LoopMemoryTest::aWindowForgets()
{
    // R3.
    QFETCH(QString, kind);
    VERIFY_MEAN(measure(*loop_kinds::origin(kind, loopOf(DataLoop::Window, 2), kItems),
                        Plan{{}, kItems, 15, kReplicates}, kept),
                loop_theory::windowed(kItems, 2, 15));
    if (kind == QLatin1String("categorical"))
        VERIFY_MEAN(measure(*loop_kinds::origin(kind, loopOf(DataLoop::Window, 3), 5), Plan{{}, 5, 10, 12'000}, kept),
                    loop_theory::windowed(5, 3, 10));
}

void LoopMemoryTest::trainingItemsAreCounted()
{
    const auto trainedOn = [](Learning learning, int generations) {
        const auto from = loop_kinds::origin(QStringLiteral("gaussian"), learning, kItems);
        return measure(*from, Plan{{}, kItems, generations, 1},
                       [](const Lineage& lineage) { return lineage.measures().at(2); })
            .front();
    };
    Learning augmented = loopOf(DataLoop::Augment);
    augmented.loop.archive = 7;
    QCOMPARE(trainedOn({}, 4), 20.0);
    QCOMPARE(trainedOn(loopOf(DataLoop::Accumulate), 4), 80.0);
    QCOMPARE(trainedOn(loopOf(DataLoop::Subsample), 4), 20.0);
    QCOMPARE(trainedOn(loopOf(DataLoop::Window, 1), 4), 20.0);
    QCOMPARE(trainedOn(loopOf(DataLoop::Window, 3), 2), 40.0);
    QCOMPARE(trainedOn(loopOf(DataLoop::Window, 3), 4), 60.0);
    QCOMPARE(trainedOn(augmented, 4), 27.0);
}

OUTCROSS_TEST(LoopMemoryTest)
#include "loop_memory_test.moc"
