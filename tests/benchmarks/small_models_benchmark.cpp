#include "engine/models/points/kde_model.h"
#include "engine/retraining/regression_lineage.h"

#include <benchmark/benchmark.h>

using namespace outcross;

namespace
{

/// Goal: within 50 ms for 1000 held-out items under a density of 10 000, on one thread.
void kdeLikelihood(benchmark::State& state)
{
    Stream stream(1, 0, 0, 0);
    KdeModel model(state.range(0), 0.2);
    model.fit(model.sample(10'000, stream), stream, {});
    const Points heldOut = model.sample(1000, stream);
    for (auto _ : state)
        benchmark::DoNotOptimize(model.meanLogLikelihood(heldOut));
}
BENCHMARK(kdeLikelihood)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond);

/// As many multiplications as the kernels take: about 16 each, most of them for the exponential.
void kdeProduct(benchmark::State& state)
{
    const Eigen::MatrixXd a = Eigen::MatrixXd::Random(10'000, 16);
    const Eigen::MatrixXd b = Eigen::MatrixXd::Random(16, 1000);
    Eigen::MatrixXd products(10'000, 1000);
    for (auto _ : state) {
        products.noalias() = a * b;
        benchmark::DoNotOptimize(products.data());
    }
}
BENCHMARK(kdeProduct)->Unit(benchmark::kMillisecond);

/// Goal: a generation of 10 features within 20 µs and of 200 within 10 ms, whatever its size.
void regressionGeneration(benchmark::State& state)
{
    const auto lineage =
        regressionOrigin({static_cast<int>(state.range(0)), 0.5, false}, state.range(1))->found({1, 0, 0, 0});
    Forces forces;
    forces.inflow = 0.3;
    std::uint64_t generation = 0;
    for (auto _ : state)
        lineage->advance(forces, state.range(1), {1, 0, 0, ++generation}, {});
}
BENCHMARK(regressionGeneration)
    ->Args({10, 100})
    ->Args({10, 1'000'000})
    ->Args({200, 1000})
    ->Unit(benchmark::kMicrosecond);

/// A generation of 200 features is about three products of that size.
void regressionProducts(benchmark::State& state)
{
    const Eigen::MatrixXd a = Eigen::MatrixXd::Random(state.range(0), state.range(0));
    Eigen::MatrixXd products(state.range(0), state.range(0));
    for (auto _ : state) {
        for (int i = 0; i < 3; ++i)
            products.noalias() = a * a.transpose();
        benchmark::DoNotOptimize(products.data());
    }
}
BENCHMARK(regressionProducts)->Arg(10)->Arg(200)->Unit(benchmark::kMicrosecond);

} // namespace
