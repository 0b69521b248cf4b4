#include "widgets/controls/slider_scale.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace outcross
{

namespace
{

// Share of the slider's length that a stop of its own takes: wide enough to hit, narrow enough not to mislead.
constexpr double kStopWidth = 0.06;
constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// The double nearest to digit × 10^exponent, which multiplying would miss by a rounding error.
double decimal(int digit, int exponent)
{
    return (QByteArray::number(digit) + 'e' + QByteArray::number(exponent)).toDouble();
}

bool isSame(double a, double b)
{
    if (std::isinf(a) || std::isinf(b))
        return a == b;
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

} // namespace

SliderScale SliderScale::share(double smallest, double largest)
{
    return {smallest, largest, true, false, false};
}

SliderScale SliderScale::rate(double smallest, double largest)
{
    return {smallest, largest, true, false, false};
}

SliderScale SliderScale::size(double smallest, double largest)
{
    return {smallest, largest, false, false, true};
}

SliderScale SliderScale::speed(double slowest, double fastest)
{
    return {slowest, fastest, false, true, false};
}

SliderScale SliderScale::steps(int largest)
{
    SliderScale scale(1, std::max(1, largest), true, false, true);
    scale.m_even = true;
    scale.m_ladder.clear();
    for (int step = 0; step <= std::max(1, largest); ++step)
        scale.m_ladder.push_back(step);
    return scale;
}

SliderScale SliderScale::balanced(double largest)
{
    constexpr int kSteps = 50;
    SliderScale scale(largest / kSteps, largest, true, false, false);
    scale.m_balanced = true;
    scale.m_ladder.clear();
    for (int step = -kSteps; step <= kSteps; ++step)
        scale.m_ladder.push_back(QByteArray::number(step * largest / kSteps, 'g', 6).toDouble());
    return scale;
}

SliderScale::SliderScale(double smallest, double largest, bool zeroStop, bool endlessStop, bool whole)
    : m_smallest(smallest), m_largest(largest), m_zeroStop(zeroStop), m_endlessStop(endlessStop), m_whole(whole)
{
    if (zeroStop)
        m_ladder.push_back(0);
    m_ladder.push_back(smallest);
    const int first = static_cast<int>(std::floor(std::log10(smallest)));
    const int last = static_cast<int>(std::ceil(std::log10(largest)));
    for (int exponent = first; exponent <= last; ++exponent)
        for (const int digit : {1, 2, 3, 5})
            if (const double value = decimal(digit, exponent); value > smallest && value < largest)
                m_ladder.push_back(value);
    m_ladder.push_back(largest);
    if (endlessStop)
        m_ladder.push_back(kInfinity);
}

double SliderScale::logStart() const
{
    return m_zeroStop ? kStopWidth : 0;
}

double SliderScale::logEnd() const
{
    return m_endlessStop ? 1 - kStopWidth : 1;
}

double SliderScale::rounded(double value) const
{
    double result = QByteArray::number(value, 'g', 2).toDouble();
    if (m_whole)
        result = std::round(result);
    return std::clamp(result, m_smallest, m_largest);
}

double SliderScale::valueAt(double position) const
{
    if (m_even)
        return std::round(std::clamp(position, 0.0, 1.0) * m_largest);
    if (m_balanced) {
        const double value = m_largest * (2 * std::clamp(position, 0.0, 1.0) - 1);
        // Steps as fine as two digits at the far end, and a middle that can be hit.
        const double unit = m_largest / 100;
        return std::abs(value) < 1.5 * unit ? 0
                                            : QByteArray::number(std::round(value / unit) * unit, 'g', 6).toDouble();
    }
    if (position <= 0 || (m_zeroStop && position < logStart() / 2))
        return minimum();
    if (position >= 1 || (m_endlessStop && position > (1 + logEnd()) / 2))
        return maximum();
    const double along = std::clamp((position - logStart()) / (logEnd() - logStart()), 0.0, 1.0);
    return rounded(m_smallest * std::pow(m_largest / m_smallest, along));
}

double SliderScale::positionOf(double value) const
{
    if (!(value > minimum()))
        return 0;
    if (value >= maximum())
        return 1;
    if (m_even)
        return value / m_largest;
    if (m_balanced)
        return (value / m_largest + 1) / 2;
    // Between 0 and the smallest value that dragging reaches: typed ones stand in the first stop's own stretch.
    if (value < m_smallest)
        return logStart() * value / m_smallest;
    const double along = std::log(std::min(value, m_largest) / m_smallest) / std::log(m_largest / m_smallest);
    return logStart() + along * (logEnd() - logStart());
}

double SliderScale::niceStep(double value, int steps) const
{
    const auto rungs = static_cast<std::ptrdiff_t>(m_ladder.size());
    std::ptrdiff_t at = 0;
    while (at < rungs && m_ladder[static_cast<std::size_t>(at)] < value &&
           !isSame(m_ladder[static_cast<std::size_t>(at)], value))
        ++at;
    const bool onRung = at < rungs && isSame(m_ladder[static_cast<std::size_t>(at)], value);
    // Between two rungs `at` is the upper one, so the first step up is already made.
    const std::ptrdiff_t target = at + steps - (!onRung && steps > 0 ? 1 : 0);
    return m_ladder[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(target, 0, rungs - 1))];
}

double SliderScale::fineStep(double value, int steps) const
{
    const bool up = steps > 0;
    if (m_even)
        return niceStep(value, steps);
    if (m_balanced) {
        const double unit = m_largest / 500;
        return QByteArray::number(std::clamp(value + steps * unit, minimum(), maximum()), 'g', 6).toDouble();
    }
    for (int step = 0; step < std::abs(steps); ++step) {
        if (up ? value >= m_largest : value <= m_smallest) {
            value = up ? maximum() : minimum();
            continue;
        }
        if (std::isinf(value)) {
            value = m_largest;
            continue;
        }
        if (value < m_smallest) {
            value = m_smallest;
            continue;
        }
        double exponent = std::floor(std::log10(value) + 1e-9);
        if (!up && isSame(value, decimal(1, static_cast<int>(exponent))))
            exponent -= 1; // Below 1 % the digits are those of 0.99 %.
        double unit = decimal(1, static_cast<int>(exponent) - 1);
        if (m_whole)
            unit = std::max(1.0, unit);
        const double next = value + (up ? unit : -unit);
        value = std::clamp(QByteArray::number(next, 'g', m_whole ? 15 : 6).toDouble(), m_smallest, m_largest);
    }
    return value;
}

} // namespace outcross
