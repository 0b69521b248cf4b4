#include "tests/registry.h"
#include "widgets/panels/branch_rows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace outcross;
using namespace Qt::StringLiterals;

namespace
{

BranchRow branch(quint64 id, std::optional<quint64> parent, qint64 at, qint64 newest)
{
    BranchRow row;
    row.id = id;
    row.parent = parent;
    row.branchedAt = at;
    row.newest = newest;
    row.title = u"branch %1"_s.arg(id);
    return row;
}

QList<quint64> order(const BranchRows& rows)
{
    QList<quint64> ids;
    for (int i = 0; i < rows.rowCount(); ++i)
        ids.append(rows.row(i).id);
    return ids;
}

} // namespace

class BranchRowsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyBranchStandsBelowItsParentTheLatestFirst()
    {
        BranchRows rows;
        const QAbstractItemModelTester tester(&rows);
        rows.setBranches({branch(1, {}, 0, 50), branch(2, 1, 10, 60), branch(3, 1, 30, 40), branch(4, 2, 20, 80),
                          branch(5, {}, 0, 90), branch(6, 99, 5, 7)});
        QCOMPARE(order(rows), (QList<quint64>{1, 3, 2, 4, 5, 6}));
        QCOMPARE(rows.newest(), 90);
        QCOMPARE(rows.joins().size(), std::size_t{3});
        const BranchRows::Join& toFourth = rows.joins()[2];
        QCOMPARE(toFourth.from, 2);
        QCOMPARE(toFourth.to, 3);
        QCOMPARE(toFourth.generation, 20);
        QVERIFY(!rows.row(5).parent); // an unknown parent is none
    }

    void aBranchThatGrowsResetsNothing()
    {
        BranchRows rows;
        rows.setBranches({branch(1, {}, 0, 50), branch(2, 1, 10, 60)});
        const QSignalSpy reset(&rows, &QAbstractItemModel::modelReset);
        const QSignalSpy changed(&rows, &QAbstractItemModel::dataChanged);
        rows.setBranches({branch(1, {}, 0, 50), branch(2, 1, 10, 60)});
        QCOMPARE(changed.size(), 0);
        rows.setBranches({branch(1, {}, 0, 50), branch(2, 1, 10, 61)});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(reset.size(), 0);
    }

    void editingAsksForAnotherName()
    {
        BranchRows rows;
        rows.setBranches({branch(7, {}, 0, 50)});
        const QSignalSpy asked(&rows, &BranchRows::renameAsked);
        rows.setData(rows.index(0), u"branch 7"_s, Qt::EditRole); // as it was
        QCOMPARE(asked.size(), 0);
        rows.setData(rows.index(0), u" Mine\n"_s, Qt::EditRole);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toULongLong(), 7ULL);
        QCOMPARE(asked[0][1].toString(), u"Mine"_s);
    }
};

OUTCROSS_TEST(BranchRowsTest)
#include "branch_rows_test.moc"
