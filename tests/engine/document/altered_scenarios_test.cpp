#include "engine/data/file_text.h"
#include "tests/engine/shared/fixtures.h"

#include "engine/document/origins.h"
#include "engine/kinds/catalogue.h"
#include "tests/engine/shared/plain_refusal.h"
#include "tests/registry.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <filesystem>
#include <set>
#include <utility>

using namespace outcross;
using Json = nlohmann::json;

namespace
{

/// As many as take less than a minute on a slow machine.
constexpr std::uint64_t kAlteredTexts = 10'000;
constexpr std::uint64_t kAlteredBytes = 5000;
/// What is run, not only read: small enough to be quick.
constexpr std::int64_t kLargestRun = 2000;

std::vector<std::string> shippedTexts()
{
    std::vector<std::string> texts;
    std::set<std::filesystem::path> paths; // in one order everywhere
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path(OUTCROSS_SOURCE_DIR) / "resources/scenarios"))
        if (entry.path().extension() == ".json")
            paths.insert(entry.path());
    for (const std::filesystem::path& path : paths)
        texts.push_back(readFile(path));
    return texts;
}

/// Every value of the document by its place, the document first.
void collect(Json& value, std::vector<Json*>& places)
{
    places.push_back(&value);
    if (value.is_structured())
        for (Json& item : value)
            collect(item, places);
}

/// What people and their programs put where something else belongs.
Json strange(Stream& draws)
{
    const std::vector<Json> values{nullptr,
                                   true,
                                   0,
                                   1,
                                   -1,
                                   2,
                                   0.5,
                                   1e-300,
                                   1e300,
                                   -1e300,
                                   std::numeric_limits<std::int64_t>::max(),
                                   std::numeric_limits<std::uint64_t>::max(),
                                   "",
                                   "equal",
                                   "none",
                                   "../../etc/passwd",
                                   "/dev/zero",
                                   std::string("a\0b", 3),
                                   "\x1b[31m\xe2\x80\xae",
                                   std::string(5000, 'x'),
                                   Json::array(),
                                   Json::array({1, 2, 3}),
                                   Json::object(),
                                   Json::object({{"kind", "diploid"}}),
                                   Json::array({Json::array({Json::array()})})};
    return values[draws.below(values.size())];
}

/// One of: another value, a key less, a key more, a key that belongs elsewhere, a number a little or much larger.
void alter(Json& document, Stream& draws)
{
    std::vector<Json*> places;
    collect(document, places);
    Json& place = *places[draws.below(places.size())];
    const auto anywhere = [&] { return *places[draws.below(places.size())]; };
    switch (draws.below(6)) {
    case 0:
        place = strange(draws);
        return;
    case 1:
        if (place.is_structured() && !place.empty()) {
            auto item = place.begin();
            std::advance(item, static_cast<std::ptrdiff_t>(draws.below(place.size())));
            place.erase(item);
            return;
        }
        break;
    case 2:
        if (place.is_object()) {
            const Json value = anywhere();
            place[draws.below(2) == 0 ? "kind" : std::string(draws.below(300), 'k')] = value;
            return;
        }
        break;
    case 3:
        place = Json(anywhere());
        return;
    case 4:
        if (place.is_number()) {
            constexpr std::array kFactors{-1.0, 0.0, 0.1, 2.0, 10.0, 1e6, 1e18};
            place = place.get<double>() * kFactors[draws.below(kFactors.size())];
            return;
        }
        break;
    default:
        break;
    }
    place = strange(draws);
}

/// Slow kinds are founded and not run.
bool isQuick(const Scenario& scenario)
{
    for (const Side side : kSides) {
        const LineageSpec& spec = scenario.lineages[side];
        if (spec.size > kLargestRun || findKind(spec.kind)->isSlow || spec.loci > 50 || spec.biology.load.loci > 50 ||
            spec.learning.loop.archive > kLargestRun || spec.learning.loop.labs > 5 || spec.kind == "ngram")
            return false;
    }
    for (const Intervention& change : scenario.interventions)
        for (const Setting& setting : change.set)
            if (setting.quantity == Quantity::Size && setting.value > static_cast<double>(kLargestRun))
                return false;
    return true;
}

/// Whether the text became a run that was run; throws InputError where it is refused.
bool runs(const std::string& text, const DataLibrary& library)
{
    const Scenario scenario = parseScenario(text, "altered.json", "/nowhere");
    if (!isQuick(scenario))
        return false;
    Run run(scenario, prepareOrigins(scenario, library), 0, Recording::Pictures);
    for (int i = 0; i < 3; ++i)
        run.step({});
    return true;
}

} // namespace

class AlteredScenariosTest : public QObject
{
    Q_OBJECT

    DataLibrary m_library = fixtures::library();

private slots:
    void everyAlteredScenarioRunsOrIsRefusedInALine()
    {
        const std::vector<std::string> texts = shippedTexts();
        QVERIFY(texts.size() > 20);
        int refused = 0;
        int made = 0;
        for (std::uint64_t i = 0; i < kAlteredTexts; ++i) {
            Stream draws(1859, 0, 0, i);
            Json document = Json::parse(texts[draws.below(texts.size())]);
            for (std::uint64_t changes = 1 + draws.below(3); changes > 0; --changes)
                alter(document, draws);
            const std::string text = document.dump(-1, ' ', false, Json::error_handler_t::replace);
            bool ran = false;
            const std::string complaint = tests::complaintAbout([&] { ran = runs(text, m_library); });
            QVERIFY2(complaint.empty(), (std::to_string(i) + ": " + complaint + "\n" + text.substr(0, 2000)).c_str());
            ++(ran ? made : refused);
        }
        qInfo("%d ran, %d were refused or not run", made, refused);
        QVERIFY(made > 100); // the alterations are not so wild that nothing behind the reader is reached
        QVERIFY(refused > 100);
    }

    void soIsEveryAlteredText()
    {
        const std::vector<std::string> texts = shippedTexts();
        for (std::uint64_t i = 0; i < kAlteredBytes; ++i) {
            Stream draws(1866, 0, 0, i);
            std::string text = texts[draws.below(texts.size())];
            for (std::uint64_t changes = 1 + draws.below(4); changes > 0 && !text.empty(); --changes) {
                const std::size_t at = draws.below(text.size());
                switch (draws.below(4)) {
                case 0:
                    text[at] = static_cast<char>(draws.below(256));
                    break;
                case 1:
                    text.erase(at, 1 + draws.below(20));
                    break;
                case 2:
                    text.insert(at, text.substr(draws.below(text.size()), draws.below(40)));
                    break;
                default:
                    text.resize(at);
                }
            }
            bool ran = false;
            const std::string complaint = tests::complaintAbout([&] { ran = runs(text, m_library); });
            QVERIFY2(complaint.empty(), (std::to_string(i) + ": " + complaint).c_str());
        }
    }
};

OUTCROSS_TEST(AlteredScenariosTest)
#include "altered_scenarios_test.moc"
