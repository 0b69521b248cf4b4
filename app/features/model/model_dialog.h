#pragma once

#include "engine/document/scenario.h"
#include "widgets/sheets/model_kinds.h"

#include <QDialog>
#include <QStringList>

#include <functional>
#include <optional>
#include <string>

class QPushButton;

namespace outcross
{

class BackgroundReader;
class DataCheck;
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
    /// The columns of a shipped table; those of a file are read in the background.
    using ShippedColumns = std::function<QStringList(const std::string& data)>;
    ModelDialog(AskForFile askForFile, ShippedColumns shippedColumns, QWidget* parent);

    /// Shows the model of this document.
    void setDocument(const Scenario& document);
    /// The engine could not found what was asked for.
    void showProblem(const QString& sentence);

signals:
    /// Another run is to be founded with this model.
    void startAsked(outcross::LineageSpec spec);

private:
    void check();
    [[nodiscard]] std::optional<QStringList> columnsLater(const std::string& file);

    AskForFile m_askForFile;
    Scenario m_document;
    ModelSheet* m_sheet;
    WrapLabel* m_problem;
    WrapLabel* m_cost;
    QPushButton* m_start;
    QString m_startTip; ///< While it can be pressed.
    DataCheck* m_data;
    BackgroundReader* m_columns;
};

} // namespace outcross
