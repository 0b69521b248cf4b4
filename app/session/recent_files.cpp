#include "app/session/recent_files.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr qsizetype kMostFiles = 8;
const auto kKey = u"recentFiles"_s;

} // namespace

RecentFiles::RecentFiles(bool persistent) : m_persistent(persistent)
{
    if (m_persistent)
        m_paths = QSettings().value(kKey).toStringList();
}

void RecentFiles::remember(const QString& path)
{
    m_paths.removeAll(path);
    m_paths.prepend(path);
    m_paths.resize(std::min(m_paths.size(), kMostFiles));
    if (m_persistent)
        QSettings().setValue(kKey, m_paths);
}

void RecentFiles::clear()
{
    m_paths.clear();
    if (m_persistent)
        QSettings().remove(kKey);
}

} // namespace outcross
