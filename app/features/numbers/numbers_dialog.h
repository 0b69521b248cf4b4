#pragma once

#include "app/features/numbers/numbers_model.h"

#include <QDialog>

#include <optional>

class QPushButton;
class QTableView;

namespace outcross
{

/// The numbers of the chart and all others of a run as a table beside the window: a row for every generation. The row
/// of the chart's probe is the current one, and choosing a row fixes the probe there. While the run goes on rows are
/// added below; what the reader looks at stays, unless that is the last row, which is then followed. GUI thread, owned
/// by the window.
class NumbersDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NumbersDialog(QWidget* parent);

    void setNumbers(std::vector<NumbersColumn> columns, qint64 rows);
    /// Where the chart's probe is; nothing: nowhere, the row stays.
    void setProbe(std::optional<qint64> generation);

    /// The chosen rows, all where none is, to the clipboard.
    void copy();

signals:
    /// The reader has chosen a row.
    void rowChosen(qint64 generation);
    /// The reader wants to see this generation.
    void goToAsked(qint64 generation);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColours();
    void fitColumns();
    void tellRow();

    NumbersModel* m_model;
    QTableView* m_table;
    QPushButton* m_goTo;
    std::optional<qint64> m_probe;
    bool m_follows = false; ///< The current row is being set, not chosen.
};

} // namespace outcross
