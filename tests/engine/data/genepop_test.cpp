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

    void refusesInWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const char* text, const char* message) {
            QTest::newRow(name) << QString(text) << QString(message);
        };
        row("haploid", "t\nl\npop\na, 01\n", "line 4, locus l: “01” is haploid");
        row("haploid of three", "t\nl\npop\na, 012\n", "line 4, locus l: “012” is haploid");
        row("half missing", "t\nl\npop\na, 0100\n", "line 4, locus l: one allele of “0100” is missing");
        row("five digits", "t\nl\npop\na, 01001\n", "“01001” is not a genotype of four or six digits");
        row("letters", "t\nl\npop\na, 01AB\n", "“01AB” is not a genotype");
        row("mixed", "t\nl\npop\na, 0101\nb, 001001\n", "line 5, locus l: “001001” has another number of digits");
        row("too few", "t\nl\nm\npop\na, 0101\n", "line 5: fewer genotypes than loci (2)");
        row("too many", "t\nl\npop\na, 0101 0101\n", "line 4: more genotypes than loci (1)");
        row("no comma", "t\nl\npop\na 0101\n", "line 4: an individual was expected");
        row("no locus", "t\npop\na, 0101\n", "line 2: GENEPOP was expected");
        row("nameless locus", "t\na,,b\npop\na, 0101\n", "line 2: the name of a locus was expected");
        row("nobody", "t\nl\npop\npop\na, 0101\n", "line 4: the population before this line has no individuals");
        row("nobody at the end", "t\nl\npop\n", "has no individuals");
        row("all missing", "t\nl\npop\na, 0000\n", "no individual has a genotype at this locus");
        row("CSV after all", "pop\nl\n", "line 1: genotypes were expected");
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
