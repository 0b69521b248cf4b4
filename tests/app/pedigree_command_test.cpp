#include "app/commands/pedigree_command.h"
#include "app/shell/told_progress.h"
#include "tests/app/files.h"
#include "tests/registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <cmath>
#include <mutex>

using namespace outcross;
using namespace Qt::StringLiterals;

class PedigreeCommandTest : public QObject
{
    Q_OBJECT
private slots:
    void writesARowForEverybodyInTheOrderOfTheFile()
    {
        const QTemporaryDir folder;
        PedigreeCommand command;
        command.output = folder.filePath(u"f.csv"_s);
        command.file = written(folder, u"p.csv"_s, "id,father,mother\nx,c,\"d,1\"\nc,a,b\n\"d,1\",a,b\na,0,0\nl,x,?\n");
        QCOMPARE(executePedigree(command), kExitOk);
        QCOMPARE(contents(command.output),
                 QByteArray("# note p.csv: the parent b has no row of its own and was taken for a founder.\n"
                            "id,F,generations\nx,0.25,2\nc,0,1\n\"d,1\",0,1\na,0,0\nl,0,3\n"));
        command.file =
            written(folder, u"p.ged"_s, "0 HEAD\n0 @C@ INDI\n1 FAMC @F@\n0 @A@ INDI\n0 @F@ FAM\n1 HUSB @A@\n0 TRLR\n");
        QCOMPARE(executePedigree(command), kExitOk);
        QCOMPARE(contents(command.output), QByteArray("id,F,generations\nC,0,1\nA,0,0\n"));
    }

    void theShippedHabsburgsAreThereByName()
    {
        const QTemporaryDir folder;
        const PedigreeCommand command{.file = u"habsburg"_s, .output = folder.filePath(u"f.csv"_s)};
        QCOMPARE(executePedigree(command), kExitOk);
        const QList<QByteArray> rows = contents(command.output).trimmed().split('\n');
        QCOMPARE(rows.size(), 313);
        QVERIFY(rows[0] == "id,F,generations,name");
        QVERIFY(rows[311].startsWith("311,"));
        QVERIFY2(rows[311].contains("Charles II") || rows[312].contains("Charles II"), rows[311].constData());
        QVERIFY(std::abs(rows[311].split(',')[1].toDouble() - 0.2507) < 1e-4);
    }

    void whatTakesLongIsSaid()
    {
        std::mutex mutex;
        QStringList said;
        const auto say = [&](const QString& sentence) {
            const std::lock_guard lock(mutex);
            said.append(sentence);
        };
        const auto count = [&] {
            const std::lock_guard lock(mutex);
            return said.size();
        };
        {
            ToldProgress patient(u"a"_s, std::chrono::hours(1), say);
            patient.now(u"b"_s);
        }
        QCOMPARE(count(), 0);
        ToldProgress told(u"a"_s, std::chrono::milliseconds(0), say);
        QTRY_COMPARE(count(), 1);
        told.now(u"b"_s);
        QCOMPARE(said, (QStringList{u"a"_s, u"b"_s}));
    }

    void aStopInTheMiddleLeavesNothing()
    {
        const QTemporaryDir folder;
        const PedigreeCommand command{.file = u"habsburg"_s, .output = folder.filePath(u"f.csv"_s)};
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(executePedigree(command, stop.get_token()), kExitFailure);
        QVERIFY(!QFile::exists(command.output));
    }

    void refusesWithTwoAndLeavesNothingBehind()
    {
        const QTemporaryDir folder;
        PedigreeCommand command;
        command.output = folder.filePath(u"f.csv"_s);
        const QString circle = written(folder, u"circle.csv"_s, "id,father,mother\na,b,0\nb,a,0\n");
        const QString genotypes = written(folder, u"cats.csv"_s, "pop,id,l\nP,1,1/2\n");
        for (const QString& file : {folder.filePath(u"none.csv"_s), folder.path(), circle, genotypes,
                                    written(folder, u"empty.csv"_s, ""), u"nancycats"_s, u"-"_s}) {
            command.file = file;
            QCOMPARE(executePedigree(command), kExitBadInput);
            QVERIFY(!QFile::exists(command.output));
        }
        command.file = u"habsburg"_s;
        for (const QString& output : {folder.path(), folder.filePath(u"no/folder.csv"_s), u"/dev/null"_s}) {
            command.output = output;
            QCOMPARE(executePedigree(command), kExitBadInput);
        }
        command.file = circle;
        command.output = written(folder, u"old.csv"_s, "old");
        QCOMPARE(executePedigree(command), kExitBadInput);
        QCOMPARE(contents(command.output), QByteArray("old"));
    }
};

OUTCROSS_TEST(PedigreeCommandTest)
#include "pedigree_command_test.moc"
