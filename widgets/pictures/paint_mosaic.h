#pragma once

#include "engine/lineage/portrait.h"
#include "widgets/style/theme.h"

#include <QPainter>

namespace outcross
{

/// Each individual a rounded cell split along its diagonal, one colour per allele; solid when both are the same, so
/// inbreeding shows as split cells that turn solid. Coloured by kinship or load, a cell is solid and a labelled scale
/// stands below, with a wedge at the mean. Males are squares and females round, as in a pedigree chart; up to
/// kMostPartedDemes demes are parted by gaps. Small cells (more than about 2000 individuals, or under five pixels)
/// become plain blocks. A pure function, clipped to `rect`; says so when only the first individuals are drawn, or when
/// nobody is left.
void paintMosaic(QPainter& painter, const QRectF& rect, const MosaicPortrait& portrait, const Theme& theme);

} // namespace outcross
