#include "app/output_file.h"
#include "app/text_translation.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace outcross
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

/// With less room than this "unknown error" means a full disk.
constexpr qint64 kHardlyAnyRoom = qint64{64} << 10;

} // namespace

QString outputProblem(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists() || info.isFile())
        return {};
    return (info.isDir() ? Words::tr("%1 is a folder, a file was expected")
                         : Words::tr("%1 is a device or a pipe and would be replaced; name an ordinary file"))
        .arg(shownValue(path));
}

bool commitWhole(QSaveFile& file)
{
    return file.flush() && file.commit();
}

QString cannotWrite(const QSaveFile& file)
{
    const QStorageInfo disk(QFileInfo(file.fileName()).absolutePath());
    const bool full =
        file.error() == QFileDevice::WriteError && disk.isValid() && disk.bytesAvailable() < kHardlyAnyRoom;
    return Words::tr("%1 cannot be written: %2")
        .arg(shownValue(file.fileName()), full ? Words::tr("the disk is full") : file.errorString());
}

} // namespace outcross
