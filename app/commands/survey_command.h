#pragma once

#include "app/commands/command_line.h"
#include "engine/monitoring/survey_report.h"
#include "engine/run/run.h"

#include <stop_token>

namespace outcross
{

/// `outcross survey`: runs a scenario without a display, takes samples of its population and prints (or writes) what
/// they tell as a table. Returns an exit code; on anything but success one line on standard error has said why.
[[nodiscard]] int executeSurvey(const SurveyCommand& command, const std::stop_token& stop = {});

/// Steps `run` (replicate 0, generation 0) to the command's generations and samples its population. Throws InputError
/// where the population has no genotypes to sample or nobody is left, Cancelled when `stop` asks for it.
[[nodiscard]] SurveyReport surveyOf(Run& run, const SurveyCommand& command, const std::stop_token& stop);

} // namespace outcross
