#include "widgets/panels/branch_list.h"

#include "widgets/panels/branch_delegate.h"
#include "widgets/panels/branch_rows.h"

#include <QKeyEvent>

namespace outcross
{

BranchList::BranchList(BranchRows* rows, QWidget* parent) : QListView(parent), m_rows(rows)
{
    setModel(rows);
    setItemDelegate(new BranchDelegate(*rows, this));
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(EditKeyPressed);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setAccessibleName(tr("Tree of branches"));
    connect(this, &QListView::doubleClicked, this,
            [this](const QModelIndex& index) { emit reopenAsked(m_rows->row(index.row()).id); });
}

quint64 BranchList::selected() const
{
    return currentIndex().isValid() ? m_rows->row(currentIndex().row()).id : 0;
}

void BranchList::select(quint64 id)
{
    if (const int row = m_rows->indexOf(id); row >= 0)
        setCurrentIndex(m_rows->index(row));
}

void BranchList::keyPressEvent(QKeyEvent* event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && selected() != 0 && state() != EditingState)
        emit reopenAsked(selected());
    else if (event->key() == Qt::Key_Delete && selected() != 0)
        emit removeAsked(selected());
    else
        QListView::keyPressEvent(event);
}

void BranchList::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    emit selectionMoved();
}

} // namespace outcross
