#pragma once

#include "engine/experiment/event.h"
#include "engine/experiment/snapshot.h"

#include <QString>

#include <string>

namespace outcross
{

/// One event as a sentence: "Generation 37: the population has lost 9 of its 107 alleles." `kind` is the lineage's
/// kind.
[[nodiscard]] QString eventSentence(const Event& event, const std::string& kind);

/// What to say of the run as a whole: the newest event, or how to begin, or why it stands still.
[[nodiscard]] QString runCaption(const Snapshot& snapshot);

/// "120 samples of penguins, 3 modes": one line under a panel's title.
[[nodiscard]] QString lineageSubtitle(const LineageSpec& spec, const Conditions& conditions);

/// A flag's label, all changes of one generation together: "n → 30, N → 15, inflow → 3 %".
[[nodiscard]] QString changesLabel(const Scenario& scenario, std::int64_t generation);

} // namespace outcross
