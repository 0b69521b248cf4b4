#pragma once

#include "engine/lineage/quantity.h"
#include "engine/lineage/side.h"

#include <vector>

namespace outcross
{

/// What one side is given, all of it or nothing.
struct SideChange {
    Side side = Side::Left;
    std::vector<Setting> settings;
    bool operator==(const SideChange&) const = default;
};

} // namespace outcross
