#include "engine/data/file_text.h"
#include "tests/engine/population/replicates.h"

#include "engine/base/errors.h"
#include "tests/registry.h"

#include <numeric>

using namespace outcross;

namespace
{

LineageSpec islands(std::int64_t size, int demes, int loci, SpaceKind kind = SpaceKind::Islands)
{
    LineageSpec spec = diploidSpec(size, loci, 2);
    spec.biology.space = {kind, demes};
    return spec;
}

double fst(const Census& census)
{
    return 1 - census.within / census.diversity;
}

} // namespace

/// Demes: island model, fragmentation, and what happens at their borders. Numbers as in the theory sheet.
class PopulationSpaceTest : public QObject
{
    Q_OBJECT
private slots:
    void foundersOfIslandsAllHaveTheSameFrequencies()
    {
        const Census census = foundDiploid(islands(100, 10, 3))->census();
        QCOMPARE(census.within, 0.5);
        QCOMPARE(census.diversity, 0.5);
    }

    /// I5, ten demes of 1000, m = 0.01: F_ST 0.01800 at generation 100.
    void tenIslandsDriftApartAsFarAsTheExactRecursionSays()
    {
        const LineageSpec spec = islands(10'000, 10, 112);
        const auto origin = diploidOrigin(spec, DataLibrary());
        verifyMean(ofReplicates(10,
                                [&](std::uint32_t replicate) {
                                    const auto lineage = foundDiploid(*origin, replicate);
                                    for (std::uint64_t t = 1; t <= 100; ++t)
                                        step(*lineage, {.exchange = 0.01}, spec.size, replicate, t);
                                    return fst(lineage->census());
                                }),
                   0.01800);
    }

    /// I6: each of d isolated demes loses (1 − d/2N) a generation; in the end H_T is H₀(1 − 1/d).
    void isolatedDemesLoseWithinAndKeepBetween()
    {
        const LineageSpec spec = islands(50, 5, 300);
        const auto origin = diploidOrigin(spec, DataLibrary());
        std::vector<double> within;
        std::vector<double> total;
        for (std::uint32_t replicate = 0; replicate < 20; ++replicate) {
            const auto lineage = foundDiploid(*origin, replicate);
            for (std::uint64_t t = 1; t <= 300; ++t) {
                step(*lineage, {}, spec.size, replicate, t);
                if (t == 20)
                    within.push_back(lineage->census().within);
            }
            total.push_back(lineage->census().diversity);
        }
        verifyMean(within, 0.5 * std::pow(1 - 5 / 100.0, 20));
        verifyMean(total, 0.5 * (1 - 1 / 5.0));
    }

    void neighboursOnARingExchangeLessThanIslands()
    {
        double ring = 0;
        double all = 0;
        for (std::uint32_t replicate = 0; replicate < 4; ++replicate)
            for (const SpaceKind kind : {SpaceKind::Circle, SpaceKind::Islands}) {
                const LineageSpec spec = islands(400, 20, 64, kind);
                const auto lineage = foundDiploid(spec, replicate);
                for (std::uint64_t t = 1; t <= 60; ++t)
                    step(*lineage, {.exchange = 0.05}, spec.size, replicate, t);
                (kind == SpaceKind::Circle ? ring : all) += fst(lineage->census()) / 4;
            }
        QVERIFY2(ring > 1.2 * all, qPrintable(QStringLiteral("%1 %2").arg(ring).arg(all)));
    }

    void fragmentsHoldEverybodyAndReconnectingMixesThem()
    {
        const LineageSpec spec = diploidSpec(61, 5, 8);
        const auto lineage = foundDiploid(spec);
        const std::vector<double> before(lineage->frequencies(2).begin(), lineage->frequencies(2).end());
        QCOMPARE(lineage->act({.what = DeedKind::Fragment, .count = 4}, testStream(0, 1)), std::int64_t{4});
        QVERIFY(before == std::vector<double>(lineage->frequencies(2).begin(), lineage->frequencies(2).end()));
        QCOMPARE(lineage->living().herd.demes.size(), 4u);
        QCOMPARE(lineage->living().herd.demes[0].individuals, std::int64_t{16});
        for (std::uint64_t t = 1; t <= 40; ++t)
            step(*lineage, {}, spec.size, 0, t);
        QVERIFY(fst(lineage->census()) > 0.3);
        lineage->act({.what = DeedKind::Reconnect}, testStream(0, 41));
        step(*lineage, {}, spec.size, 0, 41);
        QCOMPARE(lineage->census().within, lineage->census().diversity);
        QCOMPARE(lineage->census().size, std::int64_t{61});
    }

    void thereAreNoMoreDemesThanIndividuals()
    {
        const auto lineage = foundDiploid(diploidSpec(3, 1, 2));
        QCOMPARE(lineage->act({.what = DeedKind::Fragment, .count = 4}, testStream(0, 1)), std::int64_t{3});
        step(*lineage, {}, 3, 0, 1);
        QCOMPARE(lineage->census().size, std::int64_t{3});
    }

    void aStandingTranslocationEndsWithItsDeme()
    {
        const auto lineage = foundDiploid(islands(20, 4, 4));
        lineage->act({.what = DeedKind::Translocate, .count = 2, .from = 0, .to = 3, .each = true}, testStream(0, 1));
        step(*lineage, {}, 20, 0, 1);
        QCOMPARE(lineage->living().stocking.size(), 1u);
        lineage->act({.what = DeedKind::Reconnect}, testStream(0, 2));
        step(*lineage, {}, 20, 0, 2);
        QCOMPARE(lineage->living().stocking.size(), 0u);
    }

    void coloniesOfNancyAreDemesOfTheirOwnSizes()
    {
        DataLibrary library;
        library.add("nancycats", readFile(OUTCROSS_SOURCE_DIR "/resources/data/nancycats.csv"));
        library.add("nancycats_xy", readFile(OUTCROSS_SOURCE_DIR "/resources/data/nancycats_xy.csv"));
        LineageSpec spec = diploidSpec(237, 1, 2);
        spec.data = "nancycats";
        spec.biology.space.kind = SpaceKind::Colonies;
        const auto lineage = foundDiploid(*diploidOrigin(spec, library));
        const Portrait portrait = lineage->portrait({.kind = PictureKind::DemeMap, .locus = 1});
        const auto& map = std::get<DemeMapPortrait>(portrait.picture);
        QCOMPARE(map.demes.size(), 17u);
        QCOMPARE(map.demes[0].name, std::string("P01"));
        QCOMPARE(map.demes[0].individuals, std::int64_t{10});
        QCOMPARE(map.demes[1].individuals, std::int64_t{22});
        QVERIFY(map.fst > 0.08 && map.fst < 0.16); // of all cats themselves, so not the unbiased 0.085
        for (const DemePicture& deme : map.demes) {
            QVERIFY(deme.place.x >= 0 && deme.place.x <= 1 && deme.place.y >= 0 && deme.place.y <= 1);
            QVERIFY(std::abs(std::accumulate(deme.frequencies.begin(), deme.frequencies.end(), 0.0) - 1) < 1e-12);
        }
        step(*lineage, {.exchange = 0.2}, spec.size, 0, 1);
        const Portrait moved = lineage->portrait({.kind = PictureKind::DemeMap});
        std::int64_t gametes = 0;
        for (const DemeMove& move : std::get<DemeMapPortrait>(moved.picture).moves)
            gametes += move.gametes;
        QVERIFY(std::abs(static_cast<double>(gametes) - 0.2 * 474) < 4.5 * std::sqrt(474 * 0.16)); // 94.8 ± 8.7
    }

    void individualsMoveFromDemeToDeme()
    {
        const auto lineage = foundDiploid(islands(20, 2, 4));
        const std::int64_t moved =
            lineage->act({.what = DeedKind::Translocate, .count = 3, .from = 0, .to = 1}, testStream(0, 1));
        QCOMPARE(moved, std::int64_t{3});
        QCOMPARE(lineage->living().herd.demes[0].individuals, std::int64_t{7});
        QCOMPARE(lineage->living().herd.demes[1].individuals, std::int64_t{13});
        QVERIFY_THROWS_EXCEPTION(
            InputError,
            lineage->act({.what = DeedKind::Translocate, .count = 1, .from = 5, .to = 1}, testStream(0, 1)));
        step(*lineage, {}, 20, 0, 1);
        QCOMPARE(lineage->living().herd.demes[0].individuals, std::int64_t{10});
    }
};

OUTCROSS_TEST(PopulationSpaceTest)
#include "population_space_test.moc"
