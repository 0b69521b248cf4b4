#include "tests/engine/shared/fixtures.h"
#include "tests/engine/shared/random_scenarios.h"
#include "tests/engine/shared/settled.h"

#include "engine/base/errors.h"
#include "engine/document/origins.h"
#include "engine/tables/census_table.h"
#include "tests/registry.h"

#include <QTest>

#include <functional>
#include <limits>

using namespace outcross;
using fixtures::RandomScenarios;
using fixtures::settled;

namespace
{

std::string rowsOf(const PerSide<HistoryView>& histories, const Scenario& document)
{
    return censusTableRows(0, histories, censusLayout(document.lineages));
}

std::string reachedRows(const Snapshot& snapshot)
{
    return rowsOf({{snapshot.lineages[Side::Left].reached, snapshot.lineages[Side::Right].reached}},
                  *snapshot.document);
}

/// What the document says, played on its own as far as `generation`.
Run replayed(const Scenario& document, const DataLibrary& library, std::int64_t generation)
{
    Run run(document, prepareOrigins(document, library), 0, Recording::Pictures);
    while (run.generation() < generation)
        run.step({});
    return run;
}

/// Empty where what is seen is what the document makes.
std::string trouble(const Snapshot& seen, const DataLibrary& library)
{
    Run run = replayed(*seen.document, library, seen.generation);
    for (const Side side : kSides) {
        const LineageSnapshot& shown = seen.lineages[side];
        if (!(run.lineage(side).portrait({.kind = shown.picture, .locus = shown.locus}) == *shown.portrait))
            return "another picture";
        if (!(run.stream(side, shown.locus).shares == shown.stream->shares))
            return "another stream";
    }
    if (run.recentEvents() != seen.events)
        return "other events";
    while (run.generation() < seen.newest)
        run.step({});
    if (rowsOf({{run.history(Side::Left), run.history(Side::Right)}}, run.scenario()) != reachedRows(seen))
        return "other numbers";
    for (const Branch& branch : seen.branches->branches()) {
        if (!branch.document)
            continue;
        const Run left = replayed(*branch.document, library, branch.newest());
        if (rowsOf({{left.history(Side::Left), left.history(Side::Right)}}, left.scenario()) !=
            rowsOf(branch.histories, *branch.document))
            return "a branch with other numbers";
    }
    return {};
}

/// One random thing that a user may do.
void doSomething(Conductor& conductor, RandomScenarios& dice, const Snapshot& seen)
{
    const Side side = dice.chance(0.3) ? Side::Left : Side::Right;
    const std::vector<Branch>& branches = seen.branches->branches();
    const auto anyBranch = [&] {
        return branches[static_cast<std::size_t>(dice.between(0, std::ssize(branches) - 1))].id;
    };
    switch (dice.between(0, 11)) {
    case 0:
    case 1:
        if (seen.generation < RandomScenarios::kGenerations)
            conductor.step(dice.between(1, 5));
        return;
    case 2:
        return conductor.goTo(dice.between(0, seen.newest));
    case 3:
    case 4: {
        const auto gesture = static_cast<std::uint64_t>(dice.between(0, 2));
        return conductor.change(side, dice.settings(side), gesture);
    }
    case 5:
        return conductor.act(side, dice.deed(side));
    case 6:
    case 7:
        return conductor.undo();
    case 8:
        return conductor.redo();
    case 9:
        return conductor.reopen(anyBranch());
    case 10:
        return dice.chance(0.3) ? conductor.reset() : conductor.removeBranch(anyBranch());
    default:
        return dice.chance(0.3) ? conductor.restartWithSeed(static_cast<std::uint64_t>(dice.between(1, 9)))
                                : conductor.restoreDefaults();
    }
}

/// Makes so many generations before anything else is asked for.
void step(Conductor& conductor, std::int64_t generations)
{
    (void)settled(conductor);
    conductor.step(generations);
    (void)settled(conductor);
}

/// Remembers what undoing must bring back.
struct Seen {
    std::shared_ptr<const Scenario> document;
    std::string rows;
    std::int64_t generation = 0;

    explicit Seen(const Snapshot& snapshot)
        : document(snapshot.document), rows(reachedRows(snapshot)), generation(snapshot.generation)
    {
    }
    [[nodiscard]] bool is(const Snapshot& snapshot) const
    {
        return *document == *snapshot.document && rows == reachedRows(snapshot) && generation == snapshot.generation;
    }
};

} // namespace

class UndoTest : public QObject
{
    Q_OBJECT

    DataLibrary m_library = fixtures::library();

private slots:
    void everyKindOfChangeIsUndoneAndRedone()
    {
        Conductor conductor(m_library);
        conductor.load(fixtures::closedLoop());
        step(conductor, 6);
        QVERIFY(!settled(conductor)->undo);
        LineageSpec smaller = fixtures::closedLoop().lineages[Side::Left];
        smaller.variants = 5;
        const std::vector<std::function<void()>> changes{
            [&] {
                conductor.change(Side::Left, {{Quantity::Inflow, 0.1}});
            },
            [&] { conductor.act(Side::Right, {.what = DeedKind::Bottleneck, .count = 4}); },
            [&] {
                conductor.change(Side::Right, {{Quantity::Size, 20}});
            },
            [&] { conductor.restoreDefaults(); },
            [&] { conductor.restartWithSeed(3); },
            [&] {
                conductor.change(Side::Right, {{Quantity::Size, 30}});
            }, // new founders
            [&] { conductor.reset(); },
            [&] { conductor.refound(Side::Left, smaller); },
        };
        std::vector<Seen> before;
        std::vector<Seen> after;
        for (const auto& change : changes) {
            before.emplace_back(*settled(conductor));
            change();
            after.emplace_back(*settled(conductor));
            QVERIFY(!before.back().is(*settled(conductor)));
            step(conductor, 5);
        }
        for (std::size_t i = changes.size(); i-- > 0;) {
            QVERIFY(settled(conductor)->undo);
            QVERIFY(*settled(conductor)->undo == *before[i].document);
            conductor.undo();
            const auto now = settled(conductor);
            QVERIFY2(before[i].is(*now), qPrintable(QString::number(i)));
            QCOMPARE(QString::fromStdString(trouble(*now, m_library)), QString());
        }
        QVERIFY(!settled(conductor)->undo);
        for (std::size_t i = 0; i < changes.size(); ++i) {
            conductor.redo();
            QVERIFY2(*settled(conductor)->document == *after[i].document, qPrintable(QString::number(i)));
            QCOMPARE(QString::fromStdString(trouble(*settled(conductor), m_library)), QString());
        }
        QVERIFY(!settled(conductor)->redo);
    }

    void oneDragIsOneStep()
    {
        Conductor conductor(m_library);
        conductor.load(fixtures::closedLoop());
        step(conductor, 3);
        const Seen before(*settled(conductor));
        for (int i = 1; i <= 8; ++i) {
            const std::vector<Setting> moved{{Quantity::Inflow, i / 100.0}};
            conductor.change({{Side::Left, moved}, {Side::Right, moved}}, 7); // linked
            step(conductor, 1);                                               // dragged while it plays
        }
        const Seen dragged(*settled(conductor));
        QCOMPARE(dragged.document->interventions.size(), std::size_t{16});
        conductor.change(Side::Left, {{Quantity::Inflow, 0.5}}, 8);
        conductor.undo();
        QVERIFY(dragged.is(*settled(conductor)));
        conductor.undo();
        QVERIFY(before.is(*settled(conductor)));
        conductor.redo();
        QVERIFY(dragged.is(*settled(conductor)));
        QVERIFY(settled(conductor)->redo);
        conductor.change(Side::Left, {{Quantity::Inflow, 0.9}}, 7); // after redoing the hand is another one
        QVERIFY(!settled(conductor)->redo);
        conductor.undo();
        QVERIFY(dragged.is(*settled(conductor)));
    }

    void undoingABranchBringsTheWholeFutureBack()
    {
        Conductor conductor(m_library, {.spacing = {}});
        conductor.load(fixtures::closedLoop());
        step(conductor, 30);
        conductor.goTo(10);
        QVERIFY(settled(conductor));
        const Seen trunk(*settled(conductor));
        conductor.change(Side::Left, {{Quantity::Inflow, 0.1}});
        step(conductor, 5);
        const Seen branch(*settled(conductor));
        QCOMPARE(settled(conductor)->branches->branches().size(), std::size_t{2});
        conductor.undo();
        QVERIFY(trunk.is(*settled(conductor)));
        QCOMPARE(settled(conductor)->newest, 30);
        QCOMPARE(settled(conductor)->branches->branches().size(), std::size_t{1});
        conductor.goTo(25);
        QVERIFY(settled(conductor)); // on what is only known from before
        QCOMPARE(QString::fromStdString(trouble(*settled(conductor), m_library)), QString());
        conductor.redo();
        QVERIFY(branch.is(*settled(conductor)));
        QCOMPARE(settled(conductor)->branches->branches().size(), std::size_t{2});
    }

    void aBranchIsReopenedWhereTheOtherWasLeft()
    {
        Conductor conductor(m_library);
        conductor.load(fixtures::closedLoop());
        step(conductor, 30);
        conductor.goTo(10);
        QVERIFY(settled(conductor));
        conductor.change(Side::Left, {{Quantity::Inflow, 0.1}});
        step(conductor, 15);
        const auto branch = settled(conductor);
        const std::uint64_t first = branch->branches->branches()[0].id;
        const std::uint64_t second = branch->branches->current();
        conductor.reopen(first);
        const auto trunk = settled(conductor);
        QCOMPARE(trunk->generation, 25);
        QCOMPARE(trunk->newest, 30);
        QCOMPARE(trunk->branches->current(), first);
        QCOMPARE(rowsOf(trunk->branches->find(second)->histories, *trunk->branches->find(second)->document),
                 reachedRows(*branch));
        QCOMPARE(trunk->branches->pinned().size(), std::size_t{1});
        QCOMPARE(trunk->branches->pinned()[0]->id, second);
        QCOMPARE(QString::fromStdString(trouble(*trunk, m_library)), QString());
        conductor.goTo(30);
        QVERIFY(settled(conductor));
        conductor.reopen(second); // shorter: as far as it reached
        QCOMPARE(settled(conductor)->generation, 25);
        QCOMPARE(reachedRows(*settled(conductor)), reachedRows(*branch));
        conductor.undo();
        QCOMPARE(settled(conductor)->branches->current(), first);
        QCOMPARE(settled(conductor)->generation, 30);
    }

    void whatDoesNotFitIsLivedAgain()
    {
        Scenario scenario = fixtures::closedLoop();
        LineageSpec& herd = scenario.lineages[Side::Right];
        herd.size = 20'000;
        herd.loci = 200; // 8 MB each time: a few dozen copies are more than the limit
        Conductor conductor(m_library);
        conductor.load(scenario);
        step(conductor, 1);
        const Seen start(*settled(conductor));
        for (int i = 1; i <= 45; ++i)
            conductor.change(Side::Left, {{Quantity::Inflow, i / 100.0}});
        for (int i = 1; i <= 45; ++i)
            conductor.undo();
        const auto now = settled(conductor);
        QVERIFY(!now->undo);
        QVERIFY(start.is(*now));
    }

    void openingAnotherScenarioIsUndoneToo()
    {
        Conductor conductor(m_library);
        conductor.undo(); // no run yet
        conductor.redo();
        conductor.reopen(1);
        conductor.load(fixtures::closedLoop());
        step(conductor, 2);
        conductor.change(Side::Left, {{Quantity::Inflow, 0.1}});
        QVERIFY(settled(conductor)->undo);
        const Seen before(*settled(conductor));
        conductor.load(fixtures::shipped("default"));
        conductor.showLocus(Side::Right, 5);
        QCOMPARE(settled(conductor)->branches->branches().size(), std::size_t{1});
        QCOMPARE(settled(conductor)->lineages[Side::Right].locus, 5);
        conductor.undo();
        QVERIFY(before.is(*settled(conductor)));
        QCOMPARE(settled(conductor)->lineages[Side::Right].locus, 0); // it has one only
        conductor.redo();
        QVERIFY(*settled(conductor)->document == fixtures::shipped("default"));
    }

    void anotherLifeStaysInTheTreeAndTheSameOneDoesNot()
    {
        Conductor conductor(m_library);
        conductor.load(fixtures::closedLoop());
        step(conductor, 10);
        conductor.reset();
        QCOMPARE(settled(conductor)->branches->branches().size(), std::size_t{1});
        step(conductor, 10);
        conductor.restartWithSeed(5);
        const auto now = settled(conductor);
        QCOMPARE(now->branches->branches().size(), std::size_t{2});
        QVERIFY(!now->branches->find(now->branches->current())->parent);
        step(conductor, 20);
        conductor.reopen(now->branches->branches()[0].id);
        QCOMPARE(settled(conductor)->document->seed, fixtures::closedLoop().seed);
        QCOMPARE(settled(conductor)->newest, 10);
        QCOMPARE(QString::fromStdString(trouble(*settled(conductor), m_library)), QString());
    }

    void undoingWhileItPlaysPlaysOn()
    {
        Conductor conductor(m_library);
        conductor.load(fixtures::closedLoop(1'000'000));
        conductor.setSpeed(std::numeric_limits<double>::infinity());
        conductor.play();
        QTRY_VERIFY(conductor.latest() && conductor.latest()->generation > 100);
        conductor.change(Side::Left, {{Quantity::Inflow, 0.1}});
        QTRY_VERIFY(conductor.latest()->undo);
        conductor.undo();
        QTRY_VERIFY(conductor.latest()->redo);
        const std::int64_t then = conductor.latest()->generation;
        QTRY_VERIFY(conductor.latest()->playing && conductor.latest()->generation > then + 100);
        conductor.pause();
        QCOMPARE(QString::fromStdString(trouble(*settled(conductor), m_library)), QString());
    }

    /// Any series of steps, scrubs, changes, deeds, undos and branches shows what the document makes.
    void anySeriesOfThingsShowsWhatTheDocumentMakes_data()
    {
        QTest::addColumn<int>("part");
        for (int part = 0; part < 4; ++part)
            QTest::addRow("%d", part) << part;
    }
    void anySeriesOfThingsShowsWhatTheDocumentMakes()
    {
        QFETCH(const int, part);
        int begun = 0;
        Conductor conductor(m_library, {.spacing = {}}); // every generation is kept, so that wrong ones are found
        for (std::uint64_t number = 0; begun < 12; ++number) {
            const std::uint64_t own = static_cast<std::uint64_t>(part) * 1000 + 500 + number;
            const Scenario scenario = RandomScenarios(own).scenario();
            try {
                (void)parseScenario(scenarioJson(scenario), "file", {});
                (void)Run(scenario, prepareOrigins(scenario, m_library), 0, Recording::CensusOnly);
            } catch (const InputError&) {
                continue;
            }
            ++begun;
            RandomScenarios dice(own + 9000);
            conductor.load(scenario);
            auto seen = settled(conductor);
            for (int i = 0; i < 25; ++i) {
                doSomething(conductor, dice, *seen);
                seen = settled(conductor);
                QVERIFY(seen);
                if (i % 6 == 5 || i == 24) {
                    const std::string what = trouble(*seen, m_library);
                    QVERIFY2(what.empty(), (what + "\n" + std::to_string(own) + scenarioJson(scenario)).c_str());
                }
            }
        }
    }

    void anySeriesWithOtherKindsDoesToo_data()
    {
        QTest::addColumn<QString>("id");
        for (const char* id : {"habsburgs", "default", "florida_panther", "accumulate_or_replace", "nancy_fragments"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void anySeriesWithOtherKindsDoesToo()
    {
        QFETCH(const QString, id);
        Conductor conductor(m_library, {.spacing = {}});
        conductor.load(fixtures::shipped(id.toStdString()));
        RandomScenarios dice(77);
        auto seen = settled(conductor);
        for (int i = 0; i < 25; ++i) {
            doSomething(conductor, dice, *seen);
            seen = settled(conductor);
            QVERIFY(seen);
        }
        QCOMPARE(QString::fromStdString(trouble(*seen, m_library)), QString());
    }
};

OUTCROSS_TEST(UndoTest)
#include "undo_test.moc"
