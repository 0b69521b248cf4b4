#pragma once

#include "engine/lineage/lineage.h"
#include "engine/models/categorical_model.h"

#include <memory>
#include <vector>

namespace outcross
{

/// A categorical model refitted on n items a generation. A generation costs O(categories) whatever n is. One thread at
/// a time; the real frequencies are shared with other replicates.
class CategoricalLineage final : public Lineage
{
public:
    /// `real` sums to 1; `size` is what the census of generation 0 reports.
    CategoricalLineage(std::shared_ptr<const std::vector<double>> real, std::int64_t size);

    void advance(const Forces& forces, std::int64_t size, const Stream& stream, const std::stop_token& stop) override;
    [[nodiscard]] Census census() const override;
    [[nodiscard]] Portrait portrait(const PictureRequest& request) const override;
    [[nodiscard]] std::unique_ptr<Lineage> clone() const override;
    [[nodiscard]] int loci() const override { return 1; }
    [[nodiscard]] std::string locusName(int) const override { return {}; }
    [[nodiscard]] std::span<const double> frequencies(int) const override { return m_model.frequencies(); }
    [[nodiscard]] Moments startMoments() const override;
    [[nodiscard]] SourceMoments sourceMoments() const override;

private:
    std::shared_ptr<const std::vector<double>> m_real;
    CategoricalModel m_model;
    std::int64_t m_size;
};

} // namespace outcross
