#include "engine/data/column_names.h"
#include "engine/data/numbers.h"
#include "engine/data/unknown.h"
#include "tests/registry.h"

#include <QTest>

#include <string>
#include <vector>

using namespace outcross;

class UnknownTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreUnknownEverywhere()
    {
        for (const char* cell : {"",    "  ",   "-",    ".",   "*",       "?",    "NA", "n/a", "N/A",  "nan",
                                 "NaN", "None", "NULL", "unk", "Unknown", " na ", "..", "---", "#N/A", "n.d."}) {
            QVERIFY2(isUnknownWord(cell), cell);
            QVERIFY2(isUnknownName(cell), cell);
        }
    }

    void numbersAreUnknownOnlyAsNames()
    {
        for (const char* cell : {"0", "00", "000", "-1", "-9", "-99", " 0 "}) {
            QVERIFY2(!isUnknownWord(cell), cell);
            QVERIFY2(isUnknownName(cell), cell);
        }
        for (const char* cell :
             {"1", "9", "10", "-2", "-10", "0.5", "A", "Nan-1", "unknown bull 7", "@I1@", "n", "-A"}) {
            QVERIFY2(!isUnknownWord(cell), cell);
            QVERIFY2(!isUnknownName(cell), cell);
        }
    }

    void codesAreSuspected()
    {
        for (const char* name : {"x", "XX", "###", "-7", "wild", "Founder", "/"})
            QVERIFY2(looksLikeCode(name), name);
        for (const char* name : {"A1", "Bella", "12", "P-1", "wild1"})
            QVERIFY2(!looksLikeCode(name), name);
    }

    void keysOfColumnsForgetSpelling()
    {
        for (const char* name : {"Date of Birth", "date_of_birth", "DATE.OF.BIRTH", " dateOfBirth ", "date-of-birth"})
            QCOMPARE(columnKey(name), std::string("dateofbirth"));
        QCOMPARE(columnKey("P\xC3\xA8re"), std::string("pere"));
        QCOMPARE(columnKey("pe\xCC\x80re"), std::string("pere")); // with a combining accent
        QCOMPARE(columnKey("\xC5\xBD\xC3\xA1\xC4\x8D"), std::string("zac"));
        QCOMPARE(columnKey("\xC4\xA0\xC5\x82\xC5\x91"), std::string("glo"));
        QCOMPARE(columnKey("\xFF\xFE"), std::string("\xFF\xFE")); // no UTF-8: as it is
        QVERIFY(namesRows("") && namesRows("Unnamed: 0") && namesRows("Row.Names") && !namesRows("x"));
    }

    void theMostUsualNameComesFirst()
    {
        const std::vector<std::string> header{"Name", "Dam ID", "animal", "ID", "dam"};
        QCOMPARE(columnsOf(ColumnRole::Id, header), (std::vector<std::size_t>{3, 2, 0}));
        QCOMPARE(columnsOf(ColumnRole::Mother, header), (std::vector<std::size_t>{4, 1}));
        QVERIFY(columnsOf(ColumnRole::Father, header).empty());
    }

    void marksInNumbersAreEvidence()
    {
        using E = MarkEvidence;
        for (const auto& [cell, expected] : std::vector<std::pair<const char*, E>>{{"40.47", E::Point},
                                                                                   {"0.125", E::Point},
                                                                                   {"1234.567", E::Point},
                                                                                   {".5", E::Point},
                                                                                   {"1.5e3", E::Point},
                                                                                   {"40,47", E::Comma},
                                                                                   {"0,125", E::Comma},
                                                                                   {"-1,5E-3", E::Comma},
                                                                                   {"1,250", E::DoubtfulComma},
                                                                                   {"12.345", E::DoubtfulPoint},
                                                                                   {"1,234,567", E::Thousands},
                                                                                   {"1.234,5", E::Thousands},
                                                                                   {"1,234.5", E::Thousands},
                                                                                   {"12", E::None},
                                                                                   {"a,b", E::None},
                                                                                   {"1,2,3", E::None},
                                                                                   {",", E::None},
                                                                                   {"", E::None}})
            QVERIFY2(evidenceIn(cell) == expected, cell);
        QCOMPARE(numberIn("1,5", DecimalMark::Comma).value_or(0), 1.5);
        QVERIFY(!numberIn("1,5") && !numberIn("1.5", DecimalMark::Comma) && !numberIn("+-1") && !numberIn("1,5 kg"));
    }
};

OUTCROSS_TEST(UnknownTest)
#include "unknown_test.moc"
