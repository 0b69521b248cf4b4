#pragma once

#include "engine/lineage/lineage.h"
#include "engine/lineage/origin.h"
#include "engine/models/model.h"
#include "engine/retraining/point_reality.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace outcross
{

/// A model of points (on the line, on the plane) refitted on n items a generation. Works in standard units; keeps of a
/// generation its model, its census, its frequencies and up to kPortraitItems items, whatever n is. One thread at a
/// time; the real thing is shared with other replicates.
class PointLineage final : public Lineage
{
public:
    /// Generation 0. `model` is what generation 1 will be fitted with; `size` is what the census reports.
    PointLineage(std::shared_ptr<const PointReality> reality, std::unique_ptr<PointModel> model, std::int64_t size,
                 bool isUnbiased, const Stream& stream);
    PointLineage(const PointLineage& other);

    void advance(const Forces& forces, std::int64_t size, const Stream& stream, const std::stop_token& stop) override;
    [[nodiscard]] Census census() const override { return m_census; }
    [[nodiscard]] Portrait portrait(const PictureRequest& request) const override;
    [[nodiscard]] std::unique_ptr<Lineage> clone() const override;
    [[nodiscard]] int loci() const override { return 1; }
    [[nodiscard]] std::string locusName(int) const override { return {}; }
    [[nodiscard]] std::span<const double> frequencies(int) const override { return m_frequencies; }
    [[nodiscard]] Moments startMoments() const override;
    [[nodiscard]] SourceMoments sourceMoments() const override;

private:
    [[nodiscard]] Census censusOf(const PointModel& model, std::span<const double> frequencies,
                                  std::int64_t size) const;

    std::shared_ptr<const PointReality> m_reality;
    std::unique_ptr<PointModel> m_model;
    bool m_isReal = true; ///< Generation 0: the model has not been fitted yet.
    bool m_isUnbiased;
    Points m_shown;
    std::vector<std::uint16_t> m_variantOfShown;
    std::vector<double> m_frequencies;
    Census m_census;
};

/// Founds replicates of one specification; `model` is copied into each.
[[nodiscard]] std::shared_ptr<const Origin> pointOrigin(std::shared_ptr<const PointReality> reality,
                                                        std::unique_ptr<const PointModel> model, std::int64_t size,
                                                        bool isUnbiased = false);

/// What one item of a generation takes while it is made, in bytes: coordinates of the corpus and of a batch, its
/// variant.
inline constexpr std::int64_t kBytesPerPoint = 64;

} // namespace outcross
