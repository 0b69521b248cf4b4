#pragma once

#include "engine/kinds/expectation_account.h"

namespace outcross
{

/// How the fit of a kind that keeps the mean and the variance of what it is trained on appears in its formulas.
struct MomentFit {
    const char* letter = "V";          ///< Of what is carried from generation to generation.
    bool hasCategories = false;        ///< The variance is that of one-hot vectors: H.
    bool isScaledByTruncation = false; ///< Curation by truncation samples it with λ of its variance.
    /// What it adds to the moments, which are then kept but for that. Null: it adds nothing.
    void (*addFit)(ExpectationAccount& account, const LineageSpec& spec) = nullptr;
};

/// What theory expects of a model whose fit keeps moments, in its loop and under these forces.
[[nodiscard]] ExpectationAccount explainModel(const LineageSpec& spec, const Conditions& conditions,
                                              const MomentFit& fit);

} // namespace outcross
