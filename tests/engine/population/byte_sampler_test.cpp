#include "tests/engine/population/replicates.h"

#include "engine/population/byte_sampler.h"
#include "tests/registry.h"

using namespace outcross;

class ByteSamplerTest : public QObject
{
    Q_OBJECT

private slots:
    void outcomesComeAtTheirProbability_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::newRow("alike") << 1.0;
        QTest::newRow("geometric, long") << 0.99;
        QTest::newRow("geometric, short") << 0.5;
        QTest::newRow("one certain") << 0.0;
    }

    void outcomesComeAtTheirProbability()
    {
        // All 65 536 inputs, R times over: only what the stream settles is left to chance, at most one input of each of
        // 256 cells, so that the standard error of a probability is at most √(256/4R)/65 536 = 8.6e-6.
        constexpr int kRounds = 200;
        QFETCH(double, ratio);
        std::array<double, ByteSampler::kOutcomes> weights;
        double sum = 0;
        for (std::size_t i = 0; i < weights.size(); ++i)
            sum += weights[i] = std::pow(ratio, static_cast<double>(i));
        const ByteSampler sampler(weights);
        std::array<double, ByteSampler::kOutcomes> counts = {};
        Stream stream = testStream(0, 0);
        for (int round = 0; round < kRounds; ++round)
            for (std::uint32_t bits = 0; bits < 65'536; ++bits)
                ++counts[sampler.draw(bits, stream)];
        for (std::size_t i = 0; i < weights.size(); ++i) {
            const double expected = weights[i] / sum;
            const double drawn = counts[i] / (65'536.0 * kRounds);
            QVERIFY2(std::abs(drawn - expected) < 4.5 * 8.6e-6, std::to_string(drawn - expected).c_str());
            QVERIFY(expected > 0 || drawn == 0);
        }
    }
};

OUTCROSS_TEST(ByteSamplerTest)
#include "byte_sampler_test.moc"
