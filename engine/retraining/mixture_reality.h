#pragma once

#include "engine/measures/precision_recall.h"
#include "engine/models/points/mixture_model.h"
#include "engine/retraining/data_units.h"
#include "engine/retraining/mode_grid.h"
#include "engine/retraining/point_reality.h"

#include <array>
#include <memory>
#include <vector>

namespace outcross
{

/// The real thing on the plane and its modes, which are the variants: an item belongs to the real mode with the highest
/// posterior among those that are alive. Everything in standard units.
///
/// A mode is alive where a bell stands on it: a component of a mixture has its mean there. Or where enough items lie:
/// kEnoughBesideBells of what it had at generation 0, two at least, under a model that has bells (a broad one may cover
/// two modes); kEnoughWithoutBells, one at least, under one that has none. "There" is within kRightDistance standard
/// deviations and nearer to no other mode, by posterior. A neighbour's stray items keep no mode alive, and where
/// nothing comes in from outside a mode that is lost stays lost, whatever wanders over its place. The last one, that
/// with the most items, is never given up.
class MixtureReality final : public PointReality
{
public:
    /// Without data: equal round modes. The units of the data are the deviation of a mode; novel items come from the
    /// extent of the modes ± 4 deviations; held out are kHeldOutDraws draws from a fixed stream. At 6 deviations from
    /// each other the modes hardly overlap: each owns 1/modes of the items, to within 1e-5.
    explicit MixtureReality(const ModeGrid& grid);

    /// Columns 0 and 1 of a table. Real modes: the best of several EM fits to all training rows; there may be fewer
    /// than `modes` (notes() say so). Novel items come from the box of all rows.
    MixtureReality(int modes, const Table& table, const std::stop_token& stop = {});

    [[nodiscard]] std::span<const double> startFrequencies() const override { return m_startFrequencies; }
    [[nodiscard]] double startFitness() const override { return fitness(m_reference); }
    [[nodiscard]] std::vector<std::uint16_t> variantsOf(const Points& points) const override;
    [[nodiscard]] LivingVariants living(std::span<const std::unique_ptr<PointModel>> models, const Points& items,
                                        const std::vector<bool>& candidates) const override;
    [[nodiscard]] double fitness(const PointModel& model) const override;
    /// Within kRightDistance standard deviations of a real mode (Mahalanobis 1936).
    [[nodiscard]] std::vector<bool> rightOnes(const Points& items) const override;
    /// From now on measures() compares every generation with the real items: Precision, Recall, GoodItems and
    /// ModesReached, in that order. Before the reality is shared.
    void comparePoints();
    [[nodiscard]] std::vector<double> measures(const Points& items) const override;
    [[nodiscard]] Portrait portrait(const PointGeneration& generation, PictureKind kind) const override;

private:
    [[nodiscard]] std::vector<bool> modesUnder(std::span<const std::unique_ptr<PointModel>> models,
                                               const Points& items) const;

    std::array<DataUnit, 2> m_units;
    MixtureModel m_reference;
    std::vector<EmTerm> m_terms; ///< Of the reference's components.
    std::vector<double> m_startFrequencies;
    Points m_heldOut;
    std::shared_ptr<const NeighbourManifold> m_manifold; ///< Of real items; null: not compared.
    Points m_realRows;                                   ///< All rows of the table; empty without data.
};

inline constexpr int kHeldOutDraws = 1000;
inline constexpr int kComparedPoints = 500; ///< On either side, at the most.
inline constexpr double kRightDistance = 3;
inline constexpr double kEnoughBesideBells = 0.25; ///< Of a mode's share of the items at generation 0.
inline constexpr double kEnoughWithoutBells = 0.1;

} // namespace outcross
