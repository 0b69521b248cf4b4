#pragma once

#include "engine/models/network/mlp.h"

namespace outcross::network
{

/// What one step leaves behind. Owned by whoever runs it.
template <class Scalar> struct AdversarialPass {
    Matrix<Scalar> real;        ///< inputs × (batch · packing): filled in by the caller.
    MlpPass<Scalar> generator;  ///< generator.inputs (latent × (batch · packing)): filled in by the caller.
    MlpPass<Scalar> comparison; ///< The discriminator on real columns to the left, generated ones to the right.
    MlpPass<Scalar> judgement;  ///< The discriminator on generated columns alone.
};

/// Generative adversarial networks (Goodfellow et al. 2014) with the non-saturating loss of their section 3, packed:
/// the discriminator sees `packing` items of one kind side by side, which makes a lack of variety visible to it
/// (PacGAN: Lin et al. 2018). Two hidden layers for the generator, three for the discriminator. The objectives and
/// their gradients, nothing else.
template <class Scalar> class AdversarialPair
{
public:
    /// All ≥ 1; parameters 0.
    AdversarialPair(Eigen::Index inputs, Eigen::Index hidden, Eigen::Index latent, Eigen::Index packing);

    [[nodiscard]] Eigen::Index inputs() const { return m_generator.outputs(); }
    [[nodiscard]] Eigen::Index latent() const { return m_generator.inputs(); }
    [[nodiscard]] Eigen::Index packing() const { return m_discriminator.inputs() / inputs(); }
    /// Multiply-adds of one step of both for one column of the discriminator.
    [[nodiscard]] Eigen::Index productsPerColumn() const;

    void initialise(Stream& stream);

    /// From pass.inputs (latent × count) to items (inputs × count).
    const Matrix<Scalar>& generate(MlpPass<Scalar>& pass) const;

    /// −mean ln D(real) − mean ln(1 − D(generated)) in nats; pass.generator has generated. Ready for the next.
    Scalar discriminatorLoss(AdversarialPass<Scalar>& pass) const;
    /// Adds its gradients to those of the discriminator.
    void discriminatorBackward(AdversarialPass<Scalar>& pass);

    /// −mean ln D(generated) in nats; pass.generator has generated. Ready for the next.
    Scalar generatorLoss(AdversarialPass<Scalar>& pass) const;
    /// Adds its gradients to those of the generator.
    void generatorBackward(AdversarialPass<Scalar>& pass);

    Parameters<Scalar> generatorParameters;
    Parameters<Scalar> discriminatorParameters;

private:
    Mlp<Scalar> m_generator;
    Mlp<Scalar> m_discriminator;
};

extern template class AdversarialPair<float>;
extern template class AdversarialPair<double>;

} // namespace outcross::network
