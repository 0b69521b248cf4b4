#include "engine/measures/text_measures.h"
#include "tests/registry.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <vector>

using namespace outcross;

class TextMeasuresTest : public QObject
{
    Q_OBJECT

private slots:
    void survivalIsToldByHowFrequentTypesWere();
    void distinctPhrasesAreCountedWithinPassages();
    void repeatedPhrasesAreThoseThatCameBefore();
    void textsShorterThanAPhraseHaveNoShare();
    void everyPerplexityHasItsBin();
};

void TextMeasuresTest::survivalIsToldByHowFrequentTypesWere()
{
    const std::vector<double> start{0, 1, 1, 2, 9, 10, 99, 100, 5000};
    const std::vector<double> now{7, 0, 3, 1, 0, 0, 0, 1, 9000};
    const auto classes = vocabularySurvival(start, now);
    const double endless = std::numeric_limits<double>::infinity();
    QVERIFY((classes[0] == VocabularyClass{1, 1, 2, 1}));
    QVERIFY((classes[1] == VocabularyClass{2, 9, 2, 1}));
    QVERIFY((classes[2] == VocabularyClass{10, 99, 2, 0}));
    QVERIFY((classes[3] == VocabularyClass{100, endless, 2, 2}));
    QCOMPARE(typeCounts(std::vector<std::uint32_t>{2, 0, 2}, 4), (std::vector<double>{1, 0, 2, 0}));
}

void TextMeasuresTest::distinctPhrasesAreCountedWithinPassages()
{
    const std::vector<std::uint32_t> tokens{1, 2, 1, 2, 1, 2};
    const std::vector<std::size_t> whole{0};
    QCOMPARE(distinctShare(tokens, whole, 1), 2.0 / 6);
    QCOMPARE(distinctShare(tokens, whole, 2), 2.0 / 5);
    QCOMPARE(distinctShare(tokens, whole, 4), 2.0 / 3);
    // 1 2 1 | 2 1 2: no pair and no triple reaches over the border.
    const std::vector<std::size_t> halves{0, 3};
    QCOMPARE(distinctShare(tokens, halves, 2), 2.0 / 4);
    QCOMPARE(distinctShare(tokens, halves, 3), 1.0);
    // Numbers of 16 bits do not run into each other.
    const std::vector<std::uint32_t> high{64'999, 1, 1, 64'999, 0, 64'999};
    QCOMPARE(distinctShare(high, whole, 2), 1.0);
}

void TextMeasuresTest::repeatedPhrasesAreThoseThatCameBefore()
{
    const std::vector<std::uint32_t> tokens{1, 2, 3, 4, 5, 1, 2, 3, 4, 1, 2, 3, 4};
    const std::vector<std::size_t> starts{0, 9};
    // 1234 2345 3451 4512 5123 1234* and in the second passage 1234*.
    QCOMPARE(repeatedPhraseShare(tokens, starts), 1 - 5.0 / 7);
}

void TextMeasuresTest::textsShorterThanAPhraseHaveNoShare()
{
    const std::vector<std::uint32_t> tokens{1, 2, 3};
    QVERIFY(std::isnan(distinctShare(tokens, std::vector<std::size_t>{0}, 4)));
    QVERIFY(std::isnan(distinctShare({}, {}, 1)));
}

void TextMeasuresTest::everyPerplexityHasItsBin()
{
    const double endless = std::numeric_limits<double>::infinity();
    const std::vector<double> perplexities{1, 1 - 1e-12, 1.25, 1.26, 118, 9.9e5, 1e6, 1e9, endless};
    const PerplexityHistogram histogram = perplexityHistogram(perplexities);
    QCOMPARE(histogram.passages[0], std::size_t{3});
    QCOMPARE(histogram.passages[1], std::size_t{1});
    QCOMPARE(histogram.passages[20], std::size_t{1}); // 10^2.0 … 10^2.1
    QCOMPARE(histogram.passages[59], std::size_t{4});
    QCOMPARE(PerplexityHistogram::edge(0), 1.0);
    QCOMPARE(PerplexityHistogram::edge(20), 100.0);
    QCOMPARE(PerplexityHistogram::edge(60), 1e6);
}

OUTCROSS_TEST(TextMeasuresTest)
#include "text_measures_test.moc"
