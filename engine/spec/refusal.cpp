#include "engine/spec/refusal.h"

#include "engine/base/errors.h"

#include <nlohmann/json.hpp>

#include <algorithm>

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

} // namespace

std::string Spot::pathOf(std::string_view key) const
{
    return path.empty() ? std::string(key) : path + "." + std::string(key);
}

void refuseValue(const Spot& at, const std::string& expected, const nlohmann::json& found)
{
    throw InputError({QT_TRANSLATE_NOOP("engine", "%1: %2: expected %3, found %4"),
                      {at.source, at.path, expected, shown(found)},
                      {},
                      3});
}

void refuseFraction(const Spot& at, const Range& range, const nlohmann::json& found)
{
    throw InputError({QT_TRANSLATE_NOOP("engine", "%1: %2: expected a whole number, %3, found %4"),
                      {at.source, at.path, range.expected(range.low - 1), shown(found)}});
}

void checkKeys(const Spot& spot, const std::vector<std::string>& keys, const std::vector<std::string_view>& known)
{
    for (const std::string& key : keys) {
        if (std::find(known.begin(), known.end(), key) != known.end())
            continue;
        std::string allowed;
        for (const std::string_view name : known)
            allowed += (allowed.empty() ? "" : ", ") + std::string(name);
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: %2: unknown key; known here: %3"),
                          {spot.source, spot.pathOf(key.substr(0, kShownLength)), allowed},
                          {},
                          3});
    }
}

std::string listed(const std::vector<std::string_view>& names)
{
    std::string list;
    for (const std::string_view name : names)
        list += (list.empty() ? "\"" : ", \"") + std::string(name) + '"';
    return list;
}

void checkText(const Spot& at, const std::string& text, std::size_t maximumLength)
{
    if (text.size() > maximumLength)
        refuseValue(at, "\"…\", 0 … " + std::to_string(maximumLength), text);
    // Systems end a name there, people do not see it.
    if (text.find('\0') != std::string::npos)
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: %2: there is a NUL character in it"), {at.source, at.path}});
}

} // namespace outcross
