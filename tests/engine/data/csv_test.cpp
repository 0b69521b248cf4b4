#include "engine/base/errors.h"
#include "engine/data/csv.h"
#include "tests/registry.h"

#include <QTest>

#include <string>
#include <vector>

using namespace outcross;
using Row = std::vector<std::string>;

class CsvTest : public QObject
{
    Q_OBJECT

private slots:
    void cellsAreSplitAtCommas();
    void quotedCellsMayHoldAnything();
    void linesAreCountedAsAnEditorDoes();
    void limitsHoldBeforeMemoryIsTaken();
    void endingsAndMarksDoNotMatter_data();
    void endingsAndMarksDoNotMatter();
    void malformedFilesAreRefusedWithTheirLine_data();
    void malformedFilesAreRefusedWithTheirLine();
};

void CsvTest::cellsAreSplitAtCommas()
{
    const CsvFile file = parseCsv("a,b,c\n1,,3\n", "t");
    QCOMPARE(file.header, (Row{"a", "b", "c"}));
    QCOMPARE(file.rows.size(), 1u);
    QCOMPARE(file.rows[0], (Row{"1", "", "3"}));
    QCOMPARE(file.column("c"), 2u);
    QCOMPARE(file.column("d"), 3u);
}

void CsvTest::quotedCellsMayHoldAnything()
{
    const CsvFile file = parseCsv("a,b\n\"x, \"\"y\"\"\",\"two\nlines\"\n", "t");
    QCOMPARE(file.rows[0], (Row{"x, \"y\"", "two\nlines"}));
}

void CsvTest::linesAreCountedAsAnEditorDoes()
{
    const CsvFile file = parseCsv("a\n\n\"1\n2\"\n3\n", "t");
    QCOMPARE(file.lines, (std::vector<std::size_t>{3, 5}));
}

void CsvTest::limitsHoldBeforeMemoryIsTaken()
{
    QCOMPARE(parseCsv(std::string(kMaximumCsvColumns - 1, ',') + "\n" + std::string(kMaximumCsvColumns - 1, ','), "t")
                 .header.size(),
             kMaximumCsvColumns);
    QVERIFY_EXCEPTION_THROWN((void)parseCsv(std::string(kMaximumCsvColumns, ',') + "\n1", "t"), InputError);
    QCOMPARE(parseCsv("a\n1\n2\n", "t", 2).rows.size(), 2u);
    QVERIFY_EXCEPTION_THROWN((void)parseCsv("a\n1\n2\n3\n", "t", 2), InputError);
}

void CsvTest::endingsAndMarksDoNotMatter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("LF") << QByteArray("a,b\n1,2\n3,4\n");
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n3,4\r\n");
    QTest::newRow("no end of the last line") << QByteArray("a,b\n1,2\n3,4");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a,b\n1,2\n3,4\n");
    QTest::newRow("blank lines") << QByteArray("\na,b\n\n1,2\n3,4\n\n");
}

void CsvTest::endingsAndMarksDoNotMatter()
{
    QFETCH(QByteArray, text);
    const CsvFile file = parseCsv(text.toStdString(), "t");
    QCOMPARE(file.header, (Row{"a", "b"}));
    QCOMPARE(file.rows, (std::vector<Row>{{"1", "2"}, {"3", "4"}}));
}

void CsvTest::malformedFilesAreRefusedWithTheirLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("ragged") << QByteArray("a,b\n1,2\n1,2,3\n")
                            << QByteArray("t, line 3: 3 cells, but the header has 2");
    QTest::newRow("open quote") << QByteArray("a\n\"1\n2\n")
                                << QByteArray("t, line 2: a quote is opened and never closed");
    QTest::newRow("text after a quote") << QByteArray("a\n\"1\"2\n")
                                        << QByteArray("t, line 2: a comma or the end of the line was expected after a "
                                                      "closing quote");
    QTest::newRow("only a header") << QByteArray("a,b\n")
                                   << QByteArray("t: a header line and at least one row were expected");
    QTest::newRow("nothing") << QByteArray("\n\n") << QByteArray("t: a header line and at least one row were expected");
    QTest::newRow("NUL") << QByteArray("a\n1\0\n", 5) << QByteArray("t: this is not a text file (it has a NUL byte)");
}

void CsvTest::malformedFilesAreRefusedWithTheirLine()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, message);
    try {
        static_cast<void>(parseCsv(text.toStdString(), "t"));
        QFAIL("nothing was refused");
    } catch (const InputError& error) {
        QCOMPARE(QByteArray(error.what()), message);
    }
}

OUTCROSS_TEST(CsvTest)
#include "csv_test.moc"
