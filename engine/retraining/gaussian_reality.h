#pragma once

#include "engine/models/points/gaussian_model.h"
#include "engine/retraining/data_units.h"
#include "engine/retraining/point_reality.h"

#include <vector>

namespace outcross
{

/// The real thing on the line: the standard normal, or a column of a table. Its variants are equally wide bins over the
/// mean ± 4 standard deviations, the first and the last of them open.
class GaussianReality final : public PointReality
{
public:
    /// The standard normal. Bin frequencies and fitness are exact; novel items come from [−4, 4].
    explicit GaussianReality(int bins);

    /// Column 0 of a table; novel items come from the range of all its rows. The training rows must not all be the
    /// same.
    GaussianReality(int bins, const Table& table);

    [[nodiscard]] std::span<const double> startFrequencies() const override { return m_startFrequencies; }
    [[nodiscard]] double startFitness() const override { return fitness(m_reference); }
    [[nodiscard]] std::vector<std::uint16_t> variantsOf(const Points& points) const override;
    [[nodiscard]] double fitness(const PointModel& model) const override;
    /// Within kRightDeviations standard deviations of the real mean.
    [[nodiscard]] std::vector<bool> rightOnes(const Points& items) const override;
    /// From now on measures() compares every generation with the real items: Wasserstein. Before the reality is shared.
    void comparePoints();
    [[nodiscard]] std::vector<double> measures(const Points& items) const override;
    [[nodiscard]] Portrait portrait(const PointGeneration& generation, PictureKind kind) const override;

private:
    DataUnit m_unit;
    GaussianModel m_reference;
    std::vector<double> m_startFrequencies;
    std::vector<double> m_histogram; ///< Real share of each of kHistogramBins bins over the same range.
    Points m_heldOut;                ///< Empty without data.
    std::vector<double> m_compared;  ///< Real items, ascending; empty: not compared.
};

inline constexpr double kBinnedDeviations = 4;
inline constexpr int kHistogramBins = 32;
inline constexpr double kRightDeviations = 2;

} // namespace outcross
