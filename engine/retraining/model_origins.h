#pragma once

#include "engine/data/library.h"
#include "engine/lineage/lineage_spec.h"
#include "engine/lineage/origin.h"

#include <cstdint>
#include <memory>
#include <stop_token>

namespace outcross
{

/// The least size, and how many variants a kind can have; 0 of these: it has none.
struct KindLimits {
    std::int64_t size = 1;
    int variants = 1;
    int maximumVariants = 0;
};

inline constexpr KindLimits kCategoricalLimits{.maximumVariants = kMaximumVariants};
inline constexpr KindLimits kGaussianLimits{.size = 2, .variants = 2, .maximumVariants = kMaximumModes};
inline constexpr KindLimits kHistogramLimits{.size = 2, .variants = 2, .maximumVariants = kMaximumModes};
inline constexpr KindLimits kMixtureLimits{.size = 2, .maximumVariants = kMaximumModes};
inline constexpr KindLimits kKdeLimits{.size = 2, .maximumVariants = kMaximumModes};
inline constexpr KindLimits kAdversarialLimits{.size = 8, .maximumVariants = kMaximumModes};
inline constexpr KindLimits kAutoencoderLimits{.size = 8};
inline constexpr KindLimits kNgramLimits{.size = 100};       ///< Tokens.
inline constexpr KindLimits kNeuralTextLimits{.size = 1000}; ///< Tokens.
inline constexpr KindLimits kRegressionLimits{.size = 2};    ///< And two more than features, see regressionOrigin().

/// Where the lineages of retrained models start: each function checks the specification, reads its data and prepares
/// the real thing once. Every one throws InputError, in words that begin with the scenario's key ("columns: …") or the
/// name of the data file, for a specification that the kind cannot take; and Cancelled when `stop` asks for it.

/// Categories refitted by maximum likelihood (frequency = count / n). `variants` categories, equal, Zipf or given; no
/// data sets.
[[nodiscard]] std::shared_ptr<const Origin> categoricalOrigin(const LineageSpec& spec, const DataLibrary& library,
                                                              const std::stop_token& stop = {});

/// One Gaussian on the line. Without data the real thing is the standard normal; with data it is the training rows of
/// the named or first numeric column. `variants` counts bins.
[[nodiscard]] std::shared_ptr<const Origin> gaussianOrigin(const LineageSpec& spec, const DataLibrary& library,
                                                           const std::stop_token& stop = {});

/// A mixture of full-covariance Gaussians on the plane, `variants` of them. Without data the real
/// thing is that many equal round modes on a grid; with data it is the training rows of two columns.
[[nodiscard]] std::shared_ptr<const Origin> mixtureOrigin(const LineageSpec& spec, const DataLibrary& library,
                                                          const std::stop_token& stop = {});

/// Equal bins over a range of the line, smoothed by `learning.smoothing`. Otherwise as gaussian.
[[nodiscard]] std::shared_ptr<const Origin> histogramOrigin(const LineageSpec& spec, const DataLibrary& library,
                                                            const std::stop_token& stop = {});

/// A Gaussian kernel density on the plane; `variants` counts the real modes that it is judged by.
[[nodiscard]] std::shared_ptr<const Origin> kdeOrigin(const LineageSpec& spec, const DataLibrary& library,
                                                      const std::stop_token& stop = {});

/// A generative adversarial network on the plane; `variants` as for kde.
[[nodiscard]] std::shared_ptr<const Origin> adversarialOrigin(const LineageSpec& spec, const DataLibrary& library,
                                                              const std::stop_token& stop = {});

/// A variational autoencoder of small images: IDX data, shipped or a file, or a folder of PNG files.
[[nodiscard]] std::shared_ptr<const Origin> autoencoderOrigin(const LineageSpec& spec, const DataLibrary& library,
                                                              const std::stop_token& stop = {});

/// A model of which token follows which; text, shipped or a file. Size in tokens.
[[nodiscard]] std::shared_ptr<const Origin> ngramOrigin(const LineageSpec& spec, const DataLibrary& library,
                                                        const std::stop_token& stop = {});

/// A recurrent network that writes text token by token. Size in tokens.
[[nodiscard]] std::shared_ptr<const Origin> neuralTextOrigin(const LineageSpec& spec, const DataLibrary& library,
                                                             const std::stop_token& stop = {});

/// Linear regression on labels that the last generation gave. Size from features + 2.
[[nodiscard]] std::shared_ptr<const Origin> regressionOrigin(const LineageSpec& spec, const DataLibrary& library,
                                                             const std::stop_token& stop = {});

} // namespace outcross
