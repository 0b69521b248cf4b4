#pragma once

#include "engine/lineage/learning.h"

#include <QString>

namespace outcross
{

/// What the force `selection` means for this curation at this strength, one line: "T = 0.80: likely ones become
/// likelier still". Empty without a curation.
[[nodiscard]] QString curationMeaning(const CurationSpec& curation, double strength);

} // namespace outcross
