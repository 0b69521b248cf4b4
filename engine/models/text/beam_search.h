#pragma once

#include "engine/models/text/language_model.h"

namespace outcross
{

/// Writes `count` tokens in passages by beam search (Lowerre 1976): each passage begins with kBeamPrompt tokens drawn
/// freely; from then on the `beams` likeliest beginnings so far are kept, token by token, and the likeliest is the
/// passage. Beginnings of equal probability rank by that of their own beginnings, then by the number of their last
/// token. With one beam that is the greedy text. A watermark favours green tokens throughout.
/// Throws Cancelled when `stop` asks.
[[nodiscard]] TokenText beamSearch(const LanguageModel& model, std::int64_t count, const TextCuration& curation,
                                   Stream& stream, const std::stop_token& stop);

} // namespace outcross
