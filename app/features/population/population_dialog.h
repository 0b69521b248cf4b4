#pragma once

#include "app/window/lineage_dialog.h"

#include <functional>

namespace outcross
{

class BiologySheet;

/// What the population is. GUI thread, owned by the window.
class PopulationDialog : public LineageDialog
{
    Q_OBJECT

public:
    /// Asks for a file of genotypes; an empty string when none was chosen.
    using AskForFile = std::function<QString(QWidget* parent)>;
    PopulationDialog(const AskForFile& askForFile, QWidget* parent);

private:
    PopulationDialog(BiologySheet* sheet, QWidget* parent);
    /// A pedigree is replaced by a plain population, which the dialog says.
    [[nodiscard]] LineageSpec described(const LineageSpec& spec) override;

    BiologySheet* m_sheet;
    WrapLabel* m_replaced; ///< What the sheet does not describe, where there is such a thing.
};

} // namespace outcross
