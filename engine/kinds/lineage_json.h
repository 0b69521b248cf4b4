#pragma once

#include "engine/lineage/lineage_spec.h"
#include "engine/lineage/side.h"
#include "engine/spec/json_reader.h"

#include <filesystem>

namespace outcross
{

/// "lineages.ai" or "lineages.population" of a scenario file: the kind, its own keys (catalogue.h) and its forces.
/// Paths of data files are relative to `folder`. Throws InputError with the key's path, also where parts of it cannot
/// go together.
[[nodiscard]] LineageSpec readLineage(const JsonReader& from, Side side, const std::filesystem::path& folder);

[[nodiscard]] nlohmann::ordered_json lineageJson(const LineageSpec& spec);

} // namespace outcross
