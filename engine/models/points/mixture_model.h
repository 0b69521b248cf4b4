#pragma once

#include "engine/models/model.h"
#include "engine/models/points/expectation_maximisation.h"

#include <string>
#include <vector>

namespace outcross
{

/// A mixture of full-covariance Gaussians on the plane. The first fit seeds its components by k-means++, every later
/// one starts from the components of the last.
class MixtureModel final : public PointModel
{
public:
    /// Not fitted yet: `components` in 1 … kMaximumEmTerms. Until the first fit it is the standard normal.
    explicit MixtureModel(int components);

    /// A known mixture; the weights sum to 1.
    explicit MixtureModel(std::vector<GaussianComponent> components);

    [[nodiscard]] const std::vector<GaussianComponent>& components() const { return m_components; }

    void fit(const Points& sample, const Stream& stream, const std::stop_token& stop) override;
    [[nodiscard]] Points sample(std::int64_t count, Stream& stream) const override;
    [[nodiscard]] double meanLogLikelihood(const Points& sample) const override;

    /// How many components have been taken out, if any.
    [[nodiscard]] std::vector<Text> notes() const override;

    [[nodiscard]] Eigen::VectorXd mean() const override;
    [[nodiscard]] Eigen::MatrixXd covariance() const override;
    /// Every component about its own mean.
    [[nodiscard]] Points sampleScaled(std::int64_t count, double scale, Stream& stream) const override;
    [[nodiscard]] std::unique_ptr<PointModel> clone() const override;
    void countBytes(Footprint& footprint) const override;

    /// As text (engine/models/model_file.h), and back: the same bits. `restored` throws InputError naming `source` and
    /// the line for anything else than what saved() wrote.
    [[nodiscard]] std::string saved() const;
    [[nodiscard]] static MixtureModel restored(const std::string& text, const std::string& source);

private:
    int m_wanted;
    bool m_isFitted;
    std::vector<GaussianComponent> m_components;
};

} // namespace outcross
