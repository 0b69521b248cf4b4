#include "engine/pedigree/inbreeding.h"

#include "engine/pedigree/ancestor_tracing.h"
#include "engine/pedigree/kinship_front.h"
#include "pedigrees.h"
#include "tests/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace outcross;

namespace
{

constexpr double kRounding = 1e-12;

double coefficient(const PedigreeTable& table, const std::string& id)
{
    return Inbreeding(table).coefficients()[static_cast<std::size_t>(indexOf(table, id))];
}

/// The whole matrix of kinship by the textbook's recursion, everybody with everybody.
std::vector<std::vector<double>> bruteForceKinship(const PedigreeTable& table)
{
    const std::size_t count = table.people.size();
    std::vector<std::vector<double>> kinship(count, std::vector<double>(count));
    std::vector<std::int32_t> done;
    for (const std::int32_t person : table.order) {
        const auto i = static_cast<std::size_t>(person);
        const auto [father, mother] = std::pair(table.people[i].father, table.people[i].mother);
        const auto with = [&](std::int32_t parent, std::size_t other) {
            return parent < 0 ? 0 : kinship[static_cast<std::size_t>(parent)][other];
        };
        for (const std::int32_t other : done) {
            const auto x = static_cast<std::size_t>(other);
            kinship[i][x] = kinship[x][i] = (with(father, x) + with(mother, x)) / 2;
        }
        kinship[i][i] = (1 + (mother < 0 ? 0 : with(father, static_cast<std::size_t>(mother)))) / 2;
        done.push_back(person);
    }
    return kinship;
}

} // namespace

class InbreedingTest : public QObject
{
    Q_OBJECT

private slots:
    void textbookFamiliesHaveTheirTextbookValues()
    {
        QCOMPARE(coefficient(family("a b c:a,b d:a,b x:c,d"), "x"), 0.25);                   // Full siblings.
        QCOMPARE(coefficient(family("a b c d:a,b e:a,c x:d,e"), "x"), 0.125);                // Half siblings.
        QCOMPARE(coefficient(family("a b c:a,b x:a,c"), "x"), 0.25);                         // Father, daughter.
        QCOMPARE(coefficient(family("a b c:a,b d:a,b e f g:c,e h:d,f x:g,h"), "x"), 0.0625); // First cousins.
        QCOMPARE(coefficient(family("a b c:a,b d:a,b e f g:c,e h:d,f i j k:g,i l:h,j x:k,l"), "x"),
                 0.015625); // Second.
        QCOMPARE(coefficient(family("a b c:a,b d:a,b e x:c,e"), "x"), 0.0);
    }

    void charlesTheSecondOfSpain()
    {
        const PedigreeTable table = habsburgs();
        const double found = coefficient(table, "311");
        QVERIFY2(std::abs(found - 0.2507) < 1e-4, std::to_string(found).c_str());
    }

    void selfingAndFullSiblingLinesFollowTheirRecursions()
    {
        // F_t = (1 + F_{t−1})/2; F_t = (1 + 2F_{t−1} + F_{t−2})/4 (theory sheet F1).
        std::string selfed = "s0";
        std::string siblings = "a0 b0";
        for (int t = 1; t <= 30; ++t) {
            const std::string last = std::to_string(t - 1);
            const std::string now = std::to_string(t);
            selfed += " s" + now + ":s" + last + ",s" + last;
            siblings += " a" + now + ":a" + last + ",b" + last + " b" + now + ":a" + last + ",b" + last;
        }
        const PedigreeTable selfing = family(selfed);
        const PedigreeTable lines = family(siblings);
        const Inbreeding ofSelfing(selfing);
        const Inbreeding ofLines(lines);
        double self = 0;
        double before = 0;
        double sibling = 0;
        for (int t = 1; t <= 30; ++t) {
            self = (1 + self) / 2;
            const std::string id = std::to_string(t);
            QCOMPARE(ofSelfing.coefficients()[static_cast<std::size_t>(indexOf(selfing, "s" + id))], self);
            if (t >= 2)
                before = std::exchange(sibling, (1 + 2 * sibling + before) / 4);
            QVERIFY(std::abs(ofLines.coefficients()[static_cast<std::size_t>(indexOf(lines, "a" + id))] - sibling) <
                    kRounding);
        }
    }

    void bothMethodsAgreeWithTheTabularMethodOnRandomPedigrees()
    {
        for (std::uint32_t trial = 0; trial < 60; ++trial) {
            Stream stream(1859, trial, 1, 0);
            const int generations = 1 + static_cast<int>(stream.below(9));
            const int size = 1 + static_cast<int>(stream.below(14));
            const int overlap = 1 + static_cast<int>(stream.below(3));
            const PedigreeTable table =
                randomPedigree(generations, size, overlap, 0.1 * stream.uniform(), stream.block(1), trial % 2 == 0);
            const auto kinship = bruteForceKinship(table);
            const Lineup lineup = lineupOf(table);
            const Inbreeding inbreeding(table);
            const auto byFront = inbreedingByFront(lineup.descent);
            const auto byTracing = inbreedingByTracing(lineup.descent);
            for (std::size_t i = 0; i < table.people.size(); ++i) {
                const double expected = 2 * kinship[i][i] - 1;
                const auto place = static_cast<std::size_t>(lineup.place[i]);
                QVERIFY(std::abs(byFront[place] - expected) < kRounding);
                QVERIFY(std::abs(byTracing[place] - expected) < kRounding);
                QVERIFY(std::abs(inbreeding.coefficients()[i] - expected) < kRounding);
                const std::size_t other = (7 * i + 3) % table.people.size();
                QVERIFY(std::abs(inbreeding.kinshipOf(static_cast<std::int32_t>(i), static_cast<std::int32_t>(other)) -
                                 kinship[i][other]) < kRounding);
            }
        }
    }

    void generationsAreTheLongestLineAndTheShareThatIsKnown()
    {
        const PedigreeTable table = family("a b c:a,b d:c,b e:d, f:e,a");
        QVERIFY((generationsKnown(table) == std::vector<int>{0, 0, 1, 2, 3, 4}));
        const std::vector<double> equivalent = equivalentGenerations(table);
        QCOMPARE(equivalent[2], 1.0);
        QCOMPARE(equivalent[3], 1.5);  // c with two known parents: (1 + 1)/2, b: (0 + 1)/2.
        QCOMPARE(equivalent[4], 1.25); // d alone: (1.5 + 1)/2.
        QCOMPARE(equivalent[5], 1.625);
    }

    void lookingFurtherBackFindsMore()
    {
        // First cousins meet three generations back; two generations back they are nobody's relatives.
        const PedigreeTable cousins = family("a b c:a,b d:a,b e f g:c,e h:d,f x:g,h");
        const Inbreeding ofCousins(cousins);
        QVERIFY((ofCousins.byDepth(indexOf(cousins, "x"), 5) == std::vector<double>{0, 0, 0, 0.0625, 0.0625, 0.0625}));
        const PedigreeTable plant = family("a b:a,a c:b,b");
        QVERIFY((Inbreeding(plant).byDepth(2, 3) == std::vector<double>{0, 0.5, 0.75, 0.75}));

        const PedigreeTable table = habsburgs();
        const Inbreeding inbreeding(table);
        const int deepest = generationsKnown(table)[310];
        const std::vector<double> charles = inbreeding.byDepth(310, deepest);
        QVERIFY(std::is_sorted(charles.begin(), charles.end()));
        QVERIFY(charles[2] == 0 && charles[3] > 0.0625); // An uncle and his niece, and more.
        QVERIFY(std::abs(charles.back() - inbreeding.coefficients()[310]) < kRounding);
        QVERIFY(charles[5] < charles.back());
    }

    void aHundredThousandGenerationsOfFullSiblingsTakeSeconds()
    {
        std::string csv = "id,father,mother\n1,,\n2,,\n";
        for (int t = 1; t < 100'000; ++t)
            for (int sibling = 1; sibling <= 2; ++sibling) {
                csv += std::to_string(2 * t + sibling) + ",";
                csv += std::to_string(2 * t - 1) + ",";
                csv += std::to_string(2 * t) + "\n";
            }
        const PedigreeTable table = readPedigree(csv, "line");
        const Inbreeding inbreeding(table);
        QCOMPARE(inbreeding.coefficients()[4], 0.25);
        QCOMPARE(inbreeding.coefficients().back(), 1.0);
        QCOMPARE(generationsKnown(table).back(), 99'999);
    }
};

OUTCROSS_TEST(InbreedingTest)
#include "inbreeding_test.moc"
