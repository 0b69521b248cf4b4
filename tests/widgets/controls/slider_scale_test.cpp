#include "tests/registry.h"
#include "widgets/controls/slider_scale.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace outcross;

namespace
{

const double kInfinity = std::numeric_limits<double>::infinity();

std::vector<SliderScale> scales()
{
    return {SliderScale::share(), SliderScale::rate(), SliderScale::size(), SliderScale::size(2, 1'000'000),
            SliderScale::speed()};
}

} // namespace

class SliderScaleTest : public QObject
{
    Q_OBJECT

private slots:
    void endsAreExact();
    void balancedScalesStandOnNothingInTheMiddle();
    void stepsAreEquallyWide();
    void everyNiceValueIsReachedByDragging();
    void positionsGrowWithTheValue();
    void niceStepsClimbTheLadder();
    void aValueBetweenRungsGoesToTheNextOne();
    void stepsStopAtTheEnds();
    void fineStepsMoveTheSecondDigit();
    void wholeNumbersStayWhole();
};

void SliderScaleTest::balancedScalesStandOnNothingInTheMiddle()
{
    const SliderScale scale = SliderScale::balanced(0.5);
    QCOMPARE(scale.positionOf(0), 0.5);
    QCOMPARE(scale.valueAt(0.5), 0.0);
    QCOMPARE(scale.valueAt(0), -0.5);
    QCOMPARE(scale.valueAt(1), 0.5);
    QCOMPARE(scale.niceStep(0, -1), -0.01);
    QCOMPARE(scale.niceStep(-0.01, 1), 0.0);
    QCOMPARE(scale.fineStep(0, -1), -0.001);
    QCOMPARE(scale.fineStep(-0.5, -1), -0.5);
    for (const double value : scale.ladder())
        QVERIFY(qAbs(scale.valueAt(scale.positionOf(value)) - value) < 0.006 || value == 0);
}

void SliderScaleTest::stepsAreEquallyWide()
{
    const SliderScale scale = SliderScale::steps(10);
    for (int step = 0; step <= 10; ++step) {
        QCOMPARE(scale.positionOf(step), step / 10.0);
        QCOMPARE(scale.valueAt(step / 10.0 + 0.04), double(step));
    }
    QCOMPARE(scale.niceStep(3, 1), 4.0);
    QCOMPARE(scale.fineStep(3, -1), 2.0);
}

void SliderScaleTest::endsAreExact()
{
    QCOMPARE(SliderScale::share().valueAt(0), 0.0);
    QCOMPARE(SliderScale::share().valueAt(1), 1.0);
    QCOMPARE(SliderScale::rate().valueAt(0), 0.0);
    QCOMPARE(SliderScale::rate().valueAt(1), 0.5);
    QCOMPARE(SliderScale::size().valueAt(0), 2.0);
    QCOMPARE(SliderScale::size().valueAt(1), 10'000.0);
    QCOMPARE(SliderScale::speed().valueAt(0), 0.5);
    QCOMPARE(SliderScale::speed().valueAt(1), kInfinity);
    for (const SliderScale& scale : scales()) {
        QCOMPARE(scale.positionOf(scale.minimum()), 0.0);
        QCOMPARE(scale.positionOf(scale.maximum()), 1.0);
        QCOMPARE(scale.positionOf(-5), 0.0);
        QCOMPARE(scale.positionOf(kInfinity), 1.0);
        QCOMPARE(scale.positionOf(std::nan("")), 0.0);
    }
}

void SliderScaleTest::everyNiceValueIsReachedByDragging()
{
    for (const SliderScale& scale : scales())
        for (const double value : scale.ladder())
            QCOMPARE(scale.valueAt(scale.positionOf(value)), value);
    QCOMPARE(SliderScale::share().valueAt(SliderScale::share().positionOf(0.03)), 0.03);
}

void SliderScaleTest::positionsGrowWithTheValue()
{
    for (const SliderScale& scale : scales()) {
        double last = scale.minimum();
        for (int i = 0; i <= 1000; ++i) {
            const double value = scale.valueAt(i / 1000.0);
            QVERIFY(value >= last);
            last = value;
            const double position = scale.positionOf(value);
            QVERIFY(position >= 0 && position <= 1);
            // Off by what two digits leave out, or by half the width of a stop of its own.
            if (!scale.isWhole())
                QVERIFY(std::abs(position - i / 1000.0) < 0.04);
        }
    }
}

void SliderScaleTest::niceStepsClimbTheLadder()
{
    const SliderScale share = SliderScale::share();
    double value = 0.01;
    for (const double next : {0.02, 0.03, 0.05, 0.1, 0.2, 0.3, 0.5, 1.0}) {
        value = share.niceStep(value, 1);
        QCOMPARE(value, next);
    }
    QCOMPARE(share.niceStep(0, 1), 1e-4);
    QCOMPARE(share.niceStep(1e-4, -1), 0.0);
    QCOMPARE(share.niceStep(0, 10), 0.02);
    QCOMPARE(SliderScale::rate().niceStep(0, 1), 1e-6);
    QCOMPARE(SliderScale::size().niceStep(2, 1), 3.0);
    QCOMPARE(SliderScale::speed().niceStep(1000, 1), kInfinity);
    QCOMPARE(SliderScale::speed().niceStep(kInfinity, -1), 1000.0);
}

void SliderScaleTest::aValueBetweenRungsGoesToTheNextOne()
{
    QCOMPARE(SliderScale::share().niceStep(0.04, 1), 0.05);
    QCOMPARE(SliderScale::share().niceStep(0.04, -1), 0.03);
    QCOMPARE(SliderScale::size().niceStep(120, 1), 200.0);
    QCOMPARE(SliderScale::size().niceStep(120, -1), 100.0);
    QCOMPARE(SliderScale::share().niceStep(0.1 + 0.2, 1), 0.5);
}

void SliderScaleTest::stepsStopAtTheEnds()
{
    for (const SliderScale& scale : scales()) {
        QCOMPARE(scale.niceStep(scale.maximum(), 1), scale.maximum());
        QCOMPARE(scale.niceStep(scale.minimum(), -1), scale.minimum());
        QCOMPARE(scale.niceStep(scale.minimum(), 1000), scale.maximum());
        QCOMPARE(scale.niceStep(scale.maximum(), -1000), scale.minimum());
        QCOMPARE(scale.fineStep(scale.maximum(), 1), scale.maximum());
        QCOMPARE(scale.fineStep(scale.minimum(), -1), scale.minimum());
    }
}

void SliderScaleTest::fineStepsMoveTheSecondDigit()
{
    const SliderScale share = SliderScale::share();
    QCOMPARE(share.fineStep(0.03, 1), 0.031);
    QCOMPARE(share.fineStep(0.03, -1), 0.029);
    QCOMPARE(share.fineStep(0.01, -1), 0.0099);
    QCOMPARE(share.fineStep(0.0099, 1), 0.01);
    QCOMPARE(share.fineStep(1e-4, -1), 0.0);
    QCOMPARE(share.fineStep(0, 1), 1e-4);
    QCOMPARE(SliderScale::size().fineStep(120, 1), 130.0);
    QCOMPARE(SliderScale::size().fineStep(60, -1), 59.0);
    QCOMPARE(SliderScale::size().fineStep(2, 1), 3.0);
    QCOMPARE(SliderScale::speed().fineStep(kInfinity, -1), 1000.0);
}

void SliderScaleTest::wholeNumbersStayWhole()
{
    const SliderScale size = SliderScale::size(2, 1'000'000);
    for (int i = 0; i <= 500; ++i)
        QCOMPARE(size.valueAt(i / 500.0), std::round(size.valueAt(i / 500.0)));
    for (double value = 2; value < 1'000'000; value = size.fineStep(value, 1))
        QCOMPARE(value, std::round(value));
}

OUTCROSS_TEST(SliderScaleTest)
#include "slider_scale_test.moc"
