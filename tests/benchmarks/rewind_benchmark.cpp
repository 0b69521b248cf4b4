#include "engine/conduct/checkpoints.h"
#include "engine/data/file_text.h"
#include "engine/data/library.h"
#include "engine/document/origins.h"
#include "engine/document/scenario_file.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <string>

using namespace outcross;

namespace
{

using Clock = std::chrono::steady_clock;

DataLibrary shippedData()
{
    DataLibrary library;
    const std::filesystem::path folder = std::filesystem::path(OUTCROSS_SOURCE_DIR) / "resources" / "data";
    for (const auto& file : std::filesystem::directory_iterator(folder))
        library.add(file.path().stem().string(), readFile(file.path()));
    return library;
}

Run runOf(const std::string& id)
{
    const DataLibrary data = shippedData();
    const Scenario scenario =
        readScenario(std::filesystem::path(OUTCROSS_SOURCE_DIR) / "resources" / "scenarios" / (id + ".json"));
    return Run(scenario, prepareOrigins(scenario, data), 0, Recording::Pictures);
}

/// Makes the next generation as the conductor does.
void step(Run& run, Checkpoints& checkpoints)
{
    const auto start = Clock::now();
    run.step({});
    checkpoints.passed(run, Clock::now() - start);
}

/// Goal: any generation of 10 000 of the default scenario is back in less than 200 ms, within 256 MB, and so is any of
/// 100 000 within a frame or two. Every call goes to another one, in an order that jumps about; `longest_ms` is the
/// worst of them, `checkpoint_MB` what is kept. Arguments: megabytes that the checkpoints may take, generations.
void anyGeneration(benchmark::State& state, const std::string& id)
{
    Run run = runOf(id);
    Checkpoints checkpoints({.bytes = state.range(0) << 20});
    checkpoints.keep(run);
    while (run.generation() < state.range(1))
        step(run, checkpoints);
    double longest = 0;
    std::int64_t call = 0;
    for (auto _ : state) {
        constexpr std::int64_t kJump = 6181; // has no factor in common with 10 001 or 100 001
        const std::int64_t wanted = ++call * kJump % (state.range(1) + 1);
        const auto start = Clock::now();
        checkpoints.bringNear(run, wanted);
        while (run.generation() < wanted)
            step(run, checkpoints);
        longest = std::max(longest, std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    }
    state.counters["longest_ms"] = longest;
    state.counters["checkpoint_MB"] = static_cast<double>(checkpoints.bytes()) / (1 << 20);
    state.counters["checkpoints"] = static_cast<double>(checkpoints.size());
}
BENCHMARK_CAPTURE(anyGeneration, default, std::string("default"))
    ->Args({256, 10'000})
    ->Args({1, 10'000})
    ->Args({256, 100'000})
    ->Iterations(2000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(anyGeneration, closed_loop, std::string("closed_loop"))
    ->Args({256, 10'000})
    ->Iterations(2000)
    ->Unit(benchmark::kMillisecond);

/// What keeping checkpoints adds to playing: 2000 generations with (1) and without (0).
void playing(benchmark::State& state)
{
    for (auto _ : state) {
        state.PauseTiming();
        Run run = runOf("default");
        Checkpoints checkpoints;
        state.ResumeTiming();
        for (int i = 0; i < 2000; ++i)
            if (state.range(0) == 1)
                step(run, checkpoints);
            else
                run.step({});
    }
}
BENCHMARK(playing)->Arg(0)->Arg(1)->Iterations(3)->Unit(benchmark::kMillisecond);

} // namespace
