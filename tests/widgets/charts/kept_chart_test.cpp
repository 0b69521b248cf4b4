#include "tests/registry.h"
#include "tests/widgets/charts/painted_chart.h"
#include "widgets/charts/kept_chart.h"
#include "widgets/charts/probe_readout.h"

#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <utility>

using namespace outcross;
using fixtures::count;
using fixtures::grabbed;

namespace
{

History history(int generations, double rate)
{
    History result;
    for (int generation = 0; generation <= generations; ++generation) {
        HistoryRow row;
        row.expectedKept = std::exp(-rate * generation);
        row.census.kept = row.expectedKept * (1 - 0.05 * (1 - std::cos(generation * 0.9)));
        result.append(row);
    }
    return result;
}

} // namespace

class KeptChartTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, lightTheme(), 1); }
    void bothLinesAreDrawn();
    void aRunWithoutHistoryIsAnEmptyChart();
    void aGrowingRunLooksLikeAFreshOne();
    void aNewRunReplacesTheOld();
    void anExpectationThatEndsLeavesItsLine();
    void whatIsNotExactGoesOnInGrey();
    void flagsAreDrawnInTheirColour();
    void theProbeReadsOutAGeneration();
    void whatLiesBeyondTheGenerationShownIsPaler();
    void aBranchReplacesWhatWasDrawnOfTheOldFuture();
    void itTellsWhereItsAxisStands();
    void arrowKeysAskForSteps();
    void exportIsAsLargeAsItsScaleSays();
    void everySizeCanBePainted();
    void itFollowsThePalette();
};

void KeptChartTest::bothLinesAreDrawn()
{
    KeptChart chart;
    chart.resize(1060, 270);
    const Theme theme = themeFor(chart.palette());
    const History ai = history(140, 0.01);
    const History population = history(140, 0.003);
    chart.setHistory(ai.view(), {});
    QVERIFY(count(grabbed(chart), theme.ai) > 300);
    QCOMPARE(count(grabbed(chart), theme.population), 0);
    chart.setHistory(ai.view(), population.view());
    QVERIFY(count(grabbed(chart), theme.population) > 300);
    QVERIFY(!chart.accessibleName().isEmpty());
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("140")));
}

void KeptChartTest::aRunWithoutHistoryIsAnEmptyChart()
{
    KeptChart chart;
    chart.resize(700, 220);
    const QImage empty = grabbed(chart);
    QCOMPARE(count(empty, themeFor(chart.palette()).ai), 0);
    QVERIFY(count(empty, themeFor(chart.palette()).text) > 0);
    QTest::mouseMove(&chart, QPoint(300, 100));
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(300, 100));
    chart.setHistory({}, {});
    QCOMPARE(grabbed(chart).size(), empty.size());
}

void KeptChartTest::aGrowingRunLooksLikeAFreshOne()
{
    KeptChart growing;
    growing.resize(700, 220);
    History rows;
    const History all = history(400, 0.004);
    for (int generation = 0; generation <= 400; ++generation) {
        rows.append(all.view()[static_cast<std::size_t>(generation)]);
        if (generation % 57 == 0 || generation == 400) {
            growing.setHistory(rows.view(), {});
            KeptChart fresh;
            fresh.resize(700, 220);
            fresh.setHistory(rows.view(), {});
            QCOMPARE(grabbed(growing), grabbed(fresh));
        }
    }
}

void KeptChartTest::aNewRunReplacesTheOld()
{
    KeptChart chart;
    chart.resize(700, 220);
    const History first = history(300, 0.01);
    const History second = history(400, 0.001); // longer already when it is first seen
    chart.setHistory(first.view(), first.view());
    chart.setHistory(second.view(), second.view());
    KeptChart fresh;
    fresh.resize(700, 220);
    fresh.setHistory(second.view(), second.view());
    QCOMPARE(grabbed(chart), grabbed(fresh));
}

void KeptChartTest::anExpectationThatEndsLeavesItsLine()
{
    const History all = history(100, 0.01);
    History ended;
    for (std::size_t generation = 0; generation < all.view().size(); ++generation) {
        HistoryRow row = all.view()[generation];
        if (generation > 60)
            row.expectedKept = std::nan("");
        if (generation > 90)
            row.census.kept = std::nan(""); // nobody is left
        ended.append(row);
    }
    KeptPicture picture;
    picture.population.follow(ended.view());
    QCOMPARE(picture.population.expected().last().x(), 60.0);
    QCOMPARE(picture.population.kept().last().x(), 90.0);
    QVERIFY(std::isfinite(picture.highest()));
    QVERIFY(describeProbe(picture, 50).contains(QStringLiteral("expected")));
    QVERIFY(!describeProbe(picture, 70).contains(QStringLiteral("expected")));

    KeptChart chart;
    chart.resize(700, 220);
    chart.setHistory({}, ended.view());
    QVERIFY(count(grabbed(chart), themeFor(chart.palette()).population) > 100);
}

void KeptChartTest::whatIsNotExactGoesOnInGrey()
{
    const History all = history(100, 0.01);
    History broken;
    for (std::size_t generation = 0; generation < all.view().size(); ++generation) {
        HistoryRow row = all.view()[generation];
        if (generation >= 40)
            row.idealKept = std::exchange(row.expectedKept, std::nan(""));
        broken.append(row);
    }
    KeptPicture picture;
    picture.ai.follow(all.view());
    picture.population.follow(broken.view());
    picture.populationUnexpected = QStringLiteral("selection acts");
    QCOMPARE(picture.population.brokenAt().value(), 40);
    QCOMPARE(picture.population.expected().last().x(), 39.0);
    QCOMPARE(picture.population.ideal().first().x(), 39.0); // the lines meet
    QCOMPARE(picture.population.ideal().last().x(), 100.0);
    QVERIFY(picture.ai.ideal().isEmpty());
    const QString note = expectationNote(picture);
    QVERIFY2(note.contains(QStringLiteral("generation 40 on: selection acts")), qPrintable(note));
    QVERIFY(describeProbe(picture, 70).contains(QStringLiteral("not exact")));
    QVERIFY(!describeProbe(picture, 30).contains(QStringLiteral("not exact")));

    // Near either line, or the word at its end; nowhere else.
    const KeptLayout layout = keptLayout(QRectF(0, 0, 1000, 260), picture);
    const auto at = [&](double generation, double share) {
        return theoryAt({layout.x(generation), layout.y(share)}, layout, picture);
    };
    QVERIFY(at(20, std::exp(-0.2)).ai && at(20, std::exp(-0.2)).population);
    QVERIFY(at(80, std::exp(-0.8)).population);
    QVERIFY(!at(50, 0.95).any());
    QVERIFY(!at(120, std::exp(-1.2)).any());
    const auto ends = [&](double y) { return theoryAt({layout.x(100) + 20, y}, layout, picture); };
    bool found = false;
    for (double y = layout.plot.top(); y < layout.plot.bottom(); ++y)
        found = found || ends(y).population;
    QVERIFY(found);
}

void KeptChartTest::flagsAreDrawnInTheirColour()
{
    KeptChart chart;
    chart.resize(1060, 270);
    const History rows = history(140, 0.005);
    chart.setHistory(rows.view(), rows.view());
    const QColor color = themeFor(chart.palette()).flag;
    QCOMPARE(count(grabbed(chart), color), 0);
    chart.setFlags({{20, QStringLiteral("size 60")}});
    QVERIFY(count(grabbed(chart), color) > 20);
    chart.setFlags({});
    QCOMPARE(count(grabbed(chart), color), 0);
}

void KeptChartTest::theProbeReadsOutAGeneration()
{
    KeptChart chart;
    chart.resize(1060, 270);
    const History rows = history(140, 0.005);
    chart.setHistory(rows.view(), rows.view());
    const QImage without = grabbed(chart);
    QMouseEvent move(QEvent::MouseMove, QPointF(200, 150), QPointF(200, 150), Qt::NoButton, {}, {});
    QCoreApplication::sendEvent(&chart, &move);
    QVERIFY(chart.probe() && *chart.probe() > 0 && *chart.probe() < 140);
    QVERIFY(grabbed(chart) != without);
    QVERIFY(chart.accessibleDescription().contains(QString::number(*chart.probe())));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&chart, &leave);
    QVERIFY(!chart.probe());
    QCOMPARE(grabbed(chart), without);
    // Beyond the newest generation there is nothing to read.
    QMouseEvent beyond(QEvent::MouseMove, QPointF(880, 150), QPointF(880, 150), Qt::NoButton, {}, {});
    QCoreApplication::sendEvent(&chart, &beyond);
    QVERIFY(!chart.probe());
}

void KeptChartTest::whatLiesBeyondTheGenerationShownIsPaler()
{
    KeptChart chart;
    chart.resize(900, 260);
    const History rows = history(140, 0.005);
    chart.setHistory(rows.view(), rows.view());
    const QImage now = grabbed(chart);
    chart.setHistory(rows.view(), rows.view(), 60);
    const QImage back = grabbed(chart);
    const Theme theme = lightTheme();
    const int x = qRound(chart.axis().left + (chart.axis().right - chart.axis().left) * 60 / 200);
    const QRect past(0, 0, x - 12, chart.height());
    QCOMPARE(back.copy(past), now.copy(past));
    constexpr int kNumbers = 60; // those of the generation shown stand beside the line
    const int end = qRound(chart.axis().left + (chart.axis().right - chart.axis().left) * 130 / 200);
    const QRect future(x + kNumbers, 0, end - x - kNumbers, chart.height());
    QVERIFY(count(now.copy(future), theme.population) > 20);
    QCOMPARE(count(back.copy(future), theme.population), 0);
    QVERIFY(count(back.copy(x + 8, 0, kNumbers, chart.height()), theme.population) > 10);
    // Those of the newest generation stay at the ends of the lines.
    const QRect ends(end + 50, 0, chart.width() - end - 50, chart.height());
    QVERIFY(count(now.copy(ends), theme.population) > 30);
    QCOMPARE(count(back.copy(ends), theme.population), count(now.copy(ends), theme.population));
    QVERIFY(count(back, theme.primary) > 50); // the line where we are
    QVERIFY2(chart.accessibleDescription().startsWith(QStringLiteral("Generation 60:")),
             qPrintable(chart.accessibleDescription()));
    chart.setHistory(rows.view(), rows.view());
    QCOMPARE(grabbed(chart), now);
}

void KeptChartTest::aBranchReplacesWhatWasDrawnOfTheOldFuture()
{
    History rows = history(300, 0.001);
    KeptChart chart;
    chart.resize(700, 220);
    chart.setHistory(rows.view(), rows.view());
    rows.goBack(200);
    rows.forgetRest();
    for (int generation = 200; generation < 330; ++generation)
        rows.append({Census{.kept = 0.1}, 0.1});
    chart.setHistory(rows.view(), rows.view());
    KeptChart fresh;
    fresh.resize(700, 220);
    fresh.setHistory(rows.view(), rows.view());
    QCOMPARE(grabbed(chart), grabbed(fresh));
}

void KeptChartTest::itTellsWhereItsAxisStands()
{
    KeptChart chart;
    QSignalSpy moved(&chart, &KeptChart::axisMoved);
    chart.resize(700, 220);
    chart.show();
    const History rows = history(140, 0.005);
    chart.setHistory(rows.view(), rows.view());
    QVERIFY(!moved.isEmpty());
    QCOMPARE(chart.axis().extent, 200);
    const double right = chart.axis().right;
    chart.resize(900, 220);
    QVERIFY(chart.axis().right > right + 150);
    moved.clear();
    chart.setHistory(rows.view(), rows.view());
    QVERIFY(moved.isEmpty());
}

void KeptChartTest::arrowKeysAskForSteps()
{
    KeptChart chart;
    chart.resize(700, 220);
    const History rows = history(140, 0.005);
    chart.setHistory(rows.view(), rows.view());
    QSignalSpy steps(&chart, &KeptChart::stepRequested);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps[0][0].toInt(), 1);
    QCOMPARE(steps[1][0].toInt(), -10);
    QTest::keyClick(&chart, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(chart.probe(), std::optional<qint64>(140));
    QTest::keyClick(&chart, Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(*chart.probe() < 140);
    QTest::keyClick(&chart, Qt::Key_Escape);
    QVERIFY(!chart.probe());
    QCOMPARE(steps.size(), 2);
}

void KeptChartTest::exportIsAsLargeAsItsScaleSays()
{
    KeptChart chart;
    chart.resize(1060, 270);
    const History rows = history(730, 0.002);
    chart.setHistory(rows.view(), rows.view());
    const QString folder = qEnvironmentVariable("OUTCROSS_TEST_PICTURES");
    for (const int scale : {1, 2, 4}) {
        const QImage image = chart.image(scale, darkTheme());
        QCOMPARE(image.size(), QSize(1060, 270) * scale);
        QCOMPARE(image.pixel(0, 0), darkTheme().card.rgb());
        QVERIFY(count(image, darkTheme().population) > 300 * scale * scale);
        if (!folder.isEmpty())
            QVERIFY(image.save(QStringLiteral("%1/chart-%2x.png").arg(folder).arg(scale)));
    }
    // The screen's picture is the export at scale 1.
    QCOMPARE(grabbed(chart), chart.image(1, themeFor(chart.palette())).convertToFormat(QImage::Format_RGB32));
}

void KeptChartTest::everySizeCanBePainted()
{
    const History rows = history(140, 0.005);
    for (const QSize size : {QSize(1, 1), QSize(60, 20), QSize(200, 100), QSize(2000, 1500)}) {
        KeptChart chart;
        chart.setHistory(rows.view(), rows.view());
        chart.setFlags({{20, QStringLiteral("size 60")}});
        chart.setProbe(30);
        chart.resize(size);
        QCOMPARE(grabbed(chart).size(), size);
    }
}

void KeptChartTest::itFollowsThePalette()
{
    KeptChart chart;
    chart.resize(700, 220);
    const History rows = history(140, 0.005);
    chart.setHistory(rows.view(), rows.view());
    applyTheme(*qApp, darkTheme(), 1);
    QCoreApplication::processEvents();
    QVERIFY(count(grabbed(chart), darkTheme().card) > 700 * 220 / 2);
    applyTheme(*qApp, lightTheme(), 1.6);
    QCoreApplication::processEvents();
    QVERIFY(count(grabbed(chart), lightTheme().card) > 700 * 220 / 2);
    applyTheme(*qApp, lightTheme(), 1);
}

OUTCROSS_TEST(KeptChartTest)

#include "kept_chart_test.moc"
