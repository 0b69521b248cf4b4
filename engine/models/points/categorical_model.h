#pragma once

#include "engine/models/model.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace outcross
{

/// How often each category occurs: counts, or any weights ≥ 0 in proportion to them.
using Tally = std::vector<double>;

/// Categories with free frequencies, refitted by maximum likelihood: frequency = count / n. Sampling it and refitting
/// is the Wright–Fisher kernel of n haploids (Fisher 1930, Wright 1931).
class CategoricalModel final : public Model<Tally>
{
public:
    /// `frequencies` ≥ 0 with a positive sum; scaled to sum to 1 (unless they do within 1e-12). A fit adds `smoothing`
    /// ≥ 0 to every count (Lidstone 1920): K-allele mutation with u = αK/(n + αK) after sampling (theory sheet M4).
    explicit CategoricalModel(std::vector<double> frequencies, double smoothing = 0);

    [[nodiscard]] std::span<const double> frequencies() const { return m_frequencies; }

    /// The tally has as many categories as the model and a positive sum. Takes no time worth cancelling.
    void fit(const Tally& tally, const Stream& stream, const std::stop_token& stop) override;

    [[nodiscard]] Tally sample(std::int64_t count, Stream& stream) const override;
    [[nodiscard]] double meanLogLikelihood(const Tally& tally) const override;

    /// Moves the frequencies by `share` towards the mean of those of `models`.
    void moveTowards(std::span<const std::unique_ptr<CategoricalModel>> models, double share);
    [[nodiscard]] std::unique_ptr<CategoricalModel> clone() const { return std::make_unique<CategoricalModel>(*this); }
    void countBytes(Footprint& footprint) const override;
    /// As text (engine/models/model_file.h), and back: the same bits. `restored` throws InputError naming `source` and
    /// the line for anything else than what saved() wrote.
    [[nodiscard]] std::string saved() const;
    [[nodiscard]] static CategoricalModel restored(const std::string& text, const std::string& source);

private:
    std::vector<double> m_frequencies;
    double m_smoothing;
};

} // namespace outcross
