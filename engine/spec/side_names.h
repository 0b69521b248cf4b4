#pragma once

#include "engine/lineage/side.h"
#include "engine/spec/json_reader.h"

#include <array>

namespace outcross
{

/// How files name the two sides.
inline constexpr std::array kSideNames{JsonName{sideKey(Side::Left), Side::Left},
                                       JsonName{sideKey(Side::Right), Side::Right}};

} // namespace outcross
