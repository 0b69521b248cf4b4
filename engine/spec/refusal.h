#pragma once

#include "engine/spec/range.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace outcross
{

/// A place in a scenario: what messages call the file, and the path of a value or an object, "lineages.ai.loop".
struct Spot {
    std::string source;
    std::string path;

    [[nodiscard]] std::string pathOf(std::string_view key) const;
    [[nodiscard]] Spot within(std::string_view key) const { return {source, pathOf(key)}; }
};

/// The sentences that refuse a scenario, the same whether it was read from a file or put together. All throw
/// InputError.

/// "FILE: PATH: expected WHAT, found VALUE".
[[noreturn]] void refuseValue(const Spot& at, const std::string& expected, const nlohmann::json& found);
/// The same of a number that has to be whole.
[[noreturn]] void refuseFraction(const Spot& at, const Range& range, const nlohmann::json& found);
/// Refuses the first key of the object that is not known.
void checkKeys(const Spot& object, const std::vector<std::string>& keys, const std::vector<std::string_view>& known);
/// Refuses a text that is longer (bytes) than that, or has a NUL character in it.
void checkText(const Spot& at, const std::string& text, std::size_t maximumLength);

/// "replace", "accumulate": names as a refusal lists what it expected.
[[nodiscard]] std::string listed(const std::vector<std::string_view>& names);

} // namespace outcross
