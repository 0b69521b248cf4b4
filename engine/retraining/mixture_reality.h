#pragma once

#include "engine/models/mixture_model.h"
#include "engine/retraining/data_units.h"
#include "engine/retraining/mode_grid.h"
#include "engine/retraining/point_reality.h"

#include <array>
#include <vector>

namespace outcross
{

/// The real thing on the plane and its modes, which are the variants: an item belongs to the real mode with the highest
/// posterior. Everything in standard units.
class MixtureReality final : public PointReality
{
public:
    /// Without data: `modes` equal round modes on the smallest square grid, row by row, 6 of their deviations apart.
    /// The units of the data are the deviation of a mode; novel items come from the grid's extent ± 4 deviations; held
    /// out are kHeldOutDraws draws from a fixed stream. At that distance the modes hardly overlap: each owns 1/modes of
    /// the items, to within 1e-5.
    explicit MixtureReality(int modes);

    /// Columns 0 and 1 of a table. Real modes: the best of several EM fits to all training rows; there may be fewer
    /// than `modes` (the portrait's notes say so). Novel items come from the box of all rows.
    MixtureReality(int modes, const Table& table);

    [[nodiscard]] std::span<const double> startFrequencies() const override { return m_startFrequencies; }
    [[nodiscard]] const PointModel& reference() const override { return m_reference; }
    [[nodiscard]] std::vector<std::uint16_t> variantsOf(const Points& points) const override;
    [[nodiscard]] double fitness(const PointModel& model) const override;
    [[nodiscard]] Portrait portrait(const PointGeneration& generation) const override;

private:
    MixtureReality(int modes, const ModeGrid& grid);

    int m_wantedModes;
    std::array<DataUnit, 2> m_units;
    MixtureModel m_reference;
    std::vector<EmTerm> m_terms; ///< Of the reference's components.
    std::vector<double> m_startFrequencies;
    Points m_heldOut;
    Points m_realRows; ///< All rows of the table; empty without data.
};

inline constexpr int kHeldOutDraws = 1000;

} // namespace outcross
