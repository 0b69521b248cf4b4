#include "sample_portraits.h"
#include "tests/registry.h"
#include "widgets/paint/image_enlarger.h"
#include "widgets/pictures/describe_portrait.h"
#include "widgets/pictures/ridge_heights.h"
#include "widgets/pictures/tail_ranks.h"
#include "widgets/pictures/vocabulary_bar.h"
#include "widgets/style/fonts.h"

#include <QTest>

using namespace outcross;

/// What the pictures of models that learn say.
class LearningPicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPictureFollowsItsData();
    void deadWordsAreStruckAndKeepTheirPlaces();
    void asManyWordsAsHaveRoomAreShown();
    void aPageGrowsToTwoColumns();
    void noRidgeLeavesThePlot();
    void theMedianOfEveryRidgeIsMarked();
    void aWindowGoesDarkWhereAVariantDied();
    void ranksOfATailLieWhereTheirGroupsAre();
    void imagesAreDarkOnLightAndLightOnDark();
    void enlargingKeepsPlainAreasAndTheirPlaces();
    void everyClassOfThePlaneIsNamedOnce();
};

namespace
{

const QSize kSize(500, 330);

int different(const QImage& a, const QImage& b)
{
    int found = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            found += a.pixel(x, y) != b.pixel(x, y);
    return found;
}

/// In the dark theme.
QImage paintedDark(const Portrait& portrait)
{
    QImage image(kSize, QImage::Format_RGB32);
    const Theme theme = darkTheme();
    image.fill(theme.card);
    QPainter painter(&image);
    paintPortrait(painter, QRectF(image.rect()), portrait, theme);
    return image;
}

} // namespace

void LearningPicturesTest::everyPictureFollowsItsData()
{
    const std::vector<std::pair<Portrait, Portrait>> pairs{
        {{sample::textPage(200, 0), {}}, {sample::textPage(200, 120), {}}},
        {{sample::perplexity(1), {}}, {sample::perplexity(12), {}}},
        {{sample::tail(300, 300), {}}, {sample::tail(300, 40), {}}},
        {{sample::imageWall(40, false), {}}, {sample::imageWall(40, true), {}}},
        {{sample::latentPlane(300, 9), {}}, {sample::latentPlane(500, 9), {}}},
    };
    for (const auto& [one, other] : pairs) {
        QVERIFY(different(sample::painted(one, kSize), sample::painted(other, kSize)) > 1000);
        QVERIFY(different(paintedDark(one), paintedDark(other)) > 1000);
        QVERIFY(describePortrait(one) != describePortrait(other));
    }
}

void LearningPicturesTest::deadWordsAreStruckAndKeepTheirPlaces()
{
    const QRectF area(0, 0, 400, 120);
    const auto bar = [&](const TextPagePortrait& portrait) {
        QImage image(400, 120, QImage::Format_RGB32);
        image.fill(lightTheme().card);
        QPainter painter(&image);
        VocabularyBar(portrait, area, wordFont()).paint(painter, lightTheme());
        return image;
    };
    TextPagePortrait portrait = sample::textPage(12, 0);
    const QImage alive = bar(portrait);
    portrait.vocabulary[1].alive = false;
    const QImage oneDead = bar(portrait);
    // Only the second word changes; what stands after it does not move.
    QRect changed;
    for (int y = 0; y < alive.height(); ++y)
        for (int x = 0; x < alive.width(); ++x)
            if (alive.pixel(x, y) != oneDead.pixel(x, y))
                changed |= QRect(x, y, 1, 1);
    QVERIFY(!changed.isEmpty());
    QVERIFY2(changed.width() < 30 && changed.left() > 10 && changed.right() < 70,
             qPrintable(QString::number(changed.left())));
}

void LearningPicturesTest::asManyWordsAsHaveRoomAreShown()
{
    const TextPagePortrait portrait = sample::textPage(240, 100);
    const auto words = [&](double width, double height) {
        return VocabularyBar(portrait, QRectF(0, 0, width, height), wordFont()).words();
    };
    QCOMPARE(words(3000, 2000), std::size_t(240));
    QCOMPARE(words(5, 5), std::size_t(0));
    QVERIFY(words(400, 100) > 20 && words(400, 100) < 100);
    QVERIFY(words(400, 200) > words(400, 100));
    QCOMPARE(VocabularyBar(sample::textPage(0, 0), QRectF(0, 0, 100, 100), wordFont()).words(), std::size_t(0));
}

void LearningPicturesTest::aPageGrowsToTwoColumns()
{
    TextPagePortrait portrait = sample::textPage(50, 0);
    portrait.vocabulary.clear();
    // Down the middle of a wide page there is a gutter, of a narrow one there is not.
    const auto inkAt = [&](const QSize& size) {
        const QImage image = sample::painted({portrait, {}}, size);
        const QRect middle(size.width() / 2 - 4, 0, 8, size.height() / 3);
        return 8 * middle.height() - sample::count(image.copy(middle), lightTheme().card);
    };
    QCOMPARE(inkAt({1400, 420}), 0);
    QVERIFY(inkAt({500, 420}) > 0);
}

void LearningPicturesTest::noRidgeLeavesThePlot()
{
    // One passage after another in one bin: the highest ridge there can be, in any row.
    for (const int rows : {1, 2, 24})
        for (int spike = 0; spike < rows; ++spike) {
            PerplexityPortrait portrait = sample::perplexity(rows);
            auto& shares = portrait.rows[static_cast<std::size_t>(spike)].shares;
            std::fill(shares.begin(), shares.end(), 0.0F);
            shares[10] = 1;
            const RidgeHeights heights = ridgeHeights(portrait);
            for (int row = 0; row < rows; ++row) {
                const auto& shown = portrait.rows[static_cast<std::size_t>(row)];
                const double highest = static_cast<double>(*std::max_element(shown.shares.begin(), shown.shares.end()));
                const double taken = highest / heights.highestShare * heights.ofPlot;
                QVERIFY(taken <= (row + heights.headroom) / (rows - 1 + heights.headroom) + 1e-9);
            }
            QVERIFY(heights.ofPlot > 0.3 && heights.ofPlot < 0.9);
        }
}

void LearningPicturesTest::theMedianOfEveryRidgeIsMarked()
{
    PerplexityPortrait portrait = sample::perplexity(1);
    const QImage with = sample::painted({portrait, {}}, kSize);
    portrait.rows[0].median = 0;
    const QImage without = sample::painted({portrait, {}}, kSize);
    QVERIFY(different(with, without) > 50);
}

void LearningPicturesTest::aWindowGoesDarkWhereAVariantDied()
{
    const QColor night = darkTheme().window;
    const auto dark = [&](std::int64_t living) {
        return sample::count(sample::painted({sample::tail(100, living), {}}, kSize), night);
    };
    QCOMPARE(dark(100), 0);
    QVERIFY(dark(50) > 500);
    QVERIFY(dark(10) > 2 * dark(50));
    QCOMPARE(sample::count(paintedDark({sample::tail(100, 100), {}}), night), 0);
    QVERIFY(sample::count(paintedDark({sample::tail(100, 10), {}}), night) > 500);
}

void LearningPicturesTest::ranksOfATailLieWhereTheirGroupsAre()
{
    const TailRanks all(sample::tail(100, 30));
    QCOMPARE(all.place(1), 0.0);
    QCOMPARE(all.place(101), 1.0);
    QCOMPARE(all.firstRank(30), 31.0);
    QCOMPARE(all.aliveBetween(0, 1), 0.3);
    QCOMPARE(all.aliveBetween(0, all.place(31)), 1.0);
    QVERIFY(std::abs(all.aliveBetween(all.place(31), 1)) < 1e-9);
    QVERIFY(all.isSingle(99));
    const TailRanks grouped(sample::tail(6512, 1000));
    QCOMPARE(grouped.groups(), kTailColumns);
    QVERIFY(std::abs(grouped.aliveBetween(0, 1) - 1000.0 / 6512) < 1e-6);
    QVERIFY(!grouped.isSingle(3));
    QCOMPARE(TailRanks(TailPortrait{}).aliveBetween(0, 1), 0.0);
}

void LearningPicturesTest::imagesAreDarkOnLightAndLightOnDark()
{
    ImageWallPortrait wall;
    wall.width = wall.height = 8;
    wall.columns = 1;
    wall.pixels.assign(64, 255);
    wall.classOf = {0};
    const QPoint middle(kSize.width() / 2, kSize.height() / 2);
    QCOMPARE(sample::painted({wall, {}}, kSize).pixelColor(middle), lightTheme().text);
    QCOMPARE(paintedDark({wall, {}}).pixelColor(middle), darkTheme().text);
}

void LearningPicturesTest::enlargingKeepsPlainAreasAndTheirPlaces()
{
    for (const int size : {1, 3, 8, 20, 65}) {
        ImageEnlarger enlarger(8, 8, size, size);
        std::vector<std::uint8_t> result(static_cast<std::size_t>(size * size));
        for (const int grey : {0, 77, 255}) {
            enlarger.enlarge(std::vector<std::uint8_t>(64, static_cast<std::uint8_t>(grey)), result);
            for (const std::uint8_t value : result)
                QVERIFY(std::abs(value - grey) <= 1);
        }
    }
    // The left half is ink: so is the left half of the result, up to a soft edge.
    std::vector<std::uint8_t> half(64, 0);
    for (std::size_t i = 0; i < half.size(); ++i)
        half[i] = i % 8 < 4 ? 255 : 0;
    std::vector<std::uint8_t> large(80 * 80);
    ImageEnlarger(8, 8, 80, 80).enlarge(half, large);
    for (std::size_t y = 0; y < 80; ++y) {
        QVERIFY(large[y * 80 + 20] >= 250);
        QVERIFY(large[y * 80 + 60] <= 5);
        QVERIFY(std::abs(large[y * 80 + 39] - 128) < 20);
    }
}

void LearningPicturesTest::everyClassOfThePlaneIsNamedOnce()
{
    LatentPlanePortrait plane = sample::latentPlane(300, 5);
    // All classes in one place: their names are pushed apart instead of hiding each other.
    for (PortraitPoint& point : plane.points)
        point = {0, 0};
    const QImage image = sample::painted({plane, {}}, kSize);
    for (int of = 0; of < 10; ++of)
        QVERIFY(sample::count(image, variantColor(of, 10, lightTheme())) > 60);
}

OUTCROSS_TEST(LearningPicturesTest)
#include "learning_pictures_test.moc"
