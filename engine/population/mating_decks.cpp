#include "engine/population/mating_decks.h"

#include "engine/population/mating_draws.h"
#include "engine/population/sparse_trials.h"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <utility>

namespace outcross
{

std::vector<std::uint32_t> dealEqually(const MateRange& range, std::int64_t count, Stream& stream)
{
    assert(range.count > 0);
    std::vector<std::uint32_t> members(range.count);
    std::iota(members.begin(), members.end(), range.first);
    const auto cards = static_cast<std::size_t>(count);
    const std::size_t over = cards % members.size();
    for (std::size_t i = 0; i < over; ++i)
        std::swap(members[i], members[i + stream.below(members.size() - i)]);

    std::vector<std::uint32_t> deck;
    deck.reserve(cards);
    while (deck.size() + members.size() <= cards)
        deck.insert(deck.end(), members.begin(), members.end());
    deck.insert(deck.end(), members.begin(), members.begin() + static_cast<std::ptrdiff_t>(over));
    shuffle(deck, stream);
    return deck;
}

void separateSelfs(std::span<ParentPair> pairs, Stream& stream)
{
    for (ParentPair& selfed : pairs) {
        if (selfed[0] != selfed[1])
            continue;
        const std::uint32_t parent = selfed[0];
        const std::size_t start = stream.below(pairs.size());
        for (std::size_t step = 0; step < pairs.size(); ++step) {
            ParentPair& other = pairs[(start + step) % pairs.size()];
            if (other[0] == parent || other[1] == parent)
                continue;
            std::swap(selfed[1], other[1]);
            break;
        }
    }
}

void avoidKin(std::span<ParentPair> pairs, double avoidance, const KinshipMatrix& kinship, Stream& stream)
{
    const auto count = static_cast<std::int64_t>(pairs.size());
    forEachSuccess(count, avoidance, stream, [&](std::int64_t pair) {
        const auto begin = pairs.begin() + pair;
        const auto end = begin + std::min<std::int64_t>(kKinCandidates, count - pair);
        const auto least = std::min_element(begin, end, [&](const ParentPair& a, const ParentPair& b) {
            return kinship((*begin)[0], a[1]) < kinship((*begin)[0], b[1]);
        });
        std::swap((*begin)[1], (*least)[1]);
    });
}

} // namespace outcross
