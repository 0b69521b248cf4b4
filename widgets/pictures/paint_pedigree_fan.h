#pragma once

#include "engine/lineage/portrait.h"
#include "widgets/pictures/portrait_options.h"
#include "widgets/style/theme.h"

#include <QPainter>

namespace outcross
{

/// One person in the middle and rings of ancestors around, fathers left of mothers, each wedge shaded by its F and left
/// empty where nobody is known; a dot marks who stands elsewhere in the fan, too. An arc marks how far back is looked,
/// and what lies beyond is pale. Below the person its F in large digits. A pure function, clipped to `rect`.
void paintPedigreeFan(QPainter& painter, const QRectF& rect, const PedigreeFanPortrait& portrait, const Theme& theme,
                      const PortraitOptions& options);

/// F of a person counted from ancestors at most `lookBack` generations back; below 0 from all that are known. NaN where
/// nothing is known of it.
[[nodiscard]] double inbreedingLookingBack(const PedigreeFanPortrait::Person& person, int lookBack);

} // namespace outcross
