#include "engine/monitoring/allelic_richness.h"

#include <algorithm>
#include <limits>

namespace outcross
{
namespace
{

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// C(n − a, g)/C(n, g) = C(n − g, a)/C(n, a): the product over the shorter of the two.
double chanceToMiss(std::int64_t n, std::int64_t a, std::int64_t g)
{
    const std::int64_t factors = std::min(a, g);
    const std::int64_t others = n - std::max(a, g);
    if (factors > others)
        return 0;
    double chance = 1;
    for (std::int64_t j = 0; j < factors; ++j)
        chance *= static_cast<double>(others - j) / static_cast<double>(n - j);
    return chance;
}

} // namespace

double rarefiedRichness(const SeenDeme& seen, std::int64_t copies)
{
    if (seen.copies() < copies)
        return kNaN;
    double alleles = 0;
    for (const SeenAllele& allele : seen.alleles)
        alleles += 1 - chanceToMiss(seen.copies(), allele.copies, copies);
    return alleles;
}

AllelicRichness allelicRichness(const GenotypeSample& sample)
{
    AllelicRichness richness{kNaN, 0};
    for (int locus = 0; locus < sample.loci; ++locus)
        for (const SeenDeme& deme : seenByDeme(sample, locus))
            if (deme.individuals > 0 && (richness.rarefiedTo == 0 || deme.copies() < richness.rarefiedTo))
                richness.rarefiedTo = deme.copies();
    double sum = 0;
    int loci = 0;
    for (int locus = 0; locus < sample.loci; ++locus) {
        double ofLocus = 0;
        int demes = 0;
        for (const SeenDeme& deme : seenByDeme(sample, locus)) {
            if (deme.individuals == 0)
                continue;
            ofLocus += rarefiedRichness(deme, richness.rarefiedTo);
            ++demes;
        }
        if (demes == 0)
            continue;
        sum += ofLocus / demes;
        ++loci;
    }
    if (loci > 0)
        richness.alleles = sum / loci;
    return richness;
}

double allelesALocus(const GenotypeSample& sample)
{
    double alleles = 0;
    int loci = 0;
    for (int locus = 0; locus < sample.loci; ++locus) {
        const SeenDeme seen = seenPooled(sample, locus);
        alleles += static_cast<double>(seen.alleles.size());
        loci += seen.individuals > 0 ? 1 : 0;
    }
    return loci > 0 ? alleles / loci : kNaN;
}

} // namespace outcross
