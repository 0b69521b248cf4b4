#pragma once

#include "engine/lineage/portrait.h"
#include "widgets/style/theme.h"

#include <QPainter>

namespace outcross
{

/// Each deme a ring at its place: its area the individuals, its slices the alleles at the shown locus, the number
/// inside how many live there; name and H_e beside it. Arrows bend from deme to deme as gametes went, as wide as there
/// were many. An empty deme is a dashed circle. F_ST and F_IS stand on top. Words never overlap: the largest demes are
/// named first, and hundreds of demes are dots without words. A pure function, clipped to `rect`.
void paintDemeMap(QPainter& painter, const QRectF& rect, const DemeMapPortrait& portrait, const Theme& theme);

} // namespace outcross
