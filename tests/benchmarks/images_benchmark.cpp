#include "engine/data/file_text.h"
#include "engine/data/image_library.h"
#include "engine/measures/precision_recall.h"
#include "engine/measures/vendi.h"
#include "engine/models/points/digit_judge.h"

#include <benchmark/benchmark.h>

#include <string>

using namespace outcross;

namespace
{

ImageSet shipped(const std::string& name)
{
    DataLibrary library;
    const std::string file = OUTCROSS_SOURCE_DIR "/resources/data/" + name;
    library.add(name, readFile(file + ".idx3-ubyte"));
    library.add(name + "_labels", readFile(file + "_labels.idx1-ubyte"));
    return readImages(library, name);
}

ImageSet imagesFor(const benchmark::State& state)
{
    return shipped(state.range(0) == 8 ? "optdigits" : "mnist");
}

/// Goal: 1438 images of 8 × 8 pixels within 60 ms, 2000 of 28 × 28 within 400 ms, on one thread.
void judgeTrainingImages(benchmark::State& state)
{
    const ImageSet images = imagesFor(state);
    const DigitJudge judge(images);
    const Eigen::MatrixXd training = trainingImages(images);
    for (auto _ : state)
        benchmark::DoNotOptimize(judge.judge(training));
}
BENCHMARK(judgeTrainingImages)->Arg(8)->Arg(28)->Unit(benchmark::kMillisecond);

/// The product of all images with all the real ones, shrunk as the judge does: what it cannot do without.
void judgesProduct(benchmark::State& state)
{
    const Eigen::Index n = state.range(0) == 8 ? 1438 : 2000;
    const Eigen::Index pixels = state.range(0) == 8 ? 64 : 196;
    const Eigen::MatrixXf images = Eigen::MatrixXf::Random(n, pixels);
    Eigen::MatrixXf products(n, n);
    for (auto _ : state) {
        products.noalias() = images * images.transpose();
        benchmark::DoNotOptimize(products.data());
    }
}
BENCHMARK(judgesProduct)->Arg(8)->Arg(28)->Unit(benchmark::kMillisecond);

/// Goal: within 1 s for 1000 MNIST images a side (three products of 1000 × 784 × 1000).
void precisionAndRecall(benchmark::State& state)
{
    const Eigen::MatrixXd images = imagesFor(state).pixels;
    const Eigen::MatrixXd made = images.bottomRows(1000);
    const NeighbourManifold real(images.topRows(1000));
    for (auto _ : state)
        benchmark::DoNotOptimize(precisionRecall(real, made));
}
BENCHMARK(precisionAndRecall)->Arg(8)->Arg(28)->Unit(benchmark::kMillisecond);

void threeProducts(benchmark::State& state)
{
    const Eigen::MatrixXd images = Eigen::MatrixXd::Random(1000, state.range(0) * state.range(0));
    Eigen::MatrixXd products(1000, 1000);
    for (auto _ : state) {
        for (int i = 0; i < 3; ++i)
            products.noalias() = images * images.transpose();
        benchmark::DoNotOptimize(products.data());
    }
}
BENCHMARK(threeProducts)->Arg(8)->Arg(28)->Unit(benchmark::kMillisecond);

/// Goal: within 150 ms for 500 MNIST images (eigenvalues of 500 × 500), 20 ms for all optdigits (64 × 64).
void vendiOfImages(benchmark::State& state)
{
    const Eigen::MatrixXd images = imagesFor(state).pixels;
    for (auto _ : state)
        benchmark::DoNotOptimize(vendiScoreOfDirections(images));
}
BENCHMARK(vendiOfImages)->Arg(8)->Arg(28)->Unit(benchmark::kMillisecond);

} // namespace
