#include "engine/base/errors.h"
#include "engine/document/scenario_file.h"
#include "engine/lineage/start_conditions.h"
#include "tests/registry.h"

#include <QTest>

using namespace outcross;

namespace
{

/// A scenario whose population has these keys besides its kind, and these interventions.
std::string fileOf(const std::string& keys, const std::string& interventions = {})
{
    return R"({"format":1,"lineages":{"ai":{"kind":"categorical","size":20},"population":{"kind":"diploid",)" + keys +
           R"(}},"interventions":[)" + interventions + "]}";
}

std::string done(const std::string& deeds, const std::string& lineage = "population")
{
    return R"({"at":20,"lineage":")" + lineage + R"(","do":[)" + deeds + "]}";
}

QString complaintAbout(const std::string& json)
{
    try {
        (void)parseScenario(json, "file.json", {});
    } catch (const InputError& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

const char* const kEverything = R"("size":40,"loci":3,"variants":4,
    "genome":{"map":"given","fractions":[0.1,0.5]}, "mutationModel":"stepwise",
    "mating":{"system":"selfing","selfingRate":0.25,"families":"equal"}, "space":{"kind":"grid","demes":4},
    "growth":{"rate":0.75}, "lethalEquivalents":6.2,
    "selection":{"model":"dominance","locus":2,"dominance":-0.5},
    "load":{"loci":100,"effect":0.2,"dominance":0.02,"rate":1e-4,"frequency":0.1},
    "pollination":{"pollinators":5,"locus":1}, "bank":12,
    "forces":{"selection":-0.5,"memory":0.02,"exchange":0.01,"kinAvoidance":0.5})";

const char* const kEveryDeed = R"({"deed":"bottleneck","size":6,"generations":3},{"deed":"founders","individuals":4},
    {"deed":"fragment","demes":3},{"deed":"reconnect"},
    {"deed":"translocate","individuals":2,"from":2,"to":3,"each":true},{"deed":"translocate","individuals":5},
    {"deed":"translocate","individuals":0,"each":true},
    {"deed":"freeze","individuals":10},{"deed":"pathogen","locus":1},{"deed":"equalFamilies","on":false})";

} // namespace

class PopulationFileTest : public QObject
{
    Q_OBJECT
private slots:
    void everyKeyIsReadAndWritten()
    {
        const Scenario scenario = parseScenario(fileOf(kEverything, done(kEveryDeed)), "file.json", {});
        const Biology& biology = scenario.lineages[Side::Right].biology;
        QCOMPARE(biology.genome.fractions, (std::vector<double>{0.1, 0.5}));
        QVERIFY(biology.mutationModel == MutationModel::Stepwise);
        QVERIFY((biology.mating == MatingSpec{MatingSystem::Selfing, 0.25, 0.5, true}));
        QVERIFY((biology.space == SpaceSpec{SpaceKind::Grid, 4}));
        QVERIFY((biology.growth == GrowthSpec{true, 0.75}));
        QCOMPARE(biology.lethalEquivalents, 6.2);
        QVERIFY((biology.selection == SelectionSpec{SelectionModel::Dominance, 2, -0.5, 0.1}));
        QVERIFY((biology.load == LoadSpec{100, 0.2, 0.02, 1e-4, 0.1}));
        QVERIFY((biology.pollination == PollinationSpec{5, 1}));
        QCOMPARE(biology.bank, 12);
        const auto& deeds = scenario.interventions.at(0).deeds;
        QCOMPARE(deeds.size(), std::size_t{10});
        QVERIFY((deeds[0] == Deed{.what = DeedKind::Bottleneck, .count = 6, .generations = 3}));
        QVERIFY((deeds[4] == Deed{.what = DeedKind::Translocate, .count = 2, .from = 1, .to = 2, .each = true}));
        QVERIFY((deeds[5] == Deed{.what = DeedKind::Translocate, .count = 5}));
        QVERIFY(parseScenario(scenarioJson(scenario), "again", {}) == scenario);
        QVERIFY(parseScenario(scenarioJson(scenario, true), "again", {}) == scenario);
    }

    void thePlainPopulationIsWrittenAsBefore()
    {
        const Scenario scenario = parseScenario(fileOf("\"size\":5"), "file.json", {});
        const std::string written = scenarioJson(scenario);
        for (const char* key : {"genome", "mutationModel", "mating", "space", "growth", "lethalEquivalents", "load",
                                "pollination", "bank", "\"do\"", "model"})
            QVERIFY2(written.find(key) == std::string::npos, key);
    }

    void distinctFoundersFollowTheSize()
    {
        Scenario scenario = parseScenario(fileOf(R"("size":30,"frequencies":"distinct")"), "file.json", {});
        LineageSpec& spec = scenario.lineages[Side::Right];
        QCOMPARE(spec.variants, 60);
        QVERIFY(parseScenario(scenarioJson(scenario), "again", {}) == scenario);
        const std::vector<Setting> smaller{{Quantity::Size, 7}};
        setAtStart(smaller, spec);
        QCOMPARE(spec.variants, 14);
        QVERIFY(parseScenario(scenarioJson(scenario), "again", {}) == scenario);
    }

    void whatCannotWorkIsRefusedInOneLine_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("says");
        const auto keys = [](const char* name, const std::string& added, const char* says) {
            QTest::newRow(name) << QString::fromStdString(fileOf(R"("size":20,"loci":3,)" + added))
                                << QString::fromUtf8(says);
        };
        const auto deed = [](const char* name, const std::string& text, const char* says) {
            QTest::newRow(name) << QString::fromStdString(fileOf(R"("size":20,"loci":3)", done(text)))
                                << QString::fromUtf8(says);
        };
        const auto change = [](const char* name, const std::string& added, const std::string& set, const char* says) {
            QTest::newRow(name) << QString::fromStdString(
                                       fileOf(R"("size":20)" + added,
                                              R"({"at":9,"lineage":"population","set":{)" + set + "}}"))
                                << QString::fromUtf8(says);
        };
        keys("map", R"("genome":{"map":"round"})",
             R"(lineages.population.genome.map: expected "free", "uniform", "given", found "round")");
        keys("map missing", R"("genome":{})", "lineages.population.genome.map: this key is missing");
        keys("key of another map", R"("genome":{"map":"free","chromosomes":2})", "genome.chromosomes: unknown key");
        keys("chromosomes", R"("genome":{"map":"uniform","chromosomes":4})", "genome.chromosomes: expected 1 … 3");
        keys("length", R"("genome":{"map":"uniform","centimorgans":-1})", "genome.centimorgans: expected 0 … 100000");
        keys("fractions missing", R"("genome":{"map":"given"})", "genome.fractions: this key is missing");
        keys("fractions too few", R"("genome":{"map":"given","fractions":[0.1]})", "genome.fractions: expected [2 × 0");
        keys("fractions too large", R"("genome":{"map":"given","fractions":[0.1,0.6]})",
             "genome.fractions[1]: expected 0 … 0.5, found 0.6");
        keys("genome is no object", R"("genome":"free")", "genome: expected {…}");
        keys("mutation model", R"("mutationModel":"nope")", "mutationModel: expected \"kAlleles\", \"otherAlleles\"");
        keys("mutation model is a number", R"("mutationModel":1)", "found 1");
        keys("selfing rate without selfing", R"("mating":{"selfingRate":0.1})", "mating.selfingRate: unknown key");
        keys("selfing rate", R"("mating":{"system":"selfing","selfingRate":1.1})",
             "mating.selfingRate: expected 0 … 1");
        keys("no males", R"("mating":{"system":"twoSexes","maleShare":0})", "mating.maleShare: expected 0 < … < 1");
        keys("families", R"("mating":{"families":true})", "mating.families: expected \"random\", \"equal\"");
        keys("least kinship, equal", R"("mating":{"system":"leastKinship","families":"equal"})",
             "lineages.population: a least-kinship plan");
        keys("no demes", R"("space":{"kind":"islands","demes":0})", "space.demes: expected 1 … 1000");
        keys("empty demes", R"("space":{"kind":"islands","demes":21})", "21 demes need at least as many individuals");
        keys("colonies without data", R"("space":{"kind":"colonies"})", "the key \"data\" is missing");
        keys("colonies counted", R"("data":"x","space":{"kind":"colonies","demes":3})", "loci: unknown key");
        keys("growth", R"("growth":{"rate":-0.1})", "growth.rate: expected 0 … 20");
        keys("lethals", R"("lethalEquivalents":51)", "lethalEquivalents: expected 0 … 50");
        keys("selected locus", R"("selection":{"model":"genic","locus":3})", "selection.locus: expected 0 … 2");
        keys("h without dominance", R"("selection":{"model":"genic","dominance":0})", "selection.dominance: unknown");
        keys("t", R"("selection":{"model":"overdominance","against":2})", "selection.against: expected 0 … 1");
        keys("niches", R"("variants":17,"selection":{"model":"niches"})", "room for 16 niches; there are 17");
        keys("load", R"("load":{"loci":9998})", "load.loci: expected 0 … 9997");
        keys("load without loci", R"("load":{"rate":0.1})", "load.loci: this key is missing");
        keys("pollination alone", R"("pollination":{"pollinators":3})", "it needs growth");
        keys("pollinators", R"("growth":{"rate":1},"pollination":{"pollinators":13})", "pollinators: expected 0 … 12");
        keys("bank", R"("bank":-1)", "bank: expected 0 … 1000000");
        keys("distinct and counted", R"("frequencies":"distinct","variants":40)", "variants: with distinct");
        keys("selection without a model", R"("forces":{"selection":0.1})", "needs a model");
        keys("deadly selection", R"("selection":{"model":"genic"},"forces":{"selection":-1})", "must be above −1");
        keys("kin avoided by clones", R"("mating":{"system":"clonal"},"forces":{"kinAvoidance":0.1})",
             "kin avoidance needs");
        keys("exchange of lines", R"("mating":{"system":"fullSib"},"forces":{"exchange":0.1})",
             "exchange between demes");
        QTest::newRow("kinship") << QString::fromStdString(fileOf(R"("size":3001,"lethalEquivalents":1)"))
                                 << QStringLiteral("can be 3000 at the most, it is 3001");
        QTest::newRow("too many distinct") << QString::fromStdString(fileOf(R"("size":32501,"frequencies":"distinct")"))
                                           << QStringLiteral("the size can be 32500 at the most, it is 32501");
        QTest::newRow("distinct categories")
            << QStringLiteral(
                   R"({"format":1,"lineages":{"ai":{"kind":"categorical","size":20,"frequencies":"distinct"},
                "population":{"kind":"diploid","size":5}}})")
            << QStringLiteral("lineages.ai.frequencies: expected \"equal\", \"zipf\",");
        QTest::newRow("biology of a model")
            << QStringLiteral(
                   R"({"format":1,"lineages":{"ai":{"kind":"categorical","size":20,"mating":{}},
                "population":{"kind":"diploid","size":5}}})")
            << QStringLiteral("lineages.ai.mating: unknown key");
        deed("unknown deed", R"({"deed":"flood"})",
             "interventions[0].do[0].deed: expected \"bottleneck\", \"founders\"");
        deed("no deed", R"({"size":3})", "interventions[0].do[0].deed: this key is missing");
        deed("key of another deed", R"({"deed":"founders","individuals":3,"size":3})", "do[0].size: unknown key");
        deed("bottleneck of nobody", R"({"deed":"bottleneck","size":0})", "do[0].size: expected 1 … 1000000");
        deed("one fragment", R"({"deed":"fragment","demes":1})", "do[0].demes: expected 2 … 1000");
        deed("from nowhere", R"({"deed":"translocate","individuals":3,"from":0})", "do[0].from: expected 1 … 1000");
        deed("from a name", R"({"deed":"translocate","individuals":3,"from":"here"})", "\"founders\", 1 … 1000");
        deed("nobody moved", R"({"deed":"translocate","individuals":0})", "do[0].individuals: expected 1 …");
        deed("each is a number", R"({"deed":"translocate","individuals":1,"each":1})", "do[0].each: expected true");
        deed("pathogen", R"({"deed":"reconnect"},{"deed":"pathogen","locus":3})", "do[1]: there is no locus 3");
        deed("nothing to do", "", "interventions[0].do: expected");
        QTest::newRow("neither") << QString::fromStdString(fileOf("\"size\":9", R"({"at":1,"lineage":"ai"})"))
                                 << QStringLiteral("interventions[0]: expected { \"set\"");
        QTest::newRow("deed of the other panel")
            << QString::fromStdString(fileOf("\"size\":9", done(R"({"deed":"reconnect"})", "ai")))
            << QStringLiteral("interventions[0].do[0]: this cannot be done to the kind \"categorical\"");
        std::string many = R"({"deed":"reconnect"})";
        for (int i = 0; i < 8; ++i)
            many += R"(,{"deed":"reconnect"})";
        QTest::newRow("too much at once") << QString::fromStdString(fileOf("\"size\":9", done(many) + ',' + done(many)))
                                          << QStringLiteral("at most 16 things");
        change("later selection", "", "\"selection\":0.1", "file.json: interventions (at 9, population): the force");
        change("later kin avoidance", R"(,"mating":{"system":"monogamy"})", "\"kinAvoidance\":0.1",
               "kin avoidance needs");
        change("later size", R"(,"forces":{"kinAvoidance":0.1})", "\"size\":5000", "it is 5000");
    }

    void whatCannotWorkIsRefusedInOneLine()
    {
        QFETCH(const QString, json);
        QFETCH(const QString, says);
        const QString complaint = complaintAbout(json.toStdString());
        QVERIFY2(complaint.startsWith(QStringLiteral("file.json: ")), qPrintable(complaint));
        QVERIFY2(complaint.contains(says), qPrintable(complaint));
        QVERIFY(!complaint.contains(QLatin1Char('\n')));
    }
};

OUTCROSS_TEST(PopulationFileTest)
#include "population_file_test.moc"
