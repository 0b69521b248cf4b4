#pragma once

#include "engine/conduct/conductor.h"

namespace outcross
{

/// Whether the engine has been at one generation, or at founding a run, for so long that it is worth a word.
[[nodiscard]] inline bool worksLong(const Conductor& conductor)
{
    constexpr std::chrono::milliseconds kBusy{700};
    return conductor.busyFor() >= kBusy;
}

[[nodiscard]] inline bool foundsLong(const Conductor& conductor)
{
    return worksLong(conductor) && conductor.isFounding();
}

} // namespace outcross
