#include "texts.h"

#include "engine/base/errors.h"
#include "engine/data/file_text.h"
#include "engine/data/library.h"
#include "engine/data/text_corpus.h"
#include "engine/models/text/ngram_model.h"
#include "tests/registry.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace outcross;

class NgramModelTest : public QObject
{
    Q_OBJECT

private slots:
    void unfittedEveryTokenIsEquallyLikely();
    void orderOneWithoutSmoothingIsTheShareOfEachToken();
    void withoutSmoothingOnlyUnseenContextsBackOff();
    void wittenBellAgreesWithHand();
    void kneserNeyAgreesWithHand();
    void conditionalsSumToOne_data();
    void conditionalsSumToOne();
    void contextsEndWhereThePassageBegins();
    void whatIsWrittenFollowsTheConditionals_data();
    void whatIsWrittenFollowsTheConditionals();
    void passagesHaveTheirLength();
    void logProbabilitiesAgreeWithTheDenseDefinition();
    void perplexityIsTheGeometricMean();
    void austenIsPredictedBetterWithLongerContexts();
    void clonesKeepWhatTheyLearnt();
    void stopLeavesTheModelUnchanged();
    void manyTokensAreSortedAsFewAre();
};

namespace
{

const Stream kStream(1, 0, 0, 0);
constexpr double kInfinity = std::numeric_limits<double>::infinity();

NgramModel fitted(const TokenText& text, std::size_t types, NgramOptions options, std::size_t passageLength = 100)
{
    NgramModel model(types, passageLength, options);
    model.fit(text, kStream, {});
    return model;
}

bool isNear(double found, double expected)
{
    return std::abs(found - expected) < 1e-14;
}

#define VERIFY_NEAR(found, expected)                                                                                   \
    do {                                                                                                               \
        const double number = found;                                                                                   \
        QVERIFY2(isNear(number, expected), qPrintable(QString::number(number, 'g', 17)));                              \
    } while (false)

/// p of the last letter after the others.
double p(const NgramModel& model, std::string_view letters)
{
    const std::vector<Token> tokens = texts::context(letters);
    return model.probability(std::span(tokens).first(tokens.size() - 1), tokens.back());
}

void addSmoothings()
{
    QTest::addColumn<int>("smoothing");
    QTest::newRow("none") << static_cast<int>(NgramSmoothing::None);
    QTest::newRow("Witten-Bell") << static_cast<int>(NgramSmoothing::WittenBell);
    QTest::newRow("Kneser-Ney") << static_cast<int>(NgramSmoothing::KneserNey);
}

} // namespace

void NgramModelTest::unfittedEveryTokenIsEquallyLikely()
{
    for (const auto smoothing : {NgramSmoothing::None, NgramSmoothing::WittenBell, NgramSmoothing::KneserNey}) {
        NgramModel model(8, 10, {3, smoothing});
        QCOMPARE(p(model, "abc"), 0.125);
        Stream stream(1, 0, 0, 0);
        QCOMPARE(model.sample(25, stream).tokens.size(), std::size_t{25});
        model.fit({}, kStream, {});
        QCOMPARE(p(model, "h"), 0.125);
    }
}

void NgramModelTest::orderOneWithoutSmoothingIsTheShareOfEachToken()
{
    const NgramModel model = fitted(texts::spelled("abcab|aa"), 4, {1, NgramSmoothing::None});
    QCOMPARE(model.conditional({}), (std::vector<double>{4.0 / 7, 2.0 / 7, 1.0 / 7, 0}));
    QCOMPARE(model.conditional(texts::context("cb")), model.conditional({}));
    QCOMPARE(model.contextLength(), std::size_t{0});
    QCOMPARE(model.meanLogLikelihood(texts::spelled("ac")), (std::log(4.0 / 7) + std::log(1.0 / 7)) / 2);
    QCOMPARE(model.meanLogLikelihood(texts::spelled("ad")), -kInfinity);
}

void NgramModelTest::withoutSmoothingOnlyUnseenContextsBackOff()
{
    const NgramModel model = fitted(texts::spelled("ababc|abbc|ca"), 4, {3, NgramSmoothing::None});
    QCOMPARE(p(model, "abc"), 1.0 / 3);
    QCOMPARE(p(model, "abd"), 0.0);
    QCOMPARE(p(model, "bbc"), 1.0);
    QCOMPARE(p(model, "bba"), 0.0);
    QCOMPARE(p(model, "cab"), 1.0); // nothing ever follows “ca”, so “a” is asked
    QCOMPARE(p(model, "dda"), 4.0 / 11);
    QCOMPARE(p(model, "bc"), 0.5);
}

void NgramModelTest::wittenBellAgreesWithHand()
{
    const NgramModel model = fitted(texts::spelled("ababc|abbc|ca"), 4, {3, NgramSmoothing::WittenBell});
    // Tokens: a 4, b 4, c 3 of 11, three types: (n + 3/4) / (11 + 3).
    const double a = 4.75 / 14;
    const double c = 3.75 / 14;
    VERIFY_NEAR(p(model, "a"), a);
    VERIFY_NEAR(p(model, "d"), 0.75 / 14);
    // After b: a 1, b 1, c 2 of 4, three types.
    const double cAfterB = (2 + 3 * c) / 7;
    VERIFY_NEAR(p(model, "bc"), cAfterB);
    // After ab: a, b and c, once each.
    VERIFY_NEAR(p(model, "abc"), (1 + 3 * cAfterB) / 6);
    // After c: only a, once.
    VERIFY_NEAR(p(model, "dca"), (1 + a) / 2);
}

void NgramModelTest::kneserNeyAgreesWithHand()
{
    const TokenText text = texts::spelled("ababc|abbc|ca");
    const auto model = [&](int order) { return fitted(text, 4, {order, NgramSmoothing::KneserNey}); };
    // Order 1: a 4, b 4, c 3 of 11; nothing occurs once, so D = 1/2.
    VERIFY_NEAR(p(model(1), "a"), 3.5 / 11 + 1.5 / 11 / 4);
    VERIFY_NEAR(p(model(1), "d"), 1.5 / 11 / 4);

    // Below: before a stand b, c and a beginning, before b a and b, before c b and a beginning. 7 together, D = 1/2.
    const double a = 2.5 / 7 + 1.5 / 7 / 4;
    const double b = 1.5 / 7 + 1.5 / 7 / 4;
    const double c = b;
    const double d = 1.5 / 7 / 4;
    for (const int order : {2, 3, 4, 5}) {
        VERIFY_NEAR(p(model(order), "a"), a);
        VERIFY_NEAR(p(model(order), "b"), b);
        VERIFY_NEAR(p(model(order), "c"), c);
        VERIFY_NEAR(p(model(order), "d"), d);
    }

    // Order 2: ab 3, ba 1, bb 1, bc 2, ca 1: D = 3 / (3 + 2) = 0.6.
    VERIFY_NEAR(p(model(2), "ab"), 2.4 / 3 + 0.6 / 3 * b);
    VERIFY_NEAR(p(model(2), "bc"), 1.4 / 4 + 0.6 * 3 / 4 * c);
    VERIFY_NEAR(p(model(2), "ca"), 0.4 + 0.6 * a);
    VERIFY_NEAR(p(model(2), "cd"), 0.6 * d);

    // Longer orders see pairs by what stands before them: ab 2 (b, a beginning), bc 2 (a, b), ba, bb, ca 1: D = 3/7.
    const double bAfterA = (2 - 3.0 / 7) / 2 + 3.0 / 7 / 2 * b;
    const double cAfterB = (2 - 3.0 / 7) / 4 + 3.0 / 7 * 3 / 4 * c;
    for (const int order : {3, 4, 5}) {
        VERIFY_NEAR(p(model(order), "ab"), bAfterA);
        VERIFY_NEAR(p(model(order), "bc"), cAfterB);
        VERIFY_NEAR(p(model(order), "cab"), bAfterA);
    }

    // aba, abb, abc, bab and bbc occur once, and after one: D = 1/2 in all orders from 3 on.
    const double cAfterAb = 0.5 / 3 + 0.5 * cAfterB;
    const double bAfterBa = 0.5 + 0.5 * bAfterA;
    for (const int order : {3, 4, 5}) {
        VERIFY_NEAR(p(model(order), "abc"), cAfterAb);
        VERIFY_NEAR(p(model(order), "abd"), 0.5 * 3.0 / 7 * 3 / 4 * d);
        VERIFY_NEAR(p(model(order), "bab"), bAfterBa);
    }
    // abab, abbc and babc occur once, ababc too.
    for (const int order : {4, 5}) {
        VERIFY_NEAR(p(model(order), "abab"), 0.5 + 0.5 * bAfterBa);
        VERIFY_NEAR(p(model(order), "babc"), 0.5 + 0.5 * cAfterAb);
    }
    VERIFY_NEAR(p(model(4), "ababc"), 0.5 + 0.5 * cAfterAb);
    VERIFY_NEAR(p(model(5), "ababc"), 0.5 + 0.5 * (0.5 + 0.5 * cAfterAb));
}

void NgramModelTest::conditionalsSumToOne_data()
{
    addSmoothings();
}

void NgramModelTest::conditionalsSumToOne()
{
    QFETCH(int, smoothing);
    const TokenText text = texts::random(5000, 40, 50, 3);
    for (int order = 1; order <= kMaximumNgramOrder; ++order) {
        const NgramModel model = fitted(text, 50, {order, static_cast<NgramSmoothing>(smoothing)});
        Stream stream(2, 0, 0, 0);
        for (int i = 0; i < 400; ++i) {
            // From the text, or not from it at all; of every length.
            const auto begin = static_cast<std::ptrdiff_t>(stream.below(4990));
            std::vector<Token> context(text.tokens.begin() + begin,
                                       text.tokens.begin() + begin + static_cast<std::ptrdiff_t>(stream.below(7)));
            if (i % 4 == 0)
                for (Token& token : context)
                    token = static_cast<Token>(stream.below(50));
            const std::vector<double> all = model.conditional(context);
            double each = 0;
            for (Token token = 0; token < 50; ++token) {
                QVERIFY(all[token] >= 0);
                QCOMPARE(model.probability(context, token), all[token]);
                each += all[token];
            }
            QVERIFY2(std::abs(each - 1) < 1e-12, qPrintable(QString::number(each - 1)));
        }
    }
}

void NgramModelTest::contextsEndWhereThePassageBegins()
{
    // “bc” and “da” stand across a border only.
    const NgramModel model = fitted(texts::spelled("ab|cd|ab"), 4, {2, NgramSmoothing::None});
    QCOMPARE(p(model, "bc"), p(model, "c"));
    QCOMPARE(p(model, "da"), p(model, "a"));
    QCOMPARE(p(model, "ab"), 1.0);
    // A text is read the same way: two passages are as likely as both alone.
    const double once = model.logProbabilities(texts::spelled("ab"))[0];
    QCOMPARE(model.logProbabilities(texts::spelled("ab|ab")), (std::vector<double>{once, once}));
    // And written so: behind each border any token may follow.
    const NgramModel chain = fitted(texts::spelled("ababababab"), 2, {2, NgramSmoothing::None}, 5);
    Stream stream(1, 0, 0, 0);
    const TokenText text = chain.sample(5000, stream);
    int same = 0;
    for (std::size_t i = 1; i < text.passages(); ++i)
        same += text.passage(i - 1).back() == text.passage(i).front() ? 1 : 0;
    QVERIFY(std::abs(same - 499.5) < 4.5 * std::sqrt(999 * 0.25));
}

void NgramModelTest::whatIsWrittenFollowsTheConditionals_data()
{
    addSmoothings();
}

void NgramModelTest::whatIsWrittenFollowsTheConditionals()
{
    QFETCH(int, smoothing);
    const TokenText text = texts::random(400, 12, 40, 4);
    for (const int order : {1, 2, 3, 5}) {
        const NgramModel model = fitted(text, 15, {order, static_cast<NgramSmoothing>(smoothing)}, 40);
        Stream stream(5, 0, 0, static_cast<std::uint64_t>(order));
        const TokenText written = model.sample(200'000, stream);
        const QString wrong = texts::misfit(written, model.contextLength(), [&](const std::vector<Token>& context) {
            return model.conditional(context);
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(QString::number(order) + ": " + wrong));
    }
}

void NgramModelTest::passagesHaveTheirLength()
{
    const NgramModel model = fitted(texts::random(1000, 10, 100, 6), 10, {}, 30);
    Stream stream(1, 0, 0, 0);
    const TokenText text = model.sample(100, stream);
    QCOMPARE(text.starts, (std::vector<std::size_t>{0, 30, 60, 90}));
    QCOMPARE(text.tokens.size(), std::size_t{100});
    QVERIFY(model.sample(0, stream) == TokenText{});
    QCOMPARE(model.meanLogLikelihood({}), 0.0);
}

void NgramModelTest::logProbabilitiesAgreeWithTheDenseDefinition()
{
    const TokenText text = texts::random(2000, 30, 70, 7);
    const NgramModel model = fitted(text, 30, {4, NgramSmoothing::KneserNey});
    const TokenText other = texts::random(500, 30, 70, 8);
    QCOMPARE(model.logProbabilities(other), model.LanguageModel::logProbabilities(other));
}

void NgramModelTest::perplexityIsTheGeometricMean()
{
    const TokenText text = texts::spelled("aabb|cd");
    const NgramModel model = fitted(texts::spelled("aaaabbc"), 4, {1, NgramSmoothing::None});
    const std::vector<double> found = perplexities(text, model.logProbabilities(text));
    VERIFY_NEAR(found[0], std::sqrt(7.0 / 4 * 7 / 2));
    QCOMPARE(found[1], kInfinity);
}

void NgramModelTest::austenIsPredictedBetterWithLongerContexts()
{
    const TextCorpus corpus =
        readText(readFile(OUTCROSS_SOURCE_DIR "/resources/data/austen_pride.txt"), "austen", TextUnit::Words);
    double last = kInfinity;
    for (const int order : {1, 2, 3}) {
        const NgramModel model = fitted(corpus.training, corpus.vocabulary.size(), {order, NgramSmoothing::KneserNey});
        const double perplexity = std::exp(-model.meanLogLikelihood(corpus.heldOut));
        QVERIFY(perplexity < last);
        last = perplexity;
        for (std::size_t i = 0; i < 20; ++i) {
            const auto passage = corpus.heldOut.passage(i).first(10 + i);
            const std::vector<double> all = model.conditional(passage);
            QVERIFY(std::abs(std::accumulate(all.begin(), all.end(), 0.0) - 1) < 1e-9);
        }
    }
    // Published perplexities of trigrams with this smoothing on a million words or more are 100 to 150 as well.
    QVERIFY2(last > 90 && last < 150, qPrintable(QString::number(last)));
}

void NgramModelTest::clonesKeepWhatTheyLearnt()
{
    NgramModel model = fitted(texts::spelled("ababab"), 3, {});
    const auto clone = model.clone();
    const std::vector<double> before = model.conditional(texts::context("a"));
    model.fit(texts::spelled("cccc"), kStream, {});
    QCOMPARE(clone->conditional(texts::context("a")), before);
    QVERIFY(model.conditional(texts::context("a")) != before);
    QCOMPARE(clone->vocabularySize(), std::size_t{3});
    QCOMPARE(clone->passageLength(), std::size_t{100});
}

void NgramModelTest::stopLeavesTheModelUnchanged()
{
    NgramModel model = fitted(texts::spelled("ababab"), 3, {});
    const std::string before = model.saved();
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_THROWS_EXCEPTION(Cancelled, model.fit(texts::random(1000, 3, 10, 1), kStream, stop.get_token()));
    QVERIFY(model.saved() == before);
    Stream stream(1, 0, 0, 0);
    for (const auto kind : {TextCurationKind::Temperature, TextCurationKind::Beam})
        QVERIFY_THROWS_EXCEPTION(Cancelled, (void)model.sampleCurated(100, {kind, 2}, stream, stop.get_token()));
}

void NgramModelTest::manyTokensAreSortedAsFewAre()
{
    // The vocabulary's size decides how counts are sorted, and must decide nothing else.
    const TokenText text = texts::random(3000, 20, 25, 9);
    for (const auto smoothing : {NgramSmoothing::WittenBell, NgramSmoothing::KneserNey}) {
        const auto few = countNgrams(text, 60'000, 5, smoothing, {});
        const auto many = countNgrams(text, 20, 5, smoothing, {});
        QVERIFY(few == many);
    }
}

OUTCROSS_TEST(NgramModelTest)
#include "ngram_model_test.moc"
