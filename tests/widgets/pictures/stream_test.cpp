#include "tests/registry.h"
#include "widgets/pictures/describe_portrait.h"
#include "widgets/pictures/paint_stream.h"
#include "widgets/pictures/stream_view.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace outcross;

namespace
{

using SharedStream = std::shared_ptr<const StreamPicture>;

/// Variants whose shares wave, recorded for some generations.
SharedStream stream(int generations, int variants)
{
    std::vector<double> shares(static_cast<std::size_t>(variants), 1.0 / variants);
    StreamRecord record(shares);
    for (int generation = 1; generation <= generations; ++generation) {
        double sum = 0;
        for (int variant = 0; variant < variants; ++variant)
            sum += shares[static_cast<std::size_t>(variant)] = 1.2 + std::sin(generation * 0.1 + variant * 2.0);
        for (double& share : shares)
            share /= sum;
        record.append(shares);
    }
    return std::make_shared<const StreamPicture>(record.picture());
}

QImage bands(const SharedStream& picture, const QSize& size, std::size_t extent)
{
    StreamImage image;
    return image.update(picture, size, extent, 1, lightTheme());
}

QImage painted(const SharedStream& picture, const QSize& size, StreamImage& image, const QRectF& rect)
{
    QImage result(size, QImage::Format_RGB32);
    result.fill(lightTheme().card);
    QPainter painter(&result);
    paintStream(painter, rect, picture, lightTheme(), {}, image);
    return result;
}

} // namespace

class StreamTest : public QObject
{
    Q_OBJECT

private slots:
    void bandsAreAsThickAsTheirShares();
    void growingGivesWhatAFreshImageWouldHold();
    void onlyNewColumnsAreDrawn();
    void anotherRunStartsOver();
    void theRestIsNotTheColourOfAVariant();
    void everyLengthAndSizeCanBePainted();
    void aViewDescribesItsStream();
};

void StreamTest::bandsAreAsThickAsTheirShares()
{
    StreamRecord record(std::vector<double>{0.5, 0.3, 0.2});
    for (int generation = 0; generation < 50; ++generation)
        record.append(std::vector<double>{0.5, 0.3, 0.2});
    const QImage image = bands(std::make_shared<StreamPicture>(record.picture()), {100, 200}, 50);
    std::array<int, 3> thick{};
    for (int y = 0; y < 200; ++y) {
        QCOMPARE(qAlpha(image.pixel(60, y)), 255);
        for (int band = 0; band < 3; ++band)
            thick[static_cast<std::size_t>(band)] += image.pixel(60, y) == variantColor(band, 3, lightTheme()).rgb();
    }
    // A separator takes up to two pixels of the bands beside it.
    QVERIFY(std::abs(thick[0] - 100) <= 2 && std::abs(thick[1] - 60) <= 3 && std::abs(thick[2] - 40) <= 2);
    QCOMPARE(image.pixel(60, 199), variantColor(0, 3, lightTheme()).rgb()); // the first band lies at the bottom
}

void StreamTest::growingGivesWhatAFreshImageWouldHold()
{
    for (const QSize size : {QSize(500, 100), QSize(37, 60), QSize(1500, 40)}) {
        StreamImage growing;
        for (int generations = 0; generations <= 200; generations += generations < 20 ? 1 : 7)
            QCOMPARE(growing.update(stream(generations, 6), size, 200, 1, lightTheme()),
                     bands(stream(generations, 6), size, 200));
    }
    StreamImage growing; // with columns two generations apart and a provisional newest one
    for (int generations = 1100; generations < 1110; ++generations)
        QCOMPARE(growing.update(stream(generations, 3), {300, 40}, 2000, 1, lightTheme()),
                 bands(stream(generations, 3), {300, 40}, 2000));
}

void StreamTest::onlyNewColumnsAreDrawn()
{
    StreamImage image;
    image.update(stream(100, 6), {400, 100}, 200, 1, lightTheme());
    QCOMPARE(image.columnsDrawn(), 200);
    image.update(stream(101, 6), {400, 100}, 200, 1, lightTheme());
    QVERIFY(image.columnsDrawn() <= 4);
    image.update(stream(102, 6), {400, 100}, 200, 1, darkTheme());
    QCOMPARE(image.columnsDrawn(), 204);
}

void StreamTest::anotherRunStartsOver()
{
    StreamImage image;
    image.update(stream(100, 6), {400, 100}, 200, 1, lightTheme());
    QCOMPARE(image.update(stream(60, 6), {400, 100}, 200, 1, lightTheme()), bands(stream(60, 6), {400, 100}, 200));
    auto other = std::make_shared<StreamPicture>(*stream(120, 6));
    for (float& share : other->shares)
        share = 1.0F / 6;
    QCOMPARE(image.update(other, {400, 100}, 200, 1, lightTheme()), bands(other, {400, 100}, 200));
    QVERIFY(image.update(nullptr, {400, 100}, 200, 1, lightTheme()).isNull());
}

void StreamTest::theRestIsNotTheColourOfAVariant()
{
    const SharedStream picture = stream(60, 40);
    QVERIFY(picture->lastBandIsRest);
    const QImage image = bands(picture, {120, 100}, 60);
    const Theme theme = lightTheme();
    int hatched = 0;
    for (int x = 0; x < 120; ++x)
        hatched += image.pixel(x, 2) == theme.track.rgb() || image.pixel(x, 2) == theme.controlBorder.rgb();
    QCOMPARE(hatched, 120);
}

void StreamTest::everyLengthAndSizeCanBePainted()
{
    for (const int generations : {0, 1, 50, 1023, 1024, 5000})
        for (const QSize size : {QSize(1, 1), QSize(200, 100), QSize(2000, 1500)}) {
            const SharedStream picture = stream(generations, 16);
            StreamImage fresh;
            StreamImage again;
            const QRectF all(0, 0, size.width(), size.height());
            QCOMPARE(painted(picture, size, fresh, all), painted(picture, size, again, all));
        }
    StreamImage image;
    const QRect inside(30, 20, 200, 90);
    QImage result = painted(stream(40, 16), {300, 200}, image, QRectF(inside));
    QPainter(&result).fillRect(inside, lightTheme().card);
    QImage empty(300, 200, QImage::Format_RGB32);
    empty.fill(lightTheme().card);
    QCOMPARE(result, empty);
    painted(std::make_shared<StreamPicture>(), {300, 200}, image, QRectF(inside));
    painted(nullptr, {300, 200}, image, QRectF(inside));
}

void StreamTest::aViewDescribesItsStream()
{
    StreamView view;
    view.resize(400, 120);
    view.setStream(stream(140, 4));
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("140")));
    QImage shown(400, 120, QImage::Format_RGB32);
    view.render(&shown);
    view.setStream(nullptr);
    QVERIFY(view.accessibleDescription().isEmpty());
    QVERIFY(describeStream({}).endsWith(u'.'));
}

OUTCROSS_TEST(StreamTest)
#include "stream_test.moc"
