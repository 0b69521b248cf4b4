#include "widgets/charts/thin_series.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace outcross
{

/// Single values need one point each, wider blocks two; first and last take two more.
std::size_t ThinnedSeries::mostBlocks() const
{
    return m_width == 1 ? m_mostPoints : m_mostPoints / 2 - 1;
}

void ThinnedSeries::include(Block& block, const Extreme& extreme)
{
    if (!block.any)
        block = {true, extreme, extreme};
    else if (extreme.value < block.low.value)
        block.low = extreme;
    else if (extreme.value > block.high.value)
        block.high = extreme;
}

void ThinnedSeries::append(double value)
{
    const std::size_t at = m_size++;
    if (at / m_width == m_blocks.size()) {
        m_blocks.emplace_back();
        while (m_blocks.size() > mostBlocks())
            mergePairs();
    }
    if (!std::isfinite(value))
        return;
    m_highest = m_any ? std::max(m_highest, value) : value;
    m_last = {at, value};
    if (!m_any)
        m_first = m_last;
    m_any = true;
    include(m_blocks.back(), m_last);
}

void ThinnedSeries::mergePairs()
{
    const std::size_t pairs = (m_blocks.size() + 1) / 2;
    for (std::size_t pair = 0; pair < pairs; ++pair) {
        Block merged = m_blocks[2 * pair];
        if (2 * pair + 1 < m_blocks.size() && m_blocks[2 * pair + 1].any) {
            include(merged, m_blocks[2 * pair + 1].low);
            include(merged, m_blocks[2 * pair + 1].high);
        }
        m_blocks[pair] = merged;
    }
    m_blocks.resize(pairs);
    m_width *= 2;
}

QList<QPointF> ThinnedSeries::points() const
{
    QList<QPointF> result;
    if (!m_any)
        return result;
    result.reserve(static_cast<qsizetype>(2 * m_blocks.size() + 2));
    std::size_t next = 0; // generations before it are drawn
    const auto add = [&](const Extreme& extreme) {
        if (extreme.at >= next) {
            result.append(QPointF(static_cast<double>(extreme.at), extreme.value));
            next = extreme.at + 1;
        }
    };
    add(m_first);
    for (const Block& block : m_blocks) {
        if (!block.any)
            continue;
        add(block.low.at < block.high.at ? block.low : block.high);
        add(block.low.at < block.high.at ? block.high : block.low);
    }
    add(m_last);
    return result;
}

QList<QPointF> thinSeries(std::span<const double> values)
{
    ThinnedSeries series;
    for (const double value : values)
        series.append(value);
    return series.points();
}

QList<QPointF> straightened(const QList<QPointF>& points, double tolerance)
{
    if (points.size() < 3)
        return points;
    // From the last kept point, the slopes that pass within the tolerance of everything since.
    QList<QPointF> result{points.first()};
    double lowest = -std::numeric_limits<double>::infinity();
    double highest = std::numeric_limits<double>::infinity();
    for (qsizetype at = 1; at < points.size(); ++at) {
        QPointF step = points[at] - result.last();
        const double slope = step.y() / step.x();
        if (slope < lowest || slope > highest) {
            result.append(points[at - 1]);
            step = points[at] - result.last();
            lowest = -std::numeric_limits<double>::infinity();
            highest = std::numeric_limits<double>::infinity();
        }
        lowest = std::max(lowest, (step.y() - tolerance) / step.x());
        highest = std::min(highest, (step.y() + tolerance) / step.x());
    }
    result.append(points.last());
    return result;
}

} // namespace outcross
