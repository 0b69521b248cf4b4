#include "app/files/unfinished.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <mutex>

namespace outcross
{
namespace
{

struct Unfinished {
    std::mutex mutex;
    QStringList paths;
};

/// One for the process, as its end is one.
Unfinished& unfinished()
{
    static Unfinished all;
    return all;
}

} // namespace

void addUnfinished(const QString& path)
{
    const std::lock_guard lock(unfinished().mutex);
    unfinished().paths.append(path);
}

void dropUnfinished(const QString& path)
{
    const std::lock_guard lock(unfinished().mutex);
    unfinished().paths.removeOne(path);
}

void removeUnfinished()
{
    const std::lock_guard lock(unfinished().mutex);
    for (const QString& path : unfinished().paths)
        QFileInfo(path).isDir() ? (void)QDir(path).removeRecursively() : (void)QFile::remove(path);
    unfinished().paths.clear();
}

} // namespace outcross
