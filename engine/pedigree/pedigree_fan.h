#pragma once

#include "engine/data/pedigree_table.h"
#include "engine/lineage/portrait.h"
#include "engine/pedigree/inbreeding.h"

#include <cstdint>

namespace outcross
{

/// The ancestors of somebody, ring by ring, and how F grows as one looks further back.
///
/// F is counted for every depth as long as there are no more than kFanAncestors ancestors of the person in the middle
/// that near; all that is known comes last in any case.
[[nodiscard]] PedigreeFanPortrait pedigreeFan(const PedigreeTable& table, const Inbreeding& inbreeding,
                                              std::int32_t person);

/// Bounds the work of a fan: a fraction of a second at most.
inline constexpr std::size_t kFanAncestors = 400;

} // namespace outcross
