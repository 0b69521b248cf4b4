#include "engine/retraining/image_reality.h"

#include "engine/base/errors.h"
#include "tests/registry.h"

#include <QTest>

#include <cmath>

using namespace outcross;

namespace
{

/// Images of five shapes with a little noise each.
ImageSet images(int side, Eigen::Index count)
{
    ImageSet set;
    set.width = side;
    set.height = side;
    set.pixels.resize(count, side * side);
    Stream draws(7, 0, 0, 0);
    for (Eigen::Index row = 0; row < count; ++row)
        for (Eigen::Index column = 0; column < set.pixels.cols(); ++column)
            set.pixels(row, column) = static_cast<float>(
                0.5 + 0.3 * std::sin(0.01 * static_cast<double>((row % 5 + 1) * column)) + 0.1 * draws.uniform());
    return set;
}

Points drawn(const ImageReality& reality, std::int64_t count)
{
    Stream draws(8, 0, 0, 0);
    return reality.source().sample(count, draws);
}

} // namespace

class ImageRealityTest : public QObject
{
    Q_OBJECT
private slots:
    void aLargeImageIsMeasuredAsBySmallOnes_data()
    {
        QTest::addColumn<int>("side");
        QTest::addColumn<int>("count");
        QTest::newRow("more pixels than images") << 20 << 60;
        QTest::newRow("many pixels") << 30 << 60;
        QTest::newRow("few pixels") << 6 << 200;
    }
    /// Two ways to the same numbers: from the items, and from their mean and covariance.
    void aLargeImageIsMeasuredAsBySmallOnes()
    {
        QFETCH(const int, side);
        QFETCH(const int, count);
        const ImageReality reality(images(side, count));
        const Points items = drawn(reality, 40);
        const SecondMoments moments = momentsOf(items);
        const Extent extent = reality.extentOf(items);
        QVERIFY(std::abs(extent.totalVariance - moments.covariance.trace()) < 1e-9);
        QVERIFY(std::abs(extent.distance - reality.distance(moments.mean, moments.covariance)) < 1e-6);
        QVERIFY(extent.distance > 0);
        QVERIFY(std::abs(reality.source().totalVariance() - reality.source().covariance().trace()) < 1e-9);
        // The real thing lies at 0 from itself, and the further off the brighter all is.
        QVERIFY(reality.distance(reality.source().mean(), reality.source().covariance()) < 1e-4);
        Points brighter = items;
        brighter.array() += 0.2;
        QVERIFY(reality.extentOf(brighter).distance > extent.distance);
    }

    /// Images that are all alike but for one pixel span one component.
    void imagesThatHardlyDifferAreNoTrouble()
    {
        ImageSet set = images(20, 60);
        set.pixels.setConstant(0.25f);
        for (Eigen::Index row = 0; row < set.pixels.rows(); row += 2)
            set.pixels(row, 7) = 1;
        const ImageReality reality(set);
        const Points items = drawn(reality, 40);
        QVERIFY(std::isfinite(reality.extentOf(items).distance));
        QVERIFY(reality.distance(reality.source().mean(), reality.source().covariance()) < 1e-4);
    }

    void aStopEndsIt()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_EXCEPTION_THROWN(ImageReality(images(20, 60), stop.get_token()), Cancelled);
    }
};

OUTCROSS_TEST(ImageRealityTest)
#include "image_reality_test.moc"
