#include "engine/base/errors.h"
#include "engine/models/gaussian_model.h"
#include "engine/retraining/corpus.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace outcross;

class CorpusTest : public QObject
{
    Q_OBJECT

private slots:
    void itemsComeFromWhereTheForcesSay();
    void generationOneIsRealWhateverTheInflow();
    void novelItemsFillTheBoxEvenly();
    void categoriesMixInProportion();
    void stopIsHeardBeforeTheFirstItem();
};

namespace
{

const GaussianModel kOwn(VarianceEstimator::MaximumLikelihood, -10, 0); // every own item is −10, every real one 0

Points corpus(const PointModel* own, const Forces& forces, std::int64_t count, const std::stop_token& stop = {})
{
    const auto real = rowsSource(Points::Zero(1, 1));
    const Box box{Eigen::VectorXd::Constant(1, 5), Eigen::VectorXd::Constant(1, 6)};
    return drawCorpus(own, *real, box, forces, count, {3, 0, 0, 1}, stop);
}

double share(const Points& items, double low, double high)
{
    return (items.col(0).array() >= low && items.col(0).array() <= high).cast<double>().mean();
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
    const Points items = corpus(&kOwn, {.inflow = 0.2, .mutation = 0.3}, count);
    QCOMPARE(items.rows(), count);
    QVERIFY(isShare(share(items, -10, -10), 0.7 * 0.8, 2e5));
    QVERIFY(isShare(share(items, 0, 0), 0.7 * 0.2, 2e5));
    QVERIFY(isShare(share(items, 5, 6), 0.3, 2e5));
    QCOMPARE(share(corpus(&kOwn, {}, 100), -10, -10), 1.0);
    QCOMPARE(share(corpus(&kOwn, {.inflow = 1}, 100), 0, 0), 1.0);
    QCOMPARE(share(corpus(&kOwn, {.inflow = 1, .mutation = 1}, 100), 5, 6), 1.0);
}

void CorpusTest::generationOneIsRealWhateverTheInflow()
{
    QCOMPARE(share(corpus(nullptr, {}, 100), 0, 0), 1.0);
    QVERIFY(isShare(share(corpus(nullptr, {.inflow = 0.5, .mutation = 0.25}, 50'000), 0, 0), 0.75, 5e4));
}

void CorpusTest::novelItemsFillTheBoxEvenly()
{
    const Points items = corpus(&kOwn, {.mutation = 1}, 50'000);
    const double variance = (items.array() - items.mean()).square().mean();
    QVERIFY(std::abs(items.mean() - 5.5) < 4.5 * std::sqrt(1.0 / 12 / 5e4));
    QVERIFY(std::abs(variance - 1.0 / 12) < 4.5 * std::sqrt(1.0 / 180 / 5e4)); // Var of squares: 1/80 − 1/144
}

void CorpusTest::categoriesMixInProportion()
{
    const std::array<double, 4> own{0.5, 0.5, 0, 0};
    const std::array<double, 4> real{0, 0.4, 0.6, 0};
    const auto chances = corpusFrequencies(own, real, {.inflow = 0.1, .mutation = 0.2});
    const std::array<double, 4> expected{0.8 * 0.9 * 0.5 + 0.05, 0.8 * (0.9 * 0.5 + 0.1 * 0.4) + 0.05,
                                         0.8 * 0.1 * 0.6 + 0.05, 0.05};
    for (std::size_t i = 0; i < 4; ++i)
        QVERIFY(std::abs(chances[i] - expected[i]) < 1e-15);
}

void CorpusTest::stopIsHeardBeforeTheFirstItem()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_THROWS_EXCEPTION(Cancelled, static_cast<void>(corpus(&kOwn, {}, 100, stop.get_token())));
}

QTEST_APPLESS_MAIN(CorpusTest)
#include "corpus_test.moc"
