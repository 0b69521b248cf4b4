#pragma once

#include <cmath>
#include <cstddef>
#include <vector>

/// Expected diversity of one lab under each kind of loop, as a share of the real one: exact, for heterozygosity as for
/// the variance of a refit that keeps two moments. Both are the mean over pairs of items of how different the two are,
/// ½(x − y)² for numbers, so it is enough to follow pairs. Generation 1 is trained on n real items in every loop.
namespace loop_theory
{

/// R1: pool t holds n items of each generation. Two items of the new batch differ as two items of the model do.
inline double accumulated(double n, int generations)
{
    double kept = 1;
    for (int k = 1; k <= generations; ++k)
        kept *= 1 - 1 / (n * k * k);
    return kept;
}

/// R2: a new item is a copy of one of the n that were drawn without replacement from the pool, so of a random one of
/// the pool. `differ` is the chance that two different items of the pool do.
inline double subsampled(double n, int generations)
{
    double differ = 1;
    for (int t = 1; t < generations; ++t) {
        const double old = n * t;
        const double pairs = old * (old - 1) + 2 * old * n * (1 - 1 / old) + n * (n - 1) * (1 - 1 / n);
        differ *= pairs / ((old + n) * (old + n - 1));
    }
    return (1 - 1 / n) * differ;
}

/// R3: chance that two different items differ, within each of the last batches and between any two of them.
inline double windowed(double n, int window, int generations)
{
    std::vector<std::vector<double>> differ{{1}};   // newest first
    const auto fromBatch = [&](std::size_t batch) { // a random item of the window and one of the batch, of all the same
        double sum = 0;
        for (std::size_t other = 0; other < differ.size(); ++other)
            sum += differ[batch][other] * (other == batch ? 1 - 1 / n : 1);
        return sum / static_cast<double>(differ.size());
    };
    const auto ofModel = [&] {
        double sum = 0;
        for (std::size_t batch = 0; batch < differ.size(); ++batch)
            sum += fromBatch(batch);
        return sum / static_cast<double>(differ.size());
    };
    for (int t = 1; t < generations; ++t) {
        std::vector<double> newest{ofModel()};
        for (std::size_t batch = 0; batch < differ.size(); ++batch)
            newest.push_back(fromBatch(batch));
        for (std::size_t batch = 0; batch < differ.size(); ++batch)
            differ[batch].insert(differ[batch].begin(), newest[batch + 1]);
        differ.insert(differ.begin(), newest);
        if (differ.size() > static_cast<std::size_t>(window)) {
            differ.pop_back();
            for (auto& row : differ)
                row.pop_back();
        }
    }
    return ofModel();
}

/// I2: r real items and n − r synthetic ones.
inline double withExactReal(double n, double r, int generations)
{
    const double s = n - r;
    double kept = 1 - 1 / n;
    for (int t = 1; t < generations; ++t)
        kept = (s * (s - 1) * kept + n * n - n - s * (s - 1)) / (n * n);
    return kept;
}

/// I3: r of the n items are drawn without replacement from an archive of M real ones; r = M: all of them, every time.
/// Nothing else real comes in after generation 1.
inline double withArchive(double n, double r, double archive, int generations)
{
    const double s = n - r;
    const double frozen = 1 - 1 / archive; // the archive's own diversity, Ĥ
    const double drawn = r * (r - 1) * frozen * archive / (archive - 1);
    double kept = 1 - 1 / n;
    double across = 1; // between the model and the archive
    for (int t = 1; t < generations; ++t) {
        kept = (s * (s - 1) * kept + 2 * s * r * across + drawn) / (n * n);
        across = (s * across + r * frozen) / n;
    }
    return kept;
}

/// The synthetic augmentation loop: n new items and the whole archive of M.
inline double augmented(double n, double archive, int generations)
{
    const double frozen = 1 - 1 / archive;
    const double all = n + archive;
    double kept = 1;
    double across = 1;
    for (int t = 1; t <= generations; ++t) {
        kept = (n * (n - 1) * kept + 2 * n * archive * across + archive * archive * frozen) / (all * all);
        across = (n * across + archive * frozen) / all;
    }
    return kept;
}

/// M4: add-α smoothing of K equal outcomes; `start` is the heterozygosity that generation 1 is drawn from.
inline double smoothed(double start, double n, double alpha, double outcomes, int generations)
{
    const double u = alpha * outcomes / (n + alpha * outcomes);
    const double b = (1 - u) * (1 - u);
    for (int t = 0; t < generations; ++t)
        start = b * (1 - 1 / n) * start + (1 - b) * (1 - 1 / outcomes);
    return start;
}

/// Share of real items among those that pass the detector, which looks at a share `seen` of what is offered.
inline double realAfterDetector(double offered, double seen, double truePositives, double falsePositives)
{
    const double real = offered * (1 - seen * falsePositives);
    return real / (real + (1 - offered) * (1 - seen * truePositives));
}

} // namespace loop_theory
