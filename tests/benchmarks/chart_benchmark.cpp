#include "tests/widgets/pictures/sample_portraits.h"
#include "widgets/charts/kept_chart.h"
#include "widgets/pictures/paint_portrait.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <benchmark/benchmark.h>

#include <cmath>

using namespace outcross;

namespace
{

constexpr int kGenerations = 100'000;

/// Wavers in every generation, as runs do.
void append(History& history, int rows)
{
    for (int i = 0; i < rows; ++i) {
        const auto at = static_cast<double>(history.view().size());
        HistoryRow row;
        row.expectedKept = std::exp(-at * 1e-5);
        row.census.kept = row.expectedKept * (1 + 0.2 * std::sin(at * 0.9) * std::sin(at * 0.013));
        history.append(row);
    }
}

struct Runs {
    History ai;
    History population;

    explicit Runs(int rows)
    {
        append(ai, rows);
        append(population, rows);
    }
};

/// Goal: 0.2 ms however long the run is. Flat out a frame brings some hundred generations. Argument: how long it is.
void newRows(benchmark::State& state)
{
    Runs runs(static_cast<int>(state.range(0)));
    KeptChart chart;
    chart.resize(1060, 270);
    chart.setHistory(runs.ai.view(), runs.population.view());
    for (auto _ : state) {
        state.PauseTiming();
        append(runs.ai, 300);
        append(runs.population, 300);
        state.ResumeTiming();
        chart.setHistory(runs.ai.view(), runs.population.view());
    }
}
BENCHMARK(newRows)->Arg(1000)->Arg(kGenerations)->Iterations(100)->Unit(benchmark::kMicrosecond);

/// What a snapshot takes of a history, twice for each lineage, and lets go again. Goal: 20 µs however long the run is.
void handingOver(benchmark::State& state)
{
    Runs runs(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        HistoryView view = runs.ai.view();
        benchmark::DoNotOptimize(view);
    }
}
BENCHMARK(handingOver)->Arg(1000)->Arg(kGenerations)->Unit(benchmark::kMicrosecond);

/// Goal: 8 ms, half a frame, at 1060 pixels; 16 ms at 3840. Arguments: width, generations.
void painting(benchmark::State& state)
{
    Runs runs(static_cast<int>(state.range(1)));
    KeptChart chart;
    chart.resize(static_cast<int>(state.range(0)), 270);
    chart.setHistory(runs.ai.view(), runs.population.view());
    QImage image(chart.size(), QImage::Format_RGB32);
    KeptPicture picture;
    picture.ai.follow(runs.ai.view());
    picture.population.follow(runs.population.view());
    KeptPainter keptPainter;
    const Theme theme = lightTheme();
    for (auto _ : state) {
        QPainter painter(&image);
        painter.fillRect(image.rect(), theme.card);
        keptPainter.paint(painter, QRectF(image.rect()), picture, theme);
    }
}
BENCHMARK(painting)
    ->Args({1060, 300})
    ->Args({1060, 1000})
    ->Args({1060, kGenerations})
    ->Args({3840, kGenerations})
    ->Unit(benchmark::kMillisecond);

/// A frame while somebody drags through the past of a run of 100 000 generations. Goal: half a frame, 8 ms.
void scrubbing(benchmark::State& state)
{
    Runs runs(kGenerations);
    KeptChart chart;
    chart.resize(1060, 270);
    QImage image(chart.size(), QImage::Format_RGB32);
    qint64 shown = 0;
    for (auto _ : state) {
        constexpr qint64 kJump = 6181;
        shown = (shown + kJump) % kGenerations;
        chart.setHistory(runs.ai.view(), runs.population.view(), shown);
        chart.render(&image);
    }
}
BENCHMARK(scrubbing)->Unit(benchmark::kMillisecond);

/// Large pictures of models that learn. Goal: 5 ms at 1440 × 900 for each.
void learningPictures(benchmark::State& state)
{
    const Portrait portraits[] = {{sample::textPage(240, 100), {}},
                                  {sample::imageWall(100, false), {}},
                                  {sample::latentPlane(2000, 15), {}},
                                  {sample::tail(6512, 900), {}},
                                  {sample::perplexity(24), {}}};
    const Portrait& portrait = portraits[state.range(0)];
    QImage image(1440, 900, QImage::Format_RGB32);
    for (auto _ : state) {
        QPainter painter(&image);
        paintPortrait(painter, QRectF(image.rect()), portrait, lightTheme());
    }
}
BENCHMARK(learningPictures)->DenseRange(0, 4)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application, lightTheme(), 1);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
