#pragma once

#include "engine/lineage/forces.h"
#include "engine/models/text/language_model.h"
#include "engine/retraining/lab_group.h"
#include "engine/retraining/text_reality.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>

namespace outcross
{

/// What a generation of a text lineage is made under.
struct TextTask {
    const TextReality& reality;
    const Learning& learning;
    const Forces& forces;
    std::int64_t size = 0; ///< Tokens.
    const TokenText* archive = nullptr;
};

/// `tokens` of text as the curation of that strength lets a model write them, marked where the models mark theirs.
[[nodiscard]] TokenText writtenText(const LanguageModel& model, const Learning& learning, double strength,
                                    std::int64_t tokens, Stream& stream, const std::stop_token& stop);

/// The new text of one lab. Whole passages are real, archived or written by a model; with a watermark every passage
/// that the border looks at is put to the test and the flagged ones are replaced, for kMaximumReadings rounds at most.
/// Last of all each token becomes any type of the vocabulary with chance `mutation`. The last passage is cut so that
/// `size` tokens come together. Throws Cancelled.
[[nodiscard]] Gathered<TokenText> gatherText(const TextTask& task, std::span<const LanguageModel* const> models,
                                             std::size_t lab, const Stream& stream, const std::stop_token& stop);

inline constexpr int kMaximumReadings = 20;

} // namespace outcross
