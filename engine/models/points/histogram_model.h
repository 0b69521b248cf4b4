#pragma once

#include "engine/models/model.h"

#include <span>
#include <string>
#include <vector>

namespace outcross
{

/// A histogram on the line: K equally wide bins over a range, refitted to p = (count + α) / (n + αK), additive
/// smoothing (Laplace 1774 for α = 1). To draw is to pick a bin and a place in it, uniformly. An item outside the range
/// counts in the nearest bin, both when learnt from and when judged.
///
/// Refitted on n of its own draws its frequencies are those of a categorical model with mutation u = αK / (n + αK)
/// (theory sheet M4): 1 − Σp² goes by H' = b(1 − 1/n)H + (1 − b)(1 − 1/K) with b = (1 − u)². α = 0 is plain drift (D1).
///
/// Until the first fit all bins are equally frequent.
class HistogramModel final : public PointModel
{
public:
    /// low < high, finite; `bins` in 1 … kMaximumHistogramBins; `smoothing` α ≥ 0, finite, in items a bin.
    HistogramModel(double low, double high, int bins, double smoothing);

    [[nodiscard]] std::span<const double> frequencies() const { return m_frequencies; }
    [[nodiscard]] double binWidth() const { return (m_high - m_low) / static_cast<double>(m_frequencies.size()); }

    /// Points of one column, at least one.
    void fit(const Points& sample, const Stream& stream, const std::stop_token& stop) override;

    /// In ascending order of the bins.
    [[nodiscard]] Points sample(std::int64_t count, Stream& stream) const override;

    /// −∞ where an item lies in an empty bin.
    [[nodiscard]] double meanLogLikelihood(const Points& sample) const override;

    [[nodiscard]] Eigen::VectorXd mean() const override;
    [[nodiscard]] Eigen::MatrixXd covariance() const override;
    [[nodiscard]] std::unique_ptr<PointModel> clone() const override;
    void countBytes(Footprint& footprint) const override;

    /// As text (engine/models/model_file.h), and back: the same bits. `restored` throws InputError naming `source` and
    /// the line for anything else than what saved() wrote.
    [[nodiscard]] std::string saved() const;
    [[nodiscard]] static HistogramModel restored(const std::string& text, const std::string& source);

private:
    [[nodiscard]] std::vector<double> countsOf(const Points& sample) const;
    [[nodiscard]] double centre(std::size_t bin) const { return m_low + (static_cast<double>(bin) + 0.5) * binWidth(); }

    double m_low;
    double m_high;
    double m_smoothing;
    std::vector<double> m_frequencies;
};

inline constexpr int kMaximumHistogramBins = 65'000;

} // namespace outcross
