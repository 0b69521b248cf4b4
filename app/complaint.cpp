#include "app/complaint.h"

#include "engine/base/readable.h"

#include <cstdio>

namespace outcross
{

void complain(const QString& message)
{
    // Whatever stands in it, it stays one line and tells the terminal nothing.
    std::fprintf(stderr, "outcross: %s\n", visible(message.toStdString()).c_str());
}

} // namespace outcross
