#include "tests/app/theory_runs.h"

#include "engine/theory/gene_bank.h"
#include "engine/theory/islands.h"
#include "engine/theory/mutation.h"
#include "tests/registry.h"

using namespace outcross;

/// I5 to I7, M2, M3 and R4 of the theory sheet, as the command writes them into its table.
class TheoryStructureRunTest : public QObject
{
    Q_OBJECT
private slots:
    /// Ten demes of 1000, m = 0.01. The sheet's 0.01800 has founders drawn from a pool; here every deme starts with the
    /// same frequencies exactly, J_w = J_b = ½, which gives 0.01795.
    void tenIslandsDriftApartAsFarAsTheExactRecursionSays()
    {
        const IslandModel model{.copies = 2000, .demes = 10, .migration = 0.01};
        const StructuredDiversity expected = islandsAfter({0.5, 0.5}, model, 100);
        verifyPrinted(expected.fst(), 0.01795, 1e-5);
        const auto runs =
            outcomeOf({.population = R"("size":10000,"loci":112,"variants":2,)"
                                     R"("space":{"kind":"islands","demes":10},"forces":{"exchange":0.01})",
                       .generations = 100,
                       .replicates = 16});
        verifyMean("I5 ten demes of 1000, F_ST", atGeneration(runs, 100, &CensusLine::fst), expected.fst());
        verifyMean("I5 ten demes of 1000, H_S", atGeneration(runs, 100, &CensusLine::within), expected.within);
        verifyMean("I5 ten demes of 1000, H_T", atGeneration(runs, 100, &CensusLine::diversity), expected.total);
    }

    void fewSmallIslandsLoseTogether()
    {
        const IslandModel model{.copies = 40, .demes = 4, .migration = 0.05};
        const StructuredDiversity expected = islandsAfter({0.5, 0.5}, model, 60);
        const auto runs = outcomeOf({.population = R"("size":80,"loci":400,"variants":2,)"
                                                   R"("space":{"kind":"islands","demes":4},"forces":{"exchange":0.05})",
                                     .generations = 60,
                                     .replicates = 40});
        verifyMean("I5 four demes of 20, H_S", atGeneration(runs, 60, &CensusLine::within), expected.within);
        verifyMean("I5 four demes of 20, H_T", atGeneration(runs, 60, &CensusLine::diversity), expected.total);
    }

    void isolatedDemesLoseWithinAndKeepBetween()
    {
        const auto runs =
            outcomeOf({.population = R"("size":50,"loci":300,"variants":2,"space":{"kind":"islands","demes":5})",
                       .generations = 300,
                       .replicates = 30});
        verifyMean("I6 five islands, H_S t=20", atGeneration(runs, 20, &CensusLine::within),
                   islandsAfter({0.5, 0.5}, {.copies = 20, .demes = 5}, 20).within);
        verifyMean("I6 five islands, H_T t=20", atGeneration(runs, 20, &CensusLine::diversity),
                   islandsAfter({0.5, 0.5}, {.copies = 20, .demes = 5}, 20).total);
        verifyMean("I6 five islands, H_T in the end", atGeneration(runs, 300, &CensusLine::diversity), 0.5 * (1 - 0.2));
    }

    /// Fragmented, drifting apart for 20 generations, joined again: what each half lost the other one has.
    void fragmentsLoseWithinAndGiveBackWhenReconnected()
    {
        constexpr int kApart = 20;
        const auto runs = outcomeOf({.population = R"("size":40,"loci":400,"variants":2)",
                                     .generations = kApart + 1,
                                     .replicates = 40,
                                     .interventions = deedAt(1, R"({"deed":"fragment","demes":4})") + "," +
                                                      deedAt(kApart + 1, R"({"deed":"reconnect"})")});
        const StructuredDiversity apart = islandsAfter(dealtIdentities(0.5, 80, 4), {.copies = 20, .demes = 4}, kApart);
        verifyMean("I6 four fragments, H_S", atGeneration(runs, kApart, &CensusLine::within), apart.within);
        verifyMean("I6 four fragments, H_T", atGeneration(runs, kApart, &CensusLine::diversity), apart.total);
        verifyMean("I7 fragments joined", atGeneration(runs, kApart + 1, &CensusLine::diversity),
                   (1 - 1 / 80.0) * apart.total);
        verifyExactly("I7 one deme again", atGeneration(runs, kApart + 1, &CensusLine::fst), 0, 1e-12);
    }

    void admixtureOfIsolatedLineagesHoldsWhatEachLost()
    {
        constexpr int kApart = 30;
        const double expected = admixedHeterozygosity(0.5, 20, 8, kApart);
        const auto runs =
            outcomeOf({.population = R"("size":80,"loci":400,"variants":2,"space":{"kind":"islands","demes":8})",
                       .generations = kApart + 1,
                       .replicates = 30,
                       .interventions = deedAt(kApart + 1, R"({"deed":"reconnect"})")});
        verifyMean("I7 eight lineages pooled", atGeneration(runs, kApart, &CensusLine::diversity), expected);
        verifyMean("I7 their first generation", atGeneration(runs, kApart + 1, &CensusLine::diversity),
                   (1 - 1 / 160.0) * expected);
    }

    void mutationToOtherAllelesBalancesDrift_data()
    {
        QTest::addColumn<int>("alleles");
        QTest::addColumn<double>("printed");
        QTest::newRow("K=2") << 2 << 0.55541;
        QTest::newRow("K=4") << 4 << 0.36822;
    }
    void mutationToOtherAllelesBalancesDrift()
    {
        QFETCH(const int, alleles);
        QFETCH(const double, printed);
        constexpr int kGenerations = 1800;
        constexpr int kFirst = 1500;
        const double settled = settledIdentityWithOtherAlleles(2000, 0.001, alleles);
        verifyPrinted(settled, printed, 1e-5);
        double expected = 0;
        double identity = 1 - (1 - 1.0 / alleles) * 2000 / 1999;
        for (int t = 1; t <= kGenerations; ++t) {
            identity = nextIdentityWithOtherAlleles(identity, 2000, 0.001, alleles);
            expected += t >= kFirst ? identity / (kGenerations - kFirst + 1) : 0;
        }
        QVERIFY(std::abs(expected / settled - 1) < 0.003); // what is left of the start
        const auto runs = outcomeOf({.population = R"("size":1000,"loci":48,"variants":)" + std::to_string(alleles) +
                                                   R"(,"mutationModel":"otherAlleles","forces":{"mutation":0.001})",
                                     .generations = kGenerations,
                                     .replicates = 20});
        verifyMean(qPrintable(QStringLiteral("M2 K=%1").arg(alleles)), identities(runs, kFirst, 2000), expected);
    }

    void infiniteAllelesBalanceDrift()
    {
        const double settled = settledIdentityWithInfiniteAlleles(200, 0.001);
        verifyPrinted(settled, 0.71398, 1e-5);
        const auto runs = outcomeOf(
            {.population =
                 R"("size":100,"loci":48,"variants":1,"mutationModel":"infinite","forces":{"mutation":0.001})",
             .generations = 2500,
             .replicates = 20});
        verifyMean("M3 N=100 u=0.001", identities(runs, 1200, 200), settled);
    }

    /// Ten individuals born to 250 are a sample of twenty copies, θ = 4Nu = 1. Ewens' formula belongs to samples that
    /// are small beside the population.
    void aSampleHoldsAsManyAllelesAsEwensSays()
    {
        const auto runs = outcomeOf(
            {.population =
                 R"("size":250,"loci":50,"variants":1,"mutationModel":"infinite","forces":{"mutation":0.001})",
             .generations = 1501,
             .replicates = 20,
             .interventions = sizeAt(1501, 10)});
        verifyPrinted(ewensAlleles(1, 100), 5.1874, 1e-4);
        verifyMean("M3 alleles in 20 copies, θ=1", atGeneration(runs, 1501, &CensusLine::variants),
                   ewensAlleles(1, 20));
    }

    void aGeneBankHoldsInbreedingWhereTheRecursionSays()
    {
        const GeneBankModel model{.copies = 100, .share = 0.05, .bankIdentity = 1 / 200.0};
        const double settled = settledGeneBankIdentities(model).population;
        verifyPrinted(settled, 0.08930, 1e-5);
        const auto runs = outcomeOf(
            {.population = R"("size":100,"loci":100,"frequencies":"distinct","bank":100,"forces":{"memory":0.05})",
             .generations = 300,
             .replicates = 40,
             .interventions = sizeAt(1, 50)});
        verifyMean("R4 from Σp²", identities(runs, 100, 100), settled);
        verifyMean("R4 from homozygotes",
                   ofEach(runs,
                          [](const ReplicateLines& lines) {
                              double sum = 0;
                              for (std::size_t t = 100; t < lines.size(); ++t)
                                  sum += 1 - (1 - lines[t].inbreeding) * lines[0].diversity;
                              return sum / static_cast<double>(lines.size() - 100);
                          }),
                   settled);
        GeneBankIdentities now{.population = 0, .cross = 1 / 200.0};
        for (int t = 0; t < 10; ++t)
            now = nextGeneBankIdentities(now, t == 0 ? GeneBankModel{200, 0.05, 1 / 200.0} : model);
        verifyMean("R4 t=10", ofEach(runs, [](const auto& lines) { return 1 - lines[10].diversity / (1 - 0.01); }),
                   now.population);
    }

private:
    static StructuredDiversity islandsAfter(IslandIdentities now, const IslandModel& model, int generations)
    {
        for (int t = 0; t < generations; ++t)
            now = nextIslandIdentities(now, model);
        return islandDiversity(now, model.demes);
    }

    /// F of two different copies from H = (1 − 1/n)(1 − F), mean over the generations from `first` on.
    static std::vector<double> identities(const std::vector<ReplicateLines>& runs, std::size_t first, double copies)
    {
        std::vector<double> values = averageFrom(runs, first, &CensusLine::diversity);
        for (double& value : values)
            value = 1 - value / (1 - 1 / copies);
        return values;
    }
};

OUTCROSS_TEST(TheoryStructureRunTest)
#include "theory_structure_run_test.moc"
