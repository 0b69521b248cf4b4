#pragma once

#include "engine/spec/refusal.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace outcross
{

/// How a file writes one value of an enumeration that is no field of a lineage.
template <class T> struct JsonName {
    std::string_view key;
    T value;
};
template <class T> JsonName(const char*, T) -> JsonName<T>; // clang 14 does not deduce it by itself

/// The name of a value that has one.
template <class T, std::size_t n> [[nodiscard]] std::string nameOf(T value, const std::array<JsonName<T>, n>& names)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto& name) { return name.value == value; });
    return found == names.end() ? std::string() : std::string(found->key);
}

/// One object of a scenario file, read key by key with messages that name the key's path. Used by the scenario readers
/// only. Every reader throws InputError for a wrong type or a value out of range.
class JsonReader
{
public:
    /// `path` is empty for the whole file. Throws when `value` is not an object.
    JsonReader(const nlohmann::json& value, std::string source, std::string path);

    /// Refuses keys that are not in `keys`.
    void allowOnly(const std::vector<std::string_view>& keys) const;

    [[nodiscard]] bool has(const std::string& key) const { return m_value.contains(key); }
    /// Throws when the key is missing.
    void require(const std::string& key) const;

    [[nodiscard]] JsonReader object(const std::string& key) const;
    [[nodiscard]] const nlohmann::json& array(const std::string& key, std::size_t maximum) const;
    [[nodiscard]] std::string string(const std::string& key, std::size_t maximumLength) const;
    [[nodiscard]] std::int64_t integer(const std::string& key, std::int64_t low, std::int64_t high) const;
    [[nodiscard]] double whole(const std::string& key, const Range& range) const;
    [[nodiscard]] std::uint64_t seed(const std::string& key) const;
    [[nodiscard]] double number(const std::string& key, const Range& range) const;
    [[nodiscard]] bool boolean(const std::string& key) const;
    /// One of the names.
    template <class T, std::size_t n>
    [[nodiscard]] T oneOf(const std::string& key, const std::array<JsonName<T>, n>& names) const
    {
        std::vector<std::string_view> keys;
        for (const JsonName<T>& name : names)
            keys.push_back(name.key);
        return names[choice(key, keys)].value;
    }

    /// Which of the names it is, by its place among them.
    [[nodiscard]] std::size_t choice(const std::string& key, const std::vector<std::string_view>& names) const;

    /// The path of one of its keys: "lineages.ai.size".
    [[nodiscard]] std::string pathOf(std::string_view key) const { return m_spot.pathOf(key); }
    [[nodiscard]] const std::string& path() const { return m_spot.path; }
    [[nodiscard]] const std::string& source() const { return m_spot.source; }
    [[nodiscard]] const Spot& spot() const { return m_spot; }
    [[nodiscard]] const nlohmann::json& value() const { return m_value; }

    /// "FILE: PATH: expected WHAT, found VALUE".
    [[noreturn]] void refuse(const std::string& path, const std::string& expected, const nlohmann::json& found) const
    {
        refuseValue({source(), path}, expected, found);
    }

private:
    const nlohmann::json& m_value;
    Spot m_spot;
};

} // namespace outcross
