#include "tests/engine/shared/fixtures.h"

#include "engine/base/errors.h"
#include "engine/document/origins.h"
#include "tests/registry.h"

#include <QTest>

#include <cmath>
#include <filesystem>

using namespace outcross;

namespace
{

const char* const kValid = R"({
  "format": 1, "title": "T", "seed": 18446744073709551615, "generations": 50,
  "lineages": {
    "ai": { "kind": "gaussian", "size": 20, "variants": 12, "estimator": "unbiased", "forces": { "inflow": 0.1 } },
    "population": { "kind": "diploid", "size": 9, "loci": 3, "variants": 4, "frequencies": [0.94, 0.02, 0.02, 0.02] }
  },
  "interventions": [
    { "at": 20, "lineage": "population", "set": { "size": 30 } },
    { "at": 7, "lineage": "ai", "set": { "mutation": 1e-3, "inflow": 0.03 } }
  ]
})";

QString complaintAbout(const QByteArray& json)
{
    try {
        (void)parseScenario(json.toStdString(), "file.json", "/data");
    } catch (const InputError& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

} // namespace

class ScenarioFileTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsWrittenReadsBackEqual()
    {
        const Scenario scenario = parseScenario(kValid, "file.json", "/data");
        QCOMPARE(scenario.seed, std::numeric_limits<std::uint64_t>::max());
        QVERIFY(parseScenario(scenarioJson(scenario), "again", "/data") == scenario);
        QVERIFY(parseScenario(scenarioJson(scenario, true), "again", "/data") == scenario);
        QVERIFY(scenarioJson(scenario, true).find('\n') == std::string::npos);
    }

    void eachLineageHasAPictureToOpenWith()
    {
        std::string file = kValid;
        file.insert(file.find("\"seed\""), "\"modelPicture\": \"tail\", \"picture\": \"genome\", ");
        const Scenario scenario = parseScenario(file, "file.json", "/data");
        QVERIFY(scenario.modelPicture == PictureKind::Tail && scenario.picture == PictureKind::Genome);
        QVERIFY(parseScenario(scenarioJson(scenario), "again", "/data") == scenario);
    }

    void interventionsComeInOrder()
    {
        const Scenario scenario = parseScenario(kValid, "file.json", "/data");
        QCOMPARE(scenario.interventions.size(), std::size_t{2});
        QCOMPARE(scenario.interventions[0].at, 7);
        QCOMPARE(scenario.interventions[0].set.size(), std::size_t{2});
        QCOMPARE(scenario.interventions[1].at, 20);
    }

    void everyShippedScenarioReadsAndRuns()
    {
        const DataLibrary data = fixtures::library();
        for (const auto& entry :
             std::filesystem::directory_iterator(std::filesystem::path(OUTCROSS_SOURCE_DIR) / "resources/scenarios")) {
            const Scenario scenario = readScenario(entry.path());
            QVERIFY(!scenario.title.empty() && !scenario.about.empty() && scenario.question.ends_with('?'));
            Run run(scenario, prepareOrigins(scenario, data), 0, Recording::Pictures);
            for (int i = 0; i < 5; ++i)
                run.step({});
            QCOMPARE(run.generation(), 5);
            QVERIFY(parseScenario(scenarioJson(scenario), "again", {}) == scenario);
        }
    }

    void dataPathsAreRelativeToTheFile()
    {
        const Scenario scenario = parseScenario(
            R"({"format":1,"lineages":{"ai":{"kind":"gaussian","size":5,"data":"sub/own.csv"},
                "population":{"kind":"diploid","size":5,"data":"nancycats"}}})",
            "file.json", "/data");
        QCOMPARE(scenario.lineages[Side::Left].data, std::string("/data/sub/own.csv"));
        QCOMPARE(scenario.lineages[Side::Right].data, std::string("nancycats"));
    }

    void badFilesAreRefusedInOneLine_data()
    {
        QTest::addColumn<QByteArray>("find");
        QTest::addColumn<QByteArray>("replace");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* find, const char* replace, const char* says) {
            QTest::newRow(name) << QByteArray(find) << QByteArray(replace) << QString::fromUtf8(says);
        };
        row("not JSON", "\"T\"", "T", "line 2, column 25: this is not valid JSON");
        row("a key twice", "\"title\": \"T\"", "\"seed\": 1", "the key \"seed\" stands twice");
        row("kind is a number", "\"gaussian\"", "5",
            "lineages.ai.kind: expected categorical, gaussian, histogram, mixture, kde, adversarial, autoencoder, "
            "ngram, neural-text, "
            "regression, found 5");
        row("control characters", "\"title\"", "\"ti\\ntle\"", "ti\\x0atle: unknown key");
        row("wrong format", "\"format\": 1", "\"format\": 2", "format: expected 1, found 2");
        row("format missing", "\"format\": 1,", "", "format: this key is missing");
        row("wrong type", "\"size\": 20", "\"size\": \"twenty\"",
            "lineages.ai.size: expected 2 … 1000000, found \"twenty\"");
        row("negative size", "\"size\": 20", "\"size\": -20", "lineages.ai.size: expected 2 … 1000000, found -20");
        row("huge size", "\"size\": 20", "\"size\": 1000000000000", "lineages.ai.size: expected 2 … 1000000");
        row("picture of the other lineage", "\"title\"", "\"modelPicture\": \"genome\", \"title\"",
            "modelPicture: expected \"items\", \"tail\", \"perplexity\", \"latentPlane\", found \"genome\"");
        row("fractional size", "\"size\": 20", "\"size\": 20.5", "lineages.ai.size");
        row("NaN", "0.1", "NaN", "line 4");
        row("number beyond double", "0.1", "1e999", "a number in it is too large");
        row("share above one", "0.1", "1.5", "lineages.ai.forces.inflow: expected 0 … 1, found 1.5");
        row("negative share", "0.1", "-0.1", "lineages.ai.forces.inflow: expected 0 … 1, found -0.1");
        row("unknown key", "\"title\"", "\"titel\"", "titel: unknown key");
        row("unknown key inside", "\"inflow\": 0.1", "\"inflw\": 0.1", "lineages.ai.forces.inflw: unknown key");
        row("unknown kind", "gaussian", "gausian",
            "lineages.ai.kind: expected categorical, gaussian, histogram, mixture, kde, adversarial, autoencoder, "
            "ngram, neural-text, "
            "regression, found \"gausian\"");
        row("kind of the other side", "gaussian", "diploid", "lineages.ai.kind");
        row("key of another kind", "\"estimator\"", "\"loci\": 2, \"estimator\"", "lineages.ai.loci: unknown key");
        row("force that does not act", "\"inflow\": 0.1", "\"memory\": 0.1",
            "lineages.ai: the force \"memory\" needs an archive");
        row("frequencies off", "0.94", "0.95", "lineages.population.frequencies");
        row("frequencies against variants", "\"variants\": 4", "\"variants\": 5",
            "lineages.population.variants: expected 4");
        row("intervention at 0", "\"at\": 20", "\"at\": 0", "interventions[0].at: expected 1 …");
        row("intervention for nobody", "\"lineage\": \"ai\"", "\"lineage\": \"both\"", "interventions[1].lineage");
        row("empty intervention", "{ \"size\": 30 }", "{}", "interventions[0].set");
        row("seed below zero", "18446744073709551615", "-1", "seed: expected 0 …");
        row("seed too large", "18446744073709551615", "18446744073709551616", "seed: expected 0 …");
        row("no generations", "\"generations\": 50", "\"generations\": 0",
            "generations: expected 1 … 1000000, found 0");
        row("lineages are a list", "\"lineages\": {", "\"lineages\": [], \"x\": {", "");
    }

    void badFilesAreRefusedInOneLine()
    {
        QFETCH(const QByteArray, find);
        QFETCH(const QByteArray, replace);
        QFETCH(const QString, says);
        QByteArray json(kValid);
        QVERIFY(json.contains(find));
        const QString complaint = complaintAbout(json.replace(json.indexOf(find), find.size(), replace));
        QVERIFY2(complaint.startsWith(QStringLiteral("file.json")), qPrintable(complaint));
        QVERIFY2(complaint.contains(says), qPrintable(complaint));
        QVERIFY(!complaint.contains(QLatin1Char('\n')));
    }

    void somethingThatIsNoObjectIsRefused()
    {
        for (const char* json : {"[]", "1", "null", "\"x\"", "", "{", "{}", "[[[[", "{\"format\":1}"})
            QVERIFY2(!complaintAbout(json).isEmpty(), json);
    }

    void aMissingFileAndAFolderAreRefused()
    {
        const auto complaint = [](const std::filesystem::path& path) {
            try {
                (void)readScenario(path);
            } catch (const InputError& error) {
                return std::string(error.what());
            }
            return std::string();
        };
        QVERIFY(complaint("/nowhere/at/all.json").find("there is no such file") != std::string::npos);
        QVERIFY(complaint(OUTCROSS_SOURCE_DIR).find("this is a folder") != std::string::npos);
    }

    void anUnknownDataSetIsRefusedWithTheKnownOnes()
    {
        Scenario scenario = fixtures::shipped("default");
        scenario.lineages[Side::Left].data = "pinguins";
        try {
            (void)prepareOrigins(scenario, fixtures::library());
            QFAIL("accepted");
        } catch (const InputError& error) {
            QVERIFY(std::string(error.what())
                        .find("austen_pride, habsburg, iris, mnist, nancycats, newton_opticks, "
                              "old_faithful, optdigits, penguins") != std::string::npos);
        }
    }

    void aRunWithAsManyChangesAsThereMayBeReadsBack()
    {
        for (const std::size_t changes : {std::size_t{1000}, std::size_t{1001}, kMaximumInterventions}) {
            Scenario scenario = fixtures::closedLoop(100'000);
            for (std::size_t i = 0; i < changes; ++i) {
                const double digits = 0.01 + 0.001 * std::sin(static_cast<double>(i));
                scenario.interventions.push_back(
                    {static_cast<std::int64_t>(i + 1),
                     Side::Right,
                     {{Quantity::Size, 60}, {Quantity::Inflow, digits}, {Quantity::Mutation, digits}},
                     {}});
            }
            scenario.interventions.back().deeds = {{.what = DeedKind::Bottleneck, .count = 6}};
            const std::string text = scenarioJson(scenario);
            QVERIFY(text.size() < kMaximumScenarioBytes);
            QVERIFY(parseScenario(text, "long", {}) == scenario);
        }
    }

    void aLaterChangeOfTheSameGenerationWins()
    {
        std::vector<Intervention> list;
        const std::vector<Setting> first{{Quantity::Inflow, 0.1}};
        const std::vector<Setting> second{{Quantity::Inflow, 0.2}, {Quantity::Size, 5}};
        addIntervention(list, 5, Side::Left, first);
        addIntervention(list, 3, Side::Right, first);
        addIntervention(list, 5, Side::Right, first);
        addIntervention(list, 5, Side::Left, second);
        QCOMPARE(list.size(), std::size_t{3});
        QCOMPARE(list[0].at, 3);
        const auto ai = std::find_if(list.begin(), list.end(), [](const auto& c) { return c.lineage == Side::Left; });
        QVERIFY((ai->set == std::vector<Setting>{{Quantity::Size, 5}, {Quantity::Inflow, 0.2}}));
    }
};

OUTCROSS_TEST(ScenarioFileTest)
#include "scenario_file_test.moc"
