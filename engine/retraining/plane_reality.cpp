#include "engine/retraining/plane_reality.h"

#include "engine/base/errors.h"
#include "engine/retraining/spec_checks.h"

namespace outcross
{

std::shared_ptr<MixtureReality> planeReality(const LineageSpec& spec, const DataLibrary& library,
                                             const std::stop_token& stop)
{
    if (spec.data.empty()) {
        refuseColumns(spec);
        return std::make_shared<MixtureReality>(modeGrid(spec.variants, spec.learning.shape, spec.learning.spacing));
    }
    const Table table = readTable(library.text(spec.data), spec.data, spec.columns, 2, stop);
    if (isDegenerate(sampleMoments(trainingRows(table))))
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: the rows to train on lie on one line in columns \"%2\" and "
                                                      "\"%3\"; a model on the plane needs both"),
                          {spec.data, table.columns[0], table.columns[1]}});
    auto reality = std::make_shared<MixtureReality>(spec.variants, table, stop);
    reality->note(table.notes);
    return reality;
}

} // namespace outcross
