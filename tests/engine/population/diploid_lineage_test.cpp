#include "tests/engine/population/replicates.h"

#include "engine/base/errors.h"
#include "engine/measures/frequencies.h"
#include "tests/registry.h"

#include <atomic>
#include <stop_token>
#include <thread>

using namespace outcross;

namespace
{

void verifyUsable(const Census& census)
{
    for (const double number : {census.diversity, census.kept, census.effective, census.variants, census.inbreeding,
                                census.distance, census.fitness})
        QVERIFY(std::isfinite(number));
    QVERIFY(census.variants >= 1);
    QVERIFY(census.effective >= 1);
}

std::string refusal(const LineageSpec& spec)
{
    try {
        (void)diploidOrigin(spec, DataLibrary());
    } catch (const InputError& error) {
        return error.what();
    }
    return {};
}

} // namespace

/// What holds for every run: generation 0, the seeding promise, cancelling, the edges of every parameter.
class DiploidLineageTest : public QObject
{
    Q_OBJECT

private slots:
    void generationZeroIsTheFounders()
    {
        const auto lineage = foundDiploid(diploidSpec(40, 7, 16));
        const Census census = lineage->census();
        QCOMPARE(census.diversity, 1 - 1 / 16.0);
        QCOMPARE(census.kept, 1.0);
        QCOMPARE(census.effective, 16.0);
        QCOMPARE(census.variants, 16.0);
        QVERIFY(std::isnan(census.tail));
        QCOMPARE(census.distance, 0.0);
        QCOMPARE(census.fitness, 1.0);
        QCOMPARE(census.size, std::int64_t{40});
        QCOMPARE(lineage->loci(), 7);
        for (const double frequency : lineage->frequencies(6))
            QCOMPARE(frequency, 1 / 16.0);
    }

    void foundersAreDealtIndependentlyOfEachOther()
    {
        // A random pair of the 2N founder copies differs with probability H₀ · 2N/(2N − 1), so F starts at −1/(2N − 1).
        const auto origin = diploidOrigin(diploidSpec(10, 100, 2), DataLibrary());
        verifyMean(ofReplicates(200,
                                [&](std::uint32_t replicate) {
                                    return 1 - foundDiploid(*origin, replicate)->census().inbreeding;
                                }),
                   20 / 19.0);
    }

    void inbreedingIsOneOnceEverythingIsFixed()
    {
        const auto lineage = foundDiploid(diploidSpec(2, 20, 4));
        for (std::uint64_t t = 1; t <= 300; ++t)
            step(*lineage, {}, 2, 0, t);
        const Census census = lineage->census();
        QCOMPARE(census.inbreeding, 1.0);
        QCOMPARE(census.kept, 0.0);
        QCOMPARE(census.variants, 1.0);
        QCOMPARE(census.effective, 1.0);
    }

    void theSameStreamGivesTheSameGeneration()
    {
        Forces forces;
        forces.inflow = 0.05;
        forces.mutation = 0.01;
        const auto first = foundDiploid(diploidSpec(700, 33, 5));
        const auto second = foundDiploid(diploidSpec(700, 33, 5));
        for (std::uint64_t t = 1; t <= 3; ++t) {
            step(*first, forces, 700, 0, t);
            step(*second, forces, 700, 0, t);
        }
        QVERIFY(allGenes(*first) == allGenes(*second));
        QVERIFY(first->census() == second->census() || std::isnan(first->census().tail));
        QVERIFY(allGenes(*foundDiploid(diploidSpec(700, 33, 5), 1)) !=
                allGenes(*foundDiploid(diploidSpec(700, 33, 5))));
    }

    void aCloneGoesOnAsTheOriginalWould()
    {
        const auto original = foundDiploid(diploidSpec(60, 9, 8));
        for (std::uint64_t t = 1; t <= 5; ++t)
            step(*original, {}, 60, 0, t);
        const std::unique_ptr<Lineage> clone = original->clone();
        QVERIFY(clone->portrait({.locus = 3}) == original->portrait({.locus = 3}));
        for (std::uint64_t t = 6; t <= 8; ++t)
            step(*clone, {}, 60, 0, t);
        QCOMPARE(original->census().size, std::int64_t{60});
        for (std::uint64_t t = 6; t <= 8; ++t)
            step(*original, {}, 60, 0, t);
        QVERIFY(clone->portrait({.locus = 3}) == original->portrait({.locus = 3}));
        QCOMPARE(clone->census().inbreeding, original->census().inbreeding);
        QCOMPARE(clone->startMoments().diversity, original->startMoments().diversity);
    }

    void cancelledBeforeItBeganIsUnchanged()
    {
        const auto lineage = foundDiploid(diploidSpec(500, 20, 6));
        const auto twin = foundDiploid(diploidSpec(500, 20, 6));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_EXCEPTION_THROWN(lineage->advance({}, 90, testStream(0, 1), stop.get_token()), Cancelled);
        QVERIFY(allGenes(*lineage) == allGenes(*twin));
        step(*lineage, {}, 500, 0, 1);
        step(*twin, {}, 500, 0, 1);
        QVERIFY(allGenes(*lineage) == allGenes(*twin));
    }

    void cancelledInTheMiddleIsUnchanged()
    {
        const auto lineage = foundDiploid(diploidSpec(20'000, 40, 3));
        std::stop_source stop;
        std::atomic<std::uint64_t> generation = 0;
        const std::jthread canceller([&] {
            generation.wait(0);
            stop.request_stop();
        });
        std::vector<std::uint16_t> before;
        bool cancelled = false;
        while (!cancelled) {
            before = allGenes(*lineage);
            try {
                const std::uint64_t next = ++generation;
                generation.notify_one();
                lineage->advance({}, 20'000, testStream(0, next), stop.get_token());
            } catch (const Cancelled&) {
                cancelled = true;
            }
        }
        QVERIFY(allGenes(*lineage) == before);
    }

    void oneIndividualSelfsAndLosesHalfAGeneration()
    {
        const auto origin = diploidOrigin(diploidSpec(1, 200, 2), DataLibrary());
        verifyMean(ofReplicates(400,
                                [&](std::uint32_t replicate) {
                                    const auto lineage = foundDiploid(*origin, replicate);
                                    step(*lineage, {}, 1, replicate, 1);
                                    return lineage->census().diversity;
                                }),
                   0.25);
    }

    void sizeMayFallToOneAndRiseAgain()
    {
        const auto lineage = foundDiploid(diploidSpec(1, 30, 2));
        std::uint64_t t = 0;
        for (const std::int64_t size : {50'000, 1, 1, 3000, 255, 256, 257, 1}) {
            step(*lineage, {}, size, 0, ++t);
            const Census census = lineage->census();
            QCOMPARE(census.size, size);
            verifyUsable(census);
        }
    }

    void sixtyFiveThousandAllelesAreKeptApart()
    {
        const auto lineage = foundDiploid(diploidSpec(32'500, 2, 65'000));
        QCOMPARE(lineage->census().variants, 65'000.0);
        QCOMPARE(lineage->census().tail, 1.0);
        QCOMPARE(lineage->frequencies(1).size(), std::size_t{65'000});
        step(*lineage, {}, 32'500, 0, 1);
        // Each copy is lost with probability 1/e.
        QVERIFY(std::abs(lineage->census().variants / 65'000 - (1 - std::exp(-1.0))) < 0.005);
        QCOMPARE(lineage->census().tail, lineage->census().variants / 65'000);
        Forces forces;
        forces.mutation = 1;
        step(*lineage, forces, 100, 0, 2);
        verifyUsable(lineage->census());
    }

    void moreAllelesThanCopiesLeaveSomeOut()
    {
        const auto lineage = foundDiploid(diploidSpec(5, 3, 100));
        QCOMPARE(lineage->census().variants, 10.0);
        QCOMPARE(lineage->frequencies(0).size(), std::size_t{100});
        QCOMPARE(lineage->sourceMoments().novelDiversity, 0.99);
    }

    void aSingleAlleleHasNothingToLose()
    {
        const auto lineage = foundDiploid(diploidSpec(10, 2, 1));
        step(*lineage, {}, 10, 0, 1);
        const Census census = lineage->census();
        QCOMPARE(census.diversity, 0.0);
        QCOMPARE(census.kept, 1.0);
        QCOMPARE(census.inbreeding, 0.0);
        verifyUsable(census);
    }

    void extremeForcesAreValid()
    {
        for (const double inflow : {0.0, 1e-300, 0.5, 1.0}) {
            for (const double mutation : {0.0, 5e-324, 0.5, 1.0}) {
                Forces forces;
                forces.inflow = inflow;
                forces.mutation = mutation;
                const auto lineage = foundDiploid(diploidSpec(30, 17, 3));
                for (std::uint64_t t = 1; t <= 3; ++t)
                    step(*lineage, forces, 30, 0, t);
                verifyUsable(lineage->census());
            }
        }
    }

    void theMosaicShowsEveryIndividual()
    {
        const auto lineage = foundDiploid(diploidSpec(12, 20, 4));
        const Portrait portrait = lineage->portrait({.locus = 18});
        const auto& mosaic = std::get<MosaicPortrait>(portrait.picture);
        QCOMPARE(mosaic.individuals, std::int64_t{12});
        QCOMPARE(mosaic.alleles.size(), std::size_t{12});
        QCOMPARE(mosaic.locus, 18);
        QVERIFY(portrait.notes.empty());
        for (std::size_t i = 0; i < 12; ++i)
            for (int copy = 0; copy < 2; ++copy)
                QCOMPARE(mosaic.alleles[i][static_cast<std::size_t>(copy)],
                         lineage->genes().allele(static_cast<std::int64_t>(i), copy, 18));
    }

    void whatDoesNotFitIsRefusedBeforeItIsAllocated()
    {
        const std::string message = refusal(diploidSpec(1'000'000, 10'000, 2));
        QVERIFY(message.find("size × loci") != std::string::npos);
        QVERIFY(message.find("1024 MB") != std::string::npos);
        QVERIFY(!refusal(diploidSpec(10, 10'000, 65'000)).empty());
        QVERIFY(refusal(diploidSpec(1000, 100, 65'000)).empty());
    }

    void aSizeThatDoesNotFitLeavesTheLineageUnchanged()
    {
        const auto lineage = foundDiploid(diploidSpec(10, 1000, 2));
        const auto before = allGenes(*lineage);
        QVERIFY_EXCEPTION_THROWN(step(*lineage, {}, 1'000'000, 0, 1), InputError);
        QVERIFY(allGenes(*lineage) == before);
    }
};

OUTCROSS_TEST(DiploidLineageTest)
#include "diploid_lineage_test.moc"
