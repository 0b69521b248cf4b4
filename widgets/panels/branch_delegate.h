#pragma once

#include <QStyledItemDelegate>

namespace outcross
{

class BranchRows;

/// Paints one row of the tree of branches: its line in time, what joins it to the others, its words. GUI thread.
class BranchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `rows` must outlive it.
    BranchDelegate(const BranchRows& rows, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    void paintLines(QPainter& painter, const QRectF& area, int row) const;

    const BranchRows& m_rows;
};

} // namespace outcross
