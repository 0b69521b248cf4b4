#include "engine/data/file_text.h"
#include "engine/data/library.h"
#include "engine/data/text_corpus.h"
#include "engine/models/text/neural_text_model.h"

#include <benchmark/benchmark.h>

#include <Eigen/Core>

#include <cmath>
#include <cstdint>

using namespace outcross;

namespace
{

TextCorpus austen(TextUnit unit)
{
    return readText(readFile(OUTCROSS_SOURCE_DIR "/resources/data/austen_pride.txt"), "austen_pride", unit);
}

NeuralTextModel modelOf(const TextCorpus& corpus)
{
    return NeuralTextModel(
        NeuralTextSettings::suitedTo(corpus.vocabulary.size(), passageLength(corpus.vocabulary.unit)));
}

NeuralTextModel fitted(const TextCorpus& corpus)
{
    NeuralTextModel model = modelOf(corpus);
    model.fit(corpus.training, {1, 0, 0, 0}, {});
    return model;
}

constexpr std::int64_t kWritten = 20'000;
constexpr std::int64_t kCharacters = 1;

TextUnit unitOf(std::int64_t argument)
{
    return argument == kCharacters ? TextUnit::Characters : TextUnit::Words;
}

/// Goal: at most 5 s on one thread for characters: a fit, 20 000 tokens written, a tenth of the book judged. Argument:
/// words (0) or characters (1). Says the bits per held-out token.
void neuralGeneration(benchmark::State& state)
{
    const TextCorpus corpus = austen(unitOf(state.range(0)));
    NeuralTextModel model = modelOf(corpus);
    Stream stream(1, 0, 0, 1);
    double nats = 0;
    for (auto _ : state) {
        model.fit(corpus.training, stream, {});
        benchmark::DoNotOptimize(model.sample(kWritten, stream).tokens.data());
        nats = -model.meanLogLikelihood(corpus.heldOut);
    }
    state.counters["bits"] = nats / std::log(2.0);
}
BENCHMARK(neuralGeneration)->Arg(1)->Arg(0)->Unit(benchmark::kMillisecond)->Iterations(1);

/// The parts of it. Goal: a slice of 10 to 20 ms (words of a large vocabulary: one update).
void neuralSlice(benchmark::State& state)
{
    const TextCorpus corpus = austen(unitOf(state.range(0)));
    NeuralTextModel model = modelOf(corpus);
    auto training = model.startTraining(corpus.training, {1, 0, 0, 0});
    for (auto _ : state)
        if (training->advance())
            training = model.startTraining(corpus.training, {1, 0, 0, 0});
}
BENCHMARK(neuralSlice)->Arg(1)->Arg(0)->Unit(benchmark::kMillisecond);

void neuralWriting(benchmark::State& state)
{
    const NeuralTextModel model = fitted(austen(unitOf(state.range(0))));
    TextCuration curation{static_cast<TextCurationKind>(state.range(1)), static_cast<double>(state.range(2)) / 100};
    if (state.range(3) != 0)
        curation.watermark = Watermark{};
    Stream stream(1, 0, 0, 1);
    for (auto _ : state)
        benchmark::DoNotOptimize(model.sampleCurated(kWritten, curation, stream, {}).tokens.data());
}
constexpr auto kNone = static_cast<std::int64_t>(TextCurationKind::None);
constexpr auto kTemperature = static_cast<std::int64_t>(TextCurationKind::Temperature);
constexpr auto kTopP = static_cast<std::int64_t>(TextCurationKind::TopP);
constexpr auto kTopK = static_cast<std::int64_t>(TextCurationKind::TopK);
constexpr auto kBeam = static_cast<std::int64_t>(TextCurationKind::Beam);
/// Goal: at most 3 s for 20 000 characters. Arguments: words or characters, kind of curation, value × 100, watermarked
/// or not.
BENCHMARK(neuralWriting)
    ->Args({1, kNone, 0, 0})
    ->Args({1, kTemperature, 70, 0})
    ->Args({1, kTopP, 90, 0})
    ->Args({1, kTopK, 1000, 0})
    ->Args({1, kBeam, 800, 0})
    ->Args({1, kNone, 0, 1})
    ->Args({0, kNone, 0, 0})
    ->Args({0, kTopP, 90, 0})
    ->Args({0, kTemperature, 70, 1})
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1);

/// The measure beside it: a plain product in single precision with as many multiply-adds as all updates of a fit of
/// characters: (3 · units × units) times (units × tokens), 3 passes, and the outputs likewise.
void plainProductOfAFit(benchmark::State& state)
{
    const NeuralTextSettings settings;
    const Eigen::Index types = 68; // of the book
    const Eigen::Index rows = 3 * (3 * settings.units + types);
    const Eigen::Index columns = settings.lanes * settings.window;
    const Eigen::MatrixXf left = Eigen::MatrixXf::Random(rows, settings.units);
    const Eigen::MatrixXf right = Eigen::MatrixXf::Random(settings.units, columns);
    Eigen::MatrixXf product(rows, columns);
    for (auto _ : state)
        for (int i = 0; i < settings.steps; ++i) {
            product.noalias() = left * right;
            benchmark::DoNotOptimize(product.data());
        }
}
BENCHMARK(plainProductOfAFit)->Unit(benchmark::kMillisecond);

} // namespace
