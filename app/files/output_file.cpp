#include "app/files/output_file.h"
#include "app/shell/text_translation.h"

#include "app/files/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

namespace outcross
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

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

QString writingProblem(const QString& path)
{
    try {
        const WholeFile probe(path);
        return {};
    } catch (const WriteFailure& failure) {
        return failure.message;
    }
}

QString folderProblem(const QString& path)
{
    std::error_code error;
    std::filesystem::create_directories(std::filesystem::path(QDir::cleanPath(path).toStdU16String()), error);
    return error ? Words::tr("the folder %1 cannot be made: %2").arg(shownValue(path), systemReason(error.value()))
                 : QString();
}

} // namespace outcross
