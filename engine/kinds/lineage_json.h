#pragma once

#include "engine/kinds/catalogue.h"
#include "engine/lineage/lineage_spec.h"
#include "engine/lineage/side.h"
#include "engine/spec/json_reader.h"
#include "engine/spec/kind_keys.h"

#include <filesystem>
#include <string>

namespace outcross
{

/// "lineages.ai" or "lineages.population" of a scenario file: the kind, its own keys (catalogue.h) and its forces.
/// Paths of data files are relative to `folder`. Throws InputError with the key's path, also where parts of it cannot
/// go together.
[[nodiscard]] LineageSpec readLineage(const JsonReader& from, Side side, const std::filesystem::path& folder);

/// Holds a lineage that was put together, by a sheet or by code, to the same rules, and refuses it in the same words as
/// if it had been written into a file called `source` and read from there. Gives back what would have been read: what
/// its kind and its choices do not need is as a LineageSpec begins.
[[nodiscard]] LineageSpec checkedLineage(const LineageSpec& spec, Side side, const std::string& source);

/// What the rows of fields need to know of a kind.
[[nodiscard]] KindKeys keysOf(const KindRow& kind);

[[nodiscard]] nlohmann::ordered_json lineageJson(const LineageSpec& spec);

} // namespace outcross
