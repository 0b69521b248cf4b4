#include "engine/models/network/variational_autoencoder.h"

#include "engine/models/network/losses.h"

namespace outcross::network
{

template <class Scalar>
VariationalAutoencoder<Scalar>::VariationalAutoencoder(Eigen::Index inputs, Eigen::Index hidden, Eigen::Index latent)
    : m_encoder(parameters, {inputs, hidden, 2 * latent}, Activation::Tanh, Activation::Identity),
      m_decoder(parameters, {latent, hidden, inputs}, Activation::Tanh, Activation::Identity)
{
}

template <class Scalar> Eigen::Index VariationalAutoencoder<Scalar>::productsPerExample() const
{
    return 3 * parameters.values.size(); // each weight once forward, once for its gradient, once backward
}

template <class Scalar> void VariationalAutoencoder<Scalar>::initialise(Stream& stream)
{
    m_encoder.initialise(parameters, stream);
    m_decoder.initialise(parameters, stream);
}

template <class Scalar> Scalar VariationalAutoencoder<Scalar>::forward(AutoencoderPass<Scalar>& pass, Scalar beta) const
{
    m_encoder.forward(parameters, pass.encoder);
    const auto means = pass.encoder.output().topRows(latent());
    const auto logVariances = pass.encoder.output().bottomRows(latent());
    pass.spread = (Scalar(0.5) * logVariances.array()).exp();
    pass.decoder.inputs = means + pass.spread.cwiseProduct(pass.noise);
    m_decoder.forward(parameters, pass.decoder);

    const Scalar scale = Scalar(1) / static_cast<Scalar>(pass.encoder.inputs.cols());
    pass.encoder.outputGradient().setZero();
    return sigmoidCrossEntropy<Scalar>(pass.decoder.output(), pass.encoder.inputs, scale,
                                       pass.decoder.outputGradient()) +
           addGaussianKl<Scalar>(means, logVariances, beta * scale, pass.encoder.outputGradient().topRows(latent()),
                                 pass.encoder.outputGradient().bottomRows(latent()));
}

template <class Scalar> void VariationalAutoencoder<Scalar>::backward(AutoencoderPass<Scalar>& pass)
{
    m_decoder.backwardWithInputs(parameters, pass.decoder);
    // z = μ + σ ε with σ = exp(½ ln σ²): dz/dμ = 1, dz/d(ln σ²) = ½ σ ε (the reparametrisation).
    auto& gradients = pass.encoder.outputGradient();
    gradients.topRows(latent()) += pass.decoder.inputGradients;
    gradients.bottomRows(latent()).array() +=
        Scalar(0.5) * pass.decoder.inputGradients.array() * pass.spread.array() * pass.noise.array();
    m_encoder.backward(parameters, pass.encoder);
}

template <class Scalar> MatrixIn<Scalar> VariationalAutoencoder<Scalar>::encode(MlpPass<Scalar>& pass) const
{
    m_encoder.forward(parameters, pass);
    return pass.output().topRows(latent());
}

template <class Scalar> const Matrix<Scalar>& VariationalAutoencoder<Scalar>::decode(MlpPass<Scalar>& pass) const
{
    m_decoder.forward(parameters, pass);
    activate<Scalar>(Activation::Sigmoid, pass.outputs.back());
    return pass.output();
}

template class VariationalAutoencoder<float>;
template class VariationalAutoencoder<double>;

} // namespace outcross::network
