#pragma once

#include "widgets/sheets/sheet_section.h"

#include <QString>
#include <QWidget>

class QToolButton;

namespace outcross
{

class WrapLabel;

/// One section of a sheet, folded away until it is asked for; beside its name stands, in a few words, what is chosen in
/// it. GUI thread, owned by the sheet.
class ModelSection : public QWidget
{
    Q_OBJECT

public:
    /// Takes the section.
    explicit ModelSection(SheetSection* section);

    void setUnfolded(bool unfolded);
    [[nodiscard]] bool isUnfolded() const;
    /// Is there only where the kind has anything to choose in it.
    void adapt(const LineageSpec& whole, const KindRow& kind);

private:
    void showFold();

    SheetSection* m_section;
    QToolButton* m_fold;
    WrapLabel* m_summary;
};

} // namespace outcross
