#pragma once

#include "engine/lineage/lineage.h"
#include "engine/lineage/origin.h"
#include "engine/models/model.h"
#include "engine/retraining/lab_group.h"
#include "engine/retraining/loop_facts.h"
#include "engine/retraining/point_reality.h"
#include "engine/theory/loop_moments.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace outcross
{

/// A histogram keeps of an item only its bin: second moments of the bins' centres, of which the loop's theory is then
/// exact. Within a bin every model is uniform, with the same variance.
struct BinnedMoments {
    LoopSource source; ///< `archive` is not read.
    double within = 0; ///< Variance within a bin.
    double bins = 0;
    bool isNovelOther = false; ///< Novel items are not spread evenly over the bins, which smoothing is.
};

/// What a lineage of point models is, besides its reality and its model.
struct PointSetup {
    std::int64_t size = 0; ///< What the census of generation 0 reports.
    Learning learning;
    bool isUnbiased = false;  ///< The variance is refitted with n − 1.
    bool keepsMoments = true; ///< A refit has the first two moments of its sample: the exact expectation holds.
    bool isOneBell = false;   ///< One Gaussian: truncation scales its variance, merging averages its parameters.
    bool isKernel = false;    ///< A kernel density: a refit adds the kernel's variance to its sample's.
    std::optional<BinnedMoments> binned = {}; ///< A histogram.
    bool countsOnItems = false; ///< `diversity` is that of the items handed on, not of the model: its moments are not
                                ///< known exactly.
};

/// Models of points (on the line, on the plane, images), one for each lab, refitted on n items a generation. Works in
/// standard units; keeps of a generation its models, its census, its frequencies, up to kPortraitItems items, and what
/// the loop goes back to. One thread at a time; the real thing is shared with other replicates.
class PointLineage final : public Lineage, public Expectation
{
public:
    /// Generation 0. `model` is what generation 1 will be fitted with.
    PointLineage(std::shared_ptr<const PointReality> reality, const PointModel& model, PointSetup setup,
                 const Stream& stream);

    void advance(const Forces& forces, std::int64_t size, const Stream& stream, const std::stop_token& stop) override;
    [[nodiscard]] Census census(const std::stop_token& = {}) const override { return m_census; }
    [[nodiscard]] std::vector<double> measures() const override { return m_measures; }
    void reportTo(std::shared_ptr<Progress> progress) override { m_labs.reportTo(std::move(progress)); }
    [[nodiscard]] Portrait portrait(const PictureRequest& request) const override;
    [[nodiscard]] std::vector<PictureKind> pictures() const override;
    [[nodiscard]] const Expectation* expectation() const override { return this; }
    [[nodiscard]] double expectedDiversity() const override;
    [[nodiscard]] std::optional<Text> whyNoExpectation(const Forces& forces) const override;
    [[nodiscard]] std::unique_ptr<Lineage> clone() const override;
    void countBytes(Footprint& footprint) const override;
    [[nodiscard]] int loci() const override { return 1; }
    [[nodiscard]] std::string locusName(int) const override { return {}; }
    [[nodiscard]] std::span<const double> frequencies(int) const override { return m_frequencies; }
    [[nodiscard]] Moments startMoments() const override;
    [[nodiscard]] SourceMoments sourceMoments() const override;

private:
    /// Of all labs together; `items` are all that they trained on anew.
    [[nodiscard]] Census censusOf(std::span<const std::unique_ptr<PointModel>> models, const Points& items,
                                  std::span<const double> frequencies, std::int64_t size) const;

    [[nodiscard]] LoopTraits traits() const;
    [[nodiscard]] std::vector<bool> aliveNow() const; ///< Which variants have a share.

    std::shared_ptr<const PointReality> m_reality;
    PointSetup m_setup;
    LabGroup<Points, PointModel> m_labs;
    Points m_shown;
    std::vector<std::uint16_t> m_variantOfShown;
    std::vector<double> m_frequencies;
    Census m_census;
    std::vector<double> m_measures;
    LoopMoments m_expected; ///< Only with keepsMoments.
};

/// Founds replicates of one specification; `model` is copied into each.
[[nodiscard]] std::shared_ptr<const Origin> pointOrigin(std::shared_ptr<const PointReality> reality,
                                                        std::unique_ptr<const PointModel> model, PointSetup setup);

/// What one item of a generation takes while it is made, in bytes: coordinates of the corpus and of a batch, its
/// variant.
inline constexpr std::int64_t kBytesPerPoint = 64;

} // namespace outcross
