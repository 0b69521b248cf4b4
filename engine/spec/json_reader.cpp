#include "engine/spec/json_reader.h"

#include "engine/base/errors.h"

#include <cmath>

namespace outcross
{
JsonReader::JsonReader(const nlohmann::json& value, std::string source, std::string path)
    : m_value(value), m_spot{std::move(source), std::move(path)}
{
    if (!m_value.is_object())
        refuse(m_spot.path.empty() ? "{…}" : m_spot.path, "{…}", m_value);
}

void JsonReader::allowOnly(const std::vector<std::string_view>& keys) const
{
    std::vector<std::string> found;
    for (const auto& item : m_value.items())
        found.push_back(item.key());
    checkKeys(m_spot, found, keys);
}

void JsonReader::require(const std::string& key) const
{
    if (!has(key))
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: %2: this key is missing"), {source(), pathOf(key)}});
}

JsonReader JsonReader::object(const std::string& key) const
{
    require(key);
    return {m_value.at(key), source(), pathOf(key)};
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
    if (!found.is_string())
        refuse(pathOf(key), "\"…\", 0 … " + std::to_string(maximumLength), found);
    checkText(m_spot.within(key), found.get_ref<const std::string&>(), maximumLength);
    return found.get<std::string>();
}

double JsonReader::whole(const std::string& key, const Range& range) const
{
    const double value = number(key, range);
    if (value != std::floor(value))
        refuseFraction(m_spot.within(key), range, m_value.at(key));
    return value;
}

std::int64_t JsonReader::integer(const std::string& key, std::int64_t low, std::int64_t high) const
{
    return static_cast<std::int64_t>(whole(key, {static_cast<double>(low), static_cast<double>(high)}));
}

std::uint64_t JsonReader::seed(const std::string& key) const
{
    require(key);
    const nlohmann::json& found = m_value.at(key);
    if (!found.is_number_unsigned())
        refuse(pathOf(key), "0 … 18446744073709551615", found);
    return found.get<std::uint64_t>();
}

double JsonReader::number(const std::string& key, const Range& range) const
{
    require(key);
    const nlohmann::json& found = m_value.at(key);
    const double value = found.is_number() ? found.get<double>() : std::nan("");
    if (!range.contains(value))
        refuse(pathOf(key), range.expected(value), found);
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
    for (std::size_t i = 0; i < names.size(); ++i)
        if (found == names[i])
            return i;
    refuse(pathOf(key), listed(names), found);
}

} // namespace outcross
