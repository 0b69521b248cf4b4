#pragma once

#include <QString>

namespace outcross
{

/// One line on standard error, with the program's name before it.
void complain(const QString& message);

/// Says on standard error that work ahead takes long, and that Ctrl+C ends it; nothing where it takes few seconds.
void tellCost(double seconds);

} // namespace outcross
