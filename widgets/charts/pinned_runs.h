#pragma once

#include "widgets/charts/kept_painter.h"

namespace outcross
{

/// The pinned runs of a chart, all painted before the live lines so that nothing of those is covered: thin and pale in
/// the lineage's colour, the higher the number the paler; a badge with the number ends each line, a disc for the AI
/// lineage and a square for the population, as the live ones have.

/// The colour of that lineage's line in the pin with this number.
[[nodiscard]] QColor pinColor(Side side, int number, const Theme& theme);

void paintPinLines(QPainter& painter, const KeptLayout& layout, const KeptPicture& picture, const Theme& theme);
void paintPinEnds(QPainter& painter, const KeptLayout& layout, const KeptPicture& picture, const Theme& theme);

/// The row of words between title and plot: each number with what differs in that run, shortened where it has to be.
void paintPinKey(QPainter& painter, const KeptLayout& layout, const KeptPicture& picture, const Theme& theme);
/// The words of the entry of the key at a point; empty where there is none.
[[nodiscard]] QString pinKeyAt(const QPointF& point, const KeptLayout& layout, const KeptPicture& picture);

/// How wide the badges at the ends of lines are, for both lineages; 0 without pins.
[[nodiscard]] double pinEndsWidth(const KeptPicture& picture);
/// The room that the words at a line's end leave for badges: those of pins that end at about the same pixel.
[[nodiscard]] double pinEndsRoom(const KeptLayout& layout, const KeptPicture& picture, double x);

/// A badge around a middle, as wide as badgeSize(): the shape tells the lineage; nobody's: a disc in the text's colour.
void paintBadge(QPainter& painter, const QPointF& middle, int number, std::optional<Side> side, const Theme& theme);
[[nodiscard]] double badgeSize();

/// "①" … "④", for sentences and tables.
[[nodiscard]] QString pinSign(int number);

} // namespace outcross
