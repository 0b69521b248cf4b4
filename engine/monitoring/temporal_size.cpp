#include "engine/monitoring/temporal_size.h"

#include "engine/monitoring/locus_genotypes.h"
#include "engine/monitoring/size_interval.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace outcross
{
namespace
{

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// Σ(x − y)² and Σz(1 − z), z = (x + y)/2, over the alleles of one locus.
struct LocusChange {
    double squares = 0;
    double spread = 0;
    int alleles = 0;
};

LocusChange locusChange(const SeenDeme& first, const SeenDeme& now)
{
    LocusChange change;
    auto x = first.alleles.begin();
    auto y = now.alleles.begin();
    while (x != first.alleles.end() || y != now.alleles.end()) {
        const bool takeX = y == now.alleles.end() || (x != first.alleles.end() && x->allele <= y->allele);
        const bool takeY = x == first.alleles.end() || (y != now.alleles.end() && y->allele <= x->allele);
        const double p = takeX ? static_cast<double>((x++)->copies) / static_cast<double>(first.copies()) : 0;
        const double q = takeY ? static_cast<double>((y++)->copies) / static_cast<double>(now.copies()) : 0;
        const double middle = (p + q) / 2;
        ++change.alleles;
        change.squares += (p - q) * (p - q);
        change.spread += middle * (1 - middle);
    }
    return change;
}

} // namespace

TemporalChange temporalChange(const GenotypeSample& first, const GenotypeSample& now)
{
    TemporalChange change;
    double squares = 0;
    double spread = 0;
    double inverseFirst = 0;
    double inverseNow = 0;
    for (int locus = 0; locus < std::min(first.loci, now.loci); ++locus) {
        const SeenDeme before = seenPooled(first, locus);
        const SeenDeme after = seenPooled(now, locus);
        if (before.individuals == 0 || after.individuals == 0)
            continue;
        const LocusChange here = locusChange(before, after);
        if (here.alleles < 2)
            continue;
        squares += here.squares;
        spread += here.spread;
        change.independentAlleles += here.alleles - 1;
        inverseFirst += here.spread / static_cast<double>(before.individuals);
        inverseNow += here.spread / static_cast<double>(after.individuals);
    }
    if (change.independentAlleles == 0)
        return {kNaN, 0, 0, 0};
    change.f = squares / spread;
    change.firstIndividuals = spread / inverseFirst;
    change.nowIndividuals = spread / inverseNow;
    return change;
}

Estimate temporalSize(const GenotypeSample& first, const GenotypeSample& now, std::int64_t generations,
                      const HeadCounts& heads)
{
    const TemporalChange change = temporalChange(first, now);
    if (change.independentAlleles == 0 || generations < 1)
        return {kNaN, kNaN, kNaN};
    const bool counted = heads.first > 0 && heads.now > 0;
    const auto noise = [&](double sampled, std::int64_t all) {
        return 1 / (2 * sampled) - (counted ? 1 / (2 * static_cast<double>(all)) : 0);
    };
    const double noiseFirst = noise(change.firstIndividuals, heads.first);
    const double noiseNow = noise(change.nowIndividuals, heads.now);
    const auto sizeAt = [&](double f) {
        const double drift = (f / (1 + f / 4) - noiseFirst - noiseNow) / (1 - noiseNow);
        const double lossARound = 1 - std::pow(std::max(1 - drift, 0.0), 1 / static_cast<double>(generations));
        return lossARound > 0 ? 1 / (2 * lossARound) : kInfinity;
    };
    const ChiSquareLimits limits = chiSquareLimits(change.f, change.independentAlleles);
    return {sizeAt(change.f), sizeAt(limits.high), sizeAt(limits.low)};
}

} // namespace outcross
