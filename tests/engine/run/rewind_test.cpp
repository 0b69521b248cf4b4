#include "tests/engine/shared/fixtures.h"
#include "tests/engine/shared/moments_seen.h"
#include "tests/engine/shared/random_scenarios.h"

#include "engine/base/errors.h"
#include "engine/conduct/checkpoints.h"
#include "engine/document/origins.h"
#include "engine/tables/census_table.h"
#include "tests/registry.h"

#include <QTest>

#include <cstring>

using namespace outcross;
using namespace std::chrono_literals;
using fixtures::RandomScenarios;
using fixtures::Witness;

namespace
{

std::string reachedRows(const Run& run)
{
    return censusTableRows(0, {{run.reachedHistory(Side::Left), run.reachedHistory(Side::Right)}});
}

std::string rowsOf(const Run& run)
{
    return censusTableRows(0, {{run.history(Side::Left), run.history(Side::Right)}});
}

/// A run with its checkpoints, driven as a conductor drives it.
class Player
{
public:
    Player(Run run, CheckpointLimits limits) : m_run(std::move(run)), m_checkpoints(limits)
    {
        m_trouble = m_witness.watch(m_run);
    }

    [[nodiscard]] Run& run() { return m_run; }
    [[nodiscard]] Checkpoints& checkpoints() { return m_checkpoints; }
    [[nodiscard]] const Witness& witness() const { return m_witness; }
    [[nodiscard]] const std::string& trouble() const { return m_trouble; }

    /// False where the next generation is refused; what was asked for is then taken back.
    bool step()
    {
        if (m_run.generation() == 0)
            m_checkpoints.keep(m_run);
        try {
            m_run.step({});
        } catch (const InputError&) {
            m_run.withdrawRefused();
            return false;
        }
        m_checkpoints.passed(m_run, 1ms);
        watch();
        return true;
    }

    void goTo(std::int64_t generation)
    {
        if (m_run.generation() == m_run.newest())
            m_checkpoints.keep(m_run);
        m_checkpoints.bringNear(m_run, generation);
        watch();
        while (m_run.generation() < generation && m_trouble.empty())
            if (!step())
                m_trouble = "what was done once is refused";
    }

    void alter(const std::function<void()>& change)
    {
        const std::int64_t newest = m_run.newest();
        try {
            change();
        } catch (const InputError&) {
            if (m_run.newest() != newest)
                m_trouble = "what is refused makes a branch";
        }
        if (m_run.newest() == newest)
            return;
        m_checkpoints.forgetAfter(m_run.generation());
        m_witness.forgetAfter(m_run.generation());
    }

    void watch()
    {
        if (m_trouble.empty())
            m_trouble = m_witness.watch(m_run);
    }

private:
    Run m_run;
    Checkpoints m_checkpoints;
    Witness m_witness;
    std::string m_trouble;
};

/// One random thing that a user may do.
void doSomething(Player& player, RandomScenarios& dice, std::int64_t longest)
{
    Run& run = player.run();
    const Side side = dice.chance(0.3) ? Side::Left : Side::Right;
    switch (dice.between(0, 6)) {
    case 0:
    case 1:
        for (std::int64_t left = dice.between(1, 6); left > 0 && run.generation() < longest; --left)
            if (!player.step())
                return;
        return;
    case 2:
    case 3:
        return player.goTo(dice.between(0, run.newest()));
    case 4:
        return player.goTo(std::max<std::int64_t>(run.generation() - dice.between(1, 3), 0));
    case 5: {
        std::vector<Setting> settings = dice.settings(side);
        if (run.generation() == 0) // would need new founders
            std::erase_if(settings, [](const Setting& s) { return s.quantity == Quantity::Size; });
        return player.alter([&] { run.change(side, settings); });
    }
    default: {
        const Deed deed = dice.deed(side);
        return player.alter([&] { run.act(side, deed); });
    }
    }
}

/// Plays at random, then plays what the document says on its own. Empty where all is well.
std::string trouble(const Scenario& scenario, const PerSide<std::shared_ptr<const Origin>>& origins,
                    std::uint64_t number, int things, std::int64_t longest)
{
    RandomScenarios dice(number);
    const CheckpointLimits limits{.bytes = dice.chance(0.5) ? dice.between(1, 200'000) : std::int64_t{1} << 28,
                                  .spacing = std::chrono::milliseconds(dice.between(0, 5))};
    Player player(Run(scenario, origins, 0, Recording::Pictures), limits);
    for (int i = 0; i < things && player.trouble().empty(); ++i) {
        doSomething(player, dice, longest);
        if (player.checkpoints().bytes() > limits.bytes)
            return "the checkpoints take more than their limit";
    }
    if (player.trouble().empty())
        player.goTo(player.run().newest());
    if (!player.trouble().empty())
        return player.trouble();

    Run replay(player.run().scenario(), origins, 0, Recording::Pictures);
    for (std::int64_t generation = 0;; ++generation) {
        const auto seen = player.witness().seen().find(generation);
        if (seen == player.witness().seen().end())
            return "generation " + std::to_string(generation) + " was never there";
        const std::string differs = difference(seen->second, fixtures::lookAt(replay));
        if (!differs.empty())
            return "replayed generation " + std::to_string(generation) + ": " + differs;
        if (generation == player.run().newest())
            break;
        replay.step({});
    }
    return rowsOf(replay) == reachedRows(player.run()) ? "" : "the histories differ";
}

/// Small scenarios of the kinds that random ones leave out.
Scenario small(const char* id)
{
    Scenario scenario = fixtures::shipped(id);
    LineageSpec& model = scenario.lineages[Side::Left];
    if (model.kind == "autoencoder") {
        model.size = 20;
        model.learning.network.steps = 5;
    } else if (model.kind == "ngram") {
        model.size = 500;
        model.learning.loop.data = DataLoop::Window;
        model.learning.loop.window = 2;
    }
    return scenario;
}

} // namespace

class RewindTest : public QObject
{
    Q_OBJECT

    DataLibrary m_library = fixtures::library();

private slots:
    /// Whatever the way there, a generation looks as it did the first time, and the document alone makes it again.
    void everyWayLeadsToTheSameGenerations_data()
    {
        QTest::addColumn<int>("part");
        for (int part = 0; part < 4; ++part)
            QTest::addRow("%d", part) << part;
    }
    void everyWayLeadsToTheSameGenerations()
    {
        QFETCH(const int, part);
        int begun = 0;
        for (std::uint64_t number = 0; number < 40; ++number) {
            const std::uint64_t own = static_cast<std::uint64_t>(part) * 1000 + number;
            const Scenario scenario = RandomScenarios(own).scenario();
            PerSide<std::shared_ptr<const Origin>> origins;
            try {
                (void)parseScenario(scenarioJson(scenario), "file", {});
                origins = prepareOrigins(scenario, m_library);
                (void)Run(scenario, origins, 0, Recording::CensusOnly);
            } catch (const InputError&) {
                continue;
            }
            ++begun;
            const std::string what = trouble(scenario, origins, own + 7000, 30, RandomScenarios::kGenerations);
            QVERIFY2(what.empty(), (what + "\n" + std::to_string(own) + scenarioJson(scenario)).c_str());
        }
        QVERIFY2(begun > 10, qPrintable(QString::number(begun)));
    }

    void everyWayLeadsToTheSameGenerationsOfOtherKinds_data()
    {
        QTest::addColumn<QString>("id");
        for (const char* id : {"digits_melting", "language_collapse", "habsburgs", "default", "florida_panther",
                               "accumulate_or_replace", "nancy_fragments"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void everyWayLeadsToTheSameGenerationsOfOtherKinds()
    {
        QFETCH(const QString, id);
        const Scenario scenario = small(qPrintable(id));
        const std::string what = trouble(scenario, prepareOrigins(scenario, m_library), 11, 15, 8);
        QVERIFY2(what.empty(), what.c_str());
    }

    void networksThatWriteAreMadeAgainToo()
    {
        Scenario scenario = small("language_collapse");
        LineageSpec& model = scenario.lineages[Side::Left];
        model.kind = "neural-text";
        model.size = 1000;
        model.learning.text = {};
        model.learning.text.unit = TextUnit::Characters;
        model.learning.network.steps = 2;
        const std::string what = trouble(scenario, prepareOrigins(scenario, m_library), 12, 8, 3);
        QVERIFY2(what.empty(), what.c_str());
    }

    void aBranchKeepsThePastAndWhatIsScheduled()
    {
        Scenario scenario = fixtures::closedLoop();
        const std::vector<Setting> smaller{{Quantity::Size, 30}};
        const Deed deed{.what = DeedKind::Bottleneck, .count = 5};
        addIntervention(scenario.interventions, 9, Side::Right, smaller);
        Player player(fixtures::runOf(scenario), {});
        player.goTo(0);
        while (player.run().generation() < 6)
            player.step();
        player.run().act(Side::Right, deed);
        while (player.run().generation() < 12)
            player.step();
        const std::vector<Intervention> lived = player.run().scenario().interventions;
        QCOMPARE(lived.size(), std::size_t{2});

        player.goTo(7);
        QVERIFY(player.run().scenario().interventions == lived); // looking changes nothing
        QCOMPARE(player.run().newest(), 12);
        player.run().change(Side::Left, std::vector<Setting>{{Quantity::Inflow, 0.1}});
        QCOMPARE(player.run().newest(), 7);
        QCOMPARE(player.run().reachedHistory(Side::Left).size(), std::size_t{8});
        QCOMPARE(player.run().scenario().interventions.size(), std::size_t{3}); // at 7, 8 and 9

        player.checkpoints().forgetAfter(7);
        player.goTo(5);
        player.run().change(Side::Left, std::vector<Setting>{{Quantity::Inflow, 0.2}});
        const auto& branch = player.run().scenario().interventions;
        QCOMPARE(branch.size(), std::size_t{2});
        QVERIFY((branch[0] == Intervention{6, Side::Left, {{Quantity::Inflow, 0.2}}, {}}));
        QVERIFY(branch[1] == scenario.interventions[0]);
    }

    void whatIsRefusedMakesNoBranch()
    {
        Run run = fixtures::runOf(fixtures::closedLoop());
        const auto start = run.moment();
        for (int i = 0; i < 5; ++i)
            run.step({});
        run.goBack(*start);
        QVERIFY_EXCEPTION_THROWN(run.act(Side::Left, {.what = DeedKind::Reconnect}), InputError);
        QVERIFY_EXCEPTION_THROWN(run.change(Side::Right, std::vector<Setting>{{Quantity::Selection, 0.5}}), InputError);
        QCOMPARE(run.newest(), 5);
    }

    void aCopyGoesItsOwnWay()
    {
        Run run = fixtures::runOf(fixtures::closedLoop());
        for (int i = 0; i < 5; ++i)
            run.step({});
        Run copy = run;
        copy.change(Side::Right, std::vector<Setting>{{Quantity::Size, 7}});
        Run untouched = fixtures::runOf(fixtures::closedLoop());
        for (int i = 0; i < 200; ++i) {
            run.step({});
            copy.step({});
        }
        for (int i = 0; i < 205; ++i)
            untouched.step({});
        QCOMPARE(rowsOf(run), rowsOf(untouched));
        QVERIFY(run.stream(Side::Left, 0) == untouched.stream(Side::Left, 0));
        Run replay(copy.scenario(), copy.origins(), 0, Recording::Pictures);
        while (replay.generation() < 205)
            replay.step({});
        QCOMPARE(rowsOf(copy), rowsOf(replay));
        QVERIFY(rowsOf(copy) != rowsOf(run));
    }

    void viewsOfAFutureLeftBehindStayAsTheyWere()
    {
        Run run = fixtures::runOf(fixtures::closedLoop());
        const auto start = run.moment();
        for (int i = 0; i < 20; ++i)
            run.step({});
        const HistoryView seen = run.history(Side::Right);
        const double fifth = seen[5].census.distance;
        run.goBack(*start);
        run.act(Side::Right, {.what = DeedKind::Bottleneck, .count = 2});
        for (int i = 0; i < 20; ++i)
            run.step({});
        QCOMPARE(seen[5].census.distance, fifth);
        QVERIFY(run.history(Side::Right)[5].census.distance != fifth);
    }

    void thinningKeepsTheNewestAndSpreadsTheRest()
    {
        Run run = fixtures::runOf(fixtures::closedLoop());
        Footprint one;
        run.countBytes(one);
        Checkpoints checkpoints({.bytes = 40 * one.total(), .spacing = 0ms});
        checkpoints.keep(run);
        for (int i = 0; i < 1000; ++i) {
            run.step({});
            checkpoints.passed(run, 10s); // far more than keeping takes
            QVERIFY(checkpoints.bytes() <= checkpoints.limits().bytes);
        }
        QVERIFY2(checkpoints.size() > 20, qPrintable(QString::number(checkpoints.size())));
        std::int64_t longest = 0;
        for (std::int64_t generation = 1000; generation >= 0; --generation) {
            checkpoints.bringNear(run, generation);
            QVERIFY(run.generation() <= generation);
            longest = std::max(longest, generation - run.generation());
            if (generation > 1000 - std::int64_t{Checkpoints::kDense})
                QCOMPARE(run.generation(), generation);
        }
        QVERIFY2(longest < 4 * 1000 / 20, qPrintable(QString::number(longest)));
        QCOMPARE(run.generation(), 0);
    }

    void aLineageLargerThanTheLimitGoesBackByBeginningAgain()
    {
        Checkpoints checkpoints({.bytes = 100, .spacing = 0ms});
        Run run = fixtures::runOf(fixtures::closedLoop());
        const std::string first = fixtures::lookAt(run).rows;
        for (int i = 0; i < 10; ++i) {
            run.step({});
            checkpoints.passed(run, 1s);
        }
        QCOMPARE(checkpoints.size(), std::size_t{0});
        checkpoints.bringNear(run, 7);
        QCOMPARE(run.generation(), 0);
        QCOMPARE(fixtures::lookAt(run).rows, first);
        QCOMPARE(run.newest(), 10);
    }

    /// Past samples are shared between moments: a hundred generations that accumulate are not counted a hundred times.
    void whatMomentsShareIsCountedOnce()
    {
        Scenario scenario = fixtures::shipped("narrowing_bell");
        LineageSpec& model = scenario.lineages[Side::Left];
        model.size = 10'000;
        model.learning.loop.data = DataLoop::Accumulate;
        Run run = fixtures::runOf(scenario);
        Checkpoints checkpoints({.spacing = 0ms});
        checkpoints.keep(run);
        for (int i = 0; i < 50; ++i) {
            run.step({});
            checkpoints.passed(run, 10s);
        }
        QCOMPARE(checkpoints.size(), std::size_t{51});
        const std::int64_t samples = 50 * 10'000 * 8;
        QVERIFY(checkpoints.bytes() > samples);
        QVERIFY2(checkpoints.bytes() < 3 * samples, qPrintable(QString::number(checkpoints.bytes())));
        checkpoints.forgetAfter(-1);
        QCOMPARE(checkpoints.bytes(), 0);
    }

    void aStreamGoesBackOverItsThinning()
    {
        const auto shares = [](std::size_t generation) {
            const double share = 1.0 / static_cast<double>(generation + 1);
            return std::vector<double>{share, 1 - share};
        };
        StreamRecord record(shares(0));
        std::vector<StreamPicture> pictures{record.picture()};
        for (std::size_t generation = 1; generation < 5000; ++generation) {
            record.append(shares(generation));
            pictures.push_back(record.picture());
        }
        for (const std::size_t generation : {4999, 4096, 4095, 2049, 2048, 2047, 1025, 1024, 1023, 7, 0}) {
            record.goBack(generation, shares(generation));
            QVERIFY(record.picture() == pictures[generation]);
        }
        record.goBack(2047, shares(2047));
        record.forgetRest();
        for (std::size_t generation = 2048; generation < 5000; ++generation) {
            record.append(shares(generation));
            QVERIFY(record.picture() == pictures[generation]);
        }
    }
};

OUTCROSS_TEST(RewindTest)
#include "rewind_test.moc"
