#pragma once

#include "app/window/feature.h"

namespace outcross
{

/// Every feature of the program's window; each is made in <name>_feature.cpp.
[[nodiscard]] FeatureList allFeatures();

MakeFeature makeBranchesFeature, makeChartFeature, makeCrowdFeature, makeDataFeature, makeEventsFeature,
    makeExportFeature, makeFilesFeature, makeForcesFeature, makeHelpFeature, makeLineagesFeature, makeMapFeature,
    makeModelFeature, makeNumbersFeature, makePausesFeature, makePlayFeature, makePopulationFeature,
    makeRecoveryFeature, makeStoryFeature, makeSurveyFeature, makeTheoryFeature, makeTimeFeature, makeViewFeature;

} // namespace outcross
