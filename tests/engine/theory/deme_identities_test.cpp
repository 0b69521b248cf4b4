#include "engine/theory/deme_identities.h"
#include "engine/theory/drift.h"
#include "engine/theory/gene_bank.h"
#include "engine/theory/inbreeding.h"
#include "engine/theory/islands.h"
#include "engine/theory/mutation.h"
#include "near.h"
#include "tests/registry.h"

#include <QTest>

#include <vector>

using namespace outcross;

namespace
{

/// N individuals all of whose copies are different alleles.
DemeIdentities oneDeme(double individuals)
{
    return {{{.individuals = individuals}}, {0}, 0};
}

/// One closed deme of N with this chance of one parent, bred once.
void breed(DemeIdentities& identities, Pairing pairing, double individuals, double oneParent, double selfed = 0)
{
    const DemeBreeding deme[] = {{.born = individuals, .oneParent = oneParent, .oneParentAtHome = oneParent}};
    identities.breed({.pairing = pairing, .selfed = selfed, .mutation = {}, .demes = deme});
}

} // namespace

/// The recursion of identities against the closed forms and recursions of the theory sheet.
class DemeIdentitiesTest : public QObject
{
    Q_OBJECT
private slots:
    void driftFollowsEverySize()
    {
        DemeIdentities identities = oneDeme(10);
        double expected = 1 - 1.0 / 20;
        for (const double size : {10.0, 10.0, 3.0, 25.0, 1.0, 8.0}) {
            breed(identities, Pairing::Gametes, size, 1 / identities.deme(0).individuals);
            expected *= 1 - 1 / (2 * size);
            QVERIFY(same(identities.diversity(), expected));
        }
    }

    void demesAreTheIslandModel()
    {
        constexpr int kDemes = 4;
        constexpr double kSize = 9;
        constexpr double kMigration = 0.15;
        const IslandModel model{.copies = 2 * kSize, .demes = kDemes, .migration = kMigration};
        IslandIdentities islands = dealtIdentities(0.8, 2 * kSize * kDemes, kDemes);
        // Two different copies: of one deme or of two.
        const double among = 1 - 0.8 * 2 * kSize * kDemes / (2 * kSize * kDemes - 1);
        for (const bool fromAll : {true, false}) {
            IslandIdentities expected = islands;
            DemeIdentities identities(
                std::vector<DemeIdentity>(kDemes, {.individuals = kSize, .within = among, .among = among}),
                std::vector<double>(kDemes * kDemes, among), 0);
            QVERIFY(same(identities.diversity(), 0.8));
            std::vector<DemeBreeding> demes;
            for (int deme = 0; deme < kDemes; ++deme) {
                demes.push_back({.born = kSize,
                                 .oneParent = 1 / kSize,
                                 .oneParentAtHome = 1 / kSize,
                                 .stay = 1 - kMigration,
                                 .each = kMigration / (kDemes - 1)});
                for (int other = 0; other < kDemes; ++other)
                    if (other != deme)
                        demes.back().from.push_back(other);
            }
            for (int t = 0; t < 30; ++t) {
                identities.breed({.mutation = {}, .fromAll = fromAll, .demes = demes});
                expected = nextIslandIdentities(expected, model);
                QVERIFY(same(identities.diversity(), islandDiversity(expected, kDemes).total));
            }
        }
    }

    void fragmentsKeepWhatTheSheetSays()
    {
        DemeIdentities identities = oneDeme(40);
        const double start = identities.diversity();
        identities.deal(std::vector<double>(4, 10.0));
        QVERIFY(same(identities.diversity(), start));
        const std::vector<DemeBreeding> demes(4, {.born = 10, .oneParent = 0.1, .oneParentAtHome = 0.1});
        IslandIdentities expected = dealtIdentities(start, 80, 4);
        for (int t = 0; t < 25; ++t) {
            identities.breed({.mutation = {}, .fromAll = true, .demes = demes});
            expected = nextIslandIdentities(expected, {.copies = 20, .demes = 4, .migration = 0});
        }
        QVERIFY(same(identities.diversity(), islandDiversity(expected, 4).total));
        identities.deal(std::vector<double>{40.0});
        QVERIFY(same(identities.diversity(), islandDiversity(expected, 4).total));
    }

    void matingSystemsAreThoseOfTheSheet()
    {
        // F3: five males, five females; h of the offspring is k of the parents.
        DemeIdentities pairs = oneDeme(10);
        TwoSexesHeterozygosity sheet;
        for (int t = 0; t < 20; ++t) {
            breed(pairs, Pairing::Parents, 10, 1 / 20.0 + 1 / 20.0);
            sheet = nextTwoSexesHeterozygosity(sheet, {.females = 5, .males = 5});
        }
        QVERIFY(same(1 - pairs.deme(0).within, sheet.within));
        QVERIFY(same(1 - pairs.deme(0).among, sheet.between));
        // F1: in a very large population selfing settles at s/(2 − s).
        constexpr double kMany = 1e15;
        DemeIdentities selfing = oneDeme(kMany);
        double inbreeding = 0;
        for (int t = 0; t < 40; ++t) {
            breed(selfing, Pairing::Parents, kMany, 1 / kMany, 0.6);
            inbreeding = nextInbreedingBySelfing(inbreeding, 0.6);
            QVERIFY(same(selfing.deme(0).within, inbreeding));
        }
        // One couple for ever: full sibs.
        DemeIdentities sibs = oneDeme(2);
        for (int t = 1; t < 12; ++t) {
            breed(sibs, Pairing::Couples, 2, 0.5);
            QVERIFY(same(sibs.deme(0).within, inbreedingOfSibLine(t)));
        }
        // A clone keeps what its founder had.
        DemeIdentities clone({{.individuals = 1, .within = 0.3, .among = 0.3}}, {0}, 0);
        breed(clone, Pairing::Clones, 50, 1);
        QVERIFY(same(clone.diversity(), (1 - 0.3) / 2));
    }

    void aGeneBankIsTheOneOfTheSheet()
    {
        // R4: every founder is banked, so the bank's identity is Σp² of the founders.
        DemeIdentities identities = oneDeme(50);
        identities.freeze(50);
        const GeneBankModel model{.copies = 100, .share = 0.05, .bankIdentity = 1 / 100.0};
        GeneBankIdentities sheet{.population = 0, .cross = 1 / 100.0};
        const DemeBreeding deme[] = {{.born = 50, .oneParent = 1 / 50.0, .oneParentAtHome = 1 / 50.0}};
        for (int t = 0; t < 60; ++t) {
            identities.breed({.bank = model.share, .mutation = {}, .demes = deme});
            sheet = nextGeneBankIdentities(sheet, model);
            QVERIFY(same(identities.diversity(), (1 - 1 / model.copies) * (1 - sheet.population)));
        }
    }

    void mutationIsTheOneOfTheSheet()
    {
        const DemeBreeding deme[] = {{.born = 30, .oneParent = 1 / 30.0, .oneParentAtHome = 1 / 30.0}};
        DemeIdentities others = oneDeme(30);
        DemeIdentities infinite = oneDeme(30);
        double otherIdentity = 0;
        double infiniteIdentity = 0;
        for (int t = 0; t < 50; ++t) {
            others.breed({.mutation = mutationToOthers(0.03, 5), .demes = deme});
            infinite.breed({.mutation = mutationToNew(0.03), .demes = deme});
            otherIdentity = nextIdentityWithOtherAlleles(otherIdentity, 60, 0.03, 5);
            infiniteIdentity = nextIdentityWithInfiniteAlleles(infiniteIdentity, 60, 0.03);
            QVERIFY(same(others.deme(0).among, otherIdentity));
            QVERIFY(same(infinite.deme(0).among, infiniteIdentity));
        }
        // M1 and I1 in one: equal alleles, so what comes from outside or arises has as much in common with anybody.
        DemeIdentities any({{.individuals = 30, .within = 0.25, .among = 0.25, .mainland = 0.25}}, {0}, 0.25);
        double expected = any.diversity();
        for (int t = 0; t < 50; ++t) {
            any.breed({.inflow = 0.04, .mutation = mutationToAny(0.03, 0.25), .demes = deme});
            const double kept = (1 - 0.04) * (1 - 0.04) * (1 - 0.03) * (1 - 0.03);
            expected = (1 - 1 / 60.0) * (kept * expected + (1 - kept) * 0.75);
            QVERIFY(same(any.diversity(), expected));
        }
    }

    void whoeverIsMovedTakesTheirGenesAlong()
    {
        // Two demes, each fixed for its own allele.
        DemeIdentities identities({{.individuals = 6, .within = 1, .among = 1, .mainland = 0.5},
                                   {.individuals = 4, .within = 1, .among = 1, .mainland = 0.5}},
                                  {1, 0, 0, 1}, 0.5);
        const double before = identities.diversity();
        QVERIFY(same(before, 2 * 0.6 * 0.4));
        identities.move(0, 1, 2);
        QVERIFY(same(identities.diversity(), before));
        QVERIFY(same(identities.deme(1).among, (2 * 1 + 4 * 3) / 30.0)); // of 6 · 5 ordered pairs
        QVERIFY(same(identities.between(0, 1), 2 / 6.0));
        identities.bringIn(1, 4); // two alleles in equal numbers: a copy is like them with chance ½
        QCOMPARE(identities.deme(1).individuals, 10.0);
        QVERIFY(same(identities.deme(1).within, (6 + 4 * 0.5) / 10));
    }

    void nobodyKeepsNothing()
    {
        DemeIdentities identities = oneDeme(3);
        breed(identities, Pairing::Gametes, 0, 1 / 3.0);
        QCOMPARE(identities.diversity(), 0.0);
        QVERIFY(std::isnan(DemeIdentities().diversity()));
    }
};

OUTCROSS_TEST(DemeIdentitiesTest)
#include "deme_identities_test.moc"
