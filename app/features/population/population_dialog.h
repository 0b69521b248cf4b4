#pragma once

#include "engine/document/scenario.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;

namespace outcross
{

class BiologySheet;
class DataCheck;
class WrapLabel;

/// What the population is, beside the running window: change anything, see at once whether it can be founded, and start
/// anew with it. The run that is there goes on until then. GUI thread, owned by the window.
class PopulationDialog : public QDialog
{
    Q_OBJECT

public:
    /// Asks for a file of genotypes; an empty string when none was chosen.
    using AskForFile = std::function<QString(QWidget* parent)>;
    PopulationDialog(AskForFile askForFile, QWidget* parent);

    /// Shows the population of this document.
    void setDocument(const Scenario& document);
    /// The engine could not found what was asked for.
    void showProblem(const QString& sentence);

signals:
    /// Another run is to be founded with this population.
    void startAsked(outcross::LineageSpec spec);

private:
    void check();

    AskForFile m_askForFile;
    Scenario m_document;
    BiologySheet* m_sheet;
    WrapLabel* m_replaced; ///< What the sheet does not describe, where there is such a thing.
    WrapLabel* m_problem;
    WrapLabel* m_cost;
    QPushButton* m_start;
    QString m_startTip; ///< While it can be pressed.
    DataCheck* m_data;
};

} // namespace outcross
