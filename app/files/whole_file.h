#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

namespace outcross
{

/// A file that is written whole or not at all: everything goes into a hidden neighbour, which takes the place of `path`
/// by one rename once it stands on the disk (flushed and synced). What is there stays until then, and a killed program
/// leaves it, too. Links are followed. Every failure is a WriteFailure with one translated sentence that gives the
/// system's reason; "the disk is full" is one of them. One thread.
class WholeFile
{
public:
    /// Throws WriteFailure where nothing can be written: a folder, a device, no right to.
    explicit WholeFile(const QString& path);
    ~WholeFile();
    WholeFile(const WholeFile&) = delete;
    WholeFile& operator=(const WholeFile&) = delete;

    void write(std::string_view bytes);
    void commit();

private:
    void flush();
    [[noreturn]] void fail() const;

    QString m_shown;        ///< The path as it was named.
    QByteArray m_path;      ///< Behind links.
    QByteArray m_temporary; ///< Empty once it has gone.
    QByteArray m_buffer;
    int m_descriptor = -1;
};

/// The system's reason in words, from errno; quotas and limits count as a full disk.
[[nodiscard]] QString systemReason(int error);

struct WriteFailure;

/// "%1 cannot be written: %2".
[[nodiscard]] WriteFailure cannotWrite(const QString& path, int error);

/// The rights that a file made by name would have, or those of the file that goes.
[[nodiscard]] unsigned int rightsFor(const QByteArray& path);

/// Writes all of it to an open descriptor, then syncs it. Returns 0 or errno.
[[nodiscard]] int writeAll(int descriptor, std::string_view bytes);
[[nodiscard]] int synced(int descriptor);

/// So that a rename in the folder survives a loss of power; a file system that cannot is not blamed.
void syncFolder(const QString& folder);

} // namespace outcross
