#include "engine/theory/inbreeding.h"
#include "engine/theory/inbreeding_depression.h"
#include "engine/theory/linkage.h"
#include "engine/theory/selection.h"
#include "engine/theory/wright_fisher.h"
#include "tests/engine/theory/near.h"
#include "tests/registry.h"

#include <array>

using namespace outcross;

/// Selection, inbreeding and linkage against the figures of the theory sheet (S, F).
class BreedingTheoryTest : public QObject
{
    Q_OBJECT

private slots:
    void favouredAllelesFixMoreOften()
    {
        verifyNear(fixationProbabilities(20, genicFitness(0.01))[10], 0.549589, 5e-7);
        verifyNear(fixationProbabilities(20, genicFitness(0.1))[1], 0.178734, 5e-7);
        // Kimura's diffusion is within 0.1 and 3 % of that.
        verifyNear(kimuraFixation(10, 0.01, 0.5), 0.549589, 0.0006);
        verifyNear(kimuraFixation(10, 0.1, 0.05), 0.178734, 0.006);
        QCOMPARE(kimuraFixation(10, 0, 0.3), 0.3);
        QVERIFY(std::abs(kimuraFixation(10, 1e-12, 0.3) - 0.3) < 1e-9);
    }

    void mutationIsBalancedBySelection()
    {
        // Haldane's approximations, within 2 % where u is small.
        const double partial = settledDeleteriousFrequency(1e-5, 0.1, 0.25);
        verifyNear(partial, mutationSelectionBalance(1e-5, 0.1, 0.25), 0.02 * partial);
        QCOMPARE(mutationSelectionBalance(1e-5, 0.1, 0.25), 4e-4);
        const double recessive = settledDeleteriousFrequency(1e-5, 0.1, 0);
        verifyNear(recessive, mutationSelectionBalance(1e-5, 0.1, 0), 0.02 * recessive);
        QCOMPARE(mutationSelectionBalance(1e-5, 0.1, 0), 0.01);
        // The load does not depend on s.
        for (const double s : {0.05, 0.5}) {
            const double q = settledDeleteriousFrequency(1e-5, s, 0.5);
            const double load = 1 - meanFitness(q, {1 - s, 1 - 0.5 * s, 1});
            verifyNear(load, mutationLoad(1e-5, 0.5), 0.02 * load);
            const double r = settledDeleteriousFrequency(1e-5, s, 0);
            const double recessiveLoad = 1 - meanFitness(r, {1 - s, 1, 1});
            verifyNear(recessiveLoad, mutationLoad(1e-5, 0), 0.02 * recessiveLoad);
        }
    }

    void heterozygotesThatDoBetterKeepBothAlleles()
    {
        for (double p : {0.01, 0.5, 0.99}) {
            for (int t = 0; t < 2000; ++t)
                p = frequencyAfterSelection(p, {1 - 0.2, 1, 1 - 0.1});
            QVERIFY(same(p, overdominantEquilibrium(0.2, 0.1)));
        }
        QVERIFY(same(overdominantEquilibrium(0.2, 0.1), 1 / 3.0));
    }

    void selfingHalvesWhatIsLeft()
    {
        double inbreeding = 0;
        for (int t = 1; t <= 10; ++t) {
            inbreeding = nextInbreedingBySelfing(inbreeding, 1);
            QVERIFY(same(inbreeding, 1 - std::pow(0.5, t)));
        }
        double partial = 0;
        for (int t = 0; t < 200; ++t)
            partial = nextInbreedingBySelfing(partial, 0.4);
        QVERIFY(same(partial, settledInbreedingBySelfing(0.4)));
        QVERIFY(same(settledInbreedingBySelfing(0.4), 0.25));
    }

    void brotherAndSisterFollowWright()
    {
        const std::array expected{0.0, 0.0, 0.25, 0.375, 0.5, 0.59375};
        for (int t = 0; t < 6; ++t)
            QCOMPARE(inbreedingOfSibLine(t), expected[static_cast<std::size_t>(t)]);
    }

    void twoSexesAreAsFewAsTheRarerOne()
    {
        const auto after = [](const TwoSexes& numbers, int generations) {
            TwoSexesHeterozygosity now;
            for (int t = 0; t < generations; ++t)
                now = nextTwoSexesHeterozygosity(now, numbers);
            return now.within;
        };
        verifyNear(after({5, 5}, 20), 0.39564, 5e-6);
        verifyNear(after({9, 1}, 20), 0.08661, 5e-6);
        QCOMPARE(effectiveSizeOfTwoSexes({5, 5}), 10.0);
        QCOMPARE(effectiveSizeOfTwoSexes({9, 1}), 3.6);
        // One brother, one sister: 1 − h is F of the line, h = 1 in the founders and in their children.
        for (int t = 0; t < 10; ++t)
            QVERIFY(same(1 - after({1, 1}, t), inbreedingOfSibLine(t)));
    }

    void equalFamiliesAlmostDoubleTheEffectiveSize()
    {
        QCOMPARE(effectiveSizeOfFamilies(50, 0), 99.0);
        QCOMPARE(effectiveSizeOfFamilies(50, 2), 49.5);
        QVERIFY(same(effectiveSizeOfFamilies(50, 2 * (1 - 1 / 50.0)), 50));
    }

    void inbreedingCostsSurvivalAndRescueGivesItBack()
    {
        // The mean of captive mammals, 2B = 4.6, at F = ¼: about 44 % die of it.
        verifyNear(survivalOfInbred(2.3, 0.25), 0.5627, 5e-5);
        QVERIFY(same(survivalOfInbred(2.3, 0.4) * fitnessGainOfRescue(2.3, 0.15), survivalOfInbred(2.3, 0.25)));
    }

    void purgingSavesPartOfTheFitness()
    {
        PurgedInbreeding none;
        PurgedInbreeding some;
        double f = 0;
        double g = 0;
        for (int t = 0; t < 50; ++t) {
            none = nextPurgedInbreeding(none, 25, 0);
            some = nextPurgedInbreeding(some, 25, 0.2);
            g = ((1 - 1 / 50.0) * g + 1 / 50.0) * (1 - 0.4 * f);
            f = (1 - 1 / 50.0) * f + 1 / 50.0;
            QVERIFY(same(none.inbreeding, 1 - std::pow(1 - 1 / 50.0, t + 1)));
            QVERIFY(same(none.purged, none.inbreeding));
            QVERIFY(same(some.purged, g));
        }
        QVERIFY(some.purged < some.inbreeding);
        QVERIFY(same(fitnessWithPurging(0.9, 3, none), 0.9 * survivalOfInbred(3, none.inbreeding)));
        QVERIFY(fitnessWithPurging(0.9, 3, some) > fitnessWithPurging(0.9, 3, none));
    }

    void recombinationUndoesAssociation()
    {
        QVERIFY(same(disequilibriumAfter(0.25, 0.1, 20), 0.25 * std::pow(0.9, 20)));
        QVERIFY(same(disequilibriumAfter(0.25, 0.1, 50, 20), 0.25 * std::pow(0.9 * 0.98, 20)));
        QVERIFY(same(haldaneRecombination(0.5), (1 - std::exp(-1.0)) / 2));
        QVERIFY(haldaneRecombination(50) <= 0.5);
        QVERIFY(std::abs(haldaneRecombination(0.01) - 0.01) < 2e-4);
    }
};

OUTCROSS_TEST(BreedingTheoryTest)
#include "breeding_theory_test.moc"
