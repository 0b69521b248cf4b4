#include "engine/monitoring/differentiation.h"

#include "engine/monitoring/locus_genotypes.h"

#include <limits>
#include <map>

namespace outcross
{
namespace
{

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// Sums over demes for one allele, p and h being its frequency and that of its heterozygotes in a deme of n.
struct AlleleSums {
    double copies = 0;        ///< Σ n·p
    double copiesSq = 0;      ///< Σ n·p²
    double heterozygotes = 0; ///< Σ n·h
    int demes = 0;            ///< That have it.
};

std::map<std::uint16_t, AlleleSums> alleleSums(const std::vector<SeenDeme>& demes)
{
    std::map<std::uint16_t, AlleleSums> sums;
    for (const SeenDeme& deme : demes) {
        const auto n = static_cast<double>(deme.individuals);
        for (const SeenAllele& seen : deme.alleles) {
            const double p = static_cast<double>(seen.copies) / (2 * n);
            AlleleSums& sum = sums[seen.allele];
            sum.copies += n * p;
            sum.copiesSq += n * p * p;
            sum.heterozygotes += static_cast<double>(seen.heterozygotes);
            ++sum.demes;
        }
    }
    return sums;
}

struct DemeSizes {
    double demes = 0;
    double individuals = 0;
    double squares = 0;
};

DemeSizes sizesOf(const std::vector<SeenDeme>& demes)
{
    DemeSizes sizes;
    for (const SeenDeme& deme : demes) {
        const auto n = static_cast<double>(deme.individuals);
        sizes.demes += n > 0 ? 1 : 0;
        sizes.individuals += n;
        sizes.squares += n * n;
    }
    return sizes;
}

/// Σp² of one deme.
double homozygosity(const SeenDeme& deme)
{
    double sum = 0;
    for (const SeenAllele& seen : deme.alleles) {
        const double p = static_cast<double>(seen.copies) / static_cast<double>(deme.copies());
        sum += p * p;
    }
    return sum;
}

} // namespace

double weirCockerhamTheta(const GenotypeSample& sample)
{
    double between = 0;
    double total = 0;
    for (int locus = 0; locus < sample.loci; ++locus) {
        const std::vector<SeenDeme> demes = seenByDeme(sample, locus);
        const DemeSizes sizes = sizesOf(demes);
        const double r = sizes.demes;
        const double mean = sizes.individuals / r; // n̄
        if (r < 2 || mean <= 1)
            continue;
        const double nc = (sizes.individuals - sizes.squares / sizes.individuals) / (r - 1);
        for (const auto& [allele, sum] : alleleSums(demes)) {
            const double p = sum.copies / sizes.individuals;
            const double h = sum.heterozygotes / sizes.individuals;
            const double s2 = (sum.copiesSq - sizes.individuals * p * p) / ((r - 1) * mean);
            const double shared = p * (1 - p) - (r - 1) / r * s2;
            // Equations 2 to 4 of Weir & Cockerham (1984).
            const double a = mean / nc * (s2 - (shared - h / 4) / (mean - 1));
            const double b = mean / (mean - 1) * (shared - (2 * mean - 1) / (4 * mean) * h);
            const double c = h / 2;
            between += a;
            total += a + b + c;
        }
    }
    return total > 0 ? between / total : kNaN;
}

double privateAlleles(const GenotypeSample& sample)
{
    double found = 0;
    int loci = 0;
    for (int locus = 0; locus < sample.loci; ++locus) {
        const std::vector<SeenDeme> demes = seenByDeme(sample, locus);
        if (sizesOf(demes).demes < 2)
            continue;
        ++loci;
        for (const auto& [allele, sum] : alleleSums(demes))
            found += sum.demes == 1 ? 1 : 0;
    }
    return loci > 0 ? found / loci : kNaN;
}

FixationIndices plainFixationIndices(const GenotypeSample& sample)
{
    double observed = 0;
    double within = 0;
    double total = 0;
    for (int locus = 0; locus < sample.loci; ++locus) {
        const SeenDeme all = seenPooled(sample, locus);
        if (all.individuals == 0)
            continue;
        const auto individuals = static_cast<double>(all.individuals);
        observed += static_cast<double>(all.heterozygotes) / individuals;
        total += 1 - homozygosity(all);
        for (const SeenDeme& deme : seenByDeme(sample, locus))
            if (deme.individuals > 0)
                within += static_cast<double>(deme.individuals) / individuals * (1 - homozygosity(deme));
    }
    const auto share = [](double part, double whole) { return whole > 0 ? 1 - part / whole : kNaN; };
    return {share(observed, within), share(within, total), share(observed, total)};
}

} // namespace outcross
