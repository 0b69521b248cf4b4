#pragma once

#include "engine/lineage/portrait.h"
#include "engine/run/stream_record.h"
#include "widgets/pictures/portrait_labels.h"
#include "widgets/pictures/portrait_options.h"

#include <QString>

namespace outcross
{

/// One sentence made from the data, for people who hear the picture rather than see it: "Scatter of 120 items; 2 of 3
/// modes alive." GUI thread (translated).
[[nodiscard]] QString describePortrait(const Portrait& portrait, const PortraitLabels& labels = {},
                                       const PortraitOptions& options = {});

/// The same for an allele stream: "Shares from generation 0 to 140; the largest is allele 3 with 41 %."
[[nodiscard]] QString describeStream(const StreamPicture& stream, const PortraitLabels& labels = {});

} // namespace outcross
