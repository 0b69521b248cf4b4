#pragma once

#include "engine/kinds/kind_row.h"

#include <QString>

namespace outcross
{

/// Sentences that a row of the engine holds, in the language of the window.

/// `pattern` of `context`; where it has a number %n, with that one in it. Empty for null.
[[nodiscard]] QString said(const char* context, const char* pattern, int number = 0);

/// What the variants of a lineage are called; categories for a kind that nobody knows.
[[nodiscard]] const VariantWords& variantWords(const LineageSpec& spec);

} // namespace outcross
