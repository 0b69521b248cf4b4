#include "tests/engine/population/breeding.h"

#include "engine/base/errors.h"
#include "engine/population/least_kinship.h"
#include "engine/population/mating_decks.h"
#include "tests/registry.h"

#include <algorithm>
#include <map>
#include <set>

using namespace outcross;

namespace
{

constexpr MatingSystem kAllSystems[] = {
    MatingSystem::Random,   MatingSystem::NoSelfing, MatingSystem::Selfing,      MatingSystem::FullSib,
    MatingSystem::TwoSexes, MatingSystem::Monogamy,  MatingSystem::LeastKinship, MatingSystem::Clonal,
};

MatingSpec matingOf(MatingSystem system, bool equalFamilies = false)
{
    MatingSpec spec;
    spec.system = system;
    spec.equalFamilies = equalFamilies;
    return spec;
}

/// One deme of `adults`, from which `offspring` are born.
std::vector<ParentPair> oneGeneration(const MatingSpec& spec, std::int64_t adults, std::int64_t offspring,
                                      std::uint32_t replicate = 0, double kinAvoidance = 0)
{
    Mating mating(spec, DemeLayout(SpaceKind::One, 1));
    const DemeAdults deme{0, adults, malesAmong(adults, spec)};
    const KinshipMatrix kinship(adults);
    Stream stream = testStream(replicate, 1);
    mating.begin({&deme, 1}, {&offspring, 1}, 0, kinAvoidance, &kinship, stream);
    std::vector<ParentPair> parents(static_cast<std::size_t>(offspring));
    return mating.draw(0, 0, parents, stream) ? parents : std::vector<ParentPair>();
}

/// How often each adult is a parent; role 0, 1 or both (−1).
std::vector<int> gametesOf(const std::vector<ParentPair>& parents, std::int64_t adults, int role = -1)
{
    std::vector<int> gametes(static_cast<std::size_t>(adults));
    for (const ParentPair& pair : parents)
        for (int r = 0; r < 2; ++r)
            if (role < 0 || r == role)
                ++gametes[pair[static_cast<std::size_t>(r)]];
    return gametes;
}

void verifyAsEqualAsCanBe(std::span<const int> counts, std::int64_t total)
{
    const auto each = static_cast<int>(total / static_cast<std::int64_t>(counts.size()));
    std::int64_t sum = 0;
    for (const int count : counts) {
        QVERIFY(count == each || count == each + 1);
        sum += count;
    }
    QCOMPARE(sum, total);
}

/// Demes of those sizes (all alike in sexes' shares), each with that many offspring.
struct Generation {
    Mating mating;
    Stream stream = testStream(0, 1);
    std::vector<DemeAdults> adults;

    Generation(const MatingSpec& spec, SpaceKind kind, const std::vector<std::int64_t>& sizes, std::int64_t offspring,
               double exchange, const KinshipMatrix* kinship = nullptr)
        : mating(spec, DemeLayout(kind, static_cast<int>(sizes.size())))
    {
        std::int64_t first = 0;
        for (const std::int64_t size : sizes) {
            adults.push_back({first, size, malesAmong(size, spec)});
            first += size;
        }
        const std::vector<std::int64_t> born(sizes.size(), offspring);
        mating.begin(adults, born, exchange, 0, kinship, stream);
    }

    [[nodiscard]] int demeOf(std::uint32_t adult) const
    {
        int deme = 0;
        while (adult >=
               adults[static_cast<std::size_t>(deme)].first + adults[static_cast<std::size_t>(deme)].individuals)
            ++deme;
        return deme;
    }
};

} // namespace

class MatingTest : public QObject
{
    Q_OBJECT

private slots:
    /// Of round(share · n) males; one of each sex where there are two.
    void malesAreTheirShare()
    {
        MatingSpec spec = matingOf(MatingSystem::TwoSexes);
        spec.maleShare = 0.3;
        const std::int64_t sizes[] = {0, 1, 2, 3, 10, 1000};
        const std::int64_t expected[] = {0, 0, 1, 1, 3, 300};
        for (std::size_t i = 0; i < std::size(sizes); ++i)
            QCOMPARE(malesAmong(sizes[i], spec), expected[i]);
        spec.maleShare = 0.999;
        QCOMPARE(malesAmong(10, spec), std::int64_t{9});
        QCOMPARE(malesAmong(10, matingOf(MatingSystem::Random)), std::int64_t{0});
    }

    /// The draws of the ideal population: the high and the low part of one random number times N.
    void randomMatingDrawsAsEver()
    {
        constexpr std::int64_t kAdults = 1000;
        Generation generation(matingOf(MatingSystem::Random), SpaceKind::One, {kAdults}, 256, 0);
        std::vector<ParentPair> parents(256);
        QVERIFY(generation.mating.draw(0, 0, parents, generation.stream));
        Stream stream = testStream(0, 1);
        for (const ParentPair& pair : parents) {
            __extension__ using Wide = unsigned __int128;
            const Wide first = static_cast<Wide>(stream()) * kAdults;
            const Wide second = static_cast<Wide>(static_cast<std::uint64_t>(first)) * kAdults;
            QCOMPARE(pair[0], static_cast<std::uint32_t>(first >> 64));
            QCOMPARE(pair[1], static_cast<std::uint32_t>(second >> 64));
        }
        QCOMPARE(generation.stream(), stream());
    }

    void parentsAreOfTheDemeAndOfTheirSex_data()
    {
        QTest::addColumn<MatingSystem>("system");
        QTest::addColumn<bool>("equal");
        for (const MatingSystem system : kAllSystems) {
            QTest::addRow("system %d", static_cast<int>(system)) << system << false;
            if (system != MatingSystem::LeastKinship)
                QTest::addRow("system %d, equal", static_cast<int>(system)) << system << true;
        }
    }

    void parentsAreOfTheDemeAndOfTheirSex()
    {
        QFETCH(MatingSystem, system);
        QFETCH(bool, equal);
        for (const std::int64_t offspring : {0, 1, 2, 7, 40}) {
            for (const std::int64_t size : {1, 2, 3, 9, 20}) {
                const KinshipMatrix kinship(size + 14);
                const MatingSpec spec = matingOf(system, equal);
                Generation generation(spec, SpaceKind::Circle, {7, size, 7}, offspring, 0, &kinship);
                std::vector<ParentPair> born(static_cast<std::size_t>(offspring));
                const bool canBreed = generation.mating.draw(1, 0, born, generation.stream);
                const bool sexed = hasTwoSexes(system);
                QCOMPARE(canBreed, size > 1 || !sexed);
                for (std::size_t slot = 0; canBreed && slot < born.size(); ++slot) {
                    const auto [father, mother] = born[slot];
                    QCOMPARE(generation.demeOf(father), 1);
                    QCOMPARE(generation.demeOf(mother), 1);
                    const std::int64_t males = 7 + generation.adults[1].males;
                    QVERIFY(!sexed || (father < males && mother >= males));
                    const bool apart = system == MatingSystem::NoSelfing || system == MatingSystem::LeastKinship;
                    QVERIFY(!apart || size < 2 || father != mother);
                    QVERIFY(system != MatingSystem::Clonal || father == mother);
                }
            }
        }
    }

    void nobodyHasOffspringWhereNobodyLives()
    {
        for (const MatingSystem system : kAllSystems) {
            const KinshipMatrix kinship(8);
            Generation closed(matingOf(system), SpaceKind::Islands, {0, 8}, 4, 0, &kinship);
            std::vector<ParentPair> born(4);
            QVERIFY(!closed.mating.draw(0, 0, born, closed.stream));
            QVERIFY(closed.mating.draw(1, 0, born, closed.stream));
            QCOMPARE(closed.mating.redraw(0, 0, {5, 6}, closed.stream), (ParentPair{5, 6}));
        }
    }

    /// A ring of six: deme 1 has one living neighbour, deme 2 none, deme 3 one.
    void emptyDemesAreSettledFromLivingNeighbours()
    {
        for (const MatingSystem system : kAllSystems) {
            if (system == MatingSystem::FullSib)
                continue;
            const KinshipMatrix kinship(24);
            Generation ring(matingOf(system), SpaceKind::Circle, {8, 0, 0, 0, 8, 8}, 50, 0.01, &kinship);
            std::vector<ParentPair> born(50);
            QVERIFY(ring.mating.draw(1, 0, born, ring.stream));
            for (const auto& [father, mother] : born)
                QVERIFY(ring.demeOf(father) == 0 && ring.demeOf(mother) == 0);
            QVERIFY(!ring.mating.draw(2, 0, born, ring.stream));
            QVERIFY(ring.mating.draw(3, 0, born, ring.stream));
        }
    }

    void oneSexAloneWaitsForTheOther()
    {
        MatingSpec spec = matingOf(MatingSystem::TwoSexes);
        for (const double exchange : {0.0, 0.1}) {
            Generation islands(spec, SpaceKind::Islands, {1, 8}, 50, exchange);
            std::vector<ParentPair> born(50);
            QCOMPARE(islands.mating.draw(0, 0, born, islands.stream), exchange > 0);
            if (exchange > 0)
                for (const auto& [father, mother] : born)
                    QVERIFY(father < 5 && mother >= 5); // the lone one is male; 1 … 4 are the others
        }
    }

    void equalFamiliesAreEqual_data()
    {
        QTest::addColumn<int>("offspring");
        for (const int offspring : {1, 5, 12, 23, 100})
            QTest::addRow("%d", offspring) << offspring;
    }

    void equalFamiliesAreEqual()
    {
        QFETCH(int, offspring);
        constexpr int kAdults = 12;
        for (std::uint32_t replicate = 0; replicate < 20; ++replicate) {
            const auto born = [&](MatingSystem system) {
                return oneGeneration(matingOf(system, true), kAdults, offspring, replicate);
            };
            for (const double avoidance : {0.0, 1.0}) {
                for (const auto system : {MatingSystem::Random, MatingSystem::NoSelfing})
                    verifyAsEqualAsCanBe(
                        gametesOf(oneGeneration(matingOf(system, true), kAdults, offspring, replicate, avoidance),
                                  kAdults),
                        2 * offspring);
            }
            verifyAsEqualAsCanBe(gametesOf(born(MatingSystem::Clonal), kAdults, 0), offspring);
            verifyAsEqualAsCanBe(gametesOf(born(MatingSystem::Selfing), kAdults, 0), offspring);
            for (const auto system : {MatingSystem::TwoSexes, MatingSystem::Monogamy}) {
                const std::vector<int> fathers = gametesOf(born(system), kAdults, 0);
                const std::vector<int> mothers = gametesOf(born(system), kAdults, 1);
                verifyAsEqualAsCanBe(std::span(fathers).first(6), offspring);
                verifyAsEqualAsCanBe(std::span(mothers).last(6), offspring);
            }
        }
    }

    void theRemainderFallsOnAnybody()
    {
        std::map<std::uint32_t, double> extra;
        Stream stream = testStream(0, 1);
        for (int run = 0; run < 6000; ++run)
            for (const std::uint32_t member : dealEqually({10, 5}, 2, stream))
                ++extra[member];
        QCOMPARE(extra.size(), std::size_t{5});
        for (const auto& [member, count] : extra) // mean 2400, standard error √(6000 · 0.4 · 0.6) = 38
            QVERIFY(member >= 10 && member < 15 && std::abs(count - 2400) < 171);
    }

    void couplesStayTogether()
    {
        MatingSpec spec = matingOf(MatingSystem::Monogamy);
        spec.maleShare = 0.3;
        const std::vector<ParentPair> born = oneGeneration(spec, 20, 400);
        std::map<std::uint32_t, std::uint32_t> wives;
        std::set<std::uint32_t> mothers;
        for (const auto& [father, mother] : born) {
            QCOMPARE(wives.emplace(father, mother).first->second, mother);
            mothers.insert(mother);
        }
        QCOMPARE(wives.size(), std::size_t{6});
        QCOMPARE(mothers.size(), std::size_t{6});
    }

    void linesOfTwoGrowShrinkAndEnd()
    {
        using Pairs = std::vector<ParentPair>;
        const MatingSpec spec = matingOf(MatingSystem::FullSib);
        QCOMPARE(oneGeneration(spec, 4, 4), (Pairs{{0, 1}, {0, 1}, {2, 3}, {2, 3}}));
        QCOMPARE(oneGeneration(spec, 4, 2), (Pairs{{0, 1}, {0, 1}}));
        QCOMPARE(oneGeneration(spec, 4, 6), (Pairs{{0, 1}, {0, 1}, {2, 3}, {2, 3}, {0, 1}, {0, 1}}));
        QCOMPARE(oneGeneration(spec, 3, 4), (Pairs{{0, 1}, {0, 1}, {2, 2}, {2, 2}}));
        QCOMPARE(oneGeneration(spec, 1, 3), (Pairs{{0, 0}, {0, 0}, {0, 0}}));
    }

    void selfingHasItsRate()
    {
        for (const bool equal : {false, true}) {
            for (const double exchange : {0.0, 0.3}) {
                MatingSpec spec = matingOf(MatingSystem::Selfing, equal);
                spec.selfingRate = 0.4;
                Generation generation(spec, SpaceKind::Islands, {5, 5}, 20'000, exchange);
                std::vector<ParentPair> born(20'000);
                QVERIFY(generation.mating.draw(0, 0, born, generation.stream));
                std::vector<double> selfed;
                for (const auto& [father, mother] : born)
                    selfed.push_back(father == mother);
                verifyMean(selfed, 0.4);
            }
        }
    }

    void migrantsComeAtTheirRate_data()
    {
        QTest::addColumn<MatingSystem>("system");
        QTest::addColumn<bool>("equal");
        for (const MatingSystem system : kAllSystems) {
            if (system != MatingSystem::FullSib)
                QTest::addRow("system %d", static_cast<int>(system)) << system << false;
            if (system != MatingSystem::FullSib && system != MatingSystem::LeastKinship)
                QTest::addRow("system %d, equal", static_cast<int>(system)) << system << true;
        }
    }

    /// I5: each parent is a migrant with probability m (0.2), from each of three islands alike; two parents of one
    /// offspring both with m², where gametes migrate, and with m where zygotes do.
    void migrantsComeAtTheirRate()
    {
        QFETCH(MatingSystem, system);
        QFETCH(bool, equal);
        constexpr std::int64_t kOffspring = 25'000;
        MatingSpec spec = matingOf(system, equal);
        spec.selfingRate = 0;
        const KinshipMatrix kinship(80);
        Generation generation(spec, SpaceKind::Islands, {20, 20, 20, 20}, kOffspring, 0.2, &kinship);
        std::vector<ParentPair> born(kOffspring);
        QVERIFY(generation.mating.draw(1, 0, born, generation.stream));
        std::vector<double> fromElsewhere[2];
        std::vector<double> both;
        std::map<int, double> sources;
        for (const ParentPair& pair : born) {
            bool away[2];
            for (std::size_t role = 0; role < 2; ++role) {
                const int deme = generation.demeOf(pair[role]);
                away[role] = deme != 1;
                fromElsewhere[role].push_back(away[role]);
                sources[deme] += away[role];
            }
            both.push_back(away[0] && away[1]);
        }
        verifyMean(fromElsewhere[0], 0.2);
        verifyMean(fromElsewhere[1], 0.2);
        const bool zygotes = system == MatingSystem::Clonal || system == MatingSystem::Monogamy;
        verifyMean(both, zygotes ? 0.2 : 0.04, 0.2);
        for (const int deme : {0, 2, 3}) // standard error at most √(2 · 50 000 · 0.2/3) = 82
            QVERIFY(std::abs(sources[deme] - 2 * kOffspring * 0.2 / 3) < 4.5 * 82);
    }

    void aPlanGivesToTheRareAndPairsStrangers()
    {
        KinshipMatrix kinship(6);
        kinship.advance(std::vector<ParentPair>{{0, 1}, {0, 1}, {0, 1}, {0, 1}, {2, 3}, {4, 5}});
        Stream stream = testStream(0, 1);
        const std::vector<std::uint32_t> given = leastKinshipGametes(kinship, {0, 6}, 24, stream);
        QVERIFY(given[4] > given[0] && given[5] > given[3]);
        for (const auto& [father, mother] : leastKinshipPlan(kinship, {0, 6}, 8, stream))
            QCOMPARE(kinship(father, mother), 0.0F);
    }

    void aSecondTryKeepsWhatWasPlanned()
    {
        const ParentPair old{3, 4};
        for (const MatingSystem system : kAllSystems) {
            for (const bool equal : {false, true}) {
                if (equal && system == MatingSystem::LeastKinship)
                    continue;
                const KinshipMatrix kinship(50);
                Generation generation(matingOf(system, equal), SpaceKind::One, {50}, 50, 0, &kinship);
                int kept = 0;
                for (int attempt = 0; attempt < 20; ++attempt)
                    kept += generation.mating.redraw(0, 7, old, generation.stream) == old;
                const bool planned = equal || system == MatingSystem::FullSib || system == MatingSystem::LeastKinship;
                QVERIFY(planned ? kept == 20 : kept < 5);
            }
        }
    }

    void whatMakesNoSenseIsRefusedInWords()
    {
        QVERIFY_EXCEPTION_THROWN(Mating(matingOf(MatingSystem::LeastKinship, true), DemeLayout(SpaceKind::One, 1)),
                                 InputError);
        for (const MatingSystem system : kAllSystems) {
            const MatingSpec spec = matingOf(system);
            const bool drawn = system == MatingSystem::Random || system == MatingSystem::NoSelfing ||
                               system == MatingSystem::Selfing || system == MatingSystem::TwoSexes;
            const auto isRefused = [&](int demes, double exchange, double kinAvoidance) {
                try {
                    checkMating(spec, demes, exchange, kinAvoidance);
                } catch (const InputError&) {
                    return true;
                }
                return false;
            };
            QCOMPARE(isRefused(1, 0, 0.5), !drawn);
            QCOMPARE(isRefused(2, 0.5, 0), system == MatingSystem::FullSib);
            QVERIFY(!isRefused(1, 0.5, 0));
            QCOMPARE(Mating::needsKinship(spec, 0), system == MatingSystem::LeastKinship);
            QVERIFY(Mating::needsKinship(spec, 0.1));
        }
        QVERIFY_EXCEPTION_THROWN(Generation(matingOf(MatingSystem::FullSib), SpaceKind::Circle, {4, 4}, 4, 0.1),
                                 InputError);
    }
};

OUTCROSS_TEST(MatingTest)
#include "mating_test.moc"
