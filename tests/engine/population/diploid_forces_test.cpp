#include "engine/data/file_text.h"
#include "tests/engine/population/replicates.h"

#include "engine/theory/moments.h"
#include "tests/registry.h"

using namespace outcross;

namespace
{

/// Expected heterozygosity after `generations` under constant forces, minus what nextMoments() foresees for this very
/// replicate; and what it foresees.
struct Deviation {
    double difference;
    double expected;
};

Deviation deviationAfter(const Origin& origin, const Forces& forces, std::int64_t size, std::uint64_t generations,
                         std::uint32_t replicate)
{
    const auto lineage = foundDiploid(origin, replicate);
    Moments moments = lineage->startMoments();
    for (std::uint64_t t = 1; t <= generations; ++t) {
        step(*lineage, forces, size, replicate, t);
        moments = nextMoments(moments, lineage->sourceMoments(), forces.inflow, forces.mutation, size);
    }
    return {lineage->census().diversity - moments.diversity, moments.diversity};
}

void verifyMoments(const Origin& origin, const Forces& forces, std::int64_t size, std::uint64_t generations,
                   std::uint32_t replicates)
{
    std::vector<double> differences;
    double expected = 0;
    for (std::uint32_t replicate = 0; replicate < replicates; ++replicate) {
        const Deviation deviation = deviationAfter(origin, forces, size, generations, replicate);
        differences.push_back(deviation.difference);
        expected += deviation.expected / replicates;
    }
    verifyMean(differences, 0, expected);
}

DataLibrary catsLibrary()
{
    DataLibrary library;
    library.add("nancycats", readFile(OUTCROSS_SOURCE_DIR "/resources/data/nancycats.csv"));
    return library;
}

LineageSpec catsSpec(std::int64_t size)
{
    LineageSpec spec = diploidSpec(size, 1, 2);
    spec.data = "nancycats";
    return spec;
}

} // namespace

/// Populations with an open gate and with mutation. Numbers as in the theory sheet.
class DiploidForcesTest : public QObject
{
    Q_OBJECT

private slots:
    void inflowFollowsTheRecursion()
    {
        // Before the equilibrium: H' = (1 − 1/n)[aH + (1 − a)Hπ] with a = (1 − f)².
        const double a = (1 - 0.01) * (1 - 0.01);
        double expected = 0.75;
        for (int t = 0; t < 15; ++t)
            expected = (1 - 1 / 60.0) * (a * expected + (1 - a) * 0.75);
        const auto origin = diploidOrigin(diploidSpec(30, 100, 4), DataLibrary());
        Forces forces;
        forces.inflow = 0.01;
        verifyMean(ofReplicates(200,
                                [&](std::uint32_t replicate) {
                                    const Deviation d = deviationAfter(*origin, forces, 30, 15, replicate);
                                    return d.difference + d.expected;
                                }),
                   expected);
    }

    void oneMigrantIndividualAGenerationKeepsFourFifths()
    {
        constexpr double kCopies = 40;
        Forces forces;
        forces.inflow = 2 / kCopies;
        const double a = (1 - forces.inflow) * (1 - forces.inflow);
        const double equilibrium = (1 - 1 / kCopies) * (1 - a) * 0.5 / (1 - (1 - 1 / kCopies) * a);
        QVERIFY(std::abs(equilibrium / 0.5 - 0.8) < 0.02);
        const auto origin = diploidOrigin(diploidSpec(20, 100, 2), DataLibrary());
        verifyMean(ofReplicates(200,
                                [&](std::uint32_t replicate) {
                                    const Deviation d = deviationAfter(*origin, forces, 20, 100, replicate);
                                    return d.difference + d.expected;
                                }),
                   equilibrium);
    }

    void mutationToKAllelesFollowsTheRecursion()
    {
        // H' = (1 − 1/n)[bH + (1 − b)(1 − 1/K)], b = (1 − u)², started from a single allele.
        Forces forces;
        forces.mutation = 0.005;
        const double b = (1 - forces.mutation) * (1 - forces.mutation);
        double expected = 0;
        for (int t = 0; t < 60; ++t)
            expected = (1 - 1 / 50.0) * (b * expected + (1 - b) * 0.75);
        const auto origin = diploidOrigin(diploidSpec(25, 100, {1, 0, 0, 0}), DataLibrary());
        verifyMean(ofReplicates(200,
                                [&](std::uint32_t replicate) {
                                    const Deviation d = deviationAfter(*origin, forces, 25, 60, replicate);
                                    return d.difference + d.expected;
                                }),
                   expected);
    }

    void allForcesTogetherFollowTheMoments()
    {
        Forces forces;
        forces.inflow = 0.02;
        forces.mutation = 0.01;
        const auto origin = diploidOrigin(diploidSpec(20, 100, {0.7, 0.2, 0.1}), DataLibrary());
        verifyMoments(*origin, forces, 20, 25, 200);
    }

    void realFoundersUnderAllForcesFollowTheMoments()
    {
        Forces forces;
        forces.inflow = 0.02;
        forces.mutation = 0.01;
        const auto origin = diploidOrigin(catsSpec(12), catsLibrary());
        verifyMoments(*origin, forces, 12, 5, 400);
        verifyMoments(*origin, forces, 12, 30, 400);
    }

    void completeInflowIsASampleOfTheMainland()
    {
        Forces forces;
        forces.inflow = 1;
        verifyMoments(*diploidOrigin(diploidSpec(20, 100, {0.8, 0.2}), DataLibrary()), forces, 20, 3, 200);
        verifyMoments(*diploidOrigin(catsSpec(12), catsLibrary()), forces, 12, 3, 400);
    }

    void completeMutationIsUniform()
    {
        Forces forces;
        forces.mutation = 1;
        forces.inflow = 0.5;
        verifyMean(ofReplicates(200,
                                [&](std::uint32_t replicate) {
                                    const auto lineage = foundDiploid(diploidSpec(20, 100, {1, 0, 0, 0, 0}), replicate);
                                    step(*lineage, forces, 20, replicate, 1);
                                    return lineage->census().diversity;
                                }),
                   (1 - 1 / 40.0) * 0.8);
    }

    void rareMutantsComeAtTheirRate()
    {
        // Mutants to a fresh allele in one generation: 2N · L · u · (1 − 1/K).
        Forces forces;
        forces.mutation = 2e-4;
        std::vector<double> founders(1000, 0);
        founders[0] = 1;
        verifyMean(ofReplicates(900,
                                [&](std::uint32_t replicate) {
                                    const auto lineage = foundDiploid(diploidSpec(600, 20, founders), replicate);
                                    step(*lineage, forces, 600, replicate, 1);
                                    double mutants = 0;
                                    for (const std::uint16_t allele : allGenes(*lineage))
                                        mutants += allele != 0;
                                    return mutants;
                                }),
                   2 * 600 * 20 * 2e-4 * 0.999);
    }

    void migrantGametesKeepTheirAssociations()
    {
        // Two kinds of cat that share no allele: a gamete from the mainland is all of one kind.
        DataLibrary library;
        library.add("kinds", "pop,id,a,b,c\nP,1,1/1,1/1,1/1\nP,2,2/2,2/2,2/2\n");
        LineageSpec spec = diploidSpec(50, 1, 2);
        spec.data = "kinds";
        const auto lineage = foundDiploid(*diploidOrigin(spec, library));
        Forces forces;
        for (std::uint64_t t = 1; t <= 10; ++t)
            step(*lineage, forces, 50, 0, t);
        forces.inflow = 1;
        step(*lineage, forces, 50, 0, 11);
        for (std::int64_t i = 0; i < 50; ++i)
            for (int copy = 0; copy < 2; ++copy)
                for (int locus = 1; locus < 3; ++locus)
                    QCOMPARE(lineage->genes().allele(i, copy, locus), lineage->genes().allele(i, copy, 0));
    }
};

OUTCROSS_TEST(DiploidForcesTest)
#include "diploid_forces_test.moc"
