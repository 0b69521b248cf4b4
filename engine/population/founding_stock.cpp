#include "engine/population/founding_stock.h"

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

std::optional<SibLines> sibLinesAtStart(const FoundingStock& stock)
{
    const Biology& biology = stock.biology;
    const DemeIdentities& start = stock.identities;
    if (biology.mating.system != MatingSystem::FullSib || start.demes() != 1 || biology.growth.limited ||
        static_cast<std::int64_t>(start.deme(0).individuals) % 2 != 0)
        return std::nullopt;
    const DemeIdentity& deme = start.deme(0);
    return SibLines{deme.within, deme.among, deme.among};
}

std::optional<SelectionChain> chainAtStart(const FoundingStock& stock)
{
    const Biology& biology = stock.biology;
    const GenePool& start = *stock.start;
    const bool isPlain = biology.mating.system == MatingSystem::Random && !biology.mating.equalFamilies &&
                         biology.space.kind == SpaceKind::One && !biology.growth.limited && biology.load.loci == 0 &&
                         biology.lethalEquivalents == 0;
    const bool drawsAlike =
        biology.mutationModel == MutationModel::KAlleles || biology.mutationModel == MutationModel::OtherAlleles;
    if (biology.selection.model != SelectionModel::Genic || !isPlain || !drawsAlike || stock.expectedStart ||
        start.loci() != 1 || start.alleles(0) != 2 || start.copies() > kMaximumSelectedCopies)
        return std::nullopt;
    return SelectionChain(start.copies(), start.counts(0)[0]);
}

} // namespace outcross
