#pragma once

#include "engine/lineage/portrait.h"
#include "widgets/style/theme.h"

#include <QPainter>

namespace outcross
{

/// A page of what a language model wrote, in one column or two, and below it its vocabulary from common to rare: words
/// that nobody writes any more are struck through and fade. Which words the bar shows depends only on the vocabulary of
/// generation 0 and the room, so that a word stays in its place while it lives and dies. A pure function, clipped to
/// `rect`; the background is the caller's.
void paintTextPage(QPainter& painter, const QRectF& rect, const TextPagePortrait& portrait, const Theme& theme);

} // namespace outcross
