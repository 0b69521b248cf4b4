#pragma once

#include "engine/models/model.h"
#include "engine/models/network/adversarial_pair.h"

#include <string>
#include <string_view>
#include <vector>

namespace outcross
{

struct AdversarialSettings {
    int inputs = 2;             ///< Coordinates of a point, in 1 … 64.
    int hidden = 64;            ///< Units in each hidden layer (generator two, discriminator three), in 1 … 1024.
    int latent = 2;             ///< Numbers the generator starts from, in 1 … 256.
    int packing = 1;            ///< Items the discriminator sees at once, in 1 … 16; 1: a plain adversarial pair.
    int steps = 2000;           ///< Steps of both networks a fit, whatever n is: a fixed amount of computing.
    int batch = 64;             ///< Packs in a mini-batch, in 1 … 4096.
    double learningRate = 2e-3; ///< Of Adam, in (0, 1]; falls to 0 over a fit like half a cosine.
    bool isFromScratch = true;  ///< New weights at every fit; false: goes on from the last ones; Adam starts anew.

    bool operator==(const AdversarialSettings&) const = default;
};

/// A generative adversarial network (Goodfellow et al. 2014) of points in standard units. What it loses, it loses to
/// the game between its two networks and not to drift: generators settle on the modes that pass the discriminator best.
/// Packing (PacGAN: Lin et al. 2018) lets the discriminator see that, at the price of packing times the points.
///
/// It gives no probabilities: meanLogLikelihood() is NaN. A value; one thread at a time; const calls from any number of
/// threads. Before the first fit, every point is the origin.
class AdversarialModel final : public PointModel
{
public:
    /// `settings` within the limits stated there.
    explicit AdversarialModel(const AdversarialSettings& settings);

    [[nodiscard]] const AdversarialSettings& settings() const { return m_settings; }

    /// One row or more, `inputs` columns. Runs startTraining() to its end.
    void fit(const Points& sample, const Stream& stream, const std::stop_token& stop) override;
    [[nodiscard]] std::unique_ptr<Training> startTraining(const Points& sample, const Stream& stream) override;

    [[nodiscard]] Points sample(std::int64_t count, Stream& stream) const override;

    /// Like sample(), with z ~ N(0, variance · I): truncation, as curation by quality. variance ≥ 0.
    [[nodiscard]] Points sampleScaled(std::int64_t count, double variance, Stream& stream) const override;

    [[nodiscard]] double meanLogLikelihood(const Points& sample) const override; ///< NaN.

    /// Whether the last fit ran away to infinity (a learning rate too large); what was learnt before is kept then.
    [[nodiscard]] std::vector<Text> notes() const override;

    [[nodiscard]] bool momentsAreExact() const override { return false; }
    /// From kMomentDraws draws that the last fit has settled on.
    [[nodiscard]] Eigen::VectorXd mean() const override;
    [[nodiscard]] Eigen::MatrixXd covariance() const override;

    [[nodiscard]] std::unique_ptr<PointModel> clone() const override;
    void countBytes(Footprint& footprint) const override;

    /// All of the model as bytes (network/saved.h); restored() then draws the very same points.
    [[nodiscard]] std::string saved() const;
    /// Throws InputError for damaged bytes and for anything else than a saved adversarial network.
    [[nodiscard]] static AdversarialModel restored(std::string_view bytes);

    static constexpr std::int64_t kMomentDraws = 2000;

private:
    friend class AdversarialTraining;

    /// The networks see points in thirds of a standard unit: wide inputs let a discriminator find narrow modes sooner.
    static constexpr double kUnits = 3;

    AdversarialSettings m_settings;
    network::AdversarialPair<float> m_networks; ///< Without gradients: those belong to the training.
    bool m_isNew = true;                        ///< Not fitted yet.
    bool m_hasDiverged = false;                 ///< In the last fit.
    std::uint64_t m_momentSeed = 0;
};

} // namespace outcross
