#pragma once

#include "engine/lineage/portrait.h"
#include "widgets/style/theme.h"

#include <QPainter>

namespace outcross
{

/// Individuals as rows, chromosomes side by side with gaps between them: where both copies are alike the strip lights
/// up, so runs of homozygosity are bright stretches. Beside each row stands the share that is homozygous. A pure
/// function, clipped to `rect`; bins that are narrower than a pixel are averaged.
void paintGenome(QPainter& painter, const QRectF& rect, const GenomePortrait& portrait, const Theme& theme);

} // namespace outcross
