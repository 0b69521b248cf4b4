#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace outcross
{

/// One object of a scenario file, read key by key with messages that name the key's path. Used by scenario_file.cpp
/// only. Every reader throws InputError for a wrong type or a value out of range.
class JsonReader
{
public:
    /// `path` is empty for the whole file. Throws when `value` is not an object.
    JsonReader(const nlohmann::json& value, std::string source, std::string path);

    /// Refuses keys that are not in `keys`.
    void allowOnly(const std::vector<std::string>& keys) const;

    [[nodiscard]] bool has(const std::string& key) const { return m_value.contains(key); }
    /// Throws when the key is missing.
    void require(const std::string& key) const;

    [[nodiscard]] JsonReader object(const std::string& key) const;
    [[nodiscard]] const nlohmann::json& array(const std::string& key, std::size_t maximum) const;
    [[nodiscard]] std::string string(const std::string& key, std::size_t maximumLength) const;
    [[nodiscard]] std::int64_t integer(const std::string& key, std::int64_t low, std::int64_t high) const;
    [[nodiscard]] std::uint64_t seed(const std::string& key) const;
    [[nodiscard]] double number(const std::string& key, double low, double high) const;

    /// The path of one of its keys: "lineages.ai.size".
    [[nodiscard]] std::string pathOf(const std::string& key) const;
    [[nodiscard]] const std::string& source() const { return m_source; }
    [[nodiscard]] const nlohmann::json& value() const { return m_value; }

    /// "FILE: PATH: expected WHAT, found VALUE".
    [[noreturn]] void refuse(const std::string& path, const std::string& expected, const nlohmann::json& found) const;

private:
    const nlohmann::json& m_value;
    std::string m_source;
    std::string m_path;
};

} // namespace outcross
