#pragma once

#include "engine/base/text.h"
#include "engine/data/token_text.h"
#include "engine/data/vocabulary.h"

#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace outcross
{

/// A text as language models learn it: cut into passages of kPassageWords words or kPassageCharacters characters, one
/// after the other (the last one may be shorter). Every tenth passage (the 10th, 20th, …) is held out for judging
/// models and never trained on; its words are in the vocabulary all the same. Immutable once read; any thread.
struct TextCorpus {
    std::string source;
    Vocabulary vocabulary; ///< Of the whole text.
    TokenText training;
    TokenText heldOut;
    std::size_t tokens = 0;  ///< Of the whole text, marks and paragraph marks among them.
    std::vector<Text> notes; ///< On how the file was read.
    std::size_t types = 0;   ///< Different ones; more than the vocabulary has where rare ones share kRareType.
};

/// Every so manieth passage is held out.
inline constexpr std::size_t kHeldOutEvery = 10;
inline constexpr std::size_t kMinimumTextPassages = 10;
inline constexpr std::size_t kMaximumTextTokens = 8'000'000;

[[nodiscard]] constexpr std::size_t passageLength(TextUnit unit)
{
    return unit == TextUnit::Words ? kPassageWords : kPassageCharacters;
}

/// Reads text in whatever it was saved as (engine/data/encoding.h; Tokeniser says what a word and a paragraph is). Of
/// more than kMaximumVariants types the rarest share one, kRareType. Throws InputError naming the source: what is no
/// text, words of a script that does not part them (Chinese, Japanese, Thai: characters can be learned), fewer than
/// kMinimumTextPassages whole passages, more than kMaximumTextTokens tokens.
[[nodiscard]] TextCorpus readText(const std::string& bytes, const std::string& source, TextUnit unit,
                                  const std::stop_token& stop = {});

/// A letter of a script that puts no blanks between words: from Thai to Khmer, Japanese, Chinese.
[[nodiscard]] bool isOfUnpartedWords(std::uint32_t codePoint);

/// Whether most of these letters are of such scripts (`unparted` of them, in so many words), and no tool has put blanks
/// between the words.
[[nodiscard]] bool areUnparted(std::size_t letters, std::size_t unparted, std::size_t words);

} // namespace outcross
