#pragma once

#include "engine/conduct/snapshot.h"
#include "widgets/controls/readouts.h"

#include <QString>

#include <functional>
#include <string_view>
#include <vector>

namespace outcross
{

/// The numbers of a model's panel: how many variants it still has and what of its diversity, then the two or three
/// measures that matter most for its kind.
[[nodiscard]] QList<Readout> modelReadouts(const LineageSpec& spec, const LineageSnapshot& side);

/// What a model's own measure is called in a list, and whether it is a share; an empty name for an unknown key.
struct MeasureLabel {
    QString name;
    bool isShare = false;
};
[[nodiscard]] MeasureLabel modelMeasureLabel(std::string_view key);

/// What the numbers mean, a sentence each, with the values of those that the panel has no room for.
[[nodiscard]] QString modelReadoutsTip(const LineageSpec& spec, const LineageSnapshot& side);

/// A number that only a kind of model has, as tables tell it.
struct MeasureText {
    QString caption; ///< "perplexity".
    QString meaning; ///< One sentence.
    std::function<QString(double)> written;
};

/// In the order in which histories have them.
[[nodiscard]] std::vector<MeasureText> measureTexts(const LineageSpec& spec);

} // namespace outcross
