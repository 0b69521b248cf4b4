#include "tests/engine/population/replicates.h"

#include "engine/population/allele_tally.h"
#include "tests/registry.h"

#include <algorithm>

using namespace outcross;

namespace
{

HaplotypeStore randomStore(std::int64_t individuals, const std::vector<int>& alleles, int loadLoci)
{
    HaplotypeStore store(individuals, static_cast<int>(alleles.size()) + loadLoci);
    Stream stream = testStream(0, 0);
    for (std::int64_t i = 0; i < individuals; ++i)
        for (int copy = 0; copy < 2; ++copy)
            for (int locus = 0; locus < store.loci(); ++locus) {
                const bool load = locus >= static_cast<int>(alleles.size());
                const int room = load ? 7 : alleles[static_cast<std::size_t>(locus)];
                // The lower of two, so that the last alleles are rare or gone.
                const auto one = stream.below(static_cast<std::uint64_t>(room));
                const auto other = stream.below(static_cast<std::uint64_t>(room));
                store.setAllele(i, copy, locus, static_cast<std::uint16_t>(std::min(one, other)));
            }
    return store;
}

/// Number of alleles at each locus.
std::vector<int> allelesOf(const QString& pattern, int loci)
{
    std::vector<int> alleles;
    for (int locus = 0; locus < loci; ++locus)
        alleles.push_back(pattern == "mixed"     ? std::array{2, 300, 3}[static_cast<std::size_t>(locus / 20 % 3)]
                          : pattern == "up to 4" ? 1 + locus % 4
                                                 : pattern.toInt());
    return alleles;
}

/// Plainly by the definitions.
void verifySums(const LocusSums& sums, const HaplotypeStore& store, const GenePool& start, int locus,
                std::int64_t first, std::int64_t last, std::uint32_t tailBelow)
{
    std::vector<std::uint64_t> counts(static_cast<std::size_t>(start.alleles(locus)));
    for (std::int64_t i = first; i < last; ++i)
        for (int copy = 0; copy < 2; ++copy)
            ++counts[store.allele(i, copy, locus)];
    LocusSums expected;
    for (std::size_t allele = 0; allele < counts.size(); ++allele) {
        const std::uint32_t before = start.counts(locus)[allele];
        expected.squares += counts[allele] * counts[allele];
        expected.withStart += counts[allele] * before;
        expected.alive += counts[allele] > 0;
        expected.tailAlive += counts[allele] > 0 && before > 0 && before < tailBelow;
    }
    QCOMPARE(sums.squares, expected.squares);
    QCOMPARE(sums.withStart, expected.withStart);
    QCOMPARE(sums.alive, expected.alive);
    QCOMPARE(sums.tailAlive, expected.tailAlive);
}

} // namespace

class AlleleTallyTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRangeIsCountedAsDefined_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("loci");
        QTest::newRow("one allele") << "1" << 40 << 20;
        QTest::newRow("two alleles") << "2" << 300 << 40;
        QTest::newRow("two alleles, one locus") << "2" << 300 << 1;
        QTest::newRow("two alleles, whole groups") << "2" << 50 << 1100;
        QTest::newRow("four alleles") << "4" << 300 << 37;
        QTest::newRow("five alleles") << "5" << 300 << 37;
        QTest::newRow("up to four") << "up to 4" << 200 << 70;
        QTest::newRow("mixed") << "mixed" << 200 << 130;
        QTest::newRow("tables longer than copies") << "3000" << 40 << 35;
        QTest::newRow("more than 16 bits of copies") << "2" << 70'000 << 3;
    }

    void everyRangeIsCountedAsDefined()
    {
        QFETCH(QString, pattern);
        QFETCH(int, size);
        QFETCH(int, loci);
        const std::vector<int> alleles = allelesOf(pattern, loci);
        for (const int loadLoci : {0, 5, 40}) {
            const HaplotypeStore store = randomStore(size, alleles, loadLoci);
            HaplotypeStore founders(std::min(size, 150), loci); // Up to two copies of 300 are the tail.
            for (std::int64_t i = 0; i < founders.individuals(); ++i)
                for (int locus = 0; locus < 2 * loci; ++locus)
                    founders.setAllele(i, locus % 2, locus / 2, store.allele(i, locus % 2, locus / 2));
            const GenePool start(founders, alleles);
            AlleleTally tally(start);
            const std::vector<std::pair<std::int64_t, std::int64_t>> ranges = {
                {0, size}, {size / 3, size / 2}, {size - 1, size}, {0, size}};
            for (const auto& [first, last] : ranges) {
                const auto sums = tally.count(store, first, last);
                QCOMPARE(sums.size(), static_cast<std::size_t>(loci));
                double heterozygous = 0;
                for (int locus = 0; locus < loci; ++locus) {
                    verifySums(sums[static_cast<std::size_t>(locus)], store, start, locus, first, last,
                               tally.tailBelow());
                    for (std::int64_t i = first; i < last; ++i)
                        heterozygous += store.allele(i, 0, locus) != store.allele(i, 1, locus);
                }
                QCOMPARE(observedHeterozygosity(store, loci, first, last),
                         heterozygous / (static_cast<double>(last - first) * loci));
            }
        }
    }

    void sixteenBitsDoNotOverflow()
    {
        HaplotypeStore store(70'000, 17);
        for (std::int64_t i = 0; i < store.individuals(); ++i)
            for (int locus = 0; locus < 17; ++locus)
                store.setAllele(i, 1, locus, 1);
        QCOMPARE(observedHeterozygosity(store), 1.0);
        for (std::int64_t i = 0; i < store.individuals(); ++i)
            for (int locus = 0; locus < 17; ++locus)
                store.setAllele(i, 0, locus, 1);
        const GenePool start(17, {70'000, 70'000});
        AlleleTally tally(start);
        for (const LocusSums& sums : tally.count(store))
            QCOMPARE(sums.squares, std::uint64_t{140'000} * 140'000);
    }
};

OUTCROSS_TEST(AlleleTallyTest)
#include "allele_tally_test.moc"
