#pragma once

#include "engine/experiment/scenario.h"
#include "widgets/panels/model_data_section.h"

#include <QDialog>

#include <functional>

class QPushButton;

namespace outcross
{

class ModelSheet;
class WrapLabel;

/// What the model is, beside the running window: change anything, see at once whether it can be founded, and start anew
/// with it. The run that is there goes on until then. GUI thread, owned by the window.
class ModelDialog : public QDialog
{
    Q_OBJECT

public:
    /// Asks for a file to learn from, or a folder; an empty string when none was chosen.
    using AskForFile = std::function<QString(QWidget* parent, ModelInput input, bool folder)>;
    ModelDialog(AskForFile askForFile, ModelDataSection::NumericColumns columns, QWidget* parent);

    /// Shows the model of this document.
    void setDocument(const Scenario& document);
    /// The engine could not found what was asked for.
    void showProblem(const QString& sentence);

signals:
    /// Another run is to be founded with this model.
    void startAsked(outcross::LineageSpec spec);

private:
    void check();

    AskForFile m_askForFile;
    Scenario m_document;
    ModelSheet* m_sheet;
    WrapLabel* m_problem;
    WrapLabel* m_cost;
    QPushButton* m_start;
};

} // namespace outcross
