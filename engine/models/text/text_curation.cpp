#include "engine/models/text/text_curation.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <cstdint>
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
    const GreenList green(watermark, last);
    for (std::size_t token = 0; token < probabilities.size(); ++token)
        if (green.contains(static_cast<Token>(token)))
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

/// Eight buckets for each power of two from 2⁻⁶³ to 1; what is smaller is in the lowest.
constexpr std::size_t kBuckets = 8 * 64;

/// Likelier tokens are never in a lower bucket.
std::size_t bucketOf(double probability)
{
    constexpr int kMantissaBitsLeftOut = 52 - 3;
    const std::uint64_t key = std::bit_cast<std::uint64_t>(probability) >> kMantissaBitsLeftOut;
    constexpr std::uint64_t lowest = std::bit_cast<std::uint64_t>(0x1.0p-63) >> kMantissaBitsLeftOut;
    return static_cast<std::size_t>(std::min<std::uint64_t>(std::max(key, lowest) - lowest, kBuckets - 1));
}

struct Bucket {
    std::size_t tokens = 0;
    double sum = 0;
};

/// Keeps the likeliest tokens until there are `most` of them or they reach `share`. Only those of the bucket in which
/// that happens are put in order.
void keepLikeliest(std::span<double> probabilities, std::size_t most, double share)
{
    std::array<Bucket, kBuckets> buckets{};
    for (const double probability : probabilities) {
        Bucket& bucket = buckets[bucketOf(probability)];
        ++bucket.tokens;
        bucket.sum += probability;
    }
    std::size_t last = kBuckets - 1;
    Bucket kept;
    while (last > 0 && kept.tokens + buckets[last].tokens < most && kept.sum + buckets[last].sum < share) {
        kept.tokens += buckets[last].tokens;
        kept.sum += buckets[last--].sum;
    }
    std::vector<Token> order;
    for (std::size_t token = 0; token < probabilities.size(); ++token) {
        const std::size_t bucket = bucketOf(probabilities[token]);
        if (bucket == last)
            order.push_back(static_cast<Token>(token));
        else if (bucket < last)
            probabilities[token] = 0;
    }
    std::stable_sort(order.begin(), order.end(),
                     [probabilities](Token a, Token b) { return probabilities[a] > probabilities[b]; });
    for (const Token token : order) {
        if (kept.tokens < most && kept.sum < share) {
            ++kept.tokens;
            kept.sum += probabilities[token];
        } else {
            probabilities[token] = 0;
        }
    }
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
        keepLikeliest(probabilities, probabilities.size(), curation.value - kShareTolerance);
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
