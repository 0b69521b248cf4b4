#pragma once

#include "engine/experiment/catalogue.h"
#include "engine/experiment/event.h"
#include "engine/experiment/history.h"
#include "engine/experiment/scenario.h"
#include "engine/experiment/stream_record.h"
#include "engine/lineage/lineage.h"
#include "engine/theory/moments.h"

#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace outcross
{

/// Whether a run keeps what pictures need (allele streams) besides its census rows.
enum class Recording { CensusOnly, Pictures };

/// At most so many loci of a lineage have an allele stream.
inline constexpr int kPicturedLoci = 16;

/// Two lineages stepping together under one scenario: one replicate. Owned by one thread at a time.
class Run
{
public:
    /// Founds both lineages: generation 0. Throws InputError when the scenario cannot be founded.
    Run(Scenario scenario, PerFamily<std::shared_ptr<const Origin>> origins, std::uint32_t replicate,
        Recording recording);

    /// Makes the next generation of both. Throws InputError when a changed size cannot fit. Throws Cancelled in the
    /// middle when `stop` asks for it; calling step again then finishes that generation (one lineage may be ahead until
    /// it does) with the same result as without the break.
    void step(const std::stop_token& stop);

    /// Records a change that acts from the next generation on. At generation 0 nothing has been handed on yet: forces
    /// then change the scenario's own start values (a size at generation 0 needs new founders: make a new run).
    void change(Family lineage, std::span<const Setting> settings);

    /// Takes back what was to change at the next generation of lineages that could not make it (step threw InputError).
    void withdrawNextChanges();

    [[nodiscard]] std::int64_t generation() const { return m_generation; }
    [[nodiscard]] const Scenario& scenario() const { return m_scenario; }
    [[nodiscard]] const PerFamily<std::shared_ptr<const Origin>>& origins() const { return m_origins; }
    [[nodiscard]] const Lineage& lineage(Family family) const { return *m_sides[family].lineage; }
    [[nodiscard]] const HistoryView& history(Family family) const { return m_sides[family].history.view(); }

    /// What holds now: what made this generation, with the changes already recorded for the next.
    [[nodiscard]] Conditions conditions(Family family) const;

    /// Allele stream at a locus below kPicturedLoci; empty without Recording::Pictures.
    [[nodiscard]] StreamPicture stream(Family family, int locus) const;

    /// The newest events, oldest first, at most kRecentEvents.
    [[nodiscard]] const std::vector<Event>& recentEvents() const { return m_events; }

    static constexpr std::size_t kRecentEvents = 12;

private:
    struct Side {
        bool ahead = false; ///< Has made the next generation already, in a step that was cancelled.
        std::unique_ptr<Lineage> lineage;
        Conditions conditions;
        Moments moments;
        SourceMoments source;
        History history;
        std::vector<StreamRecord> streams;
        EventWatch watch;
    };

    void found(Family family, std::uint32_t replicate, Recording recording);
    void advance(Family family, const std::stop_token& stop);
    /// The first generation that a change made now can act on.
    [[nodiscard]] std::int64_t nextMade(Family family) const { return m_generation + (m_sides[family].ahead ? 2 : 1); }
    [[nodiscard]] bool applyInterventions(Family family, std::int64_t at);

    Scenario m_scenario;
    PerFamily<std::shared_ptr<const Origin>> m_origins;
    std::uint32_t m_replicate;
    PerFamily<Side> m_sides;
    std::int64_t m_generation = 0;
    std::vector<Event> m_events;
};

} // namespace outcross
