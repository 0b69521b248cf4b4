#pragma once

#include "app/window/lineage_dialog.h"
#include "widgets/sheets/model_kinds.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <string>

namespace outcross
{

class BackgroundReader;
class ModelSheet;

/// What the model is. GUI thread, owned by the window.
class ModelDialog : public LineageDialog
{
    Q_OBJECT

public:
    /// Asks for a file to learn from, or a folder; an empty string when none was chosen.
    using AskForFile = std::function<QString(QWidget* parent, ModelInput input, bool folder)>;
    /// The columns of a shipped table; those of a file are read in the background.
    using ShippedColumns = std::function<QStringList(const std::string& data)>;
    ModelDialog(const AskForFile& askForFile, const ShippedColumns& shippedColumns, QWidget* parent);

private:
    ModelDialog(ModelSheet* sheet, QWidget* parent);
    [[nodiscard]] std::optional<QStringList> columnsLater(const std::string& file);

    ModelSheet* m_sheet;
    BackgroundReader* m_columns;
};

} // namespace outcross
