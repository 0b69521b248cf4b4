#pragma once

#include "app/words/phase_words.h"
#include "engine/replicates/sweep_boundary.h"
#include "engine/replicates/sweep_file.h"
#include "widgets/charts/heat_picture.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace outcross
{

/// What is known so far of a map of where collapse begins: finished cells and those that cannot be. GUI thread.
class PhaseMap
{
public:
    explicit PhaseMap(SweepSpec spec);

    void add(SweepCell cell);
    void refuse(std::size_t cell, const Text& why);
    void setNotes(const std::vector<Text>& notes);
    void setBoundaries(PerSide<std::optional<SweepBoundary>> boundaries) { m_boundaries = std::move(boundaries); }

    [[nodiscard]] const SweepSpec& spec() const { return m_spec; }
    [[nodiscard]] std::size_t cells() const { return m_cells.size(); }
    [[nodiscard]] std::size_t known() const { return m_known; }
    [[nodiscard]] std::size_t refused() const { return m_refusals.size(); }
    [[nodiscard]] bool isWhole() const { return m_known + m_refusals.size() == m_cells.size(); }
    [[nodiscard]] const SweepCell* finished(std::size_t cell) const;
    [[nodiscard]] const Text* refusal(std::size_t cell) const;
    [[nodiscard]] const std::optional<SweepBoundary>& boundary(Side side) const { return m_boundaries[side]; }

    /// The number that a map of `measure` shows.
    [[nodiscard]] ReplicateSummary outcome(const SweepCell& cell, Side side, const PhaseMeasure& measure) const;
    [[nodiscard]] HeatPicture picture(Side side, const PhaseMeasure& measure) const;

    /// What `outcross sweep` of the same specification with this one measure writes, byte for byte, once the map is
    /// whole; until then the rows of the cells that are finished. Cells that cannot be are told in lines with "#".
    [[nodiscard]] std::string table(const PhaseMeasure& measure) const;
    /// The specification with this measure alone.
    [[nodiscard]] SweepSpec specOf(const PhaseMeasure& measure) const;

private:
    [[nodiscard]] std::size_t columnOf(const PhaseMeasure& measure) const;

    SweepSpec m_spec;
    std::vector<std::optional<SweepCell>> m_cells;
    std::map<std::size_t, Text> m_refusals;
    PerSide<std::optional<SweepBoundary>> m_boundaries;
    std::string m_noteLines;
    std::size_t m_known = 0;
};

} // namespace outcross
