#include "engine/document/scenario_file.h"
#include "engine/replicates/sweep_run.h"

#include <benchmark/benchmark.h>

#include <filesystem>

using namespace outcross;

namespace
{

SweepSpec map(const char* x, const char* y, std::uint32_t replicates)
{
    SweepSpec spec{
        .scenario = readScenario(std::filesystem::path(OUTCROSS_SOURCE_DIR) / "resources/scenarios/closed_loop.json"),
        .x = parseSweepAxis(x),
        .y = parseSweepAxis(y),
        .replicates = replicates};
    spec.scenario.generations = 100;
    return spec;
}

void sweepOn(benchmark::State& state, const SweepSpec& spec)
{
    const Sweep sweep(spec, DataLibrary());
    const auto order = sweepOrder(spec);
    for (auto _ : state) {
        double sum = 0;
        runSweep(sweep, order, static_cast<int>(state.range(0)), {},
                 [&](const SweepCell& cell) { sum += cell.lineages[Side::Left].measures[0].mean; });
        benchmark::DoNotOptimize(sum);
    }
    state.counters["cells"] =
        benchmark::Counter(static_cast<double>(order.size()), benchmark::Counter::kIsIterationInvariantRate);
}

/// Goal: two threads at least 1.8 times as fast as one on an idle machine. Many small cells of uneven size, as in
/// `outcross sweep closed_loop.json --x inflow=0:0.1:21 --y size=20:400:20`. Argument: threads.
void manyCells(benchmark::State& state)
{
    sweepOn(state, map("inflow=0:0.1:21", "size=20:400:20", 5));
}
BENCHMARK(manyCells)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

/// The same goal where one cell alone must keep both busy.
void oneCellOfManyReplicates(benchmark::State& state)
{
    sweepOn(state, map("inflow=0.01", "size=100", 2000));
}
BENCHMARK(oneCellOfManyReplicates)
    ->Arg(1)
    ->Arg(2)
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();

} // namespace
