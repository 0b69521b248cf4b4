#pragma once

#include "engine/models/network/mlp.h"

namespace outcross::network
{

/// What one batch leaves behind. Owned by whoever runs it, one for each thread.
template <class Scalar> struct AutoencoderPass {
    MlpPass<Scalar> encoder; ///< encoder.inputs (inputs × batch), in [0, 1]: filled in by the caller.
    Matrix<Scalar> noise;    ///< latent × batch, standard normal: filled in by the caller.
    Matrix<Scalar> spread;   ///< σ, latent × batch.
    MlpPass<Scalar> decoder; ///< Its outputs are logits of the grey values.
};

/// Variational autoencoder with Gaussian latent variables and Bernoulli outputs (Kingma & Welling 2014), one hidden
/// layer of tanh units on each side; β weighs the divergence (Higgins et al. 2017). The encoder's outputs are μ above
/// ln σ². The objective and its gradients, nothing else; the training decides about batches and steps.
template <class Scalar> class VariationalAutoencoder
{
public:
    /// All ≥ 1; parameters 0.
    VariationalAutoencoder(Eigen::Index inputs, Eigen::Index hidden, Eigen::Index latent);

    [[nodiscard]] Eigen::Index inputs() const { return m_encoder.inputs(); }
    [[nodiscard]] Eigen::Index latent() const { return m_decoder.inputs(); }
    /// Multiply-adds of forward() and backward() for one example.
    [[nodiscard]] Eigen::Index productsPerExample() const;

    void initialise(Stream& stream);

    /// Minus the mean bound of a batch, in nats: [Σ cross-entropy + β Σ KL] / batch. Leaves the pass ready for
    /// backward().
    Scalar forward(AutoencoderPass<Scalar>& pass, Scalar beta) const;

    /// Adds the gradients of what forward() returned to those of the parameters.
    void backward(AutoencoderPass<Scalar>& pass);

    /// From pass.inputs (inputs × batch) to the means of the latent variables (latent × batch).
    [[nodiscard]] MatrixIn<Scalar> encode(MlpPass<Scalar>& pass) const;

    /// From pass.inputs (latent × batch) to grey values in [0, 1], in the place of pass.outputs.back().
    const Matrix<Scalar>& decode(MlpPass<Scalar>& pass) const;

    Parameters<Scalar> parameters;

private:
    Mlp<Scalar> m_encoder;
    Mlp<Scalar> m_decoder;
};

extern template class VariationalAutoencoder<float>;
extern template class VariationalAutoencoder<double>;

} // namespace outcross::network
