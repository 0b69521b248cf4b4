#pragma once

#include "engine/lineage/deed.h"
#include "engine/lineage/lineage_spec.h"
#include "engine/lineage/nature.h"
#include "engine/run/event.h"

#include <QString>

namespace outcross
{

/// What a deed did, in numbers: "Bottleneck: 60 → 6 cats; 5 of 16 alleles gone." `event` is a DeedDone in a lineage
/// that started as `spec`.
[[nodiscard]] QString deedSentence(const Event& event, const LineageSpec& spec);

/// A flag's label: "bottleneck → 6".
[[nodiscard]] QString deedLabel(const Deed& deed, Nature nature);

} // namespace outcross
