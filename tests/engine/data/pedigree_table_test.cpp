#include "engine/data/file_text.h"
#include "engine/data/library.h"
#include "engine/data/pedigree_table.h"
#include "refusal.h"
#include "tests/registry.h"

#include <QTest>

#include <algorithm>
#include <utility>

using namespace outcross;

namespace
{

using Sex = PedigreeTable::Sex;

PedigreeTable read(const std::string& text)
{
    return readPedigree(text, "family.csv");
}

std::string refusal(const std::string& text)
{
    return refusalOf([&] { return read(text); });
}

std::string notesOf(const PedigreeTable& table)
{
    std::string notes;
    for (const Text& note : table.notes)
        notes += note.english() + "\n";
    return notes;
}

bool says(const std::string& sentence, const std::string& part)
{
    return sentence.find(part) != std::string::npos;
}

} // namespace

class PedigreeTableTest : public QObject
{
    Q_OBJECT

private slots:
    void theHabsburgsAreReadWhole()
    {
        const PedigreeTable table =
            readPedigree(readFile(OUTCROSS_SOURCE_DIR "/resources/data/habsburg.csv"), "habsburg");
        QCOMPARE(table.people.size(), std::size_t{312});
        QCOMPARE(table.listed, std::size_t{312});
        QVERIFY(table.notes.empty());
        const PedigreeTable::Person& charles = table.people[310];
        QCOMPARE(charles.name, std::string("Charles II of Spain"));
        QCOMPARE(charles.born, 1661);
        QCOMPARE(charles.died, 1700);
        QVERIFY(charles.sex == Sex::Male);
        QCOMPARE(table.person(charles.mother).name, std::string("Mariana of Austria"));
        QVERIFY(table.people[307].name == "Ferdinand III, Holy Roman Emperor");
    }

    void columnsGoByTheirNamesAndUnknownParentsByFourSigns()
    {
        const PedigreeTable table = read("\xEF\xBB\xBFName, Dam ,born,id,sire,Sex,colour\r\n"
                                         "Ann,0,c. 1401,a,NA,female,red\r\n"
                                         "\"Bob, Jr\",?,1402-05-01,b,,1,\r\n"
                                         "Cid,a,?,c, b ,?,\r\n");
        QCOMPARE(table.people.size(), std::size_t{3});
        QCOMPARE(table.people[2].father, 1);
        QCOMPARE(table.people[2].mother, 0);
        QCOMPARE(table.people[0].father, PedigreeTable::kUnknown);
        QCOMPARE(table.people[1].mother, PedigreeTable::kUnknown);
        QVERIFY(table.people[0].sex == Sex::Female && table.people[1].sex == Sex::Male);
        QVERIFY(table.people[2].sex == Sex::Unknown);
        QCOMPARE(table.people[0].born, 1401);
        QCOMPARE(table.people[1].born, 1402);
        QCOMPARE(table.people[1].name, std::string("Bob, Jr"));
    }

    void theOrderHasParentsBeforeChildren()
    {
        const PedigreeTable table = read("id,father,mother\nd,b,c\nc,a,0\nb,a,0\na,0,0\n");
        std::vector<int> place(table.people.size(), -1);
        for (std::size_t i = 0; i < table.order.size(); ++i)
            place[static_cast<std::size_t>(table.order[i])] = static_cast<int>(i);
        QVERIFY(place[3] < place[1] && place[3] < place[2] && place[1] < place[0] && place[2] < place[0]);
    }

    void missingParentsBecomeFoundersBehindTheOthers()
    {
        const PedigreeTable table = read("id,father,mother\nc,x,y\nd,x,0\n");
        QCOMPARE(table.listed, std::size_t{2});
        QCOMPARE(table.people.size(), std::size_t{4});
        QCOMPARE(table.people[0].father, 2);
        QCOMPARE(table.people[1].father, 2);
        QCOMPARE(table.people[2].id, std::string("x"));
        QCOMPARE(table.people[3].id, std::string("y"));
        QVERIFY(says(notesOf(table), "family.csv: 2 parents (x and others) have no row of their own"));
        QVERIFY(says(notesOf(read("id,father,mother\nc,x,0\n")), "the parent x has no row of its own"));
    }

    void selfingBothRolesAndContradictionsAreNoted()
    {
        QVERIFY(says(notesOf(read("id,father,mother\na,0,0\nb,a,a\n")), "line 3: father and mother of b are the same"));
        const std::string both = "id,father,mother,sex\na,0,0,?\nb,a,0,?\nc,0,a,?\n";
        QVERIFY(says(notesOf(read(both)), "a is the father of one child and the mother of another"));
        QVERIFY(says(notesOf(read("id,father,mother,sex\na,0,0,M\nb,a,0,\nc,0,a,\nd,0,a,\n")),
                     "family.csv: the mothers of 2 children (first c, line 4) are male in the file"));
        QVERIFY(says(notesOf(read("id,father,mother,sex\nb,a,0,\na,0,0,F\n")),
                     "family.csv, line 2: the father of b is female in the file"));
        QVERIFY(says(notesOf(read("id,father,mother,sex\na,0,0,F\nb,0,0,ewe\nc,a,b,\n")),
                     "family.csv, line 4: the parents of c have the same sex in the file"));
        QVERIFY(notesOf(read("id,father,mother,sex\na,0,0,M\nb,0,0,F\nc,a,b,M\n")).empty());
    }

    void unknownParentsAreSpelledInManyWays_data()
    {
        QTest::addColumn<QByteArray>("code");
        for (const char* code : {"",    "0",   "00",  "-",    ".",    "*",    "?",       "-9",     "-1",        "NA",
                                 "N/A", "na",  "nan", "none", "null", "unk",  "unknown", "@VOID@", " Unknown ", "NULL",
                                 "NaN", "n/a", "--",  "-99",  "#N/A", "<NA>", "000",     "nil"})
            QTest::newRow(code) << QByteArray(code);
    }
    void unknownParentsAreSpelledInManyWays()
    {
        QFETCH(const QByteArray, code);
        const std::string parents = "," + code.toStdString() + "," + code.toStdString() + "\n";
        const PedigreeTable table = read("id,father,mother\nA" + parents + "B" + parents + "C,A,B\n");
        QCOMPARE(table.people.size(), std::size_t{3});
        QCOMPARE(table.people[0].father, PedigreeTable::kUnknown);
        const QByteArray written = code.trimmed();
        const bool isUsual = written.isEmpty() || written == "0" || written == "NA" || written == "?";
        QCOMPARE(notesOf(table), isUsual ? std::string()
                                         : "family.csv: “" + written.toStdString() +
                                               "” was taken for an unknown parent, in 4 cells.\n");
    }

    void oneMoreCodeForUnknownIsRefusedInWords()
    {
        for (const char* code : {"x", "XX", "-7", "wild", "Founder", "/"}) {
            const std::string c = code;
            QVERIFY2(says(refusal("id,father,mother\nA," + c + "," + c + "\n"),
                          "family.csv, line 2: “" + c + "” is father and mother of A and has no row of its own"),
                     code);
            // One who has a row, or is the parent of different people in different roles, is somebody.
            QCOMPARE(refusal("id,father,mother\n" + c + ",0,0\nA," + c + "," + c + "\n"), std::string("accepted"));
            QCOMPARE(refusal("id,father,mother\nA," + c + ",0\n"), std::string("accepted"));
        }
        QVERIFY(says(refusal("id,father,mother\nA,base1,base1\nB,base1,base1\n"), "“base1” is father and mother of A"));
        QCOMPARE(refusal("id,father,mother\nA,plant1,plant1\n"), std::string("accepted"));
    }

    void namesThatPeopleUseForColumnsAreKnown_data()
    {
        QTest::addColumn<QByteArray>("header");
        for (const char* header :
             {"animal,sire,dam", "id,dadid,momid", "Animal ID,Sire ID,Dam ID", "ind,patid,matid", "IID,PAT,MAT",
              "id,fid,mid", "INDIV,Father.ID,Mother.ID", "name,father,mother", "Tier,Vater,Mutter",
              "animal,p\xC3\xA8re,m\xC3\xA8re", "id,padre,madre", "individual,father_id,mother_id", "ego,fa,mo",
              "label,sire,dam", "ID,Par1,Par2", "Studbook No.,Sire,Dam",
              "id,pai,m\xC3\xA3"
              "e",
              "ID,Vader,Moeder", "registration number,SIRE,DAM"})
            QTest::newRow(header) << QByteArray(header);
    }
    void namesThatPeopleUseForColumnsAreKnown()
    {
        QFETCH(const QByteArray, header);
        for (const char separator : {',', ';', '\t'}) {
            std::string text = header.toStdString() + "\nA,0,0\nB,0,0\nC,A,B\n";
            std::replace(text.begin(), text.end(), ',', separator);
            const PedigreeTable table = read(text);
            QCOMPARE(table.people.size(), std::size_t{3});
            QCOMPARE(table.people[2].father, 0);
            QCOMPARE(table.people[2].mother, 1);
            QVERIFY(says(notesOf(table), "were taken for id, father and mother"));
        }
    }

    void whichColumnsWereTakenIsSaidWhereItIsNotPlain()
    {
        QVERIFY(notesOf(read("ID,Sire,Dam\na,0,0\n")).empty());
        QVERIFY(says(notesOf(read("id,father,sire,mother\na,x,y,0\n")),
                     "family.csv: the columns “id”, “father” and “mother” were taken for id, father and mother."));
        const PedigreeTable plink = read("FID IID PAT MAT SEX PHENO\nF1 a 0 0 1 -9\nF1 b 0 0 2 -9\nF1 c a b 1 2\n");
        QCOMPARE(plink.people[2].id, std::string("c"));
        QCOMPARE(plink.people[2].mother, 1);
        QVERIFY(plink.people[1].sex == Sex::Female);
        QCOMPARE(read("#id,father,mother\na,0,0\nb,a,0\n").people[1].father, 0);
    }

    void sexesAreWordsAndCodes_data()
    {
        QTest::addColumn<QByteArray>("male");
        QTest::addColumn<QByteArray>("female");
        QTest::addColumn<bool>("isNoted");
        const auto row = [](const char* male, const char* female, bool isNoted = false) {
            QTest::addRow("%s, %s", male, female) << QByteArray(male) << QByteArray(female) << isNoted;
        };
        for (const auto& [male, female] : {std::pair{"M", "F"},
                                           {"m", "f"},
                                           {"Male", "FEMALE"},
                                           {"1", "2"},
                                           {"stallion", "mare"},
                                           {"ram", "ewe"},
                                           {"bull", "cow"},
                                           {"boar", "sow"},
                                           {"dog", "bitch"},
                                           {"m\xC3\xA4nnlich", "weiblich"},
                                           {"Hengst", "Stute"},
                                           {"m\xC3\xA2le", "femelle"},
                                           {"macho", "hembra"},
                                           {"maschio", "femmina"},
                                           {"\xE2\x99\x82", "\xE2\x99\x80"},
                                           {"gelding", "filly"}})
            row(male, female);
        row("0", "1", true);
        row("1", "0", true);
        row("2", "1", true); // all parents say so
        row("H", "W", true);
        row("x", "y", true);
    }
    void sexesAreWordsAndCodes()
    {
        QFETCH(const QByteArray, male);
        QFETCH(const QByteArray, female);
        QFETCH(const bool, isNoted);
        const PedigreeTable table =
            read("id,sire,dam,sex\na,0,0," + male.toStdString() + "\nb,0,0," + female.toStdString() + "\nc,a,b," +
                 female.toStdString() + "\nd,a,b,unknown\ne,0,0,\n");
        QVERIFY(table.people[0].sex == Sex::Male);
        QVERIFY(table.people[1].sex == Sex::Female && table.people[2].sex == Sex::Female);
        QVERIFY(table.people[3].sex == Sex::Unknown && table.people[4].sex == Sex::Unknown);
        QCOMPARE(says(notesOf(table), "what the codes for the sexes mean was told by the columns"), isNoted);
        QCOMPARE(table.notes.empty(), !isNoted);
    }

    void refusesWhatNoFamilyCanBe_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const char* text, const char* message) {
            QTest::newRow(name) << QString(text) << QString(message);
        };
        row("own parent", "id,father,mother\na,0,0\nb,b,a\n", "line 3: b is given as a parent of itself");
        row("circle", "id,father,mother\nx,c,0\na,b,0\nb,c,0\nc,a,0\n",
            "line 5: c is among the ancestors of itself: c ← a ← b ← c (child ← parent, 3 people)");
        row("id twice", "id,father,mother\na,0,0\nb,a,0\na,0,0\n", "line 4: the id a is there twice, first in line 2");
        row("no id", "id,father,mother\na,0,0\n ,a,0\n", "line 3: this person has no id");
        row("id means unknown", "id,father,mother\n0,0,0\n", "line 2: this person has no id (“0” stands for unknown)");
        row("no mother column", "id,father\na,0\n",
            "line 1: a pedigree was expected: GEDCOM, or a table with the columns id, father and mother; found: id, "
            "father; missing: mother");
        row("no names", "1,0,0\n2,0,0\n3,1,2\n", "the table begins with numbers and not with the names of its columns");
        row("two father columns", "id,father,Father,mother\na,0,0,0\n", "line 1: two columns are called father");
        row("ragged", "id,father,mother\na,0\n", "line 2: 2 cells, but the header has 3");
        row("nobody", "id,father,mother\n", "at least one row");
        row("empty", "", "a header line");
    }
    void refusesWhatNoFamilyCanBe()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, message);
        const std::string told = refusal(text.toStdString());
        QVERIFY2(says(told, message.toStdString()) && says(told, "family.csv"), told.c_str());
    }

    void aLongCircleIsNamedInPart()
    {
        std::string text = "id,father,mother\n";
        for (int i = 0; i < 100'000; ++i)
            text.append("p")
                .append(std::to_string(i))
                .append(",p")
                .append(std::to_string((i + 1) % 100'000))
                .append(",0\n");
        const std::string told = refusal(text);
        QVERIFY2(says(told, "100000 people") && told.size() < 300, told.c_str());
    }

    void morePeopleThanAMillionAreRefused()
    {
        std::string text = "id,father,mother\n";
        for (std::size_t i = 0; i <= kMaximumPeople; ++i)
            text += std::to_string(i + 1) + ",,\n";
        QVERIFY(says(refusal(text), "line 1000002: more than 1000000"));
        std::string gedcom = "0 HEAD\n";
        for (std::size_t i = 0; i <= kMaximumPeople; ++i)
            gedcom += "0 @" + std::to_string(i) + "@ INDI\n";
        QVERIFY(says(refusal(gedcom), "line 1000002: more than 1000000 people"));
    }

    void aChainOfAMillionGenerationsIsReadWithoutRecursion()
    {
        std::string text = "id,father,mother\n";
        for (std::size_t i = 0; i < kMaximumPeople; ++i) // Children first: the worst order.
            text += std::to_string(i + 1) + "," + std::to_string((i + 2) % (kMaximumPeople + 1)) + ",\n";
        const PedigreeTable table = read(text);
        QCOMPARE(table.people.size(), kMaximumPeople);
        QCOMPARE(table.order.front(), static_cast<std::int32_t>(kMaximumPeople - 1));
    }
};

OUTCROSS_TEST(PedigreeTableTest)
#include "pedigree_table_test.moc"
