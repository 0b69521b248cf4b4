#pragma once

#include <QAbstractListModel>
#include <QString>

#include <optional>
#include <vector>

namespace outcross
{

/// One future of a run as the picture of the tree shows it.
struct BranchRow {
    quint64 id = 0;
    std::optional<quint64> parent;
    qint64 branchedAt = 0; ///< The last generation in common with the parent.
    qint64 newest = 0;
    QString title;   ///< What it is called, or what differs.
    QString details; ///< What differs, where it has a name, and what it kept.
    QString name;    ///< As the reader calls it; may be empty.
    bool plays = false;
    int pin = 0; ///< The number at its lines in the chart, from 1; 0: not pinned.
    bool operator==(const BranchRow&) const = default;
};

/// The futures as rows of a list, each below the one that it branched from, with the lines that join them. Titles can
/// be edited: that asks for another name. GUI thread.
class BranchRows : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// In any order; parents that are not among them are as good as none.
    void setBranches(std::vector<BranchRow> rows);

    [[nodiscard]] const BranchRow& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    [[nodiscard]] int indexOf(quint64 id) const; ///< −1: none.
    [[nodiscard]] qint64 newest() const;         ///< Of all of them.

    /// A line down from a parent to a child, at `generation`, from the middle of row `from` to the middle of row `to`.
    struct Join {
        int from = 0;
        int to = 0;
        qint64 generation = 0;
    };
    [[nodiscard]] const std::vector<Join>& joins() const { return m_joins; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void renameAsked(quint64 id, const QString& name);

private:
    std::vector<BranchRow> m_rows;
    std::vector<Join> m_joins;
};

} // namespace outcross
