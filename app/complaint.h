#pragma once

#include <QString>

namespace outcross
{

/// One line on standard error, with the program's name before it.
void complain(const QString& message);

} // namespace outcross
