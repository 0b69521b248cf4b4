#pragma once

#include "engine/base/text.h"
#include "engine/kinds/kind_row.h"

#include <vector>

namespace outcross
{

/// The rows of the catalogue, each from a file of its own.

[[nodiscard]] KindRow categoricalKind();
[[nodiscard]] KindRow gaussianKind();
[[nodiscard]] KindRow histogramKind();
[[nodiscard]] KindRow mixtureKind();
[[nodiscard]] KindRow kdeKind();
[[nodiscard]] KindRow adversarialKind();
[[nodiscard]] KindRow autoencoderKind();
[[nodiscard]] KindRow ngramKind();
[[nodiscard]] KindRow neuralTextKind();
[[nodiscard]] KindRow regressionKind();
[[nodiscard]] KindRow diploidKind();
[[nodiscard]] KindRow pedigreeKind();

/// What several of them have in common.

[[nodiscard]] std::vector<Quantity> everyQuantity();
[[nodiscard]] std::vector<Measure> textMeasures();
[[nodiscard]] std::vector<Measure> tellingTextMeasures();
inline constexpr double kSecondsPerByteOfText = 150e-9;

inline constexpr const char* kTotalVariance = QT_TRANSLATE_NOOP("ModelReadouts", "total variance");
inline constexpr const char* kRangesMeaning = QT_TRANSLATE_NOOP(
    "outcross::ModelDataSection", "Ranges that the numbers are sorted into to see which are still in use.");
inline constexpr const char* kGroupsMeaning =
    QT_TRANSLATE_NOOP("outcross::ModelDataSection", "Groups of the real points that can be lost.");

} // namespace outcross
