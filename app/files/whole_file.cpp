#include "app/files/whole_file.h"

#include "app/files/output_file.h"
#include "app/files/unfinished.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <utility>

#include <fcntl.h>
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

} // namespace

unsigned int rightsFor(const QByteArray& path)
{
    struct stat there {
    };
    if (::stat(path.constData(), &there) == 0)
        return there.st_mode & 07777;
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666 & ~mask;
}

QString systemReason(int error)
{
    if (error == ENOSPC || error == EDQUOT)
        return Words::tr("the disk is full");
    if (error == EFBIG)
        return Words::tr("the file would be larger than the system allows");
    return qt_error_string(error);
}

WriteFailure cannotWrite(const QString& path, int error)
{
    constexpr std::array kOfThePlace{EACCES, EPERM, ENOENT, ENOTDIR, EISDIR, EROFS, ENAMETOOLONG, ELOOP, ENXIO, ENOSYS};
    return {Words::tr("%1 cannot be written: %2").arg(path, systemReason(error)),
            std::find(kOfThePlace.begin(), kOfThePlace.end(), error) != kOfThePlace.end()};
}

int writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return written < 0 ? errno : ENOSPC;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

int synced(int descriptor)
{
    // What cannot be synced (some network file systems) has been written all the same.
    return ::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP ? 0 : errno;
}

void syncFolder(const QString& folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    (void)::fsync(descriptor);
    ::close(descriptor);
}

WholeFile::WholeFile(const QString& path) : m_shown(path)
{
    if (const QString problem = outputProblem(path); !problem.isEmpty())
        throw WriteFailure{problem, true};
    const QString behind = QFileInfo(path).canonicalFilePath(); // empty where there is nothing yet
    m_path = QFile::encodeName(behind.isEmpty() ? path : behind);
    if (!behind.isEmpty() && ::access(m_path.constData(), W_OK) != 0)
        fail();
    const QFileInfo info(QFile::decodeName(m_path));
    m_temporary = QFile::encodeName(info.path() + u"/."_s + info.fileName().left(100) + u".XXXXXX"_s);
    m_descriptor = ::mkostemp(m_temporary.data(), O_CLOEXEC);
    if (m_descriptor < 0) {
        m_temporary.clear();
        fail();
    }
    addUnfinished(QFile::decodeName(m_temporary));
}

WholeFile::~WholeFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (m_temporary.isEmpty())
        return;
    ::unlink(m_temporary.constData());
    dropUnfinished(QFile::decodeName(m_temporary));
}

void WholeFile::fail() const
{
    throw cannotWrite(m_shown, errno);
}

void WholeFile::write(std::string_view bytes)
{
    m_buffer.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
    if (m_buffer.size() >= kBufferBytes)
        flush();
}

void WholeFile::flush()
{
    const int error = writeAll(m_descriptor, {m_buffer.constData(), static_cast<std::size_t>(m_buffer.size())});
    m_buffer.clear();
    if (error != 0)
        throw cannotWrite(m_shown, error);
}

void WholeFile::commit()
{
    flush();
    (void)::fchmod(m_descriptor, rightsFor(m_path));
    if (const int error = synced(m_descriptor); error != 0)
        throw cannotWrite(m_shown, error);
    const int descriptor = std::exchange(m_descriptor, -1);
    if (::close(descriptor) != 0 && errno != EINTR)
        fail();
    if (::rename(m_temporary.constData(), m_path.constData()) != 0)
        fail();
    dropUnfinished(QFile::decodeName(m_temporary));
    m_temporary.clear();
    syncFolder(QFileInfo(QFile::decodeName(m_path)).path());
}

} // namespace outcross
