#include "engine/base/errors.h"
#include "engine/data/csv.h"
#include "tests/registry.h"

#include <QTest>

#include <algorithm>
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
    void theWholeFileTellsTheSeparator_data();
    void theWholeFileTellsTheSeparator();
    void namesOfRowsThatTheHeaderDoesNotCountGetAColumn();
    void aHeaderOfNumbersIsNoHeader();
    void rowsThatAllBeginWithAHashAreRows();
    void columnsAreFoundWhateverTheirSpelling();
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
    const std::string commas(kMaximumCsvColumns - 1, ',');
    QCOMPARE(parseCsv("a" + commas + "\n1" + commas, "t").header.size(), kMaximumCsvColumns);
    QVERIFY_EXCEPTION_THROWN((void)parseCsv("a" + commas + ",\n1", "t"), InputError);
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
    QTest::newRow("CR") << QByteArray("a,b\r1,2\r3,4\r");
    QTest::newRow("semicolons") << QByteArray("a;b\n1;2\n3;4\n");
    QTest::newRow("tabs") << QByteArray("a\tb\n1\t2\n3\t4\n");
    QTest::newRow("bars") << QByteArray("a|b\n1|2\n3|4\n");
    QTest::newRow("blanks") << QByteArray("a   b\n1 2\n  3   4\n");
    QTest::newRow("blanks around") << QByteArray(" a , b\n1,2 \n 3 ,\t4\n");
    QTest::newRow("no-break spaces") << QByteArray("a,\xC2\xA0"
                                                   "b\n1,2\xC2\xA0\n3,4\n");
    QTest::newRow("quotes") << QByteArray("\"a\", \"b\" \n\"1\",2\n 3,\"4\"\n");
    QTest::newRow("rows of separators") << QByteArray("a,b\n,\n1,2\n , \n3,4\n,,,\n");
    QTest::newRow("# lines above") << QByteArray("# by a logger, 2024; with | marks\n#\na,b\n1,2\n3,4\n");
    QTest::newRow("# lines between") << QByteArray("a,b\n1,2\n# a pause\n3,4\n#5,6\n");
    QTest::newRow("quoted # line") << QByteArray("\"# scenario {\"\"a\"\":1}\",\na,b\n1,2\n3,4\n");
    QTest::newRow("sep=") << QByteArray("sep=;\r\na;b\r\n1;2\r\n3;4\r\n");
    QTest::newRow("names in a # line") << QByteArray("# a,b\n1,2\n3,4\n");
    QTest::newRow("separators behind") << QByteArray("a,b,\n1,2,\n3,4,\n");
    QTest::newRow("separators behind rows") << QByteArray("a;b\n1;2;\n3;4;;\n");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "a\0;\0b\0\n\0001\0;\0002\0\n\0003\0;\0004\0",
                                          24);
    QTest::newRow("blank lines") << QByteArray("\na,b\n\n1,2\n3,4\n\n");
}

void CsvTest::endingsAndMarksDoNotMatter()
{
    QFETCH(QByteArray, text);
    const CsvFile file = parseCsv(text.toStdString(), "t");
    Row header = file.header;
    std::vector<Row> rows = file.rows;
    for (Row* row : {&header, &rows.at(0), &rows.at(1)})
        if (row->size() == 3 && row->back().empty()) // a column of nothing behind the others does not matter
            row->pop_back();
    QCOMPARE(header, (Row{"a", "b"}));
    QCOMPARE(rows, (std::vector<Row>{{"1", "2"}, {"3", "4"}}));
}

void CsvTest::theWholeFileTellsTheSeparator_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("separator");
    QTest::addColumn<int>("columns");
    QTest::newRow("decimal commas") << QByteArray("x;y\n40,47;19,50\n1,5;2,25\n") << ';' << 2;
    QTest::newRow("decimal commas without a header") << QByteArray("40,47;19,50\n1,5;2,25\n") << ';' << 2;
    QTest::newRow("decimal commas in one column") << QByteArray("x\n40,47\n1,5\n2,25\n") << '\0' << 1;
    QTest::newRow("one column") << QByteArray("x\n40.47\n1.5\n") << ',' << 1;
    QTest::newRow("bars in cells") << QByteArray("pop,id,L\nA,1,136|146\nA,2,136|136\n") << ',' << 3;
    QTest::newRow("commas in names, tabs") << QByteArray("id\tname\n1\tSmith, A\n2\tSmith, B, C\n") << '\t' << 2;
    QTest::newRow("semicolons in one cell") << QByteArray("id,note\n1,a;b\n2,c\n3,d;e;f\n") << ',' << 2;
    QTest::newRow("separators in quotes") << QByteArray("a;b\n\"1;2;3\";4\n\"1,2\";\"5\"\"6\"\n") << ';' << 2;
    QTest::newRow("a row that is cut") << QByteArray("a;b;c\n1,0;2;3\n1,0;2,5;3,5\n") << ';' << 3;
}

void CsvTest::theWholeFileTellsTheSeparator()
{
    QFETCH(QByteArray, text);
    QFETCH(char, separator);
    QFETCH(int, columns);
    const CsvFile file = parseCsv(text.toStdString(), "t");
    QCOMPARE(file.separator, separator);
    QCOMPARE(static_cast<int>(file.header.size()), columns);
}

void CsvTest::namesOfRowsThatTheHeaderDoesNotCountGetAColumn()
{
    // write.table() of R, with commas, tabs and blanks.
    for (const char separator : {',', '\t', ' '}) {
        std::string text = "\"x\",\"y\"\n\"1\",4,5\n\"2\",6,7\n";
        std::replace(text.begin(), text.end(), ',', separator);
        const CsvFile file = parseCsv(text, "t");
        QCOMPARE(file.header, (Row{"", "x", "y"}));
        QCOMPARE(file.rows[1], (Row{"2", "6", "7"}));
    }
}

void CsvTest::aHeaderOfNumbersIsNoHeader()
{
    for (const char* text : {"1.5,2\n3,4\n", "1;2,5\n3;4\n", "5.1,setosa\n4.9,setosa\n"}) {
        const CsvFile file = parseCsv(text, "t");
        QVERIFY(!file.hasHeader);
        QCOMPARE(file.header, (Row{"1", "2"}));
        QCOMPARE(file.rows.size(), 2u);
        QCOMPARE(file.lines, (std::vector<std::size_t>{1, 2}));
        QCOMPARE(file.notes.size(), 1u);
        QCOMPARE(file.notes[0].english(),
                 std::string("t begins with numbers and has no names of columns; they are called 1 to 2."));
    }
    QVERIFY(parseCsv("id,2019,2020\na,1.5,2\n", "t").hasHeader);
    QVERIFY(parseCsv("# a sentence on top\nx,y\n1,2\n", "t").notes.empty());
}

void CsvTest::rowsThatAllBeginWithAHashAreRows()
{
    QCOMPARE(parseCsv("id,father\n#1,0\n#2,#1\n", "t").rows.size(), 2u);
    const CsvFile file = parseCsv("a\n1\n2\n# 3\n4\n", "t");
    QCOMPARE(file.rows.size(), 3u);
    QCOMPARE(file.notes.at(0).english(), std::string("t: one line that begins with # below the header was skipped."));
}

void CsvTest::columnsAreFoundWhateverTheirSpelling()
{
    const CsvFile file = parseCsv("Bill Length,bill_depth.mm,H\xC3\xB6he\n1,2,3\n", "t");
    QCOMPARE(file.column("bill_length"), 0u);
    QCOMPARE(file.column("Bill.Depth MM"), 1u);
    QCOMPARE(file.column("hohe"), 2u);
    QCOMPARE(file.column("width"), 3u);
    QCOMPARE(parseCsv("a_b,a.b\n1,2\n", "t").column("ab"), 2u); // either could be meant
    QCOMPARE(parseCsv("a_b,a.b\n1,2\n", "t").column("a.b"), 1u);
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
                                        << QByteArray("t, line 2: the next cell or the end of the line was expected "
                                                      "after a closing quote");
    QTest::newRow("only a header") << QByteArray("a,b\n")
                                   << QByteArray("t: a header line and at least one row were expected");
    QTest::newRow("nothing") << QByteArray("\n\n") << QByteArray("t: a header line and at least one row were expected");
    QTest::newRow("NUL") << QByteArray("a\n1\0\n2\n", 7)
                         << QByteArray("t: this is not a text file (it has a NUL byte)");
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
