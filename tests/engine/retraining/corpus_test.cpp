#include "engine/base/errors.h"
#include "engine/models/points/gaussian_model.h"
#include "engine/retraining/corpus_counts.h"
#include "engine/retraining/point_corpus.h"
#include "tests/registry.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

using namespace outcross;

class CorpusTest : public QObject
{
    Q_OBJECT

private slots:
    void itemsComeFromWhereTheForcesSay();
    void exactSharesAreExact();
    void foreignItemsComeEvenlyFromTheOtherLabs();
    void generationOneIsRealWhateverTheForces();
    void novelItemsFillTheBoxEvenly();
    void anArchiveIsNotDrawnTwice();
    void aSmallArchiveIsDrawnAgain();
    void aClosedBorderLetsEverythingPassInTheEnd();
    void stopIsHeardBeforeTheFirstItem();
};

namespace
{

/// Every real item is 0; novel ones come from [5, 6].
class Zero final : public PointReality
{
public:
    Zero()
        : PointReality(rowsSource(Points::Zero(1, 1)),
                       Box{Eigen::VectorXd::Constant(1, 5), Eigen::VectorXd::Constant(1, 6)})
    {
    }
    std::span<const double> startFrequencies() const override { return m_all; }
    std::vector<std::uint16_t> variantsOf(const Points& points) const override
    {
        return std::vector<std::uint16_t>(static_cast<std::size_t>(points.rows()));
    }
    double fitness(const PointModel&) const override { return 0; }
    double startFitness() const override { return 0; }
    std::vector<bool> rightOnes(const Points& items) const override
    {
        return std::vector<bool>(static_cast<std::size_t>(items.rows()), true);
    }
    Portrait portrait(const PointGeneration&, PictureKind) const override { return {}; }

private:
    std::array<double, 1> m_all{1};
};

/// Lab 0 makes nothing but −10, lab 1 nothing but −11, and so on.
GaussianModel labModel(int lab)
{
    return GaussianModel(VarianceEstimator::MaximumLikelihood, -10.0 - lab, 0);
}

struct Task {
    Forces forces = {};
    std::int64_t count = 100;
    LoopSpec loop = {};
    Points archive = Points::Constant(1, 1, 2); ///< Every archived item is 2 unless said.
    bool hasModels = true;
    std::size_t lab = 0;
};

Gathered<Points> gathered(const Task& task, const std::stop_token& stop = {})
{
    const Zero reality;
    Learning learning;
    learning.loop = task.loop;
    std::vector<GaussianModel> labs;
    for (int lab = 0; lab < task.loop.labs; ++lab)
        labs.push_back(labModel(lab));
    std::vector<const PointModel*> models;
    for (const GaussianModel& model : labs)
        if (task.hasModels)
            models.push_back(&model);
    return gatherPoints({reality, learning, task.forces, task.count, &task.archive}, models, task.lab, {3, 0, 0, 1},
                        stop);
}

double share(const Points& items, double low, double high)
{
    return (items.col(0).array() >= low && items.col(0).array() <= high).cast<double>().mean();
}

double share(const Points& items, double value)
{
    return share(items, value, value);
}

bool isShare(double found, double expected, double count)
{
    const double error = std::sqrt(expected * (1 - expected) / count);
    return error < 0.02 * expected && std::abs(found - expected) < 4.5 * error;
}

} // namespace

void CorpusTest::itemsComeFromWhereTheForcesSay()
{
    const std::int64_t count = 200'000; // more than one batch
    const auto found = gathered({.forces = {.inflow = 0.2, .mutation = 0.3, .memory = 0.25}, .count = count});
    QCOMPARE(found.items.rows(), count);
    QVERIFY(isShare(share(found.items, -10), 0.7 * 0.8 * 0.75, 2e5));
    QVERIFY(isShare(share(found.items, 2), 0.7 * 0.8 * 0.25, 2e5));
    QVERIFY(isShare(share(found.items, 0), 0.7 * 0.2, 2e5));
    QVERIFY(isShare(share(found.items, 5, 6), 0.3, 2e5));
    QCOMPARE(static_cast<double>(found.real) / 2e5, share(found.items, 0, 2));
    QCOMPARE(found.flagged, 0);
    QCOMPARE(share(gathered({}).items, -10), 1.0);
    QCOMPARE(share(gathered({.forces = {.inflow = 1}}).items, 0), 1.0);
    QCOMPARE(share(gathered({.forces = {.memory = 1}}).items, 2), 1.0);
    QCOMPARE(share(gathered({.forces = {.inflow = 1, .mutation = 1}}).items, 5, 6), 1.0);
}

void CorpusTest::exactSharesAreExact()
{
    const LoopSpec loop{.exactShares = true, .labs = 2};
    const auto found = gathered(
        {.forces = {.inflow = 0.25, .mutation = 0.2, .memory = 0.5, .exchange = 0.1}, .count = 100, .loop = loop});
    QCOMPARE(share(found.items, 5, 6), 0.2);
    QCOMPARE(share(found.items, 0), 0.2);    // a quarter of 80
    QCOMPARE(share(found.items, 2), 0.3);    // half of 60
    QCOMPARE(share(found.items, -11), 0.03); // a tenth of 30
    QCOMPARE(share(found.items, -10), 0.27);
    QCOMPARE(found.real, 50);
}

void CorpusTest::foreignItemsComeEvenlyFromTheOtherLabs()
{
    const auto found = gathered({.forces = {.exchange = 0.4}, .count = 50'000, .loop = {.labs = 3}, .lab = 1});
    QVERIFY(isShare(share(found.items, -11), 0.6, 5e4));
    QVERIFY(isShare(share(found.items, -10), 0.2, 5e4));
    QVERIFY(isShare(share(found.items, -12), 0.2, 5e4));
    const LoopSpec merging{.labs = 3, .exchange = LabExchange::Merge};
    QCOMPARE(share(gathered({.forces = {.exchange = 0.4}, .loop = merging, .lab = 1}).items, -11), 1.0);
}

void CorpusTest::generationOneIsRealWhateverTheForces()
{
    QCOMPARE(share(gathered({.hasModels = false}).items, 0), 1.0);
    const Forces all{.inflow = 0.5, .mutation = 0.25, .memory = 0.5, .exchange = 0.5, .kinAvoidance = 1};
    const auto found = gathered({.forces = all, .count = 50'000, .hasModels = false});
    QVERIFY(isShare(share(found.items, 0), 0.75, 5e4));
    QVERIFY(isShare(share(found.items, 5, 6), 0.25, 5e4));
    QCOMPARE(found.flagged, 0);
}

void CorpusTest::novelItemsFillTheBoxEvenly()
{
    const Points items = gathered({.forces = {.mutation = 1}, .count = 50'000}).items;
    const double variance = (items.array() - items.mean()).square().mean();
    QVERIFY(std::abs(items.mean() - 5.5) < 4.5 * std::sqrt(1.0 / 12 / 5e4));
    QVERIFY(std::abs(variance - 1.0 / 12) < 4.5 * std::sqrt(1.0 / 180 / 5e4)); // Var of squares: 1/80 − 1/144
}

void CorpusTest::anArchiveIsNotDrawnTwice()
{
    // More items than one batch of the filler: they are still all different.
    const Points archive = Eigen::VectorXd::LinSpaced(150'000, 1, 150'000);
    const LoopSpec exact{.exactShares = true};
    Points items = gathered({.forces = {.memory = 0.75}, .count = 200'000, .loop = exact, .archive = archive}).items;
    std::sort(items.data(), items.data() + items.size());
    QVERIFY(items.bottomRows(150'000) == archive);
}

void CorpusTest::aSmallArchiveIsDrawnAgain()
{
    const LoopSpec exact{.exactShares = true};
    const Points archive = Eigen::Vector2d(1, 2);
    const Points items = gathered({.forces = {.memory = 1}, .count = 50'000, .loop = exact, .archive = archive}).items;
    QVERIFY(isShare(share(items, 1), 0.5, 5e4));
    QCOMPARE(share(items, 1, 2), 1.0);
}

void CorpusTest::aClosedBorderLetsEverythingPassInTheEnd()
{
    Stream stream(1, 0, 0, 1);
    const CorpusCounts counts =
        drawCounts(50, {.kinAvoidance = 1}, {}, {.truePositives = 1, .falsePositives = 0}, {.hasModels = true}, stream);
    QCOMPARE(counts.made(), 50);
    QCOMPARE(counts.flagged, 50 * kMaximumOffers);
}

void CorpusTest::stopIsHeardBeforeTheFirstItem()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_THROWS_EXCEPTION(Cancelled, static_cast<void>(gathered({}, stop.get_token())));
}

OUTCROSS_TEST(CorpusTest)
#include "corpus_test.moc"
