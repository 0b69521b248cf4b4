#pragma once

#include "engine/base/stream.h"
#include "engine/data/token_text.h"
#include "engine/models/model.h"
#include "engine/models/points/categorical_model.h"

#include <cstdint>

namespace outcross
{

/// What a pool needs to know of a sample, one overload for each kind: tallies of categories, points, passages of text.
/// Text counts in tokens but is handed on in whole passages.

[[nodiscard]] std::int64_t itemCount(const Tally& sample);
[[nodiscard]] std::int64_t itemCount(const Points& sample);
[[nodiscard]] std::int64_t itemCount(const TokenText& sample);

[[nodiscard]] std::int64_t bytesOf(const Tally& sample);
[[nodiscard]] std::int64_t bytesOf(const Points& sample);
[[nodiscard]] std::int64_t bytesOf(const TokenText& sample);

/// Adds the items of `more` after those of `to`; an empty `to` takes them over.
void append(Tally& to, const Tally& more);
void append(Points& to, const Points& more);
void append(TokenText& to, const TokenText& more);

/// `count` of the items without replacement (all of them where there are not as many), in random order for points and
/// passages. Of text: whole passages until there are `count` tokens, the last one cut.
[[nodiscard]] Tally drawWithout(const Tally& from, std::int64_t count, Stream& stream);
[[nodiscard]] Points drawWithout(const Points& from, std::int64_t count, Stream& stream);
[[nodiscard]] TokenText drawWithout(const TokenText& from, std::int64_t count, Stream& stream);

/// `count` of the items with replacement; none from an empty sample.
[[nodiscard]] Tally drawWith(const Tally& from, std::int64_t count, Stream& stream);
[[nodiscard]] Points drawWith(const Points& from, std::int64_t count, Stream& stream);
[[nodiscard]] TokenText drawWith(const TokenText& from, std::int64_t count, Stream& stream);

/// Adds Gaussian noise of that deviation to every coordinate; nothing where it is 0. Only points can be blurred.
inline void blur(Tally&, double, Stream&) {}
void blur(Points& items, double deviation, Stream& stream);
inline void blur(TokenText&, double, Stream&) {}

} // namespace outcross
