#pragma once

#include <QString>

namespace outcross
{

/// What stands on the disk only while it is written: hidden files and folders. Whoever makes one names it here, and
/// drops the name when it has gone or is finished; a program that ends on the spot removes what is left. Any thread.
void addUnfinished(const QString& path);
void dropUnfinished(const QString& path);
void removeUnfinished();

} // namespace outcross
