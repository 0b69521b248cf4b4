#pragma once

#include "engine/models/model.h"

#include <memory>
#include <string>

namespace outcross
{

/// A kernel density estimate on the line or the plane (Rosenblatt 1956, Parzen 1962): it keeps its sample and puts a
/// round Gaussian of standard deviation h, the bandwidth, on every item. To draw is to pick one of the items and to add
/// h times noise; its moments are those of the sample (divided by n) plus h² a column.
///
/// Refitted on n of its own draws, a column's variance V goes by V' = (1 − 1/n)V + h²: a draw has variance V, the
/// sample of n keeps 1 − 1/n of it, and the kernel adds h². With h fixed it settles at V* = n h² (theory sheet M4):
/// what drift takes, noise gives back, but never what the data looked like. With h → 0 it is the bootstrap, and V
/// decays as in D2. By the rule h follows the sample: h² = c²V_sample makes V' = (1 − 1/n)(1 + c²)V, which grows
/// without end.
///
/// Until the first fit it is the standard normal. Copies share the sample.
class KdeModel final : public PointModel
{
public:
    /// `columns` is 1 or 2. `bandwidth` ≥ 0 in the units of the points (lineages: standard units); 0 chooses it at
    /// every fit by the normal reference rule (Silverman 1986): h = σ (4 / ((d + 2) n))^(1/(d + 4)) for d columns, σ²
    /// the mean of their variances. A sample without variance then has h = 0: a point where its items lie.
    explicit KdeModel(Eigen::Index columns, double bandwidth = 0);

    /// In use since the last fit.
    [[nodiscard]] double bandwidth() const { return m_bandwidth; }

    /// The items of the last fit: n × columns.
    [[nodiscard]] const Points& centres() const { return *m_centres; }

    void fit(const Points& sample, const Stream& stream, const std::stop_token& stop) override;
    [[nodiscard]] Points sample(std::int64_t count, Stream& stream) const override;

    /// Exact up to kMaximumKdeCentres items in the model and kMaximumKdeQueries judged; of more, evenly spaced ones
    /// stand for all (notes() says so of the model). −∞ where h is 0.
    [[nodiscard]] double meanLogLikelihood(const Points& sample) const override;

    [[nodiscard]] std::vector<Text> notes() const override;
    [[nodiscard]] Eigen::VectorXd mean() const override { return m_mean; }
    [[nodiscard]] Eigen::MatrixXd covariance() const override { return m_covariance; }
    [[nodiscard]] std::unique_ptr<PointModel> clone() const override;
    void countBytes(Footprint& footprint) const override;

    /// As text (engine/models/model_file.h), and back: the same bits. `restored` throws InputError naming `source` and
    /// the line for anything else than what saved() wrote.
    [[nodiscard]] std::string saved() const;
    [[nodiscard]] static KdeModel restored(const std::string& text, const std::string& source);

private:
    void take(Points centres, double bandwidth);

    double m_wantedBandwidth;
    double m_bandwidth = 1;
    std::shared_ptr<const Points> m_centres;
    Eigen::VectorXd m_mean;
    Eigen::MatrixXd m_covariance;
};

/// What a likelihood may cost: 10 000 × 1000 kernels, 30 ms.
inline constexpr Eigen::Index kMaximumKdeCentres = 10'000;
inline constexpr Eigen::Index kMaximumKdeQueries = 1000;
inline constexpr double kMaximumKdeBandwidth = 1e6;

} // namespace outcross
