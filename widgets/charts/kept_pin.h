#pragma once

#include "engine/lineage/side.h"
#include "engine/run/history.h"

#include <QString>

#include <cstdint>

namespace outcross
{

inline constexpr int kMostPins = 4; ///< More lines behind the live ones could not be told apart.

/// A run that was set aside to be compared: the chart draws it behind the live one. Plain value; its views must have
/// been handed over under the publisher's lock, as KeptChart::setHistory says.
struct KeptPin {
    std::uint64_t id = 0;           ///< The same run keeps its id between calls.
    int number = 1;                 ///< 1 … kMostPins, the mark that it bears: ① … ④.
    QString label;                  ///< What differs from the live run: "data freshness 0 → 3 % at 100".
    PerSide<HistoryView> histories; ///< Of all generations that it reached.
    std::int64_t branchedAt = 0;    ///< The last generation that it has in common with the live run; −1: none.
};

} // namespace outcross
