#include "engine/theory/drift.h"
#include "engine/theory/gene_bank.h"
#include "engine/theory/islands.h"
#include "engine/theory/mutation.h"
#include "engine/theory/wright_fisher.h"
#include "tests/engine/theory/near.h"
#include "tests/registry.h"

#include <array>
#include <stdexcept>
#include <vector>

using namespace outcross;

/// Drift, islands, mutation and gene bank against the figures of the theory sheet (D, I, M, R).
class DriftTheoryTest : public QObject
{
    Q_OBJECT

private slots:
    void heterozygosityDecaysByOneOverTwoN() { verifyNear(heterozygosityAfter(0.5, 100, 100), 0.183016, 5e-7); }

    void itemsAreLostByNotBeingDrawn()
    {
        verifyNear(expectedItemsKept(std::vector<double>(10, 0.1), 10), 6.513, 5e-4);
        verifyNear(expectedItemsKept(std::array{0.94, 0.02, 0.02, 0.02}, 20), 1.997, 5e-4);
    }

    void fixationTakesTheTimeOfTheMatrixAndAboutThatOfTheDiffusion()
    {
        verifyNear(meanTimesToFixation(20)[10], 26.229, 5e-4);
        verifyNear(meanTimesToFixation(100)[50], 136.602, 5e-4);
        verifyNear(diffusionTimeToFixation(std::array{0.5, 0.5}, 20), 27.726, 5e-4);
        verifyNear(diffusionTimeToFixation(std::array{0.5, 0.5}, 100), 138.629, 5e-4);
        QCOMPARE(meanTimesToFixation(20)[0], 0.0);
        QCOMPARE(meanTimesToFixation(20)[20], 0.0);
        QCOMPARE(diffusionTimeToFixation(std::array{1.0, 0.0}, 20), 0.0);
    }

    void withoutSelectionAnAlleleFixesWithItsFrequency()
    {
        const Eigen::VectorXd chances = fixationProbabilities(20);
        for (int copies = 0; copies <= 20; ++copies)
            QVERIFY(same(chances[copies], copies / 20.0));
    }

    void theMatrixIsAChainWithTheMomentsOfTheBinomial()
    {
        const Eigen::MatrixXd chain = wrightFisherMatrix(40);
        const Eigen::VectorXd states = Eigen::VectorXd::LinSpaced(41, 0, 1);
        QVERIFY(chain.rowwise().sum().isOnes(1e-12));
        QVERIFY((chain * states).isApprox(states, 1e-12));
        // H loses 1/n in one step from every state.
        const Eigen::VectorXd heterozygosity = 2 * states.array() * (1 - states.array());
        QVERIFY((chain * heterozygosity).isApprox(heterozygosity * (1 - 1 / 40.0), 1e-12));
        QVERIFY_EXCEPTION_THROWN((void)wrightFisherMatrix(0), std::invalid_argument);
        QVERIFY_EXCEPTION_THROWN((void)wrightFisherMatrix(kMaximumChainCopies + 1), std::invalid_argument);
    }

    void changingSizesMultiplyAndTheirHarmonicMeanLosesAboutAsMuch()
    {
        const std::vector<std::int64_t> sizes{50, 10, 5, 300};
        verifyNear(heterozygosityThroughSizes(0.75, sizes), 0.75 * 0.99 * 0.95 * 0.9 * (1 - 1 / 600.0), 1e-12);
        verifyNear(harmonicMeanSize(sizes), 4 / (0.02 + 0.1 + 0.2 + 1 / 300.0), 1e-12);
        QVERIFY(std::isnan(harmonicMeanSize({})));
        const double constant = heterozygosityAfter(0.75, 2 * harmonicMeanSize(sizes), 4);
        QVERIFY(std::abs(constant / heterozygosityThroughSizes(0.75, sizes) - 1) < 0.005);
    }

    void frequenciesSpreadAsTheHeterozygosityGoes()
    {
        QVERIFY(same(frequencyVarianceAfter(0.3, 100, 1), 0.3 * 0.7 / 100));
        QVERIFY(same(frequencyCovariance(0.3, 0.5, 100), -0.0015));
        // What is lost within is found between: 2pq(1 − 1/n)^t + 2 Var = 2pq.
        QVERIFY(same(heterozygosityAfter(0.42, 50, 20) + 2 * frequencyVarianceAfter(0.3, 50, 20), 0.42));
    }

    void islandsDivergeToTheBalanceOfMigrationAndDrift()
    {
        const IslandModel model{.copies = 2000, .demes = 10, .migration = 0.01};
        // The sheet's demes are dealt their copies from one pool at ½; demes that all stand at ½ are one generation
        // behind.
        IslandIdentities now = dealtIdentities(0.5, 20'000, 10);
        IslandIdentities alike{0.5, 0.5};
        for (int t = 1; t <= 500; ++t) {
            alike = nextIslandIdentities(alike, model);
            verifyNear(islandDiversity(alike, 10).fst(), islandDiversity(now, 10).fst(), 1e-9);
            now = nextIslandIdentities(now, model);
            if (t == 100)
                verifyNear(islandDiversity(now, 10).fst(), 0.01800, 5e-6);
        }
        verifyNear(islandDiversity(now, 10).fst(), 0.02001, 5e-6);
    }

    void islandsWithoutMigrationAreFragments()
    {
        const double start = 0.8;
        // Born into four demes from the whole: with-replacement identities of the whole, between and within.
        IslandIdentities now{1 - start, 1 - start};
        for (std::int64_t t = 1; t <= 60; ++t) {
            now = nextIslandIdentities(now, {.copies = 25, .demes = 4});
            const StructuredDiversity closed = fragmentedDiversity(start, 100, 4, t);
            QVERIFY(same(islandDiversity(now, 4).within, closed.within));
            QVERIFY(same(islandDiversity(now, 4).total, closed.total));
            QVERIFY(same(closed.within, start * std::pow(1 - 4 / 100.0, static_cast<double>(t))));
        }
        QVERIFY(same(fragmentedDiversity(start, 100, 4, 100'000).total, start * 0.75));
    }

    void dealingLosesNothingOfTheWhole()
    {
        // All copies of all demes together are the same set as before.
        const IslandIdentities dealt = dealtIdentities(0.8, 100, 4);
        QVERIFY(same(islandDiversity(dealt, 4).total, 0.8));
        QVERIFY(same(islandDiversity(dealtIdentities(0.8, 100, 1), 1).within, 0.8));
        QVERIFY(dealt.within > dealt.between);
    }

    void mixingEverybodyIsOnePopulation()
    {
        // Two demes with m = ½ are one deme of twice the size, up to which deme a copy is born in.
        IslandIdentities now{0.5, 0.5};
        double whole = 0.5;
        for (int t = 0; t < 30; ++t) {
            now = nextIslandIdentities(now, {.copies = 50, .demes = 2, .migration = 0.5});
            whole *= 1 - 1 / 100.0;
            QVERIFY(same(islandDiversity(now, 2).total, whole));
        }
    }

    void admixtureDividesTheLoss()
    {
        const double lost = 1 - std::pow(0.95, 30);
        QVERIFY(same(admixedHeterozygosity(0.6, 20, 4, 30), 0.6 * (1 - lost / 4)));
        QVERIFY(same(admixedHeterozygosity(0.6, 20, 1, 30), heterozygosityAfter(0.6, 20, 30)));
    }

    void mutationToOtherAllelesSettles()
    {
        verifyNear(settledIdentityWithOtherAlleles(2000, 0.001, 2), 0.55541, 5e-6);
        verifyNear(settledIdentityWithOtherAlleles(2000, 0.001, 4), 0.36822, 5e-6);
        double identity = 1;
        for (int t = 0; t < 20'000; ++t)
            identity = nextIdentityWithOtherAlleles(identity, 2000, 0.001, 4);
        verifyNear(identity, 0.36822, 5e-6);
        // To any of K alleles with u is to another one with u(1 − 1/K): M1 of the sheet.
        const double u = 0.02;
        const double b = (1 - u) * (1 - u);
        const double n = 120;
        double heterozygosity = 0.3;
        double different = 0.3 / (1 - 1 / n);
        for (int t = 0; t < 50; ++t) {
            heterozygosity = (1 - 1 / n) * (b * heterozygosity + (1 - b) * (1 - 1 / 16.0));
            different = 1 - nextIdentityWithOtherAlleles(1 - different, n, u * (1 - 1 / 16.0), 16);
            QVERIFY(same((1 - 1 / n) * different, heterozygosity));
        }
    }

    void infinitelyManyAllelesSettle()
    {
        const double settled = settledIdentityWithInfiniteAlleles(200, 0.001);
        verifyNear(settled, 0.71398, 5e-6);
        const double kept = 0.999 * 0.999;
        QVERIFY(same(settled, kept / (200 - kept * 199)));
        QVERIFY(same(nextIdentityWithInfiniteAlleles(settled, 200, 0.001), settled));
        verifyNear(ewensAlleles(1, 100), 5.1874, 5e-5);
        QCOMPARE(ewensAlleles(0, 100), 1.0);
    }

    void aGeneBankHoldsDriftUp()
    {
        const GeneBankModel model{.copies = 100, .share = 0.05, .bankIdentity = 1 / 200.0};
        const GeneBankIdentities settled = settledGeneBankIdentities(model);
        verifyNear(settled.population, 0.08930, 5e-6);
        GeneBankIdentities now;
        for (int t = 0; t < 2000; ++t)
            now = nextGeneBankIdentities(now, model);
        QVERIFY(same(now.population, settled.population));
        QVERIFY(same(now.cross, settled.cross));
    }
};

OUTCROSS_TEST(DriftTheoryTest)
#include "drift_theory_test.moc"
