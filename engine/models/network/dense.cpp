#include "engine/models/network/dense.h"

#include "engine/models/network/product.h"

namespace outcross::network
{

template <class Scalar>
Dense<Scalar>::Dense(Parameters<Scalar>& parameters, Eigen::Index inputs, Eigen::Index outputs)
    : m_weights(parameters.add(outputs, inputs)), m_bias(parameters.add(outputs, 1))
{
}

template <class Scalar>
void Dense<Scalar>::forward(const Parameters<Scalar>& parameters, const MatrixIn<Scalar>& inputs,
                            MatrixOut<Scalar> outputs) const
{
    outputs.colwise() = parameters.value(m_bias).col(0);
    addProduct(parameters.value(m_weights), inputs, outputs);
}

template <class Scalar>
void Dense<Scalar>::addForward(const Parameters<Scalar>& parameters, const MatrixIn<Scalar>& inputs,
                               MatrixOut<Scalar> outputs) const
{
    outputs.colwise() += parameters.value(m_bias).col(0);
    addProduct(parameters.value(m_weights), inputs, outputs);
}

template <class Scalar>
void Dense<Scalar>::addGradients(Parameters<Scalar>& parameters, const MatrixIn<Scalar>& inputs,
                                 const MatrixIn<Scalar>& outputGradients) const
{
    addProduct(outputGradients, inputs.transpose(), parameters.gradient(m_weights));
    parameters.gradient(m_bias).col(0) += outputGradients.rowwise().sum();
}

template <class Scalar>
void Dense<Scalar>::backward(const Parameters<Scalar>& parameters, const MatrixIn<Scalar>& outputGradients,
                             MatrixOut<Scalar> inputGradients) const
{
    inputGradients.setZero();
    addBackward(parameters, outputGradients, inputGradients);
}

template <class Scalar>
void Dense<Scalar>::addBackward(const Parameters<Scalar>& parameters, const MatrixIn<Scalar>& outputGradients,
                                MatrixOut<Scalar> inputGradients) const
{
    addProduct(parameters.value(m_weights).transpose(), outputGradients, inputGradients);
}

template class Dense<float>;
template class Dense<double>;

} // namespace outcross::network
