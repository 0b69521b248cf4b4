#pragma once

#include "engine/data/file_text.h"
#include "engine/data/library.h"
#include "engine/document/origins.h"
#include "engine/document/scenario_file.h"
#include "engine/run/run.h"

#include <filesystem>
#include <string>

namespace outcross::fixtures
{

inline DataLibrary library()
{
    DataLibrary shipped;
    const std::filesystem::path folder = std::filesystem::path(OUTCROSS_SOURCE_DIR) / "resources" / "data";
    for (const auto& file : std::filesystem::directory_iterator(folder))
        shipped.add(file.path().stem().string(), readFile(file.path()));
    return shipped;
}

/// A small scenario of exact kinds: 16 categories beside 16 alleles.
inline Scenario closedLoop(std::int64_t generations = 40)
{
    Scenario scenario =
        readScenario(std::filesystem::path(OUTCROSS_SOURCE_DIR) / "resources/scenarios/closed_loop.json");
    scenario.generations = generations;
    return scenario;
}

inline Scenario shipped(const std::string& id)
{
    return readScenario(std::filesystem::path(OUTCROSS_SOURCE_DIR) / "resources/scenarios" / (id + ".json"));
}

inline Run runOf(const Scenario& scenario, std::uint32_t replicate = 0)
{
    const DataLibrary data = library();
    return Run(scenario, prepareOrigins(scenario, data), replicate, Recording::Pictures);
}

} // namespace outcross::fixtures
