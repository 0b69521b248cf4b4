#include "engine/data/file_text.h"
#include "engine/data/image_idx.h"
#include "engine/data/image_library.h"
#include "tests/engine/data/refusal.h"
#include "tests/registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <fstream>
#include <numeric>
#include <set>
#include <string>
#include <vector>

using namespace outcross;

/// Images from IDX files and what every set of images promises.
class ImageSetTest : public QObject
{
    Q_OBJECT

private slots:
    void shippedDigitsAreRead();
    void everyLabelStaysWithItsImage();
    void theHeldOutShowEveryDigit_data();
    void theHeldOutShowEveryDigit();
    void trainingAndHeldOutShareTheSet();
    void theLargestByteIsWhite();
    void dealtOrderIsAShuffle();
    void labelsAreFoundBesideTheFile();
    void badFilesAreRefusedInWords_data();
    void badFilesAreRefusedInWords();
    void badLabelsAreRefusedInWords();
};

namespace
{

DataLibrary shippedImages()
{
    DataLibrary library;
    const std::string folder = OUTCROSS_SOURCE_DIR "/resources/data/";
    for (const std::string name : {"optdigits", "mnist"}) {
        library.add(name, readFile(folder + name + ".idx3-ubyte"));
        library.add(name + "_labels", readFile(folder + name + "_labels.idx1-ubyte"));
    }
    return library;
}

std::string bigEndian(std::uint32_t number)
{
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>(number >> shift & 0xff);
    return bytes;
}

std::string idx(const std::vector<std::uint32_t>& sizes, std::size_t values, char type = 8)
{
    std::string bytes{0, 0, type, static_cast<char>(sizes.size())};
    for (const std::uint32_t size : sizes)
        bytes += bigEndian(size);
    for (std::size_t i = 0; i < values; ++i)
        bytes += static_cast<char>(i % 5);
    return bytes;
}

} // namespace

void ImageSetTest::shippedDigitsAreRead()
{
    const ImageSet digits = readImages(shippedImages(), "optdigits");
    QCOMPARE(digits.width, 8);
    QCOMPARE(digits.height, 8);
    QCOMPARE(digits.pixels.rows(), 1797);
    QCOMPARE(digits.pixels.cols(), 64);
    QCOMPARE(digits.labels.size(), 1797u);
    QCOMPARE(digits.pixels.maxCoeff(), 1.0);
    QCOMPARE(digits.pixels.minCoeff(), 0.0);
    // The sum of all pixels, from the bytes of the file.
    QCOMPARE(digits.pixels.sum() * 16, 561718.0);
    const ImageSet mnist = readImages(shippedImages(), "mnist");
    QCOMPARE(mnist.pixels.rows(), 2500);
    QCOMPARE(mnist.pixels.cols(), 784);
    QCOMPARE(mnist.pixels.maxCoeff(), 1.0);
}

void ImageSetTest::everyLabelStaysWithItsImage()
{
    // The first image of the file is a nought whose first row is 0 0 5 13 9 1 0 0, and nothing else in the file is
    // equal to it.
    const ImageSet digits = readImages(shippedImages(), "optdigits");
    const std::vector<std::size_t> order = dealtOrder(1797);
    const std::string bytes = shippedImages().text("optdigits");
    const std::string labels = shippedImages().text("optdigits_labels");
    for (const std::size_t row : {std::size_t{0}, std::size_t{1}, std::size_t{900}, std::size_t{1796}}) {
        for (std::size_t pixel = 0; pixel < 64; ++pixel)
            QCOMPARE(digits.pixels(static_cast<Eigen::Index>(row), static_cast<Eigen::Index>(pixel)) * 16,
                     static_cast<double>(bytes[16 + 64 * order[row] + pixel]));
        QCOMPARE(int(digits.labels[row]), int(labels[8 + order[row]]));
    }
    const auto first = std::find(order.begin(), order.end(), 0u) - order.begin();
    QCOMPARE(digits.labels[static_cast<std::size_t>(first)], 0);
    const std::array<double, 8> top{0, 0, 5, 13, 9, 1, 0, 0};
    for (std::size_t x = 0; x < 8; ++x)
        QCOMPARE(digits.pixels(first, static_cast<Eigen::Index>(x)) * 16, top[x]);
}

void ImageSetTest::theHeldOutShowEveryDigit_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("optdigits") << "optdigits";
    QTest::newRow("mnist") << "mnist"; // its file takes the digits in turn: every fifth there is a 4 or a 9
}

void ImageSetTest::theHeldOutShowEveryDigit()
{
    QFETCH(QString, name);
    const std::vector<std::uint8_t> labels = heldOutLabels(readImages(shippedImages(), name.toStdString()));
    // A fair draw: each digit's share is a tenth, with standard error √(0.09/n).
    const auto n = static_cast<double>(labels.size());
    for (int digit = 0; digit < 10; ++digit) {
        const auto count = static_cast<double>(std::count(labels.begin(), labels.end(), digit));
        QVERIFY2(std::abs(count / n - 0.1) < 4.5 * std::sqrt(0.09 / n), qPrintable(QString::number(digit)));
    }
}

void ImageSetTest::trainingAndHeldOutShareTheSet()
{
    const ImageSet digits = readImages(shippedImages(), "optdigits");
    const Eigen::MatrixXd training = trainingImages(digits);
    const Eigen::MatrixXd heldOut = heldOutImages(digits);
    QCOMPARE(training.rows(), 1438);
    QCOMPARE(heldOut.rows(), 359);
    QVERIFY(heldOut.row(0) == digits.pixels.row(4) && heldOut.row(1) == digits.pixels.row(9));
    QVERIFY(training.row(3) == digits.pixels.row(3) && training.row(4) == digits.pixels.row(5));
    QCOMPARE(trainingLabels(digits).size(), 1438u);
    QCOMPARE(heldOutLabels(digits)[0], digits.labels[4]);
    QCOMPARE(trainingLabels(digits)[4], digits.labels[5]);
    ImageSet unnamed = digits;
    unnamed.labels.clear();
    QVERIFY(trainingLabels(unnamed).empty() && heldOutLabels(unnamed).empty());
}

void ImageSetTest::theLargestByteIsWhite()
{
    const ImageSet images = readIdxImages(idx({50, 2, 3}, 300), "t"); // bytes 0 … 4
    QCOMPARE(images.width, 3);
    QCOMPARE(images.height, 2);
    QCOMPARE(images.pixels.maxCoeff(), 1.0);
    const std::size_t first = dealtOrder(50)[0]; // which of the file's images row 0 is
    QCOMPARE(images.pixels(0, 1), static_cast<double>((6 * first + 1) % 5) / 4);
}

void ImageSetTest::dealtOrderIsAShuffle()
{
    std::vector<std::size_t> order = dealtOrder(1000);
    QCOMPARE(order, dealtOrder(1000));
    // A fixed point is expected once; the mean distance to one's old place is a third, standard error 0.0075.
    double distance = 0;
    std::size_t fixedPoints = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        distance += std::abs(static_cast<double>(order[i]) - static_cast<double>(i)) / 1e6;
        fixedPoints += order[i] == i ? 1 : 0;
    }
    QVERIFY(std::abs(distance - 1.0 / 3) < 4.5 * 0.0075);
    QVERIFY(fixedPoints < 8);
    std::sort(order.begin(), order.end());
    for (std::size_t i = 0; i < order.size(); ++i)
        QCOMPARE(order[i], i);
}

void ImageSetTest::labelsAreFoundBesideTheFile()
{
    const QTemporaryDir folder;
    const std::string path = folder.path().toStdString() + "/";
    const auto write = [&](const std::string& name, const std::string& bytes) {
        std::ofstream(path + name, std::ios::binary) << bytes;
    };
    write("train-images-idx3-ubyte", idx({50, 2, 3}, 300));
    write("cats.idx3-ubyte", idx({50, 2, 3}, 300));
    QVERIFY(readImages({}, path + "train-images-idx3-ubyte").labels.empty());
    write("train-labels-idx1-ubyte", idx({50}, 50));
    write("cats_labels.idx1-ubyte", idx({50}, 50));
    QCOMPARE(readImages({}, path + "train-images-idx3-ubyte").labels.size(), 50u);
    QCOMPARE(readImages({}, path + "cats.idx3-ubyte").labels.size(), 50u);
}

void ImageSetTest::badFilesAreRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char* name, const std::string& text, const char* message) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(message);
    };
    row("text", "bill_length_mm,bill_depth_mm\n", "t: this is not an IDX file; one begins with two zero bytes");
    row("empty", "", "t: this is not an IDX file; one begins with two zero bytes");
    row("gzip", "\x1f\x8b\x08", "t: the file is compressed (gzip); unpack it first");
    row("floats", idx({50, 2, 3}, 300, 13), "t: IDX values of type 13; unsigned bytes (8) were expected");
    row("labels", idx({50}, 50), "t: an IDX file of 1 dimensions; 3 were expected (images have 3, labels have 1)");
    row("header cut", idx({50, 2, 3}, 300).substr(0, 15), "t: the file ends after 15 bytes, within its header");
    row("cut", idx({50, 2, 3}, 299), "t: the file has 315 bytes, but its header announces 316");
    row("too long", idx({50, 2, 3}, 301), "t: the file has 317 bytes, but its header announces 316");
    row("few", idx({49, 2, 3}, 294), "t: 49 images; at least 50 are needed");
    row("many", idx({20'001, 1, 1}, 20'001), "t: 20001 images of 1 × 1 pixels; at most 20000 can be read");
    row("announces 4 GB", idx({0xffffffff, 64, 64}, 5),
        "t: 4294967295 images of 64 × 64 pixels; at most 4096 can be read");
    row("wide", idx({50, 64, 65}, 5), "t: images of 65 × 64 pixels; from 1 to 64 a side can be read");
    row("flat", idx({50, 0, 3}, 0), "t: images of 3 × 0 pixels; from 1 to 64 a side can be read");
    row("all the same", idx({50, 1, 5}, 250), "t: all 50 images are the same");
}

void ImageSetTest::badFilesAreRefusedInWords()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, message);
    const std::string said = refusalOf([&] { return readIdxImages(text.toStdString(), "t"); });
    QCOMPARE(QByteArray::fromStdString(said), message);
}

void ImageSetTest::badLabelsAreRefusedInWords()
{
    const ImageSet images = readIdxImages(idx({50, 2, 3}, 300), "t");
    const auto said = [&](const std::string& text) {
        return refusalOf([&] { return withIdxLabels(images, text, "l"); });
    };
    QCOMPARE(said(idx({51}, 51)), std::string("l: 51 labels for the 50 images of t"));
    QCOMPARE(said(idx({50}, 49)), std::string("l: the file has 57 bytes, but its header announces 58"));
    QCOMPARE(said(idx({50, 2, 3}, 300)),
             std::string("l: an IDX file of 3 dimensions; 1 were expected (images have 3, labels have 1)"));
}

OUTCROSS_TEST(ImageSetTest)
#include "image_set_test.moc"
