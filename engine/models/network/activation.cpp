#include "engine/models/network/activation.h"

namespace outcross::network
{

template <class Scalar> void activate(Activation activation, MatrixOut<Scalar> sums)
{
    switch (activation) {
    case Activation::Identity:
        break;
    case Activation::Tanh:
        sums.array() = sums.array().tanh();
        break;
    case Activation::Sigmoid:
        sums.array() = sums.array().logistic();
        break;
    case Activation::Relu:
        sums.array() = sums.array().max(Scalar(0));
        break;
    case Activation::LeakyRelu:
        sums.array() = sums.array().max(Scalar(kLeak) * sums.array());
        break;
    }
}

template <class Scalar>
void multiplyBySlope(Activation activation, const MatrixIn<Scalar>& outputs, MatrixOut<Scalar> gradients)
{
    const auto output = outputs.array();
    switch (activation) {
    case Activation::Identity:
        break;
    case Activation::Tanh:
        gradients.array() *= Scalar(1) - output.square();
        break;
    case Activation::Sigmoid:
        gradients.array() *= output * (Scalar(1) - output);
        break;
    case Activation::Relu:
        gradients.array() = (output > Scalar(0)).select(gradients.array(), Scalar(0));
        break;
    case Activation::LeakyRelu:
        gradients.array() = (output > Scalar(0)).select(gradients.array(), Scalar(kLeak) * gradients.array());
        break;
    }
}

template void activate<float>(Activation, MatrixOut<float>);
template void activate<double>(Activation, MatrixOut<double>);
template void multiplyBySlope<float>(Activation, const MatrixIn<float>&, MatrixOut<float>);
template void multiplyBySlope<double>(Activation, const MatrixIn<double>&, MatrixOut<double>);

} // namespace outcross::network
