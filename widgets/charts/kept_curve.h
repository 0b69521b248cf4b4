#pragma once

#include "engine/run/history.h"
#include "widgets/charts/thin_series.h"

#include <algorithm>
#include <optional>

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
    [[nodiscard]] QList<QPointF> expected() const { return straightened(m_expected.points(), kExpectedTolerance); }
    /// What theory says from the generation on in which it is not exact any more, after the last exact point; empty
    /// where it is exact or says nothing.
    [[nodiscard]] QList<QPointF> ideal() const;
    /// The first generation whose expectation is not exact; nothing while all are.
    [[nodiscard]] std::optional<qint64> brokenAt() const;
    /// Whether theory says anything of the newest generation, exact or not.
    [[nodiscard]] bool hasTheory() const;
    /// The highest value of all.
    [[nodiscard]] double highest() const
    {
        return std::max({m_kept.highest(), m_expected.highest(), m_ideal.highest()});
    }

private:
    /// A seventh of a pixel on a plot 200 pixels high.
    static constexpr double kExpectedTolerance = 0.0007;

    HistoryView m_history; ///< Kept, so that the address of a row cannot be used again by another history.
    ThinnedSeries m_kept{kMostColumnPoints};
    ThinnedSeries m_expected;
    ThinnedSeries m_ideal;
    std::optional<qint64> m_brokenAt;
};

} // namespace outcross
