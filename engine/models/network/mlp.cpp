#include "engine/models/network/mlp.h"

#include "engine/models/network/initialisation.h"

namespace outcross::network
{

template <class Scalar>
Mlp<Scalar>::Mlp(Parameters<Scalar>& parameters, const std::vector<Eigen::Index>& sizes, Activation hidden,
                 Activation last)
    : m_hidden(hidden), m_last(last)
{
    for (std::size_t i = 1; i < sizes.size(); ++i)
        m_layers.emplace_back(parameters, sizes[i - 1], sizes[i]);
}

template <class Scalar> void Mlp<Scalar>::initialise(Parameters<Scalar>& parameters, Stream& stream) const
{
    for (std::size_t i = 0; i < m_layers.size(); ++i)
        network::initialise(m_layers[i], activationOf(i), parameters, stream);
}

template <class Scalar> void Mlp<Scalar>::forward(const Parameters<Scalar>& parameters, MlpPass<Scalar>& pass) const
{
    const Eigen::Index batch = pass.inputs.cols();
    pass.outputs.resize(m_layers.size());
    pass.gradients.resize(m_layers.size());
    const Matrix<Scalar>* inputs = &pass.inputs;
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        pass.outputs[i].resize(m_layers[i].outputs(), batch);
        pass.gradients[i].resize(m_layers[i].outputs(), batch);
        m_layers[i].forward(parameters, *inputs, pass.outputs[i]);
        activate<Scalar>(activationOf(i), pass.outputs[i]);
        inputs = &pass.outputs[i];
    }
}

template <class Scalar> void Mlp<Scalar>::backward(Parameters<Scalar>& parameters, MlpPass<Scalar>& pass) const
{
    for (std::size_t i = m_layers.size(); i-- > 0;) {
        throughActivation(i, pass);
        m_layers[i].addGradients(parameters, i > 0 ? pass.outputs[i - 1] : pass.inputs, pass.gradients[i]);
        if (i > 0)
            m_layers[i].backward(parameters, pass.gradients[i], pass.gradients[i - 1]);
    }
}

template <class Scalar>
void Mlp<Scalar>::backwardWithInputs(Parameters<Scalar>& parameters, MlpPass<Scalar>& pass) const
{
    backward(parameters, pass);
    toInputs(parameters, pass);
}

template <class Scalar>
void Mlp<Scalar>::backwardToInputs(const Parameters<Scalar>& parameters, MlpPass<Scalar>& pass) const
{
    for (std::size_t i = m_layers.size(); i-- > 0;) {
        throughActivation(i, pass);
        if (i > 0)
            m_layers[i].backward(parameters, pass.gradients[i], pass.gradients[i - 1]);
    }
    toInputs(parameters, pass);
}

template <class Scalar> void Mlp<Scalar>::throughActivation(std::size_t layer, MlpPass<Scalar>& pass) const
{
    multiplyBySlope<Scalar>(activationOf(layer), pass.outputs[layer], pass.gradients[layer]);
}

template <class Scalar> void Mlp<Scalar>::toInputs(const Parameters<Scalar>& parameters, MlpPass<Scalar>& pass) const
{
    pass.inputGradients.resize(inputs(), pass.inputs.cols());
    m_layers.front().backward(parameters, pass.gradients.front(), pass.inputGradients);
}

template class Mlp<float>;
template class Mlp<double>;

} // namespace outcross::network
