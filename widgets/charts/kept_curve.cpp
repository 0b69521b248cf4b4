#include "widgets/charts/kept_curve.h"

namespace outcross
{

void KeptCurve::follow(const HistoryView& history)
{
    // Rows never move and never change, so the same last row means the same history up to there; a branch has another.
    const bool grown =
        !m_history.empty() && history.size() >= m_history.size() && &m_history.back() == &history[m_history.size() - 1];
    if (!grown) {
        m_kept.clear();
        m_expected.clear();
    }
    m_history = history;
    for (std::size_t generation = m_kept.size(); generation < history.size(); ++generation) {
        const HistoryRow& row = history[generation];
        m_kept.append(row.census.kept);
        m_expected.append(row.expectedKept);
    }
}

} // namespace outcross
