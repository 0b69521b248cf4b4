#include "app/commands/command_line.h"
#include "app/files/file_group.h"
#include "app/files/output_file.h"
#include "app/files/picture_file.h"
#include "tests/app/files.h"
#include "tests/waiting.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <csignal>
#include <utility>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace outcross;
using namespace Qt::StringLiterals;

namespace
{

const QString kProgram = QStringLiteral(OUTCROSS_PROGRAM);
const QStringList kPair{u"scenario.json"_s, u"census.csv"_s};

struct Outcome {
    int code = -1; ///< −1: it crashed.
    QString said;  ///< Standard error.
    QByteArray printed;
};

Outcome outcomeOf(QProcess& program)
{
    if (!program.waitForFinished(tests::kPatience))
        return {};
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
            QString::fromUtf8(program.readAllStandardError()), program.readAllStandardOutput()};
}

Outcome run(const QStringList& line, const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment())
{
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(kProgram, line);
    return outcomeOf(program);
}

/// Through a shell, which redirects and limits; "$0" is the program.
Outcome inShell(const QString& script)
{
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, script, kProgram});
    return outcomeOf(shell);
}

/// What is said besides the notes on the data of the default scenario.
QString withoutNotes(QString said)
{
    static const QRegularExpression notes(u"^outcross: lineages\\.[^\\n]*were drawn[^\\n]*\\n"_s,
                                          QRegularExpression::MultilineOption);
    return said.remove(notes);
}

bool isOneLine(const QString& all)
{
    const QString said = withoutNotes(all);
    return said.startsWith(u"outcross: "_s) && said.count(u'\n') == 1 && said.endsWith(u'\n');
}

QString inFolder(const QTemporaryDir& folder, const char* name)
{
    return folder.filePath(QString::fromLatin1(name));
}

QStringList everythingIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

void replacePair(const QString& folder, const QByteArray& text)
{
    FileGroup group(folder, kPair);
    group.write(0, text.toStdString());
    group.write(1, text.toStdString());
    group.commit();
}

/// "12" of `"seed": 12,` or `# seed 12`; empty where there is no file.
QByteArray seedIn(const QByteArray& text)
{
    const qsizetype at = text.indexOf("seed");
    QByteArray digits;
    for (qsizetype i = at < 0 ? text.size() : at; i < text.size() && text[i] != '\n'; ++i)
        if (text[i] >= '0' && text[i] <= '9')
            digits += text[i];
    return digits;
}

} // namespace

class WholeFilesTest : public QObject
{
    Q_OBJECT
private slots:
    void aPairIsReplacedTogether()
    {
        const QTemporaryDir folder;
        replacePair(folder.path(), "old");
        {
            FileGroup abandoned(folder.path(), kPair);
            abandoned.write(0, "new");
            abandoned.write(1, std::string(3 << 20, 'x')); // more than is kept in memory
        }
        QCOMPARE(everythingIn(folder.path()), QStringList({u"census.csv"_s, u"scenario.json"_s}));
        QCOMPARE(contents(inFolder(folder, "scenario.json")), QByteArray("old"));
        QCOMPARE(contents(inFolder(folder, "census.csv")), QByteArray("old"));
        replacePair(folder.path(), "new");
        QCOMPARE(everythingIn(folder.path()), QStringList({u"census.csv"_s, u"scenario.json"_s}));
        QCOMPARE(contents(inFolder(folder, "scenario.json")), QByteArray("new"));
        QCOMPARE(contents(inFolder(folder, "census.csv")), QByteArray("new"));
    }

    /// Every state that a kill can leave, step by step.
    void whatAKillLeftIsFinishedOrForgotten_data()
    {
        QTest::addColumn<QStringList>("there"); ///< "where/name=text"
        QTest::addColumn<QByteArray>("right");
        const QString ready = u".outcross-ready/"_s;
        const QString dead = u".outcross-%1-999999999/"_s.arg(QSysInfo::machineHostName());
        const QStringList old{u"scenario.json=old"_s, u"census.csv=old"_s};
        QTest::newRow("half written") << old + QStringList{dead + u"scenario.json=n"_s} << QByteArray("old");
        QTest::newRow("ready") << old + QStringList{ready + u"scenario.json=new"_s, ready + u"census.csv=new"_s}
                               << QByteArray("new");
        QTest::newRow("old table gone") << QStringList{u"scenario.json=old"_s, ready + u"scenario.json=new"_s,
                                                       ready + u"census.csv=new"_s}
                                        << QByteArray("new");
        QTest::newRow("both gone") << QStringList{ready + u"scenario.json=new"_s, ready + u"census.csv=new"_s}
                                   << QByteArray("new");
        QTest::newRow("one in place") << QStringList{u"scenario.json=new"_s, ready + u"census.csv=new"_s}
                                      << QByteArray("new");
        QTest::newRow("both in place") << QStringList{u"scenario.json=new"_s, u"census.csv=new"_s, ready}
                                       << QByteArray("new");
    }
    void whatAKillLeftIsFinishedOrForgotten()
    {
        QFETCH(const QStringList, there);
        QFETCH(const QByteArray, right);
        const QTemporaryDir folder;
        for (const QString& item : there) {
            const QString name = item.section(u'=', 0, 0);
            QVERIFY(QDir(folder.path()).mkpath(QFileInfo(name).path()));
            if (!name.endsWith(u'/'))
                written(folder, name, item.section(u'=', 1).toUtf8());
            else
                QVERIFY(QDir(folder.path()).mkpath(name));
        }
        {
            const FileGroup next(folder.path(), kPair);
        }
        QCOMPARE(everythingIn(folder.path()), QStringList({u"census.csv"_s, u"scenario.json"_s}));
        QCOMPARE(contents(inFolder(folder, "scenario.json")), right);
        QCOMPARE(contents(inFolder(folder, "census.csv")), right);
    }

    /// The real program, killed at many moments while it replaces its own results.
    void aKilledRunLeavesAPair()
    {
        const QTemporaryDir folder;
        const QString out = inFolder(folder, "out");
        const auto line = [&](int seed) {
            return QStringList{u"run"_s,    u"default"_s,          u"--generations"_s, u"40"_s,
                               u"--seed"_s, QString::number(seed), u"--output"_s,      out};
        };
        QCOMPARE(run(line(1)).code, kExitOk);
        constexpr int kKills = 30;
        for (int i = 0; i < kKills; ++i) {
            QProcess program;
            program.start(kProgram, line(i + 2));
            QVERIFY(program.waitForStarted(tests::kPatience));
            if (!program.waitForFinished(5 + 37 * i % 140)) { // milliseconds; whatever it has reached then
                program.kill();
                QVERIFY(program.waitForFinished(tests::kPatience));
            }
            const QByteArray document = seedIn(contents(out + u"/scenario.json"_s));
            const QByteArray table = seedIn(contents(out + u"/census.csv"_s));
            QVERIFY2(document.isEmpty() || table.isEmpty() || document == table,
                     qPrintable(u"after kill %1: %2 beside %3"_s.arg(i).arg(QString::fromLatin1(document),
                                                                            QString::fromLatin1(table))));
            FileGroup::settle(out, kPair);
            QCOMPARE(seedIn(contents(out + u"/scenario.json"_s)), seedIn(contents(out + u"/census.csv"_s)));
            QVERIFY(!seedIn(contents(out + u"/census.csv"_s)).isEmpty());
        }
        QCOMPARE(run(line(99)).code, kExitOk);
        QCOMPARE(everythingIn(out), QStringList({u"census.csv"_s, u"scenario.json"_s}));
        QCOMPARE(seedIn(contents(out + u"/census.csv"_s)), QByteArray("99"));
    }

    void writtenFilesKeepRightsAndLinks()
    {
        const QTemporaryDir folder;
        const QString path = written(folder, u"a.csv"_s, "old");
        QCOMPARE(::chmod(qPrintable(path), 0640), 0);
        const QString link = inFolder(folder, "link.csv");
        QVERIFY(QFile::link(path, link));
        QCOMPARE(saveText("new", link), QString());
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(contents(path), QByteArray("new"));
        struct stat there {
        };
        QCOMPARE(::stat(qPrintable(path), &there), 0);
        QCOMPARE(there.st_mode & 0777, 0640U);
        QCOMPARE(everythingIn(folder.path()), QStringList({u"a.csv"_s, u"link.csv"_s}));
        QVERIFY(!writingProblem(folder.path()).isEmpty());
        QVERIFY(!writingProblem(inFolder(folder, "none/a.csv")).isEmpty());
        QCOMPARE(writingProblem(inFolder(folder, "b.csv")), QString());
        QVERIFY(!QFile::exists(inFolder(folder, "b.csv")));
    }

    /// /dev/full refuses every write as a full disk does.
    void aFullDiskIsToldInOneLine_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* line : {"--help", "--version", "pedigree habsburg", "expect default --generations 3",
                                 "survey default --generation 2 --sample 9"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void aFullDiskIsToldInOneLine()
    {
        QFETCH(const QString, line);
        const Outcome full = inShell(u"\"$0\" %1 >/dev/full"_s.arg(line));
        QCOMPARE(full.code, kExitFailure);
        QVERIFY2(isOneLine(full.said) && full.said.contains(u"the disk is full"_s), qPrintable(full.said));
        const Outcome closed = inShell(u"\"$0\" %1 >&-"_s.arg(line));
        QCOMPARE(closed.code, kExitFailure);
        QVERIFY2(isOneLine(closed.said), qPrintable(closed.said));
    }

    /// 1 block: nothing of any size can be written. The signal that comes with it kills nobody.
    void aLimitOnFilesIsToldAndLeavesTheOldOnes()
    {
        const QTemporaryDir folder;
        const QString out = inFolder(folder, "out");
        QCOMPARE(run({u"run"_s, u"default"_s, u"--generations"_s, u"3"_s, u"--output"_s, out}).code, kExitOk);
        const QByteArray table = contents(out + u"/census.csv"_s);
        const QByteArray document = contents(out + u"/scenario.json"_s);
        for (const QString& line :
             {u"run default --generations 4 --output '%1'"_s.arg(out), u"expect default --output '%1/e.csv'"_s.arg(out),
              u"picture default --generation 1 --output '%1/p.png'"_s.arg(out)}) {
            const Outcome limited = inShell(u"ulimit -f 1; \"$0\" "_s + line);
            QCOMPARE(limited.code, kExitFailure);
            QVERIFY2(isOneLine(limited.said) && limited.said.contains(u"cannot be written"_s),
                     qPrintable(limited.said));
            QCOMPARE(contents(out + u"/census.csv"_s), table);
            QCOMPARE(contents(out + u"/scenario.json"_s), document);
            QCOMPARE(everythingIn(out), QStringList({u"census.csv"_s, u"scenario.json"_s}));
        }
    }

    void aReaderThatGoesAwayIsTold()
    {
        const Outcome outcome =
            inShell(u"(\"$0\" pedigree habsburg; echo \"$?\" >&2) | true"_s); // may be done before the reader goes
        QVERIFY2(outcome.said == u"0\n"_s ||
                     (outcome.said.startsWith(u"outcross: "_s) && outcome.said.endsWith(u"\n1\n"_s)),
                 qPrintable(outcome.said));
    }

    void aWindowThatCannotOpenIsOneLine_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::newRow("no server") << u"DISPLAY"_s << u":9753"_s;
        QTest::newRow("no such platform") << u"QT_QPA_PLATFORM"_s << u"nonsense"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void aWindowThatCannotOpenIsOneLine()
    {
        QFETCH(const QString, variable);
        QFETCH(const QString, value);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QString::fromLatin1(name));
        if (!variable.isEmpty())
            environment.insert(variable, value);
        const Outcome outcome = run({}, environment);
        QCOMPARE(outcome.code, kExitFailure);
        QVERIFY2(isOneLine(outcome.said) && outcome.said.contains(u"display"_s), qPrintable(outcome.said));
    }

    /// The word is a scenario's, and no file is missed.
    void aScenarioIsNoPedigree()
    {
        const Outcome outcome = run({u"pedigree"_s, u"default"_s});
        QCOMPARE(outcome.code, kExitBadInput);
        QVERIFY2(isOneLine(outcome.said) && outcome.said.contains(u"stands for a scenario"_s),
                 qPrintable(outcome.said));
    }

    void aStrangeWordIsTold()
    {
        for (const QString& word : {u"rnu"_s, u"Default"_s, u"none.json"_s}) {
            const Outcome outcome = run({word});
            QCOMPARE(outcome.code, kExitBadInput);
            QVERIFY2(isOneLine(outcome.said) && outcome.said.contains(u"neither a command nor a file"_s),
                     qPrintable(outcome.said));
        }
    }

    void tooLittleMemoryIsTold()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("sanitizers reserve more than any limit");
#endif
        const QTemporaryDir folder;
        const QString big = written(folder, u"big.json"_s, R"({"format":1,"title":"b","lineages":{
            "ai":{"kind":"categorical","size":40},
            "population":{"kind":"diploid","size":1000000,"loci":50}}})");
        const Outcome outcome = inShell(u"ulimit -v 300000; \"$0\" expect '%1'"_s.arg(big));
        QCOMPARE(outcome.code, kExitFailure);
        QVERIFY2(isOneLine(outcome.said) && outcome.said.contains(u"memory"_s), qPrintable(outcome.said));
    }

    /// Qt would take other bytes for them, and write to a place that nobody named.
    void aNameThatIsNoTextIsRefused()
    {
        const QTemporaryDir folder;
        const Outcome outcome = inShell(
            u"cd '%1' && \"$0\" run default --generations 3 --output \"$(printf '\\377\\376')\""_s.arg(folder.path()));
        QCOMPARE(outcome.code, kExitBadInput);
        QVERIFY2(isOneLine(outcome.said) && outcome.said.contains(u"is not UTF-8"_s), qPrintable(outcome.said));
        QVERIFY(everythingIn(folder.path()).isEmpty());
    }

    /// Not the scenario's fault, so not "bad input".
    void tooFewOpenFilesAreTold()
    {
        const QTemporaryDir folder;
        const QString file = written(folder, u"s.json"_s, R"({"format":1,"lineages":{
            "ai":{"kind":"categorical","size":40},"population":{"kind":"diploid","size":10}}})");
        for (int files = 3; files < 7; ++files) {
            const Outcome outcome = inShell(u"ulimit -n %1; \"$0\" expect '%2'"_s.arg(files).arg(file));
            QVERIFY2(outcome.code == kExitOk || (outcome.code == kExitFailure && isOneLine(outcome.said)) ||
                         outcome.said.contains(u"shared libraries"_s), // the system's own word, before the program's
                     qPrintable(outcome.said));
        }
    }

    /// Results with data of their own go on elsewhere, and say nothing of where they were made.
    void nothingThatLeavesNamesAFolderOfTheMachine()
    {
        const QTemporaryDir folder;
        const auto lay = [&](const QString& place) {
            QVERIFY(QDir(folder.path()).mkpath(place + u"/data"_s));
            written(folder, place + u"/data/own.csv"_s, "x,y\n1,2\n2,1\n3,5\n4,4\n5,9\n6,1\n7,7\n8,3\n9,2\n10,4\n");
            written(folder, place + u"/s.json"_s, R"({"format":1,"title":"t","generations":3,"lineages":{
                "ai":{"kind":"gaussian","size":20,"data":"data/own.csv"},
                "population":{"kind":"diploid","size":5}}})");
        };
        lay(u"here"_s);
        lay(u"elsewhere/deep"_s);
        const QStringList sweepLine{u"--x"_s, u"inflow=0:0.1:2"_s, u"--y"_s, u"ai.size=20:40:2"_s, u"--replicates"_s,
                                    u"2"_s};
        const auto place = [&](const char* name) { return inFolder(folder, name); };
        QCOMPARE(run({u"run"_s, place("here/s.json"), u"--output"_s, place("here/out")}).code, kExitOk);
        QCOMPARE(
            run({u"picture"_s, place("here/s.json"), u"--generation"_s, u"1"_s, u"--output"_s, place("here/p.png")})
                .code,
            kExitOk);
        QCOMPARE(run(QStringList{u"sweep"_s, place("here/s.json"), u"--shard"_s, u"1/2"_s, u"--output"_s,
                                 place("here/map")} +
                     sweepLine)
                     .code,
                 kExitOk);
        QCOMPARE(run(QStringList{u"sweep"_s, place("elsewhere/deep/s.json"), u"--shard"_s, u"2/2"_s, u"--output"_s,
                                 place("elsewhere/map")} +
                     sweepLine)
                     .code,
                 kExitOk);
        QCOMPARE(contents(place("here/map/sweep.json")), contents(place("elsewhere/map/sweep.json")));
        QCOMPARE(run({u"merge"_s, place("here/map"), place("elsewhere/map"), u"--output"_s, place("m.csv")}).code,
                 kExitOk);
        for (const char* name : {"here/out/scenario.json", "here/out/census.csv", "here/p.png", "here/map/sweep.json",
                                 "here/map/cells/y0/x0.csv", "m.csv"}) {
            const QByteArray bytes = contents(place(name));
            QVERIFY2(!bytes.isEmpty(), name);
            QVERIFY2(!bytes.contains(folder.path().toUtf8()), name);
        }
        QVERIFY(contents(place("here/out/scenario.json")).contains("\"../data/own.csv\""));
        QVERIFY(contents(place("here/out/census.csv")).contains("\"own.csv\""));

        // Other data under the same name is another sweep.
        written(folder, u"elsewhere/deep/data/own.csv"_s, "x,y\n1,2\n2,1\n3,5\n4,4\n5,9\n6,1\n7,7\n8,3\n9,2\n10,5\n");
        const Outcome other = run(QStringList{u"sweep"_s, place("elsewhere/deep/s.json"), u"--shard"_s, u"2/2"_s,
                                              u"--output"_s, place("elsewhere/map")} +
                                  sweepLine);
        QCOMPARE(other.code, kExitBadInput);
        QVERIFY2(other.said.contains(u"\"dataChecksums\" differs"_s), qPrintable(other.said));
    }

    /// A digit that changed on the disk.
    void anAlteredCellIsMadeAgain()
    {
        const QTemporaryDir folder;
        const QStringList line{
            u"sweep"_s, u"default"_s,      u"--generations"_s, u"5"_s, u"--x"_s,      u"inflow=0:0.1:2"_s,
            u"--y"_s,   u"size=60:80:2"_s, u"--replicates"_s,  u"2"_s, u"--output"_s, inFolder(folder, "map")};
        QCOMPARE(run(line).code, kExitOk);
        const QByteArray table = contents(inFolder(folder, "map/sweep.csv"));
        const QString cell = inFolder(folder, "map/cells/y1/x0.csv");
        const QByteArray whole = contents(cell);
        QByteArray altered = whole;
        const qsizetype at = altered.lastIndexOf("kept,0.") + 8;
        QVERIFY(at > 8);
        altered[at] = altered[at] == '1' ? '2' : '1';
        written(folder, u"map/cells/y1/x0.csv"_s, altered);
        const Outcome again = run(line);
        QCOMPARE(again.code, kExitOk);
        QVERIFY2(withoutNotes(again.said).startsWith(u"outcross: 3 of 4 cells\n"_s), qPrintable(again.said));
        QCOMPARE(contents(cell), whole);
        QCOMPARE(contents(inFolder(folder, "map/sweep.csv")), table);
    }
};

QTEST_GUILESS_MAIN(WholeFilesTest)
#include "whole_files_test.moc"
