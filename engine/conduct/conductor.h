#pragma once

#include "engine/conduct/checkpoints.h"
#include "engine/conduct/snapshot.h"
#include "engine/conduct/stop_rules.h"
#include "engine/conduct/survey_keeper.h"
#include "engine/conduct/undo_stack.h"
#include "engine/data/library.h"
#include "engine/lineage/side_change.h"
#include "engine/run/run.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>

namespace outcross
{

/// The one engine thread: it owns the run, and nobody else touches a lineage. Every public function may be called from
/// any thread, returns at once, and takes effect between generations; loading, resetting and destruction also stop a
/// generation in its middle. Results come back as snapshots that the caller fetches when it likes.
class Conductor
{
public:
    /// `library` must outlive the conductor and not change any more.
    explicit Conductor(const DataLibrary& library, CheckpointLimits limits = {});
    ~Conductor();
    Conductor(const Conductor&) = delete;
    Conductor& operator=(const Conductor&) = delete;

    /// Starts over with this scenario, paused at generation 0, with a tree of its own; undoing brings back what was
    /// there. When it cannot be founded the old run stays and the
    /// problem is told once (takeProblem).
    void load(Scenario scenario);
    /// Starts over with another specification of one lineage, paused at generation 0: same seed, the other lineage and
    /// the schedule as after reset(), except that the schedule of this lineage loses what cannot act on it any more.
    /// It is held to the rules of a scenario file; when it cannot be founded the old run stays and the problem is told.
    void refound(Side lineage, LineageSpec spec);
    /// Back to generation 0 of the same run: same seed. Values that were moved on the way become the start values,
    /// changes and deeds that the scenario itself schedules happen again. Deeds pressed on the way are gone: they were
    /// done at a moment that is to be lived anew, and each may be pressed again.
    void reset();
    /// Like reset, with another seed.
    void restartWithSeed(std::uint64_t seed);
    /// Every value that was moved returns to what the scenario as loaded has at this generation, and deeds pressed for
    /// the next generation are taken back. What has been done stays done.
    void restoreDefaults();

    void play();
    void pause();
    /// Pauses and makes `generations` more (≥ 1).
    void step(std::int64_t generations);
    /// Shows a generation between 0 and the newest one reached (what is asked for beyond is the end of that range):
    /// pauses, takes the nearest checkpoint before it and makes what lies between again. On the way snapshots say so
    /// (Snapshot::goingTo). Another goTo replaces this one, pause() stops where the run stands; playing, steps, changes
    /// and deeds asked for meanwhile wait until it is there.
    void goTo(std::int64_t generation);
    /// goTo() so many generations (≥ 1) before the one shown or gone to.
    void stepBack(std::int64_t generations);
    /// Generations per second of model time; infinity: as fast as possible.
    void setSpeed(double generationsPerSecond);
    /// Where playing pauses by itself, from now on.
    void setStopRules(const StopRules& rules);
    /// From the next generation on. What a side cannot live under is told (takeProblem) and not recorded; the other
    /// side's change stays. All are undone together, and those of the same `gesture` (not 0) that follow each other.
    void change(std::vector<SideChange> changes, std::uint64_t gesture = 0);
    void change(Side side, std::vector<Setting> settings, std::uint64_t gesture = 0)
    {
        change({SideChange{side, std::move(settings)}}, gesture);
    }
    /// Before the next generation; told and not recorded where its kind cannot do it.
    void act(Side lineage, Deed deed);
    /// Back to the moment before the newest change of the document (a value, a deed, reset, seed, another lineage, a
    /// branch reopened), with the future that was known then; playing goes on from there.
    void undo();
    void redo();
    /// One that was left behind plays again, at the generation shown now as far as it reached that; paused.
    void reopen(std::uint64_t branch);
    void renameBranch(std::uint64_t branch, std::string name);
    /// Pinned branches are drawn behind the one that plays: the newest BranchTree::kMaximumPins.
    void pinBranch(std::uint64_t branch, bool pinned);
    void removeBranch(std::uint64_t branch);

    /// Genotypes so many individuals of the population now; the report comes with the snapshots from then on. Changes
    /// nothing of the run.
    void survey(std::int64_t individuals);
    /// Which locus portrait and stream show.
    void showLocus(Side lineage, int locus);
    /// Which picture the portrait is, whenever the lineage offers it.
    void showPicture(Side lineage, PictureKind picture);

    /// The newest snapshot; null until the first run is founded.
    [[nodiscard]] std::shared_ptr<const Snapshot> latest();
    /// The newest problem since the last call, if any.
    [[nodiscard]] std::optional<Text> takeProblem();
    /// How long the engine has been working on the same generation (or on founding a run).
    [[nodiscard]] std::chrono::milliseconds busyFor() const;
    /// Whether that is a run being founded: data are read and generation 0 is made. Loading another one, and
    /// destruction, stop it.
    [[nodiscard]] bool isFounding() const { return m_isFounding; }

    /// What copies of runs may take, for undoing and for branches.
    static constexpr std::int64_t kImageBytes = std::int64_t{256} << 20;

private:
    using Clock = std::chrono::steady_clock;

    enum class Urgency {
        OnArrival,          ///< Means the generation that the run is on its way to, if it is.
        BetweenGenerations, ///< Whatever generation the run is at.
        Replaceable,        ///< The same, and not at all where another such command comes right after it.
        Interrupting,       ///< Gives up the generation being made, and the way to another one.
    };
    struct Command {
        std::function<void()> run;
        Urgency urgency;
    };
    void post(std::function<void()> command, Urgency urgency = Urgency::BetweenGenerations);

    // All below run on the engine thread only.
    void work(const std::stop_token& quit);
    void workOrThrow(const std::stop_token& quit);
    void standStill();
    void obey(const Command& command);
    [[nodiscard]] bool mayObey() const;
    [[nodiscard]] std::optional<Command> nextCommand();
    void waitForWork(std::unique_lock<std::mutex>& lock, const std::stop_token& quit);
    /// True when the new run has replaced the old one.
    bool found(Scenario scenario, std::shared_ptr<const Scenario> opened);
    [[nodiscard]] std::stop_token foundingStop();
    [[nodiscard]] bool mayPlay() const;
    [[nodiscard]] bool isDue() const;
    void makeGeneration();
    void setOff(std::int64_t generation);
    void arrive();
    void keepPace(Clock::time_point start);
    void publishOnTheWay();
    /// Does something to the document that can be undone; where that makes a branch, the future left behind stays in
    /// the tree.
    void edit(std::uint64_t gesture, const std::function<void()>& change);
    void alter(const std::function<void()>& change);
    [[nodiscard]] std::shared_ptr<RunImage> image();
    void keepImagesWithinLimit();
    void stand(const RunImage& image);
    void walk(const UndoStep* step, void (UndoStack::*walked)(UndoStep));
    void reopenNow(std::uint64_t branch);
    void changeBranches(const std::function<void(BranchTree&)>& change);
    void tell(Text problem);
    void giveUpGeneration(Text problem);
    void stopAtLimits();
    void stopByRules();
    [[nodiscard]] bool changeNow(Side lineage, const std::vector<Setting>& settings);
    [[nodiscard]] Scenario restarted() const;
    [[nodiscard]] std::shared_ptr<const Scenario> document();
    void surveyNow(std::int64_t individuals);
    void publish();
    [[nodiscard]] LineageSnapshot snapshotOf(Side side) const;

    const DataLibrary& m_library;

    mutable std::mutex m_mutex; ///< Guards the next seven.
    std::condition_variable_any m_wake;
    std::deque<Command> m_commands;
    std::stop_source m_interrupt;
    std::stop_source m_founding;
    bool m_isEnding = false;
    std::shared_ptr<const Snapshot> m_published;
    std::optional<Text> m_problem;

    std::atomic<bool> m_hasCommands{false};
    std::atomic<bool> m_wanted{true};
    std::atomic<Clock::rep> m_busySince{0}; ///< 0: idle.
    std::atomic<bool> m_isFounding{false};

    /// Of the model; below 1 while a slow one trains, or stands still in the middle.
    const std::shared_ptr<Progress> m_progress = std::make_shared<Progress>();

    std::unique_ptr<Run> m_run;
    Checkpoints m_checkpoints;
    std::optional<std::int64_t> m_goingTo;
    Clock::time_point m_lastPublished{};
    Clock::duration m_spent{};    ///< On the generation being made, before it was interrupted.
    Clock::duration m_stepTook{}; ///< The last generation made.
    SurveyKeeper m_surveys;
    std::shared_ptr<const Scenario> m_opened;
    std::shared_ptr<const Scenario> m_document;
    PerSide<std::vector<Setting>> m_moved; ///< Values that the user moved, the last one of each quantity.
    PerSide<int> m_locus;
    PerSide<PictureKind> m_picture{};
    std::uint64_t m_runId = 0;
    std::uint64_t m_lastRunId = 0;
    BranchTree m_branches;
    std::shared_ptr<const BranchTree> m_publishedBranches; ///< Null when they have changed since.
    UndoStack m_undo;
    std::deque<std::weak_ptr<RunImage>> m_images; ///< Oldest first.
    StopRules m_stopRules;
    bool m_playing = false;
    std::int64_t m_stepsLeft = 0;
    PauseReason m_pauseReason = PauseReason::Asked;
    bool m_pastPlannedEnd = false;
    double m_speed = 10;
    Clock::time_point m_nextDue{};
    Clock::time_point m_paceStart{};
    std::int64_t m_paceGenerations = 0;
    double m_pace = 0;
    bool m_dirty = false;

    std::jthread m_thread; ///< Last: starts when everything above exists, ends before it goes.
};

} // namespace outcross
