#pragma once

#include "engine/base/stream.h"

#include <cmath>
#include <cstdint>

namespace outcross
{

/// Visits the successes among `trials` independent trials of probability `p`, in ascending order, by drawing the gaps
/// between them: geometric, ⌊ln(1 − U)/ln(1 − p)⌋ (Devroye 1986, X.2). A rare success costs what it is worth: p = 10⁻⁶
/// takes one number for a million trials. p = 0 draws nothing, p = 1 visits all. `visit` may draw from the same stream.
template <typename Visit> void forEachSuccess(std::int64_t trials, double p, Stream& stream, Visit&& visit)
{
    if (!(p > 0))
        return;
    const double scale = 1 / std::log1p(-p);
    for (std::int64_t trial = 0;; ++trial) {
        const double gap = std::floor(std::log1p(-stream.uniform()) * scale);
        if (!(gap < static_cast<double>(trials - trial)))
            return;
        trial += static_cast<std::int64_t>(gap);
        visit(trial);
    }
}

} // namespace outcross
