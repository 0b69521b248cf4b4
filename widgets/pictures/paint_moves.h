#pragma once

#include "engine/lineage/portrait.h"
#include "widgets/pictures/deme_layout.h"
#include "widgets/style/theme.h"

#include <QPainter>

#include <vector>

namespace outcross
{

/// Arrows from disc to disc, as wide as many gametes went; each bends to its own right, so that there and back lie side
/// by side; beyond some dozens, the smaller ones are thin. Moves from, to or within demes that do not exist are left
/// out. Returns the gametes of the widest arrow.
std::int64_t paintMoves(QPainter& painter, const std::vector<DemeMove>& moves, const std::vector<DemeDisc>& discs,
                        const Theme& theme);

} // namespace outcross
