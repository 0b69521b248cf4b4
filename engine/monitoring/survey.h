#pragma once

#include "engine/lineage/genotype_sample.h"
#include "engine/monitoring/survey_report.h"

#include <cstdint>
#include <string>

namespace outcross
{

/// Samples are drawn from this block of a generation's own stream (see Stream), far beyond those that make it: taking
/// one changes nothing of the run.
inline constexpr std::uint64_t kSurveyBlock = std::uint64_t{1} << 62;

/// Everything that a sample tells, beside the truth about the same generation. A pure function.
///
/// `first` is an earlier sample of the same population, or null; `inverseSizesAtFirst` is PopulationTruth::inverseSizes
/// of that time and `individualsAtFirst` its head count. With it the temporal estimate knows that the sampled
/// individuals lived on and bred (plan I of Waples 1989, heads now from `truth`); 0 takes plan II, which is right only
/// for samples that were taken out (see temporal_size.h).
[[nodiscard]] SurveyReport makeSurvey(const GenotypeSample& now, std::int64_t generation, const GenotypeSample* first,
                                      std::int64_t firstGeneration, const PopulationTruth& truth,
                                      double inverseSizesAtFirst, std::int64_t individualsAtFirst = 0);

/// CSV: `quantity,estimate,low,high,truth`, one row each. Where there is no interval, or the simulation has no such
/// number, the cell is empty; `nan` where the sample does not allow an estimate, `inf` without a sign of drift.
[[nodiscard]] std::string surveyTable(const SurveyReport& report);

} // namespace outcross
