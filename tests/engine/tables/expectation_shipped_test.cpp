#include "tests/engine/shared/expectation_gap.h"
#include "tests/registry.h"

#include <QSet>

#include <filesystem>

using namespace outcross;

/// Every scenario that comes with the program: the gap between what happens on average and what theory expects stays
/// inside the stated error wherever an expectation is claimed; where none is, the scenario says why. Two tests, one for
/// each lineage, so that they run side by side.
class ExpectationShippedTest : public QObject
{
    Q_OBJECT

    struct Claim {
        std::vector<std::size_t> at; ///< Generations at which the expectation is claimed; empty: none from the start.
        std::size_t brokenAt = 0;    ///< The first at which it is not any more; 0: never in this scenario.
        std::uint32_t replicates = 0;
        double precision = 0.03;
    };

    static Claim exact(std::vector<std::size_t> at, std::uint32_t replicates, double precision = 0.03)
    {
        return {std::move(at), 0, replicates, precision};
    }
    static Claim none() { return {{}, 1, 0}; }

    struct Row {
        const char* id;
        Claim ai;
        Claim population;
    };

    static std::vector<Row> rows()
    {
        return {
            {"accumulate_or_replace", exact({1, 20, 160}, 300), exact({59, 62, 160}, 100)},
            {"cheetah", exact({9, 12, 59, 70}, 1500), exact({9, 12, 59, 70}, 100)},
            {"closed_loop", exact({10, 80, 160}, 1500), exact({10, 80, 160}, 1500)},
            {"cool_temperature", none(), none()},
            {"default", exact({1, 5, 20}, 300, 0.04), exact({10, 80, 150}, 250)},
            {"digits_melting", none(), exact({5, 20}, 2000)},
            {"elephant_seal", exact({9, 10, 60}, 1000), none()},
            {"florida_panther", exact({10, 14, 30}, 500), none()},
            {"gan_one_trick", none(), exact({8}, 200)},
            {"gene_bank", exact({50, 62, 160}, 1000), exact({59, 62, 160}, 100)},
            {"genetic_rescue", exact({19, 60, 110, 200}, 1500), exact({19, 60, 110, 200}, 1500)},
            {"habsburgs", exact({10, 20}, 500), exact({5, 12, 20}, 30)},
            {"half_the_size", exact({50, 120}, 1000), exact({50, 90}, 2500)},
            {"isle_royale", exact({10, 40}, 500), none()},
            {"language_collapse", none(), exact({10, 40}, 500)},
            {"language_tenth_real", none(), exact({10, 40}, 300)},
            {"lumper", exact({19, 20, 30}, 500), {{10, 19, 20, 30, 44}, 45, 300}},
            {"mad_loops", exact({3, 20, 29, 40, 59, 70, 100}, 1200), none()},
            {"nancy_fragments", exact({1, 5, 20}, 150, 0.04), exact({10, 39, 45, 100}, 60)},
            {"narrowing_bell", exact({5, 20}, 6000), exact({5, 20}, 3000)},
            {"new_variants", exact({10, 200}, 300), exact({10, 200}, 300)},
            {"old_faithful", exact({1, 5, 20}, 400, 0.04), exact({20, 80}, 150)},
            {"one_migrant", exact({10, 200}, 300), exact({10, 200}, 300)},
            {"purging", exact({9, 30}, 800), none()},
            {"sixteen_modes", exact({1, 5, 10}, 120, 0.04), exact({10, 80}, 800)},
            {"tails_first", exact({50, 200}, 60), exact({50, 200}, 60)},
            {"tale_of_tails", exact({99, 105, 150}, 60), exact({99, 105, 150}, 60)},
            {"watermark_border", none(), exact({19, 22, 40}, 300)},
        };
    }

    /// The one lineage beside one that takes no time.
    static Scenario alone(const std::string& id, Side side)
    {
        Scenario scenario = fixtures::shipped(id);
        const Scenario idle = fixtures::scenarioOf(fixtures::kIdleModel, fixtures::kIdlePopulation, "");
        const Side other = side == Side::Left ? Side::Right : Side::Left;
        scenario.lineages[other] = idle.lineages[other];
        std::erase_if(scenario.interventions, [&](const Intervention& change) { return change.lineage == other; });
        return scenario;
    }

    static void verify(const std::string& id, Side side, const Claim& claim)
    {
        if (!claim.at.empty())
            fixtures::verifyExpectation(alone(id, side), side, claim.replicates, claim.at, claim.precision);
        if (claim.brokenAt == 0)
            return;
        Scenario scenario = alone(id, side);
        if (claim.at.empty()) { // slow models say so before anything is made
            QVERIFY(fixtures::runOf(scenario).noExpectation(side));
            return;
        }
        Run run = fixtures::runOf(scenario);
        while (run.generation() < static_cast<std::int64_t>(claim.brokenAt))
            run.step({});
        QVERIFY(run.noExpectation(side));
        const HistoryView& history = run.history(side);
        QVERIFY(std::isfinite(history[claim.brokenAt - 1].expectedKept));
        QVERIFY(std::isnan(history[claim.brokenAt].expectedKept));
        QVERIFY(std::isfinite(history[claim.brokenAt].idealKept));
    }

    Side m_family;

public:
    explicit ExpectationShippedTest(Side side) : m_family(side) {}

private slots:
    void everyShippedScenarioIsHere()
    {
        QSet<QString> known;
        for (const Row& row : rows())
            known.insert(QString::fromLatin1(row.id));
        const auto folder = std::filesystem::path(OUTCROSS_SOURCE_DIR) / "resources" / "scenarios";
        for (const auto& file : std::filesystem::directory_iterator(folder))
            QVERIFY2(known.remove(QString::fromStdString(file.path().stem().string())), file.path().c_str());
        QVERIFY(known.isEmpty());
    }

    void itKeepsWhatTheoryExpects_data()
    {
        QTest::addColumn<int>("index");
        const std::vector<Row> all = rows();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].id) << static_cast<int>(i);
    }
    void itKeepsWhatTheoryExpects()
    {
        QFETCH(const int, index);
        const Row row = rows()[static_cast<std::size_t>(index)];
        verify(row.id, m_family, m_family == Side::Left ? row.ai : row.population);
    }
};

struct ExpectationShippedModelTest : ExpectationShippedTest {
    ExpectationShippedModelTest() : ExpectationShippedTest(Side::Left) {}
};

struct ExpectationShippedPopulationTest : ExpectationShippedTest {
    ExpectationShippedPopulationTest() : ExpectationShippedTest(Side::Right) {}
};

OUTCROSS_TEST_NAMED("expectation_shipped_model_test", ExpectationShippedModelTest)
OUTCROSS_TEST_NAMED("expectation_shipped_population_test", ExpectationShippedPopulationTest)
#include "expectation_shipped_test.moc"
