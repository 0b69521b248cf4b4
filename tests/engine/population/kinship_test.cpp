#include "tests/engine/population/replicates.h"

#include "engine/base/errors.h"
#include "engine/lineage/biology.h"
#include "engine/population/kinship.h"
#include "tests/registry.h"

#include <algorithm>
#include <array>

using namespace outcross;

namespace
{

/// A pedigree in which parents come before children; −1: a founder, or a gamete from outside.
struct Person {
    std::array<int, 2> parents{-1, -1};
    int twinOf = -1; ///< ≥ 0: a clone of that one instead.
};

/// The tabular method, straight from the definition, over everybody who ever lived.
std::vector<std::vector<double>> tabular(const std::vector<Person>& people)
{
    std::vector<std::vector<double>> phi(people.size(), std::vector<double>(people.size()));
    const auto at = [&](int a, std::size_t b) { return a < 0 ? 0 : phi[static_cast<std::size_t>(a)][b]; };
    for (std::size_t a = 0; a < people.size(); ++a) {
        const auto [father, mother] = people[a].parents;
        const int twin = people[a].twinOf;
        for (std::size_t b = 0; b < a; ++b)
            phi[a][b] = phi[b][a] = twin >= 0 ? at(twin, b) : (at(father, b) + at(mother, b)) / 2;
        const double parental = father < 0 || mother < 0 ? 0 : at(father, static_cast<std::size_t>(mother));
        phi[a][a] = twin >= 0 ? at(twin, static_cast<std::size_t>(twin)) : (1 + parental) / 2;
    }
    return phi;
}

/// The matrix, and beside it who its individuals and bank members are in the pedigree of everybody.
struct Tabular {
    KinshipMatrix kinship;
    std::vector<Person> people;
    std::vector<int> living;
    std::vector<int> bank;

    explicit Tabular(int founders) : kinship(founders), people(static_cast<std::size_t>(founders))
    {
        for (int i = 0; i < founders; ++i)
            living.push_back(i);
    }

    [[nodiscard]] int person(std::uint32_t index) const
    {
        if (index == kOutside)
            return -1;
        return index < living.size() ? living[index] : bank[index - living.size()];
    }

    int born(const Person& person)
    {
        people.push_back(person);
        return static_cast<int>(people.size()) - 1;
    }

    void verify() const
    {
        const std::vector<std::vector<double>> phi = tabular(people);
        std::vector<int> all = living;
        all.insert(all.end(), bank.begin(), bank.end());
        QCOMPARE(kinship.individuals(), static_cast<std::int64_t>(living.size()));
        QCOMPARE(kinship.banked(), static_cast<std::int64_t>(bank.size()));
        double sum = 0;
        for (std::size_t a = 0; a < all.size(); ++a) {
            double own = 0;
            for (std::size_t b = 0; b < all.size(); ++b) {
                const double expected = phi[static_cast<std::size_t>(all[a])][static_cast<std::size_t>(all[b])];
                QCOMPARE(static_cast<double>(kinship(static_cast<int>(a), static_cast<int>(b))), expected);
                own += b < living.size() ? expected : 0;
            }
            if (a >= living.size())
                continue;
            const double mean = own / static_cast<double>(living.size());
            QVERIFY(std::abs(static_cast<double>(kinship.meanKinships()[a]) - mean) < 1e-6);
            sum += mean;
        }
        QVERIFY(std::abs(static_cast<double>(kinship.mean()) - sum / static_cast<double>(living.size())) < 1e-6);
    }
};

/// Kinship of the two individuals that are left after these generations, from `founders` unrelated founders.
float kinshipOfTheLastTwo(std::int64_t founders, const std::vector<std::vector<ParentPair>>& generations)
{
    KinshipMatrix kinship(founders);
    for (const std::vector<ParentPair>& parents : generations)
        kinship.advance(parents);
    return kinship(0, 1);
}

} // namespace

class KinshipTest : public QObject
{
    Q_OBJECT

private slots:
    void sibsAndCousinsHaveTheKinshipOfTheTextbook()
    {
        const std::vector<ParentPair> sibs{{0, 1}, {0, 1}, {2, 3}, {4, 5}}; // two sibs, and mates for them
        const std::vector<ParentPair> cousins{{0, 2}, {1, 3}, {4, 5}, {6, 7}};
        QCOMPARE(kinshipOfTheLastTwo(2, {{{0, 1}, {0, 1}}}), 0.25F);
        QCOMPARE(kinshipOfTheLastTwo(3, {{{0, 1}, {0, 2}}}), 0.125F);
        QCOMPARE(kinshipOfTheLastTwo(6, {sibs, {{0, 2}, {1, 3}}}), 0.0625F);
        const std::vector<ParentPair> sibsOfEight{{0, 1}, {0, 1}, {2, 3}, {4, 5}, {6, 7}, {8, 9}};
        const std::vector<ParentPair> firstCousins{{0, 2}, {1, 3}, {4, 4}, {5, 5}};
        QCOMPARE(kinshipOfTheLastTwo(10, {sibsOfEight, firstCousins, {{0, 2}, {1, 3}}}), 0.015625F);
    }

    /// Theory sheet F1: F' = (1 + F)/2 by selfing, (1 + 2F' + F″)/4 by full sibs.
    void selfingAndFullSibsFollowTheirRecursions()
    {
        KinshipMatrix selfed(1);
        for (int generation = 1; generation <= 20; ++generation) {
            selfed.advance(std::vector<ParentPair>{{0, 0}});
            QCOMPARE(selfed.inbreeding(0), 1 - std::ldexp(1.0F, -generation));
        }
        KinshipMatrix sibs(2);
        for (const float expected : {0.0F, 0.25F, 0.375F, 0.5F, 0.59375F}) {
            sibs.advance(std::vector<ParentPair>{{0, 1}, {0, 1}});
            QCOMPARE(sibs.inbreeding(0), expected);
            QCOMPARE(sibs.inbreeding(1), expected);
        }
    }

    void everyPairEqualsTheTabularMethod_data()
    {
        QTest::addColumn<int>("pedigree");
        for (int pedigree = 0; pedigree < 40; ++pedigree)
            QTest::addRow("pedigree %d", pedigree) << pedigree;
    }

    /// All operations mixed at random; six generations keep the halves exact in 24 bits.
    void everyPairEqualsTheTabularMethod()
    {
        QFETCH(int, pedigree);
        Stream stream = testStream(static_cast<std::uint32_t>(pedigree), 0);
        Tabular herd(2 + static_cast<int>(stream.below(20)));
        const auto draw = [&] {
            const std::uint64_t all = herd.living.size() + herd.bank.size();
            const std::uint64_t drawn = stream.below(all + 1);
            return drawn == all ? kOutside : static_cast<std::uint32_t>(drawn);
        };
        const auto drawKnown = [&] {
            return static_cast<std::uint32_t>(stream.below(herd.living.size() + herd.bank.size()));
        };
        for (int step = 0; step < 6; ++step) {
            std::vector<int> next;
            const std::size_t size = 1 + stream.below(40);
            std::vector<std::uint32_t> ones(size);
            switch (stream.below(6)) {
            case 0:
            case 1: {
                std::vector<ParentPair> pairs(size);
                for (auto& [father, mother] : pairs) {
                    father = draw();
                    mother = draw();
                    next.push_back(herd.born({{herd.person(father), herd.person(mother)}, -1}));
                }
                herd.kinship.advance(pairs);
                break;
            }
            case 2:
                for (std::uint32_t& parent : ones) {
                    parent = draw();
                    next.push_back(herd.born({{-1, -1}, herd.person(parent)}));
                }
                herd.kinship.advanceClonal(ones);
                break;
            case 3:
                next = herd.living;
                for (std::uint32_t& original : ones) {
                    original = drawKnown();
                    next.push_back(herd.born({{-1, -1}, herd.person(original)}));
                }
                herd.kinship.appendCopies(ones);
                break;
            case 4:
                next = herd.living;
                for (std::size_t i = 0; i < size; ++i)
                    next.push_back(herd.born({}));
                herd.kinship.appendUnrelated(static_cast<std::int64_t>(size));
                break;
            default: {
                std::vector<int> frozen;
                for (std::uint32_t& original : ones) {
                    original = drawKnown();
                    frozen.push_back(herd.born({{-1, -1}, herd.person(original)}));
                }
                herd.kinship.freeze(ones);
                herd.bank = frozen;
                next = herd.living;
            }
            }
            herd.living = next;
            herd.verify();
        }
        const KinshipMatrix copy = herd.kinship;
        QCOMPARE(copy.mean(), herd.kinship.mean());
    }

    void selectKeepsTheKinshipOfWhoIsKept()
    {
        KinshipMatrix kinship(4);
        kinship.advance(std::vector<ParentPair>{{0, 1}, {0, 1}, {0, 2}, {3, 3}});
        kinship.select(std::vector<std::uint32_t>{3, 0, 2, 2});
        QCOMPARE(kinship.individuals(), std::int64_t{4});
        QCOMPARE(kinship.inbreeding(0), 0.5F);
        QCOMPARE(kinship(1, 2), 0.125F);
        QCOMPARE(kinship(2, 3), 0.5F);
        QCOMPARE(kinship(0, 1), 0.0F);
    }

    void tooManyAreRefusedInWordsAndChangeNothing()
    {
        QVERIFY_EXCEPTION_THROWN(KinshipMatrix(kMaximumKinshipSize + 1), InputError);
        KinshipMatrix kinship(2);
        kinship.freeze(std::vector<std::uint32_t>{0, 1});
        const std::vector<ParentPair> pairs(kMaximumKinshipSize - 1, ParentPair{0, 1});
        QVERIFY_EXCEPTION_THROWN(kinship.advance(pairs), InputError);
        QVERIFY_EXCEPTION_THROWN(kinship.appendUnrelated(kMaximumKinshipSize), InputError);
        QCOMPARE(kinship.individuals(), std::int64_t{2});
        QCOMPARE(kinship(0, 2), 0.5F);
    }
};

OUTCROSS_TEST(KinshipTest)
#include "kinship_test.moc"
