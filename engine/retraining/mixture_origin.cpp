#include "engine/base/errors.h"
#include "engine/retraining/mixture_reality.h"
#include "engine/retraining/model_origins.h"
#include "engine/retraining/point_lineage.h"
#include "engine/retraining/spec_checks.h"

namespace outcross
{
namespace
{

std::shared_ptr<const PointReality> mixtureReality(const LineageSpec& spec, const DataLibrary& library)
{
    if (spec.data.empty()) {
        refuseColumns(spec);
        return std::make_shared<MixtureReality>(spec.variants);
    }
    const Table table = readTable(library.text(spec.data), spec.data, spec.columns, 2);
    if (isDegenerate(sampleMoments(trainingRows(table))))
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: the rows to train on lie on one line in columns \"%2\" and "
                                                      "\"%3\"; a mixture on the plane needs both"),
                          {spec.data, table.columns[0], table.columns[1]}});
    return std::make_shared<MixtureReality>(spec.variants, table);
}

} // namespace

std::shared_ptr<const Origin> mixtureOrigin(const LineageSpec& spec, const DataLibrary& library)
{
    refuseStartFrequencies(spec);
    requireVariants(spec, 1, kMaximumModes);
    requireSize(spec, 2, kBytesPerPoint);
    return pointOrigin(mixtureReality(spec, library), std::make_unique<MixtureModel>(spec.variants), spec.size);
}

} // namespace outcross
