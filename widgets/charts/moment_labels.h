#pragma once

#include "widgets/charts/kept_painter.h"

namespace outcross
{

/// What both lineages kept at the generation shown, beside the marks that stand there while an earlier one is looked at
/// (the names at the ends of the lines have the newest numbers). Nothing at the newest generation.
void paintMomentLabels(QPainter& painter, const KeptLayout& layout, const KeptPicture& picture, const Theme& theme);

/// Pales what words are to stand on; `words` is their box from the baseline to the height of capitals.
void paintGround(QPainter& painter, const QRectF& words, const Theme& theme);

} // namespace outcross
