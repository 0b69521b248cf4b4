#include "engine/retraining/line_reality.h"

#include "engine/base/errors.h"
#include "engine/retraining/spec_checks.h"

namespace outcross
{

std::shared_ptr<GaussianReality> lineReality(const LineageSpec& spec, const DataLibrary& library,
                                             const std::stop_token& stop)
{
    if (spec.data.empty()) {
        refuseColumns(spec);
        return std::make_shared<GaussianReality>(spec.variants);
    }
    const Table table = readTable(library.text(spec.data), spec.data, spec.columns, 1, stop);
    auto reality = std::make_shared<GaussianReality>(spec.variants, table);
    reality->note(table.notes);
    if (!(reality->source().covariance()(0, 0) > 0))
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1, column \"%2\": all rows to train on have the same value"),
                          {spec.data, table.columns.front()}});
    return reality;
}

} // namespace outcross
