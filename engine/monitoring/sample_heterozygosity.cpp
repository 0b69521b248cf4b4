#include "engine/monitoring/sample_heterozygosity.h"

#include <limits>

namespace outcross
{
namespace
{

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

double sumOfSquaredFrequencies(const SeenDeme& seen)
{
    const auto copies = static_cast<double>(seen.copies());
    double sum = 0;
    for (const SeenAllele& allele : seen.alleles)
        sum += static_cast<double>(allele.copies) * static_cast<double>(allele.copies);
    return sum / (copies * copies);
}

template <class OfLocus> double meanOverLoci(const GenotypeSample& sample, OfLocus ofLocus)
{
    double sum = 0;
    int loci = 0;
    for (int locus = 0; locus < sample.loci; ++locus) {
        const SeenDeme seen = seenPooled(sample, locus);
        if (seen.individuals == 0)
            continue;
        sum += ofLocus(seen);
        ++loci;
    }
    return loci > 0 ? sum / loci : kNaN;
}

} // namespace

double observedHeterozygosity(const SeenDeme& seen)
{
    return seen.individuals > 0 ? static_cast<double>(seen.heterozygotes) / static_cast<double>(seen.individuals)
                                : kNaN;
}

double unbiasedHeterozygosity(const SeenDeme& seen)
{
    if (seen.individuals == 0)
        return kNaN;
    const auto copies = static_cast<double>(seen.copies());
    return copies / (copies - 1) * (1 - sumOfSquaredFrequencies(seen));
}

double observedHeterozygosity(const GenotypeSample& sample)
{
    return meanOverLoci(sample, [](const SeenDeme& seen) { return observedHeterozygosity(seen); });
}

double unbiasedHeterozygosity(const GenotypeSample& sample)
{
    return meanOverLoci(sample, [](const SeenDeme& seen) { return unbiasedHeterozygosity(seen); });
}

double inbreedingWithinDemes(const GenotypeSample& sample)
{
    double observed = 0;
    double expected = 0;
    for (int locus = 0; locus < sample.loci; ++locus) {
        for (const SeenDeme& seen : seenByDeme(sample, locus)) {
            if (seen.individuals < 2)
                continue;
            const auto n = static_cast<double>(seen.individuals);
            const double here = observedHeterozygosity(seen);
            observed += n * here;
            expected += n * (n / (n - 1)) * (1 - sumOfSquaredFrequencies(seen) - here / (2 * n));
        }
    }
    return expected > 0 ? 1 - observed / expected : kNaN;
}

} // namespace outcross
