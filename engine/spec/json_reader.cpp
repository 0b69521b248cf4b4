#include "engine/spec/json_reader.h"

#include "engine/base/errors.h"

#include <algorithm>
#include <cmath>

namespace outcross
{
namespace
{

constexpr std::size_t kShownLength = 40;

std::string shown(const nlohmann::json& value)
{
    if (value.is_object())
        return "{…}";
    if (value.is_array())
        return "[…]";
    std::string text = value.dump(-1, ' ', true, nlohmann::json::error_handler_t::replace);
    if (text.size() > kShownLength)
        text = text.substr(0, kShownLength) + "…";
    return text;
}

/// Limits are read by people: 1000000 rather than 1e+06.
std::string limit(double value)
{
    constexpr double kWritableExactly = 1e15;
    return value == std::floor(value) && std::abs(value) < kWritableExactly ? std::to_string(std::llround(value))
                                                                            : numberText(value);
}

std::string range(double low, double high)
{
    return limit(low) + " … " + limit(high);
}

} // namespace

JsonReader::JsonReader(const nlohmann::json& value, std::string source, std::string path)
    : m_value(value), m_source(std::move(source)), m_path(std::move(path))
{
    if (!m_value.is_object())
        refuse(m_path.empty() ? "{…}" : m_path, "{…}", m_value);
}

void JsonReader::allowOnly(const std::vector<std::string>& keys) const
{
    for (const auto& item : m_value.items()) {
        if (std::find(keys.begin(), keys.end(), item.key()) != keys.end())
            continue;
        std::string allowed;
        for (const std::string& key : keys)
            allowed += (allowed.empty() ? "" : ", ") + key;
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: %2: unknown key; known here: %3"),
                          {m_source, pathOf(item.key().substr(0, kShownLength)), allowed},
                          {},
                          3});
    }
}

void JsonReader::require(const std::string& key) const
{
    if (!has(key))
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: %2: this key is missing"), {m_source, pathOf(key)}});
}

JsonReader JsonReader::object(const std::string& key) const
{
    require(key);
    return {m_value.at(key), m_source, pathOf(key)};
}

const nlohmann::json& JsonReader::array(const std::string& key, std::size_t maximum) const
{
    require(key);
    const nlohmann::json& found = m_value.at(key);
    if (!found.is_array() || found.size() > maximum)
        refuse(pathOf(key), "[…], 0 … " + std::to_string(maximum), found);
    return found;
}

std::string JsonReader::string(const std::string& key, std::size_t maximumLength) const
{
    require(key);
    const nlohmann::json& found = m_value.at(key);
    if (!found.is_string() || found.get_ref<const std::string&>().size() > maximumLength)
        refuse(pathOf(key), "\"…\", 0 … " + std::to_string(maximumLength), found);
    // Systems end a name there, people do not see it.
    if (found.get_ref<const std::string&>().find('\0') != std::string::npos)
        throw InputError(
            {QT_TRANSLATE_NOOP("engine", "%1: %2: there is a NUL character in it"), {m_source, pathOf(key)}});
    return found.get<std::string>();
}

std::int64_t JsonReader::integer(const std::string& key, std::int64_t low, std::int64_t high) const
{
    const double value = number(key, static_cast<double>(low), static_cast<double>(high));
    if (value != std::floor(value))
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: %2: expected a whole number, %3, found %4"),
                          {m_source, pathOf(key), range(static_cast<double>(low), static_cast<double>(high)),
                           shown(m_value.at(key))}});
    return static_cast<std::int64_t>(value);
}

std::uint64_t JsonReader::seed(const std::string& key) const
{
    require(key);
    const nlohmann::json& found = m_value.at(key);
    if (!found.is_number_unsigned())
        refuse(pathOf(key), "0 … 18446744073709551615", found);
    return found.get<std::uint64_t>();
}

double JsonReader::number(const std::string& key, double low, double high) const
{
    require(key);
    const nlohmann::json& found = m_value.at(key);
    const double value = found.is_number() ? found.get<double>() : std::nan("");
    if (!(value >= low && value <= high))
        refuse(pathOf(key), range(low, high), found);
    return value;
}

double JsonReader::numberBetween(const std::string& key, double low, double high) const
{
    const double value = number(key, low, high);
    if (value == low || value == high)
        refuse(pathOf(key), limit(low) + " < … < " + limit(high), m_value.at(key));
    return value;
}

bool JsonReader::boolean(const std::string& key) const
{
    require(key);
    const nlohmann::json& found = m_value.at(key);
    if (!found.is_boolean())
        refuse(pathOf(key), "true, false", found);
    return found.get<bool>();
}

std::size_t JsonReader::choice(const std::string& key, const std::vector<std::string_view>& names) const
{
    require(key);
    const nlohmann::json& found = m_value.at(key);
    std::string allowed;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (found == names[i])
            return i;
        allowed += (i == 0 ? "\"" : ", \"") + std::string(names[i]) + '"';
    }
    refuse(pathOf(key), allowed, found);
}

std::string JsonReader::pathOf(const std::string& key) const
{
    return m_path.empty() ? key : m_path + "." + key;
}

void JsonReader::refuse(const std::string& path, const std::string& expected, const nlohmann::json& found) const
{
    throw InputError({QT_TRANSLATE_NOOP("engine", "%1: %2: expected %3, found %4"),
                      {m_source, path, expected, shown(found)},
                      {},
                      3});
}

} // namespace outcross
