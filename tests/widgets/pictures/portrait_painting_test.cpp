#include "sample_portraits.h"
#include "tests/registry.h"
#include "widgets/pictures/portrait_view.h"

#include <QTest>

#include <limits>

using namespace outcross;

/// What holds for every picture of a generation, whatever its kind.
class PortraitPaintingTest : public QObject
{
    Q_OBJECT

private slots:
    void paintingTwiceGivesTheSamePixels();
    void nothingIsPaintedOutsideItsRectangle();
    void everySizeCanBePainted();
    void emptyPortraitsCanBePainted();
    void numbersThatAreNotFiniteAreLeftOut();
    void aViewShowsWhatThePainterPaints();
    void picturesCanBeSavedToLookAt();
};

void PortraitPaintingTest::paintingTwiceGivesTheSamePixels()
{
    for (const Portrait& portrait : sample::oneOfEach())
        for (const double scale : {1.0, 1.25, 2.0})
            QCOMPARE(sample::painted(portrait, {330, 250}, {}, scale),
                     sample::painted(portrait, {330, 250}, {}, scale));
}

void PortraitPaintingTest::nothingIsPaintedOutsideItsRectangle()
{
    const QRect inside(40, 30, 220, 150);
    const Theme theme = lightTheme();
    for (const Portrait& portrait : sample::oneOfEach()) {
        QImage image = sample::painted(portrait, {300, 220}, QRectF(inside));
        QVERIFY(sample::count(image, theme.card) < 300 * 220);
        QPainter(&image).fillRect(inside, theme.card);
        QCOMPARE(sample::count(image, theme.card), 300 * 220);
    }
}

void PortraitPaintingTest::everySizeCanBePainted()
{
    for (const Portrait& portrait : sample::oneOfEach())
        for (const QSize size : {QSize(1, 1), QSize(3, 400), QSize(200, 100), QSize(2000, 1500)})
            QCOMPARE(sample::painted(portrait, size).size(), size);
}

void PortraitPaintingTest::emptyPortraitsCanBePainted()
{
    for (const Portrait& portrait :
         {Portrait{BarsPortrait{}, {}}, Portrait{ScatterPortrait{}, {}}, Portrait{DensityPortrait{}, {}},
          Portrait{MosaicPortrait{}, {}}, Portrait{DemeMapPortrait{}, {}}, Portrait{GenomePortrait{}, {}},
          Portrait{NetworkPortrait{}, {}}, Portrait{PedigreeFanPortrait{}, {}}, Portrait{TextPagePortrait{}, {}},
          Portrait{PerplexityPortrait{}, {}}, Portrait{TailPortrait{}, {}}, Portrait{ImageWallPortrait{}, {}},
          Portrait{LatentPlanePortrait{}, {}}})
        QCOMPARE(sample::painted(portrait, {200, 100}).size(), QSize(200, 100));
}

void PortraitPaintingTest::numbersThatAreNotFiniteAreLeftOut()
{
    for (const double bad :
         {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(), 1e300}) {
        ScatterPortrait scatter = sample::scatter(20, false);
        const QImage clean = sample::painted({scatter, {}}, {330, 250});
        scatter.points.push_back({bad, 5});
        scatter.modeOfPoint.push_back(0);
        scatter.realPoints.push_back({5, bad});
        scatter.modelModes.push_back(sample::mode(bad, bad, true));
        QCOMPARE(sample::painted({scatter, {}}, {330, 250}), clean);
        scatter.x = {"", bad, bad};
        (void)sample::painted({scatter, {}}, {330, 250});

        DensityPortrait density = sample::density(1);
        density.items.push_back(bad);
        density.realDensity[2] = bad;
        (void)sample::painted({density, {}}, {330, 250});
        density.mean = density.realMean = bad;
        (void)sample::painted({density, {}}, {330, 250});
        density.deviation = density.realDeviation = bad;
        (void)sample::painted({density, {}}, {330, 250});

        const auto shade = static_cast<float>(bad);
        MosaicPortrait mosaic = sample::shaded(20, MosaicPortrait::Colour::Load, 3);
        mosaic.shades[3] = shade;
        (void)sample::painted({mosaic, {}}, {330, 250});
        DemeMapPortrait map = sample::demeMap(5);
        map.demes[0].place = {bad, bad};
        map.demes[1].frequencies[0] = map.demes[1].expectedHeterozygosity = map.fst = map.fis = bad;
        (void)sample::painted({map, {}}, {330, 250});
        GenomePortrait genome = sample::genome(5, 20, 2);
        genome.homozygous[7] = shade;
        (void)sample::painted({genome, {}}, {330, 250});
        NetworkPortrait network = sample::network(4, 3);
        network.variants[0] = network.pollinators[0].abundance = network.links[0].visits = network.seedSet = bad;
        (void)sample::painted({network, {}}, {330, 250});
        PedigreeFanPortrait fan = sample::fan(3);
        fan.people[2].inbreeding = {shade, shade};
        (void)sample::painted({fan, {}}, {330, 250});

        PerplexityPortrait perplexity = sample::perplexity(5);
        perplexity.rows[1].median = bad;
        perplexity.rows[2].shares[3] = shade;
        (void)sample::painted({perplexity, {}}, {330, 250});
        perplexity.edges[4] = perplexity.edges.back() = bad;
        (void)sample::painted({perplexity, {}}, {330, 250});
        TailPortrait tail = sample::tail(50, 20);
        tail.startFrequencies[2] = tail.frequencies[3] = bad;
        tail.alive[4] = shade;
        (void)sample::painted({tail, {}}, {330, 250});
        LatentPlanePortrait plane = sample::latentPlane(50, 4);
        plane.points[3] = {bad, bad};
        (void)sample::painted({plane, {}}, {330, 250});
        plane.x.high = bad;
        (void)sample::painted({plane, {}}, {330, 250});

        for (const std::size_t variants : {16, 200}) {
            BarsPortrait bars = sample::bars(variants);
            bars.frequencies[1] = bars.startFrequencies[3] = bad;
            (void)sample::painted({bars, {}}, {330, 250});
        }
    }
}

void PortraitPaintingTest::aViewShowsWhatThePainterPaints()
{
    const auto portrait = std::make_shared<const Portrait>(Portrait{sample::mosaic(60, 16), {}});
    PortraitView view;
    view.resize(330, 250);
    view.setPortrait(portrait);
    const Theme theme = themeFor(view.palette());
    QImage expected(330, 250, QImage::Format_RGB32);
    expected.fill(theme.card);
    QPainter painter(&expected);
    paintPortrait(painter, QRectF(0, 0, 330, 250), *portrait, theme);
    painter.end();
    QImage shown(330, 250, QImage::Format_RGB32);
    view.render(&shown);
    QCOMPARE(shown, expected);
    QVERIFY(!view.accessibleName().isEmpty());
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("60")));
}

/// Writes every picture to the folder that OUTCROSS_TEST_PICTURES names, for a person to look at.
void PortraitPaintingTest::picturesCanBeSavedToLookAt()
{
    const QString folder = qEnvironmentVariable("OUTCROSS_TEST_PICTURES");
    int number = 0;
    for (const Portrait& portrait : sample::oneOfEach()) {
        const QImage image = sample::painted(portrait, {500, 300}, {}, 2);
        QCOMPARE(image.size(), QSize(1000, 600));
        if (!folder.isEmpty())
            QVERIFY(image.save(QStringLiteral("%1/portrait-%2.png").arg(folder).arg(++number)));
    }
}

OUTCROSS_TEST(PortraitPaintingTest)
#include "portrait_painting_test.moc"
