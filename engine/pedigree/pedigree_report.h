#pragma once

#include "engine/data/pedigree_table.h"

#include <string>

namespace outcross
{

/// CSV with the columns id, F and generations: inbreeding coefficient in the shortest form that reads back the same,
/// and the generations of the longest line of known ancestors. A row for everybody who has one in the file, in its
/// order.
[[nodiscard]] std::string pedigreeReport(const PedigreeTable& table);

} // namespace outcross
