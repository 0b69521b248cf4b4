#pragma once

#include "engine/data/library.h"

#include <QStringList>

#include <string>

namespace outcross
{

/// The names of the columns of a shipped table or a file that a model can learn from, in their order: see
/// numericColumns() of engine/data/table.h. None where it cannot be read as a table; whoever founds a lineage on it is
/// told why.
[[nodiscard]] QStringList numericColumns(const DataLibrary& library, const std::string& data);

} // namespace outcross
