#include "app/words/branch_words.h"

#include "app/words/document_difference.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>

#include <algorithm>

namespace outcross
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Branches)
};

const Scenario& documentOf(const Snapshot& snapshot, const Branch& branch)
{
    return branch.document ? *branch.document : *snapshot.document;
}

PerSide<HistoryView> historiesOf(const Snapshot& snapshot, const Branch& branch)
{
    if (branch.document)
        return branch.histories;
    return {{snapshot.lineages[Side::Left].reached, snapshot.lineages[Side::Right].reached}};
}

QString difference(const Snapshot& snapshot, const Branch& branch)
{
    const Branch* parent = branch.parent ? snapshot.branches->find(*branch.parent) : nullptr;
    if (parent != nullptr)
        return documentDifference(documentOf(snapshot, *parent), documentOf(snapshot, branch));
    const auto isRoot = [](const Branch& other) { return !other.parent; };
    const auto& all = snapshot.branches->branches();
    if (std::count_if(all.begin(), all.end(), isRoot) == 1)
        return Words::tr("The first future");
    return Words::tr("Seed %1").arg(QString::number(documentOf(snapshot, branch).seed));
}

QString keptWords(const PerSide<HistoryView>& histories, qint64 newest)
{
    const auto kept = [&](Side side) { return decimalText(histories[side].back().census.kept); };
    return Words::tr("Kept at generation %1: AI lineage %2, population %3")
        .arg(countText(static_cast<double>(newest)), kept(Side::Left), kept(Side::Right));
}

} // namespace

QString branchTitle(const Snapshot& snapshot, const Branch& branch)
{
    const QString title = branch.name.empty() ? difference(snapshot, branch) : QString::fromStdString(branch.name);
    return title.isEmpty() ? Words::tr("The same again") : title;
}

std::vector<BranchRow> branchRows(const Snapshot& snapshot)
{
    std::vector<BranchRow> rows;
    for (const Branch& branch : snapshot.branches->branches()) {
        BranchRow row;
        row.id = branch.id;
        row.parent = branch.parent;
        row.branchedAt = branch.branchedAt;
        row.plays = branch.id == snapshot.branches->current();
        row.newest = row.plays ? snapshot.newest : branch.newest();
        row.title = branchTitle(snapshot, branch);
        row.name = QString::fromStdString(branch.name);
        row.details = keptWords(historiesOf(snapshot, branch), row.newest);
        if (!branch.name.empty())
            row.details += QStringLiteral(". ") + difference(snapshot, branch);
        row.pin = branch.pinNumber;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace outcross
