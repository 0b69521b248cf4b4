#include "app/files/run_folder.h"

#include "app/files/file_group.h"
#include "app/files/output_file.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace outcross
{

const QStringList& runFiles()
{
    static const QStringList files{u"scenario.json"_s, u"census.csv"_s};
    return files;
}

void settleRunOf(const QString& file)
{
    const QFileInfo info(file);
    if (!runFiles().contains(info.fileName()))
        return;
    try {
        FileGroup::settle(info.path(), runFiles());
    } catch (const WriteFailure&) {
        // A disk that cannot be written keeps what it has.
    }
}

} // namespace outcross
