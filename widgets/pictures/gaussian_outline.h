#pragma once

#include "engine/lineage/portrait.h"
#include "widgets/paint/plot_frame.h"

#include <QPolygonF>

namespace outcross
{

/// The ellipse two standard deviations around a mode, in the painter's coordinates. A mode that has shrunk to a line or
/// a point still gets a small ring, so that it can be seen; one with numbers that are not finite gets nothing.
[[nodiscard]] QPolygonF gaussianOutline(const PortraitMode& mode, const PlotFrame& frame);

} // namespace outcross
