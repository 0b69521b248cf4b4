#pragma once

#include "engine/lineage/lineage.h"
#include "engine/lineage/origin.h"
#include "engine/theory/regression_kept.h"

#include <Eigen/Core>

#include <cstdint>
#include <memory>
#include <vector>

namespace outcross
{

/// Linear regression retrained on labels of its own making.
struct RegressionSettings {
    int features = 10;           ///< d, 1 … kMaximumRegressionFeatures.
    double noiseDeviation = 0.5; ///< σ of a label's noise, in (0, kMaximumLabelNoise]; the signal has variance 1.
    bool accumulate = false;     ///< Fit on the samples of all generations so far, instead of those of the last alone.
    bool operator==(const RegressionSettings&) const = default;
};

inline constexpr int kMaximumRegressionFeatures = 200;
inline constexpr double kMaximumLabelNoise = 100;

/// What all replicates share; immutable. `weights` w* has length 1; `testPoints` (m × d) and `testLabels` (m) are drawn
/// from the real thing and never trained on.
struct RegressionReality {
    RegressionSettings settings;
    Eigen::VectorXd weights;
    Eigen::MatrixXd testPoints;
    Eigen::VectorXd testLabels;
    std::vector<double> startFrequencies; ///< See frequencies().
    RegressionKept expected;              ///< At generation 0.
};

/// The linear model of Gerstgrasser et al. (2024), after Mobahi et al. (2020) and Dohmatob et al. (2024). A sample is a
/// point x ~ N(0, I) of d features with a label y = x·w* + σε. In generation t each of T new points is labelled by the
/// last fit instead, y = x·ŵ + σε, or with probability `inflow` by the real w*; least squares give the next ŵ (of
/// shortest length where there are fewer samples than features).
///
/// E|ŵ − w*|², the test error beyond the noise, with e = σ²d/(T − d − 1) and T > d + 1:
///   replace            g·e after g generations (Gerstgrasser et al. 2024; theory sheet R5);
///   replace, inflow f  E' = cE + e, where c is (1 − f)² but for terms of order d/T (regression_lineage.cpp);
///   accumulate         Σ σ²d/(i(iT − d − 1)) over i = 1 … g: below e·Σ1/i², the bound with the points of generation 1
///                      used again, and so below e·π²/6 for ever. New points i spread over more directions.
///
/// The points are never drawn one by one: least squares see them through XᵀX and Xᵀy only, which are drawn from their
/// exact joint distribution (Wishart, by Bartlett 1933; Gaussian given it). So a generation costs O(d³) time and O(d²)
/// memory whatever T and however many generations are accumulated.
///
/// In the census: `diversity` and `kept` are the share of the signal still there, |w*|²/(|w*|² + |ŵ − w*|²). Its mean
/// is known where data are replaced and nothing real comes in (theory/regression_kept.h). Elsewhere only that of the
/// error is; the expectation then goes on as 1/(1 + E|ŵ − w*|²), which the mean exceeds. `distance` is |ŵ − w*|;
/// `fitness` the expected log-likelihood of a real label, −½ ln 2πσ² − (σ² + |ŵ − w*|²)/2σ², exact. Variants are the
/// features, with the frequencies ŵ_j²/|ŵ|². One thread at a time.
class RegressionLineage final : public Lineage, public Expectation
{
public:
    RegressionLineage(std::shared_ptr<const RegressionReality> reality, std::int64_t size);

    void advance(const Forces& forces, std::int64_t size, const Stream& stream, const std::stop_token& stop) override;
    [[nodiscard]] Census census(const std::stop_token& = {}) const override;
    /// TrainingItems, ExcessError.
    [[nodiscard]] std::vector<double> measures() const override;
    [[nodiscard]] Portrait portrait(const PictureRequest& request) const override;
    [[nodiscard]] const Expectation* expectation() const override { return this; }
    [[nodiscard]] double expectedDiversity() const override;
    [[nodiscard]] std::optional<Text> whyNoExpectation(const Forces& forces) const override;
    [[nodiscard]] std::unique_ptr<Lineage> clone() const override;
    void countBytes(Footprint& footprint) const override;
    [[nodiscard]] int loci() const override { return 1; }
    [[nodiscard]] std::string locusName(int) const override { return {}; }
    [[nodiscard]] std::span<const double> frequencies(int) const override { return m_frequencies; }
    [[nodiscard]] Moments startMoments() const override { return {1, 0, 0}; }
    [[nodiscard]] SourceMoments sourceMoments() const override;

    /// |ŵ − w*|²: how much larger the mean squared error on real points is than σ².
    [[nodiscard]] double excessTestError() const { return m_offset.squaredNorm(); }

    /// ŵ, d numbers.
    [[nodiscard]] Eigen::VectorXd weights() const { return m_reality->weights + m_offset; }

private:
    std::shared_ptr<const RegressionReality> m_reality;
    std::int64_t m_size;
    bool m_isReal = true;       ///< Generation 0.
    Eigen::VectorXd m_offset;   ///< ŵ − w*.
    Eigen::MatrixXd m_squares;  ///< Σ XᵀX of all generations; empty unless they are accumulated.
    Eigen::VectorXd m_products; ///< Σ Xᵀ(y − Xw*).
    std::int64_t m_points = 0;  ///< How many points these are sums of.
    std::vector<double> m_frequencies;
    void expectFit(double inflow, std::int64_t size);

    RegressionKept m_expected;
    bool m_isExact = true;      ///< m_expected holds …
    double m_expectedError = 0; ///< … and else E|ŵ − w*|², NaN where that is not known either.
};

/// w* has the same weight on every feature. Throws InputError beginning with the key for settings out of range, or a
/// `size` T below d + 2, with which the expected error is infinite.
[[nodiscard]] std::shared_ptr<const Origin> regressionOrigin(const RegressionSettings& settings, std::int64_t size);

} // namespace outcross
