#pragma once

#include "engine/lineage/portrait.h"
#include "engine/models/model.h"
#include "engine/retraining/box.h"
#include "engine/retraining/point_source.h"

#include <cstdint>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace outcross
{

/// What a picture of one generation is made from; standard units.
struct PointGeneration {
    const PointModel* model = nullptr;        ///< Null at generation 0.
    const Points& shown;                      ///< Up to kPortraitItems items.
    std::span<const std::uint16_t> variantOf; ///< Of each of them.
    std::span<const double> frequencies;      ///< Of all variants in this generation.
};

struct SecondMoments {
    Eigen::VectorXd mean;
    Eigen::MatrixXd covariance;
};

[[nodiscard]] SecondMoments momentsOf(const Points& items);

/// How far the items of a generation spread, and how far they lie from the real thing.
struct Extent {
    double totalVariance = 0;
    double distance = 0;
};

/// The variants that are alive in a generation, and the one of them that each of its items belongs to.
struct LivingVariants {
    std::vector<bool> alive; ///< As many as there are variants at generation 0; at least one is.
    std::vector<std::uint16_t> variantOf;
};

/// The real thing that a lineage of point models starts from and is judged by: its source, its variants, its held-out
/// items and how to picture a generation beside it. Made once by an Origin and shared by all replicates; immutable, so
/// const calls come from any thread. All points are in standard units.
class PointReality
{
public:
    virtual ~PointReality() = default;

    [[nodiscard]] const PointSource& source() const { return *m_source; }
    [[nodiscard]] const Box& box() const { return m_box; }

    /// Frequency of each variant in the real thing; sums to 1.
    [[nodiscard]] virtual std::span<const double> startFrequencies() const = 0;

    /// Index of the variant of each point, as many as there are rows.
    [[nodiscard]] virtual std::vector<std::uint16_t> variantsOf(const Points& points) const = 0;

    /// What of the variants is alive in a generation of these models, fitted to these items (all labs' together).
    /// `candidates`: those that can be, where nothing has come in from outside; empty: all. By default a variant is
    /// alive where it has an item; kinds whose variants are modes ask for more.
    [[nodiscard]] virtual LivingVariants living(std::span<const std::unique_ptr<PointModel>> models,
                                                const Points& items, const std::vector<bool>& candidates) const;

    /// Mean log-likelihood of held-out real items under the model, in nats; NaN where the model gives none.
    [[nodiscard]] virtual double fitness(const PointModel& model) const = 0;

    /// That of generation 0; NaN where no model stands for the real thing.
    [[nodiscard]] virtual double startFitness() const = 0;

    /// From the real thing to a generation with these moments: 2-Wasserstein between Gaussians that have them.
    [[nodiscard]] virtual double distance(const Eigen::VectorXd& mean, const Eigen::MatrixXd& covariance) const;

    /// Trace of the items' covariance and their distance().
    [[nodiscard]] virtual Extent extentOf(const Points& items) const;

    /// What curation by reward takes an item to be worth, each in [0, 1]: how far to the right it lies in the box.
    [[nodiscard]] virtual std::vector<double> rewards(const Points& items) const;

    /// What verification takes for right; each kind of reality says what that is.
    [[nodiscard]] virtual std::vector<bool> rightOnes(const Points& items) const = 0;

    /// The numbers that only some kinds have (lineage/measure.h), of the items of one generation: those after
    /// TrainingItems in the kind's row of the catalogue.
    [[nodiscard]] virtual std::vector<double> measures(const Points& items) const
    {
        static_cast<void>(items);
        return {};
    }

    [[nodiscard]] virtual std::vector<PictureKind> pictures() const { return {PictureKind::Standard}; }
    [[nodiscard]] virtual Portrait portrait(const PointGeneration& generation, PictureKind kind) const = 0;

    /// What was done to the data, for Origin::notes() and every portrait.
    [[nodiscard]] const std::vector<Text>& notes() const { return m_notes; }
    /// Adds to them; before the reality is shared.
    void note(const std::vector<Text>& more) { m_notes.insert(m_notes.end(), more.begin(), more.end()); }

protected:
    PointReality(std::unique_ptr<const PointSource> source, Box box)
        : m_source(std::move(source)), m_box(std::move(box))
    {
    }

private:
    std::unique_ptr<const PointSource> m_source;
    Box m_box;
    std::vector<Text> m_notes;
};

} // namespace outcross
