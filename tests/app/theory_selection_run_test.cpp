#include "tests/app/theory_runs.h"

#include "engine/theory/inbreeding.h"
#include "engine/theory/inbreeding_depression.h"
#include "engine/theory/selection.h"
#include "engine/theory/wright_fisher.h"
#include "tests/registry.h"

using namespace outcross;

/// S3 to S5, F6 and F7 of the theory sheet, as the command writes them into its table.
class TheorySelectionRunTest : public QObject
{
    Q_OBJECT
private slots:
    void genicSelectionFixesAsTheTransitionMatrixSays_data()
    {
        QTest::addColumn<QByteArray>("s");
        QTest::addColumn<QByteArray>("frequencies");
        QTest::addColumn<int>("copies");
        QTest::addColumn<double>("printed");
        QTest::addColumn<int>("replicates");
        QTest::newRow("s=0.01 p=0.5") << QByteArray("0.01") << QByteArray("[0.5,0.5]") << 10 << 0.549589 << 20;
        QTest::newRow("s=0.1 p=0.05") << QByteArray("0.1") << QByteArray("[0.05,0.95]") << 1 << 0.178734 << 32;
    }
    /// Five hundred isolated demes of ten are as many populations: the mean frequency in the end is the share of those
    /// in which the allele was fixed.
    void genicSelectionFixesAsTheTransitionMatrixSays()
    {
        QFETCH(const QByteArray, s);
        QFETCH(const QByteArray, frequencies);
        QFETCH(const int, copies);
        QFETCH(const double, printed);
        QFETCH(const int, replicates);
        constexpr int kGenerations = 300;
        const double expected = fixationProbabilities(20, genicFitness(s.toDouble()))[copies];
        verifyPrinted(expected, printed, 1e-6);
        const auto runs =
            outcomeOf({.population = R"("size":5000,"loci":1,"frequencies":)" + frequencies.toStdString() +
                                     R"(,"space":{"kind":"islands","demes":500},"selection":{"model":"genic"},)" +
                                     R"("forces":{"selection":)" + s.toStdString() + "}",
                       .generations = kGenerations,
                       .replicates = static_cast<std::uint32_t>(replicates)});
        verifyExactly("S3 all fixed", atGeneration(runs, kGenerations, &CensusLine::within), 0, 0);
        verifyMean(qPrintable(QStringLiteral("S3 N=10 s=%1").arg(s.toDouble())),
                   atGeneration(runs, kGenerations, &CensusLine::selected), expected);
    }

    /// Deleterious mutation with hs ≫ 1/2N, where drift plays no part: the recursion without it. The column counts
    /// adults, after selection. q ≈ u/hs and the load 2u of the sheet follow.
    void mutationAndSelectionBalance()
    {
        constexpr double kS = 0.2;
        constexpr double kH = 0.5;
        constexpr double kU = 0.001;
        const double zygotes = settledDeleteriousFrequency(kU, kS, kH);
        const GenotypeFitness fitness{1 - kS, 1 - kH * kS, 1};
        const auto runs = outcomeOf({.population = R"("size":1000,"loci":1,"variants":2,"load":{"loci":100,)"
                                                   R"("effect":0.2,"dominance":0.5,"rate":0.001,"frequency":0.01})",
                                     .generations = 120,
                                     .replicates = 24});
        verifyMean("S4 q, h=½", averageFrom(runs, 60, &CensusLine::selected),
                   frequencyAfterSelection(zygotes, fitness));
        verifyMean("S4 −ln w a locus, h=½", loadsALocus(runs, 60, 100), -std::log(meanFitness(zygotes, fitness)));
        QVERIFY(std::abs(zygotes / mutationSelectionBalance(kU, kS, kH) - 1) < 0.05);
        QVERIFY(std::abs((1 - meanFitness(zygotes, fitness)) / mutationLoad(kU, kH) - 1) < 0.05);
    }

    /// Recessive: q ≈ √(u/s), load u. Drift lowers q by about 5/N of it (the chain over heterozygotes, N = 250
    /// to 1000), here 0.05 %: a quarter of the standard error.
    void recessivesBalanceAtTheRoot()
    {
        constexpr double kS = 1;
        constexpr double kU = 0.01;
        const double zygotes = settledDeleteriousFrequency(kU, kS, 0);
        const GenotypeFitness fitness{1 - kS, 1, 1};
        const auto runs = outcomeOf({.population = R"("size":10000,"loci":1,"variants":2,"load":{"loci":10,)"
                                                   R"("effect":1,"dominance":0,"rate":0.01,"frequency":0.1})",
                                     .generations = 60,
                                     .replicates = 16});
        verifyMean("S4 q, recessive", atGeneration(runs, 60, &CensusLine::selected),
                   frequencyAfterSelection(zygotes, fitness));
        verifyMean("S4 −ln w a locus, recessive", loadsALocus(runs, 60, 10), -std::log(meanFitness(zygotes, fitness)));
        QVERIFY(std::abs(zygotes / mutationSelectionBalance(kU, kS, 0) - 1) < 0.05);
        QVERIFY(std::abs((1 - meanFitness(zygotes, fitness)) / mutationLoad(kU, 0) - 1) < 0.05);
    }

    void overdominanceHoldsBothAlleles()
    {
        const auto runs = outcomeOf({.population = R"("size":4000,"loci":1,"frequencies":[0.2,0.8],)"
                                                   R"("selection":{"model":"overdominance","against":0.3},)"
                                                   R"("forces":{"selection":0.2})",
                                     .generations = 100,
                                     .replicates = 16});
        verifyMean("S5 p, s=0.2 t=0.3", averageFrom(runs, 60, &CensusLine::selected),
                   overdominantEquilibrium(0.2, 0.3));
    }

    /// All of a generation of full-sib lines have the same F, so fitness is e^(−BF) without an error; B = 2. Then all
    /// gametes come from outside: ln(w_after/w_before) = B·ΔF.
    void fitnessFallsWithInbreedingAndComesBackWithOutbreeding()
    {
        const auto runs = outcomeOf({.population = R"("size":200,"loci":1,"variants":2,"lethalEquivalents":4,)"
                                                   R"("mating":{"system":"fullSib"})",
                                     .generations = 8,
                                     .replicates = 3,
                                     .interventions = R"({"at":7,"lineage":"population","set":{"inflow":1}},)"
                                                      R"({"at":8,"lineage":"population","set":{"inflow":0.5}})"});
        for (int t = 1; t <= 6; ++t)
            verifyExactly("F6 full sibs, w", atGeneration(runs, static_cast<std::size_t>(t), &CensusLine::fitness),
                          survivalOfInbred(2, inbreedingOfSibLine(t)), 1e-6);
        verifyExactly("F7 rescue by inflow, w after over before",
                      ofEach(runs, [](const auto& lines) { return lines[7].fitness / lines[6].fitness; }),
                      fitnessGainOfRescue(2, inbreedingOfSibLine(6)), 1e-6);
    }

    /// One survivor selfs for three generations: F = ½, ¾, ⅞. Then one unrelated individual is brought in; with no
    /// selfing all offspring have one parent of each, F = 0.
    void rescueByTranslocationGivesBackWhatInbreedingTook()
    {
        const auto runs = outcomeOf({.population = R"("size":200,"loci":200,"frequencies":"distinct",)"
                                                   R"("lethalEquivalents":3,"mating":{"system":"noSelfing"})",
                                     .generations = 5,
                                     .replicates = 150,
                                     .interventions = sizeAt(1, 1) + "," +
                                                      R"({"at":5,"lineage":"population","set":{"size":100},)"
                                                      R"("do":[{"deed":"translocate","individuals":1}]})"});
        for (const auto& [t, inbreeding] : {std::pair{2U, 0.5}, std::pair{3U, 0.75}, std::pair{4U, 0.875}})
            verifyExactly("F6 selfed, w", atGeneration(runs, t, &CensusLine::fitness),
                          survivalOfInbred(1.5, inbreeding), 1e-6);
        verifyExactly("F7 rescue by translocation, w after over before",
                      ofEach(runs, [](const auto& lines) { return lines[5].fitness / lines[4].fitness; }),
                      fitnessGainOfRescue(1.5, 0.875), 1e-6);
        const auto observed = [](std::size_t t) {
            return [t](const ReplicateLines& lines) { return (1 - lines[t].inbreeding) * lines[0].diversity; };
        };
        verifyMean("F7 H_o before", ofEach(runs, observed(4)), 0.125);
        verifyMean("F7 H_o after", ofEach(runs, observed(5)), 1 - 1 / 400.0);
    }

    /// F7, purging of recessives in a small population: what a locus costs is Σ P(q)·s·q² over the chain that starts
    /// with a sample of the founders' frequency. García-Dorado's g is an approximation that lies above it, here by 5 %
    /// after five generations and by 44 % after twenty; B·f, without purging, is 2.2 times the cost by then. Loci are
    /// few enough (B = 0.08) not to be purged together.
    void smallPopulationsPurgeTheirLoad()
    {
        constexpr int kCopies = 50;
        constexpr int kLoci = 100;
        constexpr double kS = 0.2;
        constexpr double kFrequency = 0.004;
        const auto runs = outcomeOf({.population = R"("size":25,"loci":1,"variants":2,"load":{"loci":100,)"
                                                   R"("effect":0.2,"dominance":0,"rate":0,"frequency":0.004})",
                                     .generations = 20,
                                     .replicates = 9000});
        const Eigen::MatrixXd step = wrightFisherMatrix(kCopies, {1 - kS, 1, 1});
        Eigen::RowVectorXd chances(kCopies + 1);
        double binomial = std::pow(1 - kFrequency, kCopies);
        for (int i = 0; i <= kCopies; ++i) {
            chances[i] = binomial;
            binomial *= kFrequency / (1 - kFrequency) * (kCopies - i) / (i + 1);
        }
        PurgedInbreeding purged;
        for (int t = 1; t <= 20; ++t) {
            purged = nextPurgedInbreeding(purged, kCopies / 2.0, kS / 2);
            double cost = 0;
            for (int i = 0; i <= kCopies; ++i)
                cost += kLoci * chances[i] * kS * i * i / (kCopies * kCopies);
            if (t == 5 || t == 20) {
                const auto costs =
                    ofEach(runs, [&](const auto& lines) { return 1 - lines[static_cast<std::size_t>(t)].fitness; });
                verifyMean(qPrintable(QStringLiteral("F7 purging, 1 − w t=%1").arg(t)), costs, cost);
                const double b = kLoci * kS * kFrequency;
                QVERIFY(cost < 1 - fitnessWithPurging(1, b, purged));
                QVERIFY(1 - fitnessWithPurging(1, b, purged) < 1 - survivalOfInbred(b, purged.inbreeding));
            }
            chances = chances * step;
        }
    }

private:
    /// −ln of mean fitness over `loci` independent loci, for each of them; mean over the generations from `first` on.
    static std::vector<double> loadsALocus(const std::vector<ReplicateLines>& runs, std::size_t first, int loci)
    {
        return ofEach(runs, [&](const ReplicateLines& lines) {
            double sum = 0;
            for (std::size_t t = first; t < lines.size(); ++t)
                sum -= std::log(lines[t].fitness) / loci;
            return sum / static_cast<double>(lines.size() - first);
        });
    }
};

OUTCROSS_TEST(TheorySelectionRunTest)
#include "theory_selection_run_test.moc"
