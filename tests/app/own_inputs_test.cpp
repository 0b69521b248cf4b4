#include "app/commands/command_line.h"
#include "app/commands/expect_command.h"
#include "app/commands/pedigree_command.h"
#include "app/commands/run_command.h"
#include "app/commands/survey_command.h"
#include "app/commands/sweep_command.h"
#include "app/files/own_inputs.h"
#include "tests/app/files.h"
#include "tests/registry.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace outcross;
using namespace Qt::StringLiterals;

namespace
{

constexpr char kTable[] = "x,y\n1,2\n2,1\n3,5\n4,4\n5,9\n6,1\n7,7\n8,3\n9,2\n10,4\n";

QByteArray scenarioOn(const char* data)
{
    return QByteArray(R"({"format":1,"generations":3,"lineages":{"ai":{"kind":"gaussian","size":20,"data":")") + data +
           R"("},"population":{"kind":"diploid","size":5}}})";
}

} // namespace

/// No command writes to what it reads.
class OwnInputsTest : public QObject
{
    Q_OBJECT
private slots:
    void oneFileOfTwoNamesIsOneFile()
    {
        const QTemporaryDir folder;
        const QString table = written(folder, u"a.csv"_s, kTable);
        const QString link = folder.filePath(u"link.csv"_s);
        const QString hard = folder.filePath(u"hard.csv"_s);
        QVERIFY(QFile::link(table, link));
        QCOMPARE(::link(qPrintable(table), qPrintable(hard)), 0);
        QVERIFY(QDir(folder.path()).mkpath(u"img"_s));
        const QString image = written(folder, u"img/1.png"_s, "x");
        const QStringList inputs{table, folder.filePath(u"img"_s), folder.filePath(u"none.csv"_s)};
        for (const QString& output : {table, link, hard, image, folder.filePath(u"img/../a.csv"_s)})
            QVERIFY2(!ownInputProblem(output, inputs).isEmpty(), qPrintable(output));
        for (const QString& output : {QString(), folder.filePath(u"b.csv"_s), folder.filePath(u"img/2.png"_s),
                                      folder.filePath(u"none.csv"_s), written(folder, u"c.csv"_s, kTable)})
            QCOMPARE(ownInputProblem(output, inputs), QString());
    }

    void noCommandReplacesItsScenarioOrItsData()
    {
        const QTemporaryDir folder;
        const QString data = written(folder, u"census.csv"_s, kTable);
        const QByteArray text = scenarioOn("census.csv");
        const QString scenario = written(folder, u"s.json"_s, text);
        for (const QString& output : {scenario, data}) {
            QCOMPARE(executeExpect({.file = scenario, .output = output}), kExitBadInput);
            SurveyCommand survey;
            survey.file = scenario;
            survey.output = output;
            survey.generation = 2;
            survey.sample = 3;
            QCOMPARE(executeSurvey(survey), kExitBadInput);
        }
        RunCommand run;
        run.file = scenario;
        run.output = folder.path();
        QCOMPARE(executeRun(run), kExitBadInput); // census.csv would be its own
        QVERIFY(QFile::rename(data, folder.filePath(u"sweep.csv"_s)));
        const QByteArray other = scenarioOn("sweep.csv");
        written(folder, u"s.json"_s, other);
        SweepCommand sweep;
        sweep.file = scenario;
        sweep.output = folder.path();
        sweep.x = {.quantity = Quantity::Inflow, .low = 0, .high = 0.1, .count = 2};
        sweep.y = {.quantity = Quantity::Size, .low = 20, .high = 40, .count = 2};
        sweep.replicates = 2;
        QCOMPARE(executeSweep(sweep), kExitBadInput);
        QCOMPARE(contents(scenario), other);
        QCOMPARE(contents(folder.filePath(u"sweep.csv"_s)), QByteArray(kTable));

        const QByteArray tree = "id,father,mother\nx,a,b\n";
        const QString pedigree = written(folder, u"p.csv"_s, tree);
        QCOMPARE(executePedigree({.file = pedigree, .output = pedigree}), kExitBadInput);
        QCOMPARE(contents(pedigree), tree);
    }

    /// "Run this again" in the folder of results; with another seed it would be another scenario.
    void aRunMayBeRepeatedWhereItIs()
    {
        const QTemporaryDir folder;
        const QString out = folder.filePath(u"out"_s);
        RunCommand run;
        run.file = written(folder, u"s.json"_s, scenarioOn("").replace(R"(,"data":"")", ""));
        run.output = out;
        QCOMPARE(executeRun(run), kExitOk);
        const QByteArray document = contents(out + u"/scenario.json"_s);
        const QByteArray table = contents(out + u"/census.csv"_s);
        run.file = out + u"/scenario.json"_s;
        QCOMPARE(executeRun(run), kExitOk);
        QCOMPARE(contents(run.file), document);
        QCOMPARE(contents(out + u"/census.csv"_s), table);
        written(folder, u"out/scenario.json"_s, document + "\n"); // the same to the program, but not to its author
        QCOMPARE(executeRun(run), kExitBadInput);
        QCOMPARE(contents(run.file), document + "\n");
        written(folder, u"out/scenario.json"_s, document);
        run.seed = 77;
        QCOMPARE(executeRun(run), kExitBadInput);
        QCOMPARE(contents(run.file), document);
    }
};

OUTCROSS_TEST(OwnInputsTest)
#include "own_inputs_test.moc"
