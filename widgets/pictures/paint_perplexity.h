#pragma once

#include "engine/lineage/portrait.h"
#include "widgets/style/theme.h"

#include <QPainter>

namespace outcross
{

/// One ridge a generation over a common logarithmic axis, generation 0 at the back, the present in front: how the
/// perplexity of passages under the model of generation 0 moves and narrows (after Shumailov et al. 2024, Fig. 1). A
/// mark on every ridge stands at its median. Heights are shares of the passages on one scale for all rows. A pure
/// function, clipped to `rect`; the background is the caller's.
void paintPerplexity(QPainter& painter, const QRectF& rect, const PerplexityPortrait& portrait, const Theme& theme);

} // namespace outcross
