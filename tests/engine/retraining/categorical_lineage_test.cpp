#include "engine/retraining/model_origins.h"
#include "tests/engine/retraining/lineage_checks.h"
#include "tests/engine/retraining/replicates.h"
#include "tests/registry.h"

#include <QTest>

using namespace outcross;
using replicates::Plan;

class CategoricalLineageTest : public QObject
{
    Q_OBJECT

private slots:
    void generationZeroIsTheRealThing();
    void zipfFallsWithTheRank();
    void heterozygosityDecaysByOneOverN_data();
    void heterozygosityDecaysByOneOverN();
    void itemsKeptFollowTheirFrequencies();
    void manyRareCategoriesKeepTheSameRules();
    void inflowHoldsHeterozygosity();
    void smoothingHoldsHeterozygosity();
    void inflowAndSmoothingFollowTheMoments();
    void aLostCategoryMakesRealDataImpossible();
    void sameStreamsGiveSameBytes();
    void cancelledLeavesNoTrace();
    void twoSamplesStayFinite();
    void badSpecificationsAreRefused();
};

namespace
{

LineageSpec equal(int variants, std::int64_t size)
{
    LineageSpec spec;
    spec.kind = "categorical";
    spec.variants = variants;
    spec.size = size;
    return spec;
}

LineageSpec given(std::vector<double> frequencies, std::int64_t size)
{
    LineageSpec spec = equal(static_cast<int>(frequencies.size()), size);
    spec.startFrequencies = StartFrequencies::Given;
    spec.frequencies = std::move(frequencies);
    return spec;
}

std::shared_ptr<const Origin> origin(const LineageSpec& spec)
{
    return categoricalOrigin(spec, {});
}

double variants(const Lineage& lineage)
{
    return lineage.census().variants;
}

} // namespace

void CategoricalLineageTest::generationZeroIsTheRealThing()
{
    const auto lineage = origin(equal(16, 120))->found({1, 0, 0, 0});
    const Census census = lineage->census();
    QCOMPARE(census.diversity, 15.0 / 16);
    QCOMPARE(census.kept, 1.0);
    QCOMPARE(census.inbreeding, 0.0);
    QCOMPARE(census.effective, 16.0);
    QCOMPARE(census.variants, 16.0);
    QVERIFY(std::isnan(census.tail));
    QCOMPARE(census.distance, 0.0);
    QCOMPARE(census.fitness, std::log(1.0 / 16));
    QCOMPARE(census.size, 120);
    const auto bars = std::get<BarsPortrait>(lineage->portrait({}).picture);
    QCOMPARE(bars.frequencies, bars.startFrequencies);
    QCOMPARE(bars.frequencies.size(), 16u);
}

void CategoricalLineageTest::zipfFallsWithTheRank()
{
    LineageSpec spec = equal(4, 10);
    spec.startFrequencies = StartFrequencies::Zipf;
    spec.zipfExponent = 1;
    const auto lineage = origin(spec)->found({1, 0, 0, 0});
    const auto p = lineage->frequencies(0);
    const double total = 1 + 1 / 2.0 + 1 / 3.0 + 1 / 4.0;
    for (std::size_t i = 0; i < 4; ++i)
        QVERIFY(std::abs(p[i] - 1 / (static_cast<double>(i + 1) * total)) < 1e-15);
}

void CategoricalLineageTest::heterozygosityDecaysByOneOverN_data()
{
    QTest::addColumn<int>("categories");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("generations");
    QTest::newRow("K=16, n=20, t=10") << 16 << 20 << 10;
    QTest::newRow("K=16, n=20, t=30") << 16 << 20 << 30;
    QTest::newRow("K=2, n=100, t=100, the oracle 0.183016") << 2 << 100 << 100;
    QTest::newRow("K=500, n=60, t=40: fewer items than categories") << 500 << 60 << 40;
}

void CategoricalLineageTest::heterozygosityDecaysByOneOverN()
{
    // D1 (Wright 1931).
    QFETCH(int, categories);
    QFETCH(int, size);
    QFETCH(int, generations);
    const auto from = origin(equal(categories, size));
    const double theory = (1 - 1.0 / categories) * std::pow(1 - 1.0 / size, generations);
    VERIFY_MEAN(measure(*from, Plan{{}, size, generations, 3500}, replicates::diversity), theory);
}

void CategoricalLineageTest::itemsKeptFollowTheirFrequencies()
{
    // D4: kept = Σ 1 − (1 − p)^n; the oracle sheet's 2N is n here.
    const auto tenEqual = origin(equal(10, 10));
    VERIFY_MEAN(measure(*tenEqual, Plan{{}, 10, 1, 4000}, variants), 10 * (1 - std::pow(0.9, 10)));
    const auto oneCommon = origin(given({0.94, 0.02, 0.02, 0.02}, 20));
    const double theory = 1 - std::pow(0.06, 20) + 3 * (1 - std::pow(0.98, 20));
    QVERIFY(std::abs(theory - 1.997) < 5e-4);
    VERIFY_MEAN(measure(*oneCommon, Plan{{}, 20, 1, 4000}, variants), theory);
}

void CategoricalLineageTest::manyRareCategoriesKeepTheSameRules()
{
    // D8, first generation: 333 of 1000 types with Zipf(1); n = 999 takes the other way of sampling.
    LineageSpec spec = equal(1000, 1000);
    spec.startFrequencies = StartFrequencies::Zipf;
    const auto from = origin(spec);
    const auto start = from->found({1, 0, 0, 0});
    for (const int size : {1000, 999}) {
        double theory = 0;
        for (const double p : start->frequencies(0))
            theory += 1 - std::pow(1 - p, size);
        QVERIFY(std::abs(theory - 333) < 1);
        VERIFY_MEAN(measure(*from, Plan{{}, size, 1, 300}, variants), theory);
        const auto tail = measure(*from, Plan{{}, size, 1, 1}, [](const Lineage& l) { return l.census().tail; });
        QVERIFY(tail.front() > 0 && tail.front() < 1);
    }
}

void CategoricalLineageTest::inflowHoldsHeterozygosity()
{
    // I1 from equal categories, at a time when it has nearly settled, and its fixed point.
    const Plan plan{{.inflow = 0.1}, 20, 60, 3000};
    const auto from = origin(equal(8, 20));
    const double source = 7.0 / 8;
    const double a = 0.9 * 0.9;
    double theory = source;
    for (int t = 0; t < plan.generations; ++t)
        theory = (1 - 1.0 / 20) * (a * theory + (1 - a) * source);
    const double settled = (1 - 1.0 / 20) * (1 - a) * source / (1 - (1 - 1.0 / 20) * a);
    QVERIFY(std::abs(theory - settled) < 1e-6);
    VERIFY_MEAN(measure(*from, plan, replicates::diversity), theory);
}

void CategoricalLineageTest::smoothingHoldsHeterozygosity()
{
    // M1: mutation to a uniformly drawn category.
    const Plan plan{{.mutation = 0.05}, 20, 80, 3000};
    const auto from = origin(equal(4, 20));
    const double b = 0.95 * 0.95;
    double theory = 0.75;
    for (int t = 0; t < plan.generations; ++t)
        theory = (1 - 1.0 / 20) * (b * theory + (1 - b) * 0.75);
    VERIFY_MEAN(measure(*from, plan, replicates::diversity), theory);
}

void CategoricalLineageTest::inflowAndSmoothingFollowTheMoments()
{
    const Plan plan{{.inflow = 0.05, .mutation = 0.03}, 25, 30, 3000};
    const auto from = origin(given({0.7, 0.2, 0.1, 0}, 25));
    VERIFY_MEAN(measure(*from, plan, replicates::diversity), replicates::expectedDiversity(*from, plan));
}

void CategoricalLineageTest::aLostCategoryMakesRealDataImpossible()
{
    const auto lineage = origin(equal(16, 4))->found({1, 0, 0, 0});
    lineage_checks::advance(*lineage, 1, 1, {}, 4);
    QVERIFY(lineage->census().variants <= 4);
    QVERIFY(std::isinf(lineage->census().fitness) && lineage->census().fitness < 0);
}

void CategoricalLineageTest::sameStreamsGiveSameBytes()
{
    QVERIFY(lineage_checks::isReproducible(*origin(equal(16, 120)), {.inflow = 0.02, .mutation = 0.01}, 120));
    QVERIFY(lineage_checks::isReproducible(*origin(equal(300, 120)), {}, 120));
}

void CategoricalLineageTest::cancelledLeavesNoTrace()
{
    QVERIFY(lineage_checks::survivesCancelling(*origin(equal(16, 120)), {}, 120));
}

void CategoricalLineageTest::twoSamplesStayFinite()
{
    QVERIFY(lineage_checks::staysFinite(*origin(equal(16, 2)), 2, 5000));
    QVERIFY(lineage_checks::staysFinite(*origin(equal(1, 1)), 1, 10));
    QVERIFY(lineage_checks::staysFinite(*origin(given({1, 0}, 5)), 5, 10));
}

void CategoricalLineageTest::badSpecificationsAreRefused()
{
    const auto message = [](const LineageSpec& spec) {
        return lineage_checks::refusal([&] { static_cast<void>(origin(spec)); });
    };
    LineageSpec spec = equal(16, 120);
    spec.data = "penguins";
    QVERIFY(message(spec).starts_with("data: "));
    spec = equal(16, 120);
    spec.columns = {"a"};
    QVERIFY(message(spec).starts_with("columns: "));
    QVERIFY(message(equal(0, 120)).starts_with("variants: "));
    QVERIFY(message(equal(65'001, 120)).starts_with("variants: "));
    QVERIFY(message(equal(16, 0)).starts_with("size: "));
    QVERIFY(message(equal(16, 1'000'000'000'000)).starts_with("size: "));
    QVERIFY(message(given({0.5, std::nan("")}, 5)).starts_with("frequencies: "));
    QVERIFY(message(given({0, 0}, 5)).starts_with("frequencies: "));
    spec = given({0.5, 0.5}, 5);
    spec.variants = 3;
    QVERIFY(message(spec).starts_with("frequencies: "));
    QVERIFY(message(equal(65'000, 1'000'000)).empty());
}

OUTCROSS_TEST(CategoricalLineageTest)
#include "categorical_lineage_test.moc"
