#include "engine/base/errors.h"
#include "engine/data/file_text.h"
#include "engine/data/library.h"
#include "engine/data/text_corpus.h"
#include "engine/models/text/neural_text_model.h"
#include "tests/registry.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <thread>
#include <utility>
#include <vector>

using namespace outcross;

class NeuralTextTest : public QObject
{
    Q_OBJECT

private slots:
    void learnsABookItHasNotReadInFull();
    void colderTextIsLikelierToItsModel();
    void markedTextIsTold();
    void everyPassageIsDrawnByItsProbability();
    void passagesBeginAsTheyDoInTheText();
    void probabilitiesOfAllPassagesSumToOne();
    void logProbabilitiesAreThoseOfTheTokens();
    void readersSayWhatContextsSay();
    void oneBeamIsTheGreedyText();
    void pausesDoNotMatter();
    void threadsDoNotMatter();
    void cancelledLeavesTheModelAlone();
    void fromScratchForgetsAndFineTuningGoesOn();
    void unfittedAndUntaughtEveryTokenIsEquallyLikely();
    void savedModelsWriteTheSame();
    void damagedModelsAreRefused();
    void wordsAreLearntUpToALimit();
};

namespace
{

const TextCorpus& austen()
{
    static const TextCorpus corpus = readText(readFile(OUTCROSS_SOURCE_DIR "/resources/data/austen_pride.txt"),
                                              "austen_pride", TextUnit::Characters);
    return corpus;
}

/// Taught once for all tests that want one that can write.
const NeuralTextModel& austenModel()
{
    static const NeuralTextModel model = [] {
        NeuralTextModel fitted(NeuralTextSettings::suitedTo(austen().vocabulary.size(), kPassageCharacters));
        fitted.fit(austen().training, {1813, 0, 0, 0}, {});
        return fitted;
    }();
    return model;
}

double bits(double nats)
{
    return nats / std::log(2.0);
}

/// Bits per token of `text` under the frequencies of `training`.
double unigramBits(const TokenText& training, const TokenText& text, std::size_t types)
{
    std::vector<double> counts(types, 1.0);
    for (const Token token : training.tokens)
        counts[token] += 1;
    const double sum = std::accumulate(counts.begin(), counts.end(), 0.0);
    double nats = 0;
    for (const Token token : text.tokens)
        nats -= std::log(counts[token] / sum);
    return bits(nats) / static_cast<double>(text.tokens.size());
}

constexpr std::size_t kTypes = 5;
constexpr std::size_t kLength = 3;

NeuralTextSettings toySettings()
{
    NeuralTextSettings settings;
    settings.vocabularySize = kTypes;
    settings.passageLength = kLength;
    settings.units = 12;
    settings.steps = 150;
    settings.window = 6;
    return settings;
}

/// 400 passages of three tokens; each token is the one before (0 at first) plus 0, seldom 1, still more seldom 4.
TokenText toyText()
{
    Stream stream(7, 0, 0, 0);
    TokenText text;
    text.starts = passageStarts(400 * kLength, kLength);
    for (std::size_t i = 0; i < 400 * kLength; ++i) {
        const auto step = static_cast<Token>(stream.below(10) * stream.below(10) / 18);
        text.tokens.push_back(i % kLength == 0 ? step : (text.tokens.back() + step) % Token{kTypes});
    }
    return text;
}

NeuralTextModel toyModel()
{
    NeuralTextModel model(toySettings());
    model.fit(toyText(), {3, 0, 0, 0}, {});
    return model;
}

/// All 5³ passages, the last token counting up first.
TokenText allPassages()
{
    TokenText text;
    text.starts = passageStarts(kTypes * kTypes * kTypes * kLength, kLength);
    for (Token i = 0; i < kTypes * kTypes * kTypes; ++i)
        for (const Token divisor : {25u, 5u, 1u})
            text.tokens.push_back(i / divisor % Token{kTypes});
    return text;
}

} // namespace

void NeuralTextTest::learnsABookItHasNotReadInFull()
{
    // The fit reads 410 000 characters of the book. Found: 4.38 bits a character by frequency alone, 2.16 after it.
    const double byFrequency = unigramBits(austen().training, austen().heldOut, austen().vocabulary.size());
    const double learnt = bits(-austenModel().meanLogLikelihood(austen().heldOut));
    qInfo("held out: %.3f bits a character, by frequency alone %.3f", learnt, byFrequency);
    QVERIFY(byFrequency > 4.3);
    QVERIFY(learnt < 2.3);
}

void NeuralTextTest::colderTextIsLikelierToItsModel()
{
    // Entropy of what it writes in bits a character; found 1.58, 2.25, 4.83. By plain drawing it is on average the
    // model's own entropy, and the standard error of 10 000 characters is about 0.03.
    std::vector<double> found;
    for (const double temperature : {0.5, 1.0, 2.0}) {
        Stream stream(11, 0, 0, 0);
        const TextCuration curation{TextCurationKind::Temperature, temperature};
        const TokenText text = austenModel().sampleCurated(10'000, curation, stream, {});
        found.push_back(bits(-austenModel().meanLogLikelihood(text)));
    }
    qInfo("bits a character at temperature 0.5, 1 and 2: %.3f %.3f %.3f", found[0], found[1], found[2]);
    QVERIFY(found[0] < found[1] - 0.5);
    QVERIFY(found[1] < found[2] - 0.5);
}

void NeuralTextTest::markedTextIsTold()
{
    // Found: z from 9 to 12 with the mark, from −1.3 to 0 without; the threshold is 4.
    const Watermark mark{.bias = 4};
    for (const bool isMarked : {true, false}) {
        Stream stream(19, 0, 0, 0);
        TextCuration curation;
        if (isMarked)
            curation.watermark = mark;
        const TokenText text = austenModel().sampleCurated(2'000, curation, stream, {});
        for (std::size_t i = 0; i < text.passages(); ++i)
            QCOMPARE(isWatermarked(mark, text.passage(i)), isMarked);
    }
}

void NeuralTextTest::everyPassageIsDrawnByItsProbability()
{
    // χ² over all 125 passages against their exact probabilities, those expected fewer than 5 times taken together:
    // mean = degrees of freedom, standard deviation √(2 · degrees), tolerance 4.5 of them.
    const NeuralTextModel model = toyModel();
    constexpr std::int64_t kDraws = 40'000;
    Stream stream(5, 0, 0, 0);
    const TokenText text = model.sample(kDraws * static_cast<std::int64_t>(kLength), stream);
    std::vector<double> counts(kTypes * kTypes * kTypes, 0.0);
    for (std::size_t i = 0; i < text.passages(); ++i) {
        const std::span<const Token> passage = text.passage(i);
        counts[25 * passage[0] + 5 * passage[1] + passage[2]] += 1;
    }
    const std::vector<double> logs = model.logProbabilities(allPassages());
    std::array<double, 2> rest{};
    double chiSquare = 0;
    int degrees = -1;
    const auto add = [&](double count, double expected) {
        chiSquare += (count - expected) * (count - expected) / expected;
        ++degrees;
    };
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double expected = static_cast<double>(kDraws) * std::exp(logs[i]);
        if (expected >= 5)
            add(counts[i], expected);
        else
            rest = {rest[0] + counts[i], rest[1] + expected};
    }
    if (rest[1] > 0)
        add(rest[0], rest[1]);
    QVERIFY2(degrees > 40, qPrintable(QString::number(degrees)));
    QVERIFY2(std::abs(chiSquare - degrees) < 4.5 * std::sqrt(2.0 * degrees), qPrintable(QString::number(chiSquare)));
}

void NeuralTextTest::passagesBeginAsTheyDoInTheText()
{
    // Token 0 begins 57 passages in a hundred and is 40 tokens in a hundred; found 57 in what is learnt.
    const TokenText text = toyText();
    double begins = 0;
    for (std::size_t i = 0; i < text.passages(); ++i)
        begins += text.passage(i)[0] == 0 ? 1 / static_cast<double>(text.passages()) : 0;
    const double share = static_cast<double>(std::count(text.tokens.begin(), text.tokens.end(), Token{0})) /
                         static_cast<double>(text.tokens.size());
    QVERIFY(begins > share + 0.15);
    QVERIFY(std::abs(toyModel().conditional({})[0] - begins) < 0.05);
}

void NeuralTextTest::probabilitiesOfAllPassagesSumToOne()
{
    double sum = 0;
    for (const double log : toyModel().logProbabilities(allPassages()))
        sum += std::exp(log);
    QVERIFY(std::abs(sum - 1) < 1e-6); // single precision inside
}

void NeuralTextTest::logProbabilitiesAreThoseOfTheTokens()
{
    // Passages of different lengths, more of them than are read side by side.
    const NeuralTextModel model = toyModel();
    TokenText text;
    for (std::size_t i = 0; i < 80; ++i) {
        text.starts.push_back(text.tokens.size());
        for (std::size_t k = 0; k <= i % 7; ++k)
            text.tokens.push_back(static_cast<Token>((i + k * k) % kTypes));
    }
    const std::vector<double> logs = model.logProbabilities(text);
    double total = 0;
    for (std::size_t i = 0; i < text.passages(); ++i) {
        const std::span<const Token> passage = text.passage(i);
        double sum = 0;
        for (std::size_t k = 0; k < passage.size(); ++k)
            sum += std::log(model.conditional(passage.first(k))[passage[k]]);
        QVERIFY(std::abs(sum - logs[i]) < 1e-5);
        total += logs[i];
    }
    QVERIFY(std::abs(model.meanLogLikelihood(text) - total / static_cast<double>(text.tokens.size())) < 1e-12);
}

void NeuralTextTest::readersSayWhatContextsSay()
{
    // Passages that fork, end and go on, against the same contexts read from their beginnings.
    const NeuralTextModel model = toyModel();
    const auto reader = model.read(2);
    std::vector<std::vector<Token>> passages(2);
    const std::vector<std::pair<std::vector<std::size_t>, std::vector<Token>>> turns{
        {{0, 1, 1}, {1, 2, 3}}, {{2, 0, 0, 1}, {0, 4, 2, 2}}, {{3}, {1}}};
    for (const auto& [parents, tokens] : turns) {
        std::vector<std::vector<Token>> next;
        for (std::size_t j = 0; j < tokens.size(); ++j) {
            next.push_back(passages[parents[j]]);
            next.back().push_back(tokens[j]);
        }
        passages = next;
        reader->append(parents, tokens);
        Eigen::MatrixXd read;
        reader->nextTokens(read);
        Eigen::MatrixXd expected;
        model.nextTokens(std::vector<std::span<const Token>>(passages.begin(), passages.end()), expected);
        QCOMPARE(read.cols(), expected.cols());
        QVERIFY((read - expected).cwiseAbs().maxCoeff() < 1e-6);
    }
}

void NeuralTextTest::oneBeamIsTheGreedyText()
{
    Stream stream(17, 0, 0, 0);
    const TokenText text = austenModel().sampleCurated(120, {TextCurationKind::Beam, 1}, stream, {});
    QCOMPARE(text.passages(), std::size_t{1});
    for (std::size_t i = kBeamPrompt; i < text.tokens.size(); ++i) {
        const std::vector<double> next = austenModel().conditional(text.passage(0).first(i));
        QVERIFY(next[text.tokens[i]] > *std::max_element(next.begin(), next.end()) - 1e-6);
    }
    // Eight beams find a likelier passage after the same beginning.
    Stream again(17, 0, 0, 0);
    const TokenText wide = austenModel().sampleCurated(120, {TextCurationKind::Beam, 8}, again, {});
    QVERIFY(std::equal(wide.tokens.begin(), wide.tokens.begin() + kBeamPrompt, text.tokens.begin()));
    QVERIFY(austenModel().meanLogLikelihood(wide) > austenModel().meanLogLikelihood(text));
}

void NeuralTextTest::pausesDoNotMatter()
{
    NeuralTextSettings settings = NeuralTextSettings::suitedTo(austen().vocabulary.size(), kPassageCharacters);
    settings.steps = 40;
    NeuralTextModel whole(settings);
    whole.fit(austen().training, {2, 0, 0, 0}, {});

    NeuralTextModel sliced(settings);
    const std::string before = sliced.saved();
    const std::unique_ptr<Training> training = sliced.startTraining(austen().training, {2, 0, 0, 0});
    double progress = training->progress();
    QCOMPARE(progress, 0.0);
    int slices = 1;
    for (; !training->advance(); ++slices) {
        QVERIFY(training->progress() > progress);
        progress = training->progress();
        QCOMPARE(sliced.saved(), before); // as it was until the last slice; whoever draws from it does not matter
        Stream stream(1, 0, 0, 0);
        QCOMPARE(sliced.sample(10, stream).tokens.size(), std::size_t{10});
    }
    QCOMPARE(training->progress(), 1.0);
    QVERIFY(slices > 5);
    QCOMPARE(sliced.saved(), whole.saved());
}

void NeuralTextTest::threadsDoNotMatter()
{
    std::array<std::string, 3> saved;
    std::vector<std::thread> threads;
    for (std::string& bytes : saved)
        threads.emplace_back([&bytes] { bytes = toyModel().saved(); });
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(saved[1], saved[0]);
    QCOMPARE(saved[2], saved[0]);
}

void NeuralTextTest::cancelledLeavesTheModelAlone()
{
    NeuralTextModel model = toyModel();
    const std::string before = model.saved();
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_THROWS_EXCEPTION(Cancelled, model.fit(toyText(), {4, 0, 0, 0}, stop.get_token()));
    QCOMPARE(model.saved(), before);
    Stream stream(1, 0, 0, 0);
    QVERIFY_THROWS_EXCEPTION(Cancelled, (void)model.sampleCurated(100, {}, stream, stop.get_token()));

    const std::unique_ptr<Training> training = model.startTraining(toyText(), {4, 0, 0, 0});
    QVERIFY_THROWS_EXCEPTION(Cancelled, finish(*training, stop.get_token()));
    finish(*training, {}); // and goes on from there
    NeuralTextModel other = toyModel();
    other.fit(toyText(), {4, 0, 0, 0}, {});
    QCOMPARE(model.saved(), other.saved());
}

void NeuralTextTest::fromScratchForgetsAndFineTuningGoesOn()
{
    NeuralTextSettings settings = toySettings();
    settings.steps = 30;
    NeuralTextModel once(settings);
    once.fit(toyText(), {6, 0, 0, 0}, {});
    NeuralTextModel twice = once;
    twice.fit(allPassages(), {9, 0, 0, 0}, {});
    twice.fit(toyText(), {6, 0, 0, 0}, {});
    QCOMPARE(twice.saved(), once.saved());

    settings.isFromScratch = false;
    NeuralTextModel tuned(settings);
    std::vector<double> likelihoods;
    for (std::uint64_t generation = 0; generation < 4; ++generation) {
        tuned.fit(toyText(), {6, 0, 0, generation}, {});
        likelihoods.push_back(tuned.meanLogLikelihood(toyText()));
    }
    QCOMPARE(likelihoods[0], once.meanLogLikelihood(toyText()));
    QVERIFY(likelihoods[3] > likelihoods[0] + 0.02);
}

void NeuralTextTest::unfittedAndUntaughtEveryTokenIsEquallyLikely()
{
    NeuralTextModel model(toySettings());
    model.fit({}, {1, 0, 0, 0}, {});
    for (const double probability : model.conditional(std::array<Token, 2>{3, 1}))
        QCOMPARE(probability, 0.2);
    QCOMPARE(model.meanLogLikelihood({}), 0.0);
    Stream stream(1, 0, 0, 0);
    QVERIFY(model.sample(0, stream).tokens.empty());
    const TokenText text = model.sample(7, stream);
    QCOMPARE(text.starts, (std::vector<std::size_t>{0, 3, 6}));
}

void NeuralTextTest::savedModelsWriteTheSame()
{
    const NeuralTextModel model = austenModel();
    const NeuralTextModel restored = NeuralTextModel::restored(model.saved());
    QCOMPARE(restored.settings(), model.settings());
    QCOMPARE(restored.saved(), model.saved());
    Stream first(13, 0, 0, 0);
    Stream second(13, 0, 0, 0);
    const TokenText text = model.sample(2'300, first);
    QCOMPARE(restored.sample(2'300, second), text);
    QCOMPARE(model.clone()->logProbabilities(text), restored.logProbabilities(text));

    // A model that goes on learning does so from the same place.
    NeuralTextSettings settings = toySettings();
    settings.isFromScratch = false;
    NeuralTextModel tuned(settings);
    tuned.fit(toyText(), {1, 0, 0, 0}, {});
    NeuralTextModel copy = NeuralTextModel::restored(tuned.saved());
    tuned.fit(toyText(), {2, 0, 0, 0}, {});
    copy.fit(toyText(), {2, 0, 0, 0}, {});
    QCOMPARE(copy.saved(), tuned.saved());
}

void NeuralTextTest::damagedModelsAreRefused()
{
    const std::string bytes = toyModel().saved();
    for (std::size_t size = 0; size < bytes.size(); size += 1 + size / 40)
        QVERIFY_THROWS_EXCEPTION(InputError, (void)NeuralTextModel::restored(bytes.substr(0, size)));
    for (std::size_t at = 0; at < bytes.size(); at += 1 + at / 40) {
        std::string damaged = bytes;
        damaged[at] = static_cast<char>(damaged[at] ^ 4);
        QVERIFY_THROWS_EXCEPTION(InputError, (void)NeuralTextModel::restored(damaged));
    }
    QVERIFY_THROWS_EXCEPTION(InputError, (void)NeuralTextModel::restored(bytes + "more"));
}

void NeuralTextTest::wordsAreLearntUpToALimit()
{
    const TextCorpus words =
        readText(readFile(OUTCROSS_SOURCE_DIR "/resources/data/austen_pride.txt"), "austen_pride", TextUnit::Words);
    NeuralTextSettings settings = NeuralTextSettings::suitedTo(words.vocabulary.size(), kPassageWords);
    settings.steps /= 4; // enough to see it: found 8.71 bits a word by frequency alone, 8.30 after that
    NeuralTextModel model(settings);
    model.fit(words.training, {1, 0, 0, 0}, {});
    TokenText some = words.heldOut;
    some.starts.resize(20);
    some.tokens.resize(20 * kPassageWords);
    const double byFrequency = unigramBits(words.training, some, words.vocabulary.size());
    const double learnt = bits(-model.meanLogLikelihood(some));
    qInfo("%zu words, %d steps: %.3f bits a word, by frequency alone %.3f", words.vocabulary.size(), settings.steps,
          learnt, byFrequency);
    QVERIFY(learnt < byFrequency - 0.3);

    (void)NeuralTextSettings::suitedTo(kMaximumNeuralTypes, kPassageWords);
    QVERIFY_THROWS_EXCEPTION(InputError, (void)NeuralTextSettings::suitedTo(kMaximumNeuralTypes + 1, kPassageWords));
}

OUTCROSS_TEST(NeuralTextTest)
#include "neural_text_test.moc"
