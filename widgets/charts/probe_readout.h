#pragma once

#include "widgets/charts/kept_painter.h"

namespace outcross
{

/// Painted over a finished chart: an upright line at one generation, the points of both lines there, and a small box
/// that reads out what both kept and what was expected. Nothing where neither lineage has that generation.
void paintProbe(QPainter& painter, const KeptLayout& layout, const KeptPicture& picture, qint64 generation,
                const Theme& theme);

/// The same as a sentence.
[[nodiscard]] QString describeProbe(const KeptPicture& picture, qint64 generation);

} // namespace outcross
