#include "engine/models/text/ngram_tables.h"

#include <algorithm>

namespace outcross
{

NgramContext NgramContext::of(std::span<const Token> tokens, std::size_t longest)
{
    NgramContext context;
    for (const Token token : tokens.last(std::min(tokens.size(), longest)))
        context.append(token, longest);
    return context;
}

void NgramContext::append(Token token, std::size_t longest)
{
    key = newest(withToken(key, token), longest);
    length = std::min(length + 1, longest);
}

NgramTables::NgramTables(std::span<const std::vector<NgramCount>> counts, std::size_t vocabularySize,
                         NgramSmoothing smoothing, const std::stop_token& stop)
{
    for (const std::vector<NgramCount>& level : counts)
        m_levels.emplace_back(level, smoothing, stop);
    const NgramLevel& level = m_levels.front();
    const NgramLevel::Index empty = level.find(0);
    double base = 1 / static_cast<double>(vocabularySize);
    if (empty != NgramLevel::kNowhere)
        base *= level.backOff(empty);
    m_unigram.assign(vocabularySize, base);
    if (empty == NgramLevel::kNowhere)
        return;
    const std::span<const Token> tokens = level.successors(empty);
    for (std::size_t i = 0; i < tokens.size(); ++i)
        m_unigram[tokens[i]] += level.directShare(empty, i);
}

/// Longer contexts that occurred leave their back-off to the shorter ones; where one leaves nothing, no shorter one
/// counts.
NgramTables::Mixture NgramTables::mixtureAfter(const NgramContext& context) const
{
    Mixture mixture;
    for (std::size_t length = context.length; length > 0 && mixture.rest > 0; --length) {
        const NgramLevel& level = m_levels[length];
        const NgramLevel::Index place = level.find(newest(context.key, length));
        if (place == NgramLevel::kNowhere)
            continue;
        mixture.parts[mixture.size++] = {&level, place, mixture.rest};
        mixture.rest *= level.backOff(place);
    }
    std::reverse(mixture.parts.begin(), mixture.parts.begin() + static_cast<std::ptrdiff_t>(mixture.size));
    return mixture;
}

// The three below add the same terms in the same order, so that they agree to the last bit.

double NgramTables::probability(const NgramContext& context, Token token) const
{
    const Mixture mixture = mixtureAfter(context);
    double probability = mixture.rest * m_unigram[token];
    for (const Part& part : std::span(mixture.parts).first(mixture.size))
        probability += part.weight * part.level->directShareOf(part.place, token);
    return probability;
}

void NgramTables::fill(const NgramContext& context, std::span<double> probabilities) const
{
    const Mixture mixture = mixtureAfter(context);
    for (std::size_t token = 0; token < probabilities.size(); ++token)
        probabilities[token] = mixture.rest * m_unigram[token];
    for (const Part& part : std::span(mixture.parts).first(mixture.size)) {
        const std::span<const Token> tokens = part.level->successors(part.place);
        for (std::size_t i = 0; i < tokens.size(); ++i)
            probabilities[tokens[i]] += part.weight * part.level->directShare(part.place, i);
    }
}

void NgramTables::seenAfter(const NgramContext& context, SeenTokens& seen) const
{
    const Mixture mixture = mixtureAfter(context);
    seen.tokens.clear();
    seen.probabilities.clear();
    seen.rest = mixture.rest;
    if (mixture.size == 0)
        return;
    // What follows a long context follows the shorter ones as well: the shortest part knows all of them.
    const Part& widest = mixture.parts.front();
    const std::span<const Token> all = widest.level->successors(widest.place);
    seen.tokens.assign(all.begin(), all.end());
    for (std::size_t i = 0; i < all.size(); ++i)
        seen.probabilities.push_back(mixture.rest * m_unigram[all[i]] +
                                     widest.weight * widest.level->directShare(widest.place, i));
    for (const Part& part : std::span(mixture.parts).subspan(1, mixture.size - 1)) {
        const std::span<const Token> tokens = part.level->successors(part.place);
        std::size_t at = 0;
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            while (all[at] != tokens[i])
                ++at;
            seen.probabilities[at] += part.weight * part.level->directShare(part.place, i);
        }
    }
}

Token NgramTables::draw(const NgramContext& context, Stream& stream) const
{
    for (std::size_t length = context.length + 1; length-- > 0;) {
        const NgramLevel& level = m_levels[length];
        const NgramLevel::Index place = level.find(newest(context.key, length));
        if (place == NgramLevel::kNowhere)
            continue;
        if (const auto token = level.draw(place, stream))
            return *token;
    }
    return static_cast<Token>(stream.below(m_unigram.size()));
}

} // namespace outcross
