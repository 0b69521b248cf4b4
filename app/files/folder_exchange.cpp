#include "app/files/folder_exchange.h"

#include "app/files/output_file.h"
#include "app/files/whole_file.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <cerrno>
#include <csignal>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr QDir::Filters kEverything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

bool renamed(const QString& from, const QString& to, unsigned int how = 0)
{
    return ::renameat2(AT_FDCWD, QFile::encodeName(from).constData(), AT_FDCWD, QFile::encodeName(to).constData(),
                       how) == 0;
}

QString besidePrefix(const QFileInfo& folder)
{
    return u'.' + folder.fileName().left(100) + hiddenFolderPrefix();
}

bool holdsOnly(const QString& folder, const QStringList& names)
{
    for (const QFileInfo& entry : QDir(folder).entryInfoList(kEverything))
        if (!names.contains(entry.fileName()) || (entry.isSymLink() || entry.isDir()) != entry.isHidden())
            return false;
    return true;
}

/// Gives `made` the rights of `folder`; false where they are more than owner, group and mode.
bool takesRightsOf(const QString& folder, const QString& made)
{
    const QByteArray there = QFile::encodeName(folder);
    const QByteArray here = QFile::encodeName(made);
    struct stat old {
    };
    struct stat fresh {
    };
    return ::stat(there.constData(), &old) == 0 && ::chmod(here.constData(), old.st_mode & 07777) == 0 &&
           ::stat(here.constData(), &fresh) == 0 && old.st_uid == fresh.st_uid && old.st_gid == fresh.st_gid &&
           old.st_mode == fresh.st_mode && ::listxattr(there.constData(), nullptr, 0) <= 0;
}

/// A shell whose folder went would stand nowhere.
bool somebodyStandsIn(const QString& folder)
{
    const QByteArray within = QFile::encodeName(folder) + '/';
    for (const QString& process : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        QByteArray place(4096, '\0');
        const QByteArray link = QFile::encodeName(u"/proc/%1/cwd"_s.arg(process));
        const ssize_t length = ::readlink(link.constData(), place.data(), static_cast<size_t>(place.size()));
        if (length > 0 && (place.left(length) + '/').startsWith(within))
            return true;
    }
    return !QFileInfo::exists(u"/proc/self"_s);
}

/// The old folder, which now has another's name. Whatever came into it at the last moment goes on to the new one.
void clearAway(const QString& old, const QString& folder, const QStringList& names)
{
    for (const QString& entry : QDir(old).entryList(kEverything)) {
        const QString path = old + u'/' + entry;
        if (names.contains(entry))
            QFile::remove(path);
        else
            (void)renamed(path, folder + u'/' + entry, RENAME_NOREPLACE);
    }
    QDir().rmdir(old); // fails, as it should, when anything is left
}

} // namespace

QString hiddenFolderPrefix()
{
    QString host = QSysInfo::machineHostName();
    host.replace(u'/', u'_');
    return u".outcross-"_s + host + u'-';
}

bool isAbandoned(const QString& name, const QString& prefix)
{
    bool isNumber = false;
    const qint64 process = name.mid(prefix.size()).toLongLong(&isNumber);
    return name.startsWith(prefix) && isNumber && process > 0 && ::kill(static_cast<pid_t>(process), 0) != 0 &&
           errno == ESRCH;
}

bool exchangeFolder(const QString& folder, const QString& made, const QStringList& names)
{
    const QFileInfo info(QFileInfo(folder).canonicalFilePath());
    const QString real = info.filePath();
    const QString inside = real + u'/' + QFileInfo(made).fileName();
    const QString beside = info.path() + u'/' + besidePrefix(info) + QString::number(::getpid());
    if (info.isRoot() || !holdsOnly(real, names + QStringList{QFileInfo(made).fileName()}) ||
        !takesRightsOf(real, inside) || somebodyStandsIn(real) || !renamed(inside, beside, RENAME_NOREPLACE))
        return false;
    if (!renamed(beside, real, RENAME_EXCHANGE)) {
        if (!renamed(beside, inside))
            throw cannotWrite(folder, errno);
        return false;
    }
    syncFolder(info.path());
    clearAway(beside, real, names);
    return true;
}

void sweepBeside(const QString& folder, const QStringList& names)
{
    const QFileInfo info(QFileInfo(folder).canonicalFilePath());
    const QString prefix = besidePrefix(info);
    for (const QString& name : QDir(info.path()).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot))
        if (isAbandoned(name, prefix))
            clearAway(info.path() + u'/' + name, info.filePath(), names);
}

} // namespace outcross
