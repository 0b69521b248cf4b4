#include "engine/models/network/initialisation.h"
#include "engine/models/network/token_network.h"
#include "gradient_check.h"
#include "tests/registry.h"

#include <QTest>

#include <cmath>
#include <cstdint>
#include <vector>

using namespace outcross;
using namespace outcross::network;

/// Backpropagation through time against central differences in double precision: relative error below 1e-6.
class RecurrentGradientsTest : public QObject
{
    Q_OBJECT

private slots:
    void recurrentLayerHasItsGradients();
    void tokenNetworkHasItsGradients();
    void carriedStatesAreGivenButNotTaughtThrough();
    void writingAndLearningGiveTheSameProbabilities();
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

/// Five tokens, four units, no parameter 0.
TokenNetwork<double> someNetwork()
{
    TokenNetwork<double> network(5, 4);
    Stream stream(21, 0, 0, 0);
    network.initialise(Vector<double>::Constant(5, 0.2), stream);
    network.parameters.values += 0.3 * normalMatrix(network.parameters.values.size(), 1, 22).col(0);
    return network;
}

/// Two lanes, six steps; lane 1 begins anew at steps 0 and 3, lane 0 goes on from before the window.
TokenWindow someWindow()
{
    return {2, {2, 5, 0, 1, 3, 1, 4, 5, 2, 0, 1, 3}, {0, 1, 3, 1, 4, 2, 2, 0, 1, 3, 0, 4}};
}

} // namespace

void RecurrentGradientsTest::recurrentLayerHasItsGradients()
{
    constexpr Eigen::Index kUnits = 4;
    constexpr Eigen::Index kLanes = 3;
    constexpr Eigen::Index kSteps = 5;
    Parameters<double> parameters;
    const GatedRecurrent<double> layer(parameters, kUnits);
    Stream stream(11, 0, 0, 0);
    layer.initialise(parameters, stream);
    parameters.values += 0.2 * normalMatrix(parameters.values.size(), 1, 12).col(0); // c other than 0
    Matrix<double> inputs = normalMatrix(3 * kUnits, kLanes * kSteps, 13);
    Matrix<double> start = normalMatrix(kUnits, kLanes, 14);
    const Matrix<double> weights = normalMatrix(kUnits, kLanes * kSteps, 15); // the loss: Σ weights · states
    RecurrentPass<double> pass;
    pass.resize(kUnits, kLanes, kSteps);
    const auto loss = [&] {
        pass.inputs = inputs;
        for (Eigen::Index step = 0; step < kSteps; ++step) {
            auto previous = pass.previous.middleCols(step * kLanes, kLanes);
            if (step == 0)
                previous = start;
            else
                previous = pass.states.middleCols((step - 1) * kLanes, kLanes);
            layer.forward(parameters, pass, step);
        }
        return pass.states.cwiseProduct(weights).sum();
    };

    loss();
    pass.stateGradients = weights;
    layer.backward(parameters, pass, [](Eigen::Index) { return true; });
    const Eigen::VectorXd gradients = parameters.gradients;
    const Matrix<double> inputGradients = pass.inputGradients;
    const Matrix<double> startGradients = pass.lastGradient;
    QVERIFY(gradient_check::worstError(parameters.values, gradients, loss) < kTolerance);
    QVERIFY(gradient_check::worstError(flat(inputs), inputGradients.reshaped(), loss) < kTolerance);
    QVERIFY(gradient_check::worstError(flat(start), startGradients.reshaped(), loss) < kTolerance);
}

void RecurrentGradientsTest::tokenNetworkHasItsGradients()
{
    TokenNetwork<double> network = someNetwork();
    const TokenWindow window = someWindow();
    const Matrix<double> carry = normalMatrix(4, 2, 23);
    TokenPass<double> pass;
    const auto loss = [&] {
        pass.carry = carry;
        return network.learn(window, pass);
    };
    loss();
    const Eigen::VectorXd gradients = network.parameters.gradients;
    QVERIFY(gradient_check::worstError(network.parameters.values, gradients, loss) < kTolerance);
}

void RecurrentGradientsTest::carriedStatesAreGivenButNotTaughtThrough()
{
    // Two windows one after the other lose what one long window loses, and their gradients are those of the long one
    // where no state is carried across: here both lanes begin anew in the middle.
    TokenNetwork<double> network = someNetwork();
    TokenWindow whole = someWindow();
    whole.inputs[0] = network.begin();
    const auto half = [&whole](std::ptrdiff_t from) {
        return TokenWindow{2,
                           {whole.inputs.begin() + from, whole.inputs.begin() + from + 6},
                           {whole.targets.begin() + from, whole.targets.begin() + from + 6}};
    };
    for (const bool isCut : {false, true}) {
        if (isCut)
            whole.inputs[6] = network.begin();
        TokenPass<double> pass;
        const double loss = network.learn(whole, pass);
        const Eigen::VectorXd gradients = network.parameters.gradients;
        TokenPass<double> halves;
        double sum = network.learn(half(0), halves) / 2;
        Eigen::VectorXd sumOfGradients = network.parameters.gradients / 2;
        sum += network.learn(half(6), halves) / 2;
        sumOfGradients += network.parameters.gradients / 2;
        QVERIFY(std::abs(sum - loss) < 1e-12);
        QCOMPARE((sumOfGradients - gradients).norm() < 1e-12 * gradients.norm(), isCut);
    }
}

void RecurrentGradientsTest::writingAndLearningGiveTheSameProbabilities()
{
    TokenNetwork<double> network = someNetwork();
    TokenWindow window = someWindow();
    window.inputs[0] = network.begin(); // lane 0: one sequence of six; lane 1: its second begins at step 3
    TokenPass<double> pass;
    network.learn(window, pass);
    TokenStates<double> states;
    network.start(3, states);
    for (Eigen::Index step = 0; step < 6; ++step) {
        QVERIFY((states.logits.col(0) - pass.logits.col(2 * step)).norm() < 1e-12);
        const std::vector<std::uint32_t> next(static_cast<std::size_t>(3 - step / 3),
                                              window.targets[static_cast<std::size_t>(2 * step)]);
        network.append(next, states); // sequences that are dropped leave the others alone
    }
}

OUTCROSS_TEST(RecurrentGradientsTest)
#include "recurrent_gradients_test.moc"
