#include "engine/conduct/branch_tree.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace outcross
{

std::int64_t Branch::newest() const
{
    const std::size_t rows = std::min(histories[Side::Left].size(), histories[Side::Right].size());
    return std::max<std::int64_t>(static_cast<std::int64_t>(rows) - 1, 0);
}

BranchTree::BranchTree()
{
    begin({});
}

const Branch* BranchTree::find(std::uint64_t id) const
{
    const auto found =
        std::find_if(m_branches.begin(), m_branches.end(), [&](const Branch& branch) { return branch.id == id; });
    return found == m_branches.end() ? nullptr : &*found;
}

Branch* BranchTree::place(std::uint64_t id)
{
    return const_cast<Branch*>(find(id));
}

std::vector<const Branch*> BranchTree::pinned() const
{
    std::vector<const Branch*> pinned;
    for (const Branch& branch : m_branches)
        if (branch.pinned != 0)
            pinned.push_back(&branch);
    std::sort(pinned.begin(), pinned.end(), [](const Branch* a, const Branch* b) { return a->pinned < b->pinned; });
    return pinned;
}

void BranchTree::leave(std::shared_ptr<const Scenario> document, const PerSide<HistoryView>& histories,
                       std::shared_ptr<RunImage> image)
{
    Branch& left = *place(m_current);
    left.document = std::move(document);
    left.histories = histories;
    left.image = std::move(image);
}

void BranchTree::begin(Branch branch)
{
    branch.id = ++m_lastId;
    m_current = branch.id;
    m_branches.push_back(std::move(branch));
    keepWithinLimits();
}

/// Before its own beginning the one that plays is its parent, or that one's.
void BranchTree::grow(std::int64_t at)
{
    const Branch* parent = find(m_current);
    while (parent->parent && at < parent->branchedAt)
        parent = find(*parent->parent);
    Branch branch;
    branch.parent = parent->id;
    branch.branchedAt = at;
    begin(std::move(branch));
}

void BranchTree::plant()
{
    begin({});
}

void BranchTree::settle(std::uint64_t id)
{
    Branch& branch = *place(id);
    branch.document = nullptr;
    branch.histories = {};
    branch.image = nullptr;
    branch.pinned = 0;
    branch.pinNumber = 0;
    m_current = id;
}

void BranchTree::rename(std::uint64_t id, std::string name)
{
    if (Branch* branch = place(id))
        branch->name = std::move(name);
}

void BranchTree::pin(std::uint64_t id, bool pinned)
{
    Branch* branch = place(id);
    if (branch == nullptr || id == m_current || (branch->pinned != 0) == pinned)
        return;
    branch->pinned = 0;
    branch->pinNumber = 0;
    if (!pinned)
        return;
    if (const auto all = this->pinned(); all.size() == kMaximumPins)
        pin(all.front()->id, false);
    const auto isTaken = [&](int number) {
        return std::any_of(m_branches.begin(), m_branches.end(),
                           [&](const Branch& other) { return other.pinNumber == number; });
    };
    int number = 1;
    while (isTaken(number))
        ++number;
    branch->pinned = ++m_lastPin;
    branch->pinNumber = number;
}

void BranchTree::remove(std::uint64_t id)
{
    const Branch* found = find(id);
    if (found == nullptr || id == m_current)
        return;
    const Branch gone = *found;
    std::erase_if(m_branches, [&](const Branch& branch) { return branch.id == id; });
    for (Branch& child : m_branches) {
        if (child.parent != id)
            continue;
        child.parent = gone.parent;
        child.branchedAt = gone.parent ? std::min(child.branchedAt, gone.branchedAt) : 0;
    }
}

void BranchTree::keepWithinLimits()
{
    const auto rows = [&] {
        std::int64_t sum = 0;
        for (const Branch& branch : m_branches)
            sum += std::max<std::int64_t>(branch.newest() - branch.branchedAt, 0);
        return sum;
    };
    while (m_branches.size() > 1 && (m_branches.size() > kMaximumBranches || rows() > kMaximumRows)) {
        const auto rank = [&](const Branch& branch) {
            return std::tuple(branch.id == m_current, branch.pinned, !branch.name.empty(), branch.id);
        };
        remove(std::min_element(m_branches.begin(), m_branches.end(), [&](const Branch& a, const Branch& b) {
                   return rank(a) < rank(b);
               })->id);
    }
}

void BranchTree::takeNames(const BranchTree& newer)
{
    for (Branch& branch : m_branches)
        if (const Branch* same = newer.find(branch.id); same != nullptr && same->parent == branch.parent)
            branch.name = same->name;
}

} // namespace outcross
