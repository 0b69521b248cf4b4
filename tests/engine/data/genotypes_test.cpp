#include "engine/base/errors.h"
#include "engine/data/file_text.h"
#include "engine/data/genotypes.h"
#include "engine/data/library.h"
#include "engine/lineage/lineage_spec.h"
#include "tests/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace outcross;

namespace
{

Genotypes cats()
{
    return readGenotypes(
        parseCsv(readFile(OUTCROSS_SOURCE_DIR "/resources/data/nancycats.csv"), "resources/data/nancycats.csv"));
}

Genotypes readTable(const std::string& text)
{
    return readGenotypes(parseCsv(text, "cats.csv"));
}

std::string notesOf(const Genotypes& genotypes)
{
    std::string notes;
    for (const Text& note : genotypes.notes)
        notes += note.english() + "\n";
    return notes;
}

std::string refusal(const std::string& text)
{
    try {
        (void)readTable(text);
    } catch (const InputError& error) {
        return error.what();
    }
    return "accepted";
}

} // namespace

class GenotypesTest : public QObject
{
    Q_OBJECT

private slots:
    void unreadAllelesAreMissingAndSoAreHalves()
    {
        const auto read = [](const std::string& cell) {
            return readGenotypes(parseCsv("pop,id,L1\n1,a,1/2\n1,b," + cell + "\n", "x.csv"));
        };
        for (const char* missing : {"",    "0/0",   "000/000", "NA/NA", "NA",  "?/?",     "0",       "./.", ".",
                                    "-/-", "-9/-9", "-1/-1",   "na/na", "n/a", "N/A/N/A", "nan|nan", ".|.", " */* ",
                                    "00",  "-9",    "Unk/unk", "null",  "-",   "none",    "*",       "./0"}) {
            QCOMPARE(read(missing).missingCells, 1u);
            QCOMPARE(read(missing).alleleNames[0].size(), 2u);
        }
        for (const char* half : {"./1", "1/NA", "?/2", "1/", "/1", "-9/1", "1|."}) {
            QCOMPARE(read(half).missingCells, 1u);
            QCOMPARE(notesOf(read(half)),
                     std::string("x.csv: one genotype was taken for missing, as one of its two alleles is missing.\n"));
        }
        QCOMPARE(read("0/0").notes.size(), 1u); // 1, 2 and 0/0: as PLINK codes
        QVERIFY(read("./.").notes.empty());
    }

    void theZeroOfTablesThatCountIsAnAllele_data()
    {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<int>("alleles");
        QTest::addColumn<int>("missing");
        QTest::newRow("inbred lines") << QByteArray("0/0 1/1 0/0") << 2 << 0;
        QTest::newRow("three lines") << QByteArray("0/0 1/1 2/2") << 3 << 0;
        QTest::newRow("phased") << QByteArray("0|0 0|1 1|1") << 2 << 0;
        QTest::newRow("with missing ones") << QByteArray("0/0 ./. 1/2 2/2") << 3 << 1;
        QTest::newRow("other fields of VCF") << QByteArray("0/1:35:99 0/0:20:90 ./.:.:. 1|1:35:99") << 2 << 1;
        QTest::newRow("heterozygotes") << QByteArray("0/1 1/2 0/0 1/1") << 3 << 0;
        QTest::newRow("0 alone is unknown") << QByteArray("0/0 0/1 0") << 2 << 1;
        QTest::newRow("lengths") << QByteArray("0/0 136/146 136/136") << 2 << 1;
        QTest::newRow("half of a length") << QByteArray("0/136 136/146") << 2 << 1;
        QTest::newRow("two digits") << QByteArray("00/00 01/02 02/02") << 2 << 1;
        QTest::newRow("bases as 1 to 4") << QByteArray("0/0 1/3 3/3 4/4") << 3 << 1;
    }
    void theZeroOfTablesThatCountIsAnAllele()
    {
        QFETCH(QByteArray, cells);
        QFETCH(int, alleles);
        QFETCH(int, missing);
        std::string text = "pop,id,a\n";
        for (const QByteArray& cell : cells.split(' '))
            text += "P,1," + cell.toStdString() + "\n";
        const Genotypes genotypes = readTable(text);
        QCOMPARE(static_cast<int>(genotypes.alleleNames[0].size()), alleles);
        QCOMPARE(static_cast<int>(genotypes.missingCells), missing);
        const bool isAllele = genotypes.alleleNames[0].front() == "0";
        QCOMPARE(notesOf(genotypes).find("0 was taken for an allele") != std::string::npos, isAllele);
    }

    /// Each locus by itself, and those that say nothing by the others. 0: missing, 1: an allele.
    void everyLocusTellsWhatItsZeroMeans_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QByteArray>("zeros");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("PLINK, one allele seen") << QByteArray("0/0 2/2 2/2") << QByteArray("0") << QByteArray("sure");
        QTest::newRow("PLINK") << QByteArray("0/0 1/2 2/2 1/1") << QByteArray("0") << QByteArray("hardly ever");
        QTest::newRow("PLINK with blanks") << QByteArray("0_0 1_2 2_2") << QByteArray("0") << QByteArray("hardly ever");
        QTest::newRow("VCF") << QByteArray("0/0 0/1 1/1") << QByteArray("1") << QByteArray("count 0, 1");
        QTest::newRow("VCF of four") << QByteArray("0/1 2/3 0/0 1/3") << QByteArray("1") << QByteArray("count 0, 1");
        QTest::newRow("VCF of twelve") << QByteArray("0/1 2/3 4/5 6/7 8/9 10/11 0/0 0/11") << QByteArray("1")
                                       << QByteArray("count 0, 1");
        QTest::newRow("without the first") << QByteArray("0/0 0/2 2/2") << QByteArray("1") << QByteArray("count 0, 1");
        QTest::newRow("lines") << QByteArray("0/0 1/1") << QByteArray("1") << QByteArray("sure");
        QTest::newRow("a SNP beside a length")
            << QByteArray("0/0,120/124 0/1,0/0 1/1,120/120") << QByteArray("10") << QByteArray("(at the loci L0)");
        QTest::newRow("a SNP of three beside a length")
            << QByteArray("0/0,0/0 0/1,124/124 1/2,120/120") << QByteArray("10") << QByteArray("(at the loci L0)");
        QTest::newRow("1 and 2 beside 0 and 1")
            << QByteArray("0/0,0/0 1/2,0/1 2/2,1/1") << QByteArray("01") << QByteArray("(at the loci L1)");
        QTest::newRow("told by those that count")
            << QByteArray("0/0,0/0 0/1,2/2 1/1,2/2") << QByteArray("11") << QByteArray("for sure");
        QTest::newRow("told by those coded 1 and 2")
            << QByteArray("1/2,0/0 1/1,1/1 2/2,1/1") << QByteArray("00") << QByteArray("for sure");
        QTest::newRow("told by a code") << QByteArray("0/0 2/2 ./.") << QByteArray("1") << QByteArray("count 0, 1");
        QTest::newRow("bases") << QByteArray("0/0 A/C C/C") << QByteArray("0") << QByteArray("");
        QTest::newRow("nothing but the first") << QByteArray("0/0,0/1 0/0,1/1") << QByteArray("11") << QByteArray("");
        QTest::newRow("few halves of many")
            << QByteArray("0/0 0/0 0/0 0/1 1/2 1/2 1/2 1/2 1/2 1/2 1/2 1/2 1/1 1/1 1/1 1/1 2/2 2/2 2/2 2/2")
            << QByteArray("0") << QByteArray("hardly ever");
    }
    void everyLocusTellsWhatItsZeroMeans()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QByteArray, zeros);
        QFETCH(QByteArray, word);
        std::string text = "pop\tid";
        for (qsizetype locus = 0; locus < zeros.size(); ++locus)
            text += "\tL" + std::to_string(locus);
        for (const QByteArray& row : rows.split(' '))
            text += "\nP\t1\t" + QByteArray(row).replace(',', '\t').toStdString();
        const Genotypes genotypes = readTable(text + "\n");
        QByteArray found;
        for (const auto& names : genotypes.alleleNames)
            found += names.front() == "0" ? '1' : '0';
        QCOMPARE(found, zeros);
        QVERIFY2(notesOf(genotypes).find(word.toStdString()) != std::string::npos, notesOf(genotypes).c_str());
    }

    void spellingsOfOneNumberAreOneAllele()
    {
        const auto read = [](const std::string& cells) {
            std::string text = "pop;id;L";
            for (const QByteArray& cell : QByteArray::fromStdString(cells).split(' '))
                text += "\nP;1;" + cell.toStdString();
            return readTable(text + "\n");
        };
        const auto names = [&](const std::string& cells) { return read(cells).alleleNames.front(); };
        using Names = std::vector<std::string>;
        QCOMPARE(names("136/0136 136.0/136,00 140/140"), (Names{"136", "140"}));
        QCOMPARE(names("136/0136 136.0/136 140/136*"), (Names{"136", "140", "136*"})); // whatever else stands there
        QCOMPARE(notesOf(read("0136/140 136/140")),
                 std::string("cats.csv: spellings of the same number were taken for one allele: 0136 = 136 (L).\n"));
        QCOMPARE(names("1,5/1.5 2/2.0"), (Names{"2", "1,5"}));
        QCOMPARE(names("092/104 092/100"), (Names{"092", "100", "104"})); // as written where nothing clashes
        QVERIFY(read("092/104 092/100").notes.empty());
        QCOMPARE(read("0136/140 136/140").cells.front().front(), read("136/140 136/140").cells.front().front());
        // Case tells alleles apart in genetics, and a mark is somebody's doubt.
        QCOMPARE(names("a/A A/A"), (Names{"A", "a"}));
        QCOMPARE(notesOf(read("a/A A/A")), std::string("cats.csv: alleles that look alike were taken for different "
                                                       "ones, as they are not written alike: A ≠ a (L).\n"));
        QCOMPARE(names("136*/136 140?/140*"), (Names{"136", "136*", "140*", "140?"}));
        QCOMPARE(notesOf(read("136*/136 140?/136")),
                 std::string("cats.csv: alleles that look alike were taken for different ones, as they are not written "
                             "alike: 136 ≠ 136* (L).\n"
                             "cats.csv: alleles with a mark of doubt were taken as they are written: 140? (L).\n"));
        QCOMPARE(names("A/\xC2\xA0\x41 B/B"), (Names{"A", "B"}));
    }

    void columnsGoByTheirNamesAndContents()
    {
        const Genotypes genotypes =
            readTable("ID;Sex;Herd;lat;L 1;L2;empty\na;M;x;50,1;1/2;3|3;\nb;F; y ;50,2;NA;3/4;0/0\n"
                      "c;F;NA;;1/1;;\n;;;;;;\n");
        QCOMPARE(genotypes.locusNames, (std::vector<std::string>{"L 1", "L2"}));
        QCOMPARE(genotypes.colonies, (std::vector<std::string>{"x", "y", "?"}));
        QCOMPARE(genotypes.missingCells, std::size_t{2});
        QCOMPARE(
            notesOf(genotypes),
            std::string("cats.csv: the populations were taken from the column “Herd”.\n"
                        "cats.csv: loci at which nobody has a genotype were left out: empty.\n"
                        "cats.csv: columns of which most cells are no genotypes, as the others have them, were left "
                        "out: Sex, lat.\n"
                        "cats.csv: one individual without a population was taken for a population of its own, “?”.\n"));
        for (const char* name : {"population", "Site", "COLONY", "locality", "group", "breed", "Kolonie", "Population",
                                 "localit\xC3\xA9", "poblaci\xC3\xB3n", "pop_id", "Sampling Site"})
            QCOMPARE(readTable(std::string(name) + ",a\nP,1/2\n").colonies, (std::vector<std::string>{"P"}));
    }

    void otherMarksPartAllelesWhereThereIsNoSlash()
    {
        for (const char* separator : {":", "-", " ", "_"}) {
            const std::string s = separator;
            const Genotypes genotypes =
                readTable("pop,id,a\nP,1,136" + s + "146\nP,2,0" + s + "0\nP,3,136" + s + "136\n");
            QCOMPARE(genotypes.alleleNames[0], (std::vector<std::string>{"136", "146"}));
            QCOMPARE(genotypes.missingCells, std::size_t{1});
            QCOMPARE(notesOf(genotypes),
                     "cats.csv: the two alleles of a cell were taken to be parted by “" + s + "”.\n");
        }
        QCOMPARE(readTable("pop,id,a\nP,1-2,A-1/B-2\n").alleleNames[0], (std::vector<std::string>{"A-1", "B-2"}));
    }

    void theCatsOfNancyHaveTheirPublishedDiversity()
    {
        // Non-missing cells, all colonies pooled; means over loci. Unbiased H_e after Nei (1978).
        const Genotypes genotypes = cats();
        QCOMPARE(genotypes.individuals(), std::size_t{237});
        QCOMPARE(genotypes.loci(), std::size_t{9});
        QCOMPARE(genotypes.colonies.size(), std::size_t{17});
        double observed = 0;
        double unbiased = 0;
        double alleles = 0;
        std::size_t missing = 0;
        for (std::size_t locus = 0; locus < 9; ++locus) {
            std::vector<double> counts(genotypes.alleleNames[locus].size());
            double seen = 0;
            double heterozygous = 0;
            for (std::size_t i = 0; i < 237; ++i) {
                const Genotypes::Cell& cell = genotypes.cell(i, locus);
                if (cell[0] == Genotypes::kMissing) {
                    ++missing;
                    continue;
                }
                ++seen;
                heterozygous += cell[0] != cell[1];
                ++counts[cell[0]];
                ++counts[cell[1]];
            }
            double squares = 0;
            for (const double count : counts)
                squares += count * count / (4 * seen * seen);
            observed += heterozygous / seen / 9;
            unbiased += (1 - squares) * 2 * seen / (2 * seen - 1) / 9;
            alleles += static_cast<double>(counts.size()) / 9;
        }
        QVERIFY(std::abs(observed - 0.6267) < 5e-5);
        QVERIFY(std::abs(unbiased - 0.7745) < 5e-5);
        QVERIFY(std::abs(alleles - 12.0) < 0.05);
        QCOMPARE(missing, genotypes.missingCells);
    }

    void allelesAreSortedAsNumbersAre()
    {
        const Genotypes genotypes = readTable("pop,id,a\nP,1,105/91\nQ,2, 91 / 8 \n");
        QVERIFY(genotypes.alleleNames[0] == (std::vector<std::string>{"8", "91", "105"}));
        QVERIFY(genotypes.cell(0, 0) == (Genotypes::Cell{2, 1}));
        QVERIFY(genotypes.cell(1, 0) == (Genotypes::Cell{1, 0}));
        QVERIFY(genotypes.colonyOf == (std::vector<std::uint32_t>{0, 1}));
    }

    void missingCellsAreDrawnFromTheirColony()
    {
        const Genotypes genotypes = readTable("pop,id,a,b\nP,1,1/2,5/5\nP,2,,5/5\nQ,3,3/3,\nQ,4,3/3,\nQ,5,,\n");
        QCOMPARE(genotypes.missingCells, std::size_t{5});
        bool drewOne = false;
        bool drewTwo = false;
        for (std::uint32_t replicate = 0; replicate < 30; ++replicate) {
            const Genotypes filled = withMissingCellsDrawn(genotypes, Stream(1, replicate, 1, 0));
            QCOMPARE(filled.missingCells, std::size_t{0});
            for (const std::uint16_t allele : filled.cell(1, 0)) {
                drewOne = drewOne || allele == 0;
                drewTwo = drewTwo || allele == 1;
                QVERIFY(allele < 2);
            }
            QVERIFY(filled.cell(4, 0) == (Genotypes::Cell{2, 2}));
            QVERIFY(filled.cell(2, 1) == (Genotypes::Cell{0, 0})); // Colony Q misses locus b: all colonies.
            QVERIFY(filled.cell(0, 0) == genotypes.cell(0, 0));
        }
        QVERIFY(drewOne && drewTwo);
    }

    void drawnCellsFollowTheColonysFrequencies()
    {
        const Genotypes genotypes = readTable("pop,id,a\nP,1,1/1\nP,2,1/2\nP,3,\n");
        double ones = 0;
        for (std::uint32_t replicate = 0; replicate < 4000; ++replicate) {
            const Genotypes filled = withMissingCellsDrawn(genotypes, Stream(1, replicate, 1, 0));
            for (const std::uint16_t allele : filled.cell(2, 0))
                ones += allele == 0;
        }
        QVERIFY(std::abs(ones / 8000 - 0.75) < 4.5 * std::sqrt(0.75 * 0.25 / 8000));
    }

    void badTablesAreRefusedInWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        const QString expected = " is not a genotype; two alleles such as 136/146 were expected, or nothing";
        QTest::newRow("one allele") << "pop,id,a\nP,1,1/1\nP,2,136\n"
                                    << "cats.csv, line 3, column a: “136”" + expected;
        QTest::newRow("one letter") << "pop,id,a\nP,1,1/1\nP,2,M\n"
                                    << "cats.csv, line 3, column a: “M”" + expected;
        QTest::newRow("three alleles") << "pop,id,a\nP,1,1/2/3\n"
                                       << "cats.csv, line 2, column a: “1/2/3”" + expected;
        QTest::newRow("other columns")
            << "x,y,a\nP,1,1/1\n"
            << "cats.csv, line 1: genotypes were expected, with a column pop for the population and one for each "
               "locus; found: x, y, a; missing: pop";
        QTest::newRow("two pops") << "Pop,pop ,a\nP,1,1/1\n"
                                  << "cats.csv, line 1: two columns are called Pop";
        QTest::newRow("no locus") << "pop,id\nP,1\n"
                                  << "cats.csv, line 1: there is no column of a locus; found: pop, id";
        QTest::newRow("no individual") << "pop,id,a\n"
                                       << "cats.csv: a header line and at least one row were expected";
        QTest::newRow("all missing") << "pop,id,a,b\nP,1,./.,\nP,2,?,\n"
                                     << "cats.csv: no individual has a genotype at any locus (a, b)";
        QTest::newRow("ragged") << "pop,id,a\nP,1\n"
                                << "cats.csv, line 2: 2 cells, but the header has 3";
    }

    void badTablesAreRefusedInWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, message);
        QCOMPARE(QString::fromStdString(refusal(text.toStdString())), message);
    }

    void longCellsAreQuotedInPart()
    {
        const std::string message = refusal("pop,id,a\nP,1," + std::string(39, 'x') + "ßßß\n");
        QVERIFY(message.find("“" + std::string(39, 'x') + "…”") != std::string::npos);
    }

    void moreAllelesThanCanBeKeptApartAreRefused()
    {
        std::string text = "pop,id,a\n";
        for (int i = 0; i < kMaximumVariants / 2 + 1; ++i)
            text += "P,1," + std::to_string(2 * i + 1) + "/" + std::to_string(2 * i + 2) + "\n";
        QVERIFY(refusal(text).starts_with("cats.csv, line 32502, column a: this locus has more than 65000 alleles"));
        text.resize(text.rfind('P'));
        QCOMPARE(readTable(text).alleleNames[0].size(), std::size_t{65'000});
    }

    void moreLociThanPossibleAreRefused()
    {
        std::string header = "pop,id";
        std::string row = "P,1";
        for (int locus = 0; locus < kMaximumLoci + 1; ++locus) {
            header += ",l" + std::to_string(locus);
            row += ",1/1";
        }
        QCOMPARE(refusal(header + "\n" + row + "\n"),
                 std::string("cats.csv, line 1: 10001 loci, but at most 10000 are possible"));
    }
};

OUTCROSS_TEST(GenotypesTest)
#include "genotypes_test.moc"
