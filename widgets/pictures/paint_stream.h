#pragma once

#include "widgets/pictures/portrait_labels.h"
#include "widgets/pictures/stream_image.h"

#include <QPainter>

namespace outcross
{

/// The shares of the variants, stacked, from generation 0 to the newest; the axis is as long as the chart's
/// (timeExtent). The same picture always gives the same pixels; `image` only saves work and may be a fresh one.
/// Clipped to `rect`.
void paintStream(QPainter& painter, const QRectF& rect, const std::shared_ptr<const StreamPicture>& picture,
                 const Theme& theme, const PortraitLabels& labels, StreamImage& image);

} // namespace outcross
