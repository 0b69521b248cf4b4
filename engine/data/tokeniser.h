#pragma once

#include "engine/data/vocabulary.h"

#include <cstddef>
#include <string_view>

namespace outcross
{

/// Cuts well-formed UTF-8 into words and punctuation marks, or into characters, one after the other.
///
/// Words: a run of letters and digits of any script; apostrophes and hyphens between two of them belong to it (don't,
/// well-bred), as do . , / between two digits (1,000 and 3/4). Case is kept: “Mr” and “mr” are two words. A mark is a
/// token of its own, together with its like where it is repeated (-- and ...).
/// Characters: one code point each; a run of blanks is one blank.
/// Paragraphs: every line that is not blank is one, unless at least one line in twenty is blank: then the text is taken
/// to be wrapped, and blank lines part its paragraphs. Between two paragraphs stands kParagraphMark; a ¶ of the text
/// itself counts as one. Lines end in LF, CRLF or CR.
/// The views it gives point into the text (or to constants). One thread at a time.
class Tokeniser
{
public:
    Tokeniser(std::string_view text, TextUnit unit);

    /// The next token, or an empty view at the end.
    [[nodiscard]] std::string_view next();

private:
    enum class Gap { None, Blank, Paragraph };

    void skipSpaces();
    [[nodiscard]] std::size_t wordEnd(std::size_t from) const;
    [[nodiscard]] std::size_t repeatsEnd(std::size_t from) const;

    std::string_view m_text;
    TextUnit m_unit;
    bool m_isWrapped;
    std::size_t m_at = 0;
    Gap m_gap = Gap::None; ///< What lies between the last token and the one at m_at, and was not told yet.
};

} // namespace outcross
