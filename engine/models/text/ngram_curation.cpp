#include "engine/models/text/ngram_curation.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <optional>
#include <span>

namespace outcross
{
namespace
{

/// After so many rejected proposals the whole vocabulary is looked at. Either way is exact, so both together are.
constexpr int kMaximumProposals = 64;
/// Weights of this sum have lost digits to underflow.
constexpr double kTinyWeight = 1e-200;

std::size_t placeOf(const std::vector<double>& upTo, double point)
{
    const auto found = std::upper_bound(upTo.begin(), upTo.end(), point);
    return static_cast<std::size_t>((found == upTo.end() ? found - 1 : found) - upTo.begin());
}

} // namespace

bool NgramCuration::handles(const TextCuration& curation)
{
    switch (curation.kind) {
    case TextCurationKind::None:
    case TextCurationKind::Temperature:
        return true;
    case TextCurationKind::TopP:
    case TextCurationKind::TopK:
        return !curation.watermark;
    case TextCurationKind::Beam:
        break;
    }
    return false;
}

NgramCuration::NgramCuration(const NgramTables& tables, const TextCuration& curation)
    : m_tables(tables), m_curation(curation)
{
    if (curation.kind == TextCurationKind::TopP || curation.kind == TextCurationKind::TopK)
        prepareRanking();
    else
        prepareTemperature();
}

void NgramCuration::prepareTemperature()
{
    m_exponent = m_curation.kind == TextCurationKind::Temperature ? 1 / m_curation.value : 1;
    const std::span<const double> unigram = m_tables.unigram();
    m_highest = *std::max_element(unigram.begin(), unigram.end());
    double sum = 0;
    for (const double probability : unigram)
        m_cooledUpTo.push_back(sum += std::pow(probability / m_highest, m_exponent));
}

void NgramCuration::prepareRanking()
{
    const std::span<const double> unigram = m_tables.unigram();
    m_ranking.resize(unigram.size());
    m_stamp.resize(unigram.size());
    std::iota(m_ranking.begin(), m_ranking.end(), Token{0});
    std::sort(m_ranking.begin(), m_ranking.end(),
              [unigram](Token a, Token b) { return unigram[a] != unigram[b] ? unigram[a] > unigram[b] : a < b; });
}

Token NgramCuration::draw(const NgramContext& context, std::span<const Token> passage, Stream& stream)
{
    return m_ranking.empty() ? drawCooled(context, passage, stream) : drawLikeliest(context, stream);
}

/// A token is proposed by its cooled probability: one of the seen, or one of the whole vocabulary as if nothing had
/// been seen. The latter is turned down where it was seen after all. Red tokens are worth e^(−δ/T) of green ones: the
/// seen are weighed with it, the others turned down with it.
Token NgramCuration::drawCooled(const NgramContext& context, std::span<const Token> passage, Stream& stream)
{
    std::optional<GreenList> green;
    if (m_curation.watermark && !passage.empty())
        green.emplace(*m_curation.watermark, passage.back());
    const double red = green ? std::exp(-m_curation.watermark->bias * m_exponent) : 1;
    const auto isRed = [&green](Token token) { return green && !green->contains(token); };

    m_tables.seenAfter(context, m_seen);
    double highest = m_seen.rest * m_highest;
    for (const double probability : m_seen.probabilities)
        highest = std::max(highest, probability);
    m_upTo.clear();
    double sum = 0;
    for (std::size_t i = 0; i < m_seen.tokens.size(); ++i) {
        const double share = m_seen.probabilities[i] / highest;
        const double weight = m_exponent == 1 ? share : std::pow(share, m_exponent);
        m_upTo.push_back(sum += weight * (isRed(m_seen.tokens[i]) ? red : 1));
    }
    const double all = m_cooledUpTo.back();
    const double rest = std::pow(m_seen.rest * m_highest / highest, m_exponent) * all;
    if (!(sum + rest > kTinyWeight))
        return drawDense(context, passage, stream);

    for (int proposal = 0; proposal < kMaximumProposals; ++proposal) {
        const double point = stream.uniform() * (sum + rest);
        if (point < sum || rest <= 0)
            return m_seen.tokens[placeOf(m_upTo, point)];
        const auto token = static_cast<Token>(placeOf(m_cooledUpTo, stream.uniform() * all));
        if (std::binary_search(m_seen.tokens.begin(), m_seen.tokens.end(), token))
            continue;
        if (!isRed(token) || stream.uniform() < red)
            return token;
    }
    return drawDense(context, passage, stream);
}

Token NgramCuration::drawLikeliest(const NgramContext& context, Stream& stream)
{
    m_tables.seenAfter(context, m_seen);
    if (m_curation.kind == TextCurationKind::TopK)
        keepLikeliest(static_cast<std::size_t>(std::lround(m_curation.value)), 2);
    else
        keepLikeliest(m_ranking.size(), m_curation.value - kShareTolerance);
    return m_kept[placeOf(m_upTo, stream.uniform() * m_upTo.back())];
}

/// Two rankings are merged until there are `most` tokens or they reach `share`: that of the seen tokens, made here, and
/// that of all others, which is the unigram's.
void NgramCuration::keepLikeliest(std::size_t most, double share)
{
    rankSeen(most);
    const std::span<const double> unigram = m_tables.unigram();
    m_kept.clear();
    m_upTo.clear();
    std::size_t nextSeen = 0;
    std::size_t nextRanked = 0;
    double sum = 0;
    while (m_kept.size() < most && sum < share) {
        while (nextRanked < m_ranking.size() && m_stamp[m_ranking[nextRanked]] == m_draws)
            ++nextRanked;
        const bool hasSeen = nextSeen < m_order.size();
        const bool hasRanked = nextRanked < m_ranking.size();
        const double seen = hasSeen ? m_seen.probabilities[m_order[nextSeen]] : 0;
        const double ranked = hasRanked ? m_seen.rest * unigram[m_ranking[nextRanked]] : 0;
        if (seen <= 0 && ranked <= 0)
            break;
        const bool isSeen =
            seen > ranked || (seen == ranked && m_seen.tokens[m_order[nextSeen]] < m_ranking[nextRanked]);
        m_kept.push_back(isSeen ? m_seen.tokens[m_order[nextSeen++]] : m_ranking[nextRanked++]);
        m_upTo.push_back(sum += std::max(seen, ranked));
    }
}

/// Puts the first `most` of the seen tokens in order and stamps all of them.
void NgramCuration::rankSeen(std::size_t most)
{
    if (++m_draws == 0) { // after 2³² of them
        std::fill(m_stamp.begin(), m_stamp.end(), 0);
        m_draws = 1;
    }
    for (const Token token : m_seen.tokens)
        m_stamp[token] = m_draws;
    m_order.resize(m_seen.tokens.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    const auto middle = m_order.begin() + static_cast<std::ptrdiff_t>(std::min(most, m_order.size()));
    std::partial_sort(m_order.begin(), middle, m_order.end(), [this](std::size_t a, std::size_t b) {
        const std::vector<double>& p = m_seen.probabilities;
        return p[a] != p[b] ? p[a] > p[b] : a < b;
    });
}

Token NgramCuration::drawDense(const NgramContext& context, std::span<const Token> passage, Stream& stream)
{
    m_dense.resize(m_tables.unigram().size());
    m_tables.fill(context, m_dense);
    curate(m_curation, passage, m_dense);
    return drawToken(m_dense, 1, stream);
}

} // namespace outcross
