#pragma once

#include <QListView>

namespace outcross
{

class BranchRows;

/// The tree of branches as a small picture: one line a future along the same time, joined to the one that it branched
/// from, with its words beside it. Enter or a double click asks to reopen one, F2 edits its name, Delete asks to remove
/// it. The caller's model must outlive it. GUI thread.
class BranchList : public QListView
{
    Q_OBJECT

public:
    explicit BranchList(BranchRows* rows, QWidget* parent = nullptr);

    /// The one selected; 0: none.
    [[nodiscard]] quint64 selected() const;
    void select(quint64 id);

signals:
    void reopenAsked(quint64 id);
    void removeAsked(quint64 id);
    void selectionMoved();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    BranchRows* m_rows;
};

} // namespace outcross
