#include "tests/engine/shared/fixtures.h"

#include "engine/base/errors.h"
#include "engine/document/schedule_rules.h"
#include "engine/kinds/lineage_rules.h"
#include "engine/tables/census_table.h"
#include "tests/registry.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <utility>

using namespace outcross;

namespace
{

Deed bottleneck(std::int64_t size, std::int64_t generations = 1)
{
    return {.what = DeedKind::Bottleneck, .count = size, .generations = generations};
}

void runTo(Run& run, std::int64_t generation)
{
    while (run.generation() < generation)
        run.step({});
}

std::string rowsOf(const Run& run)
{
    return censusTableRows(0, {{run.history(Side::Left), run.history(Side::Right)}});
}

/// A lineage whose deeds, expectation and end a test decides: each generation has the size asked for, until a pathogen
/// leaves nobody. Its diversity is a number drawn in act() or advance(), so that what was drawn from where shows.
class Scripted final : public Lineage, public Expectation
{
public:
    explicit Scripted(bool stoppable) : m_stoppable(stoppable) {}

    void advance(const Forces& forces, std::int64_t size, const Stream& stream, const std::stop_token& stop) override
    {
        Stream draws = stream;
        m_census.diversity = draws.uniform();
        if (stop.stop_requested() && m_stoppable)
            throw Cancelled();
        m_census.size = m_census.size == 0 ? 0 : size;
        m_expected *= 0.99;
        m_selected = m_selected || forces.mutation > 0.5;
    }
    std::int64_t act(const Deed& deed, const Stream& stream) override
    {
        Stream draws = stream;
        m_census.within = draws.uniform();
        if (deed.what == DeedKind::Founders)
            throw InputError({"half done", {}});
        if (deed.what == DeedKind::Pathogen)
            m_census.size = 0;
        return deed.count + 40;
    }
    [[nodiscard]] Census census(const std::stop_token&) const override { return m_census; }
    [[nodiscard]] Portrait portrait(const PictureRequest&) const override { return {}; }
    [[nodiscard]] std::unique_ptr<Lineage> clone() const override { return std::make_unique<Scripted>(*this); }
    void countBytes(Footprint& footprint) const override { footprint.add(sizeof *this); }
    [[nodiscard]] int loci() const override { return 1; }
    [[nodiscard]] std::string locusName(int) const override { return {}; }
    [[nodiscard]] std::span<const double> frequencies(int) const override
    {
        return m_census.size > 0 ? std::span<const double>(m_frequencies)
                                 : throw std::logic_error("nobody has frequencies");
    }
    [[nodiscard]] const Expectation* expectation() const override { return this; }
    [[nodiscard]] double expectedDiversity() const override { return m_expected; }
    [[nodiscard]] Moments startMoments() const override { return {0.5, 0, 0}; }
    [[nodiscard]] SourceMoments sourceMoments() const override { return {.itemsPerIndividual = 2}; }
    [[nodiscard]] std::optional<Text> whyNoExpectation(const Forces& forces) const override
    {
        if (forces.inflow == 1)
            return Text{"all new", {}};
        return m_selected ? std::optional(Text{"selected", {}}) : std::nullopt;
    }

private:
    Census m_census{.diversity = 0.5, .variants = 2, .size = 60};
    std::vector<double> m_frequencies{0.5, 0.5};
    double m_expected = 0.5;
    bool m_selected = false;
    bool m_stoppable;
};

class ScriptedOrigin final : public Origin
{
public:
    explicit ScriptedOrigin(bool stoppable) : m_stoppable(stoppable) {}
    [[nodiscard]] std::unique_ptr<Lineage> found(const Stream&, const std::stop_token&) const override
    {
        return std::make_unique<Scripted>(m_stoppable);
    }

private:
    bool m_stoppable;
};

Run scripted(const Scenario& scenario)
{
    PerSide<std::shared_ptr<const Origin>> origins;
    for (const Side side : kSides) // the left one cannot be stopped, so that it is ahead when the right one is
        origins[side] = std::make_shared<const ScriptedOrigin>(side == Side::Right);
    return Run(scenario, origins, 0, Recording::Pictures);
}

} // namespace

class DeedsTest : public QObject
{
    Q_OBJECT
private slots:
    void aBottleneckLastsAsLongAsItSaysAndTheExpectationKnows()
    {
        Run run = fixtures::runOf(fixtures::closedLoop());
        runTo(run, 10);
        run.act(Side::Right, bottleneck(6, 2));
        run.act(Side::Left, bottleneck(500)); // wider than the lineage: nothing happens
        runTo(run, 14);
        const HistoryView& history = run.history(Side::Right);
        const std::int64_t size = history[10].census.size;
        QCOMPARE(history[11].census.size, 6);
        QCOMPARE(history[12].census.size, 6);
        QCOMPARE(history[13].census.size, size);
        QCOMPARE(run.history(Side::Left)[11].census.size, run.history(Side::Left)[10].census.size);
        QCOMPARE(run.conditions(Side::Right).size, size);
        // E[H'] = (1 − 1/2N) E[H] (Wright 1931) with the size that was born.
        const auto loss = [&](std::size_t at) { return history[at].expectedKept / history[at - 1].expectedKept; };
        const double usual = 1 - 1 / (2 * static_cast<double>(size));
        QVERIFY(std::abs(loss(10) - usual) < 1e-12);
        QVERIFY(std::abs(loss(11) - (1 - 1 / 12.0)) < 1e-12);
        QVERIFY(std::abs(loss(12) - (1 - 1 / 12.0)) < 1e-12);
        QVERIFY(std::abs(loss(13) - usual) < 1e-12);
        const auto told = std::find_if(run.recentEvents().begin(), run.recentEvents().end(), [](const Event& event) {
            return event.what == Occurrence::DeedDone && event.lineage == Side::Right;
        });
        QVERIFY(told != run.recentEvents().end());
        QCOMPARE(told->generation, 11);
        QCOMPARE(told->sizeBefore, size);
        QCOMPARE(told->sizeAfter, 6);
        QCOMPARE(told->variantsBefore, std::llround(history[10].census.variants));
        QCOMPARE(told->variantsAfter, std::llround(history[11].census.variants));
        QVERIFY(told->variantsAfter < told->variantsBefore);
    }

    void theNarrowestOfTwoBottlenecksHolds()
    {
        Run run = fixtures::runOf(fixtures::closedLoop());
        run.act(Side::Right, bottleneck(9, 4)); // at generation 0: for generation 1
        run.step({});
        run.act(Side::Right, bottleneck(5, 2));
        runTo(run, 5);
        std::vector<std::int64_t> sizes;
        for (std::size_t generation = 1; generation <= 5; ++generation)
            sizes.push_back(run.history(Side::Right)[generation].census.size);
        QCOMPARE(sizes, (std::vector<std::int64_t>{9, 5, 5, 9, 60}));
    }

    void deedsAreADocumentThatReplaysTheSameRun()
    {
        Run live = fixtures::runOf(fixtures::closedLoop());
        runTo(live, 7);
        live.act(Side::Left, bottleneck(3, 2));
        live.change(Side::Left, std::vector<Setting>{{Quantity::Inflow, 0.1}});
        live.act(Side::Right, {.what = DeedKind::Bottleneck, .count = 4, .to = 7, .locus = 9}); // stray values
        runTo(live, 20);
        const Scenario reopened = parseScenario(scenarioJson(live.scenario()), "saved", {});
        QVERIFY(reopened == live.scenario());
        Run again = fixtures::runOf(reopened);
        runTo(again, 20);
        QCOMPARE(rowsOf(again), rowsOf(live));
    }

    void aKindIsAskedOnlyForWhatItCanDo()
    {
        Run run = fixtures::runOf(fixtures::closedLoop());
        const Scenario before = run.scenario();
        QVERIFY_EXCEPTION_THROWN(run.act(Side::Left, {.what = DeedKind::Fragment, .count = 3}), InputError);
        for (std::size_t i = 0; i < kMaximumDeeds; ++i)
            run.act(Side::Right, bottleneck(10));
        QVERIFY_EXCEPTION_THROWN(run.act(Side::Right, bottleneck(10)), InputError);
        run.withdrawNextDeeds();
        QVERIFY(run.scenario() == before);
    }

    /// A reader's other events and values, and the model's, stay when one event is refused.
    void onlyWhatWasRefusedIsTakenBack()
    {
        Run run = fixtures::runOf(fixtures::closedLoop());
        run.step({});
        run.act(Side::Right, {.what = DeedKind::Freeze, .count = 3});
        run.act(Side::Right, {.what = DeedKind::Translocate, .count = 1, .from = 5, .to = 0});
        run.act(Side::Right, {.what = DeedKind::Pathogen});
        const Setting inflow{Quantity::Inflow, 0.25};
        run.change(Side::Right, {&inflow, 1});
        run.change(Side::Left, {&inflow, 1});
        QVERIFY_THROWS_EXCEPTION(InputError, run.step({}));
        run.withdrawRefused();
        const auto& left = run.scenario().interventions;
        QCOMPARE(left.size(), 2u);
        for (const Intervention& change : left) {
            QVERIFY(change.set == std::vector{inflow});
            QCOMPARE(change.deeds.size(), change.lineage == Side::Right ? 2u : 0u);
        }
        run.step({});
        QCOMPARE(run.generation(), std::int64_t{2});
        QCOMPARE(run.history(Side::Left).size(), run.history(Side::Right).size());
    }

    void aDeedThatCannotBeDoneLeavesNothingBehind()
    {
        Run undisturbed = scripted(fixtures::closedLoop());
        runTo(undisturbed, 4);
        undisturbed.act(Side::Right, {.what = DeedKind::Freeze, .count = 3});
        runTo(undisturbed, 8);
        Run run = scripted(fixtures::closedLoop());
        runTo(run, 4);
        run.act(Side::Right, {.what = DeedKind::Freeze, .count = 3});
        run.act(Side::Right, {.what = DeedKind::Founders, .count = 3});
        try {
            run.step({});
            QFAIL("done");
        } catch (const InputError& error) {
            QCOMPARE(std::string(error.what()), std::string("interventions (at 5, population): half done"));
        }
        QVERIFY(run.recentEvents().empty() || run.recentEvents().back().what != Occurrence::DeedDone);
        run.withdrawRefused();
        runTo(run, 8);
        QCOMPARE(rowsOf(run), rowsOf(undisturbed));
        QVERIFY(run.scenario() == undisturbed.scenario());
    }

    void aCancelledDeedIsDoneOnceWithTheSameResult()
    {
        std::vector<std::string> rows;
        for (const bool stopped : {false, true}) {
            Run run = scripted(fixtures::closedLoop());
            run.act(Side::Right, {.what = DeedKind::Freeze, .count = 3});
            run.act(Side::Right, bottleneck(11));
            run.act(Side::Right, {.what = DeedKind::Freeze, .count = 4});
            std::stop_source stop;
            stop.request_stop();
            for (int i = 0; stopped && i < 3; ++i)
                QVERIFY_EXCEPTION_THROWN(run.step(stop.get_token()), Cancelled);
            runTo(run, 3);
            rows.push_back(rowsOf(run));
            const auto done = std::count_if(run.recentEvents().begin(), run.recentEvents().end(),
                                            [](const Event& event) { return event.what == Occurrence::DeedDone; });
            QCOMPARE(done, 3);
            // Deed 2 drew from block kDeedBlock + 2 of generation 1.
            Stream expected = Stream(run.scenario().seed, 0, 1, 1).block(Run::kDeedBlock + 2);
            QCOMPARE(run.history(Side::Right)[1].census.within, expected.uniform());
            QCOMPARE(run.history(Side::Right)[1].census.size, 11);
        }
        QCOMPARE(rows[1], rows[0]);
    }

    void anExpectationThatIsOverStaysOver()
    {
        Run run = scripted(fixtures::closedLoop());
        QVERIFY(!run.noExpectation(Side::Right));
        run.change(Side::Right, std::vector<Setting>{{Quantity::Inflow, 1}});
        QVERIFY(run.noExpectation(Side::Right)); // would not begin …
        run.change(Side::Right, std::vector<Setting>{{Quantity::Inflow, 0}});
        QVERIFY(!run.noExpectation(Side::Right)); // … and does
        runTo(run, 3);
        run.change(Side::Right, std::vector<Setting>{{Quantity::Mutation, 0.6}});
        run.step({});
        run.change(Side::Right, std::vector<Setting>{{Quantity::Mutation, 0}});
        runTo(run, 6);
        QCOMPARE(run.noExpectation(Side::Right)->pattern, std::string("selected"));
        QVERIFY(std::isfinite(run.history(Side::Right)[3].expectedKept));
        QVERIFY(std::isnan(run.history(Side::Right)[3].idealKept));
        for (std::size_t generation = 4; generation <= 6; ++generation) {
            const HistoryRow& row = run.history(Side::Right)[generation];
            QVERIFY(std::isnan(row.expectedKept));
            QVERIFY(std::abs(row.idealKept - std::pow(0.99, static_cast<double>(generation))) < 1e-12);
        }
        QVERIFY(!run.noExpectation(Side::Left));
        QVERIFY(std::isfinite(run.history(Side::Left).back().expectedKept));
    }

    void afterTheLastOneTheHistoryGoesOn()
    {
        Run run = scripted(fixtures::closedLoop());
        runTo(run, 5);
        run.act(Side::Right, {.what = DeedKind::Pathogen});
        runTo(run, 9);
        QCOMPARE(run.history(Side::Right).size(), std::size_t{10});
        QCOMPARE(run.history(Side::Right)[5].census.size, 60);
        QCOMPARE(run.history(Side::Right)[6].census.size, 0);
        const StreamPicture stream = run.stream(Side::Right, 0);
        QCOMPARE(stream.generations, std::size_t{9});
        QCOMPARE(stream.shares.back(), 0.0F);
        std::vector<Occurrence> told;
        for (const Event& event : run.recentEvents())
            if (event.lineage == Side::Right && event.generation > 5)
                told.push_back(event.what);
        QVERIFY((told == std::vector<Occurrence>{Occurrence::DeedDone, Occurrence::Extinct}));
    }

    void anExchangedLineageKeepsWhatStillActs()
    {
        Scenario scenario = fixtures::closedLoop();
        LineageSpec& spec = scenario.lineages[Side::Right];
        spec.biology.selection.model = SelectionModel::Genic;
        const auto set = [&](std::int64_t at, std::vector<Setting> settings) {
            addIntervention(scenario.interventions, at, Side::Right, settings);
        };
        set(3, {{Quantity::Size, 50}, {Quantity::Selection, 0.2}});
        set(4, {{Quantity::KinAvoidance, 0.2}});
        addDeed(scenario.interventions, 5, Side::Right, {.what = DeedKind::Pathogen, .locus = 0});
        addDeed(scenario.interventions, 5, Side::Right, {.what = DeedKind::EqualFamilies});
        addDeed(scenario.interventions, 6, Side::Left, bottleneck(3));
        spec.biology.selection = {};
        spec.biology.mating.system = MatingSystem::LeastKinship;
        dropWhatCannotAct(scenario, Side::Right);
        QCOMPARE(scenario.interventions.size(), std::size_t{3});
        QVERIFY((scenario.interventions[0].set == std::vector<Setting>{{Quantity::Size, 50}}));
        QVERIFY((scenario.interventions[1].deeds == std::vector<Deed>{{.what = DeedKind::Pathogen}}));
        QVERIFY(scenario.interventions[2].lineage == Side::Left);
        QVERIFY(parseScenario(scenarioJson(scenario), "again", {}) == scenario);
    }
};

OUTCROSS_TEST(DeedsTest)
#include "deeds_test.moc"
