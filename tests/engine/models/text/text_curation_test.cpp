#include "texts.h"

#include "engine/models/text/ngram_model.h"
#include "tests/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <span>

using namespace outcross;

class TextCurationTest : public QObject
{
    Q_OBJECT

private slots:
    void curationFollowsItsDefinition();
    void watermarksMultiplyTheOddsOfGreen();
    void whatIsWrittenIsCurated_data();
    void whatIsWrittenIsCurated();
    void coldTextIsTheLikeliest();
    void oneBeamIsGreedy();
    void enoughBeamsFindTheLikeliestText();
    void sameStreamSameText();
    void aSingleWordIsWrittenOverAndOver();
};

namespace
{

constexpr std::size_t kTypes = 40;

NgramModel fitted(NgramOptions options, std::size_t passageLength = 60)
{
    NgramModel model(kTypes, passageLength, options);
    model.fit(texts::random(600, 30, 60, 11), {1, 0, 0, 0}, {});
    return model;
}

std::vector<double> curated(const TextCuration& curation, std::vector<double> probabilities,
                            const std::vector<Token>& context = {})
{
    curate(curation, context, probabilities);
    return probabilities;
}

void verifyNear(const std::vector<double>& found, const std::vector<double>& expected)
{
    QCOMPARE(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        QVERIFY2(std::abs(found[i] - expected[i]) < 1e-14, qPrintable(QString::number(found[i], 'g', 17)));
}

} // namespace

void TextCurationTest::curationFollowsItsDefinition()
{
    const std::vector<double> p{0.1, 0.4, 0.1, 0.3, 0.1, 0};
    QCOMPARE(curated({}, p), p);
    const double sum = 0.01 * 3 + 0.16 + 0.09;
    verifyNear(curated({TextCurationKind::Temperature, 0.5}, p),
               {0.01 / sum, 0.16 / sum, 0.01 / sum, 0.09 / sum, 0.01 / sum, 0});
    verifyNear(curated({TextCurationKind::Temperature, 1}, p), p);
    verifyNear(curated({TextCurationKind::Temperature, 1e-3}, p), {0, 1, 0, 0, 0, 0});
    verifyNear(curated({TextCurationKind::TopP, 0.4}, p), {0, 1, 0, 0, 0, 0});
    verifyNear(curated({TextCurationKind::TopP, 0.5}, p), {0, 4.0 / 7, 0, 3.0 / 7, 0, 0});
    verifyNear(curated({TextCurationKind::TopP, 0.75}, p), {0.125, 0.5, 0, 0.375, 0, 0}); // of equals, the first
    verifyNear(curated({TextCurationKind::TopP, 1}, p), p);
    verifyNear(curated({TextCurationKind::TopK, 1}, p), {0, 1, 0, 0, 0, 0});
    verifyNear(curated({TextCurationKind::TopK, 4}, p), {0.1 / 0.9, 0.4 / 0.9, 0.1 / 0.9, 0.3 / 0.9, 0, 0});
    verifyNear(curated({TextCurationKind::TopK, 1000}, p), p);

    // More tokens than are ranked at once.
    std::vector<double> flat(1000, 1.0 / 1000);
    const std::vector<double> nucleus = curated({TextCurationKind::TopP, 0.4995}, flat);
    QCOMPARE(std::count_if(nucleus.begin(), nucleus.end(), [](double each) { return each > 0; }), 500);
    QVERIFY(nucleus[499] > 0);
}

void TextCurationTest::watermarksMultiplyTheOddsOfGreen()
{
    const Watermark watermark{.key = 99, .greenShare = 0.5, .bias = 1.5};
    const std::vector<double> p{0.1, 0.4, 0.1, 0.3, 0.1, 0};
    const std::vector<Token> context{7, 3};
    const std::vector<double> biased = curated({TextCurationKind::None, 1, watermark}, p, context);
    double sum = 0;
    for (Token token = 0; token < p.size(); ++token)
        sum += p[token] * (watermark.isGreen(3, token) ? std::exp(1.5) : 1);
    for (Token token = 0; token < p.size(); ++token)
        QVERIFY(std::abs(biased[token] - p[token] * (watermark.isGreen(3, token) ? std::exp(1.5) : 1) / sum) < 1e-15);
    QVERIFY(biased != p);
    QCOMPARE(curated({TextCurationKind::None, 1, watermark}, p), p); // at the beginning of a passage there is no list
}

void TextCurationTest::whatIsWrittenIsCurated_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("marked");
    const auto row = [](const char* name, TextCurationKind kind, double value, bool marked) {
        QTest::newRow(name) << static_cast<int>(kind) << value << marked;
    };
    row("marked", TextCurationKind::None, 1, true);
    row("cold", TextCurationKind::Temperature, 0.6, false);
    row("hot", TextCurationKind::Temperature, 2, false);
    row("cold, marked", TextCurationKind::Temperature, 0.6, true);
    row("hot, marked", TextCurationKind::Temperature, 2, true);
    row("top-p", TextCurationKind::TopP, 0.8, false);
    row("top-p, nearly all", TextCurationKind::TopP, 0.97, false);
    row("top-p, marked", TextCurationKind::TopP, 0.8, true);
    row("top-k", TextCurationKind::TopK, 7, false);
    row("top-k, nearly all", TextCurationKind::TopK, 36, false);
    row("top-k, marked", TextCurationKind::TopK, 7, true);
}

void TextCurationTest::whatIsWrittenIsCurated()
{
    QFETCH(int, kind);
    QFETCH(double, value);
    QFETCH(bool, marked);
    TextCuration curation{static_cast<TextCurationKind>(kind), value};
    if (marked)
        curation.watermark = Watermark{.key = 5, .greenShare = 0.4, .bias = 1};
    for (const auto smoothing : {NgramSmoothing::None, NgramSmoothing::WittenBell, NgramSmoothing::KneserNey}) {
        for (const int order : {1, 2, 3}) {
            const NgramModel model = fitted({order, smoothing});
            // The quick way of the n-gram model, and the way of all language models.
            for (const bool isQuick : {true, false}) {
                Stream stream(6, 0, 0, isQuick);
                const TokenText text = isQuick ? model.sampleCurated(25'000, curation, stream, {})
                                               : model.LanguageModel::sampleCurated(25'000, curation, stream, {});
                const auto expected = [&](const std::vector<Token>& context) {
                    return curated(curation, model.conditional(context), context);
                };
                const std::size_t longest = std::max<std::size_t>(model.contextLength(), marked ? 1 : 0);
                const QString wrong = texts::misfit(text, longest, expected);
                QVERIFY2(wrong.isEmpty(), qPrintable(QString::number(order) + ": " + wrong));
            }
        }
    }
}

void TextCurationTest::coldTextIsTheLikeliest()
{
    // No temperature and no bias are too much for a double.
    const NgramModel model = fitted({3, NgramSmoothing::KneserNey});
    for (const bool marked : {false, true}) {
        TextCuration curation{TextCurationKind::Temperature, 1e-5};
        if (marked)
            curation.watermark = Watermark{.key = 3};
        Stream stream(8, 0, 0, 0);
        const TokenText text = model.sampleCurated(300, curation, stream, {});
        for (std::size_t i = 0; i < text.passages(); ++i) {
            const auto passage = text.passage(i);
            for (std::size_t at = 0; at < passage.size(); ++at) {
                std::vector<double> p = model.conditional(passage.first(at));
                curate({TextCurationKind::None, 1, curation.watermark}, passage.first(at), p);
                QVERIFY(p[passage[at]] > 0.9999 * *std::max_element(p.begin(), p.end()));
            }
        }
    }
}

void TextCurationTest::oneBeamIsGreedy()
{
    const NgramModel model = fitted({3, NgramSmoothing::WittenBell});
    Stream stream(9, 0, 0, 0);
    const TokenText text = model.sampleCurated(200, {TextCurationKind::Beam, 1}, stream, {});
    QCOMPARE(text.passages(), std::size_t{4});
    for (std::size_t i = 0; i < text.passages(); ++i) {
        const auto passage = text.passage(i);
        for (std::size_t at = kBeamPrompt; at < passage.size(); ++at) {
            const std::vector<double> p = model.conditional(passage.first(at));
            QCOMPARE(passage[at], static_cast<Token>(std::max_element(p.begin(), p.end()) - p.begin()));
        }
    }
}

void TextCurationTest::enoughBeamsFindTheLikeliestText()
{
    // Four types and three tokens after the free ones: 64 beams keep everything. After a, b is likelier than c, but
    // leads to anything, c always to d.
    NgramModel model(4, kBeamPrompt + 3, {2, NgramSmoothing::WittenBell});
    model.fit(texts::spelled("abaacdabbacdabcacdabdacdabaabbabcabdacd"), {1, 0, 0, 0}, {});
    Stream stream(10, 0, 0, 0);
    const TokenText text = model.sampleCurated(40 * 8, {TextCurationKind::Beam, 64}, stream, {});
    int greedyToo = 0;
    for (std::size_t i = 0; i < text.passages(); ++i) {
        std::vector<Token> passage(text.passage(i).begin(), text.passage(i).end());
        const double found = model.logProbabilities({passage, {0}})[0];
        double best = -1e300;
        for (Token code = 0; code < 64; ++code) {
            passage[5] = code / 16;
            passage[6] = code / 4 % 4;
            passage[7] = code % 4;
            best = std::max(best, model.logProbabilities({passage, {0}})[0]);
        }
        QVERIFY(std::abs(found - best) < 1e-12);
        for (std::size_t at = 5; at < 8; ++at) {
            const std::vector<double> p = model.conditional(std::span(passage).first(at));
            passage[at] = static_cast<Token>(std::max_element(p.begin(), p.end()) - p.begin());
        }
        greedyToo += model.logProbabilities({passage, {0}})[0] > best - 1e-12 ? 1 : 0;
    }
    QVERIFY2(greedyToo < 35, qPrintable(QString::number(greedyToo))); // the search was worth its while
}

void TextCurationTest::sameStreamSameText()
{
    const NgramModel model = fitted({3, NgramSmoothing::KneserNey});
    for (const auto kind : {TextCurationKind::None, TextCurationKind::Temperature, TextCurationKind::TopP,
                            TextCurationKind::TopK, TextCurationKind::Beam}) {
        const TextCuration curation{kind, kind == TextCurationKind::TopP ? 0.9 : 3};
        Stream a(13, 0, 0, 0);
        Stream b = a;
        QVERIFY(model.sampleCurated(150, curation, a, {}) == model.clone()->sampleCurated(150, curation, b, {}));
        QCOMPARE(a(), b());
        Stream c(13, 0, 0, 1);
        QVERIFY(model.sampleCurated(150, curation, a, {}) != model.sampleCurated(150, curation, c, {}));
    }
}

void TextCurationTest::aSingleWordIsWrittenOverAndOver()
{
    for (const auto smoothing : {NgramSmoothing::None, NgramSmoothing::WittenBell, NgramSmoothing::KneserNey}) {
        NgramModel model(1, 10, {3, smoothing});
        for (const auto kind : {TextCurationKind::None, TextCurationKind::Temperature, TextCurationKind::TopP,
                                TextCurationKind::TopK, TextCurationKind::Beam}) {
            for (const bool marked : {false, true}) {
                TextCuration curation{kind, 1};
                if (marked)
                    curation.watermark = Watermark{};
                Stream stream(14, 0, 0, 0);
                const TokenText text = model.sampleCurated(25, curation, stream, {});
                QCOMPARE(text.tokens, std::vector<Token>(25, 0));
                model.fit(text, stream, {});
                QCOMPARE(model.meanLogLikelihood(text), 0.0);
            }
        }
    }
}

OUTCROSS_TEST(TextCurationTest)
#include "text_curation_test.moc"
