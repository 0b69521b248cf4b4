#include "engine/measures/frequencies.h"
#include "tests/registry.h"

#include <QTest>

#include <array>
#include <cmath>
#include <vector>

using namespace outcross;

class FrequenciesTest : public QObject
{
    Q_OBJECT

private slots:
    void equalVariantsAreAllEffective();
    void aFixedVariantLeavesNoDiversity();
    void lostVariantsDoNotCount();
    void theTailIsWhatWasRareAtTheStart();
    void withoutRareVariantsTheTailIsNotANumber();
    void disjointFixationsAreOneApart();
};

void FrequenciesTest::equalVariantsAreAllEffective()
{
    const std::vector<double> p(16, 1.0 / 16);
    QCOMPARE(expectedHeterozygosity(p), 15.0 / 16);
    QCOMPARE(hillOrder0(p), 16.0);
    QCOMPARE(hillOrder2(p), 16.0);
    QVERIFY(std::abs(hillOrder1(p) - 16) < 1e-12);
}

void FrequenciesTest::aFixedVariantLeavesNoDiversity()
{
    const std::array<double, 3> p{0, 1, 0};
    QCOMPARE(expectedHeterozygosity(p), 0.0);
    QCOMPARE(hillOrder0(p), 1.0);
    QCOMPARE(hillOrder2(p), 1.0);
    const std::array<double, 2> roundedUp{1 + 1e-15, 0};
    QVERIFY(expectedHeterozygosity(roundedUp) >= 0);
}

void FrequenciesTest::lostVariantsDoNotCount()
{
    const std::array<double, 4> p{0.5, 0, 0.25, 0.25};
    QCOMPARE(hillOrder0(p), 3.0);
    QCOMPARE(expectedHeterozygosity(p), 0.625);
    QCOMPARE(hillOrder2(p), 1 / 0.375);
    QVERIFY(std::abs(hillOrder1(p) - std::pow(2, 1.5)) < 1e-12);
}

void FrequenciesTest::theTailIsWhatWasRareAtTheStart()
{
    // 0.01 itself is not rare, and a variant that was absent is not part of the tail.
    const std::array<double, 6> start{0.97, 0.01, 0.008, 0.007, 0.005, 0};
    const std::array<double, 6> now{0.5, 0, 0.3, 0, 0.1, 0.1};
    QCOMPARE(tailAlive(start, now), 2.0 / 3);
    QCOMPARE(tailAlive(start, start), 1.0);
}

void FrequenciesTest::withoutRareVariantsTheTailIsNotANumber()
{
    const std::array<double, 2> p{0.5, 0.5};
    QVERIFY(std::isnan(tailAlive(p, p)));
}

void FrequenciesTest::disjointFixationsAreOneApart()
{
    const std::array<double, 2> p{1, 0};
    const std::array<double, 2> q{0, 1};
    const std::array<double, 2> half{0.5, 0.5};
    QCOMPARE(rogersDistance(p, q), 1.0);
    QCOMPARE(rogersDistance(p, p), 0.0);
    QCOMPARE(rogersDistance(p, half), 0.5);
}

OUTCROSS_TEST(FrequenciesTest)
#include "frequencies_test.moc"
