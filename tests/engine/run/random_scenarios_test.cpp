#include "tests/engine/shared/fixtures.h"
#include "tests/engine/shared/random_scenarios.h"

#include "engine/base/errors.h"
#include "engine/document/origins.h"
#include "engine/lineage/start_conditions.h"
#include "engine/replicates/replicate_runs.h"
#include "engine/tables/census_table.h"
#include "tests/registry.h"

#include <QTest>

#include <cmath>
#include <map>
#include <optional>

using namespace outcross;
using fixtures::RandomScenarios;

namespace
{

constexpr std::uint64_t kScenarios = 300;
constexpr std::int64_t kGenerations = RandomScenarios::kGenerations;

std::string rowsOf(const Run& run)
{
    return censusTableRows(0, {{run.history(Side::Left), run.history(Side::Right)}},
                           censusLayout(run.scenario().lineages));
}

/// Everything that a window asks of a lineage.
void lookAt(const Lineage& lineage, std::int64_t generation)
{
    for (const PictureKind kind : lineage.pictures())
        (void)lineage.portrait({kind, static_cast<int>(generation) % lineage.loci()});
    if (const Surveyable* surveyable = lineage.surveyable()) {
        (void)surveyable->sample(5, Stream(1, 2, 3, static_cast<std::uint64_t>(generation)));
        (void)surveyable->truth();
    }
    (void)lineage.census();
}

using Origins = PerSide<std::shared_ptr<const Origin>>;

/// What becomes of a run: its rows, and the sentence that ended it, if any.
std::string outcome(Run run, const std::function<void(Run&)>& before = {})
{
    try {
        while (run.generation() < kGenerations) {
            if (before)
                before(run);
            run.step({});
        }
    } catch (const InputError& error) {
        return rowsOf(run) + error.what();
    }
    return rowsOf(run);
}

std::string outcomeOfReplicates(const Scenario& scenario, const Origins& origins, int threads)
{
    std::string table;
    try {
        runReplicates(scenario, origins, {3, threads}, {},
                      [&](std::uint32_t replicate, const ReplicateHistory& histories) {
                          table += censusTableRows(replicate, histories, censusLayout(scenario.lineages));
                      });
    } catch (const InputError& error) {
        return error.what();
    }
    return table;
}

/// Empty where all is well.
QString oddRow(const HistoryView& history)
{
    for (std::size_t generation = 0; generation < history.size(); ++generation) {
        const Census& census = history[generation].census;
        const bool well = census.size == 0 || // died out; a translocation may begin anew
                          (census.diversity >= 0 && census.diversity <= 1 && census.variants >= 1 &&
                           census.within <= census.diversity + 1e-9 && census.fitness >= 0 && census.selected <= 1 &&
                           census.size > 0);
        if (!well)
            return QStringLiteral("generation %1, size %2, diversity %3, within %4, variants %5, fitness %6")
                .arg(generation)
                .arg(census.size)
                .arg(census.diversity)
                .arg(census.within)
                .arg(census.variants)
                .arg(census.fitness);
    }
    return {};
}

/// The sentence that refuses the scenario before it runs.
std::optional<std::string> refusal(const Scenario& scenario, const DataLibrary& data)
{
    try {
        (void)parseScenario(scenarioJson(scenario), "file", {});
        (void)Run(scenario, prepareOrigins(scenario, data), 0, Recording::CensusOnly);
        return {};
    } catch (const InputError& error) {
        return error.what();
    }
}

} // namespace

class RandomScenariosTest : public QObject
{
    Q_OBJECT

    DataLibrary m_library = fixtures::library();
    std::map<std::uint64_t, Scenario> m_scenarios; ///< Those that can begin.
    std::map<std::uint64_t, Origins> m_origins;

private slots:
    void initTestCase()
    {
        for (std::uint64_t number = 0; number < kScenarios; ++number) {
            const Scenario scenario = RandomScenarios(number).scenario();
            if (const auto sentence = refusal(scenario, m_library)) {
                QVERIFY2(sentence->size() > 10 && sentence->find('\n') == std::string::npos, sentence->c_str());
                continue;
            }
            m_scenarios[number] = scenario;
            m_origins[number] = prepareOrigins(scenario, m_library);
        }
    }

    void enoughOfThemCanBegin()
    {
        QVERIFY2(m_scenarios.size() > kScenarios / 4, qPrintable(QString::number(m_scenarios.size())));
    }

    void filesGiveThemBack()
    {
        for (const auto& [number, scenario] : m_scenarios)
            QVERIFY2(parseScenario(scenarioJson(scenario, true), "again", {}) == scenario,
                     scenarioJson(scenario).c_str());
    }

    void numbersStayWithinTheirMeaning()
    {
        for (const auto& [number, scenario] : m_scenarios) {
            Run run(scenario, m_origins[number], 0, Recording::CensusOnly);
            try {
                while (run.generation() < kGenerations)
                    run.step({});
            } catch (const InputError&) {
            }
            const QString odd = oddRow(run.history(Side::Right));
            QVERIFY2(odd.isEmpty(), qPrintable(odd + u'\n' + QString::fromStdString(scenarioJson(scenario))));
        }
    }

    void anyNumberOfThreadsWritesTheSameBytes()
    {
        for (const auto& [number, scenario] : m_scenarios)
            QVERIFY2(outcomeOfReplicates(scenario, m_origins[number], 1) ==
                         outcomeOfReplicates(scenario, m_origins[number], 2),
                     scenarioJson(scenario).c_str());
    }

    void lookingOnChangesNothing()
    {
        for (const auto& [number, scenario] : m_scenarios) {
            const Origins& origins = m_origins[number];
            const auto look = [](Run& run) {
                for (const Side side : kSides) {
                    lookAt(run.lineage(side), run.generation());
                    (void)run.noExpectation(side);
                }
            };
            QVERIFY2(outcome(Run(scenario, origins, 0, Recording::Pictures), look) ==
                         outcome(Run(scenario, origins, 0, Recording::CensusOnly)),
                     scenarioJson(scenario).c_str());
        }
    }

    /// Looking fills caches of what a generation was; who is brought in later must not meet them.
    void lookingOnChangesNothingWhereOthersComeInEveryGeneration()
    {
        Scenario scenario = fixtures::closedLoop(kGenerations);
        LineageSpec& spec = scenario.lineages[Side::Right];
        spec.size = 200;
        spec.variants = 2;
        spec.forces.mutation = 0.2;
        spec.biology.growth = {true, 0.4};
        spec.biology.pollination = {2, 0};
        addDeed(scenario.interventions, 1, Side::Right, {.what = DeedKind::Translocate, .count = 7, .each = true});
        addDeed(scenario.interventions, 3, Side::Right, {.what = DeedKind::Pathogen});
        const Origins origins = prepareOrigins(scenario, m_library);
        for (std::uint32_t replicate = 0; replicate < 10; ++replicate)
            QVERIFY(outcome(Run(scenario, origins, replicate, Recording::Pictures)) ==
                    outcome(Run(scenario, origins, replicate, Recording::CensusOnly)));
    }

    void aStopInTheMiddleChangesNothing()
    {
        for (const auto& [number, scenario] : m_scenarios) {
            const Origins& origins = m_origins[number];
            RandomScenarios dice(number + 1000);
            std::stop_source stop;
            stop.request_stop();
            const auto disturb = [&](Run& run) {
                if (!dice.chance(0.3))
                    return;
                try { // small lineages may be done before they look
                    run.step(stop.get_token());
                } catch (const Cancelled&) {
                }
            };
            Run disturbed(scenario, origins, 0, Recording::CensusOnly);
            const std::string end = outcome(std::move(disturbed), disturb);
            // The last step of a disturbed run may be one too many.
            const std::string undisturbed = outcome(Run(scenario, origins, 0, Recording::CensusOnly));
            QVERIFY2(end.compare(0, undisturbed.size(), undisturbed) == 0, scenarioJson(scenario).c_str());
        }
    }

    void aCloneGoesOnLikeItsOriginal()
    {
        for (const auto& [number, scenario] : m_scenarios) {
            RandomScenarios dice(number + 2000);
            for (const Side side : kSides) {
                const auto stream = [seed = scenario.seed, side](std::int64_t generation) {
                    return Stream(seed, 0, static_cast<std::uint32_t>(side), static_cast<std::uint64_t>(generation));
                };
                std::unique_ptr<Lineage> lineage = m_origins[number][side]->found(stream(0));
                if (dice.chance(0.5))
                    lineage->trackForPictures();
                Conditions now = startConditions(scenario.lineages[side]);
                const auto rowsFrom = [&](Lineage& from, std::int64_t first, std::int64_t last) {
                    History history;
                    std::string end;
                    try {
                        for (std::int64_t generation = first; generation <= last; ++generation) {
                            from.advance(now.forces, now.size, stream(generation), {});
                            history.append({from.census(), 1});
                        }
                        lookAt(from, last);
                    } catch (const InputError& error) {
                        end = error.what();
                    }
                    return censusTableRows(0, {{history.view(), history.view()}}, censusLayout(scenario.lineages)) +
                           end;
                };
                (void)rowsFrom(*lineage, 1, 3);
                const Deed deed = dice.deed(side);
                try { // lasting deeds must be copied, too; one that fails leaves a lineage half changed
                    std::unique_ptr<Lineage> changed = lineage->clone();
                    if (deed.what != DeedKind::Bottleneck)
                        (void)changed->act(deed, stream(4).block(Run::kDeedBlock));
                    lineage = std::move(changed);
                } catch (const InputError&) {
                }
                const std::unique_ptr<Lineage> clone = lineage->clone();
                const std::unique_ptr<Lineage> later = clone->clone();
                const std::string original = rowsFrom(*lineage, 4, 9);
                QVERIFY2(rowsFrom(*clone, 4, 9) == original, scenarioJson(scenario).c_str());
                QVERIFY2(rowsFrom(*later, 4, 9) == original, scenarioJson(scenario).c_str());
                if (lineage->census().size > 0 && side == Side::Right)
                    QVERIFY2(lineage->portrait({}) == later->portrait({}), scenarioJson(scenario).c_str());
            }
        }
    }

    /// Played by hand as a window does it: what cannot be done is taken back, and the document replays the run.
    void whatIsDoneByHandReplays()
    {
        for (const auto& [number, scenario] : m_scenarios) {
            RandomScenarios dice(number + 3000);
            Run live(scenario, m_origins[number], 0, Recording::Pictures);
            int refused = 0;
            while (live.generation() < kGenerations && refused < 100) {
                const Side side = dice.chance(0.3) ? Side::Left : Side::Right;
                try {
                    std::vector<Setting> settings = dice.settings(side);
                    if (live.generation() == 0) // would need new founders
                        std::erase_if(settings, [](const Setting& s) { return s.quantity == Quantity::Size; });
                    if (dice.chance(0.3))
                        live.act(side, dice.deed(side));
                    if (dice.chance(0.3))
                        live.change(side, settings);
                    live.step({});
                } catch (const InputError& error) {
                    QVERIFY(std::string(error.what()).find('\n') == std::string::npos);
                    live.withdrawRefused();
                    ++refused;
                }
            }
            if (live.generation() < kGenerations)
                continue; // its own start is what it cannot live under
            const Scenario document = parseScenario(scenarioJson(live.scenario()), "saved", {});
            QVERIFY2(document == live.scenario(), scenarioJson(live.scenario()).c_str());
            const std::string rows =
                outcome(Run(document, prepareOrigins(document, m_library), 0, Recording::CensusOnly));
            QVERIFY2(rows == rowsOf(live), scenarioJson(live.scenario()).c_str());
        }
    }
};

OUTCROSS_TEST(RandomScenariosTest)
#include "random_scenarios_test.moc"
