#include "tests/engine/population/replicates.h"
#include "tests/registry.h"

#include <algorithm>

using namespace outcross;

namespace
{

constexpr int kLoci = 100;

/// Mean over loci of value(frequencies).
template <typename Value> double meanOfLoci(const Lineage& lineage, Value&& value)
{
    double sum = 0;
    for (int locus = 0; locus < lineage.loci(); ++locus)
        sum += value(lineage.frequencies(locus));
    return sum / lineage.loci();
}

} // namespace

/// Closed populations, without forces: what chance alone does. Numbers as in the theory sheet.
class DiploidDriftTest : public QObject
{
    Q_OBJECT

private slots:
    void heterozygosityDecaysByOneOverTwoN()
    {
        const auto origin = diploidOrigin(diploidSpec(50, kLoci, 2), DataLibrary());
        verifyMean(ofReplicates(200,
                                [&](std::uint32_t replicate) {
                                    const auto lineage = foundDiploid(*origin, replicate);
                                    for (std::uint64_t t = 1; t <= 100; ++t)
                                        step(*lineage, {}, 50, replicate, t);
                                    return lineage->census().diversity;
                                }),
                   0.183016);
    }

    void equalAllelesAreLostAtTheRateOfSampling()
    {
        const auto origin = diploidOrigin(diploidSpec(5, kLoci, 10), DataLibrary());
        verifyMean(ofReplicates(400,
                                [&](std::uint32_t replicate) {
                                    const auto lineage = foundDiploid(*origin, replicate);
                                    step(*lineage, {}, 5, replicate, 1);
                                    return lineage->census().variants;
                                }),
                   6.513);
    }

    void rareAllelesAreLostFirst()
    {
        // 50 founders carry the given frequencies exactly; ten of the next generation sample them.
        const auto origin = diploidOrigin(diploidSpec(50, kLoci, {0.94, 0.02, 0.02, 0.02}), DataLibrary());
        verifyMean(ofReplicates(400,
                                [&](std::uint32_t replicate) {
                                    const auto lineage = foundDiploid(*origin, replicate);
                                    step(*lineage, {}, 10, replicate, 1);
                                    return lineage->census().variants;
                                }),
                   1.997);
    }

    void anAlleleFixesWithItsStartingFrequency()
    {
        const auto origin = diploidOrigin(diploidSpec(10, kLoci, {0.3, 0.7}), DataLibrary());
        verifyMean(ofReplicates(200,
                                [&](std::uint32_t replicate) {
                                    const auto lineage = foundDiploid(*origin, replicate);
                                    for (std::uint64_t t = 1; t <= 500; ++t)
                                        step(*lineage, {}, 10, replicate, t);
                                    if (lineage->census().variants != 1)
                                        return -1.0;
                                    return meanOfLoci(*lineage, [](auto frequencies) { return frequencies[0]; });
                                }),
                   0.3);
    }

    void fixationTakesTheTimeOfTheTransitionMatrix()
    {
        const auto origin = diploidOrigin(diploidSpec(10, kLoci, 2), DataLibrary());
        verifyMean(ofReplicates(60,
                                [&](std::uint32_t replicate) {
                                    const auto lineage = foundDiploid(*origin, replicate);
                                    double generationsSegregating = 0;
                                    for (std::uint64_t t = 1;; ++t) {
                                        const double alleles = lineage->census().variants;
                                        if (alleles == 1)
                                            return generationsSegregating;
                                        generationsSegregating += alleles - 1;
                                        step(*lineage, {}, 10, replicate, t);
                                    }
                                }),
                   26.229);
    }

    void changingSizesMultiply()
    {
        const std::vector<std::int64_t> sizes{50, 10, 5, 5, 300, 20, 40, 8};
        double expected = 0.75;
        for (const std::int64_t size : sizes)
            expected *= 1 - 1 / (2.0 * static_cast<double>(size));
        const auto origin = diploidOrigin(diploidSpec(50, kLoci, 4), DataLibrary());
        verifyMean(ofReplicates(200,
                                [&](std::uint32_t replicate) {
                                    const auto lineage = foundDiploid(*origin, replicate);
                                    for (std::size_t t = 0; t < sizes.size(); ++t)
                                        step(*lineage, {}, sizes[t], replicate, t + 1);
                                    return lineage->census().diversity;
                                }),
                   expected);
    }

    void oneStepVarianceAndCovarianceAreMultinomial()
    {
        const std::vector<double> start{0.2, 0.3, 0.5};
        const auto origin = diploidOrigin(diploidSpec(50, kLoci, start), DataLibrary());
        std::vector<double> variance;
        std::vector<double> covariance;
        for (std::uint32_t replicate = 0; replicate < 400; ++replicate) {
            const auto lineage = foundDiploid(*origin, replicate);
            step(*lineage, {}, 50, replicate, 1);
            variance.push_back(
                meanOfLoci(*lineage, [&](auto now) { return (now[1] - start[1]) * (now[1] - start[1]); }));
            covariance.push_back(
                meanOfLoci(*lineage, [&](auto now) { return (now[1] - start[1]) * (now[2] - start[2]); }));
        }
        verifyMean(variance, 0.3 * 0.7 / 100);
        verifyMean(covariance, -0.3 * 0.5 / 100);
    }

    void varianceBetweenLociGrowsToFixation()
    {
        const auto origin = diploidOrigin(diploidSpec(25, kLoci, {0.4, 0.6}), DataLibrary());
        verifyMean(ofReplicates(300,
                                [&](std::uint32_t replicate) {
                                    const auto lineage = foundDiploid(*origin, replicate);
                                    for (std::uint64_t t = 1; t <= 20; ++t)
                                        step(*lineage, {}, 25, replicate, t);
                                    return meanOfLoci(*lineage,
                                                      [](auto now) { return (now[0] - 0.4) * (now[0] - 0.4); });
                                }),
                   0.4 * 0.6 * (1 - std::pow(1 - 1 / 50.0, 20)));
    }

    void observedHeterozygosityLagsExpectedByOneGeneration()
    {
        constexpr std::uint64_t kGenerations = 10;
        const auto origin = diploidOrigin(diploidSpec(10, kLoci, 2), DataLibrary());
        std::vector<double> observed;
        std::vector<double> lag;
        for (std::uint32_t replicate = 0; replicate < 400; ++replicate) {
            const auto lineage = foundDiploid(*origin, replicate);
            double parents = 0;
            for (std::uint64_t t = 1; t <= kGenerations; ++t) {
                parents = lineage->census().diversity;
                step(*lineage, {}, 10, replicate, t);
            }
            observed.push_back((1 - lineage->census().inbreeding) * 0.5);
            lag.push_back(observed.back() - parents);
        }
        verifyMean(lag, 0, 0.5 * std::pow(0.95, kGenerations - 1));
        verifyMean(observed, 0.5 * std::pow(0.95, kGenerations - 1));
    }
};

OUTCROSS_TEST(DiploidDriftTest)
#include "diploid_drift_test.moc"
