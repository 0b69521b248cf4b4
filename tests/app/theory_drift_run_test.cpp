#include "tests/app/theory_runs.h"

#include "engine/theory/drift.h"
#include "engine/theory/moments.h"
#include "engine/theory/wright_fisher.h"
#include "tests/registry.h"

using namespace outcross;

/// D1, D4 to D7 and I1 of the theory sheet, as the command writes them into its table.
class TheoryDriftRunTest : public QObject
{
    Q_OBJECT
private slots:
    void heterozygosityDecaysByOneOverTwoN()
    {
        verifyPrinted(heterozygosityAfter(0.5, 100, 100), 0.183016, 1e-6);
        const auto runs =
            outcomeOf({.population = R"("size":50,"loci":250,"variants":2)", .generations = 100, .replicates = 40});
        verifyMean("D1 N=50 t=100", atGeneration(runs, 100, &CensusLine::diversity),
                   heterozygosityAfter(0.5, 100, 100));
        verifyMean("D1 N=50 t=20", atGeneration(runs, 20, &CensusLine::diversity), heterozygosityAfter(0.5, 100, 20));
    }

    void itemsAreKeptAsSamplingSays()
    {
        const std::vector<double> equal(10, 0.1);
        verifyPrinted(expectedItemsKept(equal, 10), 6.513, 1e-3);
        verifyMean("D4 ten equal, N=5",
                   atGeneration(outcomeOf({.population = R"("size":5,"loci":100,"variants":10)", .replicates = 100}), 1,
                                &CensusLine::variants),
                   expectedItemsKept(equal, 10));
        // 50 founders carry these frequencies exactly; ten are born.
        const std::vector<double> rare{0.94, 0.02, 0.02, 0.02};
        verifyPrinted(expectedItemsKept(rare, 20), 1.997, 1e-3);
        verifyMean("D4 three rare, N=10",
                   atGeneration(outcomeOf({.population = R"("size":50,"loci":100,"frequencies":[0.94,0.02,0.02,0.02])",
                                           .replicates = 100,
                                           .interventions = sizeAt(1, 10)}),
                                1, &CensusLine::variants),
                   expectedItemsKept(rare, 20));
    }

    /// With two alleles Rogers' distance from p₀ is 1 − p₀ at loci where the first allele was fixed and p₀ where it was
    /// lost, so the mean over loci holds the share of the one and the other.
    void anAlleleFixesWithItsStartingFrequencyInTheTimeOfTheMatrix()
    {
        const auto runs = outcomeOf(
            {.population = R"("size":10,"loci":300,"frequencies":[0.3,0.7])", .generations = 600, .replicates = 40});
        verifyExactly("D5 all fixed", atGeneration(runs, 600, &CensusLine::variants), 1, 0);
        verifyMean("D5 fixation, p=0.3",
                   ofEach(runs, [](const auto& lines) { return (lines[600].distance - 0.3) / 0.4; }),
                   fixationProbabilities(20)[6]);
        verifyMean("D5 time, N=10 p=0.3", timesToFixation(runs), meanTimesToFixation(20)[6]);
    }

    void fixationTakesTheTimeOfTheMatrix()
    {
        verifyPrinted(meanTimesToFixation(20)[10], 26.229, 1e-3);
        verifyMean("D5 time, N=10 p=½",
                   timesToFixation(outcomeOf(
                       {.population = R"("size":10,"loci":300,"variants":2)", .generations = 600, .replicates = 30})),
                   meanTimesToFixation(20)[10]);
        // The neutral chance once more, at the locus that selection looks at, without selection.
        verifyMean("D5 selected locus, p=½",
                   atGeneration(outcomeOf({.population = R"("size":3000,"loci":1,"variants":2,)"
                                                         R"("space":{"kind":"islands","demes":300},)"
                                                         R"("selection":{"model":"genic"})",
                                           .generations = 250,
                                           .replicates = 30}),
                                250, &CensusLine::selected),
                   0.5);
    }

    void changingSizesMultiply()
    {
        const std::vector<std::int64_t> sizes{50, 10, 5, 5, 300, 20, 40, 8};
        std::string changes;
        int generation = 0;
        for (const std::int64_t size : sizes) {
            changes += changes.empty() ? "" : ",";
            changes += sizeAt(++generation, static_cast<int>(size));
        }
        const double expected = heterozygosityThroughSizes(0.75, sizes);
        verifyMean("D6 eight sizes",
                   atGeneration(outcomeOf({.population = R"("size":60,"loci":200,"variants":4)",
                                           .generations = 8,
                                           .replicates = 40,
                                           .interventions = changes}),
                                8, &CensusLine::diversity),
                   expected);
        QVERIFY(std::abs(heterozygosityAfter(0.75, 2 * harmonicMeanSize(sizes), 8) / expected - 1) < 0.03);
    }

    /// The selected locus without selection shows one frequency. Of the other two alleles d₁d₂ = d₀² − D², where D is
    /// Rogers' distance, 2D² = d₀² + d₁² + d₂², and d₀ + d₁ + d₂ = 0.
    void oneStepVarianceAndCovarianceAreMultinomial()
    {
        const auto runs = outcomeOf({.population = R"("size":50,"frequencies":[0.1,0.45,0.45],)"
                                                   R"("selection":{"model":"genic"})",
                                     .replicates = 9000});
        verifyMean("D7 variance, one step",
                   ofEach(runs, [](const auto& lines) { return std::pow(lines[1].selected - 0.1, 2); }),
                   frequencyVarianceAfter(0.1, 100, 1));
        verifyMean("D7 covariance, one step",
                   ofEach(runs,
                          [](const auto& lines) {
                              return std::pow(lines[1].selected - 0.1, 2) - std::pow(lines[1].distance, 2);
                          }),
                   frequencyCovariance(0.45, 0.45, 100));
    }

    void varianceGrowsToFixation()
    {
        const auto runs = outcomeOf({.population = R"("size":10,"frequencies":[0.4,0.6],"selection":{"model":"genic"})",
                                     .generations = 12,
                                     .replicates = 8000});
        for (const std::size_t t : {1U, 4U, 12U}) {
            const auto squares = ofEach(runs, [&](const auto& lines) { return std::pow(lines[t].selected - 0.4, 2); });
            verifyMean(qPrintable(QStringLiteral("D7 variance, t=%1").arg(t)), squares,
                       frequencyVarianceAfter(0.4, 20, static_cast<std::int64_t>(t)));
        }
    }

    void inflowHoldsDiversityWhereTheRecursionSays()
    {
        constexpr double kInflow = 0.05; // two gametes of forty: one migrant a generation keeps four fifths
        const SourceMoments mainland{.diversity = 0.5, .itemsPerIndividual = 2};
        Moments after10{.diversity = 0.5};
        for (int t = 0; t < 10; ++t)
            after10 = nextMoments(after10, mainland, kInflow, 0, 20);
        const double a = (1 - kInflow) * (1 - kInflow);
        const double settled = (1 - 1 / 40.0) * (1 - a) * 0.5 / (1 - (1 - 1 / 40.0) * a);
        const auto runs = outcomeOf({.population = R"("size":20,"loci":100,"variants":2,"forces":{"inflow":0.05})",
                                     .generations = 300,
                                     .replicates = 40});
        verifyMean("I1 t=10", atGeneration(runs, 10, &CensusLine::diversity), after10.diversity);
        verifyMean("I1 equilibrium", averageFrom(runs, 100, &CensusLine::diversity), settled);
    }

private:
    /// Generations in which a locus still had two alleles, mean over loci.
    static std::vector<double> timesToFixation(const std::vector<ReplicateLines>& runs)
    {
        return ofEach(runs, [](const ReplicateLines& lines) {
            double segregating = 0;
            for (const CensusLine& line : lines)
                segregating += line.variants - 1;
            return segregating;
        });
    }
};

OUTCROSS_TEST(TheoryDriftRunTest)
#include "theory_drift_run_test.moc"
