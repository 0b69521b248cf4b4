#pragma once

#include "engine/replicates/replicate_table.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace outcross
{

/// How other lives are drawn.
enum class ReplicateLook {
    Bands,   ///< The middle half and the middle nine tenths of them, with their median.
    Threads, ///< The first kThreadReplicates of them one by one.
    Hidden,
};

/// What the chart shows of the other lives of its run. A plain value; a view of what all of them kept.
struct ReplicatePicture {
    ReplicateView view;      ///< Generations that hold for the run on show, from 0 on; may be empty.
    std::uint32_t lives = 0; ///< 0: none are asked for.
    ReplicateLook look = ReplicateLook::Bands;
    QString note;              ///< Why there are none yet, or why they go no further; empty: they follow the run.
    std::uint64_t version = 0; ///< Another number whenever something of this changes.

    /// What the lives of one lineage kept at a generation; null where they have not come so far.
    [[nodiscard]] const KeptSpread* row(Side side, std::int64_t generation) const;
    /// The last generation known; −1: none is.
    [[nodiscard]] std::int64_t newest() const { return static_cast<std::int64_t>(view.size()) - 1; }
    /// Whether there is anything to draw.
    [[nodiscard]] bool isDrawn() const { return look != ReplicateLook::Hidden && view.size() > 1; }
    /// The top of the highest band; 0 where nothing is drawn.
    [[nodiscard]] double highest() const;
};

/// The generations at which a drawing of `size` of them looks: all, or every second, fourth … of many, and the last.
[[nodiscard]] std::vector<std::size_t> drawnGenerations(std::size_t size);

/// The sentences about lives at `generation` (or the last one before it that they have reached): how far they are where
/// they are behind, and of each lineage which share has lost more than half, and the median. Empty without lives.
[[nodiscard]] QStringList replicateSentences(const ReplicatePicture& lives, std::int64_t generation);

} // namespace outcross
