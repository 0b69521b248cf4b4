#pragma once

#include "engine/lineage/lineage.h"
#include "engine/models/points/categorical_model.h"
#include "engine/retraining/lab_group.h"
#include "engine/retraining/loop_facts.h"
#include "engine/theory/loop_moments.h"

#include <memory>
#include <optional>
#include <vector>

namespace outcross
{

/// Categorical models, one for each lab, refitted on n items a generation. A generation costs O(categories) whatever n
/// is. One thread at a time; the real frequencies are shared with other replicates.
class CategoricalLineage final : public Lineage, public Expectation
{
public:
    /// `real` sums to 1; `size` is what the census of generation 0 reports; `stream` that of generation 0.
    CategoricalLineage(std::shared_ptr<const std::vector<double>> real, std::int64_t size, const Learning& learning,
                       const Stream& stream);

    void advance(const Forces& forces, std::int64_t size, const Stream& stream, const std::stop_token& stop) override;
    [[nodiscard]] Census census(const std::stop_token& = {}) const override;
    [[nodiscard]] std::vector<double> measures() const override { return m_measures; }
    [[nodiscard]] Portrait portrait(const PictureRequest& request) const override;
    [[nodiscard]] std::vector<PictureKind> pictures() const override;
    [[nodiscard]] const Expectation* expectation() const override { return this; }
    [[nodiscard]] double expectedDiversity() const override { return m_expected.diversity(); }
    [[nodiscard]] std::optional<Text> whyNoExpectation(const Forces& forces) const override;
    [[nodiscard]] std::unique_ptr<Lineage> clone() const override;
    void countBytes(Footprint& footprint) const override;
    [[nodiscard]] int loci() const override { return 1; }
    [[nodiscard]] std::string locusName(int) const override { return {}; }
    [[nodiscard]] std::span<const double> frequencies(int) const override { return m_frequencies; }
    [[nodiscard]] Moments startMoments() const override;
    [[nodiscard]] SourceMoments sourceMoments() const override;

private:
    [[nodiscard]] Gathered<Tally> gather(std::span<const CategoricalModel* const> models, std::size_t lab,
                                         const Forces& forces, std::int64_t size, const Stream& stream) const;
    void settle();
    [[nodiscard]] LoopTraits traits() const;

    std::shared_ptr<const std::vector<double>> m_real;
    Learning m_learning;
    LabGroup<Tally, CategoricalModel> m_labs;
    std::vector<double> m_frequencies; ///< Mean of all labs.
    double m_within = 0;               ///< Mean heterozygosity within a lab.
    double m_fitness = 0;              ///< Mean over labs.
    std::int64_t m_size;
    std::vector<double> m_measures;
    LoopMoments m_expected;
};

} // namespace outcross
