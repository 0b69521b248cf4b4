#pragma once

#include "engine/base/row_order.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace outcross
{

/// Numbers of a generation that only some kinds of models have, besides the census. Which ones a kind has, and in which
/// order, stands in the catalogue.
enum class Measure {
    RealShare,     ///< Share of real items (fresh or archived) among the items that this generation trained on.
    Flagged,       ///< Share of all items offered that the detector or the watermark test threw away.
    Precision,     ///< Share of the generation's items inside the real manifold (Kynkäänniemi et al. 2019, k = 3).
    Recall,        ///< Share of real held-out items inside the generation's manifold.
    Wasserstein,   ///< 2-Wasserstein distance of the items from the real ones on the line, by sorting; standard units.
    Vendi,         ///< Effective number of dissimilar items (Friedman & Dieng 2023).
    Certainty,     ///< Images: mean confidence of the judge in its class, in [0, 1].
    Perplexity,    ///< Text: exp of minus the mean log-probability of a token of this generation under generation 0.
    DistinctTwo,   ///< Text: different pairs of tokens over all pairs (Li et al. 2016).
    Repeated,      ///< Text: share of runs of four tokens that occurred before in the same generation.
    RareAlive,     ///< Text: share of the types that occurred once at generation 0 that still occur.
    CommonAlive,   ///< Text: share of the types with a hundred and more at generation 0 that still occur.
    ExcessError,   ///< Regression: squared distance of the weights from the true ones: test error above the noise.
    TrainingItems, ///< Items that the model was fitted on (more than n where data accumulates).
    PerplexityMedian, ///< Text: median over its whole passages of their perplexity under generation 0.
    PerplexityTop,    ///< Text: and their 95 % quantile: the right tail of Shumailov et al. 2024.
    DistinctOne,      ///< Text: different tokens over all tokens (Li et al. 2016).
    DistinctThree,    ///< Text: different runs of three tokens over all of them (Li et al. 2016).
    FewAlive,         ///< Text: as RareAlive, of the types that occurred 2–9 times.
    SomeAlive,        ///< Text: as RareAlive, of the types that occurred 10–99 times.
    GoodItems,        ///< Share of the items within three deviations of a real mode (Lin et al. 2018).
    ModesReached,     ///< Real modes with at least one such item (Lin et al. 2018).
};

struct MeasureName {
    Measure measure;
    std::string_view key; ///< Column of exported tables.
};

inline constexpr std::array kMeasures{
    MeasureName{Measure::RealShare, "realShare"},
    MeasureName{Measure::Flagged, "flagged"},
    MeasureName{Measure::Precision, "precision"},
    MeasureName{Measure::Recall, "recall"},
    MeasureName{Measure::Wasserstein, "wasserstein"},
    MeasureName{Measure::Vendi, "vendi"},
    MeasureName{Measure::Certainty, "certainty"},
    MeasureName{Measure::Perplexity, "perplexity"},
    MeasureName{Measure::DistinctTwo, "distinct2"},
    MeasureName{Measure::Repeated, "repeated"},
    MeasureName{Measure::RareAlive, "rareAlive"},
    MeasureName{Measure::CommonAlive, "commonAlive"},
    MeasureName{Measure::ExcessError, "excessError"},
    MeasureName{Measure::TrainingItems, "trainingItems"},
    MeasureName{Measure::PerplexityMedian, "perplexityMedian"},
    MeasureName{Measure::PerplexityTop, "perplexity95"},
    MeasureName{Measure::DistinctOne, "distinct1"},
    MeasureName{Measure::DistinctThree, "distinct3"},
    MeasureName{Measure::FewAlive, "fewAlive"},
    MeasureName{Measure::SomeAlive, "someAlive"},
    MeasureName{Measure::GoodItems, "goodItems"},
    MeasureName{Measure::ModesReached, "modesReached"},
};

static_assert(areInOrder(kMeasures, &MeasureName::measure));

[[nodiscard]] constexpr std::string_view keyOf(Measure measure)
{
    return kMeasures[static_cast<std::size_t>(measure)].key;
}

} // namespace outcross
