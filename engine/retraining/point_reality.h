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

    /// The model that stands for the real thing at generation 0.
    [[nodiscard]] virtual const PointModel& reference() const = 0;

    /// Index of the variant of each point, as many as there are rows.
    [[nodiscard]] virtual std::vector<std::uint16_t> variantsOf(const Points& points) const = 0;

    /// Mean log-likelihood of held-out real items under the model, in nats.
    [[nodiscard]] virtual double fitness(const PointModel& model) const = 0;

    [[nodiscard]] virtual Portrait portrait(const PointGeneration& generation) const = 0;

protected:
    PointReality(std::unique_ptr<const PointSource> source, Box box)
        : m_source(std::move(source)), m_box(std::move(box))
    {
    }

private:
    std::unique_ptr<const PointSource> m_source;
    Box m_box;
};

} // namespace outcross
