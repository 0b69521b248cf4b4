#pragma once

#include "engine/document/scenario.h"

#include <filesystem>
#include <string>

namespace outcross
{

/// Reads a scenario file, format 1 (JSON). `source` is what messages call the file; paths of data files in it are
/// relative to `folder`. Throws InputError naming the line (not JSON) or the key's path and what is allowed there:
/// unknown keys, wrong types and values out of range are refused. Data files are not opened here.
[[nodiscard]] Scenario parseScenario(const std::string& json, const std::string& source,
                                     const std::filesystem::path& folder);

/// Reads the file at `path`. Throws InputError also when it is missing, a folder, or larger than kMaximumScenarioBytes.
[[nodiscard]] Scenario readScenario(const std::filesystem::path& path);

/// The same scenario as a file, indented by two; parseScenario gives back an equal value. With `oneLine` without
/// line breaks, for the comment line of a table or the text of a picture.
[[nodiscard]] std::string scenarioJson(const Scenario& scenario, bool oneLine = false);

/// The same with paths of data relative to `folder`, where its file will stand: no absolute path leaves the machine.
[[nodiscard]] Scenario withDataBeside(Scenario scenario, const std::filesystem::path& folder);

/// The same with the names of data files alone: for what stands in tables and pictures.
[[nodiscard]] Scenario withDataNames(Scenario scenario);

} // namespace outcross
