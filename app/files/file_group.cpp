#include "app/files/file_group.h"

#include "app/files/folder_exchange.h"
#include "app/files/output_file.h"
#include "app/files/unfinished.h"
#include "app/files/whole_file.h"
#include "app/shell/text_translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

constexpr qsizetype kBufferBytes = qsizetype{1} << 20;

QString readyIn(const QString& folder)
{
    return folder + u"/.outcross-ready"_s;
}

QString within(const QString& folder, const QString& name)
{
    return folder + u'/' + name;
}

/// Of an old file that has to go before its successor comes.
QString outgoing(const QString& name)
{
    return name + u".old"_s;
}

/// What killed programs of this machine left unfinished.
void sweepUp(const QString& folder, const QStringList& names)
{
    const QString prefix = hiddenFolderPrefix();
    for (const QString& name : QDir(folder).entryList({prefix + u'*'}, QDir::Dirs | QDir::Hidden))
        if (isAbandoned(name, prefix))
            QDir(within(folder, name)).removeRecursively();
    sweepBeside(folder, names);
}

/// A link would be replaced and what it leads to left as it was.
QString memberProblem(const QString& path)
{
    if (QFileInfo(path).isSymLink())
        return Words::tr("%1 is a link, and would be replaced; name another folder").arg(shownValue(path));
    return outputProblem(path);
}

void moveOrThrow(const QString& from, const QString& to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        throw cannotWrite(to, errno);
}

/// Only one program at a time moves files in a folder. Where the system has no such locks they go on without.
class Turn
{
public:
    explicit Turn(const QString& folder)
    {
        const QByteArray path = QFile::encodeName(folder);
        do {
            close();
            m_descriptor = ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        } while (m_descriptor >= 0 && locked() && !isStill(path));
    }
    ~Turn() { close(); }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

private:
    void close()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    [[nodiscard]] bool locked() const
    {
        int answer = -1;
        while ((answer = ::flock(m_descriptor, LOCK_EX)) != 0 && errno == EINTR) {
        }
        return answer == 0;
    }

    /// Whoever had the turn before may have exchanged the folder.
    [[nodiscard]] bool isStill(const QByteArray& path) const
    {
        struct stat there {
        };
        struct stat here {
        };
        return ::stat(path.constData(), &there) != 0 || ::fstat(m_descriptor, &here) != 0 ||
               (there.st_ino == here.st_ino && there.st_dev == here.st_dev);
    }

    int m_descriptor = -1;
};

/// Nobody else's: in a folder that many write to anyone could make one.
bool isOwnFolder(const QString& path)
{
    struct stat there {
    };
    return ::lstat(QFile::encodeName(path).constData(), &there) == 0 && S_ISDIR(there.st_mode) &&
           there.st_uid == ::geteuid();
}

/// Removing a file takes time, moving it takes none: the old ones go when the new ones stand.
void moveIntoPlace(const QString& folder, const QStringList& names)
{
    const QString ready = readyIn(folder);
    if (!isOwnFolder(ready))
        return;
    for (const QString& name : names)
        if (QFileInfo::exists(within(ready, name)) && QFileInfo::exists(within(folder, name)))
            moveOrThrow(within(folder, name), within(ready, outgoing(name)));
    for (const QString& name : names)
        if (QFileInfo::exists(within(ready, name)))
            moveOrThrow(within(ready, name), within(folder, name));
    syncFolder(folder);
    QDir(ready).removeRecursively();
}

} // namespace

void FileGroup::settle(const QString& folder, const QStringList& names)
{
    if (!QFileInfo::exists(readyIn(folder)))
        return;
    const Turn turn(folder);
    moveIntoPlace(folder, names);
}

FileGroup::FileGroup(const QString& folder, const QStringList& names)
    : m_folder(folder), m_names(names), m_work(folder + u'/' + hiddenFolderPrefix() + QString::number(::getpid())),
      m_buffers(static_cast<std::size_t>(names.size()))
{
    for (const QString& name : names)
        if (const QString problem = memberProblem(within(folder, name)); !problem.isEmpty())
            throw WriteFailure{problem, true};
    const Turn turn(folder); // whoever exchanges the folder takes along what he has seen in it
    moveIntoPlace(folder, names);
    sweepUp(folder, names);
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
        (void)::fchmod(m_descriptors.back(), rightsFor(QFile::encodeName(within(m_folder, name))));
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
    const Turn turn(m_folder);
    moveIntoPlace(m_folder, m_names); // another program was killed meanwhile
    if (!exchangeFolder(m_folder, m_work, m_names)) {
        moveOrThrow(m_work, readyIn(m_folder));
        syncFolder(m_folder);
        moveIntoPlace(m_folder, m_names);
    }
    dropUnfinished(m_work);
    m_work.clear();
}

} // namespace outcross
