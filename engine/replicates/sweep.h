#pragma once

#include "engine/data/library.h"
#include "engine/document/scenario.h"
#include "engine/kinds/catalogue.h"
#include "engine/replicates/sweep_axis.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace outcross
{

/// A map of where collapse begins: the same scenario under every pair of two axes' values. A plain value; together with
/// the program's version it determines every byte of the result.
///
/// A cell is the scenario with its pair of values at the start (forces and sizes of generation 0). The scenario's own
/// interventions stay as they are: one that sets the same quantity at generation 40 does so in every cell.
struct SweepSpec {
    Scenario scenario; ///< Its `generations` is the generation that is measured, its `seed` the sweep's.
    SweepAxis x;
    SweepAxis y;
    std::uint32_t replicates = kDefaultSweepReplicates; ///< Of each cell, 1 … kMaximumSweepReplicates.
    std::vector<std::string> measures{"kept"}; ///< Of censusColumns(), at least one, none twice; in the table's order.
    PerSide<std::string> dataChecksums = {};   ///< Of data files (data/data_checksum.h); empty: none, or shipped data.
    bool operator==(const SweepSpec&) const = default;

    static constexpr std::uint32_t kDefaultSweepReplicates = 20;
};

inline constexpr std::uint32_t kMaximumSweepReplicates = 100'000;
inline constexpr std::size_t kMaximumSweepCells = 100'000;

/// Where a cell lies; cell `index` is row · columns + column. x runs over columns, y over rows.
struct SweepPlace {
    int column = 0;
    int row = 0;
    bool operator==(const SweepPlace&) const = default;
};

/// Every cell, or share of a cell's work, that somebody may ask for: a checked specification with its data. Any number
/// of threads may call it at once.
class Sweep
{
public:
    /// What becomes of cells whose scenario would be refused as a file.
    enum class Impossible {
        Refuse, ///< The whole sweep is refused.
        Keep,   ///< They are told by refusal() and left out; data are not looked at before a cell is run.
    };

    /// Checks every cell by the rules of scenario files, and the data with the four corners. Throws InputError naming
    /// the axis' value, or what is wrong with the specification.
    /// Throws Cancelled.
    Sweep(SweepSpec spec, DataLibrary library, Impossible impossible = Impossible::Refuse,
          const std::stop_token& stop = {});

    [[nodiscard]] const SweepSpec& spec() const { return m_spec; }
    [[nodiscard]] int columns() const { return m_spec.x.count; }
    [[nodiscard]] int rows() const { return m_spec.y.count; }
    [[nodiscard]] std::size_t cells() const;

    /// The lineages on which an axis acts.
    [[nodiscard]] const std::vector<Side>& actsOn(const SweepAxis& axis) const;

    /// Why a cell that was kept cannot be; null: as far as can be told without its data, it can.
    [[nodiscard]] const Text* refusal(std::size_t cell) const;

    /// The cell as a document: its own start values and its own seed. Replicate r of it is replicate r of the cell, so
    /// `outcross run` and a click on the map show what was counted.
    [[nodiscard]] Scenario scenarioOf(std::size_t cell) const;

    /// Data read and prepared for a cell's scenario. Cells that differ in forces alone share it.
    [[nodiscard]] PerSide<std::shared_ptr<const Origin>> originsFor(const Scenario& scenario,
                                                                    const std::stop_token& stop = {}) const;

private:
    struct KnownOrigin {
        Side side;
        std::int64_t size;
        std::shared_ptr<const Origin> origin;
    };
    void setStart(std::size_t cell, Scenario& scenario) const;
    void check(Impossible impossible);
    void checkData(const std::stop_token& stop) const;

    SweepSpec m_spec;
    DataLibrary m_library;
    std::vector<Side> m_onX;
    std::vector<Side> m_onY;
    std::map<std::size_t, Text> m_refusals;
    mutable std::mutex m_mutex;
    mutable std::vector<KnownOrigin> m_origins; ///< The newest last.
};

/// Whether an axis of that quantity can act on such a lineage at all.
[[nodiscard]] bool canSweep(const LineageSpec& spec, Quantity quantity);

/// Throws InputError for what can be seen without looking at single cells: axes, numbers of cells and replicates, names
/// of measures.
void checkSweepSpec(const SweepSpec& spec);

[[nodiscard]] SweepPlace placeOf(const SweepSpec& spec, std::size_t cell);

/// "inflow=0.05, population.size=20": the cell in a message.
[[nodiscard]] std::string cellName(const SweepSpec& spec, std::size_t cell);

/// Every cell has a seed of its own, the first number of Stream(seed, 0, 2, row · 2³² + column): no lineage has the
/// number 2. Replicates of different cells are then independent, as the standard error of anything that looks at
/// several cells (a contour, a fitted boundary) takes for granted. Common random numbers would make a smoother picture,
/// but of one and the same accident: where replicate 7 was lucky it would be so in every cell, and the whole map lies
/// too high. Smoothness is what more replicates are for. The number of columns, rows and replicates plays no part, so a
/// coarse map with the same corner has the same cells there.
[[nodiscard]] std::uint64_t cellSeed(std::uint64_t seed, SweepPlace place);

} // namespace outcross
