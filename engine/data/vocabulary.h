#pragma once

#include "engine/data/token_text.h"
#include "engine/lineage/learning.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outcross
{

/// The types of a text: every word and punctuation mark, or every character, that occurs in it. A token is its place
/// here. Closed: nothing is ever added. Plain value; any thread.
struct Vocabulary {
    TextUnit unit = TextUnit::Words;
    std::vector<std::string> texts; ///< UTF-8, by falling frequency in the text, ties by their bytes.

    [[nodiscard]] std::size_t size() const { return texts.size(); }

    bool operator==(const Vocabulary&) const = default;
};

/// The type that stands between two paragraphs, and the one that all types share for which there was no room.
inline constexpr std::string_view kParagraphMark = "¶";
inline constexpr std::string_view kRareType = "\uFFFD";

/// Tokens as a person would write them: words parted by blanks, no blank before , . ; : ! ? and closing brackets, none
/// after opening ones, none around dashes; straight quotes open and close in turn within a paragraph; a paragraph mark
/// becomes a line end. Characters stand as they are.
[[nodiscard]] std::string readableText(const Vocabulary& vocabulary, std::span<const Token> tokens);

} // namespace outcross
