#pragma once

#include "widgets/charts/kept_painter.h"

namespace outcross
{

/// Where the probe is.
struct Probe {
    qint64 generation = 0;
    bool isFixed = false;
};

/// Painted over a chart in `target`: an upright line at one generation, the points of all lines there, and a small box
/// that reads out every series of both lineages (probe_series.h), of pinned runs also the difference to the live one.
/// A fixed probe has a stronger line with a pin's head. Nothing where no run has that generation.
void paintProbe(QPainter& painter, const QRectF& target, const KeptPicture& picture, const Probe& probe,
                const Theme& theme);

/// The same as a sentence.
[[nodiscard]] QString describeProbe(const KeptPicture& picture, qint64 generation);

} // namespace outcross
