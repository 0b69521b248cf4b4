#include "engine/conduct/survey_keeper.h"

#include "engine/monitoring/survey.h"

#include <algorithm>
#include <utility>

namespace outcross
{

bool SurveyKeeper::survey(const Lineage& lineage, std::int64_t generation, std::int64_t individuals,
                          const Stream& stream)
{
    const std::int64_t most = std::max<std::int64_t>(kMaximumSurveyCells / lineage.loci(), 1);
    const Surveyable* surveyable = lineage.surveyable();
    if (surveyable == nullptr)
        return false;
    GenotypeSample sample = surveyable->sample(std::clamp<std::int64_t>(individuals, 1, most), stream);
    if (sample.individuals() == 0)
        return false;
    const PopulationTruth truth = surveyable->truth();
    forgetAfter(generation);
    if (m_newest && m_newest->generation < generation)
        m_first = std::move(m_newest);
    m_newest = Visit{generation, std::move(sample), truth.inverseSizes, truth.individuals};
    m_report = std::make_shared<const SurveyReport>(
        makeSurvey(m_newest->sample, generation, m_first ? &m_first->sample : nullptr,
                   m_first ? m_first->generation : -1, truth, m_first ? m_first->inverseSizes : 0,
                   m_first ? m_first->individuals : 0)); // whoever is sampled lives on and breeds
    return true;
}

void SurveyKeeper::forgetAfter(std::int64_t generation)
{
    const auto isLater = [&](const std::optional<Visit>& visit) { return visit && visit->generation > generation; };
    if (isLater(m_newest)) {
        m_newest = isLater(m_first) ? std::nullopt : std::move(m_first);
        m_first.reset();
    }
    if (m_report && m_report->generation > generation)
        m_report = nullptr;
}

} // namespace outcross
