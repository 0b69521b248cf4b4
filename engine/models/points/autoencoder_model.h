#pragma once

#include "engine/models/model.h"
#include "engine/models/network/variational_autoencoder.h"

#include <string>
#include <string_view>
#include <vector>

namespace outcross
{

/// As they stand they suit 1437 images of 8 × 8: about 3 billion multiply-adds a fit. For 2000 of 28 × 28: hidden 128,
/// latent 16, 1500 steps.
///
/// A Bernoulli likelihood takes a grey of ½ for a coin of variance ¼, several times the noise that grey images have.
/// With β = 1 the divergence then outweighs it: measured on those digits, what is handed on keeps 0.47 of the variance
/// in the first generation and nothing by the fourth, by bias and not by drift. β = 0.2 about restores the balance
/// (0.68 at first); black and white images want 1.
struct AutoencoderSettings {
    int inputs = 64;  ///< Grey values of an image, in 1 … 4096.
    int hidden = 64;  ///< Units between image and latent variables, on either side, in 1 … 4096.
    int latent = 8;   ///< Latent variables, in 2 … 256.
    double beta = 1;  ///< Weight of the divergence (Higgins et al. 2017), in [0, 1000]; 1: the bound itself.
    int steps = 3000; ///< Mini-batches a fit, whatever n is: a fixed amount of computing. In 1 … 10 000 000.
    int batch = 32;   ///< Images in a mini-batch, in 1 … 4096.
    double learningRate = 1e-2; ///< Of Adam, in (0, 1]; falls to 0 over a fit like half a cosine.
    bool isFromScratch = true;  ///< New weights at every fit; false: goes on from the last ones; Adam starts anew.

    bool operator==(const AutoencoderSettings&) const = default;
};

/// A variational autoencoder (Kingma & Welling 2014) of small grey images: n × d points with values in [0, 1], an image
/// a row. What it hands on is the mean grey value of every pixel, decoded from z ~ N(0, I), as in studies of collapse
/// (Shumailov et al. 2024; Alemohammad et al. 2024); the pixels' own noise is not drawn.
///
/// The likelihood of a pixel is p^x (1 − p)^(1 − x), Bernoulli where x is 0 or 1. For grey values between, it lacks the
/// constant that would make it a density (the continuous Bernoulli, Loaiza-Ganem & Cunningham 2019): figures are good
/// for comparing models on the same images, not as densities.
///
/// A value; one thread at a time; const calls from any number of threads. Before the first fit, every pixel is ½.
class AutoencoderModel final : public PointModel
{
public:
    /// `settings` within the limits stated there.
    explicit AutoencoderModel(const AutoencoderSettings& settings);

    [[nodiscard]] const AutoencoderSettings& settings() const { return m_settings; }

    /// One row or more, `inputs` columns. Runs startTraining() to its end.
    void fit(const Points& sample, const Stream& stream, const std::stop_token& stop) override;
    [[nodiscard]] std::unique_ptr<Training> startTraining(const Points& sample, const Stream& stream) override;

    [[nodiscard]] Points sample(std::int64_t count, Stream& stream) const override;

    /// Like sample(), with z ~ N(0, variance · I): below 1 the latent variables are truncated, which keeps the
    /// likeliest images and loses the others (curation by quality). variance ≥ 0.
    [[nodiscard]] Points sampleScaled(std::int64_t count, double variance, Stream& stream) const override;

    /// The evidence lower bound per image in nats (β = 1 whatever the settings), with one draw of z for each image,
    /// from a fixed stream: the same images give the same number.
    [[nodiscard]] double meanLogLikelihood(const Points& sample) const override;

    /// Images (n × inputs) to the means of their latent variables (n × latent).
    [[nodiscard]] Points encode(const Points& images) const;

    /// Latent variables (n × latent) to mean grey values (n × inputs).
    [[nodiscard]] Points decode(const Points& latents) const;

    /// Whether the last fit ran away to infinity (a learning rate too large); what was learnt before is kept then.
    [[nodiscard]] std::vector<Text> notes() const override;

    [[nodiscard]] bool momentsAreExact() const override { return false; }
    /// From kMomentDraws draws that the last fit has settled on. Computed anew at each call (0.2 s at 28 × 28): callers
    /// keep what they need.
    [[nodiscard]] Eigen::VectorXd mean() const override;
    [[nodiscard]] Eigen::MatrixXd covariance() const override; ///< inputs × inputs.

    [[nodiscard]] std::unique_ptr<PointModel> clone() const override;
    void countBytes(Footprint& footprint) const override;

    /// All of the model as bytes (network/saved.h); restored() then draws the very same images.
    [[nodiscard]] std::string saved() const;
    /// Throws InputError for damaged bytes and for anything else than a saved autoencoder.
    [[nodiscard]] static AutoencoderModel restored(std::string_view bytes);

    static constexpr std::int64_t kMomentDraws = 2000;

private:
    friend class AutoencoderTraining;

    [[nodiscard]] network::Matrix<float> momentImages() const;

    AutoencoderSettings m_settings;
    network::VariationalAutoencoder<float> m_network; ///< Without gradients: those belong to the training.
    bool m_isNew = true;                              ///< Not fitted yet.
    bool m_hasDiverged = false;                       ///< In the last fit.
    std::uint64_t m_momentSeed = 0;
};

} // namespace outcross
