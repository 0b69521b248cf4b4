#include "engine/data/file_text.h"
#include "tests/engine/population/replicates.h"

#include "engine/population/founders.h"
#include "tests/registry.h"

#include <algorithm>
#include <numeric>
#include <set>

using namespace outcross;

class FoundersTest : public QObject
{
    Q_OBJECT

private slots:
    void equalAllelesAreAsEqualAsCopiesAllow()
    {
        QVERIFY(founderCounts(diploidSpec(5, 1, 4), 10) == (std::vector<std::uint32_t>{3, 3, 2, 2}));
        QVERIFY(founderCounts(diploidSpec(1, 1, 4), 2) == (std::vector<std::uint32_t>{1, 1, 0, 0}));
    }

    void givenFrequenciesAreRoundedByLargestRemainder()
    {
        // Quotas 4.7, 3.1, 2.2: the last copy goes to the largest remainder.
        QVERIFY(founderCounts(diploidSpec(5, 1, {0.47, 0.31, 0.22}), 10) == (std::vector<std::uint32_t>{5, 3, 2}));
        QVERIFY(founderCounts(diploidSpec(50, 1, {0.94, 0.02, 0.02, 0.02}), 100) ==
                (std::vector<std::uint32_t>{94, 2, 2, 2}));
    }

    void zipfFollowsTheRank()
    {
        LineageSpec spec = diploidSpec(11, 1, 3);
        spec.startFrequencies = StartFrequencies::Zipf;
        QVERIFY(founderCounts(spec, 22) == (std::vector<std::uint32_t>{12, 6, 4}));
    }

    void countsAlwaysAddUp()
    {
        for (const int variants : {1, 2, 3, 7, 16, 999, 65'000}) {
            for (const std::int64_t copies : {2, 6, 20, 1998, 2'000'000}) {
                const auto counts = founderCounts(diploidSpec(copies / 2, 1, variants), copies);
                QCOMPARE(std::accumulate(counts.begin(), counts.end(), std::int64_t{0}), copies);
                const auto [least, most] = std::minmax_element(counts.begin(), counts.end());
                QVERIFY(*most - *least <= 1);
            }
        }
    }

    void everyLocusIsShuffledByItself()
    {
        const std::vector<std::uint32_t> counts{100, 100};
        const HaplotypeStore store = dealtFounders(allelesCopyByCopy(counts), 2, testStream(0, 0));
        int equal = 0;
        for (std::int64_t i = 0; i < 100; ++i)
            for (int copy = 0; copy < 2; ++copy)
                equal += store.allele(i, copy, 0) == store.allele(i, copy, 1);
        QVERIFY(equal > 70 && equal < 130); // 100 expected, standard deviation 7.
    }

    void founderSamplesHaveNoIndividualTwice()
    {
        HaplotypeStore source(100, 1);
        for (std::int64_t i = 0; i < 100; ++i)
            source.setAllele(i, 0, 0, static_cast<std::uint16_t>(i));
        const HaplotypeStore some = drawnFounders(source, 60, testStream(0, 0));
        std::set<int> drawn;
        for (std::int64_t i = 0; i < 60; ++i)
            drawn.insert(some.allele(i, 0, 0));
        QCOMPARE(drawn.size(), std::size_t{60});
        QCOMPARE(drawnFounders(source, 100, testStream(0, 0)).individuals(), std::int64_t{100});
    }

    void moreFoundersThanIndividualsAreDrawnWithReplacement()
    {
        DataLibrary library;
        library.add("cats", readFile(OUTCROSS_SOURCE_DIR "/resources/data/nancycats.csv"));
        LineageSpec spec = diploidSpec(5000, 1, 2);
        spec.data = "cats";
        const auto lineage = foundDiploid(*diploidOrigin(spec, library));
        QCOMPARE(lineage->census().size, std::int64_t{5000});
        QVERIFY(std::abs(lineage->census().diversity - lineage->sourceMoments().diversity) < 0.005);
        QCOMPARE(lineage->portrait({}).notes.size(), std::size_t{2});
        QVERIFY(lineage->portrait({}).notes[1].english().find("5000") != std::string::npos);
    }

    void realFoundersCarryTheNamesAndTheNote()
    {
        DataLibrary library;
        library.add("cats", readFile(OUTCROSS_SOURCE_DIR "/resources/data/nancycats.csv"));
        LineageSpec spec = diploidSpec(60, 1, 2);
        spec.data = "cats";
        const auto lineage = foundDiploid(*diploidOrigin(spec, library));
        QCOMPARE(lineage->loci(), 9);
        QCOMPARE(lineage->locusName(0), std::string("fca8"));
        const Portrait portrait = lineage->portrait({.locus = 8});
        QCOMPARE(portrait.notes.size(), std::size_t{1});
        QVERIFY(portrait.notes[0].english().ends_with(
            "missing genotypes were drawn from the alleles of their populations."));
        // The founders' own diversity is where the expectation starts.
        QVERIFY(std::abs(lineage->startMoments().diversity - lineage->census().diversity) < 1e-12);
        QVERIFY(lineage->startMoments().meanOffsetSq > 0);
    }
};

OUTCROSS_TEST(FoundersTest)
#include "founders_test.moc"
