#include "tests/engine/population/replicates.h"

#include "engine/population/meiosis.h"
#include "tests/registry.h"

using namespace outcross;

namespace
{

HaplotypeStore randomStore(std::int64_t individuals, int loci)
{
    HaplotypeStore store(individuals, loci);
    Stream stream = testStream(0, 0);
    for (std::int64_t i = 0; i < individuals; ++i)
        for (int copy = 0; copy < 2; ++copy)
            for (int locus = 0; locus < loci; ++locus)
                store.setAllele(i, copy, locus, static_cast<std::uint16_t>(stream.below(65'536)));
    return store;
}

/// Mean over neighbouring pairs of loci of D = P(1, 1) − P(1)P(1) among the gametes that made this generation.
double meanDisequilibrium(const HaplotypeStore& store, int apart)
{
    const double copies = 2 * static_cast<double>(store.individuals());
    double sum = 0;
    for (int locus = 0; locus + apart < store.loci(); ++locus) {
        double both = 0;
        double first = 0;
        double second = 0;
        for (std::int64_t i = 0; i < store.individuals(); ++i) {
            for (int copy = 0; copy < 2; ++copy) {
                const double a = store.allele(i, copy, locus);
                const double b = store.allele(i, copy, locus + apart);
                both += a * b;
                first += a;
                second += b;
            }
        }
        sum += both / copies - first / copies * (second / copies);
    }
    return sum / (store.loci() - apart);
}

/// Half of the individuals are homozygous for allele 0 everywhere, half for allele 1.
DataLibrary coupledLibrary(int individuals, int loci)
{
    std::string text = "pop,id";
    for (int locus = 0; locus < loci; ++locus)
        text += ",l" + std::to_string(locus);
    for (int i = 0; i < individuals; ++i) {
        text += "\nP," + std::to_string(i);
        for (int locus = 0; locus < loci; ++locus)
            text += i % 2 == 0 ? ",1/1" : ",2/2";
    }
    DataLibrary library;
    library.add("coupled", text + "\n");
    return library;
}

} // namespace

class MeiosisTest : public QObject
{
    Q_OBJECT

private slots:
    void theVectorKernelEqualsTheScalarOne_data()
    {
        QTest::addColumn<int>("loci");
        for (const int loci : {1, 2, 15, 16, 17, 32, 33, 100, 1000})
            QTest::addRow("%d loci", loci) << loci;
    }

    void theVectorKernelEqualsTheScalarOne()
    {
        QFETCH(int, loci);
        const HaplotypeStore parents = randomStore(20, loci);
        std::vector<ParentPair> pairs;
        for (std::uint32_t child = 0; child < 50; ++child)
            pairs.push_back({child % 20, (child * 7) % 20});
        HaplotypeStore made(50, loci);
        Stream stream = testStream(3, 1);
        recombineFreely(parents, pairs, made.individual(0), stream);

        Stream again = testStream(3, 1);
        for (std::int64_t child = 0; child < 50; ++child) {
            std::uint64_t bits = 0;
            for (int locus = 0; locus < static_cast<int>(made.groupsPerIndividual()) * kLanes; ++locus) {
                if (locus % (2 * kLanes) == 0)
                    bits = again();
                for (int side = 0; side < 2; ++side) {
                    const int shift = locus / kLanes % 2 * 32 + side * kLanes + locus % kLanes;
                    const auto copy = static_cast<int>(bits >> shift & 1);
                    const std::uint32_t parent = pairs[static_cast<std::size_t>(child)][static_cast<std::size_t>(side)];
                    QCOMPARE(made.allele(child, side, locus), parents.allele(parent, copy, locus));
                }
            }
        }
        QCOMPARE(stream(), again());
    }

    void eachGameteTakesBothCopiesEquallyOften()
    {
        HaplotypeStore parent(1, 100);
        for (int locus = 0; locus < 100; ++locus)
            parent.setAllele(0, 1, locus, 1);
        Stream stream = testStream(4, 1);
        HaplotypeStore gamete(1, 100);
        verifyMean(ofReplicates(2000,
                                [&](std::uint32_t) {
                                    makeGamete(parent.individual(0), gamete.individual(0), 1,
                                               parent.groupsPerIndividual(), stream);
                                    double ones = 0;
                                    for (int locus = 0; locus < 100; ++locus)
                                        ones += gamete.allele(0, 1, locus);
                                    return ones;
                                }),
                   50);
    }

    void linkageDisequilibriumHalvesEachGeneration()
    {
        // The founders are homozygous, so their gametes are the founders' own: D stays at ¼ for one generation, then
        // r = ½ takes half of it each time; chance takes 1/2N more.
        constexpr int kSize = 2000;
        LineageSpec spec = diploidSpec(kSize, 1, 2);
        spec.data = "coupled";
        const auto origin = diploidOrigin(spec, coupledLibrary(kSize, 40));
        constexpr std::uint32_t kReplicates = 25;
        std::vector<std::vector<double>> neighbours(6);
        std::vector<std::vector<double>> distant(6);
        for (std::uint32_t replicate = 0; replicate < kReplicates; ++replicate) {
            const auto lineage = foundDiploid(*origin, replicate);
            QCOMPARE(meanDisequilibrium(lineage->genes(), 1), 0.25);
            for (std::uint64_t t = 1; t <= 5; ++t) {
                step(*lineage, {}, kSize, replicate, t);
                neighbours[t].push_back(meanDisequilibrium(lineage->genes(), 1));
                distant[t].push_back(meanDisequilibrium(lineage->genes(), 16));
            }
        }
        for (std::size_t t = 1; t <= 5; ++t) {
            const double expected = 0.25 * std::pow(1 - 1.0 / (2 * kSize), t) * std::pow(0.5, t - 1);
            verifyMean(neighbours[t], expected);
            verifyMean(distant[t], expected);
        }
    }
};

OUTCROSS_TEST(MeiosisTest)
#include "meiosis_test.moc"
