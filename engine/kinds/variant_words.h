#pragma once

#include "engine/lineage/lineage_spec.h"

/// As QT_TRANSLATE_NOOP (engine/base/text.h), for a sentence with a number %n.
#ifndef QT_TRANSLATE_N_NOOP
#define QT_TRANSLATE_N_NOOP(context, sentence) (sentence)
#endif

namespace outcross
{

/// What the variants of a kind of model are called: patterns that a window translates, in the context "ModelWords"
/// where no other is said.
struct VariantWords {
    const char* lost;            ///< "The model has lost %n of its %1 modes."
    const char* fixed;           ///< "The model has collapsed: one mode is left."
    const char* alive;           ///< "modes alive": below the number of those that are.
    const char* pattern;         ///< "mode %1": one of them.
    const char* share;           ///< "Share of each mode": the title of an axis.
    const char* noneLost;        ///< "no mode lost": after a deed; DeedCaptions.
    const char* someLost;        ///< "%1 of %2 modes gone"; DeedCaptions.
    const char* title = nullptr; ///< "Category": the title of an axis along which they stand.
};

/// What lineages of each kind can be asked for.
[[nodiscard]] const VariantWords& categoryWords(const LineageSpec& spec);
[[nodiscard]] const VariantWords& rangeWords(const LineageSpec& spec);
[[nodiscard]] const VariantWords& modeWords(const LineageSpec& spec);
[[nodiscard]] const VariantWords& classWords(const LineageSpec& spec);
[[nodiscard]] const VariantWords& tokenWords(const LineageSpec& spec); ///< Words or characters.
[[nodiscard]] const VariantWords& featureWords(const LineageSpec& spec);

} // namespace outcross
