#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <string_view>
#include <vector>

namespace outcross
{

/// Files of one folder that belong together and are replaced together: after a kill at any moment there are the old
/// ones or the new ones, never some of each.
///
///     .outcross-HOST-PID/    the new files while they are written; goes with the object, or with the next group
///     .outcross-ready/       the same folder, renamed once all of them stand on the disk: from here on the new files
///     hold
///
/// Where the folder holds nothing else it is exchanged whole, in one step (app/files/folder_exchange.h). Elsewhere
/// settle() puts what is ready in its place, by as many renames as there are files: whoever is killed between them,
/// some millionths of a second, leaves a file missing, but no two that are there are of different groups, and the next
/// group or reader that calls settle() goes on. Programs that replace the same files take turns. One thread.
class FileGroup
{
public:
    /// Settles what an earlier program left. `names` in the order in which they are put in place. Links are refused.
    /// Throws WriteFailure.
    FileGroup(const QString& folder, const QStringList& names);
    ~FileGroup();
    FileGroup(const FileGroup&) = delete;
    FileGroup& operator=(const FileGroup&) = delete;

    void write(qsizetype file, std::string_view bytes);
    void commit();

    /// Finishes a replacement of this user that was cut short; does nothing where there is none. Throws WriteFailure.
    static void settle(const QString& folder, const QStringList& names);

private:
    void open();
    void flush(qsizetype file);
    void leaveNothing();

    QString m_folder;
    QStringList m_names;
    QString m_work; ///< Empty once it is ready.
    std::vector<int> m_descriptors;
    std::vector<QByteArray> m_buffers;
};

} // namespace outcross
