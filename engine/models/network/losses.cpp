#include "engine/models/network/losses.h"

#include <cmath>

namespace outcross::network
{

template <class Scalar>
Scalar sigmoidCrossEntropy(const MatrixIn<Scalar>& logits, const MatrixIn<Scalar>& targets, Scalar scale,
                           MatrixOut<Scalar> gradients)
{
    const auto x = logits.array();
    const auto t = targets.array();
    gradients.array() = scale * (x.logistic() - t);
    return scale * (x.max(Scalar(0)) - x * t + (-x.abs()).exp().log1p()).sum();
}

template <class Scalar>
Scalar sigmoidCrossEntropy(const MatrixIn<Scalar>& logits, Scalar target, Scalar scale, MatrixOut<Scalar> gradients)
{
    const auto x = logits.array();
    gradients.array() = scale * (x.logistic() - target);
    return scale * (x.max(Scalar(0)) - target * x + (-x.abs()).exp().log1p()).sum();
}

template <class Scalar>
Scalar softmaxCrossEntropy(const MatrixIn<Scalar>& logits, std::span<const std::uint32_t> targets, Scalar scale,
                           MatrixOut<Scalar> gradients)
{
    Scalar loss = 0;
    for (Eigen::Index i = 0; i < logits.cols(); ++i) {
        const auto target = static_cast<Eigen::Index>(targets[static_cast<std::size_t>(i)]);
        const Scalar largest = logits.col(i).maxCoeff();
        gradients.col(i).array() = (logits.col(i).array() - largest).exp();
        const Scalar total = gradients.col(i).sum();
        loss += std::log(total) + largest - logits(target, i);
        gradients.col(i) *= scale / total;
        gradients(target, i) -= scale;
    }
    return scale * loss;
}

template <class Scalar>
Scalar addGaussianKl(const MatrixIn<Scalar>& means, const MatrixIn<Scalar>& logVariances, Scalar scale,
                     MatrixOut<Scalar> meanGradients, MatrixOut<Scalar> logVarianceGradients)
{
    const auto half = Scalar(0.5);
    const auto logVariance = logVariances.array();
    meanGradients += scale * means;
    logVarianceGradients.array() += scale * half * (logVariance.exp() - Scalar(1));
    return scale * half * (means.array().square() + logVariance.exp() - logVariance - Scalar(1)).sum();
}

template float sigmoidCrossEntropy<float>(const MatrixIn<float>&, const MatrixIn<float>&, float, MatrixOut<float>);
template double sigmoidCrossEntropy<double>(const MatrixIn<double>&, const MatrixIn<double>&, double,
                                            MatrixOut<double>);
template float sigmoidCrossEntropy<float>(const MatrixIn<float>&, float, float, MatrixOut<float>);
template double sigmoidCrossEntropy<double>(const MatrixIn<double>&, double, double, MatrixOut<double>);
template float softmaxCrossEntropy<float>(const MatrixIn<float>&, std::span<const std::uint32_t>, float,
                                          MatrixOut<float>);
template double softmaxCrossEntropy<double>(const MatrixIn<double>&, std::span<const std::uint32_t>, double,
                                            MatrixOut<double>);
template float addGaussianKl<float>(const MatrixIn<float>&, const MatrixIn<float>&, float, MatrixOut<float>,
                                    MatrixOut<float>);
template double addGaussianKl<double>(const MatrixIn<double>&, const MatrixIn<double>&, double, MatrixOut<double>,
                                      MatrixOut<double>);

} // namespace outcross::network
