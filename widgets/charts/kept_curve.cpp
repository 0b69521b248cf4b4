#include "widgets/charts/kept_curve.h"

#include <cmath>

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
        m_ideal.clear();
        m_brokenAt.reset();
    }
    m_history = history;
    for (std::size_t generation = m_kept.size(); generation < history.size(); ++generation) {
        const HistoryRow& row = history[generation];
        m_kept.append(row.census.kept);
        m_expected.append(row.expectedKept);
        m_ideal.append(row.idealKept);
        if (!m_brokenAt && !std::isfinite(row.expectedKept))
            m_brokenAt = static_cast<qint64>(generation);
    }
}

QList<QPointF> KeptCurve::ideal() const
{
    QList<QPointF> points = m_ideal.points();
    if (points.isEmpty())
        return points;
    const double exact =
        m_brokenAt > 0 ? m_history[static_cast<std::size_t>(*m_brokenAt - 1)].expectedKept : std::nan("");
    if (std::isfinite(exact) && points.first().x() == static_cast<double>(*m_brokenAt))
        points.prepend(QPointF(static_cast<double>(*m_brokenAt - 1), exact));
    return straightened(points, kExpectedTolerance);
}

std::optional<qint64> KeptCurve::brokenAt() const
{
    return m_brokenAt;
}

bool KeptCurve::hasTheory() const
{
    return !m_history.empty() &&
           (std::isfinite(m_history.back().expectedKept) || std::isfinite(m_history.back().idealKept));
}

} // namespace outcross
