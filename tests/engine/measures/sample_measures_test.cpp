#include "engine/base/stream.h"
#include "engine/measures/precision_recall.h"
#include "engine/measures/squared_distances.h"
#include "engine/measures/vendi.h"
#include "engine/measures/wasserstein.h"
#include "tests/registry.h"

#include <boost/random/normal_distribution.hpp>

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

using namespace outcross;

/// Measures that compare samples: precision and recall, the Vendi score, the Wasserstein distance.
class SampleMeasuresTest : public QObject
{
    Q_OBJECT

private slots:
    void distancesAreThoseOfThePoints();
    void aSetCoversItself();
    void aLostModeTakesItsShareOfRecall();
    void noiseTakesItsShareOfPrecision();
    void sharesAreThoseOfPlainLoops();
    void copiesSurroundOnlyThemselves();
    void fewPointsSurroundNothing();
    void longSetsCountEvenly();

    void groupsWithNothingInCommonAreCounted();
    void unequalGroupsCountByTheirEntropy();
    void bothMatricesScoreAlike();
    void twoSimilarItemsAreFewerThanTwo();
    void zerosAreAGroupOfTheirOwn();
    void closePointsAreOneFarOnesMany();

    void shiftedSamplesAreTheShiftApart();
    void sizesNeedNotBeEqual();
    void unequalSizesAreAsIfRepeated();
    void normalSamplesAreAsFarAsTheirNormals();
    void emptySamplesHaveNoDistance();
};

namespace
{

Eigen::MatrixXd normalPoints(Eigen::Index rows, Eigen::Index columns, std::uint64_t seed)
{
    Stream stream(seed, 0, 0, 0);
    boost::random::normal_distribution<double> normal;
    return Eigen::MatrixXd::NullaryExpr(rows, columns, [&] { return normal(stream); });
}

/// `rows` points, a quarter around each of four centres, 100 apart.
Eigen::MatrixXd fourModes(Eigen::Index rows, std::uint64_t seed)
{
    Eigen::MatrixXd points = normalPoints(rows, 2, seed);
    for (Eigen::Index i = 0; i < rows; ++i) {
        points(i, 0) += i % 4 < 2 ? 0 : 100;
        points(i, 1) += i % 2 == 0 ? 0 : 100;
    }
    return points;
}

double shareByLoops(const Eigen::MatrixXd& surrounding, const Eigen::MatrixXd& points)
{
    int inside = 0;
    for (const auto& point : points.rowwise()) {
        bool found = false;
        for (const auto& centre : surrounding.rowwise()) {
            std::vector<double> others;
            for (const auto& other : surrounding.rowwise())
                others.push_back((other - centre).norm());
            std::sort(others.begin(), others.end());
            found = found || (point - centre).norm() <= others[NeighbourManifold::kNeighbours];
        }
        inside += found ? 1 : 0;
    }
    return inside / static_cast<double>(points.rows());
}

} // namespace

void SampleMeasuresTest::distancesAreThoseOfThePoints()
{
    const Eigen::MatrixXd a = normalPoints(7, 700, 1); // more columns than are summed at once
    Eigen::MatrixXd b = normalPoints(5, 700, 2);
    b.row(3) = a.row(6);
    const Eigen::MatrixXd distances = squaredDistances(a, b);
    for (Eigen::Index i = 0; i < 7; ++i)
        for (Eigen::Index j = 0; j < 5; ++j)
            QVERIFY(std::abs(distances(i, j) - (a.row(i) - b.row(j)).squaredNorm()) < 1e-10);
    QCOMPARE(distances(6, 3), 0.0);
}

void SampleMeasuresTest::aSetCoversItself()
{
    const Eigen::MatrixXd points = normalPoints(300, 20, 1);
    QCOMPARE(precisionRecall(NeighbourManifold(points), points), (PrecisionRecall{1, 1}));
    const Eigen::MatrixXd away = points.array() + 1000;
    QCOMPARE(precisionRecall(NeighbourManifold(points), away), (PrecisionRecall{0, 0}));
}

void SampleMeasuresTest::aLostModeTakesItsShareOfRecall()
{
    const Eigen::MatrixXd real = fourModes(400, 1);
    std::vector<Eigen::Index> kept;
    for (Eigen::Index i = 0; i < 400; ++i)
        if (i % 4 != 3)
            kept.push_back(i);
    const Eigen::MatrixXd made = real(kept, Eigen::all);
    QCOMPARE(precisionRecall(NeighbourManifold(real), made), (PrecisionRecall{1, 0.75}));
    // All in one mode, drawn anew: a quarter at most can be covered, and nearly is.
    const Eigen::MatrixXd one = normalPoints(400, 2, 2);
    const PrecisionRecall collapsed = precisionRecall(NeighbourManifold(real), one);
    QVERIFY(collapsed.recall > 0.24 && collapsed.recall <= 0.25);
    QVERIFY(collapsed.precision > 0.9);
}

void SampleMeasuresTest::noiseTakesItsShareOfPrecision()
{
    const Eigen::MatrixXd real = fourModes(400, 1);
    Eigen::MatrixXd made = real;
    for (Eigen::Index i = 0; i < 400; i += 5)
        made.row(i) = Eigen::RowVector2d(5000.0 + 100 * static_cast<double>(i), -5000);
    QCOMPARE(precisionRecall(NeighbourManifold(real), made).precision, 0.8);
}

void SampleMeasuresTest::sharesAreThoseOfPlainLoops()
{
    for (const std::uint64_t seed : {1u, 2u, 3u}) {
        const Eigen::MatrixXd real = normalPoints(60, 3, seed);
        const Eigen::MatrixXd made = 1.5 * normalPoints(40, 3, seed + 10);
        const PrecisionRecall found = precisionRecall(NeighbourManifold(real), made);
        QCOMPARE(found.precision, shareByLoops(real, made));
        QCOMPARE(found.recall, shareByLoops(made, real));
        QVERIFY(found.precision > 0.3 && found.precision < 1 && found.recall > 0.3);
    }
}

void SampleMeasuresTest::copiesSurroundOnlyThemselves()
{
    // A collapsed model: every item the same. It looks real and covers next to nothing.
    const Eigen::MatrixXd real = normalPoints(200, 30, 1);
    const Eigen::MatrixXd made = real.row(17).replicate(50, 1);
    QCOMPARE(precisionRecall(NeighbourManifold(real), made), (PrecisionRecall{1, 1.0 / 200}));
}

void SampleMeasuresTest::fewPointsSurroundNothing()
{
    const Eigen::MatrixXd points = normalPoints(10, 2, 1);
    QVERIFY(std::isnan(NeighbourManifold(points.topRows(3)).share(points)));
    QVERIFY(std::isnan(NeighbourManifold(points).share(points.topRows(0))));
    QVERIFY(!std::isnan(NeighbourManifold(points.topRows(4)).share(points)));
}

void SampleMeasuresTest::longSetsCountEvenly()
{
    const NeighbourManifold manifold(fourModes(4000, 1));
    QCOMPARE(manifold.points().rows(), NeighbourManifold::kMaximumPoints);
    // Sorted by where they come from, as samples of a mixture are: the first thousand alone would show one mode.
    Eigen::MatrixXd sorted(4000, 1);
    for (Eigen::Index i = 0; i < 4000; ++i)
        sorted(i, 0) = static_cast<double>(i);
    const Eigen::MatrixXd even = evenlySpacedRows(sorted, 1000);
    QCOMPARE(even(0, 0), 0.0);
    QCOMPARE(even(999, 0), 3996.0);
    QCOMPARE(evenlySpacedRows(sorted, 4000), sorted);
}

void SampleMeasuresTest::groupsWithNothingInCommonAreCounted()
{
    for (const Eigen::Index groups : {1, 2, 7, 30}) {
        Eigen::MatrixXd features = Eigen::MatrixXd::Zero(groups * 10, 40);
        for (Eigen::Index i = 0; i < features.rows(); ++i)
            features(i, i % groups) = 1 + static_cast<double>(i); // length does not matter
        QVERIFY(std::abs(vendiScoreOfDirections(features) - static_cast<double>(groups)) < 1e-9);
    }
}

void SampleMeasuresTest::unequalGroupsCountByTheirEntropy()
{
    Eigen::MatrixXd features = Eigen::MatrixXd::Zero(100, 3);
    for (Eigen::Index i = 0; i < 100; ++i)
        features(i, i < 70 ? 0 : i < 90 ? 1 : 2) = 1;
    const double entropy = -(0.7 * std::log(0.7) + 0.2 * std::log(0.2) + 0.1 * std::log(0.1));
    QVERIFY(std::abs(vendiScoreOfDirections(features) - std::exp(entropy)) < 1e-9);
}

void SampleMeasuresTest::bothMatricesScoreAlike()
{
    const Eigen::MatrixXd narrow = normalPoints(200, 6, 1);
    Eigen::MatrixXd wide = Eigen::MatrixXd::Zero(200, 600); // the same rows, by the n × n matrix
    wide.leftCols(6) = narrow;
    const double score = vendiScoreOfDirections(narrow);
    QVERIFY(score > 5.5 && score < 6);
    QVERIFY(std::abs(vendiScoreOfDirections(wide) - score) < 1e-9);
}

void SampleMeasuresTest::twoSimilarItemsAreFewerThanTwo()
{
    const double similarity = 0.6;
    const double expected = std::exp(-(0.8 * std::log(0.8) + 0.2 * std::log(0.2))); // eigenvalues (1 ± s)/2
    Eigen::MatrixXd features(2, 2);
    features << 1, 0, similarity, 0.8;
    QVERIFY(std::abs(vendiScoreOfDirections(features) - expected) < 1e-12);
    Eigen::MatrixXd points(2, 1);
    points << 5, 5 + 3 * std::sqrt(-2 * std::log(similarity));
    QVERIFY(std::abs(vendiScoreOfPoints(points, 3) - expected) < 1e-12);
}

void SampleMeasuresTest::zerosAreAGroupOfTheirOwn()
{
    Eigen::MatrixXd features = Eigen::MatrixXd::Zero(20, 2);
    features.topRows(10).col(1).setOnes();
    QVERIFY(std::abs(vendiScoreOfDirections(features) - 2) < 1e-9);
    QVERIFY(std::abs(vendiScoreOfDirections(Eigen::MatrixXd::Zero(20, 2)) - 1) < 1e-9);
    QVERIFY(std::isnan(vendiScoreOfDirections(Eigen::MatrixXd(0, 2))));
}

void SampleMeasuresTest::closePointsAreOneFarOnesMany()
{
    const Eigen::MatrixXd points = fourModes(200, 1);
    QVERIFY(std::abs(vendiScoreOfPoints(points, 1e5) - 1) < 1e-4);
    QVERIFY(std::abs(vendiScoreOfPoints(points, 20) - 4) < 0.2);
    QVERIFY(std::abs(vendiScoreOfPoints(points, 1e-6) - 200) < 1e-6);
    QVERIFY(std::abs(vendiScoreOfPoints(fourModes(4000, 1), 1e-6) - kMaximumVendiSide) < 1e-6);
    QVERIFY(std::isnan(vendiScoreOfPoints(points.topRows(0), 1)));
}

void SampleMeasuresTest::shiftedSamplesAreTheShiftApart()
{
    const std::array<double, 4> a{3, 1, 4, 1.5};
    std::array<double, 4> b{4, 1.5, 1, 3}; // the order is no matter
    QCOMPARE(wassersteinOfSamples(a, b), 0.0);
    for (double& value : b)
        value -= 2;
    QCOMPARE(wassersteinOfSamples(a, b), 2.0);
}

void SampleMeasuresTest::sizesNeedNotBeEqual()
{
    const std::array<double, 1> point{0};
    const std::array<double, 2> pair{1, 3};
    QCOMPARE(wassersteinOfSamples(point, pair), std::sqrt(5.0));
    const std::array<double, 4> twice{1, 3, 1, 3};
    QCOMPARE(wassersteinOfSamples(pair, twice), 0.0);
    // Quantiles 0, 0 | 6 against 1 | 3: a third of the mass moves 1, a sixth moves 1 (0 → 1) or 3, …
    const std::array<double, 3> three{0, 0, 6};
    QCOMPARE(wassersteinOfSamples(three, pair), std::sqrt((3 * 1 + 1 * 9 + 2 * 9) / 6.0));
}

void SampleMeasuresTest::unequalSizesAreAsIfRepeated()
{
    const Eigen::MatrixXd x = normalPoints(12, 1, 1);
    const Eigen::MatrixXd y = normalPoints(18, 1, 2);
    std::vector<double> a(x.data(), x.data() + 12);
    std::vector<double> b(y.data(), y.data() + 18);
    const double distance = wassersteinOfSamples(a, b);
    for (int i = 0; i < 24; ++i)
        a.push_back(x(i % 12, 0));
    for (int i = 0; i < 18; ++i)
        b.push_back(y(i, 0));
    QVERIFY(std::abs(wassersteinOfSamples(a, b) - distance) < 1e-14);
}

void SampleMeasuresTest::normalSamplesAreAsFarAsTheirNormals()
{
    // W₂² = (μ − ν)² + (σ − τ)² = 4 + 4 for N(0, 1) and N(2, 3²). The distance of the sample means, which weighs most
    // in it, has standard error √((1 + 9)/n); that of W₂ is about as large: 0.007 at n = 200 000.
    const Eigen::MatrixXd x = normalPoints(200'000, 1, 1);
    const Eigen::MatrixXd y = 3 * normalPoints(150'000, 1, 2).array() + 2;
    const std::span<const double> a(x.data(), 200'000);
    const std::span<const double> b(y.data(), 150'000);
    QVERIFY(std::abs(wassersteinOfSamples(a, b) - std::sqrt(8.0)) < 4.5 * 0.008);
}

void SampleMeasuresTest::emptySamplesHaveNoDistance()
{
    const std::array<double, 1> point{0};
    QVERIFY(std::isnan(wassersteinOfSamples(point, {})) && std::isnan(wassersteinOfSamples({}, point)));
}

OUTCROSS_TEST(SampleMeasuresTest)
#include "sample_measures_test.moc"
