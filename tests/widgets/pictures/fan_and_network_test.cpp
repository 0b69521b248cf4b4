#include "sample_portraits.h"
#include "tests/registry.h"
#include "widgets/pictures/describe_portrait.h"
#include "widgets/pictures/fan_geometry.h"
#include "widgets/pictures/paint_pedigree_fan.h"
#include "widgets/pictures/portrait_view.h"

#include <QTest>

using namespace outcross;

namespace
{

QImage fanImage(const PedigreeFanPortrait& fan, int lookBack, const QSize& size = {600, 420})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(lightTheme().card);
    QPainter painter(&image);
    paintPortrait(painter, QRectF(QPointF(), QSizeF(size)), {fan, {}}, lightTheme(), {}, {lookBack});
    return image;
}

int differing(const QImage& one, const QImage& other)
{
    int pixels = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            pixels += one.pixel(x, y) != other.pixel(x, y);
    return pixels;
}

PedigreeFanPortrait::Person person(int depth, std::int64_t slot, float inbreeding)
{
    return {"", depth, slot, 0, {0, inbreeding}, false};
}

} // namespace

/// The pedigree fan and the flowers with their pollinators.
class FanAndNetworkTest : public QObject
{
    Q_OBJECT

private slots:
    void inbreedingGrowsWithTheLookBack();
    void wedgesFillTheFanWithoutOverlap();
    void aKnownAncestorIsFilledAndAnUnknownOneEmpty();
    void thoseWhoStandTwiceAreMarked();
    void whatLiesBeyondTheLookBackIsPale();
    void aViewLooksBackAsFarAsItIsTold();
    void aLostFlowerIsHollow();
    void visitsAreBands();
    void seedSetIsABar();
    void everyNewPictureHasASentence();
};

void FanAndNetworkTest::inbreedingGrowsWithTheLookBack()
{
    const PedigreeFanPortrait::Person charles{"", 0, 0, 1661, {0, 0, 0.05F, 0.25F}, false};
    QCOMPARE(inbreedingLookingBack(charles, 0), 0.0);
    QCOMPARE(inbreedingLookingBack(charles, 3), 0.25);
    QCOMPARE(inbreedingLookingBack(charles, 99), 0.25);
    QCOMPARE(inbreedingLookingBack(charles, -1), 0.25);
    QVERIFY(std::isnan(inbreedingLookingBack({}, 2)));
}

void FanAndNetworkTest::wedgesFillTheFanWithoutOverlap()
{
    const QRectF area(0, 0, 600, 400);
    const FanGeometry fan(area, 4);
    for (int depth = 1; depth <= 4; ++depth)
        for (std::int64_t slot = 0; slot < (std::int64_t{1} << depth); ++slot) {
            const QPainterPath wedge = fan.wedge(depth, slot);
            QVERIFY(area.contains(wedge.boundingRect()));
            QVERIFY(wedge.contains(fan.at(fan.inner(depth) + fan.ring() / 2, FanGeometry::angle(depth, slot))));
            QVERIFY(!wedge.contains(fan.at(fan.inner(depth) + fan.ring() / 2, FanGeometry::angle(depth, slot ^ 1))));
        }
    // Fathers (even slots) lie left of mothers.
    QVERIFY(fan.at(100, FanGeometry::angle(1, 0)).x() < fan.at(100, FanGeometry::angle(1, 1)).x());
}

void FanAndNetworkTest::aKnownAncestorIsFilledAndAnUnknownOneEmpty()
{
    const PedigreeFanPortrait fan{{person(0, 0, 0), person(1, 0, 0.5F)}, 1};
    const QImage image = fanImage(fan, -1);
    const QRect left(0, 0, 290, 200);
    const QRect right(310, 0, 290, 200);
    QVERIFY(sample::count(image.copy(left), heatColor(1, lightTheme())) > 5000); // 0.5 is the end of its scale
    QCOMPARE(sample::count(image.copy(right), heatColor(1, lightTheme())), 0);
    QVERIFY(sample::count(image.copy(right), lightTheme().card) > 0.93 * right.width() * right.height());
}

void FanAndNetworkTest::thoseWhoStandTwiceAreMarked()
{
    PedigreeFanPortrait fan{{person(0, 0, 0), person(1, 0, 0.5F), person(1, 1, 0.5F)}, 1};
    const QImage plain = fanImage(fan, -1);
    fan.people[2].repeated = true;
    const QImage marked = fanImage(fan, -1);
    QVERIFY(marked != plain);
    QCOMPARE(marked.copy(0, 0, 290, 380), plain.copy(0, 0, 290, 380));
}

void FanAndNetworkTest::whatLiesBeyondTheLookBackIsPale()
{
    const PedigreeFanPortrait fan{{person(0, 0, 0), person(1, 0, 0.5F), person(2, 0, 0.5F)}, 2};
    const QColor full = heatColor(1, lightTheme());
    QVERIFY(sample::count(fanImage(fan, 1), full) < 0.8 * sample::count(fanImage(fan, 2), full));
    QCOMPARE(sample::count(fanImage(fan, -1), lightTheme().flag), 0);
    QVERIFY(sample::count(fanImage(fan, 1), lightTheme().flag) > 100);
}

void FanAndNetworkTest::aViewLooksBackAsFarAsItIsTold()
{
    PortraitView view;
    view.resize(400, 300);
    view.setPortrait(std::make_shared<const Portrait>(Portrait{sample::fan(4), {}}));
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("0.250")));
    view.setLookBack(2);
    QCOMPARE(view.options(), PortraitOptions{2});
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("0.050")));
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("2 generation")));
    QImage shown(400, 300, QImage::Format_RGB32);
    view.render(&shown);
    QImage expected(400, 300, QImage::Format_RGB32);
    const Theme theme = themeFor(view.palette());
    expected.fill(theme.card);
    QPainter painter(&expected);
    paintPortrait(painter, QRectF(0, 0, 400, 300), *view.portrait(), theme, {}, {2});
    painter.end();
    // Outlines of letters are rounded a little differently behind a widget's clip.
    QVERIFY(differing(shown, expected) < 400 * 300 / 50);
    QVERIFY(differing(shown, fanImage(sample::fan(4), -1, {400, 300})) > 400 * 300 / 5);
    view.setLookBack(-7);
    QCOMPARE(view.options(), PortraitOptions{});
}

void FanAndNetworkTest::aLostFlowerIsHollow()
{
    const Theme theme = lightTheme();
    NetworkPortrait network = sample::network(3, 2);
    const QImage image = sample::painted({network, {}}, {500, 300});
    QVERIFY(sample::count(image, variantColor(0, 3, theme)) > 200);
    QCOMPARE(sample::count(image, variantColor(1, 3, theme)), 0);
    QVERIFY(sample::count(image, variantColor(2, 3, theme)) > 200);
    network.variants[1] = network.variants[0];
    QVERIFY(sample::count(sample::painted({network, {}}, {500, 300}), variantColor(1, 3, theme)) > 200);
}

void FanAndNetworkTest::visitsAreBands()
{
    NetworkPortrait network = sample::network(3, 3);
    const QRect middle(0, 110, 500, 20); // between the rows
    const auto ink = [&] {
        const QImage part = sample::painted({network, {}}, {500, 300}).copy(middle);
        return middle.width() * middle.height() - sample::count(part, lightTheme().card);
    };
    const int all = ink();
    network.links.resize(1);
    const int one = ink();
    QVERIFY2(one > 60 && all > one, qPrintable(QStringLiteral("%1 %2").arg(all).arg(one)));
    network.links = {{7, 0, 1}, {0, -1, 1}, {0, 0, 0}, {0, 0, qQNaN()}};
    QCOMPARE(ink(), 0);
}

void FanAndNetworkTest::seedSetIsABar()
{
    const auto filled = [](double seedSet) {
        NetworkPortrait network = sample::network(3, 2);
        network.seedSet = seedSet;
        return sample::count(sample::painted({network, {}}, {500, 300}).copy(0, 280, 500, 20), lightTheme().population);
    };
    QCOMPARE(filled(0), 0);
    QVERIFY(filled(1) > 1000);
    QVERIFY(qAbs(filled(0.5) - filled(1) / 2) < filled(1) / 10);
    QCOMPARE(filled(3), filled(1));
    QCOMPARE(filled(qQNaN()), 0);
}

void FanAndNetworkTest::everyNewPictureHasASentence()
{
    const auto says = [](const Portrait& portrait, const QString& words) {
        const QString sentence = describePortrait(portrait);
        return sentence.endsWith(u'.') && sentence.contains(words);
    };
    QVERIFY(says({sample::demeMap(10), {}}, QStringLiteral("10 deme")));
    QVERIFY(says({sample::demeMap(10), {}}, QStringLiteral("0.12")));
    QVERIFY(says({sample::genome(30, 200, 5), {}}, QStringLiteral("30 individual")));
    QVERIFY(says({sample::network(4, 3), {}}, QStringLiteral("2 of 3")));
    QVERIFY(says({sample::network(4, 3), {}}, QStringLiteral("83")));
    QVERIFY(says({sample::fan(3), {}}, QStringLiteral("14 known")));
    QVERIFY(says({sample::shaded(60, MosaicPortrait::Colour::Kinship, 1), {}}, QStringLiteral("60 individual")));
    for (const Portrait& empty :
         {Portrait{MosaicPortrait{}, {}}, Portrait{DemeMapPortrait{}, {}}, Portrait{GenomePortrait{}, {}},
          Portrait{NetworkPortrait{}, {}}, Portrait{PedigreeFanPortrait{}, {}}})
        QVERIFY(describePortrait(empty).endsWith(u'.'));
}

OUTCROSS_TEST(FanAndNetworkTest)
#include "fan_and_network_test.moc"
