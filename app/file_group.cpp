#include "app/file_group.h"

#include "app/output_file.h"
#include "app/unfinished.h"
#include "app/whole_file.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>

#include <cerrno>
#include <csignal>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr qsizetype kBufferBytes = qsizetype{1} << 20;

QString prefix()
{
    QString host = QSysInfo::machineHostName();
    host.replace(u'/', u'_');
    return u".outcross-"_s + host + u'-';
}

QString readyIn(const QString& folder)
{
    return folder + u"/.outcross-ready"_s;
}

QString within(const QString& folder, const QString& name)
{
    return folder + u'/' + name;
}

/// What killed programs of this machine left unfinished.
void sweepUp(const QString& folder)
{
    const QString own = prefix();
    for (const QString& name : QDir(folder).entryList({own + u'*'}, QDir::Dirs | QDir::Hidden)) {
        bool isNumber = false;
        const qint64 process = name.mid(own.size()).toLongLong(&isNumber);
        if (isNumber && ::kill(static_cast<pid_t>(process), 0) != 0 && errno == ESRCH)
            QDir(within(folder, name)).removeRecursively();
    }
}

void moveOrThrow(const QString& from, const QString& to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        throw cannotWrite(to, errno);
}

} // namespace

void FileGroup::settle(const QString& folder, const QStringList& names)
{
    const QString ready = readyIn(folder);
    if (!QFileInfo::exists(ready))
        return;
    for (auto name = names.crbegin(); name != names.crend(); ++name)
        if (QFileInfo::exists(within(ready, *name)))
            QFile::remove(within(folder, *name));
    for (const QString& name : names)
        if (QFileInfo::exists(within(ready, name)))
            moveOrThrow(within(ready, name), within(folder, name));
    syncFolder(folder);
    QDir(ready).removeRecursively();
}

FileGroup::FileGroup(const QString& folder, const QStringList& names)
    : m_folder(folder), m_names(names), m_work(folder + u'/' + prefix() + QString::number(::getpid())),
      m_buffers(static_cast<std::size_t>(names.size()))
{
    for (const QString& name : names)
        if (const QString problem = outputProblem(within(folder, name)); !problem.isEmpty())
            throw WriteFailure{problem, true};
    settle(folder, names);
    sweepUp(folder);
    const QByteArray work = QFile::encodeName(m_work);
    if (::mkdir(work.constData(), 0777) != 0 && errno != EEXIST)
        throw cannotWrite(within(folder, names.first()), errno);
    addUnfinished(m_work);
    try {
        open();
    } catch (const WriteFailure&) {
        leaveNothing();
        throw;
    }
}

void FileGroup::open()
{
    for (const QString& name : m_names) {
        const QByteArray path = QFile::encodeName(within(m_work, name));
        m_descriptors.push_back(::open(path.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666));
        if (m_descriptors.back() < 0)
            throw cannotWrite(within(m_folder, name), errno);
    }
}

FileGroup::~FileGroup()
{
    leaveNothing();
}

void FileGroup::leaveNothing()
{
    for (const int descriptor : m_descriptors)
        if (descriptor >= 0)
            ::close(descriptor);
    if (m_work.isEmpty())
        return;
    QDir(m_work).removeRecursively();
    dropUnfinished(m_work);
}

void FileGroup::write(qsizetype file, std::string_view bytes)
{
    QByteArray& buffer = m_buffers[static_cast<std::size_t>(file)];
    buffer.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
    if (buffer.size() >= kBufferBytes)
        flush(file);
}

void FileGroup::flush(qsizetype file)
{
    QByteArray& buffer = m_buffers[static_cast<std::size_t>(file)];
    const int error = writeAll(m_descriptors[static_cast<std::size_t>(file)],
                               {buffer.constData(), static_cast<std::size_t>(buffer.size())});
    buffer.clear();
    if (error != 0)
        throw cannotWrite(within(m_folder, m_names[file]), error);
}

void FileGroup::commit()
{
    for (qsizetype file = 0; file < m_names.size(); ++file) {
        flush(file);
        int& descriptor = m_descriptors[static_cast<std::size_t>(file)];
        int error = synced(descriptor);
        if (::close(std::exchange(descriptor, -1)) != 0 && error == 0 && errno != EINTR)
            error = errno;
        if (error != 0)
            throw cannotWrite(within(m_folder, m_names[file]), error);
    }
    syncFolder(m_work);
    settle(m_folder, m_names); // another program may have come first
    moveOrThrow(m_work, readyIn(m_folder));
    dropUnfinished(m_work);
    m_work.clear();
    syncFolder(m_folder);
    settle(m_folder, m_names);
}

} // namespace outcross
