#include "engine/base/table_cell.h"

#include "tests/registry.h"

#include <QTest>

using namespace outcross;

class TableCellTest : public QObject
{
    Q_OBJECT
private slots:
    void aNameIsNoFormulaAndNoCommandOfATerminal_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("cell");
        const auto row = [](const QByteArray& name, const QByteArray& cell) {
            QTest::newRow(cell.constData()) << name << cell;
        };
        row("Nora", "Nora");
        row("", "");
        row("O'Hara", "O'Hara");
        row("a-b", "a-b");
        row("=1+1", "'=1+1");
        row("+49", "'+49");
        row("-5", "'-5");
        row("@SUM(A1)", "'@SUM(A1)");
        row("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
        row("a,b", "\"a,b\"");
        row("a;b", "\"a;b\"");
        row("a\"b", "\"a\"\"b\"");
        row("\t=1", "\\x09=1");
        row("\r=1", "\\x0d=1");
        row("a\nb", "a\\x0ab");
        row("\x1b[31mred", "\\x1b[31mred");
        row("\xc2\x9b"
            "31m",
            "\\x9b31m"); // CSI as one character
        row("M\xc3\xbcller", "M\xc3\xbcller");
    }
    void aNameIsNoFormulaAndNoCommandOfATerminal()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, cell);
        std::string table = "x,";
        appendNameCell(table, name.toStdString());
        QCOMPARE(QByteArray::fromStdString(table), "x," + cell);
    }
};

OUTCROSS_TEST(TableCellTest)
#include "table_cell_test.moc"
