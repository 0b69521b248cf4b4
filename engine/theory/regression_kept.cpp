#include "engine/theory/regression_kept.h"

#include <cmath>

namespace outcross
{
namespace
{

constexpr double kStep = 0.15; // of ln Y

/// E[value(c)] for c ~ χ² with that many degrees of freedom, by the trapezoidal rule over ln c. `value` is bounded.
template <class Value> double meanOverChiSquare(double degrees, const Value& value)
{
    const double half = degrees / 2;
    const double width = std::sqrt(2 / degrees);
    const double step = width / 5;
    const double constant = std::lgamma(half) + half * std::log(2);
    const double low = std::log(degrees) - 9 * width - 70 / degrees;
    const double high = std::log(degrees) + 9 * width;
    double sum = 0;
    for (double at = low; at < high; at += step) {
        const double c = std::exp(at);
        sum += std::exp(half * at - c / 2 - constant) * value(c);
    }
    return step * sum;
}

} // namespace

RegressionKept::RegressionKept(int features, double noiseDeviation)
    : m_features(features), m_noiseVariance(noiseDeviation * noiseDeviation)
{
    const double reach = std::sqrt(features) + 40;
    const double high = 2 * std::log(reach);
    double all = 0;
    for (double at = -46; at < high; at += kStep) {
        const double y = std::exp(at);
        m_places.push_back(y);
        m_weights.push_back(meanOverChiSquare(features, [&](double x) { return y / x * std::exp(-y / x); }));
        all += m_weights.back();
    }
    for (double& weight : m_weights)
        weight /= all;
    m_kept.assign(m_places.size(), 1);
}

void RegressionKept::fit(std::int64_t points)
{
    if (points != m_points) {
        m_points = points;
        const auto degrees = static_cast<double>(points - m_features + 1);
        m_factor.clear();
        for (const double y : m_places)
            m_factor.push_back(
                meanOverChiSquare(degrees, [&](double c) { return std::exp(-m_noiseVariance * y / c); }));
    }
    for (std::size_t i = 0; i < m_kept.size(); ++i)
        m_kept[i] *= m_factor[i];
}

double RegressionKept::mean() const
{
    double sum = 0;
    for (std::size_t i = 0; i < m_kept.size(); ++i)
        sum += m_weights[i] * m_kept[i];
    return sum;
}

} // namespace outcross
