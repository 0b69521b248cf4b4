#pragma once

#include "app/features/map/phase_map.h"
#include "widgets/style/theme.h"

#include <QImage>

namespace outcross
{

/// Both maps side by side under a title, as they would stand in a text, `scale` times as many pixels each way. The
/// picture carries version, seed, scenario and the sweep's specification ("Sweep").
[[nodiscard]] QImage phasePicture(const PhaseMap& map, const PhaseMeasure& measure, const Theme& theme, double scale);

/// "Diversity kept at generation 200; 8 lives in each cell": what a map shows, below its title.
[[nodiscard]] QString phaseSubtitle(const PhaseMap& map, const PhaseMeasure& measure);

} // namespace outcross
