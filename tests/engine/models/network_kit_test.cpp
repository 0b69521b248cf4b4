#include "engine/base/errors.h"
#include "engine/models/network/adam.h"
#include "engine/models/network/batches.h"
#include "engine/models/network/initialisation.h"
#include "engine/models/network/mlp.h"
#include "engine/models/network/saved.h"
#include "tests/registry.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cfenv>
#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

using namespace outcross;
using namespace outcross::network;

/// What all networks share apart from their derivatives (network_gradients_test).
class NetworkKitTest : public QObject
{
    Q_OBJECT

private slots:
    void adamFollowsItsRecursion();
    void adamFindsTheBottomOfAValley();
    void gradientsThatCeaseLeaveNoDust();
    void longGradientsAreClipped();
    void weightsAreUniformWithinTheirLimits();
    void normalDrawsAreNormal();
    void bothPrecisionsDrawTheSame();
    void batchesDealEveryExampleOnceAnEpoch();
    void productsDoNotDependOnTheCaches();
    void savedNumbersComeBack();
    void damagedBytesAreRefused();
};

namespace
{

/// √N times the largest distance of the empirical distribution of `values` from `distribution` (Kolmogorov, Smirnov).
template <class Distribution> double distance(std::vector<double> values, const Distribution& distribution)
{
    std::sort(values.begin(), values.end());
    const auto n = static_cast<double>(values.size());
    double largest = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double expected = distribution(values[i]);
        largest = std::max({largest, expected - static_cast<double>(i) / n, static_cast<double>(i + 1) / n - expected});
    }
    return largest * std::sqrt(n);
}

constexpr double kKolmogorov = 2.2; ///< Exceeded with probability 2 exp(−2 · 2.2²) = 1.2e-4.

} // namespace

void NetworkKitTest::adamFollowsItsRecursion()
{
    AdamSettings settings;
    settings.learningRate = 0.01;
    settings.beta1 = 0.8;
    Adam<double> adam(settings);
    Parameters<double> parameters;
    parameters.add(2, 1);
    parameters.values << 1, -2;
    const double gradients[3][2] = {{0.5, -3}, {-0.1, 2}, {0.4, 0.001}};

    double value[2] = {1, -2};
    double mean[2] = {};
    double square[2] = {};
    for (int t = 1; t <= 3; ++t) {
        parameters.gradients << gradients[t - 1][0], gradients[t - 1][1];
        adam.step(parameters);
        for (int i = 0; i < 2; ++i) {
            const double g = gradients[t - 1][i];
            mean[i] = 0.8 * mean[i] + 0.2 * g;
            square[i] = 0.999 * square[i] + 0.001 * g * g;
            const double unbiasedMean = mean[i] / (1 - std::pow(0.8, t));
            const double unbiasedSquare = square[i] / (1 - std::pow(0.999, t));
            // ε counts before the correction here, after it in algorithm 1: a difference of 1e-8 of a step of 0.01.
            value[i] -= 0.01 * unbiasedMean / (std::sqrt(unbiasedSquare) + 1e-8);
            QVERIFY(std::abs(parameters.values(i) - value[i]) < 1e-6);
        }
        if (t == 1) // the first step has the length of the learning rate, whatever the gradient
            QVERIFY(std::abs(parameters.values(1) - -1.99) < 1e-6);
    }
}

void NetworkKitTest::adamFindsTheBottomOfAValley()
{
    Adam<float> adam(AdamSettings{0.05, 0.9, 0.999, 1e-8});
    Parameters<float> parameters;
    parameters.add(2, 1);
    for (int i = 0; i < 2000; ++i) {
        parameters.gradients << 200 * (parameters.values(0) - 3), 0.02f * (parameters.values(1) + 1);
        adam.step(parameters);
    }
    QVERIFY(std::abs(parameters.values(0) - 3) < 1e-2f);
    QVERIFY(std::abs(parameters.values(1) + 1) < 1e-2f);
}

void NetworkKitTest::gradientsThatCeaseLeaveNoDust()
{
    // 0.9^900 of a gradient is a denormal number: from there on every step would be a hundred times slower.
    Adam<float> adam;
    Parameters<float> parameters;
    parameters.add(8, 1);
    for (int i = 0; i < 1000; ++i) {
        parameters.gradients.setConstant(i < 100 ? 1e-3f : 0);
        adam.step(parameters);
    }
    std::feclearexcept(FE_ALL_EXCEPT);
    adam.step(parameters);
    QVERIFY(!std::fetestexcept(FE_UNDERFLOW));
    QVERIFY((parameters.values.array() < 0).all());
}

void NetworkKitTest::longGradientsAreClipped()
{
    Parameters<double> parameters;
    const ParameterBlock first = parameters.add(1, 1);
    const ParameterBlock second = parameters.add(2, 1);
    parameters.gradient(first) << 2;
    parameters.gradient(second) << 3, 6;
    parameters.clipGradients(8);
    QCOMPARE(parameters.gradients.norm(), 7.0);
    parameters.clipGradients(3.5);
    QVERIFY((parameters.gradients - Eigen::Vector3d(1, 1.5, 3)).norm() < 1e-15);
    parameters.clearGradients();
    QVERIFY(parameters.gradients.isZero());
}

void NetworkKitTest::weightsAreUniformWithinTheirLimits()
{
    Parameters<float> parameters;
    const Dense<float> layer(parameters, 100, 80);
    const std::array<std::pair<Activation, double>, 2> limits{
        {{Activation::LeakyRelu, std::sqrt(6.0 / 100)}, {Activation::Tanh, std::sqrt(6.0 / 180)}}};
    for (const auto& [activation, limit] : limits) {
        Stream stream(1, 0, 0, 0);
        initialise(layer, activation, parameters, stream);
        QVERIFY(parameters.value(layer.bias()).isZero());
        std::vector<double> weights;
        for (const float weight : parameters.value(layer.weights()).reshaped())
            weights.push_back(static_cast<double>(weight));
        const double bound = limit;
        const double worst = distance(weights, [bound](double w) { return (w + bound) / (2 * bound); });
        QVERIFY2(worst < kKolmogorov, qPrintable(QString::number(worst)));
    }
}

void NetworkKitTest::normalDrawsAreNormal()
{
    Matrix<float> values(300, 200);
    Stream stream(2, 0, 0, 0);
    fillNormal<float>(values, stream);
    std::vector<double> draws;
    for (const float value : values.reshaped())
        draws.push_back(static_cast<double>(value));
    const double worst = distance(draws, [](double z) { return 0.5 * std::erfc(-z / std::numbers::sqrt2); });
    QVERIFY2(worst < kKolmogorov, qPrintable(QString::number(worst)));
    // Neighbours do not know of each other: correlation 0 ± 1 / √59 800.
    const auto above = values.topRows(299).cast<double>();
    const auto below = values.bottomRows(299).cast<double>();
    QVERIFY(std::abs(above.cwiseProduct(below).mean()) < 4.5 / std::sqrt(59'800));
}

void NetworkKitTest::bothPrecisionsDrawTheSame()
{
    Parameters<float> single;
    Parameters<double> twice;
    const Mlp<float> small(single, {4, 6, 3}, Activation::Relu, Activation::Identity);
    const Mlp<double> large(twice, {4, 6, 3}, Activation::Relu, Activation::Identity);
    Stream one(3, 0, 0, 0);
    Stream two(3, 0, 0, 0);
    small.initialise(single, one);
    large.initialise(twice, two);
    QVERIFY(single.values == twice.values.cast<float>());
    QCOMPARE(one(), two());
}

void NetworkKitTest::batchesDealEveryExampleOnceAnEpoch()
{
    constexpr int kExamples = 10;
    constexpr int kEpochs = 5000;
    Batches batches(kExamples);
    Stream stream(4, 0, 0, 0);
    std::array<int, kExamples> firsts{};
    for (int epoch = 0; epoch < kEpochs; ++epoch) {
        std::array<int, kExamples> seen{};
        for (int i = 0; i < kExamples; ++i) {
            const auto example = static_cast<std::size_t>(batches.next(stream));
            ++seen[example];
            firsts[example] += i == 0;
        }
        QVERIFY(std::all_of(seen.begin(), seen.end(), [](int count) { return count == 1; }));
    }
    const double expected = static_cast<double>(kEpochs) / kExamples;
    double chiSquare = 0;
    for (const int count : firsts)
        chiSquare += (count - expected) * (count - expected) / expected;
    QVERIFY2(chiSquare < 33.7, qPrintable(QString::number(chiSquare))); // 9 degrees of freedom: p = 1e-4
}

void NetworkKitTest::productsDoNotDependOnTheCaches()
{
    Parameters<float> parameters;
    const Dense<float> layer(parameters, 784, 37);
    Stream stream(5, 0, 0, 0);
    initialise(layer, Activation::Tanh, parameters, stream);
    Matrix<float> inputs(784, 30);
    fillNormal<float>(inputs, stream);
    Matrix<float> outputs(37, 30);
    Matrix<float> same(37, 30);

    std::ptrdiff_t l1 = 0;
    std::ptrdiff_t l2 = 0;
    std::ptrdiff_t l3 = 0;
    Eigen::internal::manage_caching_sizes(Eigen::GetAction, &l1, &l2, &l3);
    Eigen::setCpuCacheSizes(16 << 10, 256 << 10, 1 << 20);
    layer.forward(parameters, inputs, outputs);
    Eigen::setCpuCacheSizes(128 << 10, 4 << 20, 64 << 20);
    layer.forward(parameters, inputs, same);
    Eigen::setCpuCacheSizes(l1, l2, l3);
    QVERIFY(outputs == same);
}

void NetworkKitTest::savedNumbersComeBack()
{
    Vector<float> values(3);
    values << -1.5f, std::numeric_limits<float>::denorm_min(), 3e38f;
    SavedWriter writer("test");
    writer.integer(-7);
    writer.number(0.1);
    writer.values(values);
    writer.text(std::string("a\0b", 3));
    const std::string bytes = writer.finish();
    QVERIFY(bytes.starts_with("outcross model 1 test\n"));

    SavedReader reader("test", bytes);
    QCOMPARE(reader.integer(-7, 7), std::int64_t{-7});
    QCOMPARE(reader.number(0, 1), 0.1);
    Vector<float> back(3);
    reader.values(back);
    QVERIFY(back == values);
    QCOMPARE(reader.text(3), std::string("a\0b", 3));
    reader.end();
}

void NetworkKitTest::damagedBytesAreRefused()
{
    SavedWriter writer("test");
    writer.integer(8);
    writer.number(std::numeric_limits<double>::quiet_NaN());
    const std::string bytes = writer.finish();
    QVERIFY_THROWS_EXCEPTION(InputError, SavedReader("other", bytes));
    QVERIFY_THROWS_EXCEPTION(InputError, SavedReader("test", ""));
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        std::string bad = bytes;
        bad[i] = static_cast<char>(bad[i] ^ 1);
        QVERIFY_THROWS_EXCEPTION(InputError, SavedReader("test", bad));
        QVERIFY_THROWS_EXCEPTION(InputError, SavedReader("test", std::string_view(bytes).substr(0, i)));
    }
    SavedReader reader("test", bytes);
    QVERIFY_THROWS_EXCEPTION(InputError, reader.end());
    QVERIFY_THROWS_EXCEPTION(InputError, (void)reader.integer(0, 7));
    QVERIFY_THROWS_EXCEPTION(InputError, (void)reader.number(0, 1));
    Vector<float> more(1);
    QVERIFY_THROWS_EXCEPTION(InputError, reader.values(more));
}

OUTCROSS_TEST(NetworkKitTest)
#include "network_kit_test.moc"
