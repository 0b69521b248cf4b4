#pragma once

#include "engine/base/text.h"
#include "engine/conduct/branch_tree.h"
#include "engine/document/scenario.h"
#include "engine/lineage/origin.h"
#include "engine/lineage/portrait.h"
#include "engine/lineage/progress.h"
#include "engine/monitoring/survey_report.h"
#include "engine/run/event.h"
#include "engine/run/history.h"
#include "engine/run/stream_record.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace outcross
{

/// Why a run stands still.
enum class PauseReason {
    Asked,           ///< By the user, or not started yet.
    PlannedEnd,      ///< The scenario's `generations` are reached; playing on is allowed.
    Extinct,         ///< The population has died out; playing on is allowed, the other lineage lives.
    MemoryLimit,     ///< kMaximumGenerations are reached; the run cannot go on.
    AskedGeneration, ///< The generation of the stop rules.
    Fixed,           ///< A lineage has one variant left.
    Standstill,      ///< Neither lineage changes any more.
};

/// One lineage at one moment.
struct LineageSnapshot {
    std::shared_ptr<const Portrait> portrait;
    std::shared_ptr<const StreamPicture> stream;
    HistoryView history;           ///< Up to the generation shown.
    HistoryView reached;           ///< Up to the newest generation reached: longer while an earlier one is shown.
    Conditions conditions;         ///< With changes already recorded for the next generation.
    int locus = 0;                 ///< The one that portrait and stream show.
    std::vector<std::string> loci; ///< Names of the loci that can be shown (at most kPicturedLoci); "" for unnamed.
    int allLoci = 1;
    PictureKind picture = PictureKind::Standard; ///< The one that `portrait` is.
    std::vector<PictureKind> pictures;           ///< To choose from, the standard one first.
    std::optional<Text> noExpectation;           ///< Why there is no exact expectation now; nothing where there is.
    std::vector<double> measures;                ///< Of this generation, in the order of the kind's catalogue row.
    std::shared_ptr<const Progress> progress; ///< Of the generation being made, live; 1 always of kinds that are quick.
    std::shared_ptr<const SurveyReport> survey; ///< The newest one asked for; null: none yet.
};

/// Everything a window shows of a run at one moment. Immutable once published, so any thread may read it.
struct Snapshot {
    std::uint64_t runId = 0;                  ///< Another number for every run (load, reset, new seed).
    std::shared_ptr<const Scenario> document; ///< With every change so far.
    std::shared_ptr<const Scenario> opened;   ///< As it was loaded: the default parameters.
    std::int64_t generation = 0;
    std::int64_t newest = 0;             ///< Reached so far, ≥ generation.
    std::optional<std::int64_t> goingTo; ///< The generation that the run is on its way to; nothing where it is there.
    bool playing = false;
    bool stands = true; ///< No generation follows by itself: it neither plays nor makes steps nor is on its way.
    PauseReason pauseReason = PauseReason::Asked;
    PerSide<LineageSnapshot> lineages;
    std::vector<Event> events; ///< The newest ones, oldest first.
    double generationsPerSecond = 0;
    std::shared_ptr<const BranchTree> branches;     ///< Every future of this run, never null.
    std::shared_ptr<const Scenario> undo;           ///< The document that undoing brings back; null: nothing to undo.
    std::shared_ptr<const Scenario> redo;           ///< The same of redoing.
    PerSide<std::shared_ptr<const Origin>> origins; ///< For more runs of the document.
    double secondsToMake = std::numeric_limits<double>::quiet_NaN(); ///< What the last generation took; NaN: none yet.
};

} // namespace outcross
