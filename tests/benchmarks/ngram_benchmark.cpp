#include "engine/data/file_text.h"
#include "engine/data/library.h"
#include "engine/data/text_corpus.h"
#include "engine/models/text/ngram_model.h"

#include <benchmark/benchmark.h>

#include <Eigen/Core>

#include <cstdint>

using namespace outcross;

namespace
{

TextCorpus austen(TextUnit unit)
{
    return readText(readFile(OUTCROSS_SOURCE_DIR "/resources/data/austen_pride.txt"), "austen_pride", unit);
}

NgramModel fitted(const TextCorpus& corpus, NgramOptions options)
{
    NgramModel model(corpus.vocabulary.size(), passageLength(corpus.vocabulary.unit), options);
    model.fit(corpus.training, {1, 0, 0, 0}, {});
    return model;
}

/// Goal: at most 150 ms at order 3 and 100 000 words on one thread: what a model writes is learnt, and as much is
/// written. Arguments: order, words. The cost grows a little faster than the words: tables outgrow the caches.
void ngramGeneration(benchmark::State& state)
{
    const TextCorpus corpus = austen(TextUnit::Words);
    NgramModel model = fitted(corpus, {static_cast<int>(state.range(0)), NgramSmoothing::KneserNey});
    Stream stream(1, 0, 0, 1);
    TokenText text = model.sample(state.range(1), stream);
    for (auto _ : state) {
        model.fit(text, stream, {});
        text = model.sample(state.range(1), stream);
        benchmark::DoNotOptimize(text.tokens.data());
    }
}
BENCHMARK(ngramGeneration)->Args({3, 100'000})->Unit(benchmark::kMillisecond);
BENCHMARK(ngramGeneration)->ArgsProduct({{1, 2, 4, 5}, {100'000}})->Unit(benchmark::kMillisecond);
BENCHMARK(ngramGeneration)->ArgsProduct({{3}, {10'000, 1'000'000}})->Unit(benchmark::kMillisecond);

/// The measure beside it: a matrix times a vector that reads as many bytes as the sorting of order 3 reads and writes
/// (6 distributions of 16-byte counts, each read twice and written once): what memory allows, if nothing had to be
/// looked up. Argument: words.
void plainProductOfTheSameMemory(benchmark::State& state)
{
    const Eigen::Index columns = 1000;
    const Eigen::Index rows = 6 * 3 * 16 * state.range(0) / (8 * columns);
    const Eigen::MatrixXd matrix = Eigen::MatrixXd::Random(rows, columns);
    const Eigen::VectorXd vector = Eigen::VectorXd::Random(columns);
    Eigen::VectorXd product(rows);
    for (auto _ : state) {
        product.noalias() = matrix * vector;
        benchmark::DoNotOptimize(product.data());
    }
}
BENCHMARK(plainProductOfTheSameMemory)->Arg(100'000)->Unit(benchmark::kMillisecond);

/// Goal: at most 1.5 s for 20 000 words at order 3. Arguments: kind of curation, value × 100, watermarked or not.
/// Only what was seen after a context is looked at, save for beams and for top-p and top-k with a watermark, which go
/// through the whole vocabulary for each word: 2 s.
void curatedText(benchmark::State& state)
{
    const TextCorpus corpus = austen(TextUnit::Words);
    const NgramModel model = fitted(corpus, {});
    TextCuration curation{static_cast<TextCurationKind>(state.range(0)), static_cast<double>(state.range(1)) / 100};
    if (state.range(2) != 0)
        curation.watermark = Watermark{};
    Stream stream(1, 0, 0, 1);
    for (auto _ : state)
        benchmark::DoNotOptimize(model.sampleCurated(20'000, curation, stream, {}).tokens.data());
}
constexpr auto kTemperature = static_cast<std::int64_t>(TextCurationKind::Temperature);
constexpr auto kTopP = static_cast<std::int64_t>(TextCurationKind::TopP);
constexpr auto kTopK = static_cast<std::int64_t>(TextCurationKind::TopK);
constexpr auto kBeam = static_cast<std::int64_t>(TextCurationKind::Beam);
BENCHMARK(curatedText)
    ->Args({0, 100, 0})
    ->Args({0, 100, 1})
    ->Args({kTemperature, 70, 0})
    ->Args({kTemperature, 150, 0})
    ->Args({kTemperature, 70, 1})
    ->Args({kTopP, 90, 0})
    ->Args({kTopP, 90, 1})
    ->Args({kTopK, 4000, 0})
    ->Args({kBeam, 500, 0})
    ->Unit(benchmark::kMillisecond);

/// Goal: at most 0.5 s for 680 000 bytes; once a run.
void readingText(benchmark::State& state)
{
    const auto unit = static_cast<TextUnit>(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(austen(unit).tokens);
}
BENCHMARK(readingText)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

/// Goal: at most 1 µs a word at order 3: every passage's perplexity each generation.
void perplexityOfText(benchmark::State& state)
{
    const TextCorpus corpus = austen(TextUnit::Words);
    const NgramModel model = fitted(corpus, {});
    for (auto _ : state)
        benchmark::DoNotOptimize(model.logProbabilities(corpus.training).data());
    state.counters["perWord"] =
        benchmark::Counter(static_cast<double>(corpus.training.tokens.size()),
                           benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}
BENCHMARK(perplexityOfText)->Unit(benchmark::kMillisecond);

} // namespace
