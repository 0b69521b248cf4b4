#pragma once

#include <cstdint>

namespace outcross
{

/// What a generation of models is trained on besides its own n new items.
enum class DataLoop {
    Replace,    ///< The new items alone.
    Accumulate, ///< All items of all generations so far (Gerstgrasser et al. 2024).
    Subsample,  ///< n of all items so far, drawn without replacement (Kazdan et al. 2024).
    Window,     ///< The new items and those of the last generations, `window` generations in all.
    Augment,    ///< The new items and a set of real ones that is never replaced (Alemohammad et al. 2023, synthetic
                ///< augmentation loop): the archive.
};

/// How several labs share what they have; the force `exchange` says how much.
enum class LabExchange {
    Data,  ///< Chance that a synthetic item comes from another lab's model: islands (Wright 1931).
    Merge, ///< Share that the mean of all labs' parameters has in each lab's model after the fit.
};

/// The loop that closes: the same for every kind of model. Plain value; the scenario reader checks it.
struct LoopSpec {
    DataLoop data = DataLoop::Replace;
    int window = 3; ///< Window: 1 … kMaximumWindow generations.
    /// Real, archived and novel items come in exactly the expected numbers (rounded) instead of by chance.
    bool exactShares = false;
    /// Real items frozen at generation 0, 0 … kMaximumSize: the archive that the force `memory` draws from. With exact
    /// shares they are drawn without replacement as far as they last, else with.
    std::int64_t archive = 0;
    int labs = 1; ///< Models side by side, 1 … kMaximumLabs, each trained on n items.
    LabExchange exchange = LabExchange::Data;
    double noise = 0; ///< Deviation of the Gaussian noise added to every item trained on, standard units; 0 … 10.
    bool operator==(const LoopSpec&) const = default;
};

/// What is kept of what the models make; the force `selection` s says how strictly.
enum class CurationKind {
    None,
    Temperature, ///< p ∝ p^(1/T), T = 1 − s. Text, categories.
    TopP,        ///< The smallest set of likeliest tokens with chance 1 − s in all (Holtzman et al. 2020).
    TopK,        ///< The `keep` likeliest tokens, in a share s of the items (passages).
    Beam,        ///< Beam search `keep` wide, in a share s of the passages.
    Truncation,  ///< Sampled with λ = 1 − s times the variance (Alemohammad et al. 2023): of the model, or of its
                 ///< latent space.
    Reward,      ///< Kept in proportion to e^{s·r} with a reward r in [0, 1] (Ferbach et al. 2024).
    Verification, ///< Right items are kept with chance φ = `keepRight`, wrong ones with ψ = 1 − s (Feng et al. 2024).
};

struct CurationSpec {
    CurationKind by = CurationKind::None;
    int keep = 40;        ///< TopK: 1 … 65 000; Beam: 2 … kMaximumBeam.
    double keepRight = 1; ///< Verification: φ in (0, 1].
    bool operator==(const CurationSpec&) const = default;
};

/// A detector of synthetic items stands at the border: the force `kinAvoidance` is the share of all items that it sees.
/// What it flags is thrown away and drawn anew.
struct DetectorSpec {
    double truePositives = 0.9;   ///< β: share of the synthetic items that it flags, in [0, 1].
    double falsePositives = 0.05; ///< α: share of the real items that it flags, in [0, 1).
    bool operator==(const DetectorSpec&) const = default;
};

/// Text models mark what they write instead (Kirchenbauer et al. 2023): a share of the vocabulary, drawn anew after
/// each token, is green and preferred; a passage with too many green tokens is taken for synthetic.
struct WatermarkSpec {
    bool isOn = false;       ///< Without, text meets the detector as everything else does.
    double greenShare = 0.5; ///< γ in (0, 1).
    double bias = 2;         ///< δ added to the logits of green tokens, 0 … 20.
    double threshold = 4;    ///< z above which a passage is flagged, 0 … 20.
    bool operator==(const WatermarkSpec&) const = default;
};

/// What one token is.
enum class TextUnit { Words, Characters };
enum class TextSmoothing { None, WittenBell, KneserNey };

struct TextSpec {
    TextUnit unit = TextUnit::Words;
    int order = 3; ///< n-grams of that many tokens, 1 … 5.
    TextSmoothing smoothing = TextSmoothing::KneserNey;
    bool operator==(const TextSpec&) const = default;
};

/// Networks: a fixed amount of training a generation.
struct NetworkSpec {
    int hidden = 0; ///< Units of a hidden layer, 0 … kMaximumHidden; 0: as many as suit the kind.
    int latent = 8; ///< Dimensions of the latent space, 2 … kMaximumLatent.
    /// Weight of the autoencoder's prior (Higgins et al. 2017), 0 … 100. At 1 an autoencoder trained on its own images
    /// gives its latent space up within a few generations.
    double beta = 0.2;
    int steps = 0;     ///< Updates a generation, 0 … kMaximumSteps; 0: as many as suit the kind.
    int packing = 1;   ///< Items that a discriminator sees at once (Lin et al. 2018), 1 … kMaximumPacking.
    bool fresh = true; ///< Starts every generation from new random weights; else from those of the last.
    bool operator==(const NetworkSpec&) const = default;
};

struct RegressionSpec {
    int features = 10;         ///< 1 … kMaximumFeatures.
    double noiseDeviation = 1; ///< Of the labels, 0.001 … 100; the signal's is 1.
    bool operator==(const RegressionSpec&) const = default;
};

/// How real modes lie that come from no table.
enum class ModeShape {
    Grid, ///< On the smallest square grid.
    Ring, ///< Evenly on a circle.
};

/// How a model learns and what it learns from: the part of a specification that only models have. Plain value.
struct Learning {
    LoopSpec loop;
    CurationSpec curation;
    DetectorSpec detector;
    WatermarkSpec watermark;
    TextSpec text;
    NetworkSpec network;
    RegressionSpec regression;
    ModeShape shape = ModeShape::Grid;
    double spacing = 0; ///< From a real mode to the next, in their deviations, 0 … 100; 0: the usual one of the shape.
    double smoothing = 0; ///< Added to every count (Laplace 1814; Lidstone 1920), 0 … 1000. Categories, histograms.
    double bandwidth = 0; ///< Of a kernel density, in standard units, 0 … 10; 0: Silverman's rule.
    bool operator==(const Learning&) const = default;
};

inline constexpr int kMaximumWindow = 1000;
inline constexpr int kMaximumLabs = 64;
inline constexpr int kMaximumBeam = 32;
inline constexpr int kDefaultBeam = 4;
inline constexpr int kMaximumOrder = 5;
inline constexpr int kMaximumHidden = 512;
inline constexpr int kMaximumLatent = 32;
inline constexpr int kMaximumSteps = 100'000;
inline constexpr int kMaximumPacking = 8;
inline constexpr int kMaximumFeatures = 200;

} // namespace outcross
