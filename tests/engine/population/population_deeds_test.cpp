#include "tests/engine/population/replicates.h"

#include "engine/base/errors.h"
#include "tests/registry.h"

using namespace outcross;

/// What is done to a population at the press of a button, and numbers that are its own.
class PopulationDeedsTest : public QObject
{
    Q_OBJECT
private slots:
    void foundersAreAdultsThatLived()
    {
        const auto lineage = foundDiploid(diploidSpec(60, 1, 16));
        QCOMPARE(lineage->act({.what = DeedKind::Founders, .count = 4}, testStream(0, 1)), std::int64_t{4});
        QCOMPARE(lineage->census().size, std::int64_t{4});
        QVERIFY(lineage->census().variants <= 8);
        step(*lineage, {}, 60, 0, 1);
        QCOMPARE(lineage->census().size, std::int64_t{60});
        QVERIFY(!lineage->expectation()->whyNoExpectation({}).has_value()); // drawn without regard to genotype
    }

    /// The Lumper: a field of one clone dies at once, of K clones in equal numbers exactly one K-th.
    void aPathogenTakesOneClone()
    {
        LineageSpec spec = diploidSpec(80, 1, 2);
        spec.startFrequencies = StartFrequencies::Distinct;
        spec.biology.mating.system = MatingSystem::Clonal;
        const auto diverse = foundDiploid(spec);
        QCOMPARE(diverse->act({.what = DeedKind::Pathogen}, testStream(0, 1)), std::int64_t{1});
        QCOMPARE(diverse->census().size, std::int64_t{79});
        diverse->act({.what = DeedKind::Founders, .count = 8}, testStream(0, 2));
        diverse->act({.what = DeedKind::EqualFamilies}, testStream(0, 2));
        step(*diverse, {}, 80, 0, 2);
        QCOMPARE(diverse->act({.what = DeedKind::Pathogen}, testStream(0, 3)), std::int64_t{10});
        const auto one = foundDiploid(spec);
        one->act({.what = DeedKind::Founders, .count = 1}, testStream(0, 1));
        step(*one, {}, 80, 0, 1);
        QCOMPARE(one->act({.what = DeedKind::Pathogen}, testStream(0, 2)), std::int64_t{80});
        QCOMPARE(one->census().size, std::int64_t{0});
        step(*one, {}, 80, 0, 2);
        QCOMPARE(one->census().size, std::int64_t{0});
    }

    void thoseBroughtInBringLostAllelesBack()
    {
        const auto lineage = foundDiploid(diploidSpec(50, 1, 10));
        lineage->act({.what = DeedKind::Founders, .count = 1}, testStream(0, 1));
        step(*lineage, {}, 50, 0, 1);
        QVERIFY(lineage->census().variants <= 2);
        lineage->act({.what = DeedKind::Translocate, .count = 200}, testStream(0, 2));
        QCOMPARE(lineage->genes().individuals(), std::int64_t{250});
        QCOMPARE(lineage->census().variants, 10.0);
        step(*lineage, {}, 50, 0, 2);
        QCOMPARE(lineage->census().size, std::int64_t{50});
    }

    void translocationEachGenerationGoesOnUntilItIsEnded()
    {
        const auto lineage = foundDiploid(diploidSpec(20, 1, 40));
        lineage->act({.what = DeedKind::Translocate, .count = 5, .each = true}, testStream(0, 1));
        for (std::uint64_t t = 1; t <= 200; ++t)
            step(*lineage, {}, 20, 0, t);
        QVERIFY(lineage->census().kept > 0.4); // about ten of fifty gametes a generation are new
        lineage->act({.what = DeedKind::Translocate, .count = 0, .each = true}, testStream(0, 201));
        for (std::uint64_t t = 201; t <= 700; ++t)
            step(*lineage, {}, 20, 0, t);
        QCOMPARE(lineage->census().variants, 1.0);
    }

    void aFrozenBankKeepsWhatTheHerdLost()
    {
        const auto lineage = foundDiploid(diploidSpec(30, 1, 12));
        QCOMPARE(lineage->act({.what = DeedKind::Freeze, .count = 30}, testStream(0, 1)), std::int64_t{30});
        lineage->act({.what = DeedKind::Founders, .count = 1}, testStream(0, 1));
        step(*lineage, {}, 30, 0, 1);
        QVERIFY(lineage->census().variants <= 2);
        step(*lineage, {.memory = 1}, 400, 0, 2);
        QCOMPARE(lineage->census().variants, 12.0);
    }

    /// Beverton & Holt: ten adults, R = 1.5, room for 1000: 1.5 · 10/(1 + 0.5 · 0.01) = 14.925 on average.
    void growthIsBevertonHolt()
    {
        LineageSpec spec = diploidSpec(1000, 1, 2);
        spec.biology.growth = {.limited = true, .rate = 0.5};
        const auto origin = diploidOrigin(spec, DataLibrary());
        verifyMean(ofReplicates(2000,
                                [&](std::uint32_t replicate) {
                                    const auto lineage = foundDiploid(*origin, replicate);
                                    lineage->act({.what = DeedKind::Founders, .count = 10}, testStream(replicate, 1));
                                    step(*lineage, {}, 1000, replicate, 1);
                                    return static_cast<double>(lineage->census().size);
                                }),
                   15 / 1.005);
    }

    /// Small, inbred, less fit, smaller: the vortex (Gilpin & Soulé 1986). Without lethal equivalents it does not turn.
    void smallPopulationsSpiralToExtinction()
    {
        int extinct = 0;
        int extinctWithout = 0;
        for (std::uint32_t replicate = 0; replicate < 20; ++replicate)
            for (const double lethals : {12.0, 0.0}) {
                LineageSpec spec = diploidSpec(30, 1, 4);
                spec.biology.growth = {.limited = true, .rate = 1};
                spec.biology.lethalEquivalents = lethals;
                const auto lineage = foundDiploid(spec, replicate);
                for (std::uint64_t t = 1; t <= 100; ++t)
                    step(*lineage, {}, 30, replicate, t);
                (lethals > 0 ? extinct : extinctWithout) += lineage->census().size == 0;
            }
        QCOMPARE(extinct, 20);
        QVERIFY(extinctWithout <= 2);
    }

    void lostVarietyLowersSeedSet()
    {
        LineageSpec spec = diploidSpec(200, 1, 8);
        spec.biology.growth = {.limited = true, .rate = 1};
        spec.biology.pollination = {.pollinators = 4};
        const auto lineage = foundDiploid(spec);
        step(*lineage, {}, 200, 0, 1);
        const auto seedSet = [&] {
            const Portrait portrait = lineage->portrait({.kind = PictureKind::Network});
            return std::get<NetworkPortrait>(portrait.picture).seedSet;
        };
        QCOMPARE(seedSet(), 1.0);
        lineage->act({.what = DeedKind::Founders, .count = 2}, testStream(0, 2));
        double lowest = 1;
        for (std::uint64_t t = 2; t <= 30; ++t) {
            step(*lineage, {}, 200, 0, t);
            lowest = std::min(lowest, seedSet());
        }
        QVERIFY2(lowest < 0.8, qPrintable(QString::number(lowest)));
    }

    void aCloneGoesOnAsTheOriginal()
    {
        LineageSpec spec = diploidSpec(40, 20, 4);
        spec.biology.space = {SpaceKind::Islands, 4};
        spec.biology.mating.system = MatingSystem::TwoSexes;
        spec.biology.growth = {.limited = true, .rate = 1};
        spec.biology.lethalEquivalents = 3;
        spec.biology.bank = 5;
        spec.biology.genome = {.map = MapKind::Uniform, .chromosomes = 3};
        spec.biology.load = {.loci = 30, .rate = 0.001};
        const Forces forces{.inflow = 0.01, .mutation = 0.01, .memory = 0.02, .exchange = 0.1, .kinAvoidance = 0.5};
        const auto original = foundDiploid(spec);
        for (std::uint64_t t = 1; t <= 3; ++t)
            step(*original, forces, 40, 0, t);
        const std::unique_ptr<Lineage> clone = original->clone();
        QVERIFY(allGenes(dynamic_cast<const DiploidLineage&>(*clone)) == allGenes(*original));
        for (std::uint64_t t = 4; t <= 8; ++t) {
            step(*original, forces, 40, 0, t);
            step(*clone, forces, 40, 0, t);
        }
        QVERIFY(allGenes(dynamic_cast<const DiploidLineage&>(*clone)) == allGenes(*original));
        QCOMPARE(clone->census().inbreeding, original->census().inbreeding);
        QVERIFY(clone->portrait({}) == original->portrait({}));
    }

    void stoppingInTheMiddleChangesNothing()
    {
        LineageSpec spec = diploidSpec(600, 4, 4);
        spec.biology.pollination = {.pollinators = 3};
        spec.biology.growth = {.limited = true, .rate = 1};
        const auto lineage = foundDiploid(spec);
        lineage->act({.what = DeedKind::Translocate, .count = 7, .each = true}, testStream(0, 1));
        const std::unique_ptr<Lineage> same = lineage->clone();
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_THROWS_EXCEPTION(Cancelled, lineage->advance({}, 600, testStream(0, 1), stop.get_token()));
        QCOMPARE(lineage->genes().individuals(), std::int64_t{600});
        step(*lineage, {}, 600, 0, 1);
        step(*same, {}, 600, 0, 1);
        QVERIFY(allGenes(dynamic_cast<const DiploidLineage&>(*same)) == allGenes(*lineage));
    }
};

OUTCROSS_TEST(PopulationDeedsTest)
#include "population_deeds_test.moc"
