#include "engine/replicates/kept_spread.h"

#include "engine/base/stream.h"
#include "tests/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace outcross;

namespace
{

/// By the definition: the share of the way along the sorted values, straight between two neighbours.
double naiveQuantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const double place = share * static_cast<double>(values.size() - 1);
    const double below = values[static_cast<std::size_t>(std::floor(place))];
    const double above = values[static_cast<std::size_t>(std::ceil(place))];
    return below + (above - below) * (place - std::floor(place));
}

} // namespace

class KeptSpreadTest : public QObject
{
    Q_OBJECT
private slots:
    void quantilesLieBetweenTheTwoNearestValues()
    {
        std::vector<double> values{0.5, 0.1, 0.4, 0.2, 0.3};
        const KeptSpread spread = spreadOf(values);
        QCOMPARE(spread.low, 0.12);
        QCOMPARE(spread.lowerQuarter, 0.2);
        QCOMPARE(spread.median, 0.3);
        QCOMPARE(spread.upperQuarter, 0.4);
        QCOMPARE(spread.high, 0.48);
        QCOMPARE(spread.mean, 0.3);
        QCOMPARE(spread.halved, 0.8); // a half is not less than a half
        QCOMPARE(spread.count, 5U);
    }

    void anySampleHasTheQuantilesOfItsDefinition()
    {
        Stream stream(7, 0, 0, 0);
        for (std::size_t size = 1; size < 60; ++size) {
            std::vector<double> values(size);
            std::generate(values.begin(), values.end(), [&] { return stream.uniform(); });
            std::vector<double> moved = values;
            const KeptSpread spread = spreadOf(moved);
            const auto isNear = [](double a, double b) { return std::abs(a - b) < 1e-14; };
            QVERIFY(isNear(spread.low, naiveQuantile(values, 0.05)));
            QVERIFY(isNear(spread.lowerQuarter, naiveQuantile(values, 0.25)));
            QVERIFY(isNear(spread.median, naiveQuantile(values, 0.5)));
            QVERIFY(isNear(spread.upperQuarter, naiveQuantile(values, 0.75)));
            QVERIFY(isNear(spread.high, naiveQuantile(values, 0.95)));
        }
    }

    void whatIsNoNumberDoesNotCount()
    {
        const double none = std::numeric_limits<double>::quiet_NaN();
        std::vector<double> values{none, 0.2, none, 0.6};
        const KeptSpread spread = spreadOf(values);
        QCOMPARE(spread.count, 2U);
        QCOMPARE(spread.median, 0.4);
        QCOMPARE(spread.halved, 0.5);
        std::vector<double> nothing{none, none};
        QCOMPARE(spreadOf(nothing).count, 0U);
        QVERIFY(std::isnan(spreadOf(nothing).median));
        QVERIFY(std::isnan(spreadOf(nothing).halved));
    }
};

OUTCROSS_TEST(KeptSpreadTest)
#include "kept_spread_test.moc"
