#include "engine/measures/frequencies.h"
#include "engine/models/points/kde_model.h"
#include "engine/retraining/corpus_counts.h"
#include "engine/retraining/plane_reality.h"
#include "engine/retraining/point_lineage.h"
#include "tests/engine/retraining/loop_kinds.h"
#include "tests/engine/retraining/loop_theory.h"
#include "tests/registry.h"

#include <boost/math/special_functions/digamma.hpp>

#include <algorithm>
#include <vector>

using namespace outcross;
using loop_kinds::kept;
using replicates::Plan;

/// What is kept of what models make, what a fit adds to it, and what the border lets through, against theory.
class LoopCurationTest : public QObject
{
    Q_OBJECT

private slots:
    void smoothingIsMutation();
    void smoothedBinsFollowTheSameRule();
    void aKernelDensityGrowsToItsEquilibrium();
    void temperatureSharpensByPowers();
    void rewardSelectsExponentially();
    void uniformRealDataHoldAgainstTemperature();
    void truncationMultipliesVariance_data();
    void truncationMultipliesVariance();
    void logVarianceUnderTruncationFollowsTheExactLaw();
    void theDetectorLetsThroughWhatBayesSays_data();
    void theDetectorLetsThroughWhatBayesSays();
    void exactSharesPassTheDetectorAlike();
    void measuresTellWhatPassed();
};

namespace
{

LineageSpec given(std::vector<double> frequencies, const Learning& learning, std::int64_t size)
{
    LineageSpec spec;
    spec.kind = "categorical";
    spec.variants = static_cast<int>(frequencies.size());
    spec.startFrequencies = StartFrequencies::Given;
    spec.frequencies = std::move(frequencies);
    spec.size = size;
    spec.learning = learning;
    return spec;
}

Learning curated(CurationKind by)
{
    Learning learning;
    learning.curation.by = by;
    return learning;
}

/// More items than a scenario may have, so that there is no drift to speak of: the deviation of a frequency is below
/// 2e-5.
constexpr std::int64_t kHuge = 1'000'000'000;

/// Of a run with kHuge items a generation.
std::vector<double> frequenciesAfter(const LineageSpec& spec, const Forces& forces, int generations)
{
    const auto lineage = categoricalOrigin(spec, {})->found({3, 0, 0, 0});
    for (int t = 1; t <= generations; ++t)
        lineage->advance(forces, kHuge, {3, 0, 0, static_cast<std::uint64_t>(t)}, {});
    const auto found = lineage->frequencies(0);
    return {found.begin(), found.end()};
}

} // namespace

void LoopCurationTest::smoothingIsMutation()
{
    // M4, from frequencies that are not equal.
    Learning learning;
    learning.smoothing = 0.5;
    const std::vector<double> start{0.6, 0.25, 0.1, 0.05};
    const auto from = categoricalOrigin(given(start, learning, 20), {});
    for (const int generations : {1, 5, 40})
        VERIFY_MEAN(measure(*from, Plan{{}, 20, generations, 3000}, replicates::diversity),
                    loop_theory::smoothed(expectedHeterozygosity(start), 20, 0.5, 4, generations));
}

void LoopCurationTest::smoothedBinsFollowTheSameRule()
{
    // M4: the items of generation t are drawn from the model of t − 1, whose bins are those that the census counts.
    for (const double alpha : {0.0, 0.5}) {
        LineageSpec spec;
        spec.kind = "histogram";
        spec.variants = 10;
        spec.size = 20;
        spec.learning.smoothing = alpha;
        const auto from = histogramOrigin(spec, {});
        const double start = expectedHeterozygosity(from->found({1, 0, 0, 0})->frequencies(0));
        const auto ofItems = [](const Lineage& lineage) { return expectedHeterozygosity(lineage.frequencies(0)); };
        for (const int generations : {1, 4, 15})
            VERIFY_MEAN(measure(*from, Plan{{}, 20, generations, 1500}, ofItems),
                        (1 - 1.0 / 20) * loop_theory::smoothed(start, 20, alpha, 10, generations - 1));
    }
}

void LoopCurationTest::aKernelDensityGrowsToItsEquilibrium()
{
    // M4: V' = (1 − 1/n)V + 2h² on the plane, V* = 2nh².
    // Its origin, but for the measures that compare points, which take most of the time.
    LineageSpec spec;
    spec.kind = "kde";
    spec.variants = 1;
    const auto from = pointOrigin(planeReality(spec, {}), std::make_unique<const KdeModel>(2, 0.4),
                                  {.size = 10, .learning = {}, .keepsMoments = false});
    for (const int generations : {2, 8}) {
        double theory = 2;
        for (int t = 0; t < generations; ++t)
            theory = 0.9 * theory + 2 * 0.16;
        QVERIFY(theory < 2 * 10 * 0.16);
        VERIFY_MEAN(measure(*from, Plan{{}, 10, generations, 1600}, replicates::diversity), theory);
    }
}

void LoopCurationTest::temperatureSharpensByPowers()
{
    // S1; generation 1 is trained on real items, which nobody curates.
    const std::vector<double> start{0.3, 0.28, 0.22, 0.2};
    const auto found = frequenciesAfter(given(start, curated(CurationKind::Temperature), 100), {.selection = 0.2}, 6);
    const double power = std::pow(0.8, -5);
    for (std::size_t i = 1; i < 4; ++i) {
        const double theory = power * std::log(start[i] / start[0]);
        QVERIFY(std::abs(std::log(found[i] / found[0]) - theory) < 0.005 * std::abs(theory));
    }
}

void LoopCurationTest::rewardSelectsExponentially()
{
    // S1 with rewards 1, ½, 0.
    const std::vector<double> start{0.1, 0.3, 0.6};
    const auto found = frequenciesAfter(given(start, curated(CurationKind::Reward), 100), {.selection = 0.5}, 7);
    for (std::size_t i = 0; i < 2; ++i) {
        const double theory = 6 * 0.5 * (1 - 0.5 * static_cast<double>(i));
        QVERIFY(std::abs(std::log(found[i] / start[i] * start[2] / found[2]) - theory) < 0.001);
    }
}

void LoopCurationTest::uniformRealDataHoldAgainstTemperature()
{
    // S1: a deviation from equal frequencies grows by (1 − f)/T a generation.
    const LineageSpec spec = given({0.25, 0.25, 0.25, 0.25}, curated(CurationKind::Temperature), 100);
    const auto largest = [&](double inflow) {
        const auto found = frequenciesAfter(spec, {.inflow = inflow, .selection = 0.2}, 500);
        return *std::max_element(found.begin(), found.end());
    };
    QVERIFY(largest(0.22) < 0.251);
    QVERIFY(largest(0.18) > 0.4);
}

void LoopCurationTest::truncationMultipliesVariance_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("gaussian") << "gaussian";
    QTest::newRow("mixture") << "mixture";
}

void LoopCurationTest::truncationMultipliesVariance()
{
    // S2 with λ = 0.9 from generation 2 on.
    QFETCH(QString, kind);
    const auto from = loop_kinds::origin(kind, curated(CurationKind::Truncation), 20);
    VERIFY_MEAN(measure(*from, Plan{{.selection = 0.1}, 20, 6, 3500}, kept), std::pow(0.95, 6) * std::pow(0.9, 5));
}

void LoopCurationTest::logVarianceUnderTruncationFollowsTheExactLaw()
{
    // S2 by D3: E ln V = t[ψ((n − 1)/2) + ln(2/n)] + (t − 1) ln λ.
    const auto from = loop_kinds::origin(QStringLiteral("gaussian"), curated(CurationKind::Truncation), 20);
    const auto logs = measure(*from, Plan{{.selection = 0.3}, 20, 40, 800},
                              [](const Lineage& lineage) { return std::log(lineage.census().diversity); });
    VERIFY_MEAN(logs, 40 * (boost::math::digamma(9.5) + std::log(2.0 / 20)) + 39 * std::log(0.7));
}

void LoopCurationTest::theDetectorLetsThroughWhatBayesSays_data()
{
    QTest::addColumn<double>("offered");
    QTest::addColumn<double>("seen");
    QTest::addColumn<double>("beta");
    QTest::addColumn<double>("alpha");
    QTest::newRow("all seen") << 0.1 << 1.0 << 0.9 << 0.05;
    QTest::newRow("half seen") << 0.1 << 0.5 << 0.9 << 0.05;
    QTest::newRow("a detector that knows nothing") << 0.3 << 1.0 << 0.4 << 0.4;
    QTest::newRow("one that is wrong more often than right") << 0.3 << 1.0 << 0.2 << 0.6;
}

void LoopCurationTest::theDetectorLetsThroughWhatBayesSays()
{
    QFETCH(double, offered);
    QFETCH(double, seen);
    QFETCH(double, beta);
    QFETCH(double, alpha);
    constexpr std::int64_t kCount = 1000;
    std::vector<double> real;
    std::vector<double> offers;
    for (std::uint32_t replicate = 0; replicate < 600; ++replicate) {
        Stream stream(5, replicate, 0, 1);
        const CorpusCounts counts =
            drawCounts(kCount, {.inflow = offered, .kinAvoidance = seen}, {},
                       {.truePositives = beta, .falsePositives = alpha}, {.hasModels = true}, stream);
        QCOMPARE(counts.real + counts.made() + counts.archived + counts.novel, kCount);
        QCOMPARE(counts.offered - counts.flagged, kCount);
        real.push_back(static_cast<double>(counts.real) / kCount);
        offers.push_back(static_cast<double>(counts.offered) / kCount);
    }
    VERIFY_MEAN(real, loop_theory::realAfterDetector(offered, seen, beta, alpha));
    VERIFY_MEAN(offers, 1 / (offered * (1 - seen * alpha) + (1 - offered) * (1 - seen * beta)));
}

void LoopCurationTest::exactSharesPassTheDetectorAlike()
{
    // Few items are missing in the later rounds: rounded shares of them would be all or nothing.
    LoopSpec loop;
    loop.exactShares = true;
    std::vector<double> real;
    for (std::uint32_t replicate = 0; replicate < 2500; ++replicate) {
        Stream stream(5, replicate, 0, 1);
        real.push_back(
            static_cast<double>(drawCounts(100, {.inflow = 0.02, .kinAvoidance = 1}, loop,
                                           {.truePositives = 0.98, .falsePositives = 0.05}, {.hasModels = true}, stream)
                                    .real));
    }
    VERIFY_MEAN(real, 100 * loop_theory::realAfterDetector(0.02, 1, 0.98, 0.05));
}

void LoopCurationTest::measuresTellWhatPassed()
{
    // RealShare and Flagged of a whole lineage; many items, for a ratio is not without bias.
    Learning learning;
    learning.detector = {.truePositives = 0.8, .falsePositives = 0.1};
    learning.loop.labs = 2;
    for (const char* kind : {"categorical", "gaussian"}) {
        const auto from = loop_kinds::origin(QString::fromLatin1(kind), learning, 2000);
        const Plan plan{{.inflow = 0.2, .kinAvoidance = 0.75}, 2000, 3, 60};
        const double passing = 0.2 * (1 - 0.075) + 0.8 * (1 - 0.6);
        VERIFY_MEAN(measure(*from, plan, [](const Lineage& lineage) { return lineage.measures().at(0); }),
                    loop_theory::realAfterDetector(0.2, 0.75, 0.8, 0.1));
        VERIFY_MEAN(measure(*from, plan, [](const Lineage& lineage) { return lineage.measures().at(1); }), 1 - passing);
    }
}

OUTCROSS_TEST(LoopCurationTest)
#include "loop_curation_test.moc"
