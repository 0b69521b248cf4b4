#pragma once

#include "engine/document/scenario.h"
#include "engine/kinds/catalogue.h"
#include "engine/lineage/lineage.h"
#include "engine/run/event.h"
#include "engine/run/history.h"
#include "engine/run/stream_record.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

namespace outcross
{

/// What a run keeps of its generations.
enum class Recording {
    NowOnly,    ///< The newest census row alone, no events: what one of a thousand runs can afford.
    CensusOnly, ///< A census row of each.
    Pictures,   ///< And what pictures need (allele streams).
};

/// At most so many loci of a lineage have an allele stream.
inline constexpr int kPicturedLoci = 16;

/// Two lineages stepping together under one scenario: one replicate. Owned by one thread at a time. A copy is another
/// run with the same past, which shares the rows of its history and nothing else that changes.
///
/// It can go back to a generation where it has been, and makes the same generations again from there, byte for byte:
/// document, histories and streams keep what came later. A change or a deed in the past makes a branch: that future is
/// forgotten, and with it what was changed by hand later; what the scenario itself schedules happens in the branch,
/// too. Values recorded for the very next generation stay, as they show as those that hold.
class Run
{
public:
    /// What a run is at one generation, without the way there. Made by moment(); immutable, any thread may read it.
    class Moment;

    /// Founds both lineages: generation 0. Throws InputError when the scenario cannot be founded. Runs made with the
    /// same pointer share the document until one of them changes it. Throws Cancelled.
    Run(std::shared_ptr<const Scenario> document, PerSide<std::shared_ptr<const Origin>> origins,
        std::uint32_t replicate, Recording recording, const std::stop_token& stop = {});
    Run(Scenario scenario, PerSide<std::shared_ptr<const Origin>> origins, std::uint32_t replicate, Recording recording,
        const std::stop_token& stop = {});

    /// Makes the next generation of both: of each lineage first its deeds are done (deed i of a generation draws from
    /// block kDeedBlock + i of the generation's stream), then it is handed on. Throws InputError when a changed size
    /// cannot fit or a deed cannot be done. Throws Cancelled in the middle when `stop` asks for it; calling step again
    /// then finishes that generation (one lineage may be ahead until it does) with the same result as without the
    /// break.
    void step(const std::stop_token& stop);

    /// Records a change that acts from the next generation on. At generation 0 nothing has been handed on yet: forces
    /// then change the scenario's own start values (a size at generation 0 needs new founders: make a new run). Throws
    /// InputError, and records nothing, when the lineage cannot live under the values.
    void change(Side lineage, std::span<const Setting> settings);

    /// Records a deed for the next generation, at generation 0 for generation 1. Throws InputError, and records
    /// nothing, when its kind cannot do it or too much is to be done at once already.
    void act(Side lineage, const Deed& deed);

    /// After step() threw InputError: takes back what was refused and nothing else, so that the run can go on. The deed
    /// that could not be done, else the values that could not hold, else all that was to change for that lineage.
    void withdrawRefused();

    /// Takes back the deeds recorded for the next generation, except those that the scenario had there from the start.
    void withdrawNextDeeds();

    /// What the scenario had from the start: it happens in every branch.
    [[nodiscard]] const std::vector<Intervention>& schedule() const { return m_opened->interventions; }
    /// Where the document that founded this run had been changed already.
    void setSchedule(std::vector<Intervention> schedule);

    /// Lives on by another document, which must have the whole past of this run (see sharedPast()), a generation that
    /// is half made included.
    void adopt(std::shared_ptr<const Scenario> document);

    /// Of this generation; nothing while one lineage is ahead of the other.
    [[nodiscard]] std::shared_ptr<const Moment> moment() const;

    /// What a moment of this generation would take; the events, a few kilobytes at most, are not counted.
    void countBytes(Footprint& footprint) const;

    /// To a moment of this run, not later than newest(). A generation that is half made is dropped.
    void goBack(const Moment& moment);

    /// To generation 0, by founding both lineages again. Throws Cancelled, and then stands where it stood.
    void startOver(const std::stop_token& stop = {});

    /// The newest generation that both lineages have reached, ≥ generation(); later than it where the run went back.
    [[nodiscard]] std::int64_t newest() const;

    /// Where a slow lineage of each side says how far it is.
    void reportTo(const PerSide<std::shared_ptr<Progress>>& progress);

    [[nodiscard]] std::int64_t generation() const { return m_generation; }
    [[nodiscard]] const Scenario& scenario() const { return *m_scenario; }
    /// The same, for whoever keeps it: another value once something is changed.
    [[nodiscard]] const std::shared_ptr<const Scenario>& document() const { return m_scenario; }
    [[nodiscard]] const PerSide<std::shared_ptr<const Origin>>& origins() const { return m_origins; }
    [[nodiscard]] const Lineage& lineage(Side side) const { return *m_halves[side].lineage; }
    /// The row of this generation.
    [[nodiscard]] const HistoryRow& row(Side side) const { return m_halves[side].row; }
    /// Empty with Recording::NowOnly.
    [[nodiscard]] const HistoryView& history(Side side) const { return m_halves[side].history.view(); }
    /// The same up to newest().
    [[nodiscard]] HistoryView reachedHistory(Side side) const { return m_halves[side].history.reached(); }

    /// What holds now: what made this generation, with the changes already recorded for the next. A bottleneck passes,
    /// so it does not show in the size.
    [[nodiscard]] Conditions conditions(Side side) const;

    /// The diversity of generation 0 of which `expectedKept` is a share: that of this run, or its mean over all runs
    /// where founders are drawn.
    [[nodiscard]] double expectedStart(Side side) const;

    /// Why `expectedKept` is NaN; nothing while the exact expectation goes on. At generation 0: why it would not.
    [[nodiscard]] std::optional<Text> noExpectation(Side side) const;

    /// Allele stream at a locus below kPicturedLoci; empty without Recording::Pictures.
    [[nodiscard]] StreamPicture stream(Side side, int locus) const;

    /// The newest events, oldest first, at most kRecentEvents.
    [[nodiscard]] const std::vector<Event>& recentEvents() const { return *m_events; }

    static constexpr std::size_t kRecentEvents = 12;
    static constexpr std::uint64_t kDeedBlock = std::uint64_t{1} << 61;

private:
    /// Up to generation `last` at most `size` are born.
    struct Narrowing {
        std::int64_t last = 0;
        std::int64_t size = 0;
    };
    /// A lineage that is cloned where its owner is copied.
    class Living
    {
    public:
        Living() = default;
        explicit Living(std::unique_ptr<Lineage> lineage) : m_lineage(std::move(lineage)) {}
        Living(const Living& other) : m_lineage(other.m_lineage ? other.m_lineage->clone() : nullptr) {}
        Living(Living&&) = default;
        Living& operator=(const Living& other) { return *this = Living(other); }
        Living& operator=(Living&&) = default;
        ~Living() = default;
        [[nodiscard]] Lineage& operator*() const { return *m_lineage; }
        [[nodiscard]] Lineage* operator->() const { return m_lineage.get(); }

    private:
        std::unique_ptr<Lineage> m_lineage;
    };
    /// What decides what comes next.
    struct State {
        Living lineage;
        Conditions conditions;             ///< The document's, without bottlenecks.
        std::vector<Narrowing> narrowings; ///< Bottlenecks that are not over.
        std::int64_t usedSize = 0;         ///< What made this generation.
        HistoryRow row;
        std::optional<Text> noExpectation;
        EventWatch watch;
    };
    /// What is to happen before and while a generation is made; worked out without touching the half.
    struct Plan {
        std::int64_t made = 0;
        Conditions conditions;
        std::vector<Narrowing> narrowings;
        std::vector<Deed> deeds;
        std::int64_t size = 0; ///< To be born.
        bool changed = false;
    };
    /// A generation that is made, with what made it, and not yet counted.
    struct Uncounted {
        Plan plan;
        std::vector<Event> deeds;
    };
    struct Half : State {
        bool ahead = false;                 ///< Has made the next generation already, in a step that was cancelled.
        std::optional<Uncounted> uncounted; ///< Only while `ahead`.
        double startDiversity = 0;
        History history;
        std::vector<StreamRecord> streams;
    };

    /// What made the last step() fail: one of the next generation's deeds, or the making itself.
    struct Refused {
        Side lineage;
        std::optional<std::size_t> deed;
    };

    static void countState(const State& state, Footprint& footprint);
    [[nodiscard]] State founded(Side side, const std::stop_token& stop) const;
    void stand(Side side, State state, std::int64_t generation);
    void edit(const std::function<void(Scenario&)>& change);
    void branch();
    [[nodiscard]] std::vector<Intervention> withoutLater() const;
    [[nodiscard]] std::vector<Deed> scheduledDeeds(Side side, std::int64_t at) const;
    [[nodiscard]] Plan planFor(Side side) const;
    /// Does the deeds and makes the generation, on a copy where there are deeds. Returns what was done.
    [[nodiscard]] std::vector<Event> handOn(Side side, const Plan& plan, const std::stop_token& stop);
    void makeNext(Side side, const std::stop_token& stop);
    void advance(Side side, const std::stop_token& stop);
    /// The census row with its expectation.
    [[nodiscard]] static HistoryRow nextRow(const Half& half, const std::stop_token& stop);
    /// The first generation that a change made now can act on.
    [[nodiscard]] std::int64_t nextMade(Side side) const { return m_generation + (m_halves[side].ahead ? 2 : 1); }

    std::shared_ptr<const Scenario> m_scenario; ///< Replaced, not changed.
    std::shared_ptr<const Scenario> m_opened;   ///< As it was at the start.
    PerSide<std::shared_ptr<const Origin>> m_origins;
    std::uint32_t m_replicate;
    Recording m_recording;
    PerSide<Half> m_halves;
    std::int64_t m_generation = 0;
    std::optional<Refused> m_refused;
    std::shared_ptr<const std::vector<Event>> m_events; ///< Replaced, not changed.
    PerSide<std::shared_ptr<Progress>> m_progress;
};

class Run::Moment
{
public:
    [[nodiscard]] std::int64_t generation() const { return m_generation; }

    void countBytes(Footprint& footprint) const;

private:
    friend class Run;
    std::int64_t m_generation = 0;
    PerSide<State> m_states;
    std::shared_ptr<const std::vector<Event>> m_events;
};

} // namespace outcross
