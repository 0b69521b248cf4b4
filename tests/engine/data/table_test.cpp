#include "engine/base/errors.h"
#include "engine/data/file_text.h"
#include "engine/data/library.h"
#include "engine/data/table.h"
#include "tests/registry.h"

#include <QTest>

#include <cmath>
#include <string>
#include <vector>

using namespace outcross;
using namespace Qt::StringLiterals;

class TableTest : public QObject
{
    Q_OBJECT

private slots:
    void penguinsGiveTheirFirstNumericColumns();
    void namedColumnsComeInTheOrderOfTheirNames();
    void standardUnitsHaveMeanZeroAndVarianceOne();
    void everyFifthRowIsHeldOut();
    void spacesAndSignsAreNumbersToo();
    void unknownCellsLeaveTheirRowOut_data();
    void unknownCellsLeaveTheirRowOut();
    void zeroAndNegativeNumbersAreNumbers();
    void decimalCommasAreToldFromTheWholeTable();
    void countersAreNoData_data();
    void countersAreNoData();
    void aColumnIsJudgedByMostOfItsCells();
    void columnsOfWhichLessThanHalfIsKnownAreTakenLast();
    void marksThatCouldPartThousandsAreSaid();
    void numbersThatNoDoubleHoldsAreInfiniteOrNothing();
    void columnsTakenAreSaid();
    void theProgramsOwnTablesAreRead_data();
    void theProgramsOwnTablesAreRead();
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

std::string repeated(const std::string& text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

std::string notesOf(const Table& table)
{
    std::string notes;
    for (const Text& note : table.notes)
        notes += note.english() + "\n";
    return notes;
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

void TableTest::unknownCellsLeaveTheirRowOut_data()
{
    QTest::addColumn<QByteArray>("cell");
    for (const char* cell :
         {"",  " ", "NA", "n/a", "N/A",  "NaN",     "nan", "None", "null",     "unk",   "UNKNOWN", "?",
          "-", ".", "*",  "--",  "#N/A", "#DIV/0!", "inf", "-inf", "Infinity", "1e309", "-1e999",  "#VALUE!"})
        QTest::newRow(cell) << QByteArray(cell);
}

void TableTest::unknownCellsLeaveTheirRowOut()
{
    QFETCH(QByteArray, cell);
    const Table table = readTable(csv(11, cell.toStdString() + ",1\n"), "t", {"a"}, 1);
    QCOMPARE(table.values.rows(), 11);
    QCOMPARE(notesOf(table),
             std::string("t: one of 12 rows was left out, as it has no number in a column that was taken.\n"));
    // In a column that is not taken nothing matters.
    QCOMPARE(notesOf(readTable(csv(11, cell.toStdString() + ",1\n"), "t", {"b"}, 1)), std::string());
}

void TableTest::zeroAndNegativeNumbersAreNumbers()
{
    const Table table = readTable(csv(10, "0,1\n-1,1\n-9,1\n\xE2\x88\x92"
                                          "7,1\n00,1\n"),
                                  "t", {"a"}, 1);
    QCOMPARE(table.values.rows(), 15);
    QCOMPARE(table.values(10, 0), 0.0);
    QCOMPARE(table.values(11, 0), -1.0);
    QCOMPARE(table.values(12, 0), -9.0);
    QCOMPARE(table.values(13, 0), -7.0); // with a typeset minus
    QCOMPARE(table.values(14, 0), 0.0);
}

void TableTest::decimalCommasAreToldFromTheWholeTable()
{
    const Table semicolons = readTable("x;y\n" + repeated("40,47;1\n-1,234;2\n,5;3\n", 4), "t", {"x", "y"}, 2);
    QCOMPARE(semicolons.values(0, 0), 40.47);
    QCOMPARE(semicolons.values(1, 0), -1.234);
    QCOMPARE(semicolons.values(2, 0), 0.5);
    QVERIFY(semicolons.notes.empty());
    QCOMPARE(readTable("x\n" + repeated("40,47\n1,5e1\n", 5), "t", {"x"}, 1).values(1, 0), 15.0);
    QCOMPARE(readTable("x,y\n" + repeated("\"40,47\",1\n\"1,5\",2\n", 5), "t", {"x"}, 1).values(0, 0), 40.47);
    QCOMPARE(readTable("x\ty\n" + repeated("40,47\t1\n1,5\t2\n", 5), "t", {"x"}, 1).values(0, 0), 40.47);
    QCOMPARE(readTable("x;y\n" + repeated("40.47;1\n1.234;2\n", 5), "t", {"x"}, 1).values(1, 0), 1.234);
    const Table doubtful = readTable("x;y\n" + repeated("1,234;1\n2,345;2\n", 5), "t", {"x"}, 1);
    QCOMPARE(doubtful.values(0, 0), 1.234);
    QCOMPARE(notesOf(doubtful),
             std::string("t, line 2, column “x”: the comma in “1,234” was taken for a decimal comma; if it "
                         "parts thousands, leave it out of all numbers.\n"));
}

void TableTest::countersAreNoData_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("first");
    for (const char* name : {"", "id", "ID", "index", "row.names", "Unnamed: 0", "rownames", "no.", "obs", "...1"}) {
        QTest::addRow("%s from 1", name) << QByteArray(name) << 1;
        QTest::addRow("%s from 0", name) << QByteArray(name) << 0;
    }
}

void TableTest::countersAreNoData()
{
    QFETCH(QByteArray, name);
    QFETCH(int, first);
    std::string text = "\"" + name.toStdString() + "\",x,y\n";
    for (int i = 0; i < 12; ++i)
        text += "\"" + std::to_string(i + first) + "\"," + std::to_string(i * i) + "," + std::to_string(i % 5) + "\n";
    QCOMPARE(readTable(text, "t", {}, 2).columns, (std::vector<std::string>{"x", "y"}));
    if (!name.isEmpty()) // who asks for it gets it
        QCOMPARE(readTable(text, "t", {name.toStdString()}, 1).values(3, 0), 3.0 + first);
}

void TableTest::aColumnIsJudgedByMostOfItsCells()
{
    // Text first, a number first, and one value only.
    std::string text = "a,b,c,d\n";
    for (int i = 0; i < 20; ++i)
        text += (i == 0 ? "n/a," : std::to_string(i * i) + ",") + (i == 0 ? "7," : "word,") + "5," +
                std::to_string(i % 7) + "\n";
    const Table table = readTable(text, "t", {}, 2);
    QCOMPARE(table.columns, (std::vector<std::string>{"a", "d"}));
    QCOMPARE(table.values.rows(), 19);
}

void TableTest::columnsOfWhichLessThanHalfIsKnownAreTakenLast()
{
    std::string text = "rare,x,y\n";
    for (int i = 0; i < 40; ++i)
        text += (i % 3 == 0 ? std::to_string(i * i) : "NA") + "," + std::to_string(i % 7) + "," +
                std::to_string(i % 5) + "\n";
    QCOMPARE(readTable(text, "t", {}, 2).columns, (std::vector<std::string>{"x", "y"}));
    const Table three = readTable(text, "t", {}, 3);
    QCOMPARE(three.columns, (std::vector<std::string>{"rare", "x", "y"}));
    QCOMPARE(three.values.rows(), 14);
    QVERIFY(notesOf(three).find("26 of 40 rows were left out") != std::string::npos);
}

void TableTest::marksThatCouldPartThousandsAreSaid()
{
    const auto notes = [](const std::string& text) { return notesOf(readTable(text, "t", {"x"}, 1)); };
    const std::string said = "t, line 4, column “x”: the point in “1.034” was taken for a decimal point; if it parts "
                             "thousands, leave it out of all numbers.\n";
    QCOMPARE(notes("x;y\n950;1\n987;2\n1.034;3\n" + repeated("870;4\n", 10)), said);
    QCOMPARE(notes("x\ty\n950\t1\n987\t2\n1.034\t3\n" + repeated("870\t4\n", 10)), said);
    // What only a decimal point can be tells of the others.
    QCOMPARE(notes("x;y\n950.5;1\n987;2\n1.034;3\n" + repeated("870;4\n", 10)), std::string());
    QCOMPARE(readTable("x;y\n950;1\n987;2\n1.034;3\n" + repeated("870;4\n", 10), "t", {"x"}, 1).values(2, 0), 1.034);
    // Of a column that is not taken nothing is said.
    QCOMPARE(notesOf(readTable("x;y\n950;1\n987;2\n1.034;3\n" + repeated("870;4\n", 10), "t", {"y"}, 1)),
             std::string());
}

void TableTest::numbersThatNoDoubleHoldsAreInfiniteOrNothing()
{
    const auto last = [](const std::string& cell) {
        const Table table = readTable(csv(11, cell + ",1\n"), "t", {"a"}, 1);
        return table.values.rows() == 12 ? table.values(11, 0) : -1.0;
    };
    QCOMPARE(last("1e-400"), 0.0);
    QCOMPARE(last("0." + std::string(400, '0') + "1"), 0.0);
    QCOMPARE(last(std::string(400, '9')), -1.0);
    QCOMPARE(last("1e309"), -1.0);
}

void TableTest::columnsTakenAreSaid()
{
    QCOMPARE(notesOf(readTable(csv(11), "t", {}, 2)),
             std::string("t: no columns were named, so the first 2 with numbers were taken: a, b.\n"));
    QCOMPARE(notesOf(readTable(csv(11), "t", {"b"}, 1)), std::string());
    QCOMPARE(readTable(csv(11), "t", {" B "}, 1).columns, (std::vector<std::string>{"b"}));
    const Table nameless = readTable(csv(11).substr(4), "t", {}, 1);
    QCOMPARE(nameless.columns, (std::vector<std::string>{"2"})); // the first counts
    QCOMPARE(notesOf(nameless),
             std::string("t begins with numbers and has no names of columns; they are called 1 to 2.\n"
                         "t: no column was named, so the first one with numbers was taken: 2.\n"));
}

void TableTest::theProgramsOwnTablesAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("column");
    QTest::newRow("census") << QByteArray("# outcross 1.0\n# seed 1\n# replicates 1\n# scenario "
                                          "{\"format\":1,\"title\":\"a, b\"}\n# note lineages.ai: x\n"
                                          "replicate,generation,lineage,diversity,kept\n") +
                                   QByteArray("0,0,ai,0.75,nan\n0,0,population,0.5,1\n0,1,ai,0.7,inf\n").repeated(6)
                            << u"diversity"_s;
    QTest::newRow("expect") << QByteArray("generation,lineage,diversity,kept,valid,why\n") +
                                   QByteArray("0,ai,0.75,1,1,\n0,population,0.5,1,0,\"of data, no\"\n").repeated(6)
                            << u"diversity"_s;
    QTest::newRow("pedigree") << QByteArray("# note p.csv: “-” was taken for an unknown parent, in 4 cells.\n"
                                            "id,F,generations\n") +
                                     QByteArray("\"a,b\",0,0\nc,0.25,2\n").repeated(6)
                              << u"F"_s;
    QTest::newRow("sweep") << QByteArray("# outcross 1.0\n# sweep {\"a\":1}\ninflow,size,seed,lineage,measure,mean\n") +
                                  QByteArray("0,10,77,ai,kept,0.5\n# a cell: refused\n0.1,10,78,ai,kept,nan\n"
                                             "0.1,10,78,ai,kept,0.7\n")
                                      .repeated(6)
                           << u"mean"_s;
}

void TableTest::theProgramsOwnTablesAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, column);
    QVERIFY(readTable(text.toStdString(), "t", {column.toStdString()}, 1).values.rows() >= 12);
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
    row("thousands", csv(11, "\"1,234\",1\n"), "a",
        "t, line 13, column \"a\": \"1,234\" can be read in two ways; write numbers without separators of thousands, "
        "and all with the same decimal mark");
    row("a decimal point among commas", "a;b\n" + repeated("1,5;2\n2,5;1\n", 6) + "1.500;3\n", "a",
        "t, line 14, column \"a\": \"1.500\" can be read in two ways; write numbers without separators of thousands, "
        "and all with the same decimal mark");
    row("millions", csv(11, "\"1,234,567\",1\n"), "a",
        "t, line 13, column \"a\": \"1,234,567\" has separators of thousands; write all numbers without them");
    row("thousands and cents", csv(11, "\"1.234,50\",1\n"), "a",
        "t, line 13, column \"a\": \"1.234,50\" has separators of thousands; write all numbers without them");
    row("too large to square", csv(11, "1e300,1\n"), "a", "t, column \"a\": the values are too large");
    row("too few rows with numbers", csv(9, ",1\nn/a,1\ninf,1\n"), "a",
        "t: only 9 of 12 rows have numbers in all columns taken (a); at least 10 are needed");
    row("two columns of the name", "a,a\n" + repeated("1,2\n2,4\n", 6), "a", "t, line 1: two columns are called a");
    row("too few rows", csv(9), "a", "t: 9 rows of data; at least 10 are needed");
    row("unknown column", csv(11), "c", "columns: t has no column \"c\"; it has: a, b");
    row("constant", "a\n" + std::string("5\n5\n5\n5\n5\n5\n5\n5\n5\n5\n"), "a",
        "t, column \"a\": all values are the same");
    row("no numbers at all", "a\nx\ny\n", "", "t: columns of numbers needed: 1; the file has 0");
    row("few of them are numbers", "a\nx\ny\n1\n2\n3\nNA\nNA\nz\nu\n", "",
        "t: columns of numbers needed: 1; the file has 0 (the column “a” has numbers: 3, unknown cells: 2, others: 4)");
    row("few of them are known", "a\n1\n2\n3\n" + repeated("NA\n", 30), "",
        "t: columns of numbers needed: 1; the file has 0 (the column “a” has numbers: 3, unknown cells: 30, others: "
        "0)");
    row("all the same", "a\n" + repeated("5\n", 30), "",
        "t: columns of numbers needed: 1; the file has 0, as all numbers in the column “a” are the same");
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
