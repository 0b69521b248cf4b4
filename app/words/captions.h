#pragma once

#include "engine/conduct/snapshot.h"
#include "engine/run/event.h"

#include <QString>

#include <cstdint>

namespace outcross
{

/// One event as a sentence: "Generation 37: the population has lost 9 of its 107 alleles." `spec` is what the lineage
/// started as.
[[nodiscard]] QString eventSentence(const Event& event, const LineageSpec& spec);

/// What to say of the run as a whole: the newest event (what somebody did before what merely happened), or what is
/// about to be done, or how to begin, or why it stands still.
[[nodiscard]] QString runCaption(const Snapshot& snapshot);

/// One line under a panel's title: "60 individuals (cats of Nancy), two alleles each".
[[nodiscard]] QString lineageSubtitle(const Snapshot& snapshot, Side side);

/// A flag's label, all changes of one generation together: "bottleneck → 6, inflow → 3 %".
[[nodiscard]] QString changesLabel(const Scenario& scenario, std::int64_t generation);
/// "Generation 30: " and the same.
[[nodiscard]] QString changesSentence(const Scenario& scenario, std::int64_t generation);

} // namespace outcross
