#include "app/commands/expect_command.h"
#include "app/commands/merge_command.h"
#include "app/commands/pedigree_command.h"
#include "app/commands/run_command.h"
#include "app/commands/survey_command.h"
#include "app/commands/sweep_command.h"
#include "engine/population/diploid_origin.h"
#include "engine/run/data_notes.h"
#include "tests/app/files.h"
#include "tests/registry.h"

#include <QDir>
#include <QTest>

using namespace outcross;
using namespace Qt::StringLiterals;

namespace
{

/// Both lineages read files that are not plain.
QString scenarioIn(const QTemporaryDir& folder)
{
    QByteArray points = "nr;length;width\n";
    for (int i = 1; i <= 20; ++i)
        points += QByteArray::number(i) + ';' + QByteArray::number(i * i) + ",5;" +
                  (i == 7 ? QByteArray("n/a") : QByteArray::number(i % 5)) + '\n';
    written(folder, u"points.csv"_s, points);
    written(folder, u"goats.csv"_s, "Herd,id,L1,L2\nx,1,./.,1/2\nx,2,1/2,1/.\ny,3,1/1,1/1\ny,4,1/2,2/2\n");
    return written(folder, u"scenario.json"_s,
                   R"({"format":1,"seed":1,"generations":2,"lineages":{
                       "ai":{"kind":"mixture","size":30,"variants":2,"data":"points.csv"},
                       "population":{"kind":"diploid","size":6,"data":"goats.csv"}},"interventions":[]})");
}

const QByteArray kNotes =
    "# note lineages.ai: points.csv: no columns were named, so the first 2 with numbers were taken: length, width.\n"
    "# note lineages.ai: points.csv: one of 20 rows was left out, as it has no number in a column that was "
    "taken.\n"
    "# note lineages.population: goats.csv: the populations were taken from the column “Herd”.\n"
    "# note lineages.population: goats.csv: one genotype was taken for missing, as one of its two alleles is "
    "missing.\n"
    "# note lineages.population: goats.csv: 2 missing genotypes were drawn from the alleles of their "
    "populations.\n"
    "# note lineages.population: goats.csv: 6 founders were drawn from 4 individuals, some of these more "
    "than once.\n";

} // namespace

class DataNotesTest : public QObject
{
    Q_OBJECT
private slots:
    void everyTableSaysWhatWasDoneToTheData()
    {
        const QTemporaryDir folder;
        const QString scenario = scenarioIn(folder);
        RunCommand run;
        run.file = scenario;
        run.output = folder.filePath(u"run"_s);
        QCOMPARE(executeRun(run), kExitOk);
        const QByteArray census = contents(run.output + u"/census.csv"_s);
        QVERIFY2(census.contains("\n" + kNotes + "replicate,generation,lineage,"), census.left(2000));

        ExpectCommand expect{.file = scenario};
        expect.output = folder.filePath(u"expect.csv"_s);
        QCOMPARE(executeExpect(expect), kExitOk);
        QVERIFY(contents(expect.output).startsWith(kNotes + "generation,lineage,diversity"));

        SurveyCommand survey{.file = scenario, .generation = 1, .first = 1, .sample = 5};
        survey.output = folder.filePath(u"survey.csv"_s);
        QCOMPARE(executeSurvey(survey), kExitOk);
        QVERIFY(contents(survey.output).startsWith(kNotes));

        SweepCommand sweep;
        sweep.file = scenario;
        sweep.x = parseSweepAxis("inflow=0:0.1:2");
        sweep.y = parseSweepAxis("ai.size=30");
        sweep.replicates = 2;
        sweep.output = folder.filePath(u"sweep"_s);
        QCOMPARE(executeSweep(sweep), kExitOk);
        const QByteArray table = contents(sweep.output + u"/sweep.csv"_s);
        QVERIFY2(table.contains("\n" + kNotes + "inflow,"), table.left(2000));
        MergeCommand merge{.folders = {sweep.output}, .output = folder.filePath(u"merged.csv"_s)};
        QCOMPARE(executeMerge(merge), kExitOk);
        QCOMPARE(contents(merge.output), table);
    }

    void aPedigreeSaysSoToo()
    {
        const QTemporaryDir folder;
        PedigreeCommand command;
        command.file = written(folder, u"goats.csv"_s, "animal,sire,dam\nA,-,-\nB,A,C\n");
        command.output = folder.filePath(u"f.csv"_s);
        QCOMPARE(executePedigree(command), kExitOk);
        QCOMPARE(contents(command.output),
                 QByteArray("# note goats.csv: the columns “animal”, “sire” and “dam” were taken for id, father and "
                            "mother.\n"
                            "# note goats.csv: “-” was taken for an unknown parent, in 2 cells.\n"
                            "# note goats.csv: the parent C has no row of its own and was taken for a founder.\n"
                            "id,F,generations\nA,0,0\nB,0,1\n"));
    }

    void aNoteIsOneLineWithoutItsFolder()
    {
        QCOMPARE(noteLines({{"%1: taken were: %2.", {"/home/ann/a/b.csv", "x"}, "lineages.ai"}}),
                 std::string("# note lineages.ai: b.csv: taken were: x.\n"));
        QCOMPARE(noteLines({}), std::string());
    }
};

OUTCROSS_TEST(DataNotesTest)
#include "data_notes_test.moc"
