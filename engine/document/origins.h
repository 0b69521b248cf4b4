#pragma once

#include "engine/data/library.h"
#include "engine/document/scenario.h"
#include "engine/lineage/origin.h"

#include <memory>
#include <stop_token>

namespace outcross
{

/// Both origins of a scenario, read and prepared. Throws InputError (data missing or unusable, too large for memory).
[[nodiscard]] PerSide<std::shared_ptr<const Origin>>
prepareOrigins(const Scenario& scenario, const DataLibrary& library, const std::stop_token& stop = {});

} // namespace outcross
