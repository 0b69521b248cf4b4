#pragma once

#include "engine/document/scenario.h"
#include "engine/lineage/measure.h"
#include "engine/lineage/nature.h"
#include "engine/run/history.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace outcross
{

/// The numbers of one generation as tables name them: the columns of a census, the structure of a population, and the
/// numbers that only the scenario's kind of model has. One order for every table. Pure functions, any thread.

/// The columns that every lineage has, in their order.
enum class CensusColumn {
    Diversity,
    Kept,
    Effective,
    Variants,
    Tail,
    Inbreeding,
    Distance,
    Fitness,
    Size, ///< Whole numbers.
    Within,
    Fst,
    Fis,
    Selected,
};

/// What a column is worked out from.
struct CensusMoment {
    const Census& now;
    const Census& start;
    Nature nature;
};

struct CensusColumnRow {
    CensusColumn id;
    const char* key;                         ///< In tables.
    const char* name;                        ///< For maps, which compare lives by it; PhaseWords. Null: they do not.
    bool isShare;                            ///< Shown on a scale from 0 to 100 %.
    double (*value)(const CensusMoment& at); ///< NaN where it is not defined.
};

[[nodiscard]] std::span<const CensusColumnRow> censusColumnRows();

/// Which lineage stands where, and which numbers each has: what the rows of a table need to know of a scenario.
struct CensusLayout {
    PerSide<Nature> natures{{Nature::Model, Nature::Population}};
    /// The last columns: what the left lineage has of its own, then what only the right one has.
    std::vector<Measure> measures;
    /// Where each of them stands in Lineage::measures(); kNowhere: it is none of its own.
    PerSide<std::vector<std::size_t>> places;
    static constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);
};

[[nodiscard]] CensusLayout censusLayout(const PerSide<LineageSpec>& lineages);

/// "diversity", "kept", … "selected", "realShare", …
[[nodiscard]] std::vector<std::string> censusColumns(const Scenario& scenario);

/// The values of those columns. NaN where a number is not defined for a lineage of this nature, as H_O and selected
/// frequencies of models, or is none of its own.
[[nodiscard]] std::vector<double> censusValues(const HistoryView& history, std::size_t generation,
                                               const CensusLayout& layout, Side side);

} // namespace outcross
