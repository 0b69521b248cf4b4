#include "app/complaint.h"

#include <cstdio>

namespace outcross
{

void complain(const QString& message)
{
    std::fprintf(stderr, "outcross: %s\n", qUtf8Printable(message));
}

} // namespace outcross
