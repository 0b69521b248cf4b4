#include "engine/base/errors.h"
#include "engine/data/library.h"
#include "engine/data/table.h"
#include "tests/registry.h"

#include <QTest>

#include <cmath>
#include <string>
#include <vector>

using namespace outcross;

class TableTest : public QObject
{
    Q_OBJECT

private slots:
    void penguinsGiveTheirFirstNumericColumns();
    void namedColumnsComeInTheOrderOfTheirNames();
    void standardUnitsHaveMeanZeroAndVarianceOne();
    void everyFifthRowIsHeldOut();
    void spacesAndSignsAreNumbersToo();
    void badTablesAreRefusedInWords_data();
    void badTablesAreRefusedInWords();
};

namespace
{

Table penguins(const std::vector<std::string>& names, std::size_t count)
{
    return readTable(readFile(OUTCROSS_SOURCE_DIR "/resources/data/penguins.csv"), "penguins", names, count);
}

/// A header and rows 1 … `rows` of "i,2i", then `last`.
std::string csv(int rows, const std::string& last = {})
{
    std::string text = "a,b\n";
    for (int i = 1; i <= rows; ++i)
        text += std::to_string(i) + "," + std::to_string(2 * i % 7) + "\n";
    return text + last;
}

} // namespace

void TableTest::penguinsGiveTheirFirstNumericColumns()
{
    const Table table = penguins({}, 2);
    QCOMPARE(table.columns, (std::vector<std::string>{"bill_length_mm", "bill_depth_mm"}));
    QCOMPARE(table.values.rows(), 342);
    QCOMPARE(table.values(0, 0), 39.1);
    QCOMPARE(table.values(0, 1), 18.7);
    QVERIFY(std::abs(table.mean(0) - 43.9219) < 1e-4); // published with the data
    QVERIFY(std::abs(table.mean(1) - 17.1512) < 1e-4);
}

void TableTest::namedColumnsComeInTheOrderOfTheirNames()
{
    const Table table = penguins({"body_mass_g", "flipper_length_mm"}, 2);
    QCOMPARE(table.values(0, 0), 3750.0);
    QCOMPARE(table.values(0, 1), 181.0);
}

void TableTest::standardUnitsHaveMeanZeroAndVarianceOne()
{
    const Eigen::MatrixXd z = standardRows(penguins({}, 2));
    for (Eigen::Index column = 0; column < 2; ++column) {
        QVERIFY(std::abs(z.col(column).mean()) < 1e-12);
        QVERIFY(std::abs(z.col(column).array().square().mean() - 1) < 1e-12);
    }
}

void TableTest::everyFifthRowIsHeldOut()
{
    const Table table = penguins({}, 2);
    const Eigen::MatrixXd all = standardRows(table);
    const Eigen::MatrixXd training = trainingRows(table);
    const Eigen::MatrixXd heldOut = heldOutRows(table);
    QCOMPARE(training.rows(), 274);
    QCOMPARE(heldOut.rows(), 68);
    QVERIFY(heldOut.row(0) == all.row(4) && heldOut.row(1) == all.row(9));
    QVERIFY(training.row(3) == all.row(3) && training.row(4) == all.row(5));
}

void TableTest::spacesAndSignsAreNumbersToo()
{
    const Table table = readTable(csv(10, " +11 ,-1e0\r\n"), "t", {}, 2);
    QCOMPARE(table.values(10, 0), 11.0);
    QCOMPARE(table.values(10, 1), -1.0);
}

void TableTest::badTablesAreRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char* name, const std::string& text, const char* column, const char* message) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(column) << QByteArray(message);
    };
    row("not a number", csv(11, "x,1\n"), "a", "t, line 13, column \"a\": \"x\" is not a finite number");
    row("half a number", csv(11, "1x,1\n"), "a", "t, line 13, column \"a\": \"1x\" is not a finite number");
    row("two signs", csv(11, "+-1,1\n"), "a", "t, line 13, column \"a\": \"+-1\" is not a finite number");
    row("NaN", csv(11, "nan,1\n"), "a", "t, line 13, column \"a\": \"nan\" is not a finite number");
    row("infinite", csv(11, "-inf,1\n"), "a", "t, line 13, column \"a\": \"-inf\" is not a finite number");
    row("too large to read", csv(11, "1e999,1\n"), "a", "t, line 13, column \"a\": \"1e999\" is not a finite number");
    row("too large to square", csv(11, "1e300,1\n"), "a", "t, column \"a\": the values are too large");
    row("empty cell", csv(11, ",1\n"), "a", "t, line 13, column \"a\": the cell is empty");
    row("empty cell of a picked column", csv(11, ",1\n"), "", "t, line 13, column \"a\": the cell is empty");
    row("too few rows", csv(9), "a", "t: 9 rows of data; at least 10 are needed");
    row("unknown column", csv(11), "c", "columns: t has no column \"c\"; it has: a, b");
    row("constant", "a\n" + std::string("5\n5\n5\n5\n5\n5\n5\n5\n5\n5\n"), "a",
        "t, column \"a\": all values are the same");
    row("no numbers at all", "a\nx\ny\n", "", "t: columns of numbers needed: 1; the file has 0");
    row("ragged", csv(11, "1\n"), "a", "t, line 13: 1 cells, but the header has 2");
}

void TableTest::badTablesAreRefusedInWords()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, column);
    QFETCH(QByteArray, message);
    const std::vector<std::string> names =
        column.isEmpty() ? std::vector<std::string>{} : std::vector<std::string>{column.toStdString()};
    try {
        static_cast<void>(readTable(text.toStdString(), "t", names, 1));
        QFAIL("nothing was refused");
    } catch (const InputError& error) {
        QCOMPARE(QByteArray(error.what()), message);
    }
}

OUTCROSS_TEST(TableTest)
#include "table_test.moc"
