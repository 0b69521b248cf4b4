#pragma once

#include "engine/experiment/history.h"
#include "widgets/charts/thin_series.h"

#include <algorithm>

namespace outcross
{

/// What one lineage kept, and was expected to keep, ready to draw. Follows a growing history: only new rows are read;
/// another history, or fewer rows of the same one, starts over. GUI thread.
class KeptCurve
{
public:
    void follow(const HistoryView& history);

    [[nodiscard]] const HistoryView& history() const { return m_history; }
    /// More than kMostPoints of them where the run is long: then for paintColumnLine().
    [[nodiscard]] QList<QPointF> kept() const { return m_kept.points(); }
    /// Within a seventh of a pixel of the exact curve on a plot 200 pixels high.
    [[nodiscard]] QList<QPointF> expected() const { return straightened(m_expected.points(), 0.0007); }
    /// The highest value of either.
    [[nodiscard]] double highest() const { return std::max(m_kept.highest(), m_expected.highest()); }

private:
    HistoryView m_history; ///< Kept, so that the address of a row cannot be used again by another history.
    ThinnedSeries m_kept{kMostColumnPoints};
    ThinnedSeries m_expected;
};

} // namespace outcross
