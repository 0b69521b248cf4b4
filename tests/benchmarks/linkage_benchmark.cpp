// Recombination of one generation on a linkage map, beside free recombination of the same parents.
//
// Goal, one thread: linked meiosis takes at most twice the time of free meiosis (counter ratio), for N = 1000 and
// chromosomes of 100 cM: 100 loci on 5, 1000 on 20, 10 000 on 20. Both are timed in turn, block by block, so that a
// busy machine slows both alike; counters free and linked are nanoseconds an offspring. Without a goal: maps where
// crossovers are as frequent as loci, or r differs between all neighbours; they cost three to four times as much as
// free.

#include "engine/population/linkage_map.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <vector>

namespace
{

using namespace outcross;

constexpr std::uint32_t kIndividuals = 1000;
constexpr std::size_t kBlock = 250; // Near DiploidLineage::kBlockOffspring.

template <typename Work> double nanoseconds(Work&& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - start).count();
}

void compare(benchmark::State& state, const GenomeSpec& spec, int loci)
{
    const LinkageMap map(spec, loci, 0);
    const HaplotypeStore parents(kIndividuals, loci);
    HaplotypeStore offspring(kIndividuals, loci);
    Stream stream(1, 0, 1, 1);
    std::vector<ParentPair> pairs(kIndividuals);
    for (ParentPair& pair : pairs)
        pair = {static_cast<std::uint32_t>(stream.below(kIndividuals)),
                static_cast<std::uint32_t>(stream.below(kIndividuals))};
    // The median of the blocks' ratios: neither a context switch nor a cold start is one of the two.
    std::vector<double> freely;
    std::vector<double> linked;
    std::vector<double> ratios;
    for (auto _ : state) {
        for (std::size_t first = 0; first < kIndividuals; first += kBlock) {
            const auto block = std::span<const ParentPair>(pairs).subspan(first, kBlock);
            LocusGroup* made = offspring.individual(static_cast<std::int64_t>(first));
            freely.push_back(nanoseconds([&] { recombineFreely(parents, block, made, stream); }));
            linked.push_back(nanoseconds([&] { map.recombine(parents, block, made, stream); }));
            ratios.push_back(linked.back() / freely.back());
        }
    }
    const auto median = [](std::vector<double>& values) {
        const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
        std::nth_element(values.begin(), middle, values.end());
        return *middle;
    };
    state.counters["free"] = median(freely) / kBlock;
    state.counters["linked"] = median(linked) / kBlock;
    state.counters["ratio"] = median(ratios);
}

void uniformMap(benchmark::State& state)
{
    GenomeSpec spec;
    spec.map = MapKind::Uniform;
    spec.chromosomes = static_cast<int>(state.range(1));
    spec.centimorgans = static_cast<double>(state.range(2));
    compare(state, spec, static_cast<int>(state.range(0)));
}

void givenMap(benchmark::State& state)
{
    const auto loci = static_cast<int>(state.range(0));
    GenomeSpec spec;
    spec.map = MapKind::Given;
    Stream stream(2, 0, 1, 0);
    for (int locus = 1; locus < loci; ++locus)
        spec.fractions.push_back(stream.uniform() * 0.1);
    compare(state, spec, loci);
}

BENCHMARK(uniformMap)
    ->ArgNames({"L", "chromosomes", "cM"})
    ->Args({100, 5, 100})
    ->Args({1000, 20, 100})
    ->Args({10'000, 20, 100});
BENCHMARK(uniformMap)
    ->Name("hardMap")
    ->ArgNames({"L", "chromosomes", "cM"})
    ->Args({100, 7, 100})
    ->Args({100, 50, 100})
    ->Args({100, 1, 1000});
BENCHMARK(givenMap)->ArgName("L")->Arg(100)->Arg(1000)->Arg(10'000);

} // namespace
