#pragma once

#include "engine/base/mailbox.h"
#include "engine/conduct/live_document.h"
#include "engine/conduct/pace.h"
#include "engine/conduct/playback.h"
#include "engine/conduct/snapshot.h"
#include "engine/conduct/timeline.h"
#include "engine/data/library.h"
#include "engine/lineage/side_change.h"
#include "engine/run/run.h"

#include <atomic>
#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>

namespace outcross
{

/// The one engine thread: it owns the run, and nobody else touches a lineage. Every public function may be called from
/// any thread, returns at once, and takes effect between generations; what replaces the run (loading, resetting,
/// undoing, another branch) and destruction also stop a generation in its middle, and a slow lineage stops for anybody.
/// Results come back as snapshots that the caller fetches when it likes.
class Conductor
{
public:
    /// `library` must outlive the conductor and not change any more.
    explicit Conductor(const DataLibrary& library, CheckpointLimits limits = {});
    ~Conductor();
    Conductor(const Conductor&) = delete;
    Conductor& operator=(const Conductor&) = delete;

    /// Starts over with this scenario, paused at generation 0, with a tree of its own; undoing brings back what was
    /// there. When it cannot be founded the old run stays and the problem is told once (takeProblem).
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

    /// Genotypes so many individuals of a population now; the report comes with the snapshots from then on. Changes
    /// nothing of the run.
    void survey(Side lineage, std::int64_t individuals);
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

private:
    using Clock = Pace::Clock;

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
    /// What other threads and the engine thread have in common.
    struct Post {
        std::deque<Command> commands;
        std::stop_source interrupt; ///< Of the generation being made.
        std::stop_source founding;  ///< Of a run being founded.
        bool isEnding = false;
        std::shared_ptr<const Snapshot> published;
        std::optional<Text> problem;
    };
    void post(std::function<void()> command, Urgency urgency = Urgency::BetweenGenerations);

    // All below run on the engine thread only. The loop (conductor_loop.cpp):
    void work(const std::stop_token& quit);
    void workOrThrow(const std::stop_token& quit);
    void standStill();
    void obey(const Command& command);
    [[nodiscard]] bool mayObey(const Post& post) const;
    [[nodiscard]] std::optional<Command> nextCommand();
    void waitForWork(const std::stop_token& quit);
    [[nodiscard]] std::stop_token foundingStop();
    [[nodiscard]] bool isInTheMiddle() const;
    void forgetProgress();
    [[nodiscard]] bool mayPlay() const;
    [[nodiscard]] bool isDue() const;
    void makeGeneration();
    void giveUpGeneration(Text problem);
    void stopAtLimits();
    void setOff(std::int64_t generation);
    void arrive();
    void tell(Text problem);

    // The document (conductor_document.cpp):
    /// True when the new run has replaced the old one.
    bool found(Scenario scenario, std::shared_ptr<const Scenario> opened);
    void alter(const std::function<void()>& change);
    [[nodiscard]] bool changeNow(Side lineage, const std::vector<Setting>& settings);
    void surveyNow(Side side, std::int64_t individuals);

    // Undoing and branches (conductor_undo.cpp):
    /// Does something to the document that can be undone.
    void edit(std::uint64_t gesture, const std::function<void()>& change);
    [[nodiscard]] Timeline::Before before(std::uint64_t gesture);
    [[nodiscard]] std::shared_ptr<RunImage> image();
    void stand(const RunImage& image);
    void reopenNow(std::uint64_t branch);

    // Snapshots (conductor_publish.cpp):
    void publishOnTheWay();
    void publish();
    [[nodiscard]] LineageSnapshot snapshotOf(Side side) const;

    const DataLibrary& m_library;

    Mailbox<Post> m_mail;
    std::atomic<bool> m_hasCommands{false};
    std::atomic<bool> m_wanted{true};       ///< Somebody has fetched the newest snapshot.
    std::atomic<Clock::rep> m_busySince{0}; ///< 0: idle.
    std::atomic<bool> m_isFounding{false};
    /// Below 1 while a slow lineage of that side makes a generation, or stands still in the middle.
    const PerSide<std::shared_ptr<Progress>> m_progress{{std::make_shared<Progress>(), std::make_shared<Progress>()}};

    std::unique_ptr<Run> m_run;
    std::uint64_t m_runId = 0;
    std::uint64_t m_lastRunId = 0;
    LiveDocument m_document;
    Playback m_playback;
    Pace m_pace;
    Timeline m_timeline;
    ShownParts m_shown;
    Clock::duration m_spent{};    ///< On the generation being made, before it was interrupted.
    Clock::duration m_stepTook{}; ///< The last generation made.
    Clock::time_point m_lastPublished{};
    /// On the way to another generation, what lies between is shown this often.
    static constexpr std::chrono::milliseconds kShownOnTheWay{50};

    bool m_dirty = false; ///< Something has changed that no snapshot shows.

    std::jthread m_thread; ///< Last: starts when everything above exists, ends before it goes.
};

} // namespace outcross
