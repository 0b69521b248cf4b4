#include "app/files/file_group.h"
#include "app/files/output_file.h"
#include "app/files/run_folder.h"
#include "tests/app/files.h"
#include "tests/registry.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <thread>
#include <vector>

#include <sys/ptrace.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace outcross;
using namespace Qt::StringLiterals;

namespace
{

QStringList everythingIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

/// Ends a forked child: nothing may go on in it.
template <class Work> [[noreturn]] void doAndEnd(const Work& work)
{
    try {
        work();
    } catch (...) {
        ::_exit(1);
    }
    ::_exit(0);
}

void replacePair(const QString& folder, const char* text)
{
    FileGroup group(folder, runFiles());
    group.write(0, text);
    group.write(1, text);
    group.commit();
}

/// Whether that call of the system changes what stands in a folder.
bool changesFolders(std::uint64_t call)
{
    switch (call) {
#ifdef SYS_rename
    case SYS_rename:
    case SYS_unlink:
    case SYS_rmdir:
    case SYS_mkdir:
    case SYS_chmod:
#endif
    case SYS_renameat2:
    case SYS_unlinkat:
    case SYS_mkdirat:
    case SYS_fchmodat:
    case SYS_fsync:
        return true;
    default:
        return false;
    }
}

enum class Ended { Killed, Itself, NotTraceable };

/// Does `work` in a child that is killed right before its call number `last` (from 0) that changes folders.
template <class Work> Ended endsBeforeCall(int last, const Work& work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0)
            ::_exit(1);
        ::raise(SIGSTOP);
        doAndEnd(work);
    }
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child || !WIFSTOPPED(status))
        return Ended::NotTraceable;
    ::ptrace(PTRACE_SETOPTIONS, child, nullptr, PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL);
    int calls = 0;
    while (::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr) == 0 && ::waitpid(child, &status, 0) == child) {
        if (WIFEXITED(status) || WIFSIGNALED(status))
            return Ended::Itself;
        if (WSTOPSIG(status) != (SIGTRAP | 0x80))
            continue;
        struct __ptrace_syscall_info info {
        };
        if (::ptrace(PTRACE_GET_SYSCALL_INFO, child, sizeof info, &info) <= 0)
            break;
        if (info.op != PTRACE_SYSCALL_INFO_ENTRY || !changesFolders(info.entry.nr) || calls++ < last)
            continue;
        ::kill(child, SIGKILL);
        ::waitpid(child, &status, 0);
        return Ended::Killed;
    }
    ::kill(child, SIGKILL);
    ::waitpid(child, &status, 0);
    return Ended::NotTraceable;
}

} // namespace

/// What app/files/file_group.h and app/files/folder_exchange.h promise.
class FileGroupTest : public QObject
{
    Q_OBJECT
private slots:
    /// Killed before each single call that changes a folder: the old pair or the new one, and nothing missing.
    void aFolderOfResultsIsExchangedWhole()
    {
        const QTemporaryDir home;
        const QString folder = home.filePath(u"out"_s);
        int news = 0;
        for (int call = 0;; ++call) {
            QVERIFY(QDir().mkpath(folder));
            replacePair(folder, "old");
            const Ended ended = endsBeforeCall(call, [&] { replacePair(folder, "new"); });
            if (ended == Ended::NotTraceable)
                QSKIP("this system lets nobody trace a program");
            const QByteArray document = contents(folder + u"/scenario.json"_s);
            const QByteArray table = contents(folder + u"/census.csv"_s);
            QVERIFY2(document == "old" || document == "new", document.constData());
            QCOMPARE(table, document);
            news += document == "new" ? 1 : 0;
            replacePair(folder, "last");
            QCOMPARE(everythingIn(folder), QStringList({u"census.csv"_s, u"scenario.json"_s}));
            QCOMPARE(everythingIn(home.path()), QStringList(u"out"_s));
            if (ended == Ended::Itself) {
                QVERIFY2(call >= 8, "hardly any call was seen");
                break;
            }
        }
        QVERIFY2(news >= 3, "the exchange is not the last thing of all");
    }

    /// The same beside files of somebody else, which stay where they are: never some of each, and whole when read.
    void besideOtherFilesThereIsNeverAMixture()
    {
        const QTemporaryDir home;
        const QString folder = home.filePath(u"out"_s);
        QVERIFY(QDir().mkpath(folder));
        written(home, u"out/notes.txt"_s, "mine");
        for (int call = 0;; ++call) {
            replacePair(folder, "old");
            const Ended ended = endsBeforeCall(call, [&] { replacePair(folder, "new"); });
            if (ended == Ended::NotTraceable)
                QSKIP("this system lets nobody trace a program");
            const QByteArray document = contents(folder + u"/scenario.json"_s);
            const QByteArray table = contents(folder + u"/census.csv"_s);
            QVERIFY(document.isEmpty() || table.isEmpty() || table == document);
            settleRunOf(folder + u"/scenario.json"_s);
            QVERIFY(!contents(folder + u"/scenario.json"_s).isEmpty());
            QCOMPARE(contents(folder + u"/census.csv"_s), contents(folder + u"/scenario.json"_s));
            QCOMPARE(contents(folder + u"/notes.txt"_s), QByteArray("mine"));
            if (ended == Ended::Itself)
                break;
        }
        replacePair(folder, "last");
        QCOMPARE(everythingIn(folder), QStringList({u"census.csv"_s, u"notes.txt"_s, u"scenario.json"_s}));
    }

    void aFolderKeepsItsRightsAndItsPlace()
    {
        const QTemporaryDir home;
        const QString folder = home.filePath(u"out"_s);
        QVERIFY(QDir().mkpath(folder));
        const QString link = home.filePath(u"link"_s);
        QVERIFY(QFile::link(folder, link));
        QCOMPARE(::chmod(qPrintable(folder), 0750), 0);
        replacePair(link, "new");
        QVERIFY(QFileInfo(link).isSymLink());
        struct stat there {
        };
        QCOMPARE(::stat(qPrintable(folder), &there), 0);
        QCOMPARE(there.st_mode & 07777, 0750U);
        QCOMPARE(contents(folder + u"/census.csv"_s), QByteArray("new"));

        // Whoever stands in the folder still does afterwards.
        const auto before = there.st_ino;
        const QString away = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder));
        replacePair(u"."_s, "newer");
        const bool isThere = QFileInfo::exists(u"census.csv"_s);
        QVERIFY(QDir::setCurrent(away));
        QVERIFY(isThere);
        QCOMPARE(::stat(qPrintable(folder), &there), 0);
        QCOMPARE(there.st_ino, before);
    }

    void filesKeepTheirRightsAndLinksAreRefused()
    {
        const QTemporaryDir home;
        replacePair(home.path(), "old");
        const QString table = home.filePath(u"census.csv"_s);
        QCOMPARE(::chmod(qPrintable(table), 0600), 0);
        replacePair(home.path(), "new");
        struct stat there {
        };
        QCOMPARE(::stat(qPrintable(table), &there), 0);
        QCOMPARE(there.st_mode & 07777, 0600U);
        QVERIFY(QFile::rename(table, home.filePath(u"elsewhere.csv"_s)));
        QVERIFY(QFile::link(home.filePath(u"elsewhere.csv"_s), table));
        QVERIFY_EXCEPTION_THROWN(replacePair(home.path(), "newer"), WriteFailure);
        QCOMPARE(contents(home.filePath(u"elsewhere.csv"_s)), QByteArray("new"));
    }

    void manyAtOnceTakeTurns()
    {
        const QTemporaryDir home;
        const QString folder = home.filePath(u"out"_s);
        QVERIFY(QDir().mkpath(folder));
        std::vector<pid_t> children;
        for (int i = 0; i < 6; ++i) {
            const pid_t child = ::fork();
            QVERIFY(child >= 0);
            if (child == 0)
                doAndEnd([&] {
                    for (int round = 0; round < 20; ++round)
                        replacePair(folder, std::to_string(i).c_str());
                });
            children.push_back(child);
        }
        for (const pid_t child : children) {
            int status = -1;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
        }
        QCOMPARE(everythingIn(folder), QStringList({u"census.csv"_s, u"scenario.json"_s}));
        QCOMPARE(contents(folder + u"/census.csv"_s), contents(folder + u"/scenario.json"_s));
        QCOMPARE(everythingIn(home.path()), QStringList(u"out"_s));
    }

    /// In a folder that many write to somebody could lay out files for others to take.
    void whatIsReadyIsMovedOnlyWhereItIsOnesOwn()
    {
        if (::geteuid() != 0)
            QSKIP("only root can make files of somebody else");
        const QTemporaryDir home;
        QVERIFY(QDir(home.path()).mkpath(u".outcross-ready"_s));
        written(home, u".outcross-ready/scenario.json"_s, "theirs");
        written(home, u"scenario.json"_s, "mine");
        QCOMPARE(::chown(qPrintable(home.filePath(u".outcross-ready"_s)), 12345, 12345), 0);
        settleRunOf(home.filePath(u"scenario.json"_s));
        QCOMPARE(contents(home.filePath(u"scenario.json"_s)), QByteArray("mine"));
    }
};

OUTCROSS_TEST(FileGroupTest)
#include "file_group_test.moc"
