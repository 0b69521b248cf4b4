#include "engine/theory/moments.h"
#include "tests/registry.h"

#include <QTest>

#include <cmath>

using namespace outcross;

/// nextMoments against the closed forms of the theory sheet.
class MomentsTest : public QObject
{
    Q_OBJECT

private slots:
    void driftAloneIsOneMinusOneOverN();
    void diploidsHaveTwoCopies();
    void unbiasedVarianceHasAFlatMean();
    void varianceLostWithinIsFoundBetween();
    void inflowIsTheRecursionI1();
    void mutationIsTheRecursionM1();
    void aDistantNovelMeanPullsTheLineage();
    void oneMigrantIndividualKeepsFourFifths();
};

namespace
{

constexpr double kTolerance = 1e-12;

Moments after(int generations, Moments now, const SourceMoments& source, double inflow, double mutation,
              std::int64_t size)
{
    for (int t = 0; t < generations; ++t)
        now = nextMoments(now, source, inflow, mutation, size);
    return now;
}

bool close(double a, double b)
{
    return std::abs(a - b) < kTolerance;
}

} // namespace

void MomentsTest::driftAloneIsOneMinusOneOverN()
{
    const Moments start{0.9375, 0, 0};
    const SourceMoments source{.diversity = 0.9375, .novelDiversity = 0.9375};
    for (const int n : {2, 20, 120})
        QVERIFY(close(after(50, start, source, 0, 0, n).diversity, 0.9375 * std::pow(1 - 1.0 / n, 50)));
}

void MomentsTest::diploidsHaveTwoCopies()
{
    // D1: N = 50, t = 100, from ½.
    const SourceMoments source{.diversity = 0.5, .novelDiversity = 0.5, .itemsPerIndividual = 2};
    const double found = after(100, {0.5, 0, 0}, source, 0, 0, 50).diversity;
    QVERIFY(close(found, 0.5 * std::pow(0.99, 100)));
    QVERIFY(std::abs(found - 0.183016) < 5e-7);
}

void MomentsTest::unbiasedVarianceHasAFlatMean()
{
    const SourceMoments source{.diversity = 1, .unbiased = true};
    QVERIFY(close(after(30, {1, 0, 0}, source, 0, 0, 10).diversity, 1));
}

void MomentsTest::varianceLostWithinIsFoundBetween()
{
    // D2: E[V] + Var(mean) = σ².
    const Moments now = after(17, {1, 0, 0}, {.diversity = 1}, 0, 0, 20);
    QVERIFY(close(now.diversity + now.meanOffsetSq, 1));
}

void MomentsTest::inflowIsTheRecursionI1()
{
    const double source = 0.75;
    const double f = 0.07;
    const double a = (1 - f) * (1 - f);
    const int n = 30;
    double recursion = source;
    Moments now{source, 0, 0};
    for (int t = 0; t < 40; ++t) {
        recursion = (1 - 1.0 / n) * (a * recursion + (1 - a) * source);
        now = nextMoments(now, {.diversity = source}, f, 0, n);
        QVERIFY(close(now.diversity, recursion));
    }
    const double settled = (1 - 1.0 / n) * (1 - a) * source / (1 - (1 - 1.0 / n) * a);
    QVERIFY(close(after(2000, now, {.diversity = source}, f, 0, n).diversity, settled));
}

void MomentsTest::mutationIsTheRecursionM1()
{
    // Equal categories: novel items have the mean of the source, and I1 and M1 take the same form.
    const double novel = 1 - 1.0 / 16;
    const double u = 0.02;
    const double b = (1 - u) * (1 - u);
    const int n = 120;
    double recursion = novel;
    Moments now{novel, 0, 0};
    for (int t = 0; t < 60; ++t) {
        recursion = (1 - 1.0 / n) * (b * recursion + (1 - b) * novel);
        now = nextMoments(now, {.diversity = novel, .novelDiversity = novel}, 0, u, n);
        QVERIFY(close(now.diversity, recursion));
    }
}

void MomentsTest::aDistantNovelMeanPullsTheLineage()
{
    // M1 does not need the source's mean: heterozygosity follows it from any start, here a fixed category of four.
    // With π = (1, 0, 0, 0): novelOffsetSq = Σ(¼ − π)² = ¾.
    const SourceMoments source{.diversity = 0, .novelDiversity = 0.75, .novelOffsetSq = 0.75};
    const double u = 0.1;
    const double b = (1 - u) * (1 - u);
    const int n = 15;
    double recursion = 0;
    Moments now{0, 0, 0};
    for (int t = 0; t < 60; ++t) {
        recursion = (1 - 1.0 / n) * (b * recursion + (1 - b) * 0.75);
        now = nextMoments(now, source, 0, u, n);
        QVERIFY(close(now.diversity, recursion));
    }
    QVERIFY(close(after(2000, now, source, 0, u, n).offsetAlongNovel, 0.75));
}

void MomentsTest::oneMigrantIndividualKeepsFourFifths()
{
    // I4: f = 2/n. Exact fixed point is within a percent of 80 % of the source at n = 120.
    const double settled = after(5000, {1, 0, 0}, {.diversity = 1}, 2.0 / 120, 0, 120).diversity;
    QVERIFY(std::abs(settled - 0.8) < 0.01);
}

OUTCROSS_TEST(MomentsTest)
#include "moments_test.moc"
