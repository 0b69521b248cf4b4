#include "engine/models/network/embedding.h"
#include "engine/models/network/initialisation.h"
#include "engine/models/network/losses.h"
#include "engine/models/network/mlp.h"
#include "gradient_check.h"
#include "tests/registry.h"

#include <QTest>

#include <array>
#include <cstdint>

using namespace outcross;
using namespace outcross::network;

/// Every derivative that learning uses, against central differences in double precision: relative error below 1e-6.
class NetworkGradientsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyActivationHasItsSlope_data();
    void everyActivationHasItsSlope();
    void layersUsedTwiceAddTheirGradients();
    void embeddingHasItsGradients();
    void sigmoidCrossEntropyHasItsGradients();
    void softmaxCrossEntropyHasItsGradients();
    void gaussianDivergenceHasItsGradients();
    void lossesAreFiniteForFarLogits();
};

namespace
{

constexpr double kTolerance = 1e-6;

Matrix<double> normalMatrix(Eigen::Index rows, Eigen::Index columns, std::uint64_t seed)
{
    Matrix<double> values(rows, columns);
    Stream stream(seed, 0, 0, 0);
    fillNormal<double>(values, stream);
    return values;
}

Eigen::Map<Eigen::VectorXd> flat(Matrix<double>& values)
{
    return {values.data(), values.size()};
}

} // namespace

void NetworkGradientsTest::everyActivationHasItsSlope_data()
{
    QTest::addColumn<Activation>("activation");
    QTest::newRow("identity") << Activation::Identity;
    QTest::newRow("tanh") << Activation::Tanh;
    QTest::newRow("sigmoid") << Activation::Sigmoid;
    QTest::newRow("relu") << Activation::Relu;
    QTest::newRow("leaky relu") << Activation::LeakyRelu;
}

void NetworkGradientsTest::everyActivationHasItsSlope()
{
    QFETCH(Activation, activation);
    Parameters<double> parameters;
    const Mlp<double> network(parameters, {3, 7, 5, 2}, activation, activation);
    Stream stream(1, 0, 0, 0);
    network.initialise(parameters, stream);
    parameters.values += 0.1 * normalMatrix(parameters.values.size(), 1, 2).col(0); // biases other than 0
    MlpPass<double> pass;
    pass.inputs = normalMatrix(3, 11, 3);
    const Matrix<double> weights = normalMatrix(2, 11, 4); // the loss: Σ weights · outputs
    const auto loss = [&] {
        network.forward(parameters, pass);
        return pass.output().cwiseProduct(weights).sum();
    };

    loss();
    pass.outputGradient() = weights;
    network.backwardWithInputs(parameters, pass);
    const Eigen::VectorXd gradients = parameters.gradients;
    const Matrix<double> inputGradients = pass.inputGradients;
    QVERIFY(gradient_check::worstError(parameters.values, gradients, loss) < kTolerance);
    QVERIFY(gradient_check::worstError(flat(pass.inputs), inputGradients.reshaped(), loss) < kTolerance);

    loss();
    pass.outputGradient() = weights;
    network.backwardToInputs(parameters, pass);
    QVERIFY(pass.inputGradients == inputGradients);
    QVERIFY(parameters.gradients == gradients);
}

void NetworkGradientsTest::layersUsedTwiceAddTheirGradients()
{
    // h₁ = tanh(W x₁ + b), h₂ = tanh(W x₂ + b + U h₁ + c): two steps of a recurrent network.
    Parameters<double> parameters;
    const Dense<double> in(parameters, 3, 4);
    const Dense<double> across(parameters, 4, 4);
    Stream stream(5, 0, 0, 0);
    initialise(in, Activation::Tanh, parameters, stream);
    initialise(across, Activation::Tanh, parameters, stream);
    const Matrix<double> x1 = normalMatrix(3, 6, 6);
    const Matrix<double> x2 = normalMatrix(3, 6, 7);
    const Matrix<double> weights = normalMatrix(4, 6, 8);
    Matrix<double> h1(4, 6);
    Matrix<double> h2(4, 6);
    const auto loss = [&] {
        in.forward(parameters, x1, h1);
        activate<double>(Activation::Tanh, h1);
        in.forward(parameters, x2, h2);
        across.addForward(parameters, h1, h2);
        activate<double>(Activation::Tanh, h2);
        return h2.cwiseProduct(weights).sum();
    };

    loss();
    parameters.clearGradients();
    Matrix<double> g2 = weights;
    Matrix<double> g1(4, 6);
    multiplyBySlope<double>(Activation::Tanh, h2, g2);
    in.addGradients(parameters, x2, g2);
    across.addGradients(parameters, h1, g2);
    across.backward(parameters, g2, g1);
    multiplyBySlope<double>(Activation::Tanh, h1, g1);
    in.addGradients(parameters, x1, g1);
    const Eigen::VectorXd gradients = parameters.gradients;
    QVERIFY(gradient_check::worstError(parameters.values, gradients, loss) < kTolerance);
}

void NetworkGradientsTest::embeddingHasItsGradients()
{
    Parameters<double> parameters;
    const Embedding<double> embedding(parameters, 5, 3);
    Stream stream(9, 0, 0, 0);
    fillUniform(embedding.table(), 1, parameters, stream);
    const std::array<std::uint32_t, 4> tokens{2, 0, 2, 4};
    const Matrix<double> weights = normalMatrix(3, 4, 10);
    Matrix<double> outputs(3, 4);
    const auto loss = [&] {
        embedding.forward(parameters, tokens, outputs);
        return outputs.array().square().cwiseProduct(weights.array()).sum();
    };
    loss();
    embedding.addGradients(parameters, tokens, 2 * outputs.cwiseProduct(weights));
    const Eigen::VectorXd gradients = parameters.gradients;
    QVERIFY(gradient_check::worstError(parameters.values, gradients, loss) < kTolerance);
}

void NetworkGradientsTest::sigmoidCrossEntropyHasItsGradients()
{
    Matrix<double> logits = normalMatrix(4, 5, 11);
    const Matrix<double> targets = normalMatrix(4, 5, 12).array().logistic();
    Matrix<double> gradients(4, 5);
    Matrix<double> ignored(4, 5);
    sigmoidCrossEntropy<double>(logits, targets, 0.3, gradients);
    const auto loss = [&] { return sigmoidCrossEntropy<double>(logits, targets, 0.3, ignored); };
    QVERIFY(gradient_check::worstError(flat(logits), gradients.reshaped(), loss) < kTolerance);
    const auto p = logits.array().logistic();
    const double expected = -0.3 * (targets.array() * p.log() + (1 - targets.array()) * (1 - p).log()).sum();
    QVERIFY(std::abs(loss() / expected - 1) < 1e-12);

    sigmoidCrossEntropy<double>(logits, 0.9, 0.3, gradients);
    const auto lossOfOne = [&] { return sigmoidCrossEntropy<double>(logits, 0.9, 0.3, ignored); };
    QVERIFY(gradient_check::worstError(flat(logits), gradients.reshaped(), lossOfOne) < kTolerance);
    const Matrix<double> constant = Matrix<double>::Constant(4, 5, 0.9);
    QVERIFY(std::abs(lossOfOne() / sigmoidCrossEntropy<double>(logits, constant, 0.3, ignored) - 1) < 1e-12);
}

void NetworkGradientsTest::softmaxCrossEntropyHasItsGradients()
{
    Matrix<double> logits = normalMatrix(6, 4, 13);
    const std::array<std::uint32_t, 4> targets{5, 0, 3, 3};
    Matrix<double> gradients(6, 4);
    Matrix<double> ignored(6, 4);
    softmaxCrossEntropy<double>(logits, targets, 0.25, gradients);
    const auto loss = [&] { return softmaxCrossEntropy<double>(logits, targets, 0.25, ignored); };
    QVERIFY(gradient_check::worstError(flat(logits), gradients.reshaped(), loss) < kTolerance);
    double expected = 0;
    for (Eigen::Index i = 0; i < 4; ++i)
        expected -= 0.25 * std::log(std::exp(logits(targets[static_cast<std::size_t>(i)], i)) /
                                    logits.col(i).array().exp().sum());
    QVERIFY(std::abs(loss() / expected - 1) < 1e-12);
}

void NetworkGradientsTest::gaussianDivergenceHasItsGradients()
{
    Matrix<double> means = normalMatrix(3, 4, 14);
    Matrix<double> logVariances = normalMatrix(3, 4, 15);
    Matrix<double> meanGradients = Matrix<double>::Zero(3, 4);
    Matrix<double> logVarianceGradients = Matrix<double>::Zero(3, 4);
    addGaussianKl<double>(means, logVariances, 0.7, meanGradients, logVarianceGradients);
    Matrix<double> ignored = Matrix<double>::Zero(3, 4);
    const auto loss = [&] { return addGaussianKl<double>(means, logVariances, 0.7, ignored, ignored); };
    QVERIFY(gradient_check::worstError(flat(means), meanGradients.reshaped(), loss) < kTolerance);
    QVERIFY(gradient_check::worstError(flat(logVariances), logVarianceGradients.reshaped(), loss) < kTolerance);
    means.setZero();
    logVariances.setZero();
    QCOMPARE(loss(), 0.0);
}

void NetworkGradientsTest::lossesAreFiniteForFarLogits()
{
    Matrix<float> logits(2, 2);
    logits << 1e30f, -1e30f, -200, 200;
    Matrix<float> gradients(2, 2);
    const std::array<std::uint32_t, 2> targets{1, 1};
    QVERIFY(std::isfinite(sigmoidCrossEntropy<float>(logits, 1.0f, 1.0f, gradients)));
    QVERIFY(gradients.allFinite());
    QVERIFY(std::isfinite(softmaxCrossEntropy<float>(logits, targets, 1.0f, gradients)));
    QVERIFY(gradients.allFinite());
}

OUTCROSS_TEST(NetworkGradientsTest)
#include "network_gradients_test.moc"
