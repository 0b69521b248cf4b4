#pragma once

#include "engine/base/errors.h"

#include <stop_token>

namespace outcross
{

/// Throws Cancelled where a stop was asked for. Work that can be long calls it several times in a tenth of a second.
inline void throwIfStopped(const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw Cancelled();
}

} // namespace outcross
