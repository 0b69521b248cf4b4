#include "widgets/panels/branch_rows.h"

#include <algorithm>
#include <utility>

namespace outcross
{
namespace
{

/// Each below its parent, brothers and sisters from the latest beginning to the earliest, so that no join crosses a
/// line.
void place(const std::vector<BranchRow>& all, const BranchRow& row, std::vector<BranchRow>& placed)
{
    placed.push_back(row);
    std::vector<const BranchRow*> children;
    for (const BranchRow& other : all)
        if (other.parent == row.id)
            children.push_back(&other);
    std::stable_sort(children.begin(), children.end(),
                     [](const BranchRow* a, const BranchRow* b) { return a->branchedAt > b->branchedAt; });
    for (const BranchRow* child : children)
        place(all, *child, placed);
}

std::vector<BranchRow> inOrder(std::vector<BranchRow> rows)
{
    for (BranchRow& row : rows)
        if (row.parent && std::none_of(rows.begin(), rows.end(), [&](const auto& r) { return r.id == row.parent; }))
            row.parent.reset();
    std::vector<BranchRow> placed;
    for (const BranchRow& row : rows)
        if (!row.parent)
            place(rows, row, placed);
    return placed;
}

} // namespace

void BranchRows::setBranches(std::vector<BranchRow> rows)
{
    rows = inOrder(std::move(rows));
    if (rows == m_rows)
        return;
    const bool sameRows =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const BranchRow& a, const BranchRow& b) {
            return a.id == b.id && a.parent == b.parent && a.branchedAt == b.branchedAt;
        });
    if (sameRows) {
        m_rows = std::move(rows);
        emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_joins.clear();
    for (int i = 0; i < rowCount(); ++i)
        if (row(i).parent)
            m_joins.push_back({indexOf(*row(i).parent), i, row(i).branchedAt});
    endResetModel();
}

int BranchRows::indexOf(quint64 id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const BranchRow& row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

qint64 BranchRows::newest() const
{
    qint64 newest = 1;
    for (const BranchRow& row : m_rows)
        newest = std::max(newest, row.newest);
    return newest;
}

int BranchRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant BranchRows::data(const QModelIndex& index, int role) const
{
    const BranchRow& row = this->row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::EditRole:
        return row.name.isEmpty() ? row.title : row.name;
    case Qt::ToolTipRole:
        return row.title + u'\n' + row.details;
    case Qt::AccessibleTextRole:
        return row.plays     ? tr("%1, on screen. %2").arg(row.title, row.details)
               : row.pin > 0 ? tr("%1, pinned as %2. %3").arg(row.title, QString::number(row.pin), row.details)
                             : row.title + QStringLiteral(". ") + row.details;
    default:
        return {};
    }
}

Qt::ItemFlags BranchRows::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsEditable : usual;
}

bool BranchRows::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole)
        return false;
    const QString name = value.toString().simplified();
    if (name != data(index, Qt::EditRole).toString())
        emit renameAsked(row(index.row()).id, name);
    return true;
}

} // namespace outcross
