// One generation of a diploid population, with its goals.
//
// Goals, one thread, nanoseconds an offspring (counter per_individual), 100 free loci, whatever the number of
// alleles:
//   advance, N =  1000: at most 65
//   advance, N = 10000: at most 80
//   census:             at most 25 with two alleles (a fifth of what tables take), 150 with up to 1000; no goal where
//                       most of 65 000 alleles are rare
// Both are linear in N and in L (whole groups of 16 loci): the Scaling families show it as per_locus. There are two
// levels: while both generations (2 · 4N · L bytes) fit the last cache, and about three times that once they do not.

#include "engine/lineage/lineage_spec.h"
#include "engine/population/diploid_origin.h"

#include <benchmark/benchmark.h>

#include <memory>
#include <stop_token>

namespace
{

using namespace outcross;

/// Long enough that the founders' alleles have thinned out as they do in any run.
constexpr std::uint64_t kSettlingGenerations = 20;

std::unique_ptr<Lineage> settledPopulation(std::int64_t size, int loci, int alleles)
{
    LineageSpec spec;
    spec.kind = "diploid";
    spec.size = size;
    spec.loci = loci;
    spec.variants = alleles;
    auto lineage = diploidOrigin(spec, DataLibrary())->found(Stream(1, 0, 1, 0));
    for (std::uint64_t t = 1; t <= kSettlingGenerations; ++t)
        lineage->advance(spec.forces, size, Stream(1, 0, 1, t), {});
    return lineage;
}

void report(benchmark::State& state)
{
    const auto perIteration = benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert;
    const auto individuals = static_cast<double>(state.range(0));
    const auto loci = static_cast<double>(state.range(1));
    state.counters["per_individual"] = benchmark::Counter(individuals, perIteration);
    state.counters["per_locus"] = benchmark::Counter(individuals * loci, perIteration);
}

void advance(benchmark::State& state, const Forces& forces)
{
    const auto lineage =
        settledPopulation(state.range(0), static_cast<int>(state.range(1)), static_cast<int>(state.range(2)));
    std::uint64_t generation = kSettlingGenerations;
    for (auto _ : state)
        lineage->advance(forces, state.range(0), Stream(1, 0, 1, ++generation), {});
    report(state);
}

void closedPopulation(benchmark::State& state)
{
    advance(state, {});
}

void openPopulation(benchmark::State& state)
{
    Forces forces;
    forces.inflow = 0.01;
    forces.mutation = 1e-6;
    advance(state, forces);
}

void census(benchmark::State& state)
{
    const auto lineage =
        settledPopulation(state.range(0), static_cast<int>(state.range(1)), static_cast<int>(state.range(2)));
    for (auto _ : state)
        benchmark::DoNotOptimize(lineage->census());
    report(state);
}

void goals(benchmark::internal::Benchmark* bench)
{
    bench->ArgNames({"N", "L", "K"});
    for (const int individuals : {1000, 10'000})
        for (const int alleles : {2, 4, 16, 1000, 65'000})
            bench->Args({individuals, 100, alleles});
}

void scaling(benchmark::internal::Benchmark* bench)
{
    bench->ArgNames({"N", "L", "K"});
    for (const int individuals : {100, 1000, 10'000, 100'000})
        bench->Args({individuals, 96, 16});
    for (const int loci : {16, 96, 992, 9984})
        bench->Args({1000, loci, 16});
}

BENCHMARK(closedPopulation)->Apply(goals);
BENCHMARK(openPopulation)->Apply(goals);
BENCHMARK(census)->Apply(goals);
BENCHMARK(closedPopulation)->Apply(scaling)->Name("closedPopulationScaling");
BENCHMARK(census)->Apply(scaling)->Name("censusScaling");

} // namespace
