#pragma once

#include "engine/base/text.h"
#include "engine/data/data_kind.h"
#include "engine/document/scenario.h"
#include "engine/lineage/lineage_spec.h"
#include "engine/lineage/side.h"

#include <optional>
#include <string>

namespace outcross
{

/// What can be done with data that was opened as if it were a scenario. Pure functions, any thread.

/// Whose data it is: the model's or the population's. Nothing for one image alone.
[[nodiscard]] std::optional<Side> sideFor(DataKind kind);

/// The lineage that starts from this file: the same as `current` where its kind can learn from it, else the plainest
/// kind that can, of the same size where that is enough.
[[nodiscard]] LineageSpec lineageFrom(const LineageSpec& current, DataKind kind, const std::string& path);

/// A document of its own that starts from this file: the other lineage, the seed and the length of `current`, no
/// changes on the way, and the file's name for a title. Throws InputError where it breaks the rules of a scenario file.
[[nodiscard]] Scenario scenarioFrom(const Scenario& current, DataKind kind, const std::string& path);

/// "cats.csv is a table of numbers, not a scenario", and what to write to learn from it: for the command line.
[[nodiscard]] Text adviceOn(DataKind kind, const std::string& path);

/// The same without what to write, for a window that offers to do it.
[[nodiscard]] Text offerOf(DataKind kind, const std::string& path);

} // namespace outcross
