#include "engine/base/stream.h"
#include "engine/models/points/em_kernel.h"
#include "tests/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <vector>

using namespace outcross;

class EmKernelTest : public QObject
{
    Q_OBJECT

private slots:
    void exponentialAgreesWithTheLibrary();
    void exponentialEndsGently();
    void everyVectorUnitGivesTheSameBits();
    void sumsAgreeWithTheDefinition();
    void aFarPointStillBelongsSomewhere();
};

namespace
{

struct Task {
    std::vector<EmTerm> terms;
    std::vector<double> x;
    std::vector<double> y;
};

Task randomTask(std::size_t components, std::size_t points)
{
    Stream stream(42, 0, 0, components * 10'000 + points);
    Task task;
    for (std::size_t k = 0; k < components; ++k)
        task.terms.push_back({4 * stream.uniform(), 4 * stream.uniform(), 0.5 + stream.uniform(),
                              stream.uniform() - 0.5, 0.5 + stream.uniform(), -3 * stream.uniform()});
    for (std::size_t i = 0; i < points; ++i) {
        task.x.push_back(4 * stream.uniform());
        task.y.push_back(4 * stream.uniform());
    }
    return task;
}

bool sameBits(const std::vector<EmSums>& a, const std::vector<EmSums>& b)
{
    return std::memcmp(a.data(), b.data(), a.size() * sizeof(EmSums)) == 0;
}

} // namespace

void EmKernelTest::exponentialAgreesWithTheLibrary()
{
    std::vector<double> x;
    for (double value = -699; value < 699; value += 0.00713)
        x.push_back(value);
    for (double value = 1e-300; value < 1; value *= 7)
        x.insert(x.end(), {value, -value});
    for (const VectorUnit unit : {VectorUnit::Baseline, widestVectorUnit()}) {
        std::vector<double> e = x;
        exponentials(e, unit);
        double worst = 0;
        for (std::size_t i = 0; i < x.size(); ++i)
            worst = std::max(worst, std::abs(e[i] / std::exp(x[i]) - 1));
        QVERIFY2(worst < 1e-14, qPrintable(QString::number(worst)));
    }
}

void EmKernelTest::exponentialEndsGently()
{
    std::vector<double> x{0.0, -0.0, -700, -701, -1e300, -std::numeric_limits<double>::infinity()};
    exponentials(x);
    QCOMPARE(x[0], 1.0);
    QCOMPARE(x[1], 1.0);
    QVERIFY(std::abs(x[2] / std::exp(-700.0) - 1) < 1e-14);
    for (std::size_t i = 3; i < x.size(); ++i)
        QCOMPARE(x[i], x[2]);
}

void EmKernelTest::everyVectorUnitGivesTheSameBits()
{
    for (const std::size_t points : {1u, 31u, 32u, 33u, 1000u, 4096u}) {
        for (const std::size_t components : {1u, 3u, 64u}) {
            const Task task = randomTask(components, points);
            std::vector<EmSums> baseline(components);
            std::vector<EmSums> widest(components);
            const double a = addEmSums(task.terms, task.x, task.y, baseline, VectorUnit::Baseline);
            const double b = addEmSums(task.terms, task.x, task.y, widest);
            QVERIFY(a == b && sameBits(baseline, widest));
        }
    }
}

void EmKernelTest::sumsAgreeWithTheDefinition()
{
    const Task task = randomTask(5, 203);
    std::vector<EmSums> sums(5);
    const double logLikelihood = addEmSums(task.terms, task.x, task.y, sums);

    std::vector<EmSums> expected(5);
    double expectedLog = 0;
    for (std::size_t i = 0; i < task.x.size(); ++i) {
        std::vector<double> density;
        double total = 0;
        for (const EmTerm& term : task.terms) {
            const double dx = task.x[i] - term.meanX;
            const double dy = task.y[i] - term.meanY;
            const double v = term.b * dx + term.c * dy;
            density.push_back(std::exp(term.logScale - term.a * term.a * dx * dx - v * v));
            total += density.back();
        }
        expectedLog += std::log(total);
        for (std::size_t k = 0; k < 5; ++k) {
            const double r = density[k] / total;
            const double dx = task.x[i] - task.terms[k].meanX;
            const double dy = task.y[i] - task.terms[k].meanY;
            expected[k].weight += r;
            expected[k].x += r * dx;
            expected[k].y += r * dy;
            expected[k].xx += r * dx * dx;
            expected[k].xy += r * dx * dy;
            expected[k].yy += r * dy * dy;
        }
    }
    QVERIFY(std::abs(logLikelihood - expectedLog) < 1e-10);
    for (std::size_t k = 0; k < 5; ++k)
        for (const auto member : {&EmSums::weight, &EmSums::x, &EmSums::y, &EmSums::xx, &EmSums::xy, &EmSums::yy})
            QVERIFY(std::abs(sums[k].*member - expected[k].*member) < 1e-10);
}

void EmKernelTest::aFarPointStillBelongsSomewhere()
{
    const std::vector<EmTerm> terms{{0, 0, 1, 0, 1, -1}, {1, 0, 1, 0, 1, -1}};
    const std::vector<double> x{1e6};
    const std::vector<double> y{0};
    std::vector<EmSums> sums(2);
    const double logLikelihood = addEmSums(terms, x, y, sums);
    QVERIFY(std::isfinite(logLikelihood));
    QVERIFY(std::abs(sums[0].weight + sums[1].weight - 1) < 1e-15);
    QVERIFY(sums[1].weight > 0.999);
}

OUTCROSS_TEST(EmKernelTest)
#include "em_kernel_test.moc"
