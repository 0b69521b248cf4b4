#include "tests/registry.h"
#include "tests/widgets/charts/painted_chart.h"
#include "widgets/charts/kept_chart.h"
#include "widgets/charts/pinned_runs.h"
#include "widgets/charts/probe_readout.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace outcross;
using fixtures::count;
using fixtures::grabbed;

namespace
{

/// Falls at one rate and, from a generation on, at another.
History history(int generations, double rate, int turn = 1'000'000, double then = 0)
{
    History result;
    double level = 1;
    for (int generation = 0; generation <= generations; ++generation) {
        HistoryRow row;
        row.expectedKept = level;
        row.census.kept = level * (1 - 0.04 * (1 - std::cos(generation * 0.9)));
        result.append(row);
        level *= std::exp(-(generation < turn ? rate : then));
    }
    return result;
}

KeptPin pin(int number, int generations, double then, std::int64_t branchedAt = 40)
{
    static const std::array labels{"data freshness 0 → 3 % at 40", "population 60 → 30 at 40",
                                   "gene flow 0 → 1 % at 40", "hallucination 0 → 0.02, mutation rate 0 → 0.001 at 40"};
    const auto turn = static_cast<int>(branchedAt);
    return {static_cast<std::uint64_t>(number),
            number,
            QString::fromUtf8(labels[static_cast<std::size_t>(number - 1)]),
            {{history(generations, 0.01, turn, then).view(), history(generations, 0.004, turn, then / 3).view()}},
            branchedAt};
}

std::vector<KeptPin> fourPins()
{
    return {pin(1, 200, 0.0), pin(2, 200, 0.02), pin(3, 170, 0.005), pin(4, 200, 0.001)};
}

void sendMouse(KeptChart& chart, QEvent::Type type, const QPointF& at, Qt::MouseButton button = Qt::LeftButton)
{
    QMouseEvent event(type, at, at, button, button, {});
    QCoreApplication::sendEvent(&chart, &event);
}

/// Somewhere inside the plot, at a generation.
QPointF pointAt(const KeptChart& chart, qint64 generation)
{
    const KeptChart::Axis axis = chart.axis();
    const double share = static_cast<double>(generation) / static_cast<double>(axis.extent);
    return {axis.left + (axis.right - axis.left) * share, 0.6 * chart.height()};
}

struct Chart {
    History ai = history(140, 0.01);
    History population = history(140, 0.004);
    KeptChart chart;

    explicit Chart(QSize size = {1060, 270})
    {
        chart.resize(size);
        chart.setHistory(ai.view(), population.view());
    }
};

} // namespace

/// Runs behind the live one, and the probe that compares them.
class PinnedRunsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, lightTheme(), 1); }
    void pinsAreDrawnBehindAndOnlyFromWhereTheyPart();
    void theAxesHoldTheLongestAndHighestPin();
    void aPinThatIsKnownIsTakenOver();
    void endBadgesDoNotCoverEachOther();
    void theKeyShowsEveryPinInFullWhereThePointerRests();
    void theProbeTellsTheDifference();
    void aClickFixesTheProbeAndAnotherFreesIt();
    void aFixedProbeStaysWhileTheRunGoesOn();
    void aDoubleClickAsksForTheGenerationAndFixesNothing();
    void keysFixAndFreeTheProbe();
    void differencesHaveTheirSign();
    void everySizeCanBePainted();
    void picturesCanBeLookedAt();
};

void PinnedRunsTest::pinsAreDrawnBehindAndOnlyFromWhereTheyPart()
{
    Chart one;
    const Theme theme = themeFor(one.chart.palette());
    one.chart.setPins({pin(1, 140, 0.02)});
    const QImage with = grabbed(one.chart);
    const QColor thin = pinColor(Side::Left, 1, theme);
    constexpr int kChance = 4; // pixels where other edges happen to mix that colour
    QVERIFY(count(with, thin) > 40);
    const auto x = static_cast<int>(pointAt(one.chart, 40).x());
    QVERIFY(count(with.copy(0, 0, x - 3, with.height()), thin) <= kChance);

    // The live lines are as they are without pins: the same axis, the same room on the right.
    Chart other;
    other.chart.setPins({pin(1, 140, 0.0, 140)}); // has nothing of its own
    const QImage without = grabbed(other.chart);
    QVERIFY(count(without, thin) <= kChance);
    const auto left = static_cast<int>(one.chart.axis().left);
    const auto end = static_cast<int>(pointAt(one.chart, 136).x());
    for (int y = 0; y < with.height(); ++y)
        for (int at = left; at < end; ++at)
            if (without.pixel(at, y) == theme.ai.rgb() || without.pixel(at, y) == theme.population.rgb())
                QCOMPARE(with.pixel(at, y), without.pixel(at, y));
}

void PinnedRunsTest::theAxesHoldTheLongestAndHighestPin()
{
    Chart one;
    QSignalSpy moved(&one.chart, &KeptChart::axisMoved);
    QCOMPARE(one.chart.axis().extent, 200);
    KeptPin high = pin(1, 900, -0.001);
    one.chart.setPins({high});
    QCOMPARE(one.chart.axis().extent, 1000);
    QVERIFY(!moved.isEmpty());
    KeptPicture picture;
    picture.pins.emplace_back(high);
    const double highest = high.histories[Side::Right].back().census.kept;
    QVERIFY(keptLayout(QRectF(0, 0, 1000, 300), picture).shares.high >= highest);
    one.chart.setPins({});
    QCOMPARE(one.chart.axis().extent, 200);
}

void PinnedRunsTest::aPinThatIsKnownIsTakenOver()
{
    Chart one;
    Chart fresh;
    one.chart.setPins(fourPins());
    std::vector<KeptPin> changed = fourPins();
    changed.erase(changed.begin() + 1);
    changed[0].label = QStringLiteral("another name");
    changed[1].branchedAt = 20; // the live run has branched earlier meanwhile
    one.chart.setPins(changed);
    fresh.chart.setPins(changed);
    QCOMPARE(grabbed(one.chart), grabbed(fresh.chart));
    one.chart.setPins({});
    Chart bare;
    QCOMPARE(grabbed(one.chart), grabbed(bare.chart));
}

void PinnedRunsTest::endBadgesDoNotCoverEachOther()
{
    // Four runs that end at the same share: the badges of each lineage stand in a column of their own.
    std::vector<KeptPin> pins;
    for (int number = 1; number <= kMostPins; ++number) {
        pins.push_back(pin(number, 200, 0.01));
        pins.back().id = static_cast<std::uint64_t>(10 + number);
    }
    Chart one;
    one.chart.setPins(pins);
    const QImage image = grabbed(one.chart);
    const Theme theme = themeFor(one.chart.palette());
    const int right = static_cast<int>(one.chart.axis().right) + 2;
    const int width = static_cast<int>(badgeSize()) + 4;
    // Every badge has an upper and a lower edge of the lineage's colour: count runs of it down the column's middle.
    const int middle = right + 2 + static_cast<int>(badgeSize() / 2);
    QVERIFY(width > 8);
    int edges = 0;
    bool inside = false;
    for (int y = 0; y < image.height(); ++y) {
        const QColor color = image.pixelColor(middle - 3, y);
        const bool inked = std::abs(color.hslHue() - theme.ai.hslHue()) < 12 && color.hslSaturation() > 60;
        edges += inked && !inside;
        inside = inked;
    }
    QVERIFY2(edges >= 2 * kMostPins, qPrintable(QString::number(edges)));
}

void PinnedRunsTest::theKeyShowsEveryPinInFullWhereThePointerRests()
{
    for (const QSizeF size : {QSizeF(1060, 270), QSizeF(700, 140)}) {
        KeptPicture picture;
        for (const KeptPin& one : fourPins())
            picture.pins.emplace_back(one);
        const KeptLayout layout = keptLayout(QRectF(QPointF(), size), picture);
        QVERIFY(!layout.key.isNull());
        QVERIFY(layout.key.bottom() <= layout.plot.top());
        QStringList seen;
        for (double x = layout.key.left(); x < layout.key.right(); x += 4)
            seen << pinKeyAt(QPointF(x, layout.key.center().y()), layout, picture);
        seen.removeDuplicates();
        seen.removeAll(QString());
        QCOMPARE(seen.size(), qsizetype{kMostPins});
        for (const KeptPin& one : fourPins())
            QVERIFY(seen.contains(pinSign(one.number) + u' ' + one.label));
        QCOMPARE(pinKeyAt(layout.plot.center(), layout, picture), QString());
    }
}

void PinnedRunsTest::theProbeTellsTheDifference()
{
    const History ai = history(140, 0.01);
    const History population = history(140, 0.004);
    KeptPicture picture;
    picture.ai.follow(ai.view());
    picture.population.follow(population.view());
    picture.pins.emplace_back(pin(2, 200, 0.02));
    const std::vector<ProbeSeries> all = probeSeries(picture);
    QCOMPARE(all.size(), std::size_t{3});
    QVERIFY(all[2].isCompared && !all[0].isCompared);
    QCOMPARE(all[0].value[Side::Left](100), ai.view()[100].census.kept);
    QCOMPARE(all[1].value[Side::Right](100), population.view()[100].expectedKept);
    const double difference = differenceAt(all, all[2], Side::Left, 100);
    QVERIFY(std::abs(difference - (all[2].value[Side::Left](100) - ai.view()[100].census.kept)) < 1e-15);
    QVERIFY(difference < -0.1);
    QVERIFY(std::isnan(differenceAt(all, all[2], Side::Left, 180))); // the live run has not been there
    QVERIFY(std::isfinite(all[2].value[Side::Left](180)));
    const QString words = describeProbe(picture, 100);
    QVERIFY2(words.contains(differenceText(difference)) && words.contains(pinSign(2)), qPrintable(words));
    QVERIFY(!describeProbe(picture, 180).contains(QChar(0x2212)));
}

void PinnedRunsTest::aClickFixesTheProbeAndAnotherFreesIt()
{
    Chart one;
    QSignalSpy changed(&one.chart, &KeptChart::probeChanged);
    QTest::mouseClick(&one.chart, Qt::LeftButton, {}, pointAt(one.chart, 60).toPoint());
    QVERIFY(one.chart.isProbeFixed());
    const qint64 fixed = *one.chart.probe();
    QVERIFY(std::abs(fixed - 60) <= 1);
    QCOMPARE(changed.size(), 1);
    sendMouse(one.chart, QEvent::MouseMove, pointAt(one.chart, 100), Qt::NoButton);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&one.chart, &leave);
    QCOMPARE(*one.chart.probe(), fixed);
    QTest::mouseClick(&one.chart, Qt::LeftButton, {}, pointAt(one.chart, 100).toPoint());
    QVERIFY(!one.chart.isProbeFixed());
    sendMouse(one.chart, QEvent::MouseMove, pointAt(one.chart, 20), Qt::NoButton);
    QVERIFY(std::abs(*one.chart.probe() - 20) <= 1);
}

void PinnedRunsTest::aFixedProbeStaysWhileTheRunGoesOn()
{
    Chart one;
    one.chart.setProbe(70, true);
    for (int i = 0; i < 200; ++i)
        one.ai.append(one.ai.view().back());
    one.chart.setHistory(one.ai.view(), one.population.view());
    QCOMPARE(one.chart.probe(), std::optional<qint64>(70));
    QVERIFY(one.chart.isProbeFixed());
    const History shorter = history(30, 0.01); // another run, which has not come that far
    one.chart.setHistory(shorter.view(), shorter.view());
    QVERIFY(!one.chart.probe() && !one.chart.isProbeFixed());
    // A pin reaches further than the run: its numbers can be read there.
    one.chart.setPins({pin(1, 200, 0.02, 20)});
    one.chart.setProbe(150);
    QCOMPARE(one.chart.probe(), std::optional<qint64>(150));
}

void PinnedRunsTest::aDoubleClickAsksForTheGenerationAndFixesNothing()
{
    Chart one;
    QSignalSpy asked(&one.chart, &KeptChart::goToRequested);
    const auto doubleClick = [&](qint64 generation) {
        const QPoint at = pointAt(one.chart, generation).toPoint();
        sendMouse(one.chart, QEvent::MouseMove, at, Qt::NoButton);
        sendMouse(one.chart, QEvent::MouseButtonPress, at);
        sendMouse(one.chart, QEvent::MouseButtonRelease, at);
        sendMouse(one.chart, QEvent::MouseButtonDblClick, at);
        sendMouse(one.chart, QEvent::MouseButtonRelease, at);
    };
    doubleClick(60);
    QCOMPARE(asked.size(), 1);
    QVERIFY(std::abs(asked[0][0].toLongLong() - 60) <= 1);
    QVERIFY(!one.chart.isProbeFixed());
    one.chart.setProbe(30, true);
    doubleClick(90);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(one.chart.probe(), std::optional<qint64>(30));
    QVERIFY(one.chart.isProbeFixed());
    one.chart.setPins({pin(1, 200, 0.02)});
    doubleClick(180); // where only the pin has been
    QCOMPARE(asked.size(), 2);
}

void PinnedRunsTest::keysFixAndFreeTheProbe()
{
    Chart one;
    QTest::keyClick(&one.chart, Qt::Key_Left, Qt::ControlModifier);
    QTest::keyClick(&one.chart, Qt::Key_Return);
    QCOMPARE(one.chart.probe(), std::optional<qint64>(140));
    QVERIFY(one.chart.isProbeFixed());
    QTest::keyClick(&one.chart, Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(*one.chart.probe() < 140);
    QVERIFY(one.chart.isProbeFixed());
    QTest::keyClick(&one.chart, Qt::Key_Return);
    QVERIFY(one.chart.probe() && !one.chart.isProbeFixed());
    QTest::keyClick(&one.chart, Qt::Key_Return);
    QTest::keyClick(&one.chart, Qt::Key_Escape);
    QVERIFY(!one.chart.probe());
}

void PinnedRunsTest::differencesHaveTheirSign()
{
    QCOMPARE(differenceText(0.031), QStringLiteral("+0.03"));
    QCOMPARE(differenceText(-0.12), QChar(0x2212) + QStringLiteral("0.12"));
    QCOMPARE(differenceText(-0.001), QStringLiteral("0.00"));
    QCOMPARE(differenceText(qQNaN()), QString(QChar(0x2013)));
}

void PinnedRunsTest::everySizeCanBePainted()
{
    for (const QSize size : {QSize(1, 1), QSize(60, 20), QSize(200, 100), QSize(3840, 1500)}) {
        Chart one(size);
        one.chart.setPins(fourPins());
        one.chart.setHistory(one.ai.view(), one.population.view(), 80);
        one.chart.setProbe(60, true);
        QCOMPARE(grabbed(one.chart).size(), size);
    }
}

/// OUTCROSS_TEST_PICTURES names a folder for them.
void PinnedRunsTest::picturesCanBeLookedAt()
{
    const QString folder = qEnvironmentVariable("OUTCROSS_TEST_PICTURES");
    if (folder.isEmpty())
        QSKIP("Nobody asked for pictures.");
    for (const bool dark : {false, true})
        for (const QSize size : {QSize(1080, 270), QSize(700, 140)}) {
            applyTheme(*qApp, dark ? darkTheme() : lightTheme(), 1);
            const auto save = [&](KeptChart& chart, const char* name) {
                QVERIFY(grabbed(chart).save(QStringLiteral("%1/%2-%3-%4.png")
                                                .arg(folder, QString::fromLatin1(name))
                                                .arg(size.width())
                                                .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"))));
            };
            Chart one(size);
            one.chart.setFlags({{40, QStringLiteral("population 30")}});
            one.chart.setPins(fourPins());
            save(one.chart, "pins");
            one.chart.setProbe(100, true);
            save(one.chart, "probe");
            one.chart.setProbe({});
            one.chart.setHistory(one.ai.view(), one.population.view(), 80);
            save(one.chart, "back");
            const History full = history(200, 0.01);
            one.chart.setHistory(full.view(), history(200, 0.004).view());
            save(one.chart, "full");
            const History high = history(20'000, 0.00003);
            const History low = history(20'000, 0.0001);
            one.chart.setPins({});
            one.chart.setHistory(high.view(), low.view());
            save(one.chart, "long");
        }
    applyTheme(*qApp, lightTheme(), 1);
}

OUTCROSS_TEST(PinnedRunsTest)

#include "pinned_runs_test.moc"
