#include "tests/engine/population/replicates.h"

#include "engine/population/deme_layout.h"
#include "tests/registry.h"

#include <algorithm>
#include <map>

using namespace outcross;

class DemeLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void neighboursAreThoseOfTheFigure_data()
    {
        QTest::addColumn<SpaceKind>("kind");
        QTest::addColumn<int>("demes");
        QTest::addColumn<int>("deme");
        QTest::addColumn<std::vector<int>>("sources");
        QTest::newRow("one") << SpaceKind::One << 1 << 0 << std::vector<int>{};
        QTest::newRow("islands") << SpaceKind::Islands << 4 << 2 << std::vector<int>{0, 1, 3};
        QTest::newRow("colonies") << SpaceKind::Colonies << 3 << 0 << std::vector<int>{1, 2};
        QTest::newRow("ring of 5") << SpaceKind::Circle << 5 << 0 << std::vector<int>{1, 4};
        QTest::newRow("ring of 2") << SpaceKind::Circle << 2 << 1 << std::vector<int>{0};
        QTest::newRow("3 x 4, inside") << SpaceKind::Grid << 12 << 5 << std::vector<int>{1, 4, 6, 9};
        QTest::newRow("3 x 4, corner") << SpaceKind::Grid << 12 << 0 << std::vector<int>{1, 3, 4, 8};
        QTest::newRow("2 x 2") << SpaceKind::Grid << 4 << 0 << std::vector<int>{1, 2};
        QTest::newRow("2 x 3") << SpaceKind::Grid << 6 << 4 << std::vector<int>{1, 3, 5};
        QTest::newRow("1 x 7") << SpaceKind::Grid << 7 << 0 << std::vector<int>{1, 6};
        QTest::newRow("1 x 2") << SpaceKind::Grid << 2 << 0 << std::vector<int>{1};
        QTest::newRow("1 x 1") << SpaceKind::Grid << 1 << 0 << std::vector<int>{};
    }

    void neighboursAreThoseOfTheFigure()
    {
        QFETCH(SpaceKind, kind);
        QFETCH(int, demes);
        QFETCH(int, deme);
        QFETCH(std::vector<int>, sources);
        const DemeLayout layout(kind, demes);
        QCOMPARE(layout.sources(deme), sources);
    }

    /// Each source is drawn with probability 1/k: 20 000 draws, 4.5 standard errors √(p(1 − p)/draws).
    void sourcesAreDrawnUniformly()
    {
        for (const auto kind : {SpaceKind::Islands, SpaceKind::Circle, SpaceKind::Grid, SpaceKind::Colonies}) {
            for (const int demes : {2, 3, 6, 7, 12}) {
                const DemeLayout layout(kind, demes);
                Stream stream = testStream(0, static_cast<std::uint64_t>(demes));
                for (const int deme : {0, demes - 1}) {
                    std::map<int, double> drawn;
                    constexpr double kDraws = 20'000;
                    for (int draw = 0; draw < static_cast<int>(kDraws); ++draw)
                        ++drawn[layout.drawSource(deme, stream)];
                    const std::vector<int> sources = layout.sources(deme);
                    QCOMPARE(drawn.size(), sources.size());
                    const double p = 1 / static_cast<double>(sources.size());
                    for (const int source : sources)
                        QVERIFY(std::abs(drawn[source] / kDraws - p) <= 4.5 * std::sqrt(p * (1 - p) / kDraws));
                }
            }
        }
    }

    void migrationIsAsEasyThereAsBack()
    {
        for (const auto kind : {SpaceKind::Islands, SpaceKind::Circle, SpaceKind::Grid}) {
            for (int demes = 1; demes <= 30; ++demes) {
                const DemeLayout layout(kind, demes);
                for (int deme = 0; deme < demes; ++deme) {
                    for (const int source : layout.sources(deme)) {
                        const std::vector<int> back = layout.sources(source);
                        QVERIFY(source != deme && std::count(back.begin(), back.end(), deme) == 1);
                    }
                }
            }
        }
    }

    void placesAreOnTheMapAndApart()
    {
        for (const auto kind : {SpaceKind::Islands, SpaceKind::Circle, SpaceKind::Grid}) {
            for (const int demes : {1, 2, 7, 12, 100, kMaximumDemes}) {
                const std::vector<PortraitPoint> places = DemeLayout(kind, demes).places();
                QCOMPARE(places.size(), static_cast<std::size_t>(demes));
                for (std::size_t i = 0; i < places.size(); ++i) {
                    QVERIFY(places[i].x >= 0 && places[i].x <= 1 && places[i].y >= 0 && places[i].y <= 1);
                    for (std::size_t j = 0; j < i; ++j)
                        QVERIFY(std::hypot(places[i].x - places[j].x, places[i].y - places[j].y) > 1e-3);
                }
            }
        }
    }
};

OUTCROSS_TEST(DemeLayoutTest)
#include "deme_layout_test.moc"
