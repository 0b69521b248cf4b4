#include "engine/experiment/scenario_file.h"

#include "engine/base/errors.h"
#include "engine/data/library.h"
#include "engine/experiment/catalogue.h"
#include "engine/experiment/json_reader.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace outcross
{
namespace
{

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

constexpr std::size_t kTextLength = 4000;
constexpr std::size_t kNameLength = 4000;
constexpr std::size_t kShownKey = 40;
constexpr double kSumTolerance = 1e-9;

/// nlohmann reports the byte where reading failed; people look for a line.
[[noreturn]] void refuseSyntax(const std::string& json, const std::string& source, std::size_t byte)
{
    const auto end = json.begin() + static_cast<std::ptrdiff_t>(std::min(byte > 0 ? byte - 1 : 0, json.size()));
    const auto line = 1 + std::count(json.begin(), end, '\n');
    const auto column = 1 + std::distance(std::find(std::make_reverse_iterator(end), json.rend(), '\n').base(), end);
    throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2, column %3: this is not valid JSON"),
                      {source, std::to_string(line), std::to_string(column)}});
}

Json parseJson(const std::string& text, const std::string& source)
{
    // The parser itself keeps the last of two equal keys; which one was meant nobody knows.
    std::vector<std::set<std::string>> keys;
    const auto refuseDuplicates = [&](int, Json::parse_event_t event, Json& parsed) {
        if (event == Json::parse_event_t::object_start)
            keys.emplace_back();
        else if (event == Json::parse_event_t::object_end)
            keys.pop_back();
        else if (event == Json::parse_event_t::key && !keys.back().insert(parsed.get<std::string>()).second)
            throw InputError({QT_TRANSLATE_NOOP("engine", "%1: the key \"%2\" stands twice in the same object"),
                              {source, parsed.get<std::string>().substr(0, kShownKey)}});
        return true;
    };
    try {
        return Json::parse(text, refuseDuplicates);
    } catch (const Json::parse_error& error) {
        refuseSyntax(text, source, error.byte);
    } catch (const Json::exception&) { // a number outside the range of double
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: a number in it is too large to be read"), {source}});
    }
}

std::string kindIds(Family family)
{
    std::string ids;
    for (const KindRow& row : catalogue())
        if (row.family == family)
            ids += (ids.empty() ? "" : ", ") + std::string(row.id);
    return ids;
}

bool has(const auto& list, std::string_view key)
{
    return std::find(list.begin(), list.end(), key) != list.end();
}

double readQuantity(const JsonReader& from, const QuantityRange& range, const KindRow& kind)
{
    const std::string key(range.key);
    if (range.quantity == Quantity::Size)
        return static_cast<double>(from.integer(key, kind.minimumSize, kMaximumSize));
    const double value = from.number(key, range.low, range.high);
    if (value != 0 && std::find(kind.acts.begin(), kind.acts.end(), range.quantity) == kind.acts.end())
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: %2: does not act on the kind \"%3\"; only 0 is allowed"),
                          {from.source(), from.pathOf(key), std::string(kind.id)}});
    return value;
}

std::vector<Setting> readSettings(const JsonReader& from, const KindRow& kind, bool withSize)
{
    std::vector<std::string> allowed;
    std::vector<Setting> settings;
    for (const QuantityRange& range : kQuantities) {
        if (range.quantity == Quantity::Size && !withSize)
            continue;
        allowed.emplace_back(range.key);
        if (from.has(allowed.back()))
            settings.push_back({range.quantity, readQuantity(from, range, kind)});
    }
    from.allowOnly(allowed);
    return settings;
}

void readFrequencies(const JsonReader& from, LineageSpec& spec)
{
    if (from.has("exponent"))
        spec.zipfExponent = from.number("exponent", 0, 10);
    if (!from.has("frequencies"))
        return;
    const Json& found = from.value().at("frequencies");
    if (found == "equal") {
        spec.startFrequencies = StartFrequencies::Equal;
        return;
    }
    if (found == "zipf") {
        spec.startFrequencies = StartFrequencies::Zipf;
        return;
    }
    const std::string expected = "\"equal\", \"zipf\", [p1, p2, …] (p ≥ 0, Σp = 1)";
    const bool numbers =
        found.is_array() && !found.empty() && found.size() <= kMaximumVariants &&
        std::all_of(found.begin(), found.end(), [](const Json& p) { return p.is_number() && p >= 0.0 && p <= 1.0; });
    if (!numbers)
        from.refuse(from.pathOf("frequencies"), expected, found);
    spec.startFrequencies = StartFrequencies::Given;
    spec.frequencies = found.get<std::vector<double>>();
    if (std::abs(std::accumulate(spec.frequencies.begin(), spec.frequencies.end(), 0.0) - 1) > kSumTolerance)
        from.refuse(from.pathOf("frequencies"), expected, found);
    const auto count = static_cast<int>(spec.frequencies.size());
    if (from.has("variants") && spec.variants != count)
        from.refuse(from.pathOf("variants"), std::to_string(count), from.value().at("variants"));
    spec.variants = count;
}

void readData(const JsonReader& from, const std::filesystem::path& folder, LineageSpec& spec)
{
    if (from.has("data")) {
        spec.data = from.string("data", kNameLength);
        if (spec.data.empty())
            from.refuse(from.pathOf("data"), "\"…\"", from.value().at("data"));
        if (isDataPath(spec.data))
            spec.data =
                std::filesystem::absolute(folder / std::filesystem::path(spec.data)).lexically_normal().string();
    }
    if (!from.has("columns"))
        return;
    for (const Json& column : from.array("columns", 2)) {
        if (!column.is_string())
            from.refuse(from.pathOf("columns"), "[\"…\", \"…\"]", from.value().at("columns"));
        spec.columns.push_back(column.get<std::string>());
    }
}

LineageSpec readLineage(const JsonReader& from, Family family, const std::filesystem::path& folder)
{
    LineageSpec spec;
    from.require("kind");
    if (!from.value().at("kind").is_string())
        from.refuse(from.pathOf("kind"), kindIds(family), from.value().at("kind"));
    spec.kind = from.string("kind", kNameLength);
    const KindRow* kind = findKind(spec.kind);
    if (!kind || kind->family != family)
        from.refuse(from.pathOf("kind"), kindIds(family), from.value().at("kind"));

    std::vector<std::string> allowed{"kind", "size", "forces"};
    for (const std::string_view key : kind->keys)
        if (!from.has("data") || !has(kind->keysWithoutData, key))
            allowed.emplace_back(key);
    from.allowOnly(allowed);

    from.require("size");
    spec.size = from.integer("size", kind->minimumSize, kMaximumSize);
    if (from.has("variants"))
        spec.variants = static_cast<int>(from.integer("variants", 1, kind->maximumVariants));
    if (from.has("loci"))
        spec.loci = static_cast<int>(from.integer("loci", 1, kMaximumLoci));
    readFrequencies(from, spec);
    readData(from, folder, spec);
    if (from.has("estimator")) {
        const std::string estimator = from.string("estimator", kNameLength);
        if (estimator != "ml" && estimator != "unbiased")
            from.refuse(from.pathOf("estimator"), "\"ml\", \"unbiased\"", from.value().at("estimator"));
        spec.estimator = estimator == "ml" ? VarianceEstimator::MaximumLikelihood : VarianceEstimator::Unbiased;
    }
    if (from.has("forces")) {
        Conditions conditions;
        for (const Setting& setting : readSettings(from.object("forces"), *kind, false))
            apply(setting, conditions);
        spec.forces = conditions.forces;
    }
    return spec;
}

void readIntervention(const JsonReader& from, Scenario& scenario)
{
    from.allowOnly({"at", "lineage", "set"});
    const std::int64_t at = from.integer("at", 1, kMaximumGenerations);
    const std::string key = from.string("lineage", kNameLength);
    if (key != familyKey(Family::Ai) && key != familyKey(Family::Population))
        from.refuse(from.pathOf("lineage"), "\"ai\", \"population\"", from.value().at("lineage"));
    const Family family = key == familyKey(Family::Ai) ? Family::Ai : Family::Population;
    const JsonReader set = from.object("set");
    const auto settings = readSettings(set, *findKind(scenario.lineages[family].kind), true);
    if (settings.empty())
        from.refuse(from.pathOf("set"), "{ \"size\": …, \"inflow\": …, \"mutation\": … }", set.value());
    addIntervention(scenario.interventions, at, family, settings);
}

OrderedJson lineageJson(const LineageSpec& spec)
{
    const KindRow& kind = *findKind(spec.kind);
    const auto writes = [&](std::string_view key) {
        return has(kind.keys, key) && (spec.data.empty() || !has(kind.keysWithoutData, key));
    };
    OrderedJson json{{"kind", spec.kind}, {"size", spec.size}};
    if (!spec.data.empty())
        json["data"] = spec.data;
    if (!spec.columns.empty())
        json["columns"] = spec.columns;
    if (writes("loci"))
        json["loci"] = spec.loci;
    if (writes("variants"))
        json["variants"] = spec.variants;
    if (writes("frequencies") && spec.startFrequencies == StartFrequencies::Zipf) {
        json["frequencies"] = "zipf";
        json["exponent"] = spec.zipfExponent;
    }
    if (writes("frequencies") && spec.startFrequencies == StartFrequencies::Given)
        json["frequencies"] = spec.frequencies;
    if (writes("estimator") && spec.estimator == VarianceEstimator::Unbiased)
        json["estimator"] = "unbiased";
    json["forces"] = OrderedJson::object();
    const Conditions start = startConditions(spec);
    for (const QuantityRange& range : kQuantities)
        if (range.quantity != Quantity::Size &&
            std::find(kind.acts.begin(), kind.acts.end(), range.quantity) != kind.acts.end())
            json["forces"][std::string(range.key)] = valueOf(start, range.quantity);
    return json;
}

OrderedJson settingsJson(const std::vector<Setting>& settings)
{
    OrderedJson json = OrderedJson::object();
    for (const Setting& setting : settings) {
        const auto key = std::string(kQuantities[static_cast<std::size_t>(setting.quantity)].key);
        if (setting.quantity == Quantity::Size)
            json[key] = std::llround(setting.value);
        else
            json[key] = setting.value;
    }
    return json;
}

} // namespace

bool isDataPath(const std::string& data)
{
    return !std::all_of(data.begin(), data.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
}

Scenario parseScenario(const std::string& json, const std::string& source, const std::filesystem::path& folder)
{
    const Json file = parseJson(json, source);
    const JsonReader from(file, source, "");
    from.require("format");
    if (file.at("format") != 1)
        from.refuse("format", "1", file.at("format"));
    from.allowOnly({"format", "title", "about", "question", "seed", "generations", "lineages", "interventions"});

    Scenario scenario;
    if (from.has("title"))
        scenario.title = from.string("title", kTextLength);
    if (from.has("about"))
        scenario.about = from.string("about", kTextLength);
    if (from.has("question"))
        scenario.question = from.string("question", kTextLength);
    if (from.has("seed"))
        scenario.seed = from.seed("seed");
    if (from.has("generations"))
        scenario.generations = from.integer("generations", 1, kMaximumGenerations);

    const JsonReader lineages = from.object("lineages");
    lineages.allowOnly({familyKey(Family::Ai), familyKey(Family::Population)});
    for (const Family family : kFamilies)
        scenario.lineages[family] = readLineage(lineages.object(familyKey(family)), family, folder);

    if (from.has("interventions")) {
        const Json& list = from.array("interventions", kMaximumInterventions);
        for (std::size_t i = 0; i < list.size(); ++i)
            readIntervention(JsonReader(list[i], source, "interventions[" + std::to_string(i) + "]"), scenario);
    }
    return scenario;
}

Scenario readScenario(const std::filesystem::path& path)
{
    return parseScenario(readFile(path, kMaximumScenarioBytes), path.string(), path.parent_path());
}

std::string scenarioJson(const Scenario& scenario, bool oneLine)
{
    OrderedJson json{{"format", 1}, {"title", scenario.title}};
    if (!scenario.about.empty())
        json["about"] = scenario.about;
    if (!scenario.question.empty())
        json["question"] = scenario.question;
    json["seed"] = scenario.seed;
    json["generations"] = scenario.generations;
    for (const Family family : kFamilies)
        json["lineages"][familyKey(family)] = lineageJson(scenario.lineages[family]);
    json["interventions"] = OrderedJson::array();
    for (const Intervention& change : scenario.interventions)
        json["interventions"].push_back(
            {{"at", change.at}, {"lineage", familyKey(change.lineage)}, {"set", settingsJson(change.set)}});
    return json.dump(oneLine ? -1 : 2, ' ', false, OrderedJson::error_handler_t::replace);
}

} // namespace outcross
