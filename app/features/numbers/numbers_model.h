#pragma once

#include "app/features/numbers/numbers_columns.h"

#include <QAbstractTableModel>
#include <QColor>

namespace outcross
{

/// A run as a table: a row for every generation, read from the histories when somebody looks at it. Nothing is copied,
/// so a run of 100 000 generations costs no more than a short one. GUI thread, owned by its dialog.
class NumbersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Generations 0 … rows − 1. What the columns read must outlive the next call.
    void setNumbers(std::vector<NumbersColumn> columns, int rows);

    /// The colours of the heads, by lineage.
    void setColours(const PerSide<QColor>& colours);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Rows `first` … `last` with a head, parted by tabs, for a spreadsheet in the language of the window: the shortest
    /// decimals that read back as the same number; what is not known is empty.
    [[nodiscard]] QString head() const;
    void writeRows(int first, int last, QString& to) const;

private:
    std::vector<NumbersColumn> m_columns;
    PerSide<QColor> m_colours;
    int m_rows = 0;
};

} // namespace outcross
