#pragma once

#include "engine/base/text.h"
#include "engine/lineage/origin.h"
#include "engine/lineage/side.h"

#include <memory>
#include <string>
#include <vector>

namespace outcross
{

/// The note with its file called by its name alone: pictures and tables travel, and folders tell on their owners.
[[nodiscard]] Text withNameOnly(Text note);

/// What was done to the data of a scenario, of both lineages, each note with its lineage (Text::where). Any thread.
[[nodiscard]] std::vector<Text> notesOf(const PerSide<std::shared_ptr<const Origin>>& origins);

/// The notes as comment lines of a table, "# note …" in English; nothing where there is none. As
/// withNameOnly().
[[nodiscard]] std::string noteLines(const std::vector<Text>& notes);

} // namespace outcross
