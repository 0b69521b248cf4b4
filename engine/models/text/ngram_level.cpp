#include "engine/models/text/ngram_level.h"

#include "engine/base/errors.h"

#include <algorithm>
#include <bit>

namespace outcross
{
namespace
{

constexpr double kUnknownDiscount = 0.5;
constexpr std::size_t kStepsBetweenStops = std::size_t{1} << 17;

double discountOf(std::span<const NgramCount> counts)
{
    double once = 0;
    double twice = 0;
    for (const NgramCount& count : counts) {
        once += count.count == 1 ? 1 : 0;
        twice += count.count == 2 ? 1 : 0;
    }
    return once > 0 && twice > 0 ? once / (once + 2 * twice) : kUnknownDiscount;
}

void heed(const std::stop_token& stop, std::size_t step)
{
    if (step % kStepsBetweenStops == 0 && stop.stop_requested())
        throw Cancelled();
}

/// Fibonacci hashing: the high bits of the product are the best mixed ones.
std::size_t slotOf(ContextKey context, std::size_t slots)
{
    const std::uint64_t mixed = (context ^ context >> 29) * 0x9e3779b97f4a7c15;
    return static_cast<std::size_t>(mixed >> 32) & (slots - 1);
}

} // namespace

NgramLevel::NgramLevel(std::span<const NgramCount> counts, NgramSmoothing smoothing, const std::stop_token& stop)
    : m_smoothing(smoothing)
{
    if (smoothing == NgramSmoothing::KneserNey)
        m_discount = discountOf(counts);
    m_tokens.reserve(counts.size());
    m_upTo.reserve(counts.size());
    for (const NgramCount& count : counts) {
        heed(stop, m_tokens.size());
        const bool isNew = m_contexts.empty() || m_contexts.back() != count.context;
        if (isNew) {
            m_contexts.push_back(count.context);
            m_first.push_back(static_cast<std::uint32_t>(m_tokens.size()));
        }
        m_tokens.push_back(count.token);
        m_upTo.push_back((isNew ? 0 : m_upTo.back()) + count.count);
    }
    m_first.push_back(static_cast<std::uint32_t>(m_tokens.size()));
    hashContexts(stop);
}

void NgramLevel::hashContexts(const std::stop_token& stop)
{
    m_slots.assign(std::bit_ceil(2 * m_contexts.size() + 1), kNowhere);
    for (std::size_t i = 0; i < m_contexts.size(); ++i) {
        heed(stop, i);
        std::size_t slot = slotOf(m_contexts[i], m_slots.size());
        while (m_slots[slot] != kNowhere)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = static_cast<Index>(i);
    }
}

NgramLevel::Index NgramLevel::find(ContextKey context) const
{
    std::size_t slot = slotOf(context, m_slots.size());
    while (m_slots[slot] != kNowhere && m_contexts[m_slots[slot]] != context)
        slot = (slot + 1) & (m_slots.size() - 1);
    return m_slots[slot];
}

std::span<const Token> NgramLevel::successors(Index context) const
{
    return std::span(m_tokens).subspan(m_first[context], m_first[context + 1] - m_first[context]);
}

std::uint32_t NgramLevel::countAt(Index context, std::size_t entry) const
{
    return entry == m_first[context] ? m_upTo[entry] : m_upTo[entry] - m_upTo[entry - 1];
}

/// N(c), or N(c) + T(c).
double NgramLevel::divisor(Index context) const
{
    const double total = m_upTo[m_first[context + 1] - 1];
    return m_smoothing == NgramSmoothing::WittenBell ? total + static_cast<double>(successors(context).size()) : total;
}

double NgramLevel::directShare(Index context, std::size_t i) const
{
    return (countAt(context, m_first[context] + i) - m_discount) / divisor(context);
}

double NgramLevel::directShareOf(Index context, Token token) const
{
    const std::span<const Token> tokens = successors(context);
    const auto found = std::lower_bound(tokens.begin(), tokens.end(), token);
    if (found == tokens.end() || *found != token)
        return 0;
    return directShare(context, static_cast<std::size_t>(found - tokens.begin()));
}

double NgramLevel::backOff(Index context) const
{
    const auto types = static_cast<double>(successors(context).size());
    switch (m_smoothing) {
    case NgramSmoothing::WittenBell:
        return types / divisor(context);
    case NgramSmoothing::KneserNey:
        return m_discount * types / divisor(context);
    case NgramSmoothing::None:
        break;
    }
    return 0;
}

/// A point on the line of all counts falls upon a successor; Witten & Bell's line goes on for T(c) more, and the last D
/// of each successor's stretch belong to the shorter context, too.
std::optional<Token> NgramLevel::draw(Index context, Stream& stream) const
{
    const double point = stream.uniform() * divisor(context);
    const auto begin = m_upTo.begin() + static_cast<std::ptrdiff_t>(m_first[context]);
    const auto end = m_upTo.begin() + static_cast<std::ptrdiff_t>(m_first[context + 1]);
    const auto found = std::upper_bound(begin, end, point, [](double p, std::uint32_t upTo) { return p < upTo; });
    if (found == end || point >= *found - m_discount)
        return std::nullopt;
    return m_tokens[static_cast<std::size_t>(found - m_upTo.begin())];
}

std::vector<NgramCount> NgramLevel::counts() const
{
    std::vector<NgramCount> counts;
    counts.reserve(m_tokens.size());
    for (Index context = 0; context < m_contexts.size(); ++context)
        for (std::size_t entry = m_first[context]; entry < m_first[context + 1]; ++entry)
            counts.push_back({m_contexts[context], m_tokens[entry], countAt(context, entry)});
    return counts;
}

} // namespace outcross
