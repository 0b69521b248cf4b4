#include "tests/registry.h"
#include "widgets/charts/kept_chart.h"
#include "widgets/charts/replicate_bands.h"

#include <QTest>

#include <cmath>

using namespace outcross;

namespace
{

History history(int generations)
{
    History result;
    for (int generation = 0; generation <= generations; ++generation) {
        HistoryRow row;
        row.census.kept = row.expectedKept = std::exp(-0.005 * generation);
        result.append(row);
    }
    return result;
}

/// Bands around a falling median, of the AI lineage alone: a tenth wide on either side the inner one, a fifth the
/// outer.
ReplicateTable replicateTable(int generations, std::uint32_t threads = 3)
{
    ReplicateTable table(threads);
    for (int generation = 0; generation <= generations; ++generation) {
        ReplicateRow row;
        const double median = 1 - 0.5 * generation / generations;
        const double width = generation == 0 ? 0 : 1;
        row.spreads[Side::Left] = {.low = median - 0.2 * width,
                                   .lowerQuarter = median - 0.1 * width,
                                   .median = median,
                                   .upperQuarter = median + 0.02 * width,
                                   .high = median + 0.04 * width,
                                   .mean = median,
                                   .halved = 0.43,
                                   .count = 200};
        row.spreads[Side::Right] = row.spreads[Side::Left];
        row.spreads[Side::Right].count = 0;
        row.spreads[Side::Right].halved = std::nan("");
        for (const Side side : kSides)
            row.threads[side].fill(std::numeric_limits<float>::quiet_NaN());
        for (std::uint32_t thread = 0; thread < threads; ++thread)
            row.threads[Side::Left][thread] = static_cast<float>(median - 0.1 * thread * width);
        table.append(row);
    }
    return table;
}

ReplicatePicture picture(const ReplicateTable& table, ReplicateLook look, std::uint64_t version = 1)
{
    ReplicatePicture lives;
    lives.view = table.view();
    lives.lives = 200;
    lives.look = look;
    lives.version = version;
    return lives;
}

/// Layout and image of a chart with these lives.
struct Painted {
    KeptPicture shown;
    QImage image{1000, 280, QImage::Format_RGB32};

    Painted(const ReplicatePicture& lives, const Theme& theme = lightTheme(), int newest = 100)
    {
        const History run = history(newest);
        shown.ai.follow(run.view());
        shown.lives = lives;
        image.fill(theme.card);
        QPainter painter(&image);
        KeptPainter().paint(painter, image.rect(), shown, theme);
    }
    [[nodiscard]] QColor at(double generation, double kept) const
    {
        const KeptLayout layout = keptLayout(image.rect(), shown);
        return image.pixelColor(QPointF(layout.x(generation), layout.y(kept)).toPoint());
    }
};

double distance(const QColor& a, const QColor& b)
{
    return std::hypot(a.redF() - b.redF(), a.greenF() - b.greenF(), a.blueF() - b.blueF());
}

} // namespace

class ReplicateBandsTest : public QObject
{
    Q_OBJECT

private slots:
    void bandsLieBetweenTheirQuantiles()
    {
        const ReplicateTable table = replicateTable(100);
        for (const Theme& theme : {lightTheme(), darkTheme()}) {
            const Painted painted(picture(table, ReplicateLook::Bands), theme);
            constexpr double kAt = 90; // median 0.55: far from the run itself
            const QColor outside = painted.at(kAt, 0.30);
            const QColor outer = painted.at(kAt, 0.40);
            const QColor inner = painted.at(kAt, 0.50);
            QCOMPARE(outside, theme.card);
            QVERIFY(distance(outer, theme.card) > 0.04);
            QVERIFY(distance(inner, theme.card) > 1.5 * distance(outer, theme.card));
            QVERIFY(distance(painted.at(kAt, 0.55), theme.card) > 2 * distance(outer, theme.card)); // the median
        }
    }

    void nothingIsDrawnWhereTheyAreHidden()
    {
        const ReplicateTable table = replicateTable(100);
        const Painted hidden(picture(table, ReplicateLook::Hidden));
        QCOMPARE(hidden.at(90, 0.47), lightTheme().card); // between two lines of the grid
        ReplicatePicture none;
        QVERIFY(Painted(none).image != hidden.image); // the line beside the title tells of them all the same
    }

    void threadsAreDrawnOneByOne()
    {
        const ReplicateTable table = replicateTable(100);
        const Painted painted(picture(table, ReplicateLook::Threads));
        for (const double kept : {0.55, 0.45, 0.35})
            QVERIFY(distance(painted.at(90, kept), lightTheme().card) > 0.1);
        QCOMPARE(painted.at(90, 0.40), lightTheme().card);
    }

    void whatChangesIsPaintedAnewAndNothingElse()
    {
        KeptChart chart;
        chart.resize(1000, 280);
        const History run = history(100);
        chart.setHistory(run.view(), {});
        const ReplicateTable small = replicateTable(60);
        const ReplicateTable large = replicateTable(100);
        const QImage without = chart.image(1, lightTheme());
        chart.setReplicates(picture(small, ReplicateLook::Bands, 1));
        const QImage early = chart.grab().toImage();
        chart.setReplicates(picture(large, ReplicateLook::Bands, 1)); // the same version: nothing new
        QCOMPARE(chart.lives().newest(), 60);
        chart.setReplicates(picture(large, ReplicateLook::Bands, 2));
        const QImage late = chart.grab().toImage();
        QVERIFY(late != early);
        chart.setReplicates(picture(small, ReplicateLook::Bands, 3));
        QCOMPARE(chart.grab().toImage(), early);
        chart.setReplicates({});
        QVERIFY(chart.lives().version != 3);
        QCOMPARE(chart.image(1, lightTheme()), without);
    }

    void theExportShowsThemToo()
    {
        KeptChart chart;
        chart.resize(1000, 280);
        const History run = history(100);
        chart.setHistory(run.view(), {});
        const QImage without = chart.image(2, lightTheme());
        const ReplicateTable table = replicateTable(100);
        chart.setReplicates(picture(table, ReplicateLook::Bands));
        const QImage with = chart.image(2, lightTheme());
        QCOMPARE(with.size(), without.size());
        int changed = 0;
        for (int y = 0; y < with.height(); ++y)
            for (int x = 0; x < with.width(); ++x)
                changed += with.pixel(x, y) != without.pixel(x, y);
        QVERIFY(changed > with.width() * with.height() / 20);
    }

    void theDescriptionSaysMedianAndShares()
    {
        KeptChart chart;
        chart.resize(1000, 280);
        const History run = history(100);
        chart.setHistory(run.view(), {});
        const ReplicateTable table = replicateTable(80);
        chart.setReplicates(picture(table, ReplicateLook::Bands));
        const QString words = chart.accessibleDescription();
        QVERIFY2(words.contains(QStringLiteral("at generation 80 of 100")), qPrintable(words));
        QVERIFY(words.contains(QStringLiteral("of 200 AI lineages have lost more than half by generation 80")));
        QVERIFY(words.contains(QStringLiteral("median keeps 0.50")));
        QVERIFY(words.contains(QStringLiteral("No population has a diversity")));
    }

    void bandsAboveTheAxisMakeItHigher()
    {
        ReplicateTable table(0);
        for (int generation = 0; generation <= 10; ++generation) {
            ReplicateRow row;
            for (const Side side : kSides)
                row.spreads[side] = {0.9, 1.0, 1.1, 1.3, 1.6, 1.1, 0.0, 20};
            table.append(row);
        }
        KeptPicture shown;
        shown.lives = picture(table, ReplicateLook::Bands);
        QVERIFY(keptLayout(QRectF(0, 0, 1000, 280), shown).shares.high >= 1.6);
        shown.lives.look = ReplicateLook::Hidden;
        QCOMPARE(keptLayout(QRectF(0, 0, 1000, 280), shown).shares, ShareExtent());
    }

    void manyGenerationsAreThinnedToTheirLast()
    {
        QCOMPARE(drawnGenerations(0).size(), std::size_t{0});
        QCOMPARE(drawnGenerations(1), std::vector<std::size_t>{0});
        QCOMPARE(drawnGenerations(120).size(), std::size_t{120});
        for (const std::size_t size : {299, 300, 301, 1000, 100'001}) {
            const auto drawn = drawnGenerations(size);
            QVERIFY(drawn.size() <= 301);
            QCOMPARE(drawn.front(), std::size_t{0});
            QCOMPARE(drawn.back(), size - 1);
        }
    }
};

OUTCROSS_TEST(ReplicateBandsTest)
#include "replicate_bands_test.moc"
