#include "engine/base/errors.h"
#include "engine/data/file_text.h"
#include "engine/data/image_library.h"
#include "engine/models/points/digit_judge.h"
#include "engine/models/points/k_means.h"
#include "tests/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <stop_token>
#include <string>
#include <vector>

using namespace outcross;

/// The outside judge of images, and the groups it falls back on.
class DigitJudgeTest : public QObject
{
    Q_OBJECT

private slots:
    void heldOutDigitsAreRecognised_data();
    void heldOutDigitsAreRecognised();
    void sharesAreThoseOfTheTrainingImages();
    void rightAnswersAreTheSurerOnes();
    void aRealImageIsItself();
    void imagesThatAreNotNumbersHaveNoConfidence();
    void unlabelledImagesAreJudgedByGroups();
    void fewDifferentImagesMakeFewGroups();
    void groupsOfPointsFarApartAreFound();
    void wideImagesAreShrunk();
    void placesWithinABlockCountAlike();
    void cancelledIsThrown();
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

ImageSet optdigits()
{
    return readImages(shippedImages(), "optdigits");
}

/// The same set, its first image last: another fifth is held out.
ImageSet turned(const ImageSet& images)
{
    ImageSet next = images;
    const Eigen::Index n = images.pixels.rows();
    next.pixels.topRows(n - 1) = images.pixels.bottomRows(n - 1);
    next.pixels.row(n - 1) = images.pixels.row(0);
    std::rotate(next.labels.begin(), next.labels.begin() + 1, next.labels.end());
    return next;
}

} // namespace

void DigitJudgeTest::heldOutDigitsAreRecognised_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("lowest");
    QTest::addColumn<double>("lowestMean");
    QTest::addColumn<double>("highestMean");
    // The mean of five folds has a standard error of 0.3 % and 0.5 %.
    QTest::newRow("optdigits") << "optdigits" << 0.97 << 0.980 << 0.993;
    QTest::newRow("mnist") << "mnist" << 0.90 << 0.915 << 0.94;
}

void DigitJudgeTest::heldOutDigitsAreRecognised()
{
    QFETCH(QString, name);
    QFETCH(double, lowest);
    QFETCH(double, lowestMean);
    QFETCH(double, highestMean);
    ImageSet images = readImages(shippedImages(), name.toStdString());
    double mean = 0;
    for (int fold = 0; fold < 5; ++fold) {
        const DigitJudge judge(images);
        QCOMPARE(judge.classes(), 10u);
        QVERIFY2(judge.heldOutAccuracy() > lowest, qPrintable(QString::number(judge.heldOutAccuracy())));
        mean += judge.heldOutAccuracy() / 5;
        images = turned(images);
    }
    QVERIFY2(mean > lowestMean && mean < highestMean, qPrintable(QString::number(mean)));
}

void DigitJudgeTest::sharesAreThoseOfTheTrainingImages()
{
    const ImageSet images = optdigits();
    const DigitJudge judge(images);
    const std::vector<std::uint8_t> labels = trainingLabels(images);
    for (std::size_t index = 0; index < 10; ++index) {
        const auto count = std::count(labels.begin(), labels.end(), static_cast<std::uint8_t>(index));
        QVERIFY(std::abs(judge.shares()[index] - static_cast<double>(count) / 1438) < 1e-12);
        QCOMPARE(judge.className(index).english(), std::to_string(index));
    }
    QVERIFY(!judge.isGrouped());
}

void DigitJudgeTest::rightAnswersAreTheSurerOnes()
{
    ImageSet images = readImages(shippedImages(), "mnist");
    const Judgement judgement = DigitJudge(images).judge(heldOutImages(images));
    const std::vector<std::uint8_t> truth = heldOutLabels(images);
    double sure[2] = {0, 0};
    double count[2] = {0, 0};
    for (std::size_t i = 0; i < truth.size(); ++i) {
        const std::size_t right = judgement.classOf[i] == truth[i] ? 1 : 0;
        QVERIFY(judgement.confidence[i] > 0 && judgement.confidence[i] <= 1);
        sure[right] += static_cast<double>(judgement.confidence[i]);
        ++count[right];
    }
    QVERIFY(sure[1] / count[1] > sure[0] / count[0] + 0.2);
}

void DigitJudgeTest::aRealImageIsItself()
{
    const ImageSet images = optdigits();
    const Judgement judgement = DigitJudge(images).judge(trainingImages(images));
    const std::vector<std::uint8_t> truth = trainingLabels(images);
    QCOMPARE(judgement.classOf.size(), truth.size());
    for (std::size_t i = 0; i < truth.size(); ++i) {
        QCOMPARE(int(judgement.classOf[i]), int(truth[i]));
        QVERIFY(judgement.confidence[i] > 0.99f);
    }
}

void DigitJudgeTest::imagesThatAreNotNumbersHaveNoConfidence()
{
    const DigitJudge judge(optdigits());
    Eigen::MatrixXd images = Eigen::MatrixXd::Zero(4, 64);
    images(0, 5) = std::numeric_limits<double>::quiet_NaN();
    images(1, 5) = std::numeric_limits<double>::infinity();
    images(2, 5) = 1e300;
    const Judgement judgement = judge.judge(images);
    for (std::size_t i = 0; i < 3; ++i) {
        QCOMPARE(judgement.classOf[i], 0);
        QCOMPARE(judgement.confidence[i], 0.0f);
    }
    QVERIFY(judgement.confidence[3] > 0);
    QVERIFY(judge.judge(images.topRows(0)).classOf.empty());
}

void DigitJudgeTest::unlabelledImagesAreJudgedByGroups()
{
    const ImageSet images = optdigits();
    ImageSet unlabelled = images;
    unlabelled.labels.clear();
    const DigitJudge judge(unlabelled);
    QVERIFY(judge.isGrouped());
    QVERIFY(std::isnan(judge.heldOutAccuracy()));
    QCOMPARE(judge.classes(), 10u);
    QCOMPARE(judge.className(2).english(), std::string("group 3"));
    QVERIFY(std::is_sorted(judge.shares().rbegin(), judge.shares().rend()));
    QVERIFY(std::abs(std::accumulate(judge.shares().begin(), judge.shares().end(), 0.0) - 1) < 1e-12);
    // Groups are digits for the most part: if each group's commonest digit is taken for its name, about 80 % of the
    // held-out images are named right (published for k-means on this data: 79 %).
    const Judgement judgement = judge.judge(heldOutImages(images));
    const std::vector<std::uint8_t> truth = heldOutLabels(images);
    int together[10][10] = {};
    for (std::size_t i = 0; i < truth.size(); ++i)
        ++together[judgement.classOf[i]][truth[i]];
    int right = 0;
    for (const auto& group : together)
        right += *std::max_element(std::begin(group), std::end(group));
    QVERIFY2(right > 0.7 * static_cast<double>(truth.size()), qPrintable(QString::number(right)));
}

void DigitJudgeTest::fewDifferentImagesMakeFewGroups()
{
    ImageSet images;
    images.width = 2;
    images.height = 1;
    images.pixels = Eigen::MatrixXd::Zero(60, 2);
    for (Eigen::Index i = 0; i < 60; ++i)
        images.pixels(i, i % 7 < 4 ? 0 : 1) = i % 7 == 0 ? 0 : 1;
    const DigitJudge judge(images);
    QCOMPARE(judge.classes(), 3u);
    const Judgement judgement = judge.judge(images.pixels);
    for (std::size_t i = 0; i < 60; ++i)
        QCOMPARE(judgement.classOf[i], judgement.classOf[i % 7 + 7]);
}

void DigitJudgeTest::groupsOfPointsFarApartAreFound()
{
    Stream noise(4, 0, 0, 0);
    Eigen::MatrixXf points(300, 2);
    for (Eigen::Index i = 0; i < 300; ++i) {
        const int centre = i % 6 < 3 ? 0 : i % 6 < 5 ? 1 : 2; // 150, 100 and 50 of them
        points.row(i) << static_cast<float>(10 * centre + noise.uniform()), static_cast<float>(noise.uniform());
    }
    const std::vector<std::uint16_t> groups = kMeansGroups(points, 3, Stream(1, 0, 0, 0), {});
    for (std::size_t i = 0; i < 300; ++i)
        QCOMPARE(int(groups[i]), i % 6 < 3 ? 0 : i % 6 < 5 ? 1 : 2);
}

void DigitJudgeTest::wideImagesAreShrunk()
{
    // 33 × 5 pixels: blocks of 3 × 3, the last row of them cut. White on the left or on the right.
    ImageSet images;
    images.width = 33;
    images.height = 5;
    images.pixels = Eigen::MatrixXd::Zero(50, 165);
    for (Eigen::Index i = 0; i < 50; ++i) {
        images.labels.push_back(i % 2 == 0 ? 7 : 200);
        for (int y = 0; y < 5; ++y)
            for (int x = 0; x < 10; ++x)
                images.pixels(i, 33 * y + (i % 2 == 0 ? x : 32 - x)) = 0.5 + 0.01 * static_cast<double>(i);
    }
    const DigitJudge judge(images);
    QCOMPARE(judge.heldOutAccuracy(), 1.0);
    QCOMPARE(judge.className(0).english(), std::string("7"));
    QCOMPARE(judge.className(1).english(), std::string("200"));
}

void DigitJudgeTest::placesWithinABlockCountAlike()
{
    // 28 × 28 pixels are shrunk by blocks of 2 × 2: neighbours within them may change places.
    const ImageSet images = readImages(shippedImages(), "mnist");
    const Eigen::MatrixXd heldOut = heldOutImages(images);
    Eigen::MatrixXd moved = heldOut;
    for (Eigen::Index y = 0; y < 28; ++y)
        for (Eigen::Index x = 0; x < 28; ++x)
            moved.col(28 * (y ^ 1) + (x ^ 1)) = heldOut.col(28 * y + x);
    const DigitJudge judge(images);
    const Judgement before = judge.judge(heldOut);
    const Judgement after = judge.judge(moved);
    QVERIFY(after.classOf == before.classOf);
    for (std::size_t i = 0; i < before.confidence.size(); ++i)
        QVERIFY(std::abs(after.confidence[i] - before.confidence[i]) < 1e-4f);
}

void DigitJudgeTest::cancelledIsThrown()
{
    std::stop_source source;
    source.request_stop();
    const ImageSet images = optdigits();
    const DigitJudge judge(images);
    QVERIFY_THROWS_EXCEPTION(Cancelled, (void)judge.judge(images.pixels, source.get_token()));
    QVERIFY_THROWS_EXCEPTION(Cancelled, DigitJudge(images, source.get_token()));
    ImageSet unlabelled = images;
    unlabelled.labels.clear();
    QVERIFY_THROWS_EXCEPTION(Cancelled, DigitJudge(unlabelled, source.get_token()));
}

OUTCROSS_TEST(DigitJudgeTest)
#include "digit_judge_test.moc"
