#include "app/features/features.h"

namespace outcross
{

// Each is defined in its <name>_feature.cpp.
MakeFeature makePlayFeature, makeLineagesFeature, makeForcesFeature, makeEventsFeature, makeChartFeature,
    makeTimeFeature, makeStoryFeature, makeBranchesFeature, makeCrowdFeature, makeNumbersFeature, makeTheoryFeature,
    makeMapFeature, makeModelFeature, makePopulationFeature, makeSurveyFeature, makePausesFeature, makeFilesFeature,
    makeDataFeature, makeExportFeature, makeRecoveryFeature, makeViewFeature, makeHelpFeature;

FeatureList allFeatures()
{
    return {
        // What the window always shows, in the order in which it does.
        makePlayFeature,
        makeLineagesFeature,
        makeForcesFeature,
        makeEventsFeature,
        makeChartFeature,
        makeTimeFeature,
        makeStoryFeature,
        // What can be asked for.
        makeBranchesFeature,
        makeCrowdFeature,
        makeNumbersFeature,
        makeTheoryFeature,
        makeMapFeature,
        makeModelFeature,
        makePopulationFeature,
        makeSurveyFeature,
        makePausesFeature,
        makeFilesFeature,
        makeDataFeature,
        makeExportFeature,
        makeRecoveryFeature,
        makeViewFeature,
        makeHelpFeature,
    };
}

} // namespace outcross
