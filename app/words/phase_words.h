#pragma once

#include "app/words/force_words.h"
#include "engine/replicates/sweep_run.h"

#include <QList>
#include <QString>

#include <string>

namespace outcross
{

/// How the map of where collapse begins names things: axes, measures, cells. Pure functions.

/// "Inflow", or "Inflow of the population" where it acts on one lineage alone.
[[nodiscard]] QString axisTitle(const SweepAxis& axis);
/// "inflow 3 %, size 120".
[[nodiscard]] QString cellWords(const SweepSpec& spec, std::size_t cell);

/// What a map can show. `key` is a census column or kHalvedKey.
struct PhaseMeasure {
    std::string key;
    QString name;
    bool isShare = true; ///< Shown on a scale from 0 to 100 %.
    bool operator==(const PhaseMeasure&) const = default;
};
/// The share of lives that lost more than half of their diversity: not a number of one life.
inline constexpr char kHalvedKey[] = "halved";
/// The ones of this scenario; `kept` first.
[[nodiscard]] QList<PhaseMeasure> phaseMeasures(const Scenario& scenario);

/// "kept 0.41 ± 0.02 (20 lives)".
[[nodiscard]] QString outcomeWords(const PhaseMeasure& measure, const ReplicateSummary& summary, std::uint32_t lives);

} // namespace outcross
