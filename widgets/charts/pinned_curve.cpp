#include "widgets/charts/pinned_curve.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace outcross
{

PinnedCurve::PinnedCurve(const KeptPin& pin)
{
    update(pin);
}

void PinnedCurve::update(const KeptPin& pin)
{
    const std::int64_t first = std::max<std::int64_t>(pin.branchedAt, 0);
    const auto rows = [](const KeptPin& one) {
        return std::pair(one.histories[Side::Left].size(), one.histories[Side::Right].size());
    };
    const bool known = m_pin && first == m_first && rows(pin) == rows(*m_pin) && pin.id == m_pin->id;
    m_pin = std::make_shared<const KeptPin>(pin);
    m_first = first;
    if (known)
        return;
    for (const Side side : kSides) {
        const HistoryView& history = m_pin->histories[side];
        m_kept[side].clear();
        for (auto generation = static_cast<std::size_t>(first); generation < history.size(); ++generation)
            m_kept[side].append(history[generation].census.kept);
    }
}

QList<QPointF> PinnedCurve::kept(Side side) const
{
    QList<QPointF> points = m_kept[side].points();
    if (points.size() < 2) // the point where it parts is the live run's
        return {};
    for (QPointF& point : points)
        point.rx() += static_cast<double>(m_first);
    return points;
}

double keptAt(const KeptPin& pin, Side side, std::int64_t generation)
{
    const HistoryView& history = pin.histories[side];
    const auto row = static_cast<std::size_t>(generation);
    return generation >= 0 && row < history.size() ? history[row].census.kept
                                                   : std::numeric_limits<double>::quiet_NaN();
}

std::int64_t PinnedCurve::newest() const
{
    return static_cast<std::int64_t>(
               std::max(m_pin->histories[Side::Left].size(), m_pin->histories[Side::Right].size())) -
           1;
}

double PinnedCurve::highest() const
{
    return std::max(m_kept[Side::Left].highest(), m_kept[Side::Right].highest());
}

} // namespace outcross
