#pragma once

#include "engine/lineage/portrait.h"
#include "widgets/style/theme.h"

#include <QPainter>

namespace outcross
{

/// All variants from the commonest to the rarest of generation 0, on a logarithmic axis of ranks: a strip of windows
/// at night, each as bright as its variant is frequent, dark where it has died out. Above the strip stands which share
/// is still alive there. A pure function, clipped to `rect`; the background is the caller's.
void paintTail(QPainter& painter, const QRectF& rect, const TailPortrait& portrait, const Theme& theme);

} // namespace outcross
