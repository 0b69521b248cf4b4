#include "../../retraining/replicates.h"
#include "texts.h"

#include "engine/measures/frequencies.h"
#include "engine/models/text/ngram_model.h"
#include "tests/registry.h"

#include <QTest>

#include <array>
#include <cmath>
#include <vector>

using namespace outcross;

/// Order 1 without smoothing, refitted to what it writes, is the Wright–Fisher kernel of its tokens. D1, D4 and D8 of
/// the theory that all drift agrees with.
class NgramDriftTest : public QObject
{
    Q_OBJECT

private slots:
    void heterozygosityDecaysByOneOverN();
    void tokensAreLostWithTheirChance_data();
    void tokensAreLostWithTheirChance();
    void richnessGoesFirstAndHeterozygosityLast();
};

namespace
{

/// So many of each token.
NgramModel unigram(const std::vector<int>& counts)
{
    TokenText text;
    text.starts.push_back(0);
    for (std::size_t token = 0; token < counts.size(); ++token)
        text.tokens.insert(text.tokens.end(), static_cast<std::size_t>(counts[token]), static_cast<Token>(token));
    NgramModel model(counts.size(), 100, {1, NgramSmoothing::None});
    model.fit(text, {1, 0, 0, 0}, {});
    return model;
}

void retrain(NgramModel& model, std::int64_t size, std::uint32_t replicate, std::uint64_t generation)
{
    Stream stream(1859, replicate, 0, generation);
    model.fit(model.sample(size, stream), stream, {});
}

} // namespace

void NgramDriftTest::heterozygosityDecaysByOneOverN()
{
    const NgramModel start = unigram({2, 1, 1});
    std::vector<double> values;
    for (std::uint32_t replicate = 0; replicate < 6000; ++replicate) {
        NgramModel model = start;
        for (std::uint64_t generation = 1; generation <= 25; ++generation)
            retrain(model, 30, replicate, generation);
        values.push_back(expectedHeterozygosity(model.conditional({})));
    }
    VERIFY_MEAN(values, 0.625 * std::pow(1 - 1.0 / 30, 25)); // D1: 0.26779
}

void NgramDriftTest::tokensAreLostWithTheirChance_data()
{
    QTest::addColumn<std::vector<int>>("counts");
    QTest::addColumn<int>("size");
    QTest::addColumn<double>("kept");
    QTest::newRow("ten equal ones") << std::vector<int>(10, 1) << 10 << 6.5132156;
    QTest::newRow("a few rare ones") << std::vector<int>{47, 1, 1, 1} << 20 << 1.9971770;
}

void NgramDriftTest::tokensAreLostWithTheirChance()
{
    QFETCH(std::vector<int>, counts);
    QFETCH(int, size);
    QFETCH(double, kept); // D4: Σ 1 − (1 − p)^n
    const NgramModel start = unigram(counts);
    std::vector<double> values;
    for (std::uint32_t replicate = 0; replicate < 20'000; ++replicate) {
        NgramModel model = start;
        retrain(model, size, replicate, 1);
        values.push_back(hillOrder0(model.conditional({})));
    }
    VERIFY_MEAN(values, kept);
}

void NgramDriftTest::richnessGoesFirstAndHeterozygosityLast()
{
    // Zipf's law over 1000 types, n = 1000. Whole counts come within 0.5 % of it.
    std::vector<int> counts;
    for (int rank = 1; rank <= 1000; ++rank)
        counts.push_back(static_cast<int>(std::lround(100'000.0 / rank)));
    const NgramModel start = unigram(counts);
    const std::array<std::uint64_t, 3> generations{1, 10, 100};
    const std::array<double, 3> types{333, 95, 16}; // D8, told in whole numbers
    const std::array<double, 3> diversity{0.970, 0.960, 0.875};
    std::array<std::vector<double>, 3> typesFound;
    std::array<std::vector<double>, 3> diversityFound;
    for (std::uint32_t replicate = 0; replicate < 300; ++replicate) {
        NgramModel model = start;
        std::size_t next = 0;
        for (std::uint64_t generation = 1; generation <= 100; ++generation) {
            retrain(model, 1000, replicate, generation);
            if (generation != generations[next])
                continue;
            const std::vector<double> frequencies = model.conditional({});
            typesFound[next].push_back(hillOrder0(frequencies));
            diversityFound[next++].push_back(expectedHeterozygosity(frequencies));
        }
    }
    for (std::size_t i = 0; i < 3; ++i) {
        const replicates::Estimate richness = replicates::estimate(typesFound[i]);
        QVERIFY2(std::abs(richness.mean - types[i]) < 0.5 + 4.5 * richness.standardError,
                 qPrintable(QString::number(richness.mean)));
        QVERIFY(richness.standardError < 0.02 * types[i]);
        const replicates::Estimate h = replicates::estimate(diversityFound[i]);
        QVERIFY2(std::abs(h.mean - diversity[i]) < 0.0005 + 4.5 * h.standardError, qPrintable(QString::number(h.mean)));
        QVERIFY(h.standardError < 0.02 * diversity[i]);
    }
    // Richness exactly after one generation, heterozygosity exactly always.
    double expected = 0;
    for (const double p : start.conditional({}))
        expected += 1 - std::pow(1 - p, 1000);
    VERIFY_MEAN(typesFound[0], expected);
    VERIFY_MEAN(diversityFound[2], expectedHeterozygosity(start.conditional({})) * std::pow(1 - 1.0 / 1000, 100));
}

OUTCROSS_TEST(NgramDriftTest)
#include "ngram_drift_test.moc"
