#include "engine/monitoring/allelic_richness.h"
#include "engine/monitoring/differentiation.h"
#include "engine/monitoring/linkage_size.h"
#include "engine/monitoring/sample_heterozygosity.h"
#include "engine/monitoring/survey.h"
#include "engine/monitoring/temporal_size.h"
#include "tests/engine/monitoring/samples.h"
#include "tests/engine/population/replicates.h"
#include "tests/registry.h"

#include <algorithm>

using namespace outcross;

namespace
{

PopulationTruth truthOf(std::int64_t individuals)
{
    return {.individuals = individuals,
            .observedHeterozygosity = 0.45,
            .withinHeterozygosity = 0.375,
            .totalHeterozygosity = 0.75,
            .allelesALocus = 4,
            .effectiveSize = 48,
            .inverseSizes = 0.5};
}

} // namespace

class SurveyTest : public QObject
{
    Q_OBJECT

private slots:
    void gathersEveryEstimate()
    {
        const GenotypeSample cats = catsOfNancy();
        const SurveyReport report = makeSurvey(cats, 12, &cats, 2, truthOf(500), 0.25, 500);
        QCOMPARE(report.generation, 12);
        QCOMPARE(report.sampled, 237);
        QCOMPARE(report.firstGeneration, 2);
        QCOMPARE(report.observedHeterozygosity, observedHeterozygosity(cats));
        QCOMPARE(report.expectedHeterozygosity, unbiasedHeterozygosity(cats));
        QCOMPARE(report.fis, inbreedingWithinDemes(cats));
        QCOMPARE(report.fst, weirCockerhamTheta(cats));
        QCOMPARE(report.allelicRichness, allelicRichness(cats).alleles);
        QCOMPARE(report.rarefiedTo, 10);
        QCOMPARE(report.privateAlleles, privateAlleles(cats));
        QCOMPARE(report.linkageSize.value, linkageSize(cats).value);
        QCOMPARE(report.temporalSize.value, temporalSize(cats, cats, 10, {500, 500}).value);
        QCOMPARE(report.trueHarmonicSize, 10 / 0.25);
        QVERIFY(report.truth == truthOf(500));
    }

    void withoutAnEarlierSampleThereIsNoChange()
    {
        const GenotypeSample cats = catsOfNancy();
        for (const SurveyReport& report :
             {makeSurvey(cats, 12, nullptr, 0, truthOf(500), 0), makeSurvey(cats, 12, &cats, 12, truthOf(500), 0)}) {
            QCOMPARE(report.firstGeneration, -1);
            QVERIFY(std::isnan(report.temporalSize.value));
            QVERIFY(std::isnan(report.trueHarmonicSize));
        }
    }

    void theTableHasARowForEachAndWritesNanAndInf()
    {
        GenotypeSample pooled = catsOfNancy();
        pooled.deme.assign(pooled.deme.size(), 0);
        SurveyReport report = makeSurvey(pooled, 12, &pooled, 2, truthOf(500), 0.25);
        report.privateAlleles = -std::numeric_limits<double>::quiet_NaN(); // a processor's own NaN has a sign
        const std::string table = surveyTable(report);
        QVERIFY(table.starts_with("quantity,estimate,low,high,truth\ngeneration,12,,,\nindividuals,237,,,500\n"));
        QVERIFY(table.find("\nfirst_generation,2,,,\n") != std::string::npos);
        QVERIFY(table.find("\nf_st,nan,,,0.5\n") != std::string::npos); // 1 − 0.375/0.75
        QVERIFY(table.find("\nprivate_alleles,nan,,,\n") != std::string::npos);
        QVERIFY(table.find("\neffective_size_temporal,inf,inf,inf,40\n") != std::string::npos);
        QVERIFY(table.find("\neffective_size_linkage,") != std::string::npos);
        QVERIFY(table.find("-nan") == std::string::npos);
        QCOMPARE(std::count(table.begin(), table.end(), '\n'), 13);
        for (std::size_t line = 0; line < table.size(); line = table.find('\n', line) + 1)
            QCOMPARE(std::count(table.begin() + static_cast<std::ptrdiff_t>(line),
                                table.begin() + static_cast<std::ptrdiff_t>(table.find('\n', line)), ','),
                     4);
    }

    void anEmptySampleTellsNothing()
    {
        const SurveyReport report = makeSurvey({.loci = 3, .deme = {}, .cells = {}}, 5, nullptr, 0, {}, 0);
        QCOMPARE(report.sampled, 0);
        QVERIFY(std::isnan(report.observedHeterozygosity));
        QVERIFY(std::isnan(report.fis));
        QVERIFY(std::isnan(report.linkageSize.value));
    }

    void samplesOfAnIdealPopulationAreUnbiased()
    {
        // Ten of fifty: H_e of Nei (1978) is the heterozygosity of the whole, F_IS that of random mating (none).
        // The sampled fraction is no infinite pool: H_e aims at 1 − Σp² times 2N/(2N − 1).
        const auto origin = diploidOrigin(diploidSpec(50, 100, 4), DataLibrary());
        std::vector<double> expected;
        std::vector<double> inbreeding;
        for (std::uint32_t replicate = 0; replicate < 200; ++replicate) {
            const auto lineage = foundDiploid(*origin, replicate);
            for (std::uint64_t t = 1; t <= 5; ++t)
                step(*lineage, {}, 50, replicate, t);
            const GenotypeSample sample = drawn(*lineage, 10, testStream(replicate, 5).block(kSurveyBlock));
            expected.push_back(unbiasedHeterozygosity(sample) / lineage->census().diversity);
            inbreeding.push_back(inbreedingWithinDemes(sample));
        }
        verifyMean(expected, 100.0 / 99, 1);
        // Two copies of one individual are as different as two of others.
        verifyMean(inbreeding, 0, 1);
    }
};

OUTCROSS_TEST(SurveyTest)
#include "survey_test.moc"
