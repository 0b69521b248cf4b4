#include "engine/base/errors.h"
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

Genotypes read(const std::string& text)
{
    return readGenotypes(parseCsv(text, "cats.csv"));
}

std::string refusal(const std::string& text)
{
    try {
        (void)read(text);
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
    void unreadAllelesAreMissingAndHalvesAreRefused()
    {
        const auto read = [](const std::string& cell) {
            return readGenotypes(parseCsv("pop,id,L1\n1,a,1/2\n1,b," + cell + "\n", "x.csv"));
        };
        for (const char* missing : {"", "0/0", "000/000", "NA/NA", "NA", "?/?", "0"}) {
            QCOMPARE(read(missing).missingCells, 1u);
            QCOMPARE(read(missing).alleleNames[0].size(), 2u);
        }
        for (const char* half : {"0/1", "1/NA", "?/2", "1/"})
            QVERIFY_THROWS_EXCEPTION(InputError, read(half));
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
        const Genotypes genotypes = read("pop,id,a\nP,1,105/91\nQ,2, 91 / 8 \n");
        QVERIFY(genotypes.alleleNames[0] == (std::vector<std::string>{"8", "91", "105"}));
        QVERIFY(genotypes.cell(0, 0) == (Genotypes::Cell{2, 1}));
        QVERIFY(genotypes.cell(1, 0) == (Genotypes::Cell{1, 0}));
        QVERIFY(genotypes.colonyOf == (std::vector<std::uint32_t>{0, 1}));
    }

    void missingCellsAreDrawnFromTheirColony()
    {
        const Genotypes genotypes = read("pop,id,a,b\nP,1,1/2,5/5\nP,2,,5/5\nQ,3,3/3,\nQ,4,3/3,\nQ,5,,\n");
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
        const Genotypes genotypes = read("pop,id,a\nP,1,1/1\nP,2,1/2\nP,3,\n");
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
        QTest::newRow("three alleles") << "pop,id,a\nP,1,1/2/3\n"
                                       << "cats.csv, line 2, column a: “1/2/3”" + expected;
        QTest::newRow("half a genotype") << "pop,id,a,b\nP,1,1/1,2/\n"
                                         << "cats.csv, line 2, column b: “2/”" + expected;
        QTest::newRow("other columns")
            << "x,y,a\nP,1,1/1\n"
            << "cats.csv, line 1: genotypes were expected, with the columns pop and id first "
               "and then one for each locus";
        QTest::newRow("no locus") << "pop,id\nP,1\n"
                                  << "cats.csv, line 1: there is no column of a locus after pop and id";
        QTest::newRow("no individual") << "pop,id,a\n"
                                       << "cats.csv: a header line and at least one row were expected";
        QTest::newRow("all missing") << "pop,id,a,b\nP,1,1/1,\nP,2,1/1,\n"
                                     << "cats.csv, lines 2 to 3, column b: no individual has a genotype at this locus";
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
        QCOMPARE(read(text).alleleNames[0].size(), std::size_t{65'000});
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
