#include "app/commands/run_command.h"
#include "app/files/output_file.h"
#include "app/files/shipped.h"
#include "app/session/session.h"
#include "engine/document/scenario_file.h"
#include "engine/tables/census_table.h"
#include "tests/app/files.h"
#include "tests/registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace outcross;
using namespace Qt::StringLiterals;

class RunCommandTest : public QObject
{
    Q_OBJECT
private slots:
    void writesATableAndAScenarioThatGivesTheSameTable()
    {
        const QTemporaryDir folder;
        RunCommand command{.file = u"default"_s, .generations = 30, .replicates = 5, .seed = 42, .threads = 2};
        command.output = folder.filePath(u"a/b"_s);
        QCOMPARE(executeRun(command), kExitOk);
        const QByteArray table = contents(folder.filePath(u"a/b/census.csv"_s));
        QVERIFY(
            table.contains("\nreplicate,generation,lineage,diversity,kept,effective,variants,tail,inbreeding,distance,"
                           "fitness,size,within,fst,fis,selected,realShare,flagged,trainingItems\n0,0,ai,"));
        QCOMPARE(table.count('\n'), 6 + 5 * 31 * 2);
        QVERIFY(table.startsWith("# outcross "));
        QVERIFY(table.contains("\n# seed 42\n"));

        RunCommand again{.file = folder.filePath(u"a/b/scenario.json"_s), .replicates = 5, .threads = 7};
        again.output = folder.filePath(u"c"_s);
        QCOMPARE(executeRun(again), kExitOk);
        QCOMPARE(contents(folder.filePath(u"c/census.csv"_s)), table);
    }

    void equalsWhatTheWindowRecords()
    {
        const QTemporaryDir folder;
        Session session(false);
        session.openShipped(scenarioNamed(u"default"_s));
        QTRY_VERIFY(session.snapshot());
        session.conductor().step(50);
        QTRY_COMPARE(session.snapshot()->generation, 50);
        const auto& lineages = session.snapshot()->lineages;
        const std::string seen = censusTableRows(0, {{lineages[Side::Left].history, lineages[Side::Right].history}},
                                                 censusLayout(session.snapshot()->document->lineages));

        RunCommand command{.file = u"default"_s, .generations = 50};
        command.output = folder.path();
        QCOMPARE(executeRun(command), kExitOk);
        const QByteArray table = contents(folder.filePath(u"census.csv"_s));
        QVERIFY(table.endsWith(QByteArray::fromStdString(seen)));
    }

    void refusesWithTwoAndLeavesNothingBehind_data()
    {
        QTest::addColumn<QByteArray>("scenario");
        QTest::addColumn<QByteArray>("data");
        const QByteArray own =
            R"({"format":1,"lineages":{"ai":{"kind":"mixture","size":50,"variants":2,"data":"own.csv"},
            "population":{"kind":"diploid","size":5}}})";
        const QByteArray cats = R"({"format":1,"lineages":{"ai":{"kind":"categorical","size":50},
            "population":{"kind":"diploid","size":5,"data":"own.csv"}}})";
        QTest::newRow("not JSON") << QByteArray("hello") << QByteArray();
        QTest::newRow("missing data file") << own << QByteArray();
        QTest::newRow("empty data file") << own << QByteArray("");
        QTest::newRow("ragged rows") << own << QByteArray("a,b\n1,2\n3\n");
        QTest::newRow("words for numbers") << own << QByteArray("a,b\n1,x\n3,4\n");
        QTest::newRow("NaN in a table") << own << QByteArray("a,b\n1,nan\n3,4\n");
        QTest::newRow("too few rows") << own << QByteArray("a,b\n1,2\n3,4\n");
        QTest::newRow("no genotypes") << cats << QByteArray("pop,id\nP,1\n");
        QTest::newRow("three alleles") << cats << QByteArray("pop,id,l\nP,1,3/4/5\nP,2,3/4\n");
        QTest::newRow("NUL bytes") << cats << QByteArray("pop,id,l\nP,1,\0003/4\n", 17);
    }
    void refusesWithTwoAndLeavesNothingBehind()
    {
        QFETCH(const QByteArray, scenario);
        QFETCH(const QByteArray, data);
        const QTemporaryDir folder;
        if (!data.isNull())
            written(folder, u"own.csv"_s, data);
        RunCommand command{.file = written(folder, u"s.json"_s, scenario), .generations = 3};
        command.output = folder.filePath(u"out"_s);
        QCOMPARE(executeRun(command), kExitBadInput);
        QVERIFY(!QFile::exists(folder.filePath(u"out/census.csv"_s)));
        QVERIFY(!QFile::exists(folder.filePath(u"out"_s)));
    }

    void aStopInTheMiddleLeavesNothing()
    {
        const QTemporaryDir folder;
        RunCommand command{.file = u"default"_s, .generations = 1000, .replicates = 1000};
        command.output = folder.filePath(u"out"_s);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(executeRun(command, stop.get_token()), kExitFailure);
        QVERIFY(!QFile::exists(command.output));
    }

    void refusesMissingFilesFoldersAndUnwritableOutput()
    {
        const QTemporaryDir folder;
        RunCommand command{.file = folder.filePath(u"none.json"_s), .generations = 3};
        command.output = folder.filePath(u"out"_s);
        QCOMPARE(executeRun(command), kExitBadInput);
        command.file = folder.path();
        QCOMPARE(executeRun(command), kExitBadInput);
        command.file = u"default"_s;
        command.output = u"/proc/outcross"_s;
        QCOMPARE(executeRun(command), kExitBadInput);
        // With the system's reason.
        QVERIFY2(folderProblem(u"/proc/outcross"_s).endsWith(u": No such file or directory"_s),
                 qPrintable(folderProblem(u"/proc/outcross"_s)));
        QVERIFY(folderProblem(written(folder, u"in-the-way"_s, "x")).endsWith(u": Not a directory"_s));
        QVERIFY(folderProblem(folder.filePath(u"new/deep/"_s)).isEmpty());
        QVERIFY(QFileInfo(folder.filePath(u"new/deep"_s)).isDir());
        QVERIFY(QDir(folder.path()).mkpath(u"pipes"_s));
        const QString pipe = folder.filePath(u"pipes/census.csv"_s);
        QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
        command.output = folder.filePath(u"pipes"_s);
        QCOMPARE(executeRun(command), kExitBadInput);
        QVERIFY(!QFileInfo(pipe).isFile());
        command.output = written(folder, u"a-file"_s, "x");
        QCOMPARE(executeRun(command), kExitBadInput);
        QCOMPARE(contents(command.output), QByteArray("x"));
    }
};

OUTCROSS_TEST(RunCommandTest)
#include "run_command_test.moc"
