#include "engine/base/errors.h"
#include "engine/base/readable.h"
#include "engine/document/scenario_file.h"
#include "engine/replicates/sweep_file.h"
#include "engine/spec/json_reader.h"
#include "engine/spec/side_names.h"
#include "engine/tables/census_table.h"

namespace outcross
{
namespace
{

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

constexpr std::array kScaleNames{JsonName{"linear", false}, JsonName{"logarithmic", true}};
constexpr auto kQuantityNames = [] {
    std::array<JsonName<Quantity>, kQuantities.size()> names{};
    for (const QuantityRange& row : kQuantities)
        names[static_cast<std::size_t>(row.quantity)] = {row.key, row.quantity};
    return names;
}();
constexpr std::size_t kNameLength = 100;
constexpr std::size_t kMostMeasures = 100;

OrderedJson axisJson(const SweepAxis& axis)
{
    OrderedJson json{{"quantity", nameOf(axis.quantity, kQuantityNames)}};
    if (axis.only)
        json["lineage"] = sideKey(*axis.only);
    json["low"] = axis.low;
    json["high"] = axis.high;
    json["count"] = axis.count;
    json["scale"] = nameOf(axis.logarithmic, kScaleNames);
    return json;
}

SweepAxis readAxis(const JsonReader& from)
{
    from.allowOnly({"quantity", "lineage", "low", "high", "count", "scale"});
    SweepAxis axis;
    axis.quantity = from.oneOf("quantity", kQuantityNames);
    if (from.has("lineage"))
        axis.only = from.oneOf("lineage", kSideNames);
    const QuantityRange& range = kQuantities[static_cast<std::size_t>(axis.quantity)];
    axis.low = from.number("low", {range.low, range.high});
    axis.high = from.number("high", {range.low, range.high});
    axis.count = static_cast<int>(from.integer("count", 1, kMaximumSweepSteps));
    axis.logarithmic = from.oneOf("scale", kScaleNames);
    return axis;
}

std::string program()
{
    return "outcross " + programVersion();
}

Json parsed(const std::string& text, const std::string& source)
{
    try {
        return Json::parse(text);
    } catch (const Json::exception&) {
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: this is not the specification of a sweep"), {source}});
    }
}

} // namespace

std::string sweepJson(const SweepSpec& spec, bool oneLine)
{
    OrderedJson json{{"format", 1}, {"program", program()}};
    json["x"] = axisJson(spec.x);
    json["y"] = axisJson(spec.y);
    json["measures"] = spec.measures;
    json["replicates"] = spec.replicates;
    json["scenario"] = OrderedJson::parse(scenarioJson(withDataNames(spec.scenario), true));
    for (const Side side : kSides)
        if (!spec.dataChecksums[side].empty())
            json["dataChecksums"][sideKey(side)] = spec.dataChecksums[side];
    return visibleJson(json.dump(oneLine ? -1 : 2, ' ', false, OrderedJson::error_handler_t::replace));
}

SweepSpec parseSweep(const std::string& json, const std::string& source)
{
    const Json file = parsed(json, source);
    const JsonReader from(file, source, "");
    from.require("format");
    if (file.at("format") != 1)
        from.refuse("format", "1", file.at("format"));
    from.allowOnly({"format", "program", "x", "y", "measures", "replicates", "scenario", "dataChecksums"});
    if (const std::string by = from.string("program", kNameLength); by != program())
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: made by %2, this is %3; one sweep takes one version"),
                          {source, by, program()}});
    SweepSpec spec;
    spec.x = readAxis(from.object("x"));
    spec.y = readAxis(from.object("y"));
    spec.replicates = static_cast<std::uint32_t>(from.integer("replicates", 1, kMaximumSweepReplicates));
    spec.measures.clear();
    for (const Json& measure : from.array("measures", kMostMeasures)) {
        if (!measure.is_string())
            from.refuse("measures", "[\"kept\", …]", measure);
        spec.measures.push_back(measure.get<std::string>());
    }
    from.require("scenario");
    spec.scenario = parseScenario(file.at("scenario").dump(), source, {});
    if (from.has("dataChecksums")) {
        const JsonReader checksums = from.object("dataChecksums");
        checksums.allowOnly({sideKey(Side::Left), sideKey(Side::Right)});
        for (const Side side : kSides)
            if (checksums.has(sideKey(side)))
                spec.dataChecksums[side] = checksums.string(sideKey(side), kNameLength);
    }
    try {
        checkSweepSpec(spec);
    } catch (const InputError& error) {
        Text text = error.text();
        text.where = source + (text.where.empty() ? "" : ": ") + text.where;
        throw InputError(std::move(text));
    }
    return spec;
}

std::string differingKey(const std::string& json, const std::string& other)
{
    const OrderedJson one = OrderedJson::parse(json, nullptr, false);
    const OrderedJson two = OrderedJson::parse(other, nullptr, false);
    if (!one.is_object() || !two.is_object())
        return {};
    for (const auto& item : one.items())
        if (!two.contains(item.key()) || two.at(item.key()) != item.value())
            return item.key();
    for (const auto& item : two.items())
        if (!one.contains(item.key()))
            return item.key();
    return {};
}

} // namespace outcross
