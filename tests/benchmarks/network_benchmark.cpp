#include "engine/models/network/initialisation.h"
#include "engine/models/points/adversarial_model.h"
#include "engine/models/points/autoencoder_model.h"

#include <benchmark/benchmark.h>

#include <cstdint>

using namespace outcross;

namespace
{

Points uniformImages(Eigen::Index count, Eigen::Index pixels)
{
    Stream stream(1, 0, 0, 0);
    Points images(count, pixels);
    for (double& value : images.reshaped())
        value = stream.uniform();
    return images;
}

AutoencoderSettings small()
{
    return {};
}

AutoencoderSettings large()
{
    AutoencoderSettings settings;
    settings.inputs = 784;
    settings.hidden = 128;
    settings.latent = 16;
    settings.steps = 1500;
    return settings;
}

AdversarialSettings packed(std::int64_t packing)
{
    AdversarialSettings settings;
    settings.packing = static_cast<int>(packing);
    return settings;
}

std::int64_t products(const AutoencoderSettings& settings)
{
    const network::VariationalAutoencoder<float> network(settings.inputs, settings.hidden, settings.latent);
    return network.productsPerExample() * settings.batch * settings.steps;
}

std::int64_t products(const AdversarialSettings& settings)
{
    const network::AdversarialPair<float> pair(settings.inputs, settings.hidden, settings.latent, settings.packing);
    return pair.productsPerColumn() * settings.batch * settings.steps;
}

/// What plain matrix products of single precision cost, with as many multiply-adds: `rows` × `inner` times
/// `inner` × `columns`, again and again. The others are to be compared with it.
void plainProducts(benchmark::State& state, std::int64_t total, Eigen::Index rows, Eigen::Index inner,
                   Eigen::Index columns)
{
    const network::Matrix<float> left = network::Matrix<float>::Random(rows, inner);
    const network::Matrix<float> right = network::Matrix<float>::Random(inner, columns);
    network::Matrix<float> result(rows, columns);
    const std::int64_t count = total / (rows * inner * columns);
    for (auto _ : state)
        for (std::int64_t i = 0; i < count; ++i) {
            result.noalias() = left * right;
            benchmark::DoNotOptimize(result.data());
            benchmark::ClobberMemory();
        }
}

void autoencoderGeneration(benchmark::State& state, const AutoencoderSettings& settings, Eigen::Index images)
{
    const Points sample = uniformImages(images, settings.inputs);
    for (auto _ : state) {
        AutoencoderModel model(settings);
        model.fit(sample, {2, 0, 0, 0}, {});
        Stream stream(3, 0, 0, 0);
        benchmark::DoNotOptimize(model.sample(images, stream).data());
    }
}

/// Goal: a generation of 1437 images of 8 × 8 (3000 mini-batches of 32, then a sample as large) within 1 s on one
/// thread, and within twice the plain products, in the same shape (64 × 64 times 64 × 32) or in one large one.
BENCHMARK_CAPTURE(autoencoderGeneration, small, small(), 1437)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(plainProducts, autoencoderSmallSameShape, products(small()), 64, 64, 32)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(plainProducts, autoencoderSmallOneShape, products(small()), 256, 256, 256)
    ->Unit(benchmark::kMillisecond);

/// Goal: 2000 images of 28 × 28 within 4 s, and within 1.5 times the plain products.
BENCHMARK_CAPTURE(autoencoderGeneration, large, large(), 2000)->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK_CAPTURE(plainProducts, autoencoderLargeSameShape, products(large()), 784, 128, 32)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1);

/// Goal: 2000 steps within 2 s on one thread, packed three at a time, too, and within twice the plain products.
void adversarialFit(benchmark::State& state)
{
    Stream stream(4, 0, 0, 0);
    Points sample(2000, 2);
    network::fillNormal<double>(sample, stream);
    for (auto _ : state) {
        AdversarialModel model(packed(state.range(0)));
        model.fit(sample, {5, 0, 0, 0}, {});
        Stream draws(6, 0, 0, 0);
        benchmark::DoNotOptimize(model.sample(2000, draws).data());
    }
}
BENCHMARK(adversarialFit)->Arg(1)->Arg(3)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(plainProducts, adversarialSameShape, products(packed(1)), 64, 64, 64)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(plainProducts, packedSameShape, products(packed(3)), 64, 64, 64)->Unit(benchmark::kMillisecond);

} // namespace
