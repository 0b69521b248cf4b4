#include "sample_portraits.h"
#include "tests/registry.h"
#include "widgets/paint/column_title.h"
#include "widgets/paint/plot_frame.h"
#include "widgets/pictures/describe_portrait.h"
#include "widgets/pictures/mosaic_grid.h"

#include <QTest>

using namespace outcross;

/// What each kind of picture says.
class PortraitKindsTest : public QObject
{
    Q_OBJECT

private slots:
    void aHomozygousCellIsOneColourAndAHeterozygousOneTwo();
    void smallBlocksShowHeterozygotesToo();
    void aMosaicSaysWhenItShowsOnlyTheFirst();
    void mosaicCellsAreNearlySquareAndFit();
    void aLostModeIsAnOutlineWithoutPoints();
    void aNarrowModelClimbsOutOfTheTop();
    void lostVariantsAreMarkedWithoutColour();
    void columnsAreNamedWithTheirUnits();
    void ticksAreRoundAndFew();
    void everyPictureHasASentence();
};

void PortraitKindsTest::aHomozygousCellIsOneColourAndAHeterozygousOneTwo()
{
    const Theme theme = lightTheme();
    const auto pixels = [&](std::uint16_t a, std::uint16_t b, int allele) {
        return sample::count(sample::painted({MosaicPortrait{1, {{a, b}}, 0}, {}}, {80, 80}),
                             variantColor(allele, 4, theme));
    };
    const int whole = pixels(3, 3, 3);
    QVERIFY(whole > 60 * 60);
    QCOMPARE(pixels(3, 3, 1), 0);
    QVERIFY(pixels(1, 3, 1) > whole * 0.45 && pixels(1, 3, 1) < whole * 0.51);
    QVERIFY(pixels(1, 3, 3) > whole * 0.45 && pixels(1, 3, 3) < whole * 0.51);
}

void PortraitKindsTest::smallBlocksShowHeterozygotesToo()
{
    const Theme theme = lightTheme();
    MosaicPortrait split{3000, std::vector<std::array<std::uint16_t, 2>>(3000, {0, 1}), 0};
    const QImage image = sample::painted({split, {}}, {600, 400});
    const int first = sample::count(image, variantColor(0, 2, theme));
    const int second = sample::count(image, variantColor(1, 2, theme));
    QVERIFY2(first > 50'000 && second > 50'000, qPrintable(QStringLiteral("%1 %2").arg(first).arg(second)));
    QVERIFY(std::abs(first - second) < first / 4);

    // More individuals than pixels: a homozygous population is still of one pure colour.
    MosaicPortrait many{90'000, std::vector<std::array<std::uint16_t, 2>>(90'000, {2, 2}), 0};
    QVERIFY(sample::count(sample::painted({many, {}}, {200, 150}), variantColor(2, 3, theme)) > 200 * 150 * 0.95);
}

void PortraitKindsTest::aMosaicSaysWhenItShowsOnlyTheFirst()
{
    MosaicPortrait all = sample::mosaic(60, 4);
    MosaicPortrait some = all;
    some.individuals = 600;
    const QRect lastLine(0, 285, 500, 15);
    QCOMPARE(sample::count(sample::painted({all, {}}, {500, 300}).copy(lastLine), lightTheme().mutedText), 0);
    QVERIFY(sample::count(sample::painted({some, {}}, {500, 300}).copy(lastLine), lightTheme().mutedText) > 0);
}

void PortraitKindsTest::mosaicCellsAreNearlySquareAndFit()
{
    QCOMPARE(mosaicGrid(60, {500, 300}), (MosaicGrid{10, 6, 50, 50}));
    for (const std::int64_t cells : {1, 2, 7, 60, 97, 500, 2000, 10'000, 100'000})
        for (const QSizeF area : {QSizeF(500, 300), QSizeF(330, 250), QSizeF(100, 900), QSizeF(1, 1)}) {
            const MosaicGrid grid = mosaicGrid(cells, area);
            QVERIFY(grid.columns * grid.rows >= cells);
            QVERIFY(grid.columns * (grid.rows - 1) < cells);
            QVERIFY(static_cast<double>(grid.columns) * grid.cellWidth <= area.width() * (1 + 1e-9));
            QVERIFY(static_cast<double>(grid.rows) * grid.cellHeight <= area.height() * (1 + 1e-9));
            const double shape = grid.cellWidth / grid.cellHeight;
            QVERIFY(shape < 1.21 && shape > 1 / 1.21);
        }
}

void PortraitKindsTest::aLostModeIsAnOutlineWithoutPoints()
{
    const Theme theme = lightTheme();
    const QSize size(500, 300);
    const QImage lost = sample::painted({sample::scatter(200, true), {}}, size);
    const QImage alive = sample::painted({sample::scatter(200, false), {}}, size);
    ScatterPortrait none = sample::scatter(200, true);
    none.realModes.pop_back();
    const QImage without = sample::painted({none, {}}, size);
    const QRect right(300, 40, 190, 200); // around the second mode
    const auto inked = [&](const QImage& image) {
        const QImage part = image.copy(right);
        return part.width() * part.height() - sample::count(part, theme.card);
    };
    QCOMPARE(inked(without), 0);
    QVERIFY(inked(lost) > 30);
    QVERIFY(inked(alive) > 2 * inked(lost));
    // Dots are coloured, outlines grey: no strong colour is left where the mode was.
    for (int y = right.top(); y <= right.bottom(); ++y)
        for (int x = right.left(); x <= right.right(); ++x)
            QVERIFY(QColor(lost.pixel(x, y)).saturation() < 110);
}

void PortraitKindsTest::aNarrowModelClimbsOutOfTheTop()
{
    const Theme theme = lightTheme();
    const auto topRow = [&](double deviation) {
        const QImage image = sample::painted({sample::density(deviation), {}}, {500, 300});
        return sample::count(image.copy(0, 32, 500, 4), theme.ai);
    };
    QCOMPARE(topRow(1), 0);
    QVERIFY(topRow(0.05) > 0);
    QVERIFY(topRow(1e-12) > 0);
    QVERIFY(topRow(0) > 0);
}

void PortraitKindsTest::lostVariantsAreMarkedWithoutColour()
{
    // Two variants, the second lost: a cross stands in its half of the picture, beside an outline.
    BarsPortrait bars{{1, 0}, {0.5, 0.5}};
    BarsPortrait neverThere{{1, 0}, {1, 0}};
    const QRect middleOfSecond(330, 60, 90, 170);
    const auto ink = [&](const BarsPortrait& portrait) {
        const QImage part = sample::painted({portrait, {}}, {500, 300}).copy(middleOfSecond);
        return part.width() * part.height() - sample::count(part, lightTheme().card);
    };
    QVERIFY(ink(bars) > ink(neverThere) + 20);
}

void PortraitKindsTest::columnsAreNamedWithTheirUnits()
{
    QCOMPARE(columnTitle("bill_length_mm", {}), QStringLiteral("Bill length (mm)"));
    QCOMPARE(columnTitle("petal_length", {}), QStringLiteral("Petal length"));
    for (const char* own : {"wing_span_cm", "speed", "dbH", "_x", "___"}) // somebody's own are called as she does
        QCOMPARE(columnTitle(own, {}), QString::fromLatin1(own));
    QCOMPARE(columnTitle("", QStringLiteral("Value")), QStringLiteral("Value"));
}

void PortraitKindsTest::ticksAreRoundAndFew()
{
    QStringList texts;
    for (const AxisTick& tick : niceTicks(32, 60, 5))
        texts << tick.text;
    QCOMPARE(texts, QStringList({QStringLiteral("40"), QStringLiteral("50"), QStringLiteral("60")}));
    QVERIFY(niceTicks(0, 0, 5).empty());
    QVERIFY(niceTicks(0, qQNaN(), 5).empty());
    for (const double high : {1e-9, 0.3, 1.0, 7.0, 1e12})
        QVERIFY(!niceTicks(0, high, 5).empty() && niceTicks(0, high, 5).size() <= 6);
}

void PortraitKindsTest::everyPictureHasASentence()
{
    for (const Portrait& portrait : sample::oneOfEach())
        QVERIFY(describePortrait(portrait).endsWith(u'.'));
    QVERIFY(describePortrait({sample::scatter(120, true), {}}).contains(QStringLiteral("1 of 2")));
    QVERIFY(describePortrait({BarsPortrait{}, {}}).endsWith(u'.'));
    PortraitLabels labels;
    labels.variantNames = {QStringLiteral("Adelie")};
    QVERIFY(describePortrait({sample::bars(16), {}}, labels).contains(QStringLiteral("Adelie")));
}

OUTCROSS_TEST(PortraitKindsTest)
#include "portrait_kinds_test.moc"
