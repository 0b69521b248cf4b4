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
        QCOMPARE(nameOf(recognisedFile(kData / file)), kind);
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
        QCOMPARE(nameOf(recognisedData(bytes, "file")), kind);
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
        QCOMPARE(nameOf(recognisedFile(path)), "numbers"s);
        QCOMPARE(nameOf(recognisedData(readFile(path), "file")), "text"s);
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
        QCOMPARE(nameOf(recognisedFile(path)), "genotypes"s);
    }

    void whatIsTooLargeToBeLearnedFromIsNotOffered()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "large.csv";
        std::ofstream(path) << "x,y\n1,2\n3,5\n4,4\n";
        QCOMPARE(nameOf(recognisedFile(path)), "numbers"s);
        std::filesystem::resize_file(path, kMaximumFileBytes + 1);
        QCOMPARE(nameOf(recognisedFile(path)), "nothing"s);
    }

    void aFolderOfImagesIsKnown()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        QCOMPARE(nameOf(recognisedFile(path)), "nothing"s);
        std::ofstream(path / "a.PNG") << "x";
        QCOMPARE(nameOf(recognisedFile(path)), "images"s);
    }
};

OUTCROSS_TEST(RecognitionTest)
#include "recognition_test.moc"
