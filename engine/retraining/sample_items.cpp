#include "engine/retraining/sample_items.h"

#include "engine/models/multinomial.h"

#include <boost/random/normal_distribution.hpp>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <functional>
#include <numeric>
#include <span>
#include <vector>

namespace outcross
{
namespace
{

/// The first `count` of a random order of 0 … size − 1 (Fisher & Yates 1938, as far as needed).
std::vector<Eigen::Index> someOf(Eigen::Index size, Eigen::Index count, Stream& stream)
{
    std::vector<Eigen::Index> order(static_cast<std::size_t>(size));
    std::iota(order.begin(), order.end(), Eigen::Index{0});
    count = std::min(count, size);
    for (Eigen::Index i = 0; i < count; ++i) {
        const auto other = i + static_cast<Eigen::Index>(stream.below(static_cast<std::uint64_t>(size - i)));
        std::swap(order[static_cast<std::size_t>(i)], order[static_cast<std::size_t>(other)]);
    }
    order.resize(static_cast<std::size_t>(count));
    return order;
}

/// Whole counts, of which single items are taken; O(log categories) each (Fenwick 1994).
class CountTree
{
public:
    explicit CountTree(const Tally& counts) : m_tree(std::bit_ceil(counts.size() + 1), 0)
    {
        for (std::size_t i = 0; i < counts.size(); ++i) {
            const auto count = std::llround(counts[i]);
            m_sum += count;
            for (std::size_t node = i + 1; node < m_tree.size(); node += node & (~node + 1))
                m_tree[node] += count;
        }
    }

    [[nodiscard]] std::int64_t sum() const { return m_sum; }

    /// Takes the item with that number, 0 … sum() − 1; returns its category.
    std::size_t take(std::int64_t number)
    {
        std::size_t category = 0;
        for (std::size_t step = m_tree.size() / 2; step > 0; step /= 2)
            if (m_tree[category + step] <= number)
                number -= m_tree[category += step];
        for (std::size_t node = category + 1; node < m_tree.size(); node += node & (~node + 1))
            --m_tree[node];
        --m_sum;
        return category;
    }

private:
    std::vector<std::int64_t> m_tree; ///< Node i covers the categories from i − lowest bit to i − 1.
    std::int64_t m_sum = 0;
};

/// At most so many tokens.
std::span<const Token> head(std::span<const Token> passage, std::int64_t most)
{
    return passage.first(std::min(passage.size(), static_cast<std::size_t>(most)));
}

} // namespace

std::int64_t itemCount(const Tally& sample)
{
    return std::llround(std::accumulate(sample.begin(), sample.end(), 0.0));
}

std::int64_t itemCount(const Points& sample)
{
    return sample.rows();
}

std::int64_t itemCount(const TokenText& sample)
{
    return static_cast<std::int64_t>(sample.tokens.size());
}

std::int64_t bytesOf(const Tally& sample)
{
    return static_cast<std::int64_t>(sample.size() * sizeof(double));
}

std::int64_t bytesOf(const Points& sample)
{
    return static_cast<std::int64_t>(sizeof(double)) * sample.size();
}

std::int64_t bytesOf(const TokenText& sample)
{
    return static_cast<std::int64_t>(sample.tokens.size() * sizeof(Token) + sample.starts.size() * sizeof(std::size_t));
}

void append(Tally& to, const Tally& more)
{
    if (to.empty()) {
        to = more;
        return;
    }
    std::transform(to.begin(), to.end(), more.begin(), to.begin(), std::plus<>());
}

void append(Points& to, const Points& more)
{
    if (to.rows() == 0) {
        to = more;
        return;
    }
    const Eigen::Index before = to.rows();
    to.conservativeResize(before + more.rows(), Eigen::NoChange);
    to.bottomRows(more.rows()) = more;
}

void append(TokenText& to, const TokenText& more)
{
    const std::size_t before = to.tokens.size();
    to.tokens.insert(to.tokens.end(), more.tokens.begin(), more.tokens.end());
    for (const std::size_t start : more.starts)
        to.starts.push_back(before + start);
}

Tally drawWithout(const Tally& from, std::int64_t count, Stream& stream)
{
    if (itemCount(from) <= count)
        return from;
    CountTree left(from);
    Tally drawn(from.size(), 0);
    for (std::int64_t i = 0; i < count; ++i)
        ++drawn[left.take(static_cast<std::int64_t>(stream.below(static_cast<std::uint64_t>(left.sum()))))];
    return drawn;
}

Points drawWithout(const Points& from, std::int64_t count, Stream& stream)
{
    return from(someOf(from.rows(), count, stream), Eigen::all);
}

TokenText drawWithout(const TokenText& from, std::int64_t count, Stream& stream)
{
    TokenText drawn;
    const auto passages = static_cast<Eigen::Index>(from.passages());
    for (const Eigen::Index passage : someOf(passages, passages, stream)) {
        const std::int64_t missing = count - itemCount(drawn);
        if (missing <= 0)
            break;
        appendPassage(drawn, head(from.passage(static_cast<std::size_t>(passage)), missing));
    }
    return drawn;
}

Tally drawWith(const Tally& from, std::int64_t count, Stream& stream)
{
    return itemCount(from) > 0 ? drawMultinomial(count, from, stream) : Tally(from.size(), 0);
}

Points drawWith(const Points& from, std::int64_t count, Stream& stream)
{
    std::vector<Eigen::Index> rows(from.rows() > 0 ? static_cast<std::size_t>(count) : 0);
    for (Eigen::Index& row : rows)
        row = static_cast<Eigen::Index>(stream.below(static_cast<std::uint64_t>(from.rows())));
    return from(rows, Eigen::all);
}

TokenText drawWith(const TokenText& from, std::int64_t count, Stream& stream)
{
    TokenText drawn;
    while (from.passages() > 0 && itemCount(drawn) < count)
        appendPassage(drawn, head(from.passage(stream.below(from.passages())), count - itemCount(drawn)));
    return drawn;
}

void blur(Points& items, double deviation, Stream& stream)
{
    if (deviation == 0)
        return;
    boost::random::normal_distribution<double> normal(0, deviation);
    for (Eigen::Index i = 0; i < items.size(); ++i)
        items.data()[i] += normal(stream);
}

} // namespace outcross
