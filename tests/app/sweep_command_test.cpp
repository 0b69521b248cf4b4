#include "app/commands/merge_command.h"
#include "app/commands/sweep_command.h"
#include "app/files/picture_file.h"
#include "app/shell/sweep_progress.h"
#include "tests/app/files.h"
#include "tests/waiting.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace outcross;
using namespace Qt::StringLiterals;

namespace
{

const QString kProgram = QStringLiteral(OUTCROSS_PROGRAM);

/// Small exact lineages; no data.
QByteArray scenario()
{
    return R"({"format":1,"title":"s","seed":7,"generations":30,"lineages":{
        "ai":{"kind":"categorical","size":40,"variants":8,"forces":{}},
        "population":{"kind":"diploid","size":20,"variants":8,"forces":{}}},"interventions":[]})";
}

/// `outcross sweep …` of that scenario, 6 × 5 cells, with further arguments.
QStringList arguments(const QTemporaryDir& folder, const QString& output, const QStringList& more = {})
{
    return QStringList{u"sweep"_s,     written(folder, u"s.json"_s, scenario()),
                       u"--x"_s,       u"inflow=0:0.1:6"_s,
                       u"--y"_s,       u"size=10:50:5"_s,
                       u"--measure"_s, u"kept,effective"_s,
                       u"--output"_s,  folder.filePath(output)} +
           more;
}

struct Outcome {
    int code = -1;
    QString said; ///< Standard error.
};

Outcome programRun(const QStringList& line)
{
    QProcess program;
    program.start(kProgram, line);
    if (!program.waitForFinished(tests::kPatience))
        return {};
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
            QString::fromUtf8(program.readAllStandardError())};
}

/// Finished cells with the moment at which each was written.
QMap<QString, QDateTime> cellsIn(const QString& folder)
{
    QMap<QString, QDateTime> cells;
    QDirIterator files(folder + u"/cells"_s, {u"x*.csv"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString cell = files.next();
        cells.insert(cell, files.fileInfo().lastModified());
    }
    return cells;
}

} // namespace

class SweepCommandTest : public QObject
{
    Q_OBJECT
private slots:
    void threadsAndShardsGiveTheSameTable()
    {
        const QTemporaryDir folder;
        QCOMPARE(programRun(arguments(folder, u"one"_s, {u"--threads"_s, u"1"_s})).code, kExitOk);
        const QByteArray table = contents(folder.filePath(u"one/sweep.csv"_s));
        QCOMPARE(table.count('\n'), 3 + 30 * 2 * 2);
        QVERIFY(table.contains(
            "\ninflow,size,seed,lineage,measure,mean,standardError,median,replicates,halved,expected\n0,10,"));
        QCOMPARE(programRun(arguments(folder, u"two"_s, {u"--threads"_s, u"2"_s})).code, kExitOk);
        QCOMPARE(contents(folder.filePath(u"two/sweep.csv"_s)), table);

        // One folder each, at the same time.
        QProcess shards[3];
        for (int i = 0; i < 3; ++i)
            shards[i].start(kProgram, arguments(folder, u"part%1"_s.arg(i + 1), {u"--shard"_s, u"%1/3"_s.arg(i + 1)}));
        for (QProcess& shard : shards)
            QVERIFY(shard.waitForFinished(tests::kPatience) && shard.exitCode() == kExitOk);
        QVERIFY(!QFile::exists(folder.filePath(u"part1/sweep.csv"_s)));
        const QString merged = folder.filePath(u"merged.csv"_s);
        const QStringList parts{folder.filePath(u"part1"_s), folder.filePath(u"part2"_s), folder.filePath(u"part3"_s)};
        QCOMPARE(executeMerge({parts, merged}), kExitOk);
        QCOMPARE(contents(merged), table);

        // All in one folder: the last one writes the table.
        QProcess together[3];
        for (int i = 0; i < 3; ++i)
            together[i].start(kProgram, arguments(folder, u"shared"_s, {u"--shard"_s, u"%1/3"_s.arg(i + 1)}));
        for (QProcess& shard : together)
            QVERIFY(shard.waitForFinished(tests::kPatience) && shard.exitCode() == kExitOk);
        QCOMPARE(contents(folder.filePath(u"shared/sweep.csv"_s)), table);
    }

    void aKilledSweepGoesOnWithoutDoingAnythingTwice()
    {
        const QTemporaryDir folder;
        const QStringList more{u"--replicates"_s, u"400"_s, u"--threads"_s, u"1"_s};
        QProcess program;
        program.start(kProgram, arguments(folder, u"out"_s, more));
        const QString out = folder.filePath(u"out"_s);
        QTRY_VERIFY(cellsIn(out).size() >= 4);
        program.kill();
        QVERIFY(program.waitForFinished(tests::kPatience));
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        const auto before = cellsIn(out);
        QVERIFY2(before.size() < 30, "killed too late");
        // As a disk that lost power would leave it; the others must not be touched.
        const QString torn = before.firstKey();
        const QByteArray whole = contents(torn);
        QVERIFY(QFile::resize(torn, whole.size() / 2));

        const Outcome resumed = programRun(arguments(folder, u"out"_s, more));
        QCOMPARE(resumed.code, kExitOk);
        QVERIFY2(resumed.said.startsWith(u"outcross: %1 of 30 cells\n"_s.arg(before.size() - 1)),
                 qPrintable(resumed.said));
        QVERIFY(resumed.said.endsWith(u"outcross: 30 of 30 cells\n"_s));
        const auto after = cellsIn(out);
        QCOMPARE(after.size(), 30);
        for (const QString& cell : before.keys())
            if (cell != torn)
                QCOMPARE(after[cell], before[cell]);
        QCOMPARE(contents(torn), whole);
        QCOMPARE(programRun(arguments(folder, u"at once"_s, more)).code, kExitOk);
        QCOMPARE(contents(folder.filePath(u"out/sweep.csv"_s)), contents(folder.filePath(u"at once/sweep.csv"_s)));
    }

    void controlCKeepsWhatIsFinished()
    {
        const QTemporaryDir folder;
        QProcess program;
        program.start(kProgram, arguments(folder, u"out"_s, {u"--replicates"_s, u"400"_s, u"--threads"_s, u"1"_s}));
        const QString out = folder.filePath(u"out"_s);
        QTRY_VERIFY(cellsIn(out).size() >= 2);
        QCOMPARE(::kill(static_cast<pid_t>(program.processId()), SIGINT), 0);
        QVERIFY(program.waitForFinished(tests::kPatience));
        QCOMPARE(program.exitCode(), kExitFailure);
        const QString said = QString::fromUtf8(program.readAllStandardError());
        QVERIFY2(said.contains(u"interrupted; %1 of 30 cells are finished"_s.arg(cellsIn(out).size())),
                 qPrintable(said));
        QVERIFY(!QFile::exists(out + u"/sweep.csv"_s));
    }

    void aFolderTakesOneSweepOnly()
    {
        const QTemporaryDir folder;
        QCOMPARE(programRun(arguments(folder, u"out"_s)).code, kExitOk);
        const QByteArray table = contents(folder.filePath(u"out/sweep.csv"_s));
        for (const QStringList& other : {QStringList{u"--replicates"_s, u"3"_s}, QStringList{u"--seed"_s, u"8"_s}}) {
            const Outcome refused = programRun(arguments(folder, u"out"_s, other));
            QCOMPARE(refused.code, kExitBadInput);
            QVERIFY2(refused.said.contains(u"holds another sweep"_s), qPrintable(refused.said));
            QCOMPARE(refused.said.count(u'\n'), 1);
        }
        QCOMPARE(contents(folder.filePath(u"out/sweep.csv"_s)), table);

        QCOMPARE(programRun(arguments(folder, u"eight"_s, {u"--seed"_s, u"8"_s})).code, kExitOk);
        const Outcome mixed = programRun({u"merge"_s, folder.filePath(u"out"_s), folder.filePath(u"eight"_s),
                                          u"--output"_s, folder.filePath(u"m.csv"_s)});
        QCOMPARE(mixed.code, kExitBadInput);
        QVERIFY2(mixed.said.contains(u"are of different sweeps: \"scenario\" differs"_s), qPrintable(mixed.said));
        QVERIFY(!QFile::exists(folder.filePath(u"m.csv"_s)));
    }

    void mergeSaysWhatIsMissing()
    {
        const QTemporaryDir folder;
        QCOMPARE(programRun(arguments(folder, u"a"_s, {u"--shard"_s, u"1/3"_s})).code, kExitOk);
        QCOMPARE(programRun(arguments(folder, u"b"_s, {u"--shard"_s, u"3/3"_s})).code, kExitOk);
        QVERIFY(QFile::remove(folder.filePath(u"a/cells/y0/x0.csv"_s)));
        const Outcome said = programRun(
            {u"merge"_s, folder.filePath(u"a"_s), folder.filePath(u"b"_s), u"--output"_s, folder.filePath(u"m.csv"_s)});
        QCOMPARE(said.code, kExitBadInput);
        QCOMPARE(said.said, u"outcross: 11 of 30 cells are missing: shard 1/3 (1), shard 2/3 (10)\n"_s);
        QVERIFY(!QFile::exists(folder.filePath(u"m.csv"_s)));
    }

    void refusesInOneLineAndLeavesNothingBehind_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("says");
        const auto row = [](const QStringList& more, const QString& says) {
            QTest::newRow(qPrintable(says)) << more << says;
        };
        row({u"--x"_s, u"inflow=0:2:3"_s}, u"--x: inflow=0:2:3: inflow can be from 0 to 1"_s);
        row({u"--y"_s, u"ai.memory=0:1:3"_s}, u"memory: it does not act on ai here"_s);
        row({u"--y"_s, u"selection=0:1:3"_s}, u"selection: it does not act on ai, population here"_s);
        row({u"--measure"_s, u"keept"_s}, u"\"keept\" is not a measure"_s);
        row({u"--measure"_s, u"kept,,tail"_s}, u"--measure"_s);
        row({u"--measure"_s, u"kept,kept"_s}, u"named twice"_s);
        row({u"--shard"_s, u"4/3"_s}, u"--shard: expected i/k"_s);
        row({u"--shard"_s, u"0/3"_s}, u"--shard: expected i/k"_s);
        row({u"--replicates"_s, u"0"_s}, u"--replicates: expected a whole number from 1"_s);
        row({u"--seeds"_s, u"1"_s}, u"seeds"_s);
    }
    void refusesInOneLineAndLeavesNothingBehind()
    {
        QFETCH(const QStringList, more);
        QFETCH(const QString, says);
        const QTemporaryDir folder;
        const Outcome refused = programRun(arguments(folder, u"out"_s, more));
        QCOMPARE(refused.code, kExitBadInput);
        QVERIFY2(refused.said.contains(says), qPrintable(refused.said));
        QCOMPARE(refused.said.count(u'\n'), 1);
        QVERIFY(!QFile::exists(folder.filePath(u"out"_s)));
    }

    /// A limit on the size of files stands for a full disk: the system refuses to write on.
    void whatFindsNoRoomLeavesTheOldFile()
    {
        const QTemporaryDir folder;
        const QString path = written(folder, u"cell.csv"_s, "old");
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{100, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const QString problem = saveText(std::string(200, 'x'), path);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, handler);
        QVERIFY2(problem.contains(u"cannot be written"_s), qPrintable(problem));
        QCOMPARE(contents(path), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(u"cell.csv"_s));
    }

    void refusesFoldersThatAreNone()
    {
        const QTemporaryDir folder;
        QCOMPARE(executeMerge({{folder.path()}, folder.filePath(u"m.csv"_s)}), kExitBadInput);
        written(folder, u"sweep.json"_s, "{}");
        QCOMPARE(executeMerge({{folder.path()}, folder.filePath(u"m.csv"_s)}), kExitBadInput);
        SweepCommand command{.file = u"default"_s,
                             .x = parseSweepAxis("inflow=0:1:2"),
                             .y = parseSweepAxis("size=20:40:2"),
                             .generations = 1};
        command.output = written(folder, u"a-file"_s, "x");
        QCOMPARE(executeSweep(command), kExitBadInput);
        command.output = folder.path(); // holds a sweep.json that is none
        QCOMPARE(executeSweep(command), kExitBadInput);
        QCOMPARE(contents(folder.filePath(u"sweep.json"_s)), QByteArray("{}"));
    }

    void progressIsShort()
    {
        QCOMPARE(sweepProgressText(3, 12, -1), u"3 of 12 cells"_s);
        QCOMPARE(sweepProgressText(3, 12, 40.4), u"3 of 12 cells, 40 s left"_s);
        QCOMPARE(sweepProgressText(3, 12, 600), u"3 of 12 cells, 10 min left"_s);
        QCOMPARE(sweepProgressText(3, 12, 40'000), u"3 of 12 cells, 11 h left"_s);
        QCOMPARE(sweepProgressText(12, 12, 0), u"12 of 12 cells"_s);
    }
};

QTEST_GUILESS_MAIN(SweepCommandTest)
#include "sweep_command_test.moc"
