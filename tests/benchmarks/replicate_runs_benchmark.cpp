#include "engine/data/library.h"
#include "engine/document/origins.h"
#include "engine/kinds/catalogue.h"
#include "engine/replicates/replicate_runs.h"

#include <benchmark/benchmark.h>

using namespace outcross;

namespace
{

Scenario closedLoop()
{
    Scenario scenario;
    scenario.generations = 100;
    LineageSpec& model = scenario.lineages[Side::Left];
    model.kind = "categorical";
    model.size = 120;
    model.variants = 16;
    LineageSpec& herd = scenario.lineages[Side::Right];
    herd.kind = "diploid";
    herd.size = 60;
    herd.variants = 16;
    return scenario;
}

/// Goal: 2000 replicates × 100 generations of a categorical model (K = 16, n = 120) in less than 1 s on two threads,
/// here with the herd of 60 beside it, as `outcross run` computes them. Argument: threads.
void twoThousandReplicates(benchmark::State& state)
{
    const DataLibrary none;
    const Scenario scenario = closedLoop();
    const auto origins = prepareOrigins(scenario, none);
    const ReplicateRunOptions options{2000, static_cast<int>(state.range(0))};
    for (auto _ : state) {
        double sum = 0;
        runReplicates(scenario, origins, options, {}, [&](std::uint32_t, const ReplicateHistory& histories) {
            sum += histories[Side::Left].back().census.kept;
        });
        benchmark::DoNotOptimize(sum);
    }
}
BENCHMARK(twoThousandReplicates)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
