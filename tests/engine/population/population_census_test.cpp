#include "tests/engine/population/replicates.h"

#include "engine/measures/frequencies.h"
#include "engine/population/population_census.h"
#include "tests/registry.h"

using namespace outcross;

/// The census counts in tables and whole numbers; here it is compared with the plain definitions.
class PopulationCensusTest : public QObject
{
    Q_OBJECT

private slots:
    void theCensusAgreesWithTheDefinitions_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("loci");
        QTest::addColumn<int>("alleles");
        QTest::newRow("two alleles") << 30 << 40 << 2;
        QTest::newRow("one locus") << 1000 << 1 << 16;
        QTest::newRow("a tail") << 500 << 19 << 300;
        QTest::newRow("tables longer than copies") << 20 << 35 << 2000;
        QTest::newRow("tables larger than the cache") << 3000 << 9 << 10'000;
    }

    void theCensusAgreesWithTheDefinitions()
    {
        QFETCH(int, size);
        QFETCH(int, loci);
        QFETCH(int, alleles);
        const auto lineage = foundDiploid(diploidSpec(size, loci, alleles));
        std::vector<std::vector<double>> start;
        for (int locus = 0; locus < loci; ++locus)
            start.emplace_back(lineage->frequencies(locus).begin(), lineage->frequencies(locus).end());
        Forces forces;
        forces.mutation = 0.02;
        for (std::uint64_t t = 1; t <= 4; ++t) {
            step(*lineage, forces, size + static_cast<int>(t), 0, t);
            verifyDefinitions(*lineage, start);
        }
    }

    void aGenerationEqualToTheFirstIsAtNoDistance()
    {
        const auto lineage = foundDiploid(diploidSpec(333, 5, 7));
        QCOMPARE(lineage->census().distance, 0.0);
    }

private:
    static void verifyDefinitions(const DiploidLineage& lineage, const std::vector<std::vector<double>>& start)
    {
        double diversity = 0;
        double variants = 0;
        double effective = 0;
        double distance = 0;
        double tail = 0;
        double observed = 0;
        double startDiversity = 0;
        const double loci = lineage.loci();
        const auto individuals = static_cast<double>(lineage.genes().individuals());
        for (int locus = 0; locus < lineage.loci(); ++locus) {
            const auto now = lineage.frequencies(locus);
            const auto& before = start[static_cast<std::size_t>(locus)];
            diversity += expectedHeterozygosity(now) / loci;
            variants += hillOrder0(now) / loci;
            effective += hillOrder2(now) / loci;
            distance += rogersDistance(now, before) / loci;
            tail += tailAlive(before, now) / loci;
            startDiversity += expectedHeterozygosity(before) / loci;
            for (std::int64_t i = 0; i < lineage.genes().individuals(); ++i)
                observed +=
                    (lineage.genes().allele(i, 0, locus) != lineage.genes().allele(i, 1, locus)) / (individuals * loci);
        }
        const Census census = lineage.census();
        QCOMPARE(census.diversity, diversity);
        QCOMPARE(census.variants, variants);
        QCOMPARE(census.effective, effective);
        QCOMPARE(census.distance, distance);
        QCOMPARE(census.kept, diversity / startDiversity);
        QVERIFY(std::abs(census.inbreeding - (1 - observed / startDiversity)) < 1e-12);
        QVERIFY(std::isnan(tail) ? std::isnan(census.tail) : std::abs(census.tail - tail) < 1e-12);
    }
};

OUTCROSS_TEST(PopulationCensusTest)
#include "population_census_test.moc"
