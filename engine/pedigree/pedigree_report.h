#pragma once

#include "engine/data/pedigree_table.h"

#include <stop_token>
#include <string>

namespace outcross
{

/// CSV with the columns id, F and generations: inbreeding coefficient in the shortest form that reads back the same,
/// and the generations of the longest line of known ancestors; and name, where the file has any. A row for everybody
/// who has one in the file, in its order. Throws Cancelled when `stop` asks for it.
[[nodiscard]] std::string pedigreeReport(const PedigreeTable& table, const std::stop_token& stop = {});

} // namespace outcross
