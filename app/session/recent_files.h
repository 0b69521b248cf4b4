#pragma once

#include <QString>
#include <QStringList>

namespace outcross
{

/// The files that were opened or saved last, the newest first. GUI thread, owned by the session.
class RecentFiles
{
public:
    /// `persistent`: they are remembered between starts.
    explicit RecentFiles(bool persistent);

    [[nodiscard]] const QStringList& paths() const { return m_paths; }
    void remember(const QString& path);
    void clear();

private:
    bool m_persistent;
    QStringList m_paths;
};

} // namespace outcross
