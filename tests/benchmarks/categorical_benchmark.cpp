#include "engine/retraining/model_origins.h"

#include <benchmark/benchmark.h>

using namespace outcross;

namespace
{

/// Goal: at most 10 µs a generation at K = 16, n = 120, census included, so that 2000 replicates × 100 generations take
/// less than 1 s on two threads. Arguments: K, n. O(K) where n ≥ K; a little more than O(K) where n < K.
void categoricalGeneration(benchmark::State& state)
{
    LineageSpec spec;
    spec.kind = "categorical";
    spec.variants = static_cast<int>(state.range(0));
    spec.size = state.range(1);
    const auto origin = categoricalOrigin(spec, {});
    // 100 generations from equal frequencies, then again: as an ensemble runs.
    std::uint32_t replicate = 0;
    std::uint64_t generation = 0;
    auto lineage = origin->found({1, replicate, 0, 0});
    for (auto _ : state) {
        if (++generation > 100) {
            generation = 1;
            lineage = origin->found({1, ++replicate, 0, 0});
        }
        lineage->advance({}, spec.size, {1, replicate, 0, generation}, {});
        benchmark::DoNotOptimize(lineage->census());
    }
}
BENCHMARK(categoricalGeneration)->Args({16, 120})->Unit(benchmark::kMicrosecond);
BENCHMARK(categoricalGeneration)->ArgsProduct({{1000, 65'000}, {120, 1'000'000}})->Unit(benchmark::kMicrosecond);

} // namespace
