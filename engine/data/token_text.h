#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace outcross
{

/// A word or a character: its number in a Vocabulary.
using Token = std::uint32_t;

/// Text as tokens, passage after passage: how language models keep what they learn from and what they write. Passages
/// are independent of each other; the context of a token never reaches into the passage before. Plain value.
struct TokenText {
    std::vector<Token> tokens;
    std::vector<std::size_t> starts; ///< First token of every passage, ascending, the first one 0; none for no tokens.

    [[nodiscard]] std::size_t passages() const { return starts.size(); }

    [[nodiscard]] std::span<const Token> passage(std::size_t index) const
    {
        const std::size_t end = index + 1 < starts.size() ? starts[index + 1] : tokens.size();
        return std::span(tokens).subspan(starts[index], end - starts[index]);
    }

    bool operator==(const TokenText&) const = default;
};

/// Where the passages of a text of `count` tokens begin: every `length` tokens.
[[nodiscard]] inline std::vector<std::size_t> passageStarts(std::size_t count, std::size_t length)
{
    std::vector<std::size_t> starts;
    for (std::size_t at = 0; at < count; at += length)
        starts.push_back(at);
    return starts;
}

inline void appendPassage(TokenText& to, std::span<const Token> passage)
{
    to.starts.push_back(to.tokens.size());
    to.tokens.insert(to.tokens.end(), passage.begin(), passage.end());
}

/// Language models write, and are taught, passages of so many tokens (the last one may be shorter).
inline constexpr std::size_t kPassageWords = 100;
inline constexpr std::size_t kPassageCharacters = 500;

} // namespace outcross
