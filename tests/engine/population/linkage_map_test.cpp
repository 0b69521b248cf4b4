#include "tests/engine/population/replicates.h"

#include "engine/base/errors.h"
#include "engine/population/linkage_map.h"
#include "tests/registry.h"

#include <cstring>

using namespace outcross;

namespace
{

GenomeSpec uniformMap(int chromosomes, double centimorgans)
{
    GenomeSpec spec;
    spec.map = MapKind::Uniform;
    spec.chromosomes = chromosomes;
    spec.centimorgans = centimorgans;
    return spec;
}

GenomeSpec givenMap(std::vector<double> fractions)
{
    GenomeSpec spec;
    spec.map = MapKind::Given;
    spec.fractions = std::move(fractions);
    return spec;
}

double haldane(double morgans)
{
    return (1 - std::exp(-2 * morgans)) / 2;
}

/// Each gamete of one parent that tells its copies apart, as a row of zeros and ones.
class Gametes
{
public:
    Gametes(const LinkageMap& map, std::int64_t offspring, std::uint32_t seed = 0)
        : m_store(offspring, map.loci()), m_loci(static_cast<std::size_t>(map.loci()))
    {
        HaplotypeStore parent(1, map.loci());
        for (int locus = 0; locus < map.loci(); ++locus)
            parent.setAllele(0, 1, locus, 1);
        Stream stream = testStream(seed, 1);
        const std::vector<ParentPair> pairs(static_cast<std::size_t>(offspring), ParentPair{0, 0});
        map.recombine(parent, pairs, m_store.individual(0), stream);
    }

    std::int64_t count() const { return 2 * m_store.individuals(); }
    int copyAt(std::int64_t gamete, int locus) const
    {
        return m_store.allele(gamete / 2, static_cast<int>(gamete % 2), locus);
    }
    bool changes(std::int64_t gamete, int from, int to) const { return copyAt(gamete, from) != copyAt(gamete, to); }
    double fraction(int from, int to) const
    {
        double recombinant = 0;
        for (std::int64_t gamete = 0; gamete < count(); ++gamete)
            recombinant += changes(gamete, from, to);
        return recombinant / static_cast<double>(count());
    }

    /// 4.5 standard errors of a share; the caller takes so many gametes that one is under 2 % of the value.
    void verifyFraction(int from, int to, double expected) const
    {
        const double error = std::sqrt(expected * (1 - expected) / static_cast<double>(count()));
        const double found = fraction(from, to);
        const std::string told = std::to_string(from) + " to " + std::to_string(to) + ": " + std::to_string(found) +
                                 ", expected " + std::to_string(expected) + ", standard error " + std::to_string(error);
        QVERIFY2(std::abs(found - expected) <= 4.5 * error, told.c_str());
        QVERIFY2(error <= 0.02 * expected, told.c_str());
    }

private:
    HaplotypeStore m_store;
    std::size_t m_loci;
};

double disequilibrium(const HaplotypeStore& store, int apart)
{
    double sum = 0;
    const double copies = 2 * static_cast<double>(store.individuals());
    for (int locus = 0; locus + apart < store.loci(); ++locus) {
        double both = 0;
        double first = 0;
        double second = 0;
        for (std::int64_t i = 0; i < store.individuals(); ++i)
            for (int copy = 0; copy < 2; ++copy) {
                const int a = store.allele(i, copy, locus);
                const int b = store.allele(i, copy, locus + apart);
                both += a & b;
                first += a;
                second += b;
            }
        sum += both / copies - first / copies * (second / copies);
    }
    return sum / (store.loci() - apart);
}

} // namespace

class LinkageMapTest : public QObject
{
    Q_OBJECT

private slots:
    void freeLociRecombineFreelyByteForByte_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("free") << 0;
        QTest::newRow("a chromosome each") << 1;
        QTest::newRow("given, all 0.5") << 2;
    }

    void freeLociRecombineFreelyByteForByte()
    {
        QFETCH(int, kind);
        const GenomeSpec spec = kind == 0   ? GenomeSpec()
                                : kind == 1 ? uniformMap(70, 100)
                                            : givenMap(std::vector<double>(69, 0.5));
        const LinkageMap map(spec, 70, 10);
        QVERIFY(map.isFree());
        QCOMPARE(map.loci(), 80);
        HaplotypeStore parents(30, 80);
        for (std::int64_t i = 0; i < 30; ++i)
            for (int locus = 0; locus < 160; ++locus)
                parents.setAllele(i, locus % 2, locus / 2, static_cast<std::uint16_t>(i * 160 + locus));
        std::vector<ParentPair> pairs;
        for (std::uint32_t child = 0; child < 50; ++child)
            pairs.push_back({child % 30, child * 7 % 30});
        HaplotypeStore made(50, 80);
        HaplotypeStore expected(50, 80);
        Stream stream = testStream(1, 1);
        Stream again = testStream(1, 1);
        map.recombine(parents, pairs, made.individual(0), stream);
        recombineFreely(parents, pairs, expected.individual(0), again);
        map.makeGamete(parents.individual(3), made.individual(7), 1, stream);
        makeGamete(parents.individual(3), expected.individual(7), 1, parents.groupsPerIndividual(), again);
        QCOMPARE(stream(), again());
        const std::size_t bytes = 50 * parents.groupsPerIndividual() * sizeof(LocusGroup);
        QCOMPARE(std::memcmp(made.individual(0), expected.individual(0), bytes), 0);
    }

    void withoutCrossoversChromosomesStayWhole()
    {
        const LinkageMap map(uniformMap(5, 0), 37, 20);
        const std::vector<int> starts = {0, 8, 16, 23, 30};
        QCOMPARE(map.chromosomeStarts(), starts);
        const Gametes gametes(map, 20'000);
        for (int locus = 1; locus < 57; ++locus) {
            const bool starting =
                locus >= 37 ? (locus - 37) % 4 == 0 : std::find(starts.begin(), starts.end(), locus) != starts.end();
            if (starting)
                gametes.verifyFraction(locus - 1, locus, 0.5);
            else
                QCOMPARE(gametes.fraction(locus - 1, locus), 0.0);
        }
    }

    void neighboursRecombineAsTheMapSays_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("loci");
        QTest::addColumn<int>("chromosomes");
        QTest::addColumn<double>("centimorgans");
        QTest::newRow("one even chromosome") << 0 << 33 << 1 << 150.0;
        QTest::newRow("even chromosomes") << 0 << 100 << 5 << 100.0;
        QTest::newRow("uneven chromosomes") << 0 << 95 << 4 << 120.0;
        QTest::newRow("dense crossovers") << 0 << 50 << 3 << 900.0;
        QTest::newRow("two loci a chromosome") << 0 << 60 << 30 << 20.0;
        QTest::newRow("given, alternating") << 1 << 50 << 0 << 0.0;
        QTest::newRow("given, two stretches and none") << 2 << 90 << 0 << 0.0;
        QTest::newRow("given, a hot stretch") << 3 << 90 << 0 << 0.0;
    }

    void neighboursRecombineAsTheMapSays()
    {
        QFETCH(int, kind);
        QFETCH(int, loci);
        QFETCH(int, chromosomes);
        QFETCH(double, centimorgans);
        std::vector<double> expected; // Between each locus and the next.
        for (int c = 0; c < chromosomes; ++c) {
            const int here = loci / chromosomes + (c < loci % chromosomes ? 1 : 0);
            expected.insert(expected.end(), static_cast<std::size_t>(here - 1),
                            haldane(centimorgans / 100 / (here - 1)));
            expected.push_back(0.5);
        }
        for (int locus = 0; kind == 1 && locus < loci; ++locus)
            expected.push_back(std::array{0.05, 0.4, 0.5, 0.2}[static_cast<std::size_t>(locus % 4)]);
        for (int locus = 0; kind == 2 && locus < loci; ++locus)
            expected.push_back(locus < 30 ? 0.03 : locus < 60 ? 0.0 : 0.06);
        for (int locus = 0; kind == 3 && locus < loci; ++locus)
            expected.push_back(locus >= 40 && locus < 45 ? 0.3 : 0.05);
        expected.resize(static_cast<std::size_t>(loci - 1));
        const LinkageMap map(kind == 0 ? uniformMap(chromosomes, centimorgans) : givenMap(expected), loci, 0);
        QVERIFY(!map.isFree());
        const Gametes gametes(map, 60'000);
        for (int locus = 0; locus + 1 < loci; ++locus)
            gametes.verifyFraction(locus, locus + 1, expected[static_cast<std::size_t>(locus)]);
        double ones = 0;
        for (std::int64_t gamete = 0; gamete < gametes.count(); ++gamete)
            ones += gametes.copyAt(gamete, 0);
        QVERIFY(std::abs(ones / static_cast<double>(gametes.count()) - 0.5) < 4.5 * 0.5 / std::sqrt(120'000));
    }

    void crossoversDoNotInterfere_data()
    {
        QTest::addColumn<int>("loci");
        QTest::newRow("drawn by gaps") << 201;
        QTest::newRow("drawn by patterns") << 11;
    }

    void crossoversDoNotInterfere()
    {
        // A chromosome of 1.5 M. Ends recombine at Haldane's rate; neighbouring intervals both recombine as often as
        // independence says (coincidence 1); the number of changes has the mean and variance of independent intervals,
        // which is L and L but for double crossovers between neighbours.
        QFETCH(int, loci);
        const LinkageMap map(uniformMap(1, 150), loci, 0);
        const Gametes gametes(map, 40'000);
        gametes.verifyFraction(0, loci - 1, haldane(1.5));
        const double intervals = loci - 1;
        const double r = haldane(1.5 / intervals);
        std::vector<double> changes;
        std::vector<double> spread;
        std::vector<double> coincident;
        for (std::int64_t gamete = 0; gamete < gametes.count(); ++gamete) {
            double sum = 0;
            double pairs = 0;
            bool before = false;
            for (int locus = 0; locus + 1 < loci; ++locus) {
                const bool now = gametes.changes(gamete, locus, locus + 1);
                sum += now;
                pairs += now && before;
                before = now;
            }
            changes.push_back(sum);
            spread.push_back((sum - intervals * r) * (sum - intervals * r));
            coincident.push_back(pairs);
        }
        verifyMean(changes, intervals * r);
        verifyMean(spread, intervals * r * (1 - r));
        verifyMean(coincident, (intervals - 1) * r * r, 1);
    }

    void linkageDisequilibriumFallsByTheRecombinationFraction()
    {
        // D_t = (1 − r)^t D₀ (Robbins 1918), chance takes 1/2N more each time. The parents of the first generation are
        // homozygous: their gametes are their own.
        constexpr int kSize = 2000;
        constexpr int kLoci = 40;
        const LinkageMap map(uniformMap(1, 195), kLoci, 0);
        for (const int apart : {1, 8}) {
            std::vector<std::vector<double>> found(7);
            for (std::uint32_t replicate = 0; replicate < 40; ++replicate) {
                HaplotypeStore now(kSize, kLoci);
                HaplotypeStore next(kSize, kLoci);
                for (std::int64_t i = 0; i < kSize; i += 2)
                    for (int locus = 0; locus < 2 * kLoci; ++locus)
                        now.setAllele(i, locus % 2, locus / 2, 1);
                for (std::size_t t = 1; t < found.size(); ++t) {
                    Stream stream = testStream(replicate, t);
                    std::vector<ParentPair> pairs(kSize);
                    for (ParentPair& pair : pairs)
                        pair = {static_cast<std::uint32_t>(stream.below(kSize)),
                                static_cast<std::uint32_t>(stream.below(kSize))};
                    map.recombine(now, pairs, next.individual(0), stream);
                    std::swap(now, next);
                    found[t].push_back(disequilibrium(now, apart));
                }
            }
            const double r = haldane(1.95 / (kLoci - 1) * apart);
            for (std::size_t t = 1; t < found.size(); ++t)
                verifyMean(found[t], 0.25 * std::pow(1 - 1.0 / (2 * kSize), t) * std::pow(1 - r, t - 1));
        }
    }

    void theLoadLiesOnChromosomesOfItsOwn()
    {
        const LinkageMap map(uniformMap(2, 50), 20, 30);
        QCOMPARE(map.loci(), 50);
        QCOMPARE(map.chromosomeStarts(), (std::vector<int>{0, 10}));
        const Gametes gametes(map, 60'000);
        gametes.verifyFraction(8, 9, haldane(0.5 / 9));
        gametes.verifyFraction(19, 20, 0.5);
        gametes.verifyFraction(20, 21, haldane(0.5 / 14));
        gametes.verifyFraction(20, 34, haldane(0.5));
        gametes.verifyFraction(34, 35, 0.5);

        const LinkageMap given(givenMap({0.1, 0.5, 0.1}), 4, 3);
        QCOMPARE(given.chromosomeStarts(), (std::vector<int>{0, 2}));
        const Gametes freeLoad(given, 20'000);
        freeLoad.verifyFraction(2, 3, 0.1);
        for (int locus = 3; locus < 6; ++locus)
            freeLoad.verifyFraction(locus, locus + 1, 0.5);
        QCOMPARE(LinkageMap(GenomeSpec(), 9, 3).chromosomeStarts(), std::vector<int>{0});
    }

    void oneGameteIsMadeAsManyAre()
    {
        const LinkageMap map(uniformMap(2, 100), 40, 0);
        HaplotypeStore parent(1, 40);
        for (int locus = 0; locus < 40; ++locus)
            parent.setAllele(0, 1, locus, 1);
        HaplotypeStore gamete(1, 40);
        Stream stream = testStream(0, 0);
        std::vector<double> neighbours;
        std::vector<double> apart;
        for (int run = 0; run < 40'000; ++run) {
            map.makeGamete(parent.individual(0), gamete.individual(0), 1, stream);
            double changes = 0;
            for (int locus = 0; locus < 19; ++locus)
                changes += gamete.allele(0, 1, locus) != gamete.allele(0, 1, locus + 1);
            neighbours.push_back(changes);
            apart.push_back(gamete.allele(0, 1, 19) != gamete.allele(0, 1, 20));
            QCOMPARE(gamete.allele(0, 0, 5), std::uint16_t{0});
        }
        verifyMean(neighbours, 19 * haldane(1.0 / 19));
        verifyMean(apart, 0.5);
    }

    void wrongFractionsAreRefusedInWords()
    {
        const auto refusal = [](std::vector<double> fractions) {
            try {
                LinkageMap(givenMap(std::move(fractions)), 4, 0);
            } catch (const InputError& error) {
                return std::string(error.what());
            }
            return std::string();
        };
        QCOMPARE(refusal({0.1, 0.2}), "4 loci need 3 recombination fractions, one between each locus and the next; "
                                      "there are 2");
        QCOMPARE(refusal({0.1, 0.2, 0.6}), "a recombination fraction is between 0 and 0.5, not 0.6");
        QCOMPARE(refusal({0.1, -0.2, 0.5}), "a recombination fraction is between 0 and 0.5, not -0.2");
        QCOMPARE(refusal({0.1, 0.2, 0.5}), std::string());
    }
};

OUTCROSS_TEST(LinkageMapTest)
#include "linkage_map_test.moc"
