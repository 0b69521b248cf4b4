#pragma once

#include "engine/document/scenario.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace outcross
{

class DataCheck;
class LineageSheet;
class WrapLabel;

/// What a dialog about one lineage says, in the language of the window.
struct LineageDialogWords {
    QString name; ///< What the names of its parts begin with: "model".
    QString title;
    QString start;
    QString startTip; ///< While it can be pressed.
    QString isReading;
};

/// What one lineage is, beside the running window: change anything, see at once whether it can be founded, and start
/// anew with it. The run that is there goes on until then. GUI thread, owned by the window.
class LineageDialog : public QDialog
{
    Q_OBJECT

public:
    /// Shows the lineage of this document.
    void setDocument(const Scenario& document);
    /// The engine could not found what was asked for.
    void showProblem(const QString& sentence);

signals:
    /// Another run is to be founded with this lineage.
    void startAsked(outcross::LineageSpec spec);

protected:
    LineageDialog(LineageDialogWords words, Side side, LineageSheet* sheet, QSize size, QWidget* parent);

    /// What the sheet shows of a lineage: the lineage itself, or another one where the sheet does not describe it.
    [[nodiscard]] virtual LineageSpec described(const LineageSpec& spec) { return spec; }
    [[nodiscard]] QVBoxLayout* parts() const { return m_parts; }

private:
    void check();

    LineageDialogWords m_words;
    Side m_side;
    Scenario m_document;
    LineageSheet* m_sheet;
    QVBoxLayout* m_parts;
    WrapLabel* m_problem;
    WrapLabel* m_cost;
    QPushButton* m_start;
    DataCheck* m_data;
};

} // namespace outcross
