#pragma once

#include "engine/lineage/portrait.h"
#include "widgets/style/theme.h"

#include <QPainter>

namespace outcross
{

/// The first two dimensions of a latent space: what the model makes of each place as a pale background, and real images
/// as dots, each class in a colour and with its name in the middle of its dots. A pure function, clipped to `rect`; the
/// background is the caller's.
void paintLatentPlane(QPainter& painter, const QRectF& rect, const LatentPlanePortrait& portrait, const Theme& theme);

} // namespace outcross
