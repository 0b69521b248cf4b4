#include "engine/data/pedigree_table.h"
#include "refusal.h"
#include "tests/registry.h"

#include <QTest>

using namespace outcross;

namespace
{

using Sex = PedigreeTable::Sex;

PedigreeTable read(const std::string& text)
{
    return readPedigree(text, "family.ged");
}

std::string refusal(const std::string& text)
{
    return refusalOf([&] { return read(text); });
}

bool says(const std::string& sentence, const std::string& part)
{
    return sentence.find(part) != std::string::npos;
}

std::string notesOf(const PedigreeTable& table)
{
    std::string notes;
    for (const Text& note : table.notes)
        notes += note.english() + "\n";
    return notes;
}

const std::string kFamily =
    "0 HEAD\n1 SOUR TEST\n2 VERS 5.5\n1 GEDC\n2 VERS 5.5.1\n1 CHAR UTF-8\n"
    "0 @I1@ INDI\n1 NAME Philip /Habsburg/ \n1 SEX M\n1 BIRT\n2 DATE ABT 1605\n2 PLAC Valladolid\n"
    "1 DEAT Y\n2 DATE 17 SEP 1665\n1 FAMS @F1@\n"
    "0 @I2@ INDI\n1 NAME Mariana /Österreich/\n1 SEX F\n1 FAMS @F1@\n"
    "0 @I3@ INDI\n1 NAME Charles\n2 GIVN Charles\n1 SEX M\n1 BIRT\n2 DATE @#DJULIAN@ 6 NOV 1661/62\n"
    "1 _UNKNOWN tag\n2 DATE 1900\n1 FAMC @F1@\n"
    "0 @F1@ FAM\n1 HUSB @I1@\n1 WIFE @I2@\n1 CHIL @I3@\n1 MARR\n2 DATE 1649\n"
    "0 @N1@ NOTE A note\n1 CONC nected\n0 TRLR\n";

std::string withLineEnds(const std::string& end)
{
    std::string text;
    for (const char c : kFamily)
        text += c == '\n' ? end : std::string(1, c);
    return text;
}

/// Two parents and a child; `child` are more lines of its record, `rest` more records.
std::string family(const std::string& child, const std::string& rest = "")
{
    return "0 HEAD\n0 @A@ INDI\n0 @B@ INDI\n0 @C@ INDI\n" + child + "0 @F@ FAM\n1 HUSB @A@\n1 WIFE @B@\n" + rest +
           "0 TRLR\n";
}

} // namespace

class GedcomTest : public QObject
{
    Q_OBJECT

private slots:
    void aFamilyIsReadWithAnyLineEnds()
    {
        for (const std::string& text : {withLineEnds("\n"), withLineEnds("\r\n"), withLineEnds("\r"),
                                        "\xEF\xBB\xBF" + withLineEnds("\r\n"), withLineEnds("\n\n  ")}) {
            const PedigreeTable table = read(text);
            QCOMPARE(table.people.size(), std::size_t{3});
            QVERIFY2(table.notes.empty(), notesOf(table).c_str());
            const PedigreeTable::Person philip{
                .id = "I1", .sex = Sex::Male, .born = 1605, .died = 1665, .name = "Philip Habsburg"};
            QVERIFY(table.people[0] == philip);
            QCOMPARE(table.people[1].name, std::string("Mariana Österreich"));
            QCOMPARE(table.people[2].born, 1661);
            QCOMPARE(table.people[2].father, 0);
            QCOMPARE(table.people[2].mother, 1);
        }
    }

    void eitherSideOfALinkIsEnough()
    {
        for (const std::string& text : {family("1 FAMC @F@\n"), family("", "1 CHIL @C@\n")}) {
            const PedigreeTable table = read(text);
            QCOMPARE(table.people[2].father, 0);
            QCOMPARE(table.people[2].mother, 1);
        }
    }

    void adoptedChildrenAreNoDescendants()
    {
        QCOMPARE(read(family("1 FAMC @F@\n2 PEDI adopted\n", "1 CHIL @C@\n")).people[2].father,
                 PedigreeTable::kUnknown);
        const std::string second = "1 CHIL @C@\n0 @D@ INDI\n0 @G@ FAM\n1 HUSB @D@\n1 CHIL @C@\n";
        const PedigreeTable table = read(family("1 FAMC @F@\n2 PEDI foster\n1 FAMC @G@\n2 PEDI birth\n", second));
        QCOMPARE(table.people[2].father, 3);
        QVERIFY(table.notes.empty());
        QVERIFY(says(notesOf(read(family("", second))), "C is a child of two families; the first one was taken"));
    }

    void whatPointsNowhereIsNoted()
    {
        QVERIFY(says(notesOf(read(family("1 FAMC @X@\n", "1 CHIL @Y@\n"))), "left out: 2."));
        const PedigreeTable table = read("0 HEAD\n0 @C@ INDI\n0 @F@ FAM\n1 HUSB @A@\n1 CHIL @C@\n0 TRLR\n");
        QCOMPARE(table.people.size(), std::size_t{2});
        QCOMPARE(table.people[0].father, 1);
        QVERIFY(says(notesOf(table), "the parent A has no row of its own"));
        QVERIFY(says(notesOf(read("0 HEAD\n0 @C@ INDI\n")), "the last line is not TRLR"));
    }

    void refusesInWords_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const std::string& text, const char* message) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << QString(message);
        };
        row("nobody", "0 HEAD\n0 TRLR\n", "family.ged: there is no person");
        row("no level", "0 HEAD\n0 @A@ INDI\nwrapped note\n", "line 3: a line of GEDCOM was expected");
        row("no tag", "0 HEAD\n1 \n", "line 2: a line of GEDCOM was expected");
        row("three digits", "0 HEAD\n100 X\n", "line 2: a line of GEDCOM was expected");
        row("no xref", "0 HEAD\n0 INDI\n", "line 2: this INDI record has no name");
        row("id twice", "0 HEAD\n0 @A@ INDI\n0 @A@ INDI\n", "line 3: the id A is there twice, first in line 2");
        row("family twice", "0 HEAD\n0 @A@ INDI\n0 @F@ FAM\n0 @F@ FAM\n", "line 4: the id F is there twice");
        row("two husbands", family("", "1 HUSB @B@\n"), "line 8: the family F has a second HUSB");
        row("own child", family("", "1 CHIL @A@\n"), "line 2: A is given as a parent of itself");
        row("circle", family("", "1 CHIL @C@\n0 @G@ FAM\n1 HUSB @C@\n1 CHIL @A@\n"), "among the ancestors of itself");
        row("ANSEL", "0 HEAD\n1 CHAR ANSEL\n0 @A@ INDI\n1 NAME J\xE8urgen\n",
            "line 4: the text is neither UTF-8 nor ASCII");
        row("UTF-16 without a mark", std::string("0\0 \0H\0E\0", 8), "it has a NUL byte");
        row("UTF-16", std::string("\xFE\xFF\0000\0 \0H", 8), "UTF-16");
        row("NUL", std::string("0 HEAD\n0 @A\0@ INDI\n", 19), "line 2: the text is neither");
    }
    void refusesInWords()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, message);
        const std::string told = refusal(text.toStdString());
        QVERIFY2(says(told, message.toStdString()), told.c_str());
        QVERIFY2(says(told, "family.ged"), told.c_str());
    }

    void aWomanAsHusbandIsRefused()
    {
        const std::string text = "0 HEAD\n0 @A@ INDI\n1 SEX F\n0 @C@ INDI\n0 @F@ FAM\n1 HUSB @A@\n1 CHIL @C@\n0 TRLR\n";
        QVERIFY2(says(refusal(text), "line 4: the father of C, A, is a woman (line 2)"), refusal(text).c_str());
    }
};

OUTCROSS_TEST(GedcomTest)
#include "gedcom_test.moc"
