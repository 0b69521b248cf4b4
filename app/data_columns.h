#pragma once

#include "engine/data/library.h"

#include <QStringList>

#include <string>

namespace outcross
{

/// The names of the numeric columns of a shipped table or a CSV file, in their order: those whose first cell that is
/// not empty is a number. None where it cannot be read as a table; whoever founds a lineage on it is told why.
[[nodiscard]] QStringList numericColumns(const DataLibrary& library, const std::string& data);

} // namespace outcross
