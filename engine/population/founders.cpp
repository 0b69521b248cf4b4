#include "engine/population/founders.h"

#include "engine/base/stopping.h"
#include "engine/population/sparse_trials.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace outcross
{
namespace
{

constexpr std::int64_t kDrawsBetweenPolls = 1024;

std::vector<double> startFrequencies(const LineageSpec& spec)
{
    if (spec.startFrequencies == StartFrequencies::Given)
        return spec.frequencies;
    std::vector<double> frequencies(static_cast<std::size_t>(founderAlleles(spec)), 1);
    if (spec.startFrequencies == StartFrequencies::Zipf)
        for (std::size_t i = 0; i < frequencies.size(); ++i)
            frequencies[i] = std::pow(static_cast<double>(i + 1), -spec.zipfExponent);
    const double sum = std::accumulate(frequencies.begin(), frequencies.end(), 0.0);
    for (double& frequency : frequencies)
        frequency /= sum;
    return frequencies;
}

} // namespace

std::vector<std::uint32_t> founderCounts(const LineageSpec& spec, std::int64_t copies)
{
    const std::vector<double> frequencies = startFrequencies(spec);
    std::vector<std::uint32_t> counts;
    std::vector<double> remainders;
    std::int64_t left = copies;
    for (const double frequency : frequencies) {
        const double quota = frequency * static_cast<double>(copies);
        const auto whole = std::min(static_cast<std::int64_t>(quota), left);
        counts.push_back(static_cast<std::uint32_t>(whole));
        remainders.push_back(quota - static_cast<double>(whole));
        left -= whole;
    }
    std::vector<std::size_t> order(counts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t rank = 0; left > 0; ++rank, --left)
        ++counts[order[rank % order.size()]];
    return counts;
}

int founderAlleles(const LineageSpec& spec)
{
    return spec.startFrequencies == StartFrequencies::Distinct ? static_cast<int>(2 * spec.size) : spec.variants;
}

std::vector<std::uint16_t> deckOfOneDeme(std::span<const std::uint32_t> counts, std::int64_t demes)
{
    std::vector<std::uint32_t> shares;
    for (const std::uint32_t count : counts) {
        if (count % demes != 0)
            return {};
        shares.push_back(static_cast<std::uint32_t>(count / demes));
    }
    return allelesCopyByCopy(shares);
}

std::vector<std::uint16_t> allelesCopyByCopy(std::span<const std::uint32_t> counts)
{
    std::vector<std::uint16_t> alleles;
    alleles.reserve(std::accumulate(counts.begin(), counts.end(), std::size_t{0}));
    for (std::size_t allele = 0; allele < counts.size(); ++allele)
        alleles.insert(alleles.end(), counts[allele], static_cast<std::uint16_t>(allele));
    return alleles;
}

HaplotypeStore dealtFounders(std::span<const std::uint16_t> alleleOfCopy, int loci, const Stream& stream,
                             std::uint64_t firstBlock, const std::stop_token& stop)
{
    HaplotypeStore store(static_cast<std::int64_t>(alleleOfCopy.size() / 2), loci);
    std::vector<std::uint16_t> deck(alleleOfCopy.begin(), alleleOfCopy.end());
    for (int locus = 0; locus < loci; ++locus) {
        throwIfStopped(stop); // a million copies of a locus take a hundredth of a second or two
        Stream draws = stream.block(firstBlock + static_cast<std::uint64_t>(locus));
        // Fisher and Yates, as a growing deal: any order of the deck before it gives a uniform one after it.
        for (std::size_t dealt = deck.size(); dealt > 1; --dealt)
            std::swap(deck[dealt - 1], deck[draws.below(dealt)]);
        for (std::int64_t i = 0; i < store.individuals(); ++i)
            for (int copy = 0; copy < 2; ++copy)
                store.setAllele(i, copy, locus, deck[static_cast<std::size_t>(2 * i + copy)]);
    }
    return store;
}

HaplotypeStore widened(const HaplotypeStore& store, int loci)
{
    HaplotypeStore wide(store.individuals(), loci);
    for (std::int64_t i = 0; i < store.individuals(); ++i)
        std::copy_n(store.individual(i), store.groupsPerIndividual(), wide.individual(i));
    return wide;
}

void drawFounderLoad(HaplotypeStore& store, int firstLocus, const LoadSpec& load, Stream stream,
                     const std::stop_token& stop)
{
    std::int64_t drawn = 0;
    forEachSuccess(2 * store.individuals() * load.loci, load.frequency, stream, [&](std::int64_t copy) {
        if (drawn++ % kDrawsBetweenPolls == 0)
            throwIfStopped(stop);
        store.setAllele(copy / load.loci / 2, static_cast<int>(copy / load.loci % 2),
                        firstLocus + static_cast<int>(copy % load.loci), 1);
    });
}

HaplotypeStore storeOf(const Genotypes& genotypes)
{
    HaplotypeStore store(static_cast<std::int64_t>(genotypes.individuals()), static_cast<int>(genotypes.loci()));
    for (std::size_t i = 0; i < genotypes.individuals(); ++i)
        for (std::size_t locus = 0; locus < genotypes.loci(); ++locus)
            for (int copy = 0; copy < 2; ++copy)
                store.setAllele(static_cast<std::int64_t>(i), copy, static_cast<int>(locus),
                                genotypes.cell(i, locus)[static_cast<std::size_t>(copy)]);
    return store;
}

HaplotypeStore drawnFounders(const HaplotypeStore& source, std::int64_t size, Stream stream,
                             const std::stop_token& stop)
{
    std::vector<std::int64_t> indices(static_cast<std::size_t>(source.individuals()));
    std::iota(indices.begin(), indices.end(), std::int64_t{0});
    const bool withReplacement = size > source.individuals();
    HaplotypeStore founders(size, source.loci());
    for (std::int64_t i = 0; i < size; ++i) {
        if (i % kDrawsBetweenPolls == 0)
            throwIfStopped(stop);
        const auto next = static_cast<std::size_t>(withReplacement ? 0 : i);
        std::size_t drawn = next + stream.below(indices.size() - next);
        if (!withReplacement) {
            std::swap(indices[next], indices[drawn]);
            drawn = next;
        }
        std::copy_n(source.individual(indices[drawn]), source.groupsPerIndividual(), founders.individual(i));
    }
    return founders;
}

} // namespace outcross
