#include "engine/data/file_text.h"
#include "engine/data/library.h"
#include "engine/data/recognition.h"
#include "tests/registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <string>

using namespace outcross;
using namespace std::string_literals;

namespace
{

const std::filesystem::path kData = OUTCROSS_SOURCE_DIR "/resources/data";

std::string nameOf(const std::optional<DataKind>& kind)
{
    if (!kind)
        return "nothing";
    switch (*kind) {
    case DataKind::Numbers:
        return "numbers";
    case DataKind::OneColumn:
        return "one column";
    case DataKind::Characters:
        return "characters";
    case DataKind::Genotypes:
        return "genotypes";
    case DataKind::Pedigree:
        return "pedigree";
    case DataKind::Text:
        return "text";
    case DataKind::Images:
        return "images";
    case DataKind::OneImage:
        break;
    }
    return "one image";
}

} // namespace

class RecognitionTest : public QObject
{
    Q_OBJECT

private slots:
    void everyShippedFileIsKnown_data()
    {
        QTest::addColumn<std::string>("file");
        QTest::addColumn<std::string>("kind");
        for (const char* file : {"penguins.csv", "old_faithful.csv", "iris.csv"})
            QTest::newRow(file) << std::string(file) << "numbers"s;
        for (const char* file : {"austen_pride.txt", "newton_opticks.txt"})
            QTest::newRow(file) << std::string(file) << "text"s;
        for (const char* file : {"mnist.idx3-ubyte", "optdigits.idx3-ubyte"})
            QTest::newRow(file) << std::string(file) << "images"s;
        QTest::newRow("cats") << "nancycats.csv"s
                              << "genotypes"s;
        QTest::newRow("Habsburgs") << "habsburg.csv"s
                                   << "pedigree"s;
        QTest::newRow("no such file") << "nowhere.csv"s
                                      << "nothing"s;
    }
    void everyShippedFileIsKnown()
    {
        QFETCH(const std::string, file);
        QFETCH(const std::string, kind);
        QCOMPARE(nameOf(recognisedFile(kData / file).kind), kind);
    }

    void dataAreToldByWhatTheyHold_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<std::string>("kind");
        QTest::newRow("GENEPOP") << "T\nL1\nPop\na, 0101\n"s
                                 << "genotypes"s;
        QTest::newRow("GEDCOM") << "0 HEAD\n0 @A@ INDI\n0 TRLR\n"s
                                << "pedigree"s;
        QTest::newRow("a breeder's table") << "animal;sire;dam\na;0;0\nb;a;0\n"s
                                           << "pedigree"s;
        QTest::newRow("numbers of another country") << "x;y\n1,5;2,5\n3,5;4,5\n2,5;9,5\n"s
                                                    << "numbers"s;
        QTest::newRow("numbers in UTF-16")
            << "\xFF\xFEx\0,\0y\0\n\0001\0,\0002\0\n\0003\0,\0007\0\n\0002\0,\0005\0\n\0"s
            << "numbers"s;
        std::string prose;
        for (int i = 0; i < 60; ++i)
            prose += "word, and ";
        QTest::newRow("prose") << prose << "text"s;
        QTest::newRow("prose with numbers") << prose + " 1 2 3, 4"
                                            << "text"s;
        std::string chinese;
        for (int i = 0; i < 10; ++i)
            chinese += "学而时习之，不亦说乎？\n";
        QTest::newRow("Chinese") << chinese << "characters"s;
        QTest::newRow("one line of Chinese") << "学而时习之，不亦说乎？"s
                                             << "characters"s;
        QTest::newRow("Chinese that a tool has parted") << [] {
            std::string text;
            for (int i = 0; i < 30; ++i)
                text += "学 而 时 习 之 ， ";
            return text;
        }() << "text"s;
        QTest::newRow("one column") << "name;x\na;1,5\nb;2,5\nc;7,5\n"s
                                    << "one column"s;
        QTest::newRow("census") << "# outcross 1.0\n# scenario {\"lineages\":{}}\n"
                                   "replicate,generation,lineage,diversity,kept\n"
                                   "0,0,ai,0.75,1\n0,0,population,0.5,1\n0,1,ai,0.7,0.9\n0,1,population,0.4,nan\n"s
                                << "numbers"s;
        QTest::newRow("sweep") << "# outcross 1.0\n# sweep {\"scenario\":{\"lineages\":1}}\n"
                                  "inflow,size,seed,lineage,measure,mean\n"
                                  "0,10,77,ai,kept,0.5\n# a cell: refused\n0.1,10,78,ai,kept,nan\n"s
                               << "numbers"s;
        QTest::newRow("PNG") << "\x89PNG\r\n\x1A\nrest"s
                             << "one image"s;
        QTest::newRow("a scenario") << " {\"format\": 1}"s
                                    << "nothing"s;
        QTest::newRow("half a scenario") << "\"format\": 1, \"lineages\": {" + prose << "nothing"s;
        QTest::newRow("a list") << "[1, 2, 3]"s
                                << "nothing"s;
        QTest::newRow("a few words") << "not a scenario"s
                                     << "nothing"s;
        QTest::newRow("a program") << "\x7F"
                                      "ELF\0\1\0\2\0\0\0"s
                                   << "nothing"s;
        QTest::newRow("nothing") << ""s
                                 << "nothing"s;
    }
    void dataAreToldByWhatTheyHold()
    {
        QFETCH(const std::string, bytes);
        QFETCH(const std::string, kind);
        QCOMPARE(nameOf(recognisedData(bytes, "file").kind), kind);
    }

    /// Nothing is offered that would be refused then.
    void whatItsReaderRefusesIsToldAtOnce_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<std::string>("kind");
        QTest::addColumn<std::string>("refusal");
        std::string table = "x,y\n";
        for (int i = 0; i < 30; ++i)
            table += std::to_string(i * i % 7) + "," + std::to_string(i % 5) + "\n";
        QTest::newRow("enough") << table << "numbers"s
                                << ""s;
        QTest::newRow("few rows") << "x,y\n1,2\n2,5\n3,1\n"s
                                  << "numbers"s
                                  << "file: 3 rows of data; at least 10 are needed"s;
        QTest::newRow("thousands") << table + "\"1,234\",2\n"
                                   << "numbers"s
                                   << "file, line 32, column \"x\": \"1,234\" can be read in two ways"s;
        QTest::newRow("no columns of any use")
            << "name,colour\nAnn,red\nBob,blue\nCat,red\n"s
            << "nothing"s
            << "file is a table, not a scenario, and nothing can be learned from it"s;
        QTest::newRow("genotypes of nobody's population")
            << "id,L1,L2\na,100/102,200/204\nb,100/100,200/200\nc,102/102,204/204\n"s
            << "nothing"s
            << "file is a table, not a scenario, and nothing can be learned from it"s;
        QTest::newRow("PED of PLINK") << "F I1 0 0 1 2 A A G T\nF I2 0 0 2 1 A C G G\nF I3 I1 I2 1 1 C C T T\n"s
                                      << "nothing"s
                                      << "file looks like a PED file of PLINK"s;
        std::string wide = "1";
        for (int i = 0; i < 100'000; ++i)
            wide += ",1";
        QTest::newRow("a hundred thousand and one columns")
            << wide + "\n" + wide + "\n"
            << "numbers"s
            << "file, line 1: more than 100000 cells, which is the most"s;
        QTest::newRow("few of them known") << "x;y\n1;NA\nNA;2\nNA;NA\nNA;3\n2;NA\n"s
                                           << "numbers"s
                                           << "file: columns of numbers needed: 1; the file has 0 (the column"s;
        std::string prose;
        for (int i = 0; i < 60; ++i)
            prose += "word, and ";
        QTest::newRow("short prose") << prose << "text"s
                                     << "file is a text, not a scenario, and too short to learn from: it has 180 "
                                        "words and punctuation marks, and at least 1000 are needed"s;
        QTest::newRow("short Chinese") << "学而时习之，不亦说乎？有朋自远方来，不亦乐乎？人不知而不愠，不亦君子乎？"s
                                       << "characters"s
                                       << "file is a text, not a scenario, and too short to learn from: it has 36 "
                                          "characters, and at least 5000 are needed"s;
        QTest::newRow("a circle of ancestors") << "id,father,mother\na,b,0\nb,a,0\n"s
                                               << "pedigree"s
                                               << "file, line 2: a is among the ancestors of itself"s;
        QTest::newRow("GENEPOP") << "T\nL1\nPop\na, 0101\nb, 101\n"s
                                 << "genotypes"s
                                 << "file, line 5, individual “b”"s;
        QTest::newRow("IDX") << std::string("\0\0\x08\x03\0\0\0\1", 8) << "images"s
                             << "file: the file ends after 8 bytes"s;
        QTest::newRow("a program") << "\x7F"
                                      "ELF\0\1\0\2\0\0\0"s
                                   << "nothing"s
                                   << "file: this is not a text file (it has a NUL byte)"s;
        QTest::newRow("bytes") << "\x01\x02\xFF\xFE\x03\x90\x04\x05"s
                               << "nothing"s
                               << "file: this is not a text file (it has many control characters)"s;
        QTest::newRow("control characters") << "\x01\x02\x03\x04 ab"s
                                            << "nothing"s
                                            << "file: this is not a text file (it has many control characters)"s;
    }
    void whatItsReaderRefusesIsToldAtOnce()
    {
        QFETCH(const std::string, bytes);
        QFETCH(const std::string, kind);
        QFETCH(const std::string, refusal);
        const Recognised found = recognisedData(bytes, "file");
        QCOMPARE(nameOf(found.kind), kind);
        const std::string said = found.refusal ? found.refusal->english() : std::string();
        QVERIFY2(refusal.empty() ? said.empty() : said.starts_with(refusal), said.c_str());
    }

    /// So that a large one is told as quickly: what comes later, and would say something else, is not read.
    void onlyTheBeginningOfAFileIsRead()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "long.csv";
        std::ofstream file(path);
        file << "x,y\n";
        for (int i = 0; i < 20'000; ++i)
            file << i % 17 << ',' << i % 23 << '\n';
        file << "1,2,3\n"; // no table any more
        file.close();
        const Recognised quick = recognisedFile(path, {}, 1000);
        QCOMPARE(nameOf(quick.kind), "numbers"s);
        QVERIFY(!quick.refusal);
        QVERIFY(recognisedFile(path).refusal);
    }

    /// As with very many loci.
    void longLinesAreReadFurther()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "wide.csv";
        std::ofstream file(path);
        file << "pop,id";
        for (int locus = 0; locus < 9000; ++locus)
            file << ",L" << locus;
        for (int animal = 0; animal < 6; ++animal) {
            file << "\nherd," << animal;
            for (int locus = 0; locus < 9000; ++locus)
                file << ",1/" << 1 + (animal + locus) % 2;
        }
        file << '\n';
        file.close();
        QCOMPARE(nameOf(recognisedFile(path, {}, 1000).kind), "genotypes"s);
    }

    void whatIsTooLargeToBeLearnedFromIsNotOffered()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "large.csv";
        std::ofstream(path) << "x,y\n1,2\n3,5\n4,4\n";
        QCOMPARE(nameOf(recognisedFile(path).kind), "numbers"s);
        std::filesystem::resize_file(path, kMaximumFileBytes + 1);
        QCOMPARE(nameOf(recognisedFile(path).kind), "nothing"s);
    }

    void aFolderOfImagesIsKnown()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        QCOMPARE(nameOf(recognisedFile(path).kind), "nothing"s);
        std::ofstream(path / "a.PNG") << "x";
        QCOMPARE(nameOf(recognisedFile(path).kind), "images"s);
    }
};

OUTCROSS_TEST(RecognitionTest)
#include "recognition_test.moc"
