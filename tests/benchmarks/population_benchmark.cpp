// Whole generations of structured populations, with their goals: advance and, as a run does, its census.
//
// Goals, one thread:
//   islands, 10 demes of 1000, 100 free loci of two alleles, m = 0.01: advance at most 720 µs, a hundredth of the 72 ms
//     that SLiM 5.2 takes for it on the machine of the first measurement (counter slim_ratio: 72 ms over ours)
//   wide genome, 1000 individuals, 10 000 loci of 16 alleles on 20 chromosomes: advance and census at most 60 ms, so
//     that 1000 generations take less than a minute
//   kinship of everybody with everybody: N = 60 in 10 µs, N = 3000 in 40 ms a generation

#include "engine/lineage/lineage_spec.h"
#include "engine/population/diploid_origin.h"
#include "engine/population/kinship.h"

#include <benchmark/benchmark.h>

#include <memory>
#include <stop_token>
#include <vector>

namespace
{

using namespace outcross;

constexpr double kSlimSeconds = 0.072;

void generations(benchmark::State& state, const LineageSpec& spec, bool withCensus)
{
    const std::unique_ptr<Lineage> lineage = diploidOrigin(spec, DataLibrary())->found(Stream(1, 0, 1, 0));
    std::uint64_t generation = 0;
    for (auto _ : state) {
        lineage->advance(spec.forces, spec.size, Stream(1, 0, 1, ++generation), {});
        if (withCensus)
            benchmark::DoNotOptimize(lineage->census());
    }
    state.counters["slim_ratio"] = benchmark::Counter(kSlimSeconds, benchmark::Counter::kIsIterationInvariantRate);
}

LineageSpec islands()
{
    LineageSpec spec;
    spec.kind = "diploid";
    spec.size = 10'000;
    spec.loci = 100;
    spec.variants = 2;
    spec.biology.space = {SpaceKind::Islands, 10};
    spec.forces.exchange = 0.01;
    return spec;
}

LineageSpec wideGenome()
{
    LineageSpec spec;
    spec.kind = "diploid";
    spec.size = 1000;
    spec.loci = 10'000;
    spec.variants = 16;
    spec.biology.genome = {.map = MapKind::Uniform, .chromosomes = 20, .centimorgans = 100};
    return spec;
}

void islandsAdvance(benchmark::State& state)
{
    generations(state, islands(), false);
}
BENCHMARK(islandsAdvance)->Unit(benchmark::kMicrosecond);

void islandsWithCensus(benchmark::State& state)
{
    generations(state, islands(), true);
}
BENCHMARK(islandsWithCensus)->Unit(benchmark::kMicrosecond);

void wideGenomeWithCensus(benchmark::State& state)
{
    generations(state, wideGenome(), true);
}
BENCHMARK(wideGenomeWithCensus)->Unit(benchmark::kMillisecond);

void kinship(benchmark::State& state)
{
    const std::int64_t size = state.range(0);
    KinshipMatrix kinship(size);
    std::vector<ParentPair> pairs(static_cast<std::size_t>(size));
    Stream stream(1, 0, 0, 0);
    for (ParentPair& pair : pairs)
        for (std::uint32_t& parent : pair)
            parent = static_cast<std::uint32_t>(stream.below(static_cast<std::uint64_t>(size)));
    for (auto _ : state)
        kinship.advance(pairs);
}
BENCHMARK(kinship)->Arg(60)->Arg(3000)->Unit(benchmark::kMicrosecond);

} // namespace
