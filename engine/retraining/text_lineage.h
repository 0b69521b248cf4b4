#pragma once

#include "engine/lineage/lineage.h"
#include "engine/lineage/origin.h"
#include "engine/models/text/language_model.h"
#include "engine/retraining/lab_group.h"
#include "engine/retraining/text_reality.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace outcross
{

/// Language models, one for each lab, retrained on `size` tokens a generation that the last ones wrote. The variants
/// are the types of the vocabulary; their frequencies are those in the text trained on. What the models write is judged
/// on kWrittenTokens tokens of fresh text a generation: how surprising generation 0 finds it, how rich it is. One
/// thread at a time; the real text is shared with other replicates.
class TextLineage final : public Lineage, public Expectation
{
public:
    /// Generation 0. `model` is what generation 1 will be fitted with; `stream` that of generation 0.
    TextLineage(std::shared_ptr<const TextReality> reality, const LanguageModel& model, const Learning& learning,
                std::int64_t size, const Stream& stream);

    void advance(const Forces& forces, std::int64_t size, const Stream& stream, const std::stop_token& stop) override;
    [[nodiscard]] Census census(const std::stop_token& = {}) const override { return m_census; }
    [[nodiscard]] std::vector<double> measures() const override { return m_measures; }
    void reportTo(std::shared_ptr<Progress> progress) override { m_labs.reportTo(std::move(progress)); }
    [[nodiscard]] Portrait portrait(const PictureRequest& request) const override;
    [[nodiscard]] std::vector<PictureKind> pictures() const override;
    [[nodiscard]] const Expectation* expectation() const override { return this; }
    [[nodiscard]] std::optional<Text> whyNoExpectation(const Forces& forces) const override;
    [[nodiscard]] std::unique_ptr<Lineage> clone() const override;
    void countBytes(Footprint& footprint) const override;
    [[nodiscard]] int loci() const override { return 1; }
    [[nodiscard]] std::string locusName(int) const override { return {}; }
    [[nodiscard]] std::span<const double> frequencies(int) const override { return m_frequencies; }
    [[nodiscard]] Moments startMoments() const override;
    [[nodiscard]] SourceMoments sourceMoments() const override;

private:
    /// Measures of a text written; adds a row to the ridge.
    [[nodiscard]] std::vector<double> judge(const TokenText& written, std::span<const double> counts,
                                            PerplexityPortrait::Row& row) const;
    void addToRidge(PerplexityPortrait::Row row);
    [[nodiscard]] TextPagePortrait page() const;
    [[nodiscard]] std::vector<TextPagePortrait::Word> grown() const;

    std::shared_ptr<const TextReality> m_reality;
    Learning m_learning;
    LabGroup<TokenText, LanguageModel> m_labs;
    std::int64_t m_generation = 0;
    std::vector<double> m_frequencies;
    TokenText m_shown; ///< Of what the first lab wrote.
    std::vector<PerplexityPortrait::Row> m_ridge;
    std::int64_t m_ridgeStride = 1;
    Census m_census;
    std::vector<double> m_measures;
};

/// Founds replicates of one specification; `model` is copied into each.
[[nodiscard]] std::shared_ptr<const Origin> textOrigin(std::shared_ptr<const TextReality> reality,
                                                       std::unique_ptr<const LanguageModel> model,
                                                       const LineageSpec& spec);

inline constexpr std::int64_t kWrittenTokens = 10'000;

} // namespace outcross
