#include "engine/models/network/adversarial_pair.h"

#include "engine/models/network/losses.h"

namespace outcross::network
{
namespace
{

/// `packing` items a column instead of one: they already lie side by side.
template <class Scalar> Eigen::Map<const Matrix<Scalar>> packed(const Matrix<Scalar>& items, Eigen::Index packing)
{
    return {items.data(), items.rows() * packing, items.cols() / packing};
}

} // namespace

template <class Scalar>
AdversarialPair<Scalar>::AdversarialPair(Eigen::Index inputs, Eigen::Index hidden, Eigen::Index latent,
                                         Eigen::Index packing)
    : m_generator(generatorParameters, {latent, hidden, hidden, inputs}, Activation::Relu, Activation::Identity),
      m_discriminator(discriminatorParameters, {packing * inputs, hidden, hidden, hidden, 1}, Activation::LeakyRelu,
                      Activation::Identity)
{
}

template <class Scalar> Eigen::Index AdversarialPair<Scalar>::productsPerColumn() const
{
    // The generator: forward, back, gradients. The discriminator: all of that for two columns, then forward and back.
    return packing() * 3 * generatorParameters.values.size() + 8 * discriminatorParameters.values.size();
}

template <class Scalar> void AdversarialPair<Scalar>::initialise(Stream& stream)
{
    m_generator.initialise(generatorParameters, stream);
    m_discriminator.initialise(discriminatorParameters, stream);
}

template <class Scalar> const Matrix<Scalar>& AdversarialPair<Scalar>::generate(MlpPass<Scalar>& pass) const
{
    m_generator.forward(generatorParameters, pass);
    return pass.output();
}

template <class Scalar> Scalar AdversarialPair<Scalar>::discriminatorLoss(AdversarialPass<Scalar>& pass) const
{
    const Eigen::Index batch = pass.real.cols() / packing();
    pass.comparison.inputs.resize(m_discriminator.inputs(), 2 * batch);
    pass.comparison.inputs.leftCols(batch) = packed(pass.real, packing());
    pass.comparison.inputs.rightCols(batch) = packed(pass.generator.output(), packing());
    m_discriminator.forward(discriminatorParameters, pass.comparison);
    const Matrix<Scalar>& logits = pass.comparison.output();
    Matrix<Scalar>& gradients = pass.comparison.outputGradient();
    const Scalar scale = Scalar(1) / static_cast<Scalar>(batch);
    return sigmoidCrossEntropy<Scalar>(logits.leftCols(batch), Scalar(1), scale, gradients.leftCols(batch)) +
           sigmoidCrossEntropy<Scalar>(logits.rightCols(batch), Scalar(0), scale, gradients.rightCols(batch));
}

template <class Scalar> void AdversarialPair<Scalar>::discriminatorBackward(AdversarialPass<Scalar>& pass)
{
    m_discriminator.backward(discriminatorParameters, pass.comparison);
}

template <class Scalar> Scalar AdversarialPair<Scalar>::generatorLoss(AdversarialPass<Scalar>& pass) const
{
    pass.judgement.inputs = packed(pass.generator.output(), packing());
    m_discriminator.forward(discriminatorParameters, pass.judgement);
    const Scalar scale = Scalar(1) / static_cast<Scalar>(pass.judgement.inputs.cols());
    return sigmoidCrossEntropy<Scalar>(pass.judgement.output(), Scalar(1), scale, pass.judgement.outputGradient());
}

template <class Scalar> void AdversarialPair<Scalar>::generatorBackward(AdversarialPass<Scalar>& pass)
{
    m_discriminator.backwardToInputs(discriminatorParameters, pass.judgement);
    const Matrix<Scalar>& gradients = pass.judgement.inputGradients;
    pass.generator.outputGradient() = gradients.reshaped(inputs(), pass.generator.inputs.cols());
    m_generator.backward(generatorParameters, pass.generator);
}

template class AdversarialPair<float>;
template class AdversarialPair<double>;

} // namespace outcross::network
