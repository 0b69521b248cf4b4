#pragma once

#include "engine/data/library.h"
#include "engine/lineage/lineage_spec.h"
#include "engine/retraining/mixture_reality.h"

#include <memory>

namespace outcross
{

/// What models on the plane start from: `variants` round modes, or the training rows of two columns of a table. Throws
/// InputError that begins with the key or the file.
[[nodiscard]] std::shared_ptr<MixtureReality> planeReality(const LineageSpec& spec, const DataLibrary& library,
                                                           const std::stop_token& stop = {});

} // namespace outcross
