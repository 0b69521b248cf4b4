#pragma once

#include <QString>

#include <functional>
#include <span>
#include <vector>

namespace outcross
{

/// A change made on the way, to be shown on the time axis.
struct ChartFlag {
    qint64 generation = 0;
    QString text; ///< Short: "gene flow 3 %".
    bool operator==(const ChartFlag&) const = default;
};

/// One or several flags as they are drawn: a line at `x` and, where there is room, words beside it.
struct FlagMark {
    double x = 0;
    int changes = 1;
    QString text; ///< Elided; empty without room.
    double textLeft = 0;
    bool operator==(const FlagMark&) const = default;
};

/// How the words of flags are measured: injected, so that placing them is a pure function.
struct FlagMeasure {
    std::function<double(const QString&)> width;
    std::function<QString(const QString&, double)> elided;
};

/// Places flags on an axis from pixel `left` (generation 0) to `right` (generation `extent`). Flags closer together
/// than their words can show (a slider that was dragged) merge into one mark at the first of them: "3 changes". Words
/// stand right of their line, at the right end left of it, and never run into the next mark.
[[nodiscard]] std::vector<FlagMark> placeFlags(std::span<const ChartFlag> flags, qint64 extent, double left,
                                               double right, const FlagMeasure& measure);

} // namespace outcross
