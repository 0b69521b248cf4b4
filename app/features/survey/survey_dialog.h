#pragma once

#include "engine/base/text.h"
#include "engine/monitoring/survey_report.h"

#include <QDialog>

#include <memory>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;

namespace outcross
{

class StepBox;
class WrapLabel;

/// A field survey beside the running window: how many individuals to sample, and what a ranger would conclude from them
/// beside what the simulation knows. GUI thread, owned by the window.
class SurveyDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SurveyDialog(QWidget* parent);

    /// Null: none was made in this run. `notes`: what was done to the data, which goes with a copy.
    void setReport(std::shared_ptr<const SurveyReport> report, std::vector<Text> notes = {});
    /// Why there is nothing to survey now; empty: there is.
    void setUnavailable(const QString& why);

signals:
    void surveyAsked(qint64 individuals);

private:
    void fill();

    std::shared_ptr<const SurveyReport> m_report;
    std::vector<Text> m_notes;
    StepBox* m_individuals;
    QPushButton* m_survey;
    QPushButton* m_copy;
    WrapLabel* m_title;
    QWidget* m_table = nullptr;
};

} // namespace outcross
