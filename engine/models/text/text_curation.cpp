#include "engine/models/text/text_curation.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <vector>

namespace outcross
{
namespace
{

void scaleToOne(std::span<double> probabilities)
{
    const double sum = std::accumulate(probabilities.begin(), probabilities.end(), 0.0);
    for (double& probability : probabilities)
        probability /= sum;
}

void favourGreen(const Watermark& watermark, Token last, std::span<double> probabilities)
{
    const double favour = std::exp(watermark.bias);
    for (std::size_t token = 0; token < probabilities.size(); ++token)
        if (watermark.isGreen(last, static_cast<Token>(token)))
            probabilities[token] *= favour;
    scaleToOne(probabilities);
}

/// Relative to the likeliest, so that no temperature makes all of them vanish.
void cool(std::span<double> probabilities, double temperature)
{
    const double highest = *std::max_element(probabilities.begin(), probabilities.end());
    for (double& probability : probabilities)
        probability = std::pow(probability / highest, 1 / temperature);
    scaleToOne(probabilities);
}

constexpr std::size_t kFirstRanked = 64;

/// Keeps the likeliest tokens until there are `most` of them or they reach `share`.
void keepLikeliest(std::span<double> probabilities, std::size_t most, double share)
{
    std::vector<Token> order(probabilities.size());
    std::iota(order.begin(), order.end(), Token{0});
    const auto likelier = [probabilities](Token a, Token b) {
        return probabilities[a] != probabilities[b] ? probabilities[a] > probabilities[b] : a < b;
    };
    std::size_t count = 0;
    double reached = 0;
    // Ranked bit by bit: a few are enough most of the time.
    for (std::size_t ranked = 0; count < most && count < order.size() && reached < share;) {
        const std::size_t next = std::min(std::max<std::size_t>(2 * ranked, kFirstRanked), order.size());
        const auto begin = order.begin() + static_cast<std::ptrdiff_t>(ranked);
        const auto end = order.begin() + static_cast<std::ptrdiff_t>(next);
        if (next < order.size())
            std::nth_element(begin, end, order.end(), likelier);
        std::sort(begin, end, likelier);
        for (ranked = next; count < ranked && count < most && reached < share; ++count)
            reached += probabilities[order[count]];
    }
    for (; count < order.size(); ++count)
        probabilities[order[count]] = 0;
    scaleToOne(probabilities);
}

} // namespace

void curate(const TextCuration& curation, std::span<const Token> context, std::span<double> probabilities)
{
    if (curation.watermark && !context.empty())
        favourGreen(*curation.watermark, context.back(), probabilities);
    switch (curation.kind) {
    case TextCurationKind::None:
    case TextCurationKind::Beam:
        break;
    case TextCurationKind::Temperature:
        assert(curation.value > 0);
        cool(probabilities, curation.value);
        break;
    case TextCurationKind::TopP:
        keepLikeliest(probabilities, probabilities.size(), curation.value);
        break;
    case TextCurationKind::TopK:
        assert(curation.value >= 0.5);
        keepLikeliest(probabilities, static_cast<std::size_t>(std::lround(curation.value)), 2);
        break;
    }
}

Token drawToken(std::span<const double> probabilities, double sum, Stream& stream)
{
    double point = stream.uniform() * sum;
    std::size_t last = 0; // for the case that rounding leaves a little over
    for (std::size_t token = 0; token < probabilities.size(); ++token) {
        if (probabilities[token] <= 0)
            continue;
        last = token;
        point -= probabilities[token];
        if (point < 0)
            break;
    }
    return static_cast<Token>(last);
}

} // namespace outcross
