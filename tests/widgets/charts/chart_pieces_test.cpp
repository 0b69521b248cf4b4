#include "tests/registry.h"
#include "widgets/charts/chart_flags.h"
#include "widgets/charts/column_line.h"
#include "widgets/charts/share_extent.h"
#include "widgets/charts/spread_labels.h"
#include "widgets/charts/thin_series.h"
#include "widgets/paint/time_extent.h"

#include <QImage>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace outcross;

namespace
{

/// Every letter is ten pixels wide.
FlagMeasure tenPixelsALetter()
{
    return {[](const QString& text) { return 10.0 * static_cast<double>(text.size()); },
            [](const QString& text, double width) { return text.left(static_cast<qsizetype>(width / 10)); }};
}

ChartFlag flag(qint64 generation)
{
    return {generation, QStringLiteral("size %1").arg(generation)};
}

} // namespace

/// The pure functions that the chart is made of.
class ChartPiecesTest : public QObject
{
    Q_OBJECT

private slots:
    void thinningKeepsFirstLastLowestAndHighest();
    void thinningKeepsShortSeriesWhole();
    void thinningDoesNotDependOnHowValuesArrive();
    void thinningLeavesOutWhatIsNotFinite();
    void aWideChartHasTheExtremesOfEveryColumn();
    void aColumnLineCoversWhatItPassesAndNoMore();
    void aColumnLineLooksAsAPenDrawsIt();
    void aSmoothCurveNeedsFewPoints();
    void timeGrowsInJumps();
    void sharesRescaleOnlyWhenTheyMust();
    void labelsNeverCoverEachOther();
    void flagsMergeWhenTheirWordsWouldCollide();
    void flagsStayInsideAndApart();
};

void ChartPiecesTest::thinningKeepsFirstLastLowestAndHighest()
{
    for (const std::size_t size : {301, 302, 1000, 4096, 100'000}) {
        std::vector<double> values;
        for (std::size_t at = 0; at < size; ++at)
            values.push_back(std::sin(static_cast<double>(at) * 0.7) / (1 + static_cast<double>(at % 97)));
        values[size / 3] = -7;
        values[size / 2] = 9;
        const QList<QPointF> points = thinSeries(values);
        QVERIFY(points.size() <= 300 && points.size() > 70);
        QCOMPARE(points.first(), QPointF(0, values.front()));
        QCOMPARE(points.last(), QPointF(static_cast<double>(size - 1), values.back()));
        QVERIFY(points.contains(QPointF(static_cast<double>(size / 3), -7)));
        QVERIFY(points.contains(QPointF(static_cast<double>(size / 2), 9)));
        for (qsizetype at = 0; at < points.size(); ++at) {
            QVERIFY(at == 0 || points[at - 1].x() < points[at].x());
            QCOMPARE(points[at].y(), values[static_cast<std::size_t>(points[at].x())]);
        }
    }
}

void ChartPiecesTest::thinningKeepsShortSeriesWhole()
{
    QVERIFY(thinSeries({}).isEmpty());
    std::vector<double> values;
    for (std::size_t size = 1; size <= 300; ++size) {
        values.push_back(std::cos(static_cast<double>(size)));
        QCOMPARE(static_cast<std::size_t>(thinSeries(values).size()), size);
    }
}

void ChartPiecesTest::thinningDoesNotDependOnHowValuesArrive()
{
    ThinnedSeries growing;
    std::vector<double> values;
    for (int at = 0; at < 3000; ++at) {
        values.push_back(std::sin(at * 0.37));
        growing.append(values.back());
        if (at % 61 == 0)
            QCOMPARE(growing.points(), thinSeries(values));
    }
}

void ChartPiecesTest::thinningLeavesOutWhatIsNotFinite()
{
    std::vector<double> values(1000, qQNaN());
    QVERIFY(thinSeries(values).isEmpty());
    values[400] = 0.5;
    values[401] = qInf();
    QCOMPARE(thinSeries(values), QList<QPointF>({QPointF(400, 0.5)}));
}

void ChartPiecesTest::aWideChartHasTheExtremesOfEveryColumn()
{
    constexpr std::size_t kColumns = 3840;
    for (const std::size_t size : {20'000, 65'536, 65'537, 100'001}) {
        ThinnedSeries series(kMostColumnPoints);
        std::vector<double> values;
        for (std::size_t at = 0; at < size; ++at) {
            values.push_back(std::sin(static_cast<double>(at * at % 9973)));
            series.append(values.back());
        }
        const QList<QPointF> points = series.points();
        QVERIFY(points.size() <= static_cast<qsizetype>(kMostColumnPoints));
        QVERIFY(static_cast<std::size_t>(points.size()) > kColumns);
        // Each column's extremes are found at most a column away: blocks are narrower than columns.
        const double width = static_cast<double>(size) / static_cast<double>(kColumns);
        qsizetype first = 0;
        for (std::size_t column = 0; column < kColumns; ++column) {
            const auto from = static_cast<std::size_t>(static_cast<double>(column) * width);
            const auto to = std::min(size, static_cast<std::size_t>(static_cast<double>(column + 1) * width));
            const auto [low, high] = std::minmax_element(values.begin() + static_cast<std::ptrdiff_t>(from),
                                                         values.begin() + static_cast<std::ptrdiff_t>(to));
            while (points[first].x() < static_cast<double>(from) - width)
                ++first;
            bool lowFound = false;
            bool highFound = false;
            for (qsizetype i = first; i < points.size() && points[i].x() < static_cast<double>(to) + width; ++i) {
                lowFound = lowFound || points[i].y() <= *low;
                highFound = highFound || points[i].y() >= *high;
            }
            QVERIFY(lowFound && highFound);
        }
    }
}

void ChartPiecesTest::aColumnLineCoversWhatItPassesAndNoMore()
{
    constexpr int kWidth = 300;
    constexpr int kHeight = 120;
    for (const int scale : {1, 2}) {
        QList<QPointF> points;
        for (int i = 0; i <= 30'000; ++i)
            points << QPointF(i / 100.0, 60 + 30 * std::sin(i * 2.399963)); // turns by the golden angle: even
        points[15'050].setY(5);                                             // one generation in thirty thousand
        QImage image(QSize(kWidth, kHeight) * scale, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(scale, scale);
        paintColumnLine(painter, QRectF(0, 0, kWidth, kHeight), points, Qt::black, 2);
        painter.end();
        for (int x = 5 * scale; x < (kWidth - 5) * scale; x += 7) {
            QCOMPARE(image.pixelColor(x, 60 * scale), QColor(Qt::black));
            // It passes 30 … 90, so a pen two wide reaches from 29 to 91.
            const auto ink = [&](int y) { return 255 - qGray(image.pixel(x, y)); };
            QVERIFY2(ink(29 * scale + scale - 1) > 180, qPrintable(QString::number(ink(29 * scale + scale - 1))));
            QVERIFY2(ink(90 * scale) > 180, qPrintable(QString::number(ink(90 * scale))));
            QCOMPARE(image.pixelColor(x, 93 * scale), QColor(Qt::white));
            if (std::abs(x - 150 * scale) > 5 * scale)
                QCOMPARE(image.pixelColor(x, 26 * scale), QColor(Qt::white));
        }
        QCOMPARE(image.pixelColor(150 * scale + scale / 2, 6 * scale), QColor(Qt::black));
        QCOMPARE(image.pixelColor(150 * scale + scale / 2, 2 * scale), QColor(Qt::white));
    }
}

void ChartPiecesTest::aColumnLineLooksAsAPenDrawsIt()
{
    QList<QPointF> points;
    for (int i = 0; i < 60; ++i)
        points << QPointF(10 + 5 * i, 60 + 40 * std::sin(i * 0.21));
    const auto drawn = [](const std::function<void(QPainter&)>& draw) {
        QImage image(330, 120, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        draw(painter);
        return image;
    };
    const QImage pen = drawn([&](QPainter& painter) {
        painter.setPen(QPen(Qt::black, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(points);
    });
    const QImage columns = drawn([&](QPainter& painter) {
        paintColumnLine(painter, QRectF(0, 0, 330, 120), points, Qt::black, 3);
        paintColumnLine(painter, QRectF(0, 0, 330, 120), {}, Qt::black, 3);
    });
    double ink = 0;
    double other = 0;
    for (int y = 0; y < pen.height(); ++y)
        for (int x = 0; x < pen.width(); ++x) {
            ink += 255 - qGray(pen.pixel(x, y));
            other += std::abs(qGray(pen.pixel(x, y)) - qGray(columns.pixel(x, y)));
        }
    QVERIFY(ink > 0);
    QVERIFY2(other < 0.1 * ink, qPrintable(QString::number(other / ink)));
}

void ChartPiecesTest::aSmoothCurveNeedsFewPoints()
{
    QList<QPointF> curve;
    for (int at = 0; at < 300; ++at)
        curve << QPointF(at, at < 100 ? std::exp(-at / 60.0) : 0.8 - 0.6 * std::exp((100 - at) / 40.0));
    const QList<QPointF> few = straightened(curve, 0.001);
    QVERIFY(few.size() < 60);
    QCOMPARE(few.first(), curve.first());
    QCOMPARE(few.last(), curve.last());
    qsizetype next = 1;
    for (const QPointF& point : curve) {
        while (few[next].x() < point.x())
            ++next;
        const QPointF& a = few[next - 1];
        const double line = a.y() + (few[next].y() - a.y()) * (point.x() - a.x()) / (few[next].x() - a.x());
        QVERIFY(std::abs(line - point.y()) < 0.0021);
    }
    const QList<QPointF> flat{{0, 0.5}, {1, 0.5}, {2, 0.5}, {7, 0.5}};
    QCOMPARE(straightened(flat, 0.001), (QList<QPointF>{{0, 0.5}, {7, 0.5}}));
    QVERIFY(straightened({}, 0.001).isEmpty());
}

void ChartPiecesTest::timeGrowsInJumps()
{
    QCOMPARE(timeExtent(0), 20);
    QCOMPARE(timeExtent(20), 20);
    QCOMPARE(timeExtent(21), 50);
    QCOMPARE(timeExtent(50), 50);
    QCOMPARE(timeExtent(51), 100);
    QCOMPARE(timeExtent(101), 200);
    QCOMPARE(timeExtent(201), 500);
    QCOMPARE(timeExtent(501), 1000);
    QCOMPARE(timeExtent(100'000), 100'000);
    QCOMPARE(timeExtent(100'001), 200'000);
}

void ChartPiecesTest::sharesRescaleOnlyWhenTheyMust()
{
    const ShareExtent whole = shareExtent(0);
    QCOMPARE(whole, shareExtent(1));
    QCOMPARE(whole, shareExtent(1.04));
    QCOMPARE(whole, shareExtent(qQNaN()));
    QCOMPARE(whole.step, 0.25);
    QVERIFY(whole.high >= 1.05 - 1e-12 && whole.high < 1.06);
    for (const double highest : {1.1, 1.3, 1.7, 2.3, 4.0, 9.0, 123.0, 1e6}) {
        const ShareExtent extent = shareExtent(highest);
        QVERIFY(extent.high >= highest && extent.high < highest * 2.7);
        QVERIFY(extent.high / extent.step < 7);
    }
}

void ChartPiecesTest::labelsNeverCoverEachOther()
{
    using Places = std::vector<double>;
    QCOMPARE(spreadLabels(Places{50, 20}, 10, 0, 100), (Places{50, 20}));
    QCOMPARE(spreadLabels(Places{50, 50}, 10, 0, 100), (Places{45, 55}));
    QCOMPARE(spreadLabels(Places{100, 99, 98}, 10, 0, 100), (Places{95, 85, 75}));
    QCOMPARE(spreadLabels(Places{-50, 0}, 10, 0, 100), (Places{5, 15}));
    QVERIFY(spreadLabels(Places{}, 10, 0, 100).empty());
    QCOMPARE(spreadLabels(Places{1, 2, 3}, 10, 0, 5).size(), std::size_t{3}); // no room: still an answer
}

void ChartPiecesTest::flagsMergeWhenTheirWordsWouldCollide()
{
    std::vector<ChartFlag> drag;
    for (qint64 generation = 100; generation < 130; ++generation)
        drag.push_back(flag(generation));
    drag.push_back(flag(700));
    const std::vector<FlagMark> marks = placeFlags(drag, 1000, 0, 1000, tenPixelsALetter());
    QCOMPARE(marks.size(), std::size_t{2});
    QCOMPARE(marks[0].x, 100);
    QCOMPARE(marks[0].changes, 30);
    QVERIFY(marks[0].text.contains(QStringLiteral("30")));
    QCOMPARE(marks[1].text, QStringLiteral("size 700"));
}

void ChartPiecesTest::flagsStayInsideAndApart()
{
    const std::vector<ChartFlag> flags{flag(980), flag(0), flag(80), flag(300), flag(370), flag(900), flag(5000)};
    const std::vector<FlagMark> marks = placeFlags(flags, 1000, 0, 1000, tenPixelsALetter());
    QCOMPARE(marks.size(), std::size_t{6}); // the one beyond the axis is not shown
    double end = 0;
    for (const FlagMark& mark : marks) {
        if (mark.text.isEmpty())
            continue;
        QVERIFY(mark.textLeft >= end);
        end = mark.textLeft + 10.0 * static_cast<double>(mark.text.size());
        QVERIFY(end <= 1000);
    }
    QVERIFY(placeFlags(flags, 0, 0, 1000, tenPixelsALetter()).empty());
    QVERIFY(placeFlags(flags, 100, 5, 5, tenPixelsALetter()).empty());
}

OUTCROSS_TEST(ChartPiecesTest)
#include "chart_pieces_test.moc"
