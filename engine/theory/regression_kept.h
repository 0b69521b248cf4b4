#pragma once

#include <cstdint>
#include <vector>

namespace outcross
{

/// What a regression that is replaced by a fit to its own labels keeps of the signal, 1/(1 + |ŵ − w*|²), as a mean over
/// runs. One fit of d weights to T Gaussian points with label noise σ moves ŵ by σ·N(0, S⁻¹), S Wishart with T degrees
/// of freedom: a multivariate t, σ·z/√c with z ~ N(0, I) and c ~ χ²_ν, ν = T − d + 1 (Hotelling 1931). Moves of
/// different generations are independent, so |ŵ − w*|² = σ²·χ²_d·Σ 1/c_i and
///   E[1/(1 + |ŵ − w*|²)] = E[Π L_i(σ²·Y)],   L_i(a) = E[e^(−a/c_i)],   Y = χ²_d times a standard exponential,
/// an integral over one number, taken by the trapezoidal rule in its logarithm. Exact to nine digits. A value.
class RegressionKept
{
public:
    RegressionKept(int features, double noiseDeviation);

    /// One more generation, fitted to `points` ≥ d of them.
    void fit(std::int64_t points);

    [[nodiscard]] double mean() const;

private:
    int m_features;
    double m_noiseVariance;
    std::vector<double> m_places;  ///< Values of Y …
    std::vector<double> m_weights; ///< … and their chances.
    std::vector<double> m_kept;    ///< Π L_i at each place.
    std::int64_t m_points = 0;     ///< Of the last fit …
    std::vector<double> m_factor;  ///< … and its L at each place.
};

} // namespace outcross
