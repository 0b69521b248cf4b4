#pragma once

#include "engine/data/library.h"
#include "engine/lineage/lineage_spec.h"
#include "engine/retraining/gaussian_reality.h"

#include <memory>
#include <stop_token>

namespace outcross
{

/// What models on the line start from: the standard normal, or the training rows of one column of a table. Throws
/// InputError that begins with the key or the file; and Cancelled.
[[nodiscard]] std::shared_ptr<GaussianReality> lineReality(const LineageSpec& spec, const DataLibrary& library,
                                                           const std::stop_token& stop);

} // namespace outcross
