#pragma once

#include "engine/document/scenario.h"

#include <filesystem>
#include <vector>

namespace outcross
{

/// A data file (or folder) of one lineage that lies elsewhere than its scenario.
struct OutsideData {
    Side lineage = Side::Left;
    std::string path;    ///< As the scenario names it, made absolute.
    std::string leadsTo; ///< Where that is in truth: the same, or what links make of it.
    friend bool operator==(const OutsideData&, const OutsideData&) = default;
};

/// What a scenario that lies in `folder` would read from outside of it: through an absolute path, "..", or a symbolic
/// link, also one within a folder of images. Whoever hands a lesson on could have data read in this way that were never
/// meant for it, and they would go on into tables and pictures. Data files are not opened here, and what is not there
/// is judged by its name. `scenario` is as readScenario() gave it. Empty for scenarios that come with the program.
[[nodiscard]] std::vector<OutsideData> outsideData(const Scenario& scenario, const std::filesystem::path& folder);

} // namespace outcross
