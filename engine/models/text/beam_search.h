#pragma once

#include "engine/base/stream.h"
#include "engine/data/token_text.h"
#include "engine/models/text/passage_reader.h"
#include "engine/models/text/text_curation.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>

namespace outcross
{

/// One passage with nothing in it, that a model reads.
using BeginPassage = std::function<std::unique_ptr<PassageReader>()>;

/// Writes `count` tokens in passages of `passageLength` by beam search (Lowerre 1976): each passage begins with
/// kBeamPrompt tokens drawn freely; from then on the `beams` likeliest beginnings so far are kept, token by token, and
/// the likeliest is the passage. Beginnings of equal probability rank by that of their own beginnings, then by the
/// number of their last token. With one beam that is the greedy text. A watermark favours green tokens throughout.
/// Throws Cancelled when `stop` asks.
[[nodiscard]] TokenText beamSearch(const BeginPassage& begin, std::size_t passageLength, std::int64_t count,
                                   const TextCuration& curation, Stream& stream, const std::stop_token& stop);

} // namespace outcross
