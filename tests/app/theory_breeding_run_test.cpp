#include "tests/app/theory_runs.h"

#include "engine/theory/inbreeding.h"
#include "engine/theory/linkage.h"
#include "tests/registry.h"

using namespace outcross;

namespace
{

/// H_o; the column `inbreeding` is 1 − H_o/H_e of generation 0.
double observed(const ReplicateLines& lines, std::size_t generation)
{
    return (1 - lines.at(generation).inbreeding) * lines[0].diversity;
}

/// F by descent, where all founder copies differ.
std::vector<double> inbreedingAt(const std::vector<ReplicateLines>& runs, std::size_t generation)
{
    return ofEach(runs, [&](const ReplicateLines& lines) { return 1 - observed(lines, generation); });
}

std::vector<double> observedAt(const std::vector<ReplicateLines>& runs, std::size_t generation)
{
    return ofEach(runs, [&](const ReplicateLines& lines) { return observed(lines, generation); });
}

} // namespace

/// F1 to F5 and F8 of the theory sheet, as the command writes them into its table.
class TheoryBreedingRunTest : public QObject
{
    Q_OBJECT
private slots:
    void selfingHalvesHeterozygosity()
    {
        const auto runs = outcomeOf({.population = R"("size":60,"loci":200,"frequencies":"distinct",)"
                                                   R"("mating":{"system":"selfing","selfingRate":1})",
                                     .generations = 4,
                                     .replicates = 40});
        double expected = 0;
        for (std::size_t t = 1; t <= 4; ++t) {
            expected = nextInbreedingBySelfing(expected, 1);
            verifyMean(qPrintable(QStringLiteral("F1 selfing, H_o t=%1").arg(t)), observedAt(runs, t), 1 - expected);
        }
    }

    /// F_IS of a large population: drift takes about 1/N of it, an eighth of the standard error.
    void aRateOfSelfingSettlesInbreeding()
    {
        for (const auto& [rate, text] : {std::pair{0.5, "0.5"}, std::pair{0.9, "0.9"}}) {
            const auto runs = outcomeOf({.population = R"("size":4000,"loci":20,"variants":2,)"
                                                       R"("mating":{"system":"selfing","selfingRate":)" +
                                                       std::string(text) + "}",
                                         .generations = 20,
                                         .replicates = 20});
            verifyMean(qPrintable(QStringLiteral("F1 selfing rate %1, F_IS").arg(rate)),
                       atGeneration(runs, 20, &CensusLine::fis), settledInbreedingBySelfing(rate));
        }
    }

    void fullSibLinesInbreedByTheirRecursion()
    {
        const auto runs = outcomeOf({.population = R"("size":60,"loci":200,"frequencies":"distinct",)"
                                                   R"("mating":{"system":"fullSib"})",
                                     .generations = 6,
                                     .replicates = 40});
        verifyExactly("F1 full sibs t=1", inbreedingAt(runs, 1), 0, 1e-12);
        verifyPrinted(inbreedingOfSibLine(5), 0.59375, 1e-12);
        for (int t = 2; t <= 6; ++t)
            verifyMean(qPrintable(QStringLiteral("F1 full sibs t=%1").arg(t)),
                       inbreedingAt(runs, static_cast<std::size_t>(t)), inbreedingOfSibLine(t));
    }

    /// Charles II of the shipped pedigree is held by the test of `outcross pedigree`: exactly, not by dropping genes.
    void genesDroppedThroughAPedigreeAreInbredAsItSays()
    {
        const std::string sibs = "id,father,mother\na,,\nb,,\nc,a,b\nd,a,b\ne,c,d\n";
        const std::string cousins = "id,father,mother\na,,\nb,,\ns,,\nt,,\nc,a,b\nd,a,b\ne,c,s\nf,t,d\n";
        const std::string second = cousins + "u,,\nv,,\ng,e,u\nh,v,f\ni,g,h\n";
        const auto f = [](const std::string& pedigree, int loci, int generations) {
            return inbreedingAsWritten(outcomeOf({.population = R"("data":"family.csv","loci":)" + std::to_string(loci),
                                                  .generations = generations,
                                                  .replicates = 24,
                                                  .kind = "pedigree",
                                                  .pedigree = pedigree}));
        };
        verifyMean("F2 child of full sibs", f(sibs, 1000, 2), 0.25);
        verifyMean("F2 child of first cousins", f(cousins + "g,e,f\n", 4000, 3), 0.0625);
        verifyMean("F2 child of second cousins", f(second, 10000, 4), 0.015625);
    }

    void twoSexesLoseByTheirRecursion()
    {
        verifyMean("F3 five and five, H_o t=20", twoSexesAfter20("0.5", 200, 150), afterTwentyWith(5, 5));
        verifyPrinted(afterTwentyWith(5, 5), 0.39564, 1e-5);
        verifyMean("F3 nine and one, H_o t=20", twoSexesAfter20("0.1", 300, 600), afterTwentyWith(9, 1));
        verifyPrinted(afterTwentyWith(9, 1), 0.08661, 1e-5);
    }

    void equalFamiliesDoubleTheEffectiveSize()
    {
        const double size = effectiveSizeOfFamilies(20, 0);
        QCOMPARE(size, 39.0);
        const auto runs = outcomeOf({.population = R"("size":20,"loci":100,"frequencies":"distinct",)"
                                                   R"("mating":{"system":"random","families":"equal"})",
                                     .generations = 40,
                                     .replicates = 100});
        verifyMean("F4 equal families, H_o t=40", observedAt(runs, 40), std::pow(1 - 1 / (2 * size), 40));
        // The same from the button: founded at random, equal families from generation 11 on.
        const auto pressed = outcomeOf({.population = R"("size":20,"loci":100,"frequencies":"distinct")",
                                        .generations = 40,
                                        .replicates = 100,
                                        .interventions = deedAt(11, R"({"deed":"equalFamilies"})")});
        verifyMean("F4 equal families from t=11, H_o t=40", observedAt(pressed, 40),
                   std::pow(1 - 1 / 40.0, 10) * std::pow(1 - 1 / (2 * size), 30));
    }

    /// (1 − F_IT) = (1 − F_IS)(1 − F_ST) in every generation, with H_o and H_T from columns of their own; and what
    /// random mating in each deme makes of F_IS: the two copies of somebody are two different ones of 2N.
    void indicesOfADividedPopulationMultiply()
    {
        const auto runs = outcomeOf({.population = R"("size":100,"loci":200,"variants":3,)"
                                                   R"("space":{"kind":"islands","demes":5},"forces":{"exchange":0.02})",
                                     .generations = 40,
                                     .replicates = 40});
        QCOMPARE(runs.size(), std::size_t{40});
        for (const ReplicateLines& lines : runs)
            for (std::size_t t = 0; t < lines.size(); ++t)
                QVERIFY(std::abs(observed(lines, t) / lines[t].diversity - (1 - lines[t].fis) * (1 - lines[t].fst)) <
                        1e-12);
        verifyMean("F5 H_o over H_S, t=40", ofEach(runs, [](const auto& lines) { return 1 - lines[40].fis; }),
                   1 / (1 - 1 / 40.0));
    }

    /// D itself is no column, but one individual shows it. The founder is heterozygous at two loci, so every generation
    /// has D or −D, and where two gametes of D meet the alleles' signs at both loci multiply to (4D)² on average: +1
    /// where one individual is homozygous at both loci or at neither, −1 where at one. The founder's gametes have
    /// D = (1 − 2r)/4; drift of a thousand takes less than a fifth of the standard error.
    void linkageDisequilibriumDecaysByRecombination_data()
    {
        QTest::addColumn<QByteArray>("fraction");
        QTest::addColumn<int>("generation");
        QTest::newRow("r=0.05 t=3") << QByteArray("0.05") << 3;
        QTest::newRow("r=0.02 t=10") << QByteArray("0.02") << 10;
    }
    void linkageDisequilibriumDecaysByRecombination()
    {
        QFETCH(const QByteArray, fraction);
        QFETCH(const int, generation);
        const double r = fraction.toDouble();
        const auto runs = outcomeOf({.population = R"("size":1,"loci":2,"frequencies":"distinct",)"
                                                   R"("genome":{"map":"given","fractions":[)" +
                                                   fraction.toStdString() + "]}",
                                     .generations = generation,
                                     .replicates = 7000,
                                     .interventions = sizeAt(1, 1000) + "," + sizeAt(generation, 1)});
        const double d = disequilibriumAfter((1 - 2 * r) / 4, r, generation - 1);
        const auto signs = ofEach(runs, [&](const ReplicateLines& lines) {
            return observed(lines, static_cast<std::size_t>(generation)) == 0.5 ? -1.0 : 1.0;
        });
        verifyMean(qPrintable(QStringLiteral("F8 (4D)², r=%1 t=%2").arg(r).arg(generation)), signs, 16 * d * d);
    }

private:
    /// Founder copies of a pedigree all differ, and the column is the share of homozygous loci.
    static std::vector<double> inbreedingAsWritten(const std::vector<ReplicateLines>& runs)
    {
        return ofEach(runs, [](const ReplicateLines& lines) { return lines.back().inbreeding; });
    }

    static std::vector<double> twoSexesAfter20(const std::string& maleShare, int loci, std::uint32_t replicates)
    {
        return observedAt(outcomeOf({.population = R"("size":10,"loci":)" + std::to_string(loci) +
                                                   R"(,"frequencies":"distinct","mating":{"system":"twoSexes",)" +
                                                   R"("maleShare":)" + maleShare + "}",
                                     .generations = 20,
                                     .replicates = replicates}),
                          20);
    }

    static double afterTwentyWith(double females, double males)
    {
        TwoSexesHeterozygosity now;
        for (int t = 0; t < 20; ++t)
            now = nextTwoSexesHeterozygosity(now, {.females = females, .males = males});
        return now.within;
    }
};

OUTCROSS_TEST(TheoryBreedingRunTest)
#include "theory_breeding_run_test.moc"
