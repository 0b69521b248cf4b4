#include "engine/models/text/watermark.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace outcross
{
namespace
{

/// Every bit of the result depends on every bit of the value (SplitMix64; Steele, Lea & Flood 2014).
std::uint64_t mixed(std::uint64_t value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

constexpr std::uint64_t kGoldenStep = 0x9e3779b97f4a7c15;

} // namespace

GreenList::GreenList(const Watermark& watermark, Token last)
    : m_seed(mixed(mixed(watermark.key + kGoldenStep) + (std::uint64_t{last} + 1) * kGoldenStep)),
      m_below(static_cast<std::uint64_t>(watermark.greenShare * 0x1.0p64))
{
}

bool GreenList::contains(Token token) const
{
    return mixed(m_seed + (std::uint64_t{token} + 1) * kGoldenStep) < m_below;
}

bool Watermark::isGreen(Token last, Token token) const
{
    return GreenList(*this, last).contains(token);
}

WatermarkScore watermarkScore(const Watermark& watermark, std::span<const Token> passage)
{
    std::vector<std::uint64_t> pairs;
    for (std::size_t i = 1; i < passage.size(); ++i)
        pairs.push_back(std::uint64_t{passage[i - 1]} << 32 | passage[i]);
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());

    WatermarkScore score;
    score.scored = pairs.size();
    for (const std::uint64_t pair : pairs)
        score.green += watermark.isGreen(static_cast<Token>(pair >> 32), static_cast<Token>(pair)) ? 1 : 0;
    const auto count = static_cast<double>(score.scored);
    const double share = watermark.greenShare;
    if (score.scored > 0)
        score.z = (static_cast<double>(score.green) - share * count) / std::sqrt(count * share * (1 - share));
    return score;
}

bool isWatermarked(const Watermark& watermark, std::span<const Token> passage)
{
    return watermarkScore(watermark, passage).z > watermark.threshold;
}

} // namespace outcross
