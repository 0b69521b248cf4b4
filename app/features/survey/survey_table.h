#pragma once

#include "engine/monitoring/survey_report.h"

#include <QList>
#include <QString>

namespace outcross
{

/// One line of a survey: what was estimated, ready to read, beside what the simulation knows.
struct SurveyLine {
    QString name;
    QString meaning; ///< One sentence.
    QString estimate;
    QString interval; ///< 95 %; empty where none is given.
    QString truth;    ///< Empty where there is nothing to hold it against.
    bool operator==(const SurveyLine&) const = default;
};

[[nodiscard]] QList<SurveyLine> surveyLines(const SurveyReport& report);

/// "Generation 40: 30 of 60 individuals sampled."
[[nodiscard]] QString surveyTitle(const SurveyReport& report);

/// quantity,estimate,low,high,truth: one row each, numbers in full, an empty field for what is not known.
[[nodiscard]] QString surveyCsv(const SurveyReport& report);

} // namespace outcross
