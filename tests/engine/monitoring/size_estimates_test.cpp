#include "engine/monitoring/linkage_size.h"
#include "engine/monitoring/size_interval.h"
#include "engine/monitoring/survey.h"
#include "engine/monitoring/temporal_size.h"
#include "tests/engine/monitoring/samples.h"
#include "tests/engine/population/replicates.h"
#include "tests/registry.h"
#include "tests/statistics.h"

using namespace outcross;

namespace
{

constexpr std::int64_t kSize = 50;
constexpr int kLoci = 40;

bool close(double found, double expected, double tolerance = 1e-11)
{
    return std::abs(found - expected) < tolerance;
}

/// Estimates of many ideal populations of kSize.
class Estimates
{
public:
    void add(const Estimate& estimate)
    {
        m_inverse.push_back(1 / estimate.value); // 0 where infinite
        m_covered += estimate.low <= kSize && kSize <= estimate.high ? 1 : 0;
    }

    /// The harmonic mean is the size itself, within `bias` of the method and 4.5 standard errors.
    void verifyHarmonicMean(double bias) const
    {
        const auto [mean, error, variance] = tests::estimate(m_inverse);
        const std::string told =
            "harmonic mean " + std::to_string(1 / mean) + ", standard error of its inverse " + std::to_string(error);
        QVERIFY2(std::abs(mean * kSize - 1) < bias + tests::kStandardErrors * error * kSize, told.c_str());
        QVERIFY2(error * kSize < tests::kPrecision, told.c_str());
    }

    /// Between these shares; a binomial share of 0.95 has a standard error of √(0.95·0.05/count), 1.5 % of 200.
    void verifyCoverage(double low, double high) const
    {
        const double share = m_covered / static_cast<double>(m_inverse.size());
        QVERIFY2(share >= low && share <= high, std::to_string(share).c_str());
    }

private:
    std::vector<double> m_inverse;
    double m_covered = 0;
};

GenotypeSample sampled(const DiploidLineage& lineage, std::int64_t individuals, std::uint32_t replicate,
                       std::uint64_t generation)
{
    return drawn(lineage, individuals, testStream(replicate, generation).block(kSurveyBlock));
}

} // namespace

/// Nₑ of ideal populations (random mating, N = 50, 40 free loci), in which Nₑ = N.
class SizeEstimatesTest : public QObject
{
    Q_OBJECT

private slots:
    void aSampleOfCatsHasTheLinkageOfASeparateComputation()
    {
        const LinkageDisequilibrium colony = linkageDisequilibrium(ofDeme(catsOfNancy(), 3));
        QVERIFY(close(colony.r2, 0.063382716822));
        QVERIFY(close(colony.expectedR2, 0.049627977316));
        QCOMPARE(colony.individuals, 23.0);
        QCOMPARE(colony.comparisons, 540.0);
        QVERIFY(close(colony.degreesOfFreedom, 202.889016738, 1e-7));
        // With missing cells: pairs of loci are weighted by those read at both.
        const LinkageDisequilibrium all = linkageDisequilibrium(catsOfNancy());
        QVERIFY(close(all.r2, 0.007271823259553));
        QVERIFY(close(all.expectedR2, 0.004497259144369));
        QVERIFY(close(all.individuals, 225.510992844417, 1e-9));
        QCOMPARE(all.comparisons, 771.0);
    }

    void twoColoniesDifferByTheFOfASeparateComputation()
    {
        const GenotypeSample cats = catsOfNancy();
        const TemporalChange change = temporalChange(ofDeme(cats, 4), ofDeme(cats, 10));
        QVERIFY(close(change.f, 0.192647632446));
        QCOMPARE(change.independentAlleles, 67.0);
        QVERIFY(close(change.firstIndividuals, 15));
        QVERIFY(close(change.nowIndividuals, 17.972645434935));
    }

    void chiSquareLimitsAreThoseOfTheTables()
    {
        // χ² with 10 degrees of freedom: 3.247 and 20.483.
        const ChiSquareLimits limits = chiSquareLimits(1, 10);
        QVERIFY(close(limits.low, 10 / 20.483, 1e-5));
        QVERIFY(close(limits.high, 10 / 3.247, 1e-3));
    }

    void linkageFindsTheSize()
    {
        // Measured: harmonic mean 50.0 (half of the population) with jackknife intervals that are somewhat wide.
        const auto origin = diploidOrigin(diploidSpec(kSize, kLoci, 4), DataLibrary());
        Estimates estimates;
        for (std::uint32_t replicate = 0; replicate < 200; ++replicate) {
            const auto lineage = foundDiploid(*origin, replicate);
            for (std::uint64_t t = 1; t <= 8; ++t)
                step(*lineage, {}, kSize, replicate, t);
            estimates.add(linkageSize(sampled(*lineage, 40, replicate, 8)));
        }
        estimates.verifyHarmonicMean(0.03);
        estimates.verifyCoverage(0.92, 1.0);
    }

    void changeFindsTheSizeOfBreedersThatWereSampled()
    {
        const auto origin = diploidOrigin(diploidSpec(kSize, kLoci, 4), DataLibrary());
        for (const std::uint64_t generations : {5U, 20U}) {
            Estimates counted;
            Estimates uncounted;
            for (std::uint32_t replicate = 0; replicate < 200; ++replicate) {
                const auto lineage = foundDiploid(*origin, replicate);
                const GenotypeSample first = sampled(*lineage, 40, replicate, 0);
                for (std::uint64_t t = 1; t <= generations; ++t)
                    step(*lineage, {}, kSize, replicate, t);
                const GenotypeSample now = sampled(*lineage, 40, replicate, generations);
                const auto span = static_cast<std::int64_t>(generations);
                counted.add(temporalSize(first, now, span, {kSize, kSize}));
                uncounted.add(temporalSize(first, now, span));
            }
            counted.verifyHarmonicMean(0.01);
            counted.verifyCoverage(0.88, 1.0);
            // The other plan would be wrong here, by t/(t − 2).
            if (generations == 5)
                uncounted.verifyCoverage(0, 0.6);
        }
    }

    void changeFindsTheSizeWhereThoseSampledWereTakenOut()
    {
        // Plan II: both samples are extra offspring that leave none themselves.
        const auto origin = diploidOrigin(diploidSpec(kSize, kLoci, 4), DataLibrary());
        Estimates estimates;
        const auto juveniles = [](const DiploidLineage& parents, std::uint32_t replicate, std::uint64_t generation) {
            const auto extra = parents.clone();
            extra->advance({}, 30, Stream(kTestSeed + 1, replicate, 1, generation), {});
            return drawn(dynamic_cast<const DiploidLineage&>(*extra), 30, Stream(kTestSeed + 2, replicate, 1, 0));
        };
        for (std::uint32_t replicate = 0; replicate < 200; ++replicate) {
            const auto lineage = foundDiploid(*origin, replicate);
            const GenotypeSample first = juveniles(*lineage, replicate, 0);
            for (std::uint64_t t = 1; t <= 10; ++t)
                step(*lineage, {}, kSize, replicate, t);
            estimates.add(temporalSize(first, juveniles(*lineage, replicate, 10), 10));
        }
        estimates.verifyHarmonicMean(0.015);
        estimates.verifyCoverage(0.88, 1.0);
    }

    void wholePopulationsHaveNoSamplingNoise()
    {
        // Two alleles at ½ that moved to 0.6 in one generation among 10: F_s = 0.01/0.2475, all of it drift.
        const auto population = [](int heterozygotes) {
            std::vector<GenotypeSample::Cell> cells(10, {0, 1});
            for (int i = 0; i < 10 - heterozygotes; ++i)
                cells[static_cast<std::size_t>(i)] = {0, 0};
            return oneLocus({cells});
        };
        const Estimate estimate = temporalSize(population(10), population(8), 1, {10, 10});
        const double f = 0.01 / (0.55 * 0.45);
        QVERIFY(close(estimate.value, (1 + f / 4) / (2 * f)));
        QVERIFY(estimate.low < estimate.value && estimate.value < estimate.high);
    }

    void noSignOfDriftIsInfinite()
    {
        const GenotypeSample cats = catsOfNancy();
        const Estimate unchanged = temporalSize(cats, cats, 5);
        QVERIFY(std::isinf(unchanged.value) && std::isinf(unchanged.low) && std::isinf(unchanged.high));
        QVERIFY(std::isinf(sizeFromLinkage(0, 50)));
        QVERIFY(std::isinf(sizeFromLinkage(-0.01, 50)));
        // A little excess: the lower limit is a number, the upper one is not.
        const Estimate colony = linkageSize(ofDeme(cats, 3));
        QVERIFY(colony.low > 0 && std::isfinite(colony.low) && colony.low < colony.value);
    }

    void sizesFollowWaplesFormula()
    {
        QVERIFY(close(sizeFromLinkage(0.01, 50), (1 / 3.0 + std::sqrt(1 / 9.0 - 0.0276)) / 0.02));
        QVERIFY(close(sizeFromLinkage(0.01, 20), (0.308 + std::sqrt(0.308 * 0.308 - 0.0208)) / 0.02));
        QVERIFY(close(sizeFromLinkage(0.1, 50), (1 / 3.0) / 0.2)); // the root would be imaginary
    }

    void tooLittleIsNoNumber()
    {
        const GenotypeSample oneOnly = oneLocus({{{0, 1}, {0, 0}, {1, 1}, {0, 1}}});
        QVERIFY(std::isnan(linkageSize(oneOnly).value));
        QVERIFY(std::isnan(temporalSize(oneOnly, oneOnly, 0).value));
        const GenotypeSample fixed = oneLocus({{{0, 0}, {0, 0}}});
        QVERIFY(std::isnan(temporalSize(fixed, fixed, 5).value));
        QVERIFY(std::isnan(linkageSize(GenotypeSample{}).value));
        const GenotypeSample two = chosen(catsOfNancy(), {0, 1});
        QVERIFY(std::isnan(linkageSize(two).value));
    }

    void manyLociTakeLimitedTime()
    {
        // 3000 loci of 100 individuals would be four million pairs, and five times as many of alleles.
        const auto lineage = foundDiploid(diploidSpec(100, 3000, 4));
        for (std::uint64_t t = 1; t <= 3; ++t)
            step(*lineage, {}, 100, 0, t);
        const LinkageDisequilibrium linkage = linkageDisequilibrium(sampled(*lineage, 100, 0, 3));
        QVERIFY(linkage.comparisons > 1e5);
        QVERIFY(linkage.comparisons < kLinkageWork / 100);
    }
};

OUTCROSS_TEST(SizeEstimatesTest)
#include "size_estimates_test.moc"
