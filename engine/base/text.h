#pragma once

#include <string>
#include <vector>

/// Marks a sentence for translation (context "engine"); lupdate knows the macro by this name, Qt is not needed.
#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(context, sentence) (sentence)
#endif

namespace outcross
{

/// A sentence that a user reads, kept apart from its values so that a window can translate it.
/// `pattern` is an English sentence with %1 … %9, marked with QT_TRANSLATE_NOOP("engine", …).
struct Text {
    std::string pattern;
    std::vector<std::string> values;
    std::string where = {}; ///< A key's path that is said before the sentence, "lineages.ai"; may be empty.
    /// The number (1 … 9) of the value that is a list of the program's own words: it is shown whole. 0: none is.
    int ownWords = 0;

    bool operator==(const Text&) const = default;

    /// The English sentence with its values filled in, after `where`. Values and `where` are cut and made visible
    /// (engine/base/readable.h).
    [[nodiscard]] std::string english() const;
};

/// A number as a person would write it in a message: shortest form that reads back the same.
[[nodiscard]] std::string numberText(double value);

} // namespace outcross
