#include "engine/data/file_text.h"
#include "engine/data/library.h"
#include "engine/data/text_corpus.h"
#include "engine/models/text/ngram_model.h"
#include "tests/registry.h"

#include <QTest>

#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

using namespace outcross;

class WatermarkTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void scoreAgreesWithHand();
    void greenIsTheShareOfEveryList();
    void humanTextScoresLikeANormalDeviate();
    void falseAlarmsFollowTheNormalTail();
    void longerMarkedPassagesAreFoundMoreOften();
    void anotherKeySeesNothing();
    void mixedTextsAreToldApart();

private:
    TextCorpus m_corpus;
    TokenText m_marked; ///< By kMark, 100 000 words.
};

namespace
{

const Watermark kMark{.key = 12, .greenShare = 0.25, .bias = 2, .threshold = 4};

/// P(X > low) of a binomial, exactly.
double tail(std::size_t trials, double share, double low)
{
    const auto n = static_cast<double>(trials);
    double sum = 0;
    for (double k = std::floor(low) + 1; k <= n; ++k)
        sum += std::exp(std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1) + k * std::log(share) +
                        (n - k) * std::log1p(-share));
    return sum;
}

double foundShare(const Watermark& watermark, const TokenText& text, std::size_t words)
{
    double found = 0;
    for (std::size_t i = 0; i < text.passages(); ++i)
        found += isWatermarked(watermark, text.passage(i).first(words)) ? 1 : 0;
    return found / static_cast<double>(text.passages());
}

} // namespace

void WatermarkTest::initTestCase()
{
    m_corpus = readText(readFile(OUTCROSS_SOURCE_DIR "/resources/data/austen_pride.txt"), "austen", TextUnit::Words);
    NgramModel model(m_corpus.vocabulary.size(), kPassageWords, {3, NgramSmoothing::KneserNey});
    model.fit(m_corpus.training, {1, 0, 0, 0}, {});
    Stream stream(1, 0, 0, 0);
    m_marked = model.sampleCurated(100'000, {TextCurationKind::None, 1, kMark}, stream, {});
}

void WatermarkTest::scoreAgreesWithHand()
{
    const std::vector<Token> passage{3, 5, 3, 5, 7, 7, 7, 2}; // different pairs: 35 53 57 77 72
    std::size_t green = 0;
    for (const auto& [last, token] : {std::pair{3, 5}, {5, 3}, {5, 7}, {7, 7}, {7, 2}})
        green += kMark.isGreen(static_cast<Token>(last), static_cast<Token>(token)) ? 1 : 0;
    const WatermarkScore score = watermarkScore(kMark, passage);
    QCOMPARE(score.scored, std::size_t{5});
    QCOMPARE(score.green, green);
    QCOMPARE(score.z, (static_cast<double>(green) - 1.25) / std::sqrt(5 * 0.25 * 0.75));
    QCOMPARE(watermarkScore(kMark, std::vector<Token>{4}).z, 0.0);
    QCOMPARE(watermarkScore(kMark, {}).scored, std::size_t{0});
}

void WatermarkTest::greenIsTheShareOfEveryList()
{
    // 200 lists of 5000 tokens: binomial, each share within 4.5 √(γ(1 − γ)/5000), all together within √200 less.
    const double error = std::sqrt(0.25 * 0.75 / 5000);
    double sum = 0;
    for (Token last = 0; last < 200; ++last) {
        double green = 0;
        for (Token token = 0; token < 5000; ++token)
            green += kMark.isGreen(last, token) ? 1 : 0;
        QVERIFY(std::abs(green / 5000 - 0.25) < 4.5 * error);
        sum += green / 5000;
    }
    QVERIFY(std::abs(sum / 200 - 0.25) < 4.5 * error / std::sqrt(200));
}

void WatermarkTest::humanTextScoresLikeANormalDeviate()
{
    // A key for each passage: frequent pairs are green or not for a key's whole book, so that passages with one key
    // would not be independent. Given a random key every different pair is an independent coin: mean 0, variance 1.
    for (const double share : {0.25, 0.5}) {
        double sum = 0;
        double squares = 0;
        double count = 0;
        for (std::uint64_t key = 0; key < 20'000; ++key) {
            const Watermark watermark{.key = key, .greenShare = share};
            const double z = watermarkScore(watermark, m_corpus.training.passage(key % 1312)).z;
            sum += z;
            squares += z * z;
            ++count;
        }
        QVERIFY(std::abs(sum / count) < 4.5 / std::sqrt(count));
        QVERIFY(std::abs(squares / count - 1) < 4.5 * std::sqrt(2 / count)); // Var z² ≈ 2
    }
}

void WatermarkTest::falseAlarmsFollowTheNormalTail()
{
    // Against the exact binomial within its standard error; that one lies within a tenth of the normal tail (0.02275).
    double alarms = 0;
    double expected = 0;
    const double count = 40'000;
    for (std::uint64_t key = 0; key < 40'000; ++key) {
        const Watermark watermark{.key = key, .greenShare = 0.5, .threshold = 2};
        const auto passage = m_corpus.training.passage(key % 1312);
        const WatermarkScore score = watermarkScore(watermark, passage);
        alarms += isWatermarked(watermark, passage) ? 1 : 0;
        const auto scored = static_cast<double>(score.scored);
        if (key < 1312)
            expected += tail(score.scored, 0.5, 0.5 * scored + 2 * std::sqrt(0.25 * scored)) / 1312;
    }
    QVERIFY2(std::abs(alarms / count - expected) < 4.5 * std::sqrt(expected / count),
             qPrintable(QString::number(alarms / count)));
    QVERIFY2(std::abs(expected / 0.02275 - 1) < 0.1, qPrintable(QString::number(expected)));
}

void WatermarkTest::longerMarkedPassagesAreFoundMoreOften()
{
    const double ten = foundShare(kMark, m_marked, 10);
    const double quarter = foundShare(kMark, m_marked, 25);
    const double half = foundShare(kMark, m_marked, 50);
    const double whole = foundShare(kMark, m_marked, 100);
    QVERIFY2(ten < 0.2 && quarter > 0.5 && quarter < 0.8 && half > 0.9 && whole > 0.995,
             qPrintable(QStringLiteral("%1 %2 %3 %4").arg(ten).arg(quarter).arg(half).arg(whole)));
    // The mean of z grows as the root of the length.
    double z = 0;
    double shortZ = 0;
    for (std::size_t i = 0; i < m_marked.passages(); ++i) {
        z += watermarkScore(kMark, m_marked.passage(i)).z;
        shortZ += watermarkScore(kMark, m_marked.passage(i).first(50)).z;
    }
    QVERIFY2(std::abs(z / shortZ - std::sqrt(99.0 / 49)) < 0.05, qPrintable(QString::number(z / shortZ)));
}

void WatermarkTest::anotherKeySeesNothing()
{
    Watermark other = kMark;
    other.key = 13;
    QVERIFY(foundShare(other, m_marked, 100) < 0.005);
    QVERIFY(foundShare(kMark, m_corpus.heldOut, 100) < 0.005);
}

void WatermarkTest::mixedTextsAreToldApart()
{
    // 300 marked passages of 50 words among 700 real ones: found are 0.3 of those that are found alone, and hardly
    // more.
    const double found = foundShare(kMark, m_marked, 50);
    std::size_t marked = 0;
    std::size_t alarms = 0;
    for (std::size_t i = 0; i < 1000; ++i) {
        const bool isMarked = i % 10 < 3;
        const auto passage = (isMarked ? m_marked.passage(i) : m_corpus.training.passage(i)).first(50);
        (isMarked ? marked : alarms) += isWatermarked(kMark, passage) ? 1 : 0;
    }
    const double error = std::sqrt(found * (1 - found) / 300);
    QVERIFY(std::abs(static_cast<double>(marked) / 300 - found) < 4.5 * error);
    QVERIFY(alarms <= 4); // 700 × 0.0001, by the tail at 4 of a binomial with T = 49
}

OUTCROSS_TEST(WatermarkTest)
#include "watermark_test.moc"
