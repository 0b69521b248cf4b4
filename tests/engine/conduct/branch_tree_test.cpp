#include "engine/conduct/branch_tree.h"
#include "tests/registry.h"

#include <QTest>

using namespace outcross;

namespace
{

PerSide<HistoryView> rows(int count)
{
    History history;
    for (int i = 0; i < count; ++i)
        history.append({});
    return {{history.view(), history.view()}};
}

/// A tree after leaving its playing branch `newest` generations long at generation `at`.
void branch(BranchTree& tree, int newest, std::int64_t at)
{
    tree.leave(std::make_shared<const Scenario>(), rows(newest + 1), nullptr);
    tree.grow(at);
}

} // namespace

class BranchTreeTest : public QObject
{
    Q_OBJECT
private slots:
    void aBranchBeforeItsParentsBeginningBelongsToTheGrandparent()
    {
        BranchTree tree;
        const auto root = tree.current();
        branch(tree, 50, 20);
        const auto late = tree.current();
        QCOMPARE(tree.find(late)->parent, std::optional(root));
        branch(tree, 60, 40);
        QCOMPARE(tree.find(tree.current())->parent, std::optional(late));
        branch(tree, 60, 20);
        QCOMPARE(tree.find(tree.current())->parent, std::optional(late)); // generation 20 is common to both
        branch(tree, 60, 10);
        QCOMPARE(tree.find(tree.current())->parent, std::optional(root));
    }

    void fourArePinnedAndTheOldestGivesWay()
    {
        BranchTree tree;
        std::vector<std::uint64_t> ids;
        for (int i = 0; i < 6; ++i) {
            ids.push_back(tree.current());
            branch(tree, 10, 5);
        }
        for (const auto id : ids)
            tree.pin(id, true);
        std::vector<std::uint64_t> pinned;
        for (const Branch* one : tree.pinned())
            pinned.push_back(one->id);
        QCOMPARE(pinned, std::vector(ids.begin() + 2, ids.end()));
        tree.pin(tree.current(), true); // plays in front already
        QCOMPARE(tree.pinned().size(), std::size_t{4});
        const int number = tree.find(ids[3])->pinNumber;
        const int other = tree.find(ids[4])->pinNumber;
        tree.pin(ids[3], false);
        QCOMPARE(tree.pinned().size(), std::size_t{3});
        QCOMPARE(tree.find(ids[4])->pinNumber, other); // the others keep their numbers
        tree.pin(ids[0], true);
        QCOMPARE(tree.find(ids[0])->pinNumber, number);
    }

    void aBranchThatGoesLeavesItsChildrenToItsParent()
    {
        BranchTree tree;
        const auto root = tree.current();
        branch(tree, 50, 20);
        const auto middle = tree.current();
        branch(tree, 60, 40);
        tree.remove(middle);
        QVERIFY(tree.find(middle) == nullptr);
        QCOMPARE(tree.find(tree.current())->parent, std::optional(root));
        QCOMPARE(tree.find(tree.current())->branchedAt, 20);
        tree.remove(root);
        QVERIFY(!tree.find(tree.current())->parent);
        tree.remove(tree.current());
        QCOMPARE(tree.branches().size(), std::size_t{1});
    }

    void whatIsNamedOrPinnedStaysLongest()
    {
        BranchTree tree;
        const auto first = tree.current();
        branch(tree, 10, 5);
        const auto second = tree.current();
        tree.rename(first, "the first");
        for (std::size_t i = 0; i < BranchTree::kMaximumBranches + 3; ++i)
            branch(tree, 10, 5);
        QCOMPARE(tree.branches().size(), BranchTree::kMaximumBranches);
        QVERIFY(tree.find(first) != nullptr);
        QVERIFY(tree.find(second) == nullptr);
    }

    void longFuturesAreFew()
    {
        BranchTree tree;
        constexpr int kLong = 300'000;
        for (int i = 0; i < 6; ++i)
            branch(tree, kLong, 5);
        std::int64_t sum = 0;
        for (const Branch& one : tree.branches())
            sum += one.newest();
        QVERIFY(sum <= BranchTree::kMaximumRows + 5 * 6);
        QCOMPARE(tree.branches().size(), std::size_t{4});
    }

    void namesOutliveUndoing()
    {
        BranchTree before;
        BranchTree now = before;
        now.rename(now.current(), "mine");
        before.takeNames(now);
        QCOMPARE(before.find(before.current())->name, std::string("mine"));
    }
};

OUTCROSS_TEST(BranchTreeTest)
#include "branch_tree_test.moc"
