#include "tests/engine/population/replicates.h"

#include "engine/base/errors.h"
#include "engine/population/mutation.h"
#include "engine/population/sparse_trials.h"
#include "tests/registry.h"

#include <set>

using namespace outcross;

namespace
{

/// A pool with `alleles` alleles of which founders have the first `founding`.
std::shared_ptr<const GenePool> poolOf(int loci, int alleles, int founding)
{
    std::vector<std::uint32_t> counts(static_cast<std::size_t>(alleles));
    std::fill_n(counts.begin(), founding, 2U);
    return std::make_shared<GenePool>(loci, counts);
}

/// Individuals whose two copies are alike at even loci and differ at odd ones; alleles 0 … alleles − 1 in turn.
HaplotypeStore pairedStore(std::int64_t individuals, int loci, int alleles)
{
    HaplotypeStore store(individuals, loci);
    for (std::int64_t i = 0; i < individuals; ++i)
        for (int locus = 0; locus < loci; ++locus) {
            const auto allele = (i + locus) % alleles;
            store.setAllele(i, 0, locus, static_cast<std::uint16_t>(allele));
            store.setAllele(i, 1, locus, static_cast<std::uint16_t>((allele + locus % 2) % alleles));
        }
    return store;
}

/// Share of individuals with two equal copies, at even (0) or odd (1) loci; one value an individual.
std::vector<double> identities(const HaplotypeStore& store, int parity)
{
    std::vector<double> shares;
    for (std::int64_t i = 0; i < store.individuals(); ++i) {
        double same = 0;
        for (int locus = parity; locus < store.loci(); locus += 2)
            same += store.allele(i, 0, locus) == store.allele(i, 1, locus);
        shares.push_back(same / (store.loci() / 2));
    }
    return shares;
}

} // namespace

class MutationTest : public QObject
{
    Q_OBJECT

private slots:
    void aKAllelesMutantIsDrawnFromAllOfThem()
    {
        // The order of draws is a promise: the gap, then the allele.
        HaplotypeStore made = pairedStore(50, 21, 7);
        HaplotypeStore expected = made;
        Mutation mutation(MutationModel::KAlleles, poolOf(19, 7, 7));
        Stream stream = testStream(0, 1);
        Stream again = testStream(0, 1);
        mutation.begin(made);
        mutation.mutate(made, 10, 40, 19, 0.1, stream);
        forEachSuccess(60 * 19, 0.1, again, [&](std::int64_t copy) {
            expected.setAllele(10 + copy / 38, static_cast<int>(copy / 19 % 2), static_cast<int>(copy % 19),
                               static_cast<std::uint16_t>(again.below(7)));
        });
        for (std::int64_t i = 0; i < 50; ++i)
            for (int locus = 0; locus < 42; ++locus)
                QCOMPARE(made.allele(i, locus % 2, locus / 2), expected.allele(i, locus % 2, locus / 2));
        QCOMPARE(stream(), again());
    }

    void otherAllelesMakeAndBreakIdentityAsFelsensteinSays_data()
    {
        QTest::addColumn<int>("alleles");
        QTest::addColumn<double>("rate");
        QTest::newRow("two alleles") << 2 << 0.2;
        QTest::newRow("four alleles") << 4 << 0.3;
        QTest::newRow("all mutate") << 5 << 1.0;
    }

    void otherAllelesMakeAndBreakIdentityAsFelsensteinSays()
    {
        // M2: equal copies stay so with (1−u)² + u²/(K−1); different ones become so with 2u(1−u)/(K−1) +
        // u²(K−2)/(K−1)².
        QFETCH(int, alleles);
        QFETCH(double, rate);
        HaplotypeStore store = pairedStore(4000, 80, alleles);
        Mutation mutation(MutationModel::OtherAlleles, poolOf(80, alleles, alleles));
        mutation.begin(store);
        Stream stream = testStream(0, 1);
        mutation.mutate(store, 0, 4000, 80, rate, stream);
        const double u = rate;
        const double others = alleles - 1;
        verifyMean(identities(store, 0), (1 - u) * (1 - u) + u * u / others);
        verifyMean(identities(store, 1), 2 * u * (1 - u) / others + u * u * (alleles - 2) / (others * others));
    }

    void infiniteMutantsAreLikeNobody()
    {
        // M3: equal copies stay so with (1−u)², different ones never become so.
        constexpr double kRate = 0.3;
        constexpr int kIndividuals = 500;
        HaplotypeStore store = pairedStore(kIndividuals, 60, 10);
        const HaplotypeStore parents = store;
        Mutation mutation(MutationModel::Infinite, poolOf(60, 2000, 10));
        mutation.begin(parents);
        Stream stream = testStream(0, 1);
        mutation.mutate(store, 0, 200, 60, kRate, stream);
        mutation.mutate(store, 200, kIndividuals, 60, kRate, stream);
        verifyMean(identities(store, 0), (1 - kRate) * (1 - kRate));
        for (const double share : identities(store, 1))
            QCOMPARE(share, 0.0);
        for (int locus = 0; locus < 60; ++locus) {
            std::set<int> mutants;
            for (std::int64_t i = 0; i < kIndividuals; ++i)
                for (int copy = 0; copy < 2; ++copy)
                    if (store.allele(i, copy, locus) != parents.allele(i, copy, locus)) {
                        QVERIFY(store.allele(i, copy, locus) >= 10);
                        QVERIFY(mutants.insert(store.allele(i, copy, locus)).second);
                    }
            QVERIFY(mutants.size() > 200); // 300 ± 14.5
        }
    }

    void allelesThatDiedOutAreUsedAgainButFoundersNever()
    {
        // Room for 8 copies of the parents and 8 mutants a generation, beside 3 founders' alleles: enough for ever.
        constexpr int kIndividuals = 4;
        HaplotypeStore now(kIndividuals, 2);
        Mutation mutation(MutationModel::Infinite, poolOf(2, 19, 3));
        Stream stream = testStream(0, 1);
        for (int t = 1; t <= 200; ++t) {
            mutation.begin(now);
            HaplotypeStore next = now;
            mutation.mutate(next, 0, kIndividuals, 2, t % 2 == 0 ? 1 : 0.4, stream);
            for (int locus = 0; locus < 2; ++locus) {
                std::set<int> carried;
                for (std::int64_t i = 0; i < kIndividuals; ++i)
                    for (int copy = 0; copy < 2; ++copy)
                        carried.insert(now.allele(i, copy, locus));
                for (std::int64_t i = 0; i < kIndividuals; ++i)
                    for (int copy = 0; copy < 2; ++copy)
                        if (const int allele = next.allele(i, copy, locus); allele != now.allele(i, copy, locus)) {
                            QVERIFY(allele >= 3 && allele < 19);
                            QVERIFY(carried.insert(allele).second);
                        }
            }
            now = next;
        }
    }

    void runningOutOfAllelesIsSaidInWords()
    {
        HaplotypeStore store(4, 1);
        Mutation mutation(MutationModel::Infinite, poolOf(1, 9, 2));
        mutation.begin(store);
        Stream stream = testStream(0, 1);
        try {
            HaplotypeStore next = store;
            mutation.mutate(next, 0, 4, 1, 1, stream);
            QFAIL("seven alleles cannot serve eight mutants");
        } catch (const InputError& error) {
            QCOMPARE(std::string(error.what()),
                     "no allele is left for a mutant: each of the 9 at locus 1 was a founder's or is carried by "
                     "somebody; expected more alleles, fewer individuals or less mutation");
        }
        mutation.forgetUnused();
        mutation.mutate(store, 0, 3, 1, 1, stream);
        QCOMPARE(store.allele(2, 1, 0), std::uint16_t{7});
    }

    void stepwiseMutantsGoUpOrDownAndInwardsAtAnEnd()
    {
        constexpr double kRate = 0.5;
        HaplotypeStore store(20'000, 5);
        for (std::int64_t i = 0; i < store.individuals(); ++i)
            for (int locus = 0; locus < 10; ++locus)
                store.setAllele(i, locus % 2, locus / 2, static_cast<std::uint16_t>(locus / 2));
        Mutation mutation(MutationModel::Stepwise, poolOf(5, 5, 5));
        mutation.begin(store);
        Stream stream = testStream(0, 1);
        mutation.mutate(store, 0, store.individuals(), 5, kRate, stream);
        for (int from = 0; from < 5; ++from) {
            std::vector<double> counts(5);
            for (std::int64_t i = 0; i < store.individuals(); ++i)
                for (int copy = 0; copy < 2; ++copy)
                    ++counts[store.allele(i, copy, from)];
            for (int to = 0; to < 5; ++to) {
                const bool end = from == 0 || from == 4;
                const double p = to == from ? 1 - kRate : std::abs(to - from) > 1 ? 0.0 : kRate / (end ? 1 : 2);
                const double error = std::sqrt(p * (1 - p) / 40'000); // Under 2 % of p.
                QVERIFY(std::abs(counts[static_cast<std::size_t>(to)] / 40'000 - p) <= 4.5 * error);
            }
        }
    }

    void aSingleAlleleHasNothingToBecome_data()
    {
        QTest::addColumn<int>("model");
        for (const auto model : {MutationModel::KAlleles, MutationModel::OtherAlleles, MutationModel::Stepwise})
            QTest::addRow("model %d", static_cast<int>(model)) << static_cast<int>(model);
    }

    void aSingleAlleleHasNothingToBecome()
    {
        QFETCH(int, model);
        HaplotypeStore store(10, 3);
        Mutation mutation(static_cast<MutationModel>(model), poolOf(3, 1, 1));
        mutation.begin(store);
        Stream stream = testStream(0, 1);
        mutation.mutate(store, 0, 10, 3, 1, stream);
        for (std::int64_t i = 0; i < 10; ++i)
            for (int locus = 0; locus < 6; ++locus)
                QCOMPARE(store.allele(i, locus % 2, locus / 2), std::uint16_t{0});
    }

    void theLoadOnlyGrowsAndOnlyItsOwnLoci()
    {
        HaplotypeStore store(5000, 40);
        for (std::int64_t i = 0; i < 5000; ++i)
            store.setAllele(i, 1, 25, 1);
        Stream stream = testStream(0, 1);
        mutateLoad(store, 1000, 5000, 20, 10, 0.3, stream);
        std::vector<double> found;
        for (std::int64_t i = 0; i < 5000; ++i) {
            double ones = 0;
            for (int locus = 0; locus < 80; ++locus) {
                const bool mayChange = i >= 1000 && locus / 2 >= 20 && locus / 2 < 30;
                ones += store.allele(i, locus % 2, locus / 2);
                QVERIFY(mayChange || store.allele(i, locus % 2, locus / 2) == (locus == 51));
            }
            QCOMPARE(store.allele(i, 1, 25), std::uint16_t{1});
            if (i >= 1000)
                found.push_back(ones);
        }
        verifyMean(found, 1 + 19 * 0.3);
    }
};

OUTCROSS_TEST(MutationTest)
#include "mutation_test.moc"
