#include "tests/app/theory_runs.h"

#include "engine/theory/drift.h"
#include "engine/theory/wright_fisher.h"
#include "tests/engine/retraining/loop_theory.h"
#include "tests/registry.h"
#include "tests/statistics.h"

#include <boost/math/special_functions/digamma.hpp>

#include <algorithm>
#include <numeric>

using namespace outcross;

/// D1 to D5, D8, I1, I4, M1, M4, R2 and S1 of the theory sheet for the models that they apply to, as the command writes
/// them into its table.
class TheoryRefitsRunTest : public QObject
{
    Q_OBJECT
private slots:
    /// A refit that keeps its sample's moments loses 1/n a generation, whatever the model is called.
    void everyRefitLosesOneInN_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("generations");
        QTest::addColumn<int>("replicates");
        QTest::newRow("categorical") << R"("kind":"categorical","size":20,"variants":8)" << 20 << 20 << 3000;
        QTest::newRow("gaussian") << R"("kind":"gaussian","size":20)" << 20 << 8 << 5000;
        QTest::newRow("one component") << R"("kind":"mixture","size":20,"variants":1)" << 20 << 8 << 3000;
    }

    void everyRefitLosesOneInN()
    {
        QFETCH(QString, model);
        QFETCH(int, size);
        QFETCH(int, generations);
        QFETCH(int, replicates);
        const auto runs = outcomeOf(modelRun(model.toStdString(), generations, static_cast<std::uint32_t>(replicates)));
        const auto last = static_cast<std::size_t>(generations);
        verifyMean("D1", atGeneration(runs, last, &CensusLine::kept), std::pow(1 - 1.0 / size, generations));
    }

    /// The bins of a histogram, and the words of a table of single words, are refilled as alleles are.
    void binsAndWordsDriftAsAlleles()
    {
        const auto bins = outcomeOf(modelRun(R"("kind":"histogram","size":20,"variants":10)", 15, 2000));
        verifyMean("D1 histogram, n=20 t=15", heterozygosities(bins, 15),
                   heterozygosities(bins, 0).front() * std::pow(0.95, 15));
        const auto words = outcomeOf(modelRun(R"("kind":"ngram","size":100,"data":"austen_pride",)"
                                              R"("text":{"unit":"words","order":1,"smoothing":"none"})",
                                              21, 40));
        // Real passages are no independent words: what generation 1 has is where the chain begins.
        verifyMean("D1 words, n=100 t=21 after 1",
                   ofEach(words,
                          [](const ReplicateLines& lines) {
                              return (1 - 1 / lines[21].effective) / (1 - 1 / lines[1].effective);
                          }),
                   std::pow(0.99, 20));
    }

    void varianceAndTheDriftOfTheMeanAddUp()
    {
        const auto runs = outcomeOf(modelRun(R"("kind":"gaussian","size":20)", 8, 6000));
        // Of generation 0, which is N(0, 1): 2-Wasserstein² = μ² + (√V − 1)².
        verifyMean("D2 V + μ², n=20 t=8",
                   ofEach(runs,
                          [](const ReplicateLines& lines) {
                              const CensusLine& now = lines[8];
                              const double narrower = std::sqrt(now.diversity) - 1;
                              return now.diversity + now.distance * now.distance - narrower * narrower;
                          }),
                   1);
    }

    void logVarianceFollowsTheExactLaw()
    {
        for (const bool unbiased : {false, true}) {
            const std::string estimator = unbiased ? R"(,"estimator":"unbiased")" : "";
            const auto runs = outcomeOf(modelRun(R"("kind":"gaussian","size":20)" + estimator, 40, 4000));
            const double step = boost::math::digamma(9.5) + std::log(2.0 / (unbiased ? 19 : 20));
            verifyMean("D3 ln V, n=20 t=40",
                       ofEach(runs, [](const ReplicateLines& lines) { return std::log(lines[40].diversity); }),
                       40 * step);
            if (unbiased)
                continue;
            std::vector<double> variances = atGeneration(runs, 40, &CensusLine::diversity);
            const auto middle = variances.begin() + static_cast<std::ptrdiff_t>(variances.size() / 2);
            std::nth_element(variances.begin(), middle, variances.end());
            // The sheet's median 0.0155; its standard error is about 1.25 σ(ln V)/√R = 4.2 % of it.
            QVERIFY(std::abs(std::log(*middle / 0.0155)) < 4.5 * 0.042);
        }
    }

    void itemsAreKeptAsSamplingSays()
    {
        const std::vector<double> equal(10, 0.1);
        verifyMean("D4 ten equal, n=10",
                   atGeneration(outcomeOf(modelRun(R"("kind":"categorical","size":10,"variants":10)", 1, 4000)), 1,
                                &CensusLine::variants),
                   expectedItemsKept(equal, 10));
        const std::vector<double> rare{0.94, 0.02, 0.02, 0.02};
        verifyMean("D4 three rare, n=20",
                   atGeneration(outcomeOf(modelRun(
                                    R"("kind":"categorical","size":20,"frequencies":[0.94,0.02,0.02,0.02])", 1, 4000)),
                                1, &CensusLine::variants),
                   expectedItemsKept(rare, 20));
    }

    void aCategoryFixesInTheTimeOfTheMatrix()
    {
        const auto runs = outcomeOf(modelRun(R"("kind":"categorical","size":20,"frequencies":[0.3,0.7])", 600, 7000));
        verifyExactly("D5 all fixed", atGeneration(runs, 600, &CensusLine::variants), 1, 0);
        verifyMean("D5 fixation, p=0.3",
                   ofEach(runs, [](const auto& lines) { return (lines[600].distance - 0.3) / 0.4; }), 0.3);
        verifyMean("D5 time, n=20 p=0.3",
                   ofEach(runs,
                          [](const ReplicateLines& lines) {
                              double segregating = 0;
                              for (const CensusLine& line : lines)
                                  segregating += line.variants - 1;
                              return segregating;
                          }),
                   meanTimesToFixation(20)[6]);
    }

    void richnessGoesFirstAndHeterozygosityLast()
    {
        const auto runs = outcomeOf(modelRun(
            R"("kind":"categorical","size":1000,"variants":1000,"frequencies":"zipf","exponent":1)", 100, 300));
        const std::array<std::size_t, 3> generations{1, 10, 100};
        const std::array<double, 3> types{333, 95, 16};             // D8, told in whole numbers …
        const std::array<double, 3> diversity{0.970, 0.960, 0.875}; // … and in three decimals
        for (std::size_t i = 0; i < generations.size(); ++i) {
            verifyRounded(atGeneration(runs, generations[i], &CensusLine::variants), types[i], 0.5);
            verifyRounded(atGeneration(runs, generations[i], &CensusLine::diversity), diversity[i], 0.0005);
        }
    }

    /// I1 and M1 at once: every refit that keeps two moments follows the same recursion.
    void inflowAndNoveltyFollowTheRecursion()
    {
        // M1: H' = (1 − 1/n)[bH + (1 − b)(1 − 1/K)], b = (1 − u)².
        double written = 1 - (0.36 + 0.0625 + 0.01 + 0.0025);
        for (int t = 0; t < 20; ++t)
            written = 0.95 * (0.81 * written + 0.19 * 0.75);
        const auto novel = outcomeOf(modelRun(R"("kind":"categorical","size":20,"frequencies":[0.6,0.25,0.1,0.05],)"
                                              R"("forces":{"mutation":0.1})",
                                              20, 3000));
        verifyMean("M1 n=20 K=4 u=0.1 t=20", atGeneration(novel, 20, &CensusLine::diversity), written);

        for (const char* kind : {R"("kind":"categorical","size":20,"variants":8)", R"("kind":"gaussian","size":20)",
                                 R"("kind":"mixture","size":20,"variants":1)"}) {
            const auto runs = outcomeOf(modelRun(std::string(kind) + R"(,"forces":{"inflow":0.1})", 25, 2500));
            double kept = 1;
            for (int t = 0; t < 25; ++t)
                kept = 0.95 * (0.81 * kept + 0.19);
            verifyMean("I1 n=20 f=0.1 t=25", atGeneration(runs, 25, &CensusLine::kept), kept);
        }
    }

    void onlyTheNumberOfRealItemsCounts()
    {
        // I4: nf = 0.5, 1, 2, 10 of n = 100.
        const std::array<std::pair<double, double>, 4> told{{{0.005, 0.50}, {0.01, 0.67}, {0.02, 0.80}, {0.1, 0.95}}};
        for (const auto& [inflow, keeps] : told) {
            const auto runs = outcomeOf(modelRun(R"("kind":"categorical","size":100,"variants":8,"forces":{"inflow":)" +
                                                     std::to_string(inflow) + "}",
                                                 1500, 90));
            const double a = (1 - inflow) * (1 - inflow);
            const double exact = 0.99 * (1 - a) / (1 - 0.99 * a);
            verifyMean("I4, exact", averageFrom(runs, 500, &CensusLine::kept), exact);
            QVERIFY(std::abs(exact - keeps) < 0.011); // the sheet rounds 2nf/(1 + 2nf)
        }
    }

    void aKernelDensityGrowsByItsKernel()
    {
        // M4: V' = (1 − 1/n)V + 2h² on the plane.
        const auto runs = outcomeOf(modelRun(R"("kind":"kde","size":20,"variants":1,"bandwidth":0.4)", 8, 500));
        double theory = 2;
        for (int t = 0; t < 8; ++t)
            theory = 0.95 * theory + 2 * 0.16;
        verifyMean("M4 kernel, n=20 h=0.4 t=8", atGeneration(runs, 8, &CensusLine::diversity), theory);
    }

    void aSubsampleOfAllLosesLittle()
    {
        for (const char* kind : {R"("kind":"categorical","size":20,"variants":8)", R"("kind":"gaussian","size":20)"}) {
            const auto runs = outcomeOf(modelRun(std::string(kind) + R"(,"loop":{"data":"subsample"})", 15, 2500));
            verifyMean("R2 n=20 t=15", atGeneration(runs, 15, &CensusLine::kept), loop_theory::subsampled(20, 15));
        }
    }

    void temperatureAndRewardSelectAsTheyShould()
    {
        // S1 with a million items, so that drift is below a thousandth; generation 1 learns from real ones.
        const std::vector<double> start{0.3, 0.28, 0.22, 0.2};
        const auto sharp = outcomeOf(modelRun(R"("kind":"categorical","size":1000000,)"
                                              R"("frequencies":[0.3,0.28,0.22,0.2],)"
                                              R"("curation":{"by":"temperature"},"forces":{"selection":0.2})",
                                              6, 10));
        std::vector<double> powers(4);
        std::transform(start.begin(), start.end(), powers.begin(),
                       [](double p) { return std::pow(p, std::pow(0.8, -5)); });
        verifyMean("S1 temperature 0.8, t=6", atGeneration(sharp, 6, &CensusLine::diversity), heterozygosityOf(powers));
        const auto rewarded = outcomeOf(modelRun(R"("kind":"categorical","size":1000000,"frequencies":[0.1,0.3,0.6],)"
                                                 R"("curation":{"by":"reward"},"forces":{"selection":0.5})",
                                                 7, 10));
        const std::vector<double> weights{0.1 * std::exp(3), 0.3 * std::exp(1.5), 0.6};
        verifyMean("S1 rewards 1, ½, 0 times 0.5, t=7", atGeneration(rewarded, 7, &CensusLine::diversity),
                   heterozygosityOf(weights));
        // Uniform real data hold exactly where f > 1 − T.
        const auto effective = [](const char* inflow) {
            return meanOf(atGeneration(
                outcomeOf(modelRun(R"("kind":"categorical","size":1000000,"variants":4,)"
                                   R"("curation":{"by":"temperature"},"forces":{"selection":0.2,"inflow":)" +
                                       std::string(inflow) + "}",
                                   500, 2)),
                500, &CensusLine::effective));
        };
        QVERIFY(effective("0.22") > 3.99);
        QVERIFY(effective("0.18") < 3.7);
    }

private:
    /// The mean is what the sheet tells, rounded by so much, within 4.5 standard errors that are under 2 %.
    static void verifyRounded(const std::vector<double>& values, double told, double rounding)
    {
        const tests::Estimate found = tests::estimate(values);
        QVERIFY2(std::abs(found.mean - told) < rounding + tests::kStandardErrors * found.standardError,
                 qPrintable(QString::number(found.mean)));
        QVERIFY2(found.standardError < tests::kPrecision * told, qPrintable(QString::number(found.standardError)));
    }

    /// 1 − Σp² of what the frequencies count.
    static std::vector<double> heterozygosities(const std::vector<ReplicateLines>& runs, std::size_t generation)
    {
        return ofEach(runs, [&](const ReplicateLines& lines) { return 1 - 1 / lines.at(generation).effective; });
    }

    static double heterozygosityOf(const std::vector<double>& weights)
    {
        const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
        return 1 - std::inner_product(weights.begin(), weights.end(), weights.begin(), 0.0) / (sum * sum);
    }

    static double meanOf(const std::vector<double>& values)
    {
        return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    }
};

OUTCROSS_TEST(TheoryRefitsRunTest)
#include "theory_refits_run_test.moc"
