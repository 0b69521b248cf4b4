#include "app/shell/complaint.h"

#include "engine/base/readable.h"
#include "engine/run/founding_cost.h"

#include <QCoreApplication>

#include <cmath>
#include <cstdio>

namespace outcross
{

namespace
{

/// More than any message has; an argument may have more.
constexpr std::size_t kMostCharacters = 2000;

} // namespace

void complain(const QString& message)
{
    // Whatever stands in it, it stays one line and tells the terminal nothing.
    std::fprintf(stderr, "outcross: %s\n", shown(message.toStdString(), kMostCharacters).c_str());
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
