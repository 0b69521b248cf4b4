#include "widgets/charts/kept_curve.h"

namespace outcross
{

void KeptCurve::follow(const HistoryView& history)
{
    // Rows never move and never change, so the same first row means the same history.
    const bool grown =
        !m_history.empty() && !history.empty() && &m_history[0] == &history[0] && history.size() >= m_history.size();
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
