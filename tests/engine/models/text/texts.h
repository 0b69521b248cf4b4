#pragma once

#include "engine/models/text/language_model.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>
#include <vector>

/// Small texts for the tests of language models, and the χ² test of what such a model writes.
namespace texts
{

/// "abab|abb": a passage each, a = 0.
inline outcross::TokenText spelled(std::string_view letters)
{
    outcross::TokenText text;
    bool isNew = true;
    for (const char letter : letters) {
        if (letter == '|') {
            isNew = true;
            continue;
        }
        if (isNew)
            text.starts.push_back(text.tokens.size());
        isNew = false;
        text.tokens.push_back(static_cast<outcross::Token>(letter - 'a'));
    }
    return text;
}

inline std::vector<outcross::Token> context(std::string_view letters)
{
    return spelled(letters).tokens;
}

/// Tokens of which small numbers are frequent and which depend on the one before, so that every kind of count occurs.
inline outcross::TokenText random(std::size_t count, std::size_t types, std::size_t passageLength, std::uint64_t seed)
{
    outcross::Stream stream(seed, 0, 0, 0);
    outcross::TokenText text;
    text.starts = outcross::passageStarts(count, passageLength);
    outcross::Token last = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const double u = stream.uniform();
        const auto fresh = static_cast<std::size_t>(static_cast<double>(types) * u * u * u);
        last = static_cast<outcross::Token>(stream.uniform() < 0.5 ? (last * 3 + 1) % types : fresh);
        text.tokens.push_back(last);
    }
    return text;
}

/// Does the text follow `expected`(context), where a context is the `longest` newest tokens of the passage so far?
/// Empty where it does, else what is wrong. Given its context, each token is an independent draw, so Σ (O − E)² / E
/// over all contexts is χ² with a degree of freedom for each token beyond the first in each context; 4.5 standard
/// deviations √(2·degrees) are allowed. Tokens expected fewer than 5 times count together.
template <class Expected> QString misfit(const outcross::TokenText& text, std::size_t longest, const Expected& expected)
{
    std::map<std::vector<outcross::Token>, std::map<outcross::Token, double>> counts;
    for (std::size_t i = 0; i < text.passages(); ++i) {
        const auto passage = text.passage(i);
        for (std::size_t at = 0; at < passage.size(); ++at) {
            const auto newest = passage.first(at).last(std::min(at, longest));
            ++counts[{newest.begin(), newest.end()}][passage[at]];
        }
    }
    double square = 0;
    double degrees = 0;
    for (const auto& [before, after] : counts) {
        double total = 0;
        for (const auto& [token, count] : after)
            total += count;
        const std::vector<double> probabilities = expected(before);
        double rareExpected = 0;
        double rareFound = 0;
        int cells = 0;
        const auto add = [&](double found, double mean) {
            square += (found - mean) * (found - mean) / mean;
            ++cells;
        };
        for (outcross::Token token = 0; token < probabilities.size(); ++token) {
            const double mean = total * probabilities[token];
            const double found = after.contains(token) ? after.at(token) : 0;
            if (found > 0 && mean <= 0)
                return QStringLiteral("token %1 is impossible and was written").arg(token);
            if (mean >= 5) {
                add(found, mean);
            } else {
                rareExpected += mean;
                rareFound += found;
            }
        }
        if (rareExpected >= 5)
            add(rareFound, rareExpected);
        degrees += cells > 1 ? cells - 1 : 0;
    }
    const double spread = 2 / (9 * degrees);
    const double z = (std::cbrt(square / degrees) - (1 - spread)) / std::sqrt(spread);
    if (degrees >= 4 && std::abs(z) < 4.5)
        return {};
    return QStringLiteral("χ² %1 with %2 degrees of freedom").arg(square).arg(degrees);
}

} // namespace texts
