#include "engine/document/scenario_file.h"

#include "engine/base/errors.h"
#include "engine/base/readable.h"
#include "engine/data/file_text.h"
#include "engine/data/library.h"
#include "engine/document/schedule_rules.h"
#include "engine/kinds/catalogue.h"
#include "engine/kinds/lineage_json.h"
#include "engine/kinds/lineage_rules.h"
#include "engine/kinds/settings_json.h"
#include "engine/lineage/picture_rows.h"
#include "engine/spec/data_path.h"
#include "engine/spec/deed_json.h"
#include "engine/spec/json_reader.h"
#include "engine/spec/side_names.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace outcross
{
namespace
{

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

/// The pictures that have a key of this sort.
template <std::string_view PictureRow::*key> constexpr auto pictureNames()
{
    constexpr auto kHasKey = [](const PictureRow& row) { return !(row.*key).empty(); };
    std::array<JsonName<PictureKind>, std::count_if(kPictureRows.begin(), kPictureRows.end(), kHasKey)> names{};
    std::size_t count = 0;
    for (const PictureRow& row : kPictureRows)
        if (kHasKey(row))
            names[count++] = {row.*key, row.id};
    return names;
}

constexpr auto kPictureNames = pictureNames<&PictureRow::ofIndividuals>();
constexpr auto kModelPictureNames = pictureNames<&PictureRow::ofModel>();
constexpr std::size_t kTextLength = 4000;
constexpr std::size_t kShownKey = 40;
constexpr int kIndent = 2;
/// More changes than this take a line each: as many as there may be, of three values, fit into the largest file then.
constexpr std::size_t kSpreadOut = 1000;

/// nlohmann reports the byte where reading failed; people look for a line.
[[noreturn]] void refuseSyntax(const std::string& json, const std::string& source, std::size_t byte)
{
    const auto end = json.begin() + static_cast<std::ptrdiff_t>(std::min(byte > 0 ? byte - 1 : 0, json.size()));
    const auto line = 1 + std::count(json.begin(), end, '\n');
    const auto column = 1 + std::distance(std::find(std::make_reverse_iterator(end), json.rend(), '\n').base(), end);
    const std::size_t first = json.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    if (first == std::string::npos || (json[first] != '{' && json[first] != '['))
        throw InputError(
            {QT_TRANSLATE_NOOP("engine", "%1 is not a scenario, which is JSON and begins with {, and no data "
                                         "that are recognised"),
             {source}});
    throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2, column %3: this is not valid JSON"),
                      {source, std::to_string(line), std::to_string(column)}});
}

/// Looks at keys alone: the parser itself keeps the last of two equal ones, and which one was meant nobody knows. (Its
/// own callback could tell, too, but walks through the whole list again for every item: 2 s for 100 000 changes.)
class DuplicateKeys : public nlohmann::json_sax<Json>
{
public:
    explicit DuplicateKeys(const std::string& source) : m_source(source) {}

    bool start_object(std::size_t) override
    {
        m_keys.emplace_back();
        return true;
    }
    bool key(std::string& name) override
    {
        if (!m_keys.back().insert(name).second)
            throw InputError({QT_TRANSLATE_NOOP("engine", "%1: the key \"%2\" stands twice in the same object"),
                              {m_source, name.substr(0, kShownKey)}});
        return true;
    }
    bool end_object() override
    {
        m_keys.pop_back();
        return true;
    }
    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const std::string&) override { return true; }
    bool string(std::string&) override { return true; }
    bool binary(binary_t&) override { return true; }
    bool start_array(std::size_t) override { return true; }
    bool end_array() override { return true; }
    /// Whoever reads the values next tells it.
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

private:
    const std::string& m_source;
    std::vector<std::set<std::string>> m_keys; ///< Of the objects that are open.
};

Json parseJson(const std::string& text, const std::string& source)
{
    DuplicateKeys duplicates(source);
    (void)Json::sax_parse(text, &duplicates);
    try {
        return Json::parse(text);
    } catch (const Json::parse_error& error) {
        refuseSyntax(text, source, error.byte);
    } catch (const Json::exception&) { // a number outside the range of double
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: a number in it is too large to be read"), {source}});
    }
}

/// Names the intervention before a sentence about it.
Text at(const JsonReader& from, Text text)
{
    text.where = from.source() + ": " + from.path();
    return text;
}

void readIntervention(const JsonReader& from, Scenario& scenario)
{
    from.allowOnly({"at", "lineage", "set", "do"});
    const std::int64_t when = from.integer("at", 1, kMaximumGenerations);
    const Side side = from.oneOf("lineage", kSideNames);
    const LineageSpec& spec = scenario.lineages[side];
    if (!from.has("set") && !from.has("do"))
        from.refuse(from.path(), "{ \"set\": {…} }, { \"do\": […] }", from.value());
    if (from.has("set")) {
        const JsonReader set = from.object("set");
        const auto settings = readSettings(set, *findKind(spec.kind), true);
        if (settings.empty())
            from.refuse(from.pathOf("set"), "{ \"size\": …, \"inflow\": …, \"mutation\": … }", set.value());
        addIntervention(scenario.interventions, when, side, settings);
    }
    if (!from.has("do"))
        return;
    const Json& list = from.array("do", kMaximumDeeds);
    if (list.empty())
        from.refuse(from.pathOf("do"), "[{ \"deed\": … }, …]", list);
    for (std::size_t i = 0; i < list.size(); ++i) {
        const JsonReader item(list[i], from.source(), from.pathOf("do") + "[" + std::to_string(i) + "]");
        const Deed deed = readDeed(item);
        try {
            checkDeed(spec, deed);
            addDeed(scenario.interventions, when, side, deed);
        } catch (const InputError& error) {
            throw InputError(at(item, error.text()));
        }
    }
}

OrderedJson interventionJson(const Intervention& change)
{
    OrderedJson json{{"at", change.at}, {"lineage", sideKey(change.lineage)}};
    if (!change.set.empty())
        json["set"] = settingsJson(change.set);
    for (const Deed& deed : change.deeds)
        json["do"].push_back(deedJson(deed));
    return json;
}

std::string written(const OrderedJson& json, int indent)
{
    return visibleJson(json.dump(indent, ' ', false, OrderedJson::error_handler_t::replace));
}

/// Puts the changes into a file that ends with an empty list of them.
std::string withALineEach(std::string text, const std::vector<Intervention>& changes)
{
    text.resize(text.rfind(']'));
    for (const Intervention& change : changes)
        text += (&change == &changes.front() ? "\n    " : ",\n    ") + written(interventionJson(change), -1);
    return text + "\n  ]\n}";
}

} // namespace

Scenario withDataBeside(Scenario scenario, const std::filesystem::path& folder)
{
    for (const Side side : kSides) {
        std::string& data = scenario.lineages[side].data;
        if (!isDataPath(data) || !std::filesystem::path(data).is_absolute())
            continue;
        std::string relative = std::filesystem::path(data).lexically_relative(folder.lexically_normal()).string();
        if (!isDataPath(relative))
            relative = "./" + relative; // a file that is called like a shipped data set
        data = std::move(relative);
    }
    return scenario;
}

Scenario withDataNames(Scenario scenario)
{
    for (const Side side : kSides) {
        std::string& data = scenario.lineages[side].data;
        if (!isDataPath(data))
            continue;
        std::filesystem::path path(data);
        if (path.filename().empty()) // a folder with a slash at its end
            path = path.parent_path();
        data = path.filename().string();
        if (!isDataPath(data))
            data = "./" + data;
    }
    return scenario;
}

Scenario parseScenario(const std::string& json, const std::string& source, const std::filesystem::path& folder)
{
    const Json file = parseJson(json, source);
    const JsonReader from(file, source, "");
    from.require("format");
    if (file.at("format") != 1)
        from.refuse("format", "1", file.at("format"));
    from.allowOnly({"format", "title", "about", "question", "source", "picture", "modelPicture", "seed", "generations",
                    "lineages", "interventions"});

    Scenario scenario;
    if (from.has("title"))
        scenario.title = from.string("title", kTextLength);
    if (from.has("about"))
        scenario.about = from.string("about", kTextLength);
    if (from.has("question"))
        scenario.question = from.string("question", kTextLength);
    if (from.has("source"))
        scenario.source = from.string("source", kTextLength);
    if (from.has("picture"))
        scenario.picture = from.oneOf("picture", kPictureNames);
    if (from.has("modelPicture"))
        scenario.modelPicture = from.oneOf("modelPicture", kModelPictureNames);
    if (from.has("seed"))
        scenario.seed = from.seed("seed");
    if (from.has("generations"))
        scenario.generations = from.integer("generations", 1, kMaximumGenerations);

    const JsonReader lineages = from.object("lineages");
    lineages.allowOnly({sideKey(Side::Left), sideKey(Side::Right)});
    for (const Side side : kSides)
        scenario.lineages[side] = readLineage(lineages.object(sideKey(side)), side, folder);

    if (from.has("interventions")) {
        const Json& list = from.array("interventions", kMaximumInterventions);
        for (std::size_t i = 0; i < list.size(); ++i)
            readIntervention(JsonReader(list[i], source, "interventions[" + std::to_string(i) + "]"), scenario);
    }
    checkSchedule(scenario, source);
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
    if (!scenario.source.empty())
        json["source"] = scenario.source;
    if (scenario.picture != PictureKind::Standard)
        json["picture"] = nameOf(scenario.picture, kPictureNames);
    if (scenario.modelPicture != PictureKind::Standard)
        json["modelPicture"] = nameOf(scenario.modelPicture, kModelPictureNames);
    json["seed"] = scenario.seed;
    json["generations"] = scenario.generations;
    for (const Side side : kSides)
        json["lineages"][sideKey(side)] = lineageJson(scenario.lineages[side]);
    json["interventions"] = OrderedJson::array();
    if (!oneLine && scenario.interventions.size() > kSpreadOut)
        return withALineEach(written(json, kIndent), scenario.interventions);
    for (const Intervention& change : scenario.interventions)
        json["interventions"].push_back(interventionJson(change));
    return written(json, oneLine ? -1 : kIndent);
}

} // namespace outcross
