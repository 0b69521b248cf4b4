#include "engine/models/network/adam.h"

#include <cmath>

namespace outcross::network
{

template <class Scalar> void Adam<Scalar>::step(Parameters<Scalar>& parameters)
{
    if (m_steps == 0) {
        m_mean = Vector<Scalar>::Zero(parameters.values.size());
        m_square = m_mean;
    }
    ++m_steps;
    const auto steps = static_cast<double>(m_steps);
    const double scale = m_settings.learningRate * std::sqrt(1 - std::pow(m_settings.beta2, steps)) /
                         (1 - std::pow(m_settings.beta1, steps));
    const auto beta1 = static_cast<Scalar>(m_settings.beta1);
    const auto beta2 = static_cast<Scalar>(m_settings.beta2);
    const auto rate = static_cast<Scalar>(scale);
    const auto epsilon = static_cast<Scalar>(m_settings.epsilon);
    // Where gradients stay 0 (a dead unit, an empty border) both averages would fade into denormal numbers, a hundred
    // times slower: adding and taking away this constant makes them exactly 0 instead, and moves nothing else.
    const auto dust = static_cast<Scalar>(1e-25);

    auto mean = m_mean.array();
    auto square = m_square.array();
    const auto gradient = parameters.gradients.array();
    mean = (beta1 * mean + (1 - beta1) * gradient + dust) - dust;
    square = (beta2 * square + (1 - beta2) * gradient.square() + dust) - dust;
    parameters.values.array() -= rate * mean / (square.sqrt() + epsilon);
}

template class Adam<float>;
template class Adam<double>;

} // namespace outcross::network
