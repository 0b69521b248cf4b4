#pragma once

#include "engine/conduct/snapshot.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace outcross
{

class BranchList;
class BranchRows;
class WrapLabel;

/// Every future of the run beside the window: a small picture of the tree, in which each can be reopened, named, pinned
/// behind the one that plays, and removed. It shows snapshots and asks; GUI thread, owned by the window.
class BranchesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BranchesDialog(QWidget* parent);

    /// Cheap where little has changed since the last one.
    void setSnapshot(const Snapshot& snapshot);

signals:
    void reopenAsked(quint64 branch);
    void renameAsked(quint64 branch, const QString& name);
    void pinAsked(quint64 branch, bool pinned);
    void removeAsked(quint64 branch);

private:
    void showChoices();
    void remove();

    BranchRows* m_rows;
    BranchList* m_list;
    WrapLabel* m_hint;
    QPushButton* m_reopen;
    QPushButton* m_rename;
    QPushButton* m_pin;
    QPushButton* m_remove;
};

} // namespace outcross
