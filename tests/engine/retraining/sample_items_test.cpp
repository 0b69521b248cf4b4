#include "engine/retraining/sample_items.h"
#include "tests/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <vector>

using namespace outcross;

class SampleItemsTest : public QObject
{
    Q_OBJECT

private slots:
    void talliesAreDrawnHypergeometrically();
    void pairsOfCategoriesAreDrawnJointly();
    void drawingAllGivesAll();
    void everyPointIsAsLikelyAndNoneComesTwice();
    void passagesAreDrawnWholeAndOnce();
    void withReplacementOneItemMayComeTwice();
    void appendingKeepsEverything();
};

namespace
{

double lnBinomial(double of, double take)
{
    return std::lgamma(of + 1) - std::lgamma(take + 1) - std::lgamma(of - take + 1);
}

/// 99.99 % point of χ², by Wilson & Hilferty (1931).
double chiSquaredBound(double degrees)
{
    return degrees * std::pow(1 - 2 / (9 * degrees) + 3.719 * std::sqrt(2 / (9 * degrees)), 3);
}

TokenText numberedPassages(int count, int length)
{
    TokenText text;
    for (int i = 0; i < count; ++i)
        appendPassage(text, std::vector<Token>(static_cast<std::size_t>(length), static_cast<Token>(i)));
    return text;
}

} // namespace

void SampleItemsTest::talliesAreDrawnHypergeometrically()
{
    // 12 of 40 items, 15 of them of category 1: mean nK/N, variance nK(N − K)(N − n)/N²(N − 1).
    const Tally from{20, 15, 0, 5};
    constexpr int kDraws = 40'000;
    constexpr double kTake = 12;
    constexpr double kOne = 15;
    constexpr double kAll = 40;
    std::vector<double> seen(13, 0);
    double sum = 0;
    double squares = 0;
    Stream stream(2, 0, 0, 0);
    for (int draw = 0; draw < kDraws; ++draw) {
        const Tally drawn = drawWithout(from, 12, stream);
        QCOMPARE(itemCount(drawn), 12);
        QVERIFY(drawn[2] == 0 && drawn[3] <= 5);
        ++seen[static_cast<std::size_t>(drawn[1])];
        sum += drawn[1];
        squares += drawn[1] * drawn[1];
    }
    const double mean = kTake * kOne / kAll;
    const double variance = mean * (1 - kOne / kAll) * (kAll - kTake) / (kAll - 1);
    const double foundMean = sum / kDraws;
    QVERIFY(std::abs(foundMean - mean) < 4.5 * std::sqrt(variance / kDraws));
    // The relative standard error of the variance of a nearly normal number is √(2/R): 0.7 %. With replacement it
    // would be 39/28 as large.
    QVERIFY(std::abs((squares / kDraws - foundMean * foundMean) / variance - 1) < 4.5 * std::sqrt(2.0 / kDraws));
    double chiSquared = 0;
    int cells = 0;
    for (std::size_t k = 0; k < seen.size(); ++k) {
        const auto count = static_cast<double>(k);
        const double expected = kDraws * std::exp(lnBinomial(kOne, count) + lnBinomial(kAll - kOne, kTake - count) -
                                                  lnBinomial(kAll, kTake));
        if (expected < 5)
            continue;
        chiSquared += (seen[k] - expected) * (seen[k] - expected) / expected;
        ++cells;
    }
    QVERIFY(cells > 8);
    QVERIFY(chiSquared < chiSquaredBound(cells - 1));
}

void SampleItemsTest::pairsOfCategoriesAreDrawnJointly()
{
    // Covariance −n K_i K_j (N − n)/N²(N − 1), over more categories than a power of two.
    const Tally from{3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5};
    const double all = 44;
    constexpr int kDraws = 60'000;
    constexpr double kTake = 11;
    double product = 0;
    double first = 0;
    double second = 0;
    Stream stream(3, 0, 0, 0);
    for (int draw = 0; draw < kDraws; ++draw) {
        const Tally drawn = drawWithout(from, 11, stream);
        for (std::size_t i = 0; i < from.size(); ++i)
            QVERIFY(drawn[i] <= from[i]);
        product += drawn[5] * drawn[7] / kDraws;
        first += drawn[5] / kDraws;
        second += drawn[7] / kDraws;
    }
    const auto variance = [&](double of) { return kTake * of / all * (1 - of / all) * (all - kTake) / (all - 1); };
    const double theory = -kTake * 9 * 6 * (all - kTake) / (all * all * (all - 1));
    const double error = std::sqrt(variance(9) * variance(6) / kDraws);
    QVERIFY(error < 0.03 * std::abs(theory));
    QVERIFY(std::abs(product - first * second - theory) < 4.5 * error);
}

void SampleItemsTest::drawingAllGivesAll()
{
    Stream stream(4, 0, 0, 0);
    const Tally tally{2, 0, 7};
    QCOMPARE(drawWithout(tally, 9, stream), tally);
    QCOMPARE(drawWithout(tally, 50, stream), tally);
    QCOMPARE(drawWithout(tally, 0, stream), Tally(3, 0.0));
    Points points = drawWithout(Points(Eigen::VectorXd::LinSpaced(5, 1, 5)), 9, stream);
    std::sort(points.data(), points.data() + points.size());
    QVERIFY(points == Points(Eigen::VectorXd::LinSpaced(5, 1, 5)));
    QCOMPARE(itemCount(drawWithout(numberedPassages(3, 4), 100, stream)), 12);
}

void SampleItemsTest::everyPointIsAsLikelyAndNoneComesTwice()
{
    // 3 of 6 in random order: each of the 120 ordered triples with the same chance.
    const Points from = Eigen::VectorXd::LinSpaced(6, 0, 5);
    constexpr int kDraws = 60'000;
    std::map<int, int> seen;
    Stream stream(5, 0, 0, 0);
    for (int draw = 0; draw < kDraws; ++draw) {
        const Points drawn = drawWithout(from, 3, stream);
        QVERIFY(drawn(0) != drawn(1) && drawn(0) != drawn(2) && drawn(1) != drawn(2));
        ++seen[static_cast<int>(100 * drawn(0) + 10 * drawn(1) + drawn(2))];
    }
    QCOMPARE(seen.size(), 120u);
    double chiSquared = 0;
    for (const auto& [triple, count] : seen)
        chiSquared += std::pow(count - kDraws / 120.0, 2) / (kDraws / 120.0);
    QVERIFY(chiSquared < chiSquaredBound(119));
}

void SampleItemsTest::passagesAreDrawnWholeAndOnce()
{
    const TokenText from = numberedPassages(30, 10);
    Stream stream(6, 0, 0, 0);
    std::vector<double> seen(30, 0);
    constexpr int kDraws = 6000;
    for (int draw = 0; draw < kDraws; ++draw) {
        const TokenText drawn = drawWithout(from, 95, stream);
        QCOMPARE(itemCount(drawn), 95);
        QCOMPARE(drawn.passages(), 10u);
        std::set<Token> different;
        for (std::size_t i = 0; i < drawn.passages(); ++i) {
            const auto passage = drawn.passage(i);
            QCOMPARE(passage.size(), i < 9 ? 10u : 5u);
            QVERIFY(std::all_of(passage.begin(), passage.end(), [&](Token token) { return token == passage[0]; }));
            different.insert(passage[0]);
            ++seen[passage[0]];
        }
        QCOMPARE(different.size(), 10u);
    }
    for (const double count : seen) // chance ⅓ each; thirty of them
        QVERIFY(std::abs(count - kDraws / 3.0) < 4.5 * std::sqrt(kDraws * 2.0 / 9));
}

void SampleItemsTest::withReplacementOneItemMayComeTwice()
{
    Stream stream(7, 0, 0, 0);
    const Points points = drawWith(Points(Eigen::VectorXd::LinSpaced(2, 0, 1)), 10'000, stream);
    QVERIFY(std::abs(points.mean() - 0.5) < 4.5 * 0.5 / 100);
    const Tally tally = drawWith(Tally{1, 3}, 10'000, stream);
    QCOMPARE(itemCount(tally), 10'000);
    QVERIFY(std::abs(tally[1] - 7500) < 4.5 * std::sqrt(1875.0));
    QCOMPARE(itemCount(drawWith(numberedPassages(2, 7), 1000, stream)), 1000);
    QCOMPARE(itemCount(drawWith(Tally{0, 0}, 10, stream)), 0);
    QCOMPARE(itemCount(drawWith(Points(0, 1), 10, stream)), 0);
    QCOMPARE(itemCount(drawWith(TokenText(), 10, stream)), 0);
}

void SampleItemsTest::appendingKeepsEverything()
{
    Tally tally;
    append(tally, {1, 2});
    append(tally, {3, 0});
    QCOMPARE(tally, (Tally{4, 2}));
    Points points;
    append(points, Points::Constant(2, 3, 1));
    append(points, Points::Constant(1, 3, 2));
    QCOMPARE(points.rows(), 3);
    QCOMPARE(points(2, 2), 2.0);
    QCOMPARE(points(1, 2), 1.0);
    TokenText text = numberedPassages(2, 3);
    append(text, numberedPassages(1, 2));
    QCOMPARE(text.starts, (std::vector<std::size_t>{0, 3, 6}));
    QCOMPARE(itemCount(text), 8);
}

OUTCROSS_TEST(SampleItemsTest)
#include "sample_items_test.moc"
