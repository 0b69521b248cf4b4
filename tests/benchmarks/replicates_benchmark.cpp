#include "engine/document/origins.h"
#include "engine/document/scenario_file.h"
#include "engine/replicates/replicate_crew.h"

#include <benchmark/benchmark.h>

#include <filesystem>

using namespace outcross;

namespace
{

/// Goal: two threads at least 1.8 times as fast as one on an idle machine. 200 other lives of the closed loop, 256
/// generations at a time, as a window has them made while they catch up. Argument: threads.
void otherLives(benchmark::State& state)
{
    const auto document = std::make_shared<const Scenario>(
        readScenario(std::filesystem::path(OUTCROSS_SOURCE_DIR) / "resources/scenarios/closed_loop.json"));
    ReplicateCrew crew(document, prepareOrigins(*document, DataLibrary()), 200);
    constexpr std::int64_t kChunk = 256;
    for (auto _ : state)
        crew.advance(kChunk, static_cast<int>(state.range(0)), {});
    state.counters["generations"] =
        benchmark::Counter(static_cast<double>(kChunk * crew.count()), benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(otherLives)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

/// Goal: going back by half and catching up takes no longer than the half itself (moments, not a start from 0).
void branchInTheMiddle(benchmark::State& state)
{
    const auto document = std::make_shared<const Scenario>(
        readScenario(std::filesystem::path(OUTCROSS_SOURCE_DIR) / "resources/scenarios/closed_loop.json"));
    Scenario changed = *document;
    constexpr std::int64_t kNewest = 512;
    addIntervention(changed.interventions, kNewest / 2 + 1, Side::Left, std::vector<Setting>{{Quantity::Inflow, 0.01}});
    const auto branch = std::make_shared<const Scenario>(changed);
    ReplicateCrew crew(document, prepareOrigins(*document, DataLibrary()), 200);
    const auto catchUp = [&] {
        while (crew.standsAt() < kNewest)
            crew.advance(std::min<std::int64_t>(16, kNewest - crew.standsAt()), 1, {});
    };
    catchUp();
    bool isBranch = false;
    for (auto _ : state) {
        isBranch = !isBranch;
        crew.adopt(isBranch ? branch : document);
        catchUp();
    }
}
BENCHMARK(branchInTheMiddle)->Unit(benchmark::kMillisecond);

} // namespace
