#include "engine/models/points/em_kernel.h"
#include "engine/models/points/mixture_model.h"
#include "engine/models/points/mixture_seeding.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

using namespace outcross;

namespace
{

struct Task {
    Points points;
    std::vector<EmTerm> terms;
};

Task task(std::int64_t points, std::int64_t components)
{
    Stream stream(1, 0, 0, 0);
    std::vector<GaussianComponent> truth;
    for (std::int64_t k = 0; k < components; ++k)
        truth.push_back(
            {1.0 / static_cast<double>(components), 10 * stream.uniform(), 10 * stream.uniform(), 1, 0.3, 1});
    Task made{MixtureModel(truth).sample(points, stream), {}};
    for (const GaussianComponent& component : truth)
        made.terms.push_back(termOf(component));
    return made;
}

/// Goal: at most 5 ns per point and component at n = 10 000, K = 16 on one thread (20 times scikit-learn). The counter
/// perPointAndComponent (seconds) stays level over n and over K: the cost is linear in n·K.
void emStep(benchmark::State& state)
{
    const Task made = task(state.range(0), state.range(1));
    const auto n = static_cast<std::size_t>(made.points.rows());
    const std::span<const double> x(made.points.col(0).data(), n);
    const std::span<const double> y(made.points.col(1).data(), n);
    std::vector<EmSums> sums(made.terms.size());
    for (auto _ : state) {
        for (std::size_t begin = 0; begin < n; begin += kEmChunk) {
            const std::size_t size = std::min(kEmChunk, n - begin);
            benchmark::DoNotOptimize(addEmSums(made.terms, x.subspan(begin, size), y.subspan(begin, size), sums));
        }
        benchmark::ClobberMemory();
    }
    state.counters["perPointAndComponent"] =
        benchmark::Counter(static_cast<double>(state.range(0) * state.range(1)),
                           benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}
BENCHMARK(emStep)->Args({10'000, 16});
BENCHMARK(emStep)->ArgsProduct({{1000, 10'000, 100'000}, {16}});
BENCHMARK(emStep)->ArgsProduct({{10'000}, {2, 4, 8, 16, 32, 64}});

/// A whole fit as a lineage makes it: k-means++ seeds, then EM until it gains less than 1e-6 or 50 iterations.
void firstFit(benchmark::State& state)
{
    const Task made = task(state.range(0), state.range(1));
    for (auto _ : state) {
        MixtureModel model(static_cast<int>(state.range(1)));
        model.fit(made.points, {2, 0, 0, 0}, {});
        benchmark::DoNotOptimize(model.components().data());
    }
}
BENCHMARK(firstFit)->Args({120, 3})->Args({10'000, 16})->Unit(benchmark::kMillisecond);

} // namespace
