#include "engine/measures/text_measures.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace outcross
{

std::vector<double> typeCounts(std::span<const std::uint32_t> tokens, std::size_t types)
{
    std::vector<double> counts(types);
    for (const std::uint32_t token : tokens)
        ++counts[token];
    return counts;
}

std::array<VocabularyClass, 4> vocabularySurvival(std::span<const double> start, std::span<const double> now)
{
    assert(start.size() == now.size());
    std::array<VocabularyClass, 4> classes{
        {{1, 1, 0, 0}, {2, 9, 0, 0}, {10, 99, 0, 0}, {100, std::numeric_limits<double>::infinity(), 0, 0}}};
    for (std::size_t type = 0; type < start.size(); ++type) {
        for (VocabularyClass& each : classes) {
            if (start[type] < each.fewest || start[type] > each.most)
                continue;
            ++each.atStart;
            each.alive += now[type] > 0 ? 1 : 0;
        }
    }
    return classes;
}

double distinctShare(std::span<const std::uint32_t> tokens, std::span<const std::size_t> starts, std::size_t n)
{
    assert(n >= 1 && n <= 4);
    std::vector<std::uint64_t> phrases; // 16 bits a token
    const std::uint64_t mask = ~std::uint64_t{0} >> (64 - 16 * n);
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const std::size_t end = i + 1 < starts.size() ? starts[i + 1] : tokens.size();
        std::uint64_t phrase = 0;
        for (std::size_t at = starts[i]; at < end; ++at) {
            phrase = (phrase << 16 | tokens[at]) & mask;
            if (at + 1 >= starts[i] + n)
                phrases.push_back(phrase);
        }
    }
    if (phrases.empty())
        return std::numeric_limits<double>::quiet_NaN();
    std::sort(phrases.begin(), phrases.end());
    const auto distinct = std::unique(phrases.begin(), phrases.end()) - phrases.begin();
    return static_cast<double>(distinct) / static_cast<double>(phrases.size());
}

double repeatedPhraseShare(std::span<const std::uint32_t> tokens, std::span<const std::size_t> starts)
{
    return 1 - distinctShare(tokens, starts, kPhraseWords);
}

double PerplexityHistogram::edge(std::size_t bin)
{
    return std::pow(10.0, static_cast<double>(bin) / static_cast<double>(kBinsPerDecade));
}

PerplexityHistogram perplexityHistogram(std::span<const double> perplexities)
{
    PerplexityHistogram histogram;
    for (const double perplexity : perplexities) {
        const double place = std::log10(perplexity) * static_cast<double>(PerplexityHistogram::kBinsPerDecade);
        const double bin = std::clamp(place, 0.0, static_cast<double>(PerplexityHistogram::kBins - 1));
        ++histogram.passages[static_cast<std::size_t>(bin)];
    }
    return histogram;
}

} // namespace outcross
