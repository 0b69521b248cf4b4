#pragma once

#include <string_view>

namespace outcross
{

/// The codes by which files say that something is not known, in one place for all readers. Upper and lower case and
/// blanks around a code do not matter. What counts depends on where it stands: a parent that is 0 is unknown, a
/// measured 0 is a number.

/// Blanks and words, which nothing else can mean: nothing, - . * ? and runs of them, NA, N/A, nan, none, null, unk,
/// unknown and their like. In tables of numbers only these are unknown.
[[nodiscard]] bool isUnknownWord(std::string_view cell);

/// A name (of a parent, of an allele) that stands for nobody: such a word, a number of zeros, -1, -9, -99, …, @VOID@.
[[nodiscard]] bool isUnknownName(std::string_view cell);

/// A name that looks like one more code of that sort: no letter and no digit but one that repeats, or a word such as
/// "missing". Whoever bears it may still be somebody.
[[nodiscard]] bool looksLikeCode(std::string_view name);

} // namespace outcross
