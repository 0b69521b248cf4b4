#include "engine/data/file_text.h"
#include "engine/data/genepop.h"
#include "engine/data/library.h"
#include "refusal.h"
#include "tests/registry.h"

#include <QTest>

#include <algorithm>

using namespace outcross;

namespace
{

const std::string kTwoDigits = "A title, with commas\r\nlocA\r\nlocB, locC\r\nPOP\r\n"
                               "a1 , 0102 0303 0000\r\na2,\t0101  0104 0910\r\nPop\r\n, 0202 0404 1010\r\npop\r\n"
                               "c1, 0102 0101 1009\r\n";
const std::string kThreeDigits = "Title\nx\ny\nz\npop\na1 , 001002 003003 000000\na2, 001001 001004 009010\npOP\n"
                                 ", 002002 004004 010010\nPOP\nc1, 001002 001001 010009\n\n";

std::string refusal(const std::string& text)
{
    return refusalOf([&] { return readAnyGenotypes(text, "cats.gen"); });
}

bool says(const std::string& sentence, const std::string& part)
{
    return sentence.find(part) != std::string::npos;
}

std::string notesOf(const Genotypes& genotypes)
{
    std::string notes;
    for (const Text& note : genotypes.notes)
        notes += note.english() + "\n";
    return notes;
}

void verifySame(const Genotypes& a, const Genotypes& b)
{
    QVERIFY(a.locusNames == b.locusNames);
    QVERIFY(a.alleleNames == b.alleleNames);
    QVERIFY(a.colonies == b.colonies);
    QVERIFY(a.colonyOf == b.colonyOf);
    QVERIFY(a.cells == b.cells);
    QCOMPARE(a.missingCells, b.missingCells);
}

/// The table as a GENEPOP file in which everybody has the name of its colony.
std::string asGenepop(const Genotypes& genotypes)
{
    std::string text = "Cats of Nancy\n";
    for (const std::string& name : genotypes.locusNames)
        text += name + "\n";
    for (std::size_t i = 0; i < genotypes.individuals(); ++i) {
        if (i == 0 || genotypes.colonyOf[i] != genotypes.colonyOf[i - 1])
            text += "POP\n";
        text += genotypes.colonies[genotypes.colonyOf[i]] + " ,";
        for (std::size_t locus = 0; locus < genotypes.loci(); ++locus) {
            text += " ";
            for (const std::uint16_t allele : genotypes.cell(i, locus)) {
                const std::string name = allele == Genotypes::kMissing ? "" : genotypes.alleleNames[locus][allele];
                text += std::string(3 - name.size(), '0') + name;
            }
        }
        text += "\n";
    }
    return text;
}

} // namespace

class GenepopTest : public QObject
{
    Q_OBJECT

private slots:
    void twoAndThreeDigitsMeanTheSame()
    {
        Genotypes two = readAnyGenotypes(kTwoDigits, "two.gen");
        QVERIFY((two.locusNames == std::vector<std::string>{"locA", "locB", "locC"}));
        QVERIFY((two.alleleNames[2] == std::vector<std::string>{"09", "10"}));
        QVERIFY((two.colonyOf == std::vector<std::uint32_t>{0, 0, 1, 2}));
        QVERIFY((two.colonies == std::vector<std::string>{"P1", "P2", "P3"})); // The second has no name.
        QVERIFY((two.cell(1, 1) == Genotypes::Cell{0, 2}));
        QVERIFY((two.cell(3, 2) == Genotypes::Cell{1, 0}));
        QCOMPARE(two.missingCells, std::size_t{1});
        Genotypes three = readAnyGenotypes(kThreeDigits, "three.gen");
        QVERIFY((three.alleleNames[2] == std::vector<std::string>{"009", "010"}));
        three.locusNames = two.locusNames;
        three.alleleNames = two.alleleNames;
        verifySame(two, three);
    }

    void aPopulationHasTheNameOfItsLastIndividual()
    {
        const Genotypes named = readGenepop("t\nl\npop\na,0101\nNorth,0102\npop\nSouth,0202\n", "s");
        QVERIFY((named.colonies == std::vector<std::string>{"North", "South"}));
        const Genotypes twice = readGenepop("t\nl\npop\na,0101\npop\na,0202\n", "s");
        QVERIFY((twice.colonies == std::vector<std::string>{"P1", "P2"}));
    }

    void theCatsOfNancyAreTheSameInBothFormats()
    {
        // GENEPOP has each population in one piece; in the table cats of P12 stand between others.
        CsvFile file = parseCsv(readFile(OUTCROSS_SOURCE_DIR "/resources/data/nancycats.csv"), "csv");
        std::stable_sort(file.rows.begin(), file.rows.end(), [](const auto& a, const auto& b) { return a[0] < b[0]; });
        const Genotypes csv = readGenotypes(file);
        QCOMPARE(csv.individuals(), std::size_t{237});
        verifySame(readAnyGenotypes(asGenepop(csv), "genepop"), csv);
    }

    void theManualsFilesAreRead()
    {
        const Genotypes mixed = readAnyGenotypes("T\nnuc1\nnuc2\nmt\nPop\na1, 0101 0102 01\na2, 0102 0102 02\nPop\n"
                                                 "b1, 0202 0101 01\nb2, 0102 0101 00\n",
                                                 "s");
        QVERIFY((mixed.locusNames == std::vector<std::string>{"nuc1", "nuc2"}));
        QVERIFY(says(notesOf(mixed), "haploid loci were left out, as two alleles are needed: mt."));
        QCOMPARE(mixed.missingCells, std::size_t{0});

        const Genotypes half =
            readAnyGenotypes("T\nL1\nL2\nPop\na1, 0101 0102\na2, 0200 0102\nPop\nb1, 0202 0101\nb2, 0010 0101\n", "s");
        QCOMPARE(half.missingCells, std::size_t{2});
        QVERIFY(half.cell(1, 0)[0] == Genotypes::kMissing);
        QVERIFY(says(notesOf(half), "2 genotypes were taken for missing, as one of their two alleles is missing."));

        for (const char* pop : {"Pop north shore", "POP: north shore", "pop\tnorth shore"}) {
            const Genotypes named =
                readAnyGenotypes(std::string("T\nL1\n") + pop + "\na1, 0101\nPop south\nb1, 0202\n", "s");
            QVERIFY((named.colonies == std::vector<std::string>{"north shore", "south"}));
        }

        // Loci of two and of three digits, and of each a haploid one.
        const Genotypes digits =
            readAnyGenotypes("T\nn2\nn3\nh2\nh3\nPop\na, 0101 001002 01 001\nb, 0102 001001 02 002\n", "s");
        QVERIFY((digits.locusNames == std::vector<std::string>{"n2", "n3"}));

        // Males of a species whose males are haploid.
        const Genotypes males = readAnyGenotypes("T\nL1\nPop\na, 0101\nb, 0102\nc, 02\n", "s");
        QCOMPARE(males.missingCells, std::size_t{1});
        QVERIFY(says(notesOf(males), "one haploid genotype at a locus of two alleles was taken for missing."));

        const Genotypes empty = readAnyGenotypes("T\nL1\nL2\nPop\na, 0000 0101\nb, 000000 0102\n", "s");
        QVERIFY((empty.locusNames == std::vector<std::string>{"L2"}));
        QVERIFY(says(notesOf(empty), "nobody has a genotype were left out: L1."));
    }

    void everyLayoutMeansTheSame_data()
    {
        QTest::addColumn<std::string>("text");
        const std::string head = "T\nL1\nL2\nL3\nPop\n";
        QTest::newRow("plain") << head + "a, 0101 0102 0303\nb, 0102 0000 0304\n";
        QTest::newRow("several lines") << head + "a,\n0101\n0102 0303\n\nb, 0102 0000\n\t0304\n";
        QTest::newRow("no commas") << head + "a 0101 0102 0303\nb\t0102\t0000\t0304\n";
        QTest::newRow("no commas, several lines") << head + "a 0101\n0102 0303\nb 0102 0000\n0304\n";
        QTest::newRow("one without a comma") << head + "a, 0101 0102 0303\nb 0102 0000 0304\n";
        QTest::newRow("commas between") << head + "a, 0101, 0102, 0303\nb,0102,0000,0304\n";
        QTest::newRow("commas at the end") << head + "a, 0101 0102 0303,\nb, 0102 0000 0304,\n";
        QTest::newRow("loci in one line") << std::string("T\nL1, L2,L3\npop\na, 0101 0102 0303\nb, 0102 0000 0304\n");
        QTest::newRow("loci and blanks") << std::string("T\nL1 L2\tL3\npop\na, 0101 0102 0303\nb, 0102 0000 0304\n");
        QTest::newRow("a comma at the end of the loci")
            << std::string("T\nL1,L2,\nL3\npop\na, 0101 0102 0303\nb, 0102 0000 0304\n");
        QTest::newRow("codes for unknown") << head + "a, 0101 0102 0303\nb, 0102 -9 0304\n";
        QTest::newRow("NA") << head + "a, 0101 0102 0303\nb, 0102 NA 0304\n";
        QTest::newRow("a zero") << head + "a, 0101 0102 0303\nb, 0102 0 0304\n";
        QTest::newRow("a byte order mark") << "\xEF\xBB\xBF" + head + "a, 0101 0102 0303\nb, 0102 0000 0304\n";
        QTest::newRow("half a genotype") << head + "a, 0101 0102 0303\nb, 0102 0002 0304\n";
        QTest::newRow("a name with a comma") << head + "a, 0101 0102 0303\nb, son of a, 0102 0000 0304\n";
        QTest::newRow("a name that begins with Pop") << head + "a, 0101 0102 0303\nPop 3, 0102 0000 0304\n";
    }
    void everyLayoutMeansTheSame()
    {
        QFETCH(const std::string, text);
        Genotypes same = readAnyGenotypes(text, "same.txt");
        QVERIFY((same.locusNames == std::vector<std::string>{"L1", "L2", "L3"}));
        QVERIFY(
            (same.cells == std::vector<Genotypes::Cell>{
                               {0, 0}, {0, 1}, {0, 0}, {0, 1}, {Genotypes::kMissing, Genotypes::kMissing}, {0, 1}}));
        QCOMPARE(same.colonies.size(), std::size_t{1});
    }

    void namesOfLociMayHaveBlanks()
    {
        const Genotypes two = readAnyGenotypes("T\nLocus 1\nLocus 2\nPop\na, 0101 0102\n", "s");
        QVERIFY((two.locusNames == std::vector<std::string>{"Locus 1", "Locus 2"}));
    }

    void tablesOfColoniesCalledPopStayTables()
    {
        for (const char* colony : {"pop", "Pop 1", "pop_1"}) {
            std::string text = "pop,id,L1\n";
            for (const char* id : {"a", "b"})
                text.append(colony).append(",").append(id).append(",136/146\n");
            QVERIFY(!looksLikeGenepop(text));
            QCOMPARE(readAnyGenotypes(text, "cats.csv").individuals(), std::size_t{2});
        }
    }

    void refusesInWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const char* text, const char* message) {
            QTest::newRow(name) << QString(text) << QString(message);
        };
        row("haploid", "t\nl\npop\na, 01\n", "line 4, individual “a”, locus l: “01” is haploid");
        row("haploid of three", "t\nl\npop\na, 012\n", "line 4, individual “a”, locus l: “012” is haploid");
        row("a digit left out", "t\nl\nm\npop\na, 0303 0101\nb, 0101 303\n",
            "cats.gen, line 6, individual “b”, locus m: “303” has three digits, but alleles have two here");
        row("a digit left out everywhere", "t\nl\nm\npop\na, 0303 101\nb, 0101 303\n",
            "cats.gen, line 5, individual “a”, locus m: “101” has three digits");
        row("two digits where alleles have three", "t\nl\nm\npop\na, 003003 01\nb, 001001 03\n",
            "line 5, individual “a”, locus m: “01” has two digits, but alleles have three here");
        row("half the digits of another locus", "t\nl\nm\npop\na, 003003 0101\nb, 001001 003\n",
            "line 6, individual “b”, locus m: “003” has three digits");
        row("five digits", "t\nl\npop\na, 01001\n", "“01001” is not a genotype of four or six digits");
        row("letters", "t\nl\npop\na, 01AB\n", "“01AB” is not a genotype");
        row("mixed", "t\nl\npop\na, 0101\nb, 001001\n",
            "line 5, individual “b”, locus l: “001001” has another number of digits");
        row("too few", "t\nl\nm\npop\na, 0101\n", "line 5: fewer genotypes than loci (2)");
        row("too many", "t\nl\npop\na, 0101 0101\n", "line 4: more genotypes than loci (1)");
        row("no genotypes", "t\nl\npop\nsome words\n", "line 4: an individual was expected");
        row("no POP", "t\nl\nm\na, 0101 0102\nb, 0101 0102\n", "GENEPOP was expected: a title");
        row("nothing of the kind", "t\nl\n", "GENEPOP was expected: a title");
        row("no locus", "t\npop\na, 0101\n", "line 2: GENEPOP was expected");
        row("nameless locus", "t\na,,b\npop\na, 0101\n", "line 2: the name of a locus was expected");
        row("nobody", "t\nl\npop\npop\na, 0101\n", "line 4: the population before this line has no individuals");
        row("nobody at the end", "t\nl\npop\n", "has no individuals");
        row("all missing", "t\nl\npop\na, 0000\n", "no individual has a genotype at any locus (l)");
    }
    void refusesInWords()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, message);
        const std::string told = refusal(text.toStdString());
        QVERIFY2(says(told, message.toStdString()) && says(told, "cats.gen"), told.c_str());
    }
};

OUTCROSS_TEST(GenepopTest)
#include "genepop_test.moc"
