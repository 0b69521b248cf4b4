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
        QVERIFY(says(notesOf(table), "the link between C and a family is no descent"));
        QVERIFY(says(notesOf(read(family("", second))), "C is a child of several families;"));
    }

    void whatIsNoDescentDoesNotCount_data()
    {
        QTest::addColumn<std::string>("child");
        QTest::addColumn<std::string>("family");
        QTest::addColumn<bool>("fatherCounts");
        QTest::addColumn<bool>("motherCounts");
        const auto row = [](const char* name, const std::string& child, const std::string& link, bool ofFather,
                            bool ofMother) { QTest::newRow(name) << child << link << ofFather << ofMother; };
        const std::string famc = "1 FAMC @F@\n";
        const std::string chil = "1 CHIL @C@\n";
        row("nothing said", famc, chil, true, true);
        for (const char* birth :
             {"birth", "BIRTH", "Birth", "Natural", "biological", "Genetic", "leiblich", "", "Unknown"})
            row(birth, famc + "2 PEDI " + birth + "\n", chil, true, true);
        for (const char* other : {"adopted", "ADOPTED", "Adoptive", "foster", "Foster", "step", "Stepchild", "STEP",
                                  "guardian", "sealing", "SEALING", "sponsored", "private", "OTHER", "Pflegekind"}) {
            row(other, famc + "2 PEDI " + other + "\n", chil, false, false);
            row(other, famc + "2 _PEDI " + other + "\n", "", false, false);
            row(other, "", chil + "2 PEDI " + other + "\n", false, false);
            row(other, famc, chil + "2 _FREL " + other + "\n2 _MREL " + other + "\n", false, false);
            row(other, famc + "2 _MREL " + other + "\n2 _FREL Natural\n", chil, true, false);
            row(other, famc, chil + "2 _FREL " + other + "\n2 _MREL Natural\n", false, true);
        }
        row("phrase of birth", famc + "2 PEDI OTHER\n3 PHRASE Biological\n", chil, true, true);
        row("phrase of another", famc + "2 PEDI OTHER\n3 PHRASE Godchild\n", chil, false, false);
        row("adoption", famc + "1 ADOP\n2 DATE 1900\n2 FAMC @F@\n", chil, false, false);
        row("adoption by both", famc + "1 ADOP Y\n2 FAMC @F@\n3 ADOP BOTH\n", chil, false, false);
        row("adoption before", "1 ADOP\n2 FAMC @F@\n" + famc, chil, false, false);
        row("adoption by him", famc + "1 ADOP\n2 FAMC @F@\n3 ADOP HUSB\n", chil, false, true);
        row("adoption by her", famc + "1 ADOP\n2 FAMC @F@\n3 ADOP WIFE\n", chil, true, false);
        row("adoption elsewhere", famc + "1 ADOP\n2 FAMC @G@\n", chil, true, true);
        row("adoption as an event", famc + "1 EVEN\n2 FAMC @F@\n2 TYPE Adoption\n", chil, false, false);
        row("sealed to its parents", famc + "1 SLGC\n2 FAMC @F@\n", chil, true, true);
        row("born there", "1 BIRT\n2 FAMC @F@\n", "", true, true);
        row("disproven", famc + "2 STAT DISPROVEN\n", chil, false, false);
        row("challenged", famc + "2 STAT challenged\n", chil, true, true);
        row("relation of a child", famc, chil + "2 RELA Stepson\n", false, false);
        row("relation of a son", famc, chil + "2 RELA Son\n", true, true);
        row("lower case", "1 famc @F@\n2 pedi adopted\n", "", false, false);
    }
    void whatIsNoDescentDoesNotCount()
    {
        QFETCH(const std::string, child);
        QFETCH(const std::string, family);
        QFETCH(const bool, fatherCounts);
        QFETCH(const bool, motherCounts);
        const PedigreeTable table = read(::family(child, family));
        QCOMPARE(table.people[2].father, fatherCounts ? 0 : PedigreeTable::kUnknown);
        QCOMPARE(table.people[2].mother, motherCounts ? 1 : PedigreeTable::kUnknown);
        QCOMPARE(says(notesOf(table), " no descent "), !fatherCounts || !motherCounts);
    }

    void theFirstFamilyInThePersonsRecordWins()
    {
        const std::string others = "0 @D@ INDI\n0 @E@ INDI\n0 @G@ FAM\n1 HUSB @D@\n1 WIFE @E@\n1 CHIL @C@\n";
        for (const auto& [first, father] :
             {std::pair("1 FAMC @G@\n1 FAMC @F@\n", 3), std::pair("1 FAMC @F@\n1 FAMC @G@\n", 0)}) {
            const PedigreeTable table = read(family(first, "1 CHIL @C@\n" + others));
            QCOMPARE(table.people[2].father, father);
            QCOMPARE(table.people[2].mother, father + 1);
            QVERIFY(says(notesOf(table), std::string("record, ") + (father == 0 ? "F" : "G") + ", was taken"));
        }
        // What a birth says is more than the order; what a stepfather's family denies comes from the next.
        QCOMPARE(read(family("1 FAMC @F@\n1 BIRT\n2 FAMC @G@\n", others)).people[2].father, 3);
        const PedigreeTable step = read(family("1 FAMC @F@\n2 _FREL Step\n1 FAMC @G@\n", others));
        QCOMPARE(step.people[2].father, 3);
        QCOMPARE(step.people[2].mother, 1);
        // A couple of which nobody is known is no reason to take from another family.
        const std::string unknownMother = "0 @D@ INDI\n0 @G@ FAM\n1 HUSB @D@\n1 CHIL @C@\n";
        QCOMPARE(read(family("1 FAMC @G@\n1 FAMC @F@\n", unknownMother)).people[2].mother, PedigreeTable::kUnknown);
    }

    void couplesOfOneSexAreRead()
    {
        const std::string people = "0 HEAD\n0 @A@ INDI\n1 SEX M\n0 @B@ INDI\n1 SEX M\n0 @C@ INDI\n0 @F@ FAM\n";
        for (const std::string couple : {"1 HUSB @A@\n1 HUSB @B@\n", "1 WIFE @B@\n1 WIFE @A@\n"}) {
            const PedigreeTable table = read(people + couple + "1 CHIL @C@\n0 TRLR\n");
            QCOMPARE(table.people[2].father, 0);
            QCOMPARE(table.people[2].mother, 1);
            QVERIFY(says(notesOf(table), "the family F has two husbands or two wives"));
        }
        const PedigreeTable three = read(family("", "1 HUSB @D@\n1 HUSB @A@\n1 CHIL @C@\n0 @D@ INDI\n"));
        QCOMPARE(three.people[2].father, 0);
        QCOMPARE(three.people[2].mother, 1);
        QVERIFY(says(notesOf(three), "more than two parents"));
    }

    void oneLineWithoutBearingRefusesNoTree()
    {
        const PedigreeTable table =
            read("0 HEAD\n1 NOTE first\nsecond line\n0 of the note\n100 X\n1 \n0 INDI\n1 NAME Nobody\n"
                 "0 @A@ INDI\n0 @B 1@ INDI\n0 @C@ INDI\n1 FAMC @VOID@\n0 FAM\n1 HUSB @A@\n"
                 "1 WIFE @B 1@\n1 CHIL @C@\n1 CHIL @VOID@\n0 TRLR\n");
        QCOMPARE(table.people.size(), std::size_t{3});
        QCOMPARE(table.people[2].father, 0);
        QCOMPARE(table.people[2].mother, 1);
        QVERIFY2(says(notesOf(table), "4 lines are not GEDCOM and were skipped; the first is line 3."),
                 notesOf(table).c_str());
        QVERIFY2(says(notesOf(table), "the person in line 7 has no name between @ signs and was skipped."),
                 notesOf(table).c_str());
        QCOMPARE(table.notes.size(), std::size_t{2});
    }

    /// Notes that were broken into lines, some of which look like GEDCOM.
    void proseThatLooksLikeAPointerIsNone()
    {
        const std::string prose = "1 NOTE first\n1 FAMC @G@ is what I wrote\n1 FAMC see @G@\n1 FAMC @G@, once\n"
                                  "0 @A@ INDI is what he called it\n1 BIRT\n2 FAMC @G@ or so\n1 FAMC @F@\n";
        const std::string others = "1 CHIL @C@\n1 HUSB @D@ perhaps\n1 CHIL D\n0 @D@ INDI\n0 @G@ FAM\n1 HUSB @D@\n";
        const PedigreeTable table = read(family(prose, others));
        QCOMPARE(table.people.size(), std::size_t{4});
        QCOMPARE(table.people[2].father, 0);
        QCOMPARE(table.people[2].mother, 1);
        QVERIFY2(says(notesOf(table), "7 lines were skipped, as they have other words where a pointer (@…@) or nothing "
                                      "belongs; the first is line"),
                 notesOf(table).c_str());
        QVERIFY(says(notesOf(read(family("1 FAMC @F@ x\n", "1 CHIL @C@\n"))), "was skipped, as it has other words"));
        QVERIFY(!says(notesOf(read(family("1 FAMC @VOID@\n", "1 CHIL @C@\n"))), "skipped"));
        // A circle that only prose speaks of is none.
        QCOMPARE(read(family("", "1 CHIL @C@\n1 CHIL @A@ is not his own father\n")).people[0].father,
                 PedigreeTable::kUnknown);
    }

    void theHeadSaysWhichCodePageItIs_data()
    {
        QTest::addColumn<std::string>("head");
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<std::string>("name");
        for (const char* mac : {"MACINTOSH", "Macintosh", "MAC ROMAN"})
            QTest::newRow(mac) << std::string(mac) << std::string("J\x9Frgen /Gro\xA7/ \x83va \x81se")
                               << std::string("Mac Roman");
        for (const char* dos : {"IBMPC", "IBM DOS", "IBM-PC", "CP437"})
            QTest::newRow(dos) << std::string(dos) << std::string("J\x81rgen /Gro\xE1/ \x90va \x8Fse")
                               << std::string("CP437");
        QTest::newRow("MS-DOS") << std::string("MS-DOS") << std::string("J\x81rgen /Gro\xE1/ \x90va \x8Fse")
                                << std::string("CP850");
        QTest::newRow("ANSI") << std::string("ANSI") << std::string("J\xFCrgen /Gro\xDF/ \xC9va \xC5se")
                              << std::string("Windows-1252");
    }
    void theHeadSaysWhichCodePageItIs()
    {
        QFETCH(const std::string, head);
        QFETCH(const std::string, bytes);
        QFETCH(const std::string, name);
        const std::string before = "0 HEAD\n1 CHAR " + head + "\n0 @A@ INDI\n1 NAME ";
        const PedigreeTable table = read(before + bytes + "\n0 TRLR\n");
        QCOMPARE(table.people[0].name, std::string("Jürgen Groß Éva Åse"));
        QVERIFY2(says(notesOf(table), name), notesOf(table).c_str());
        // Programs that write any head, and UTF-8 below it.
        const PedigreeTable honest = read(before + "Jürgen /Groß/\n0 TRLR\n");
        QCOMPARE(honest.people[0].name, std::string("Jürgen Groß"));
        QVERIFY(honest.notes.empty());
    }

    void anyEncodingGivesTheSameNames()
    {
        std::string utf16 = "\xFF\xFE";
        for (const char16_t unit : u"0 HEAD\n0 @A@ INDI\n1 NAME Jürgen /Groß/\n0 TRLR\n")
            if (unit != 0)
                (utf16 += static_cast<char>(unit & 0xFF)) += static_cast<char>(unit >> 8);
        const std::string head = "0 HEAD\n1 CHAR ANSEL\n0 @A@ INDI\n1 NAME ";
        for (const std::string& text :
             std::vector<std::string>{utf16, head + "J\xE8urgen /Gro\xCF/\n0 TRLR\n", head + "Jürgen /Groß/\n0 TRLR\n",
                                      "0 HEAD\n1 CHAR ANSI\n0 @A@ INDI\n1 NAME J\xFCrgen /Gro\xDF/\n0 TRLR\n"}) {
            QCOMPARE(read(text).people[0].name, std::string("Jürgen Groß"));
        }
        QCOMPARE(read(head + "Dvo\xE9r\xE2"
                             "ak \xB1\xE5\xE2o/")
                     .people[0]
                     .name,
                 std::string("Dvořák ło\u0304\u0301"));
    }

    void whatStandsBeforeTheHeadDoesNotMatter()
    {
        QCOMPARE(read("Made by a program\n" + kFamily).people.size(), std::size_t{3});
    }

    void whatPointsNowhereIsNoted()
    {
        QVERIFY(says(notesOf(read(family("1 FAMC @X@\n", "1 CHIL @Y@\n"))),
                     "2 links between children and families point to nothing and were left out."));
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
        row("id twice", "0 HEAD\n0 @A@ INDI\n0 @A@ INDI\n", "line 3: the id A is there twice, first in line 2");
        row("family twice", "0 HEAD\n0 @A@ INDI\n0 @F@ FAM\n0 @F@ FAM\n", "line 4: the id F is there twice");
        row("own child", family("", "1 CHIL @A@\n"), "line 2: A is given as a parent of itself");
        row("circle", family("", "1 CHIL @C@\n0 @G@ FAM\n1 HUSB @C@\n1 CHIL @A@\n"), "among the ancestors of itself");
        row("NUL", std::string("0 HEAD\n0 @A\0@ INDI\n", 19), "it has a NUL byte");
    }
    void refusesInWords()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, message);
        const std::string told = refusal(text.toStdString());
        QVERIFY2(says(told, message.toStdString()), told.c_str());
        QVERIFY2(says(told, "family.ged"), told.c_str());
    }

    void aWomanAsHusbandIsNoted()
    {
        const PedigreeTable table =
            read("0 HEAD\n0 @A@ INDI\n1 SEX F\n0 @C@ INDI\n0 @F@ FAM\n1 HUSB @A@\n1 CHIL @C@\n0 TRLR\n");
        QCOMPARE(table.people[1].father, 0);
        QVERIFY2(says(notesOf(table), "line 4: the father of C is female in the file"), notesOf(table).c_str());
    }
};

OUTCROSS_TEST(GedcomTest)
#include "gedcom_test.moc"
