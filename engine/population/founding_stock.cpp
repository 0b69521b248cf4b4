#include "engine/population/founding_stock.h"

#include "engine/base/stopping.h"
#include "engine/population/allele_tally.h"

#include <utility>

namespace outcross
{
namespace
{

/// Σ over the alleles of a locus of term(index of the allele), mean over the loci of `pool`.
template <typename Term> double meanSum(const GenePool& pool, bool alike, Term&& term)
{
    const int rows = alike ? 1 : pool.loci();
    double sum = 0;
    for (int locus = 0; locus < rows; ++locus)
        for (std::size_t allele = 0; allele < pool.counts(locus).size(); ++allele)
            sum += term(locus, allele);
    return sum / rows;
}

} // namespace

Moments foundingMoments(const GenePool& start, const GenePool& mainland)
{
    const bool alike = start.lociAreAlike() && mainland.lociAreAlike();
    Moments moments;
    moments.diversity = 1 - meanSum(start, alike, [&](int locus, std::size_t allele) {
                            const double p = start.frequency(locus, allele);
                            return p * p;
                        });
    moments.meanOffsetSq = meanSum(start, alike, [&](int locus, std::size_t allele) {
        const double offset = start.frequency(locus, allele) - mainland.frequency(locus, allele);
        return offset * offset;
    });
    moments.offsetAlongNovel = meanSum(start, alike, [&](int locus, std::size_t allele) {
        const double pi = mainland.frequency(locus, allele);
        return (start.frequency(locus, allele) - pi) * (1.0 / start.alleles(locus) - pi);
    });
    return moments;
}

SourceMoments mainlandMoments(const GenePool& mainland)
{
    const bool alike = mainland.lociAreAlike();
    SourceMoments source;
    source.itemsPerIndividual = 2;
    source.diversity = 1 - meanSum(mainland, alike, [&](int locus, std::size_t allele) {
                           const double pi = mainland.frequency(locus, allele);
                           return pi * pi;
                       });
    source.novelOffsetSq = meanSum(mainland, alike, [&](int locus, std::size_t allele) {
        const double offset = 1.0 / mainland.alleles(locus) - mainland.frequency(locus, allele);
        return offset * offset;
    });
    double shareOfOne = 0;
    for (int locus = 0; locus < mainland.loci(); ++locus)
        shareOfOne += 1.0 / mainland.alleles(locus);
    source.novelDiversity = 1 - shareOfOne / mainland.loci();
    return source;
}

DemeIdentities dealtIdentities(const GenePool& pool, std::span<const std::int64_t> individuals, bool dealtAlike)
{
    const std::size_t demes = individuals.size();
    if (demes > kMaximumExpectedDemes)
        return {};
    const double same = 1 - foundingMoments(pool, pool).diversity; // two draws with replacement
    const auto different = [&](double copies) { return (copies * same - 1) / (copies - 1); };
    const double anywhere = different(static_cast<double>(pool.copies()));
    std::vector<DemeIdentity> identities;
    for (const std::int64_t count : individuals) {
        const auto size = static_cast<double>(count);
        const double within = dealtAlike ? different(2 * size) : anywhere;
        identities.push_back({.individuals = size, .within = within, .among = within, .mainland = same, .bank = 0});
    }
    return {std::move(identities), std::vector<double>(demes * demes, dealtAlike ? same : anywhere), same};
}

DemeIdentities identitiesOf(const Herd& founders, const GenePool& start, const GenePool& mainland,
                            const std::stop_token& stop)
{
    const std::size_t demes = founders.demes.size();
    if (demes > kMaximumExpectedDemes)
        return {};
    const int loci = start.loci();
    std::vector<DemeIdentity> identities(demes);
    std::vector<double> between(demes * demes, 0.0);
    std::vector<double> shares; // of the alleles of one locus, deme after deme
    for (int locus = 0; locus < loci; ++locus) {
        const auto alleles = static_cast<std::size_t>(start.alleles(locus));
        shares.assign(demes * alleles, 0);
        for (std::size_t a = 0; a < demes; ++a) {
            throwIfStopped(stop);
            const DemeAdults& deme = founders.demes[a];
            double* counts = shares.data() + a * alleles;
            for (std::int64_t i = deme.first; i < deme.first + deme.individuals; ++i)
                for (int copy = 0; copy < 2; ++copy)
                    counts[founders.genes.allele(i, copy, locus)] += 0.5 / static_cast<double>(deme.individuals);
            for (std::size_t allele = 0; allele < alleles; ++allele)
                identities[a].mainland += counts[allele] * mainland.frequency(locus, allele) / loci;
            for (std::size_t b = 0; b <= a; ++b) {
                double sum = 0;
                for (std::size_t allele = 0; allele < alleles; ++allele)
                    sum += counts[allele] * shares[b * alleles + allele];
                between[a * demes + b] += sum / loci;
            }
        }
    }
    for (std::size_t a = 0; a < demes; ++a) {
        const DemeAdults& deme = founders.demes[a];
        const auto size = static_cast<double>(deme.individuals);
        DemeIdentity& identity = identities[a];
        identity.individuals = size;
        if (deme.individuals > 0)
            identity.within =
                1 - observedHeterozygosity(founders.genes, loci, deme.first, deme.first + deme.individuals);
        // Drawn with replacement a copy also meets itself and its companion.
        identity.among =
            size > 1 ? (between[a * demes + a] - (1 + identity.within) / 2 / size) / (1 - 1 / size) : identity.within;
        for (std::size_t b = 0; b < a; ++b)
            between[b * demes + a] = between[a * demes + b];
    }
    return {std::move(identities), std::move(between), 1 - mainlandMoments(mainland).diversity};
}

} // namespace outcross
