#pragma once

#include "engine/experiment/snapshot.h"
#include "widgets/controls/readouts.h"

#include <QString>

#include <string_view>

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

} // namespace outcross
