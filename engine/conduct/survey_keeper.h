#pragma once

#include "engine/lineage/lineage.h"
#include "engine/monitoring/survey_report.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace outcross
{

/// Samples a population when somebody asks and remembers the samples that the next survey compares with: the newest one
/// of an earlier generation, since its founders can no longer be sampled. Owned by the conductor; engine thread.
class SurveyKeeper
{
public:
    /// `individuals` of the lineage in generation `generation`, drawn from `stream`. False where the lineage has no
    /// genotypes or nobody is left.
    bool survey(const Lineage& lineage, std::int64_t generation, std::int64_t individuals, const Stream& stream);

    /// The run has gone back to that generation and went another way, or was surveyed there: later visits are not to
    /// come.
    void forgetAfter(std::int64_t generation);

    /// The newest report, if it is not of a later generation than this one; null: none yet.
    [[nodiscard]] std::shared_ptr<const SurveyReport> report(std::int64_t generation) const
    {
        return m_report && m_report->generation <= generation ? m_report : nullptr;
    }

private:
    struct Visit {
        std::int64_t generation = -1;
        GenotypeSample sample;
        double inverseSizes = 0;      ///< PopulationTruth::inverseSizes then.
        std::int64_t individuals = 0; ///< Alive then.
    };

    std::optional<Visit> m_first; ///< What the newest survey was compared with.
    std::optional<Visit> m_newest;
    std::shared_ptr<const SurveyReport> m_report;
};

/// Genotypes of a sample take four bytes each; more individuals than that are not sampled.
inline constexpr std::int64_t kMaximumSurveyCells = 20'000'000;

} // namespace outcross
