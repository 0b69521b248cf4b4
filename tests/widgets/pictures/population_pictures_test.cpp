#include "sample_portraits.h"
#include "tests/registry.h"
#include "widgets/paint/caption_row.h"
#include "widgets/pictures/deme_layout.h"
#include "widgets/pictures/genome_columns.h"
#include "widgets/pictures/mosaic_layout.h"

#include <QTest>

using namespace outcross;

namespace
{

int inked(const QImage& image, const QRect& part)
{
    return part.width() * part.height() - sample::count(image.copy(part), lightTheme().card);
}

MosaicPortrait one(MosaicPortrait::Colour colour, float shade)
{
    MosaicPortrait portrait{1, {{0, 1}}, 0};
    portrait.colour = colour;
    portrait.shades = {shade};
    return portrait;
}

} // namespace

/// Pictures of many individuals: the shaded mosaic, the deme map, the genome strip.
class PopulationPicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void kinshipFillsACellFromTheScale();
    void aScaleEndsAtARoundNumber();
    void malesAreSquareAndFemalesRound();
    void demesAreBlocksWithGapsBetween();
    void anEmptyPopulationSaysSo();
    void aDiscsAreaIsItsIndividuals();
    void newWordsFindAFreePlaceOrNone();
    void aFixedDemeIsOfOneColour();
    void anEmptyDemeIsAnOutline();
    void migrantsAreArrows();
    void chromosomesShareTheStrip();
    void runsOfHomozygosityLightUp();
};

void PopulationPicturesTest::kinshipFillsACellFromTheScale()
{
    const Theme theme = lightTheme();
    const auto pixels = [&](float shade, double share) {
        return sample::count(
            sample::painted({one(MosaicPortrait::Colour::Kinship, shade), {}}, {80, 40}).copy(20, 0, 40, 40),
            heatColor(share, theme));
    };
    QVERIFY(pixels(0, 0) > 800);
    QVERIFY(pixels(1, 1) > 800);
    QCOMPARE(pixels(1, 0), 0);
    QVERIFY(heatColor(0, theme).lightness() > heatColor(1, theme).lightness());
    QVERIFY(heatColor(0, darkTheme()).lightness() < heatColor(1, darkTheme()).lightness());
    // Unknown is neither low nor high.
    const QImage unknown = sample::painted({one(MosaicPortrait::Colour::Kinship, std::nanf("")), {}}, {80, 40});
    QVERIFY(sample::count(unknown, theme.track) > 800);
    // The largest load is the end of its scale, small as it is.
    const QImage load = sample::painted({one(MosaicPortrait::Colour::Load, 0.02F), {}}, {80, 40});
    QVERIFY(sample::count(load, heatColor(1, theme)) > 800);
}

void PopulationPicturesTest::aScaleEndsAtARoundNumber()
{
    QCOMPARE(niceTop(0.2507), 0.3);
    QCOMPARE(niceTop(0.3), 0.3);
    QCOMPARE(niceTop(0.031), 0.05);
    QCOMPARE(niceTop(0.7), 1.0);
    QCOMPARE(niceTop(0), 1.0);
    QCOMPARE(niceTop(qQNaN()), 1.0);
}

void PopulationPicturesTest::malesAreSquareAndFemalesRound()
{
    const QColor colour = variantColor(0, 1, lightTheme());
    const auto pixels = [&](bool male) {
        MosaicPortrait portrait{1, {{0, 0}}, 0};
        portrait.isMale = {male};
        return sample::count(sample::painted({portrait, {}}, {40, 40}), colour);
    };
    const double share = static_cast<double>(pixels(false)) / pixels(true);
    QVERIFY2(share > 0.68 && share < 0.82, qPrintable(QString::number(share))); // a circle has π/4 of its square
}

void PopulationPicturesTest::demesAreBlocksWithGapsBetween()
{
    const QRectF area(10, 20, 480, 260);
    for (const std::vector<std::int64_t>& starts :
         {std::vector<std::int64_t>{0, 40, 60, 60, 75, 110}, std::vector<std::int64_t>{0, 0, 0},
          std::vector<std::int64_t>{0, 1}, std::vector<std::int64_t>{0, 500, -3}})
        for (const std::int64_t cells : {1, 120, 5000}) {
            const MosaicLayout layout = mosaicLayout(cells, starts, area, 12);
            QCOMPARE(layout.blocks.size(), starts.size());
            std::int64_t sum = 0;
            std::vector<QRectF> boxes;
            for (const MosaicBlock& block : layout.blocks) {
                QCOMPARE(block.first, sum);
                sum += block.count;
                QRectF box(block.corner, QSizeF(layout.cellWidth, layout.cellHeight));
                for (std::int64_t at = 0; at < block.count; ++at)
                    box |= QRectF(layout.corner(block, at), QSizeF(layout.cellWidth, layout.cellHeight));
                QVERIFY(area.adjusted(-1e-6, 12 - 1e-6, 1e-6, 1e-6).contains(box));
                for (const QRectF& other : boxes)
                    QVERIFY(!other.adjusted(-1, -1, 1, 1).intersects(box));
                boxes.push_back(box);
            }
            QCOMPARE(sum, cells);
        }
    QCOMPARE(mosaicLayout(60, {0}, area, 12).blocks.size(), std::size_t{1});
    QCOMPARE(mosaicLayout(60, std::vector<std::int64_t>(1000, 0), area, 12).blocks.size(), std::size_t{1});
}

void PopulationPicturesTest::anEmptyPopulationSaysSo()
{
    const QImage image = sample::painted({MosaicPortrait{}, {}}, {500, 300});
    QVERIFY(sample::count(image, lightTheme().mutedText) > 50);
    QCOMPARE(inked(image, QRect(0, 0, 500, 100)), 0);
    QCOMPARE(inked(image, QRect(0, 200, 500, 100)), 0);
}

void PopulationPicturesTest::aDiscsAreaIsItsIndividuals()
{
    std::vector<DemePicture> demes(3);
    demes[0].individuals = 100;
    demes[1].individuals = 25;
    demes[1].place = {1, 1};
    demes[2].place = {0.5, qQNaN()};
    const QRectF area(0, 0, 600, 400);
    const std::vector<DemeDisc> discs = demeDiscs(demes, area, 10);
    QVERIFY(qAbs(discs[0].radius - 2 * discs[1].radius) < 1e-9);
    QVERIFY(discs[2].empty && !discs[1].empty);
    for (const DemeDisc& disc : discs)
        QVERIFY(area.contains(
            QRectF(disc.centre.x() - disc.radius, disc.centre.y() - disc.radius, 2 * disc.radius, 2 * disc.radius)));
    QVERIFY(discs[1].centre.y() < discs[0].centre.y()); // y runs upwards
}

void PopulationPicturesTest::newWordsFindAFreePlaceOrNone()
{
    const QRectF area(0, 0, 200, 100);
    FreePlaces places(area);
    std::vector<QRectF> boxes;
    int refused = 0;
    for (int index = 0; index < 200; ++index) {
        const DemeDisc disc{{200 * sample::wave(index), 100 * sample::wave(index * 0.7)}, 4, false};
        const QRectF box = places.beside(disc, {30, 12}, 2);
        refused += box.isNull();
        if (box.isNull())
            continue;
        QVERIFY(area.contains(box));
        for (const QRectF& other : boxes)
            QVERIFY(!other.intersects(box));
        places.take(box);
        boxes.push_back(box);
    }
    QVERIFY(boxes.size() > 5 && refused > 100);
}

void PopulationPicturesTest::aFixedDemeIsOfOneColour()
{
    DemeMapPortrait portrait = sample::demeMap(1);
    portrait.demes[0].frequencies = {0, 1, 0};
    const Theme theme = lightTheme();
    const QImage image = sample::painted({portrait, {}}, {400, 300});
    QVERIFY(sample::count(image, variantColor(1, 3, theme)) > 2000);
    QCOMPARE(sample::count(image, variantColor(0, 3, theme)), 0);
    portrait.demes[0].frequencies = {0.5, 0.5, 0};
    const QImage half = sample::painted({portrait, {}}, {400, 300});
    const int first = sample::count(half, variantColor(0, 3, theme));
    const int second = sample::count(half, variantColor(1, 3, theme));
    QVERIFY(first > 1000 && qAbs(first - second) < first / 20);
}

void PopulationPicturesTest::anEmptyDemeIsAnOutline()
{
    DemeMapPortrait portrait = sample::demeMap(1);
    portrait.demes[0].individuals = 0;
    const QImage image = sample::painted({portrait, {}}, {400, 300});
    for (int allele = 0; allele < 3; ++allele)
        QCOMPARE(sample::count(image, variantColor(allele, 3, lightTheme())), 0);
    QVERIFY(inked(image, QRect(100, 60, 200, 160)) > 100);
}

void PopulationPicturesTest::migrantsAreArrows()
{
    DemeMapPortrait portrait = sample::demeMap(2);
    portrait.demes[0].place = {0, 0.5};
    portrait.demes[1].place = {1, 0.5};
    const QRect between(170, 60, 60, 160);
    const auto ink = [&](const std::vector<DemeMove>& moves) {
        portrait.moves = moves;
        return inked(sample::painted({portrait, {}}, {400, 300}), between);
    };
    QCOMPARE(ink({}), 0);
    const int one = ink({{0, 1, 10}});
    const int both = ink({{0, 1, 10}, {1, 0, 1}});
    QVERIFY(one > 100);
    QVERIFY(both > one + 30 && both < 2 * one); // there and back lie apart; the smaller one is narrower
    QCOMPARE(ink({{0, 5, 10}, {-1, 1, 3}, {0, 0, 9}, {0, 1, -4}}), 0);
}

void PopulationPicturesTest::chromosomesShareTheStrip()
{
    for (const int chromosomes : {1, 3, 40, 700})
        for (const int pixels : {1, 37, 600, 4000}) {
            const auto spans = chromosomeSpans(sample::genome(1, 700, chromosomes), pixels, 4);
            QCOMPARE(spans.size(), static_cast<std::size_t>(chromosomes));
            QCOMPARE(spans.front().left, 0);
            QCOMPARE(spans.back().left + spans.back().width, pixels);
            for (std::size_t index = 1; index < spans.size(); ++index)
                QVERIFY(spans[index].left >= spans[index - 1].left + spans[index - 1].width);
        }
    GenomePortrait wrong = sample::genome(1, 10, 1);
    wrong.chromosomeStarts = {0, 20, 5, -3};
    QCOMPARE(chromosomeSpans(wrong, 100, 4).size(), std::size_t{1});
    QVERIFY(std::isnan(meanHomozygous(GenomePortrait{1, 4, 4, {}, {0}}, 0, 0, 4)));
}

void PopulationPicturesTest::runsOfHomozygosityLightUp()
{
    GenomePortrait portrait{4, 100, 400, std::vector<float>(400, 0), {0, 50}};
    const Theme theme = lightTheme();
    QCOMPARE(sample::count(sample::painted({portrait, {}}, {200, 100}).copy(0, 0, 200, 60), theme.population), 0);
    for (std::size_t column = 0; column < 25; ++column)
        portrait.homozygous[column] = 1;
    const QImage image = sample::painted({portrait, {}}, {200, 100});
    const int lit = sample::count(image.copy(0, 0, 60, 25), theme.population);
    QVERIFY2(lit > 500, qPrintable(QString::number(lit)));
    QCOMPARE(sample::count(image.copy(60, 0, 140, 60), theme.population), 0);
}

OUTCROSS_TEST(PopulationPicturesTest)
#include "population_pictures_test.moc"
