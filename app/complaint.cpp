#include "app/complaint.h"

#include "engine/experiment/founding_cost.h"

#include <QCoreApplication>

#include <cmath>
#include <cstdio>

namespace outcross
{

void complain(const QString& message)
{
    std::fprintf(stderr, "outcross: %s\n", qUtf8Printable(message));
}

void tellCost(double seconds)
{
    if (seconds < kToldSeconds)
        return;
    complain(QCoreApplication::translate("Commands",
                                         "this takes about %1 seconds before the first generation; Ctrl+C ends it")
                 .arg(std::lround(seconds)));
}

} // namespace outcross
