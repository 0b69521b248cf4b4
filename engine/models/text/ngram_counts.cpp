#include "engine/models/text/ngram_counts.h"

#include "engine/base/errors.h"

#include <algorithm>
#include <cassert>
#include <tuple>
#include <utility>

namespace outcross
{
namespace
{

using Counts = std::vector<NgramCount>;

constexpr std::size_t kMovesBetweenStops = std::size_t{1} << 18;

/// Sorts by context and token: one stable distribution by each of their tokens, from the newest on (Hollerith's radix
/// sort). With fewer counts than types comparing is quicker.
class Sorter
{
public:
    Sorter(std::size_t vocabularySize, const std::stop_token& stop) : m_places(vocabularySize), m_stop(stop) {}

    void sort(Counts& counts, std::size_t contextLength)
    {
        if (counts.size() < m_places.size()) {
            std::sort(counts.begin(), counts.end(), [](const NgramCount& a, const NgramCount& b) {
                return std::tie(a.context, a.token) < std::tie(b.context, b.token);
            });
            return;
        }
        distribute(counts, [](const NgramCount& count) { return count.token; });
        for (std::size_t i = 0; i < contextLength; ++i)
            distribute(counts, [i](const NgramCount& count) { return count.context >> 16 * i & 0xFFFF; });
    }

private:
    template <class Digit> void distribute(Counts& counts, const Digit& digit)
    {
        std::fill(m_places.begin(), m_places.end(), 0);
        for (const NgramCount& count : counts)
            ++m_places[digit(count)];
        std::uint32_t below = 0;
        for (std::uint32_t& place : m_places)
            place = std::exchange(below, below + place);
        m_sorted.resize(counts.size());
        for (std::size_t begin = 0; begin < counts.size(); begin += kMovesBetweenStops) {
            if (m_stop.stop_requested())
                throw Cancelled();
            const std::size_t end = std::min(begin + kMovesBetweenStops, counts.size());
            for (std::size_t i = begin; i < end; ++i)
                m_sorted[m_places[digit(counts[i])]++] = counts[i];
        }
        counts.swap(m_sorted);
    }

    std::vector<std::uint32_t> m_places;
    Counts m_sorted;
    const std::stop_token& m_stop;
};

/// Adds up what is the same, in place.
void join(Counts& sorted)
{
    std::size_t kept = 0;
    for (const NgramCount& count : sorted) {
        if (kept > 0 && sorted[kept - 1].context == count.context && sorted[kept - 1].token == count.token)
            sorted[kept - 1].count += count.count;
        else
            sorted[kept++] = count;
    }
    sorted.resize(kept);
}

/// Every token with the `contextLength` tokens before it, where the passage has as many.
Counts occurrences(const TokenText& text, std::size_t contextLength)
{
    Counts counts;
    counts.reserve(text.tokens.size());
    for (std::size_t i = 0; i < text.passages(); ++i) {
        const std::span<const Token> passage = text.passage(i);
        ContextKey context = 0;
        for (std::size_t at = 0; at < passage.size(); ++at) {
            if (at >= contextLength)
                counts.push_back({newest(context, contextLength), passage[at], 1});
            context = withToken(context, passage[at]);
        }
    }
    return counts;
}

/// The beginnings of the passages: nothing stands before them, so no longer context tells of them.
Counts beginnings(const TokenText& text, std::size_t contextLength)
{
    Counts counts;
    for (std::size_t i = 0; i < text.passages(); ++i) {
        const std::span<const Token> passage = text.passage(i);
        if (passage.size() <= contextLength)
            continue;
        ContextKey context = 0;
        for (const Token token : passage.first(contextLength))
            context = withToken(context, token);
        counts.push_back({context, passage[contextLength], 1});
    }
    return counts;
}

void countOnce(Counts& counts)
{
    for (NgramCount& count : counts)
        count.count = 1;
}

} // namespace

std::vector<std::vector<NgramCount>> countNgrams(const TokenText& text, std::size_t vocabularySize, int order,
                                                 NgramSmoothing smoothing, const std::stop_token& stop)
{
    assert(order >= 1 && order <= kMaximumNgramOrder);
    std::vector<Counts> levels(static_cast<std::size_t>(order));
    Sorter sorter(vocabularySize, stop);
    std::size_t length = levels.size() - 1;
    levels[length] = occurrences(text, length);
    sorter.sort(levels[length], length);
    join(levels[length]);
    while (length-- > 0) {
        Counts shorter = levels[length + 1];
        for (NgramCount& count : shorter)
            count.context = newest(count.context, length);
        Counts first = beginnings(text, length);
        if (smoothing == NgramSmoothing::KneserNey) {
            countOnce(shorter);
            sorter.sort(first, length);
            join(first);
            countOnce(first);
        }
        shorter.insert(shorter.end(), first.begin(), first.end());
        sorter.sort(shorter, length);
        join(shorter);
        levels[length] = std::move(shorter);
    }
    return levels;
}

} // namespace outcross
