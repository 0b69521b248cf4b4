#include "engine/spec/deed_json.h"

#include "engine/lineage/deed_rows.h"

namespace outcross
{
namespace
{

constexpr auto kNames = [] {
    std::array<JsonName<DeedKind>, kDeedRows.size()> names{};
    for (std::size_t i = 0; i < names.size(); ++i)
        names[i] = {kDeedRows[i].key, kDeedRows[i].id};
    return names;
}();

/// A number below the first has a name of its own, which may stand in its place.
bool isNamed(const JsonReader& from, const DeedField& field)
{
    const nlohmann::json& found = from.value().at(std::string(field.key));
    if (field.belowFirst.empty() || found == field.belowFirst)
        return !field.belowFirst.empty();
    if (!found.is_number())
        from.refuse(from.pathOf(std::string(field.key)),
                    '"' + std::string(field.belowFirst) + "\", " + std::to_string(field.low + field.first) + " … " +
                        std::to_string(field.high + field.first),
                    found);
    return false;
}

void read(const JsonReader& from, const DeedField& field, bool Deed::*member, Deed& deed)
{
    deed.*member = from.boolean(std::string(field.key));
}

template <class Number> void read(const JsonReader& from, const DeedField& field, Number Deed::*member, Deed& deed)
{
    if (isNamed(from, field)) {
        deed.*member = static_cast<Number>(field.low - 1);
        return;
    }
    const std::int64_t low = deed.each ? field.lowEach : field.low;
    deed.*member = static_cast<Number>(
        from.integer(std::string(field.key), low + field.first, field.high + field.first) - field.first);
}

nlohmann::ordered_json written(const DeedField&, bool value)
{
    return value;
}

template <class Number> nlohmann::ordered_json written(const DeedField& field, Number value)
{
    if (value < field.low && !field.belowFirst.empty())
        return field.belowFirst;
    return static_cast<std::int64_t>(value) + field.first;
}

} // namespace

Deed readDeed(const JsonReader& from)
{
    Deed deed;
    deed.what = from.oneOf("deed", kNames);
    const DeedRow& row = rowOf(deed.what);
    std::vector<std::string_view> allowed{"deed"};
    for (const DeedField& field : row.fields)
        allowed.emplace_back(field.key);
    from.allowOnly(allowed);
    // What is on or off decides which numbers there may be.
    for (const bool isSwitch : {true, false})
        for (const DeedField& field : row.fields)
            std::visit(
                [&](auto member) {
                    constexpr bool kIsSwitch = std::is_same_v<decltype(member), bool Deed::*>;
                    const std::string key(field.key);
                    if (kIsSwitch != isSwitch)
                        return;
                    if (field.isRequired)
                        from.require(key);
                    if (from.has(key))
                        read(from, field, member, deed);
                },
                field.member);
    return deed;
}

nlohmann::ordered_json deedJson(const Deed& deed)
{
    const DeedRow& row = rowOf(deed.what);
    nlohmann::ordered_json json{{"deed", std::string(row.key)}};
    for (const DeedField& field : row.fields)
        std::visit([&](auto member) { json[std::string(field.key)] = written(field, deed.*member); }, field.member);
    return json;
}

} // namespace outcross
