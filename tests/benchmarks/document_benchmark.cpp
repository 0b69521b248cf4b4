#include "engine/document/origins.h"
#include "engine/document/scenario_file.h"
#include "engine/kinds/catalogue.h"
#include "engine/run/run.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <filesystem>

using namespace outcross;

namespace
{

constexpr std::int64_t kGenerations = 100'000;

/// The closed loop over 100 000 generations. Argument of the benchmarks: how many values were moved on the way, up to
/// the limit; every one is a number that takes all its digits.
Scenario longRun(std::int64_t changes, int settings = 1)
{
    Scenario scenario =
        readScenario(std::filesystem::path(OUTCROSS_SOURCE_DIR) / "resources/scenarios/closed_loop.json");
    scenario.generations = kGenerations;
    for (std::int64_t i = 0; i < changes; ++i) {
        const double share = 0.01 + 0.005 * std::sin(static_cast<double>(i));
        Intervention change{i * kGenerations / changes + 1, i % 2 == 0 ? Side::Left : Side::Right, {}, {}};
        for (int setting = 0; setting < settings; ++setting)
            change.set.push_back({setting == 0   ? Quantity::Inflow
                                  : setting == 1 ? Quantity::Mutation
                                                 : Quantity::Size,
                                  setting == 2 ? 40.0 + static_cast<double>(i % 20) : share});
        std::sort(change.set.begin(), change.set.end(),
                  [](const Setting& a, const Setting& b) { return a.quantity < b.quantity; });
        scenario.interventions.push_back(std::move(change));
    }
    return scenario;
}

/// Goal: opening takes less than 2 s at the limit of 100 000 changes; reading the file's text is nearly all of it.
void opening(benchmark::State& state)
{
    const std::string text = scenarioJson(longRun(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(parseScenario(text, "run", {}));
    state.counters["MB"] = static_cast<double>(text.size()) / (1 << 20);
}
BENCHMARK(opening)->Arg(0)->Arg(1000)->Arg(100'000)->Unit(benchmark::kMillisecond);

/// Goal: saving takes less than 2 s, and less than 200 ms where the window does it by itself every few seconds.
void saving(benchmark::State& state)
{
    const Scenario scenario = longRun(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(scenarioJson(scenario));
}
BENCHMARK(saving)->Arg(0)->Arg(1000)->Arg(100'000)->Unit(benchmark::kMillisecond);

/// What a window does at every frame while it is asked whether there is something to save.
void comparing(benchmark::State& state)
{
    const Scenario one = longRun(state.range(0));
    const Scenario other = one;
    for (auto _ : state)
        benchmark::DoNotOptimize(one == other);
}
BENCHMARK(comparing)->Arg(100'000)->Unit(benchmark::kMillisecond);

/// Founding the run of such a document.
void founding(benchmark::State& state)
{
    const Scenario scenario = longRun(state.range(0));
    const DataLibrary none;
    for (auto _ : state)
        benchmark::DoNotOptimize(Run(scenario, prepareOrigins(scenario, none), 0, Recording::Pictures).generation());
}
BENCHMARK(founding)->Arg(100'000)->Unit(benchmark::kMillisecond);

/// Generations of a run with as many changes ahead of it and behind it: one must not have to look at all of them.
void playing(benchmark::State& state)
{
    const Scenario scenario = longRun(state.range(0));
    Run run(scenario, prepareOrigins(scenario, DataLibrary()), 0, Recording::CensusOnly);
    for (auto _ : state)
        run.step({});
}
BENCHMARK(playing)->Arg(0)->Arg(100'000)->Iterations(20'000)->Unit(benchmark::kMicrosecond);

} // namespace
