#pragma once

#include "engine/models/network/parameters.h"

#include <cstdint>

namespace outcross::network
{

struct AdamSettings {
    double learningRate = 1e-3; ///< > 0
    double beta1 = 0.9;         ///< Memory of the mean gradient, in [0, 1).
    double beta2 = 0.999;       ///< Memory of the mean square, in [0, 1).
    double epsilon = 1e-8;      ///< > 0

    bool operator==(const AdamSettings&) const = default;
};

/// Adam (Kingma & Ba 2015, algorithm 1 in the form of the end of its section 2): m ← β₁m + (1 − β₁)g,
/// v ← β₂v + (1 − β₂)g², θ ← θ − α√(1 − β₂^t)/(1 − β₁^t) · m/(√v + ε). Plain value; starts with no memory.
template <class Scalar> class Adam
{
public:
    explicit Adam(const AdamSettings& settings = {}) : m_settings(settings) {}

    /// One step along the gradients. The number of parameters stays what it was at the first step.
    void step(Parameters<Scalar>& parameters);

    void setLearningRate(double rate) { m_settings.learningRate = rate; }

private:
    AdamSettings m_settings;
    std::int64_t m_steps = 0;
    Vector<Scalar> m_mean;
    Vector<Scalar> m_square;
};

extern template class Adam<float>;
extern template class Adam<double>;

} // namespace outcross::network
