#include "app/kept_runs.h"

#include "app/picture_file.h"
#include "engine/base/errors.h"
#include "engine/experiment/scenario_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr qsizetype kMostKept = 3;

QString lockOf(const QString& id)
{
    return u"live-%1.lock"_s.arg(id);
}

QFileInfoList keptIn(const QString& folder)
{
    return QDir(folder).entryInfoList({u"kept-*.json"_s}, QDir::Files, QDir::Time); // the newest first
}

QString besideWithEnding(const QString& path, const QString& ending)
{
    const QFileInfo info(path);
    return info.path() + u'/' + info.completeBaseName() + ending;
}

KeptRun keptRun(const QString& path)
{
    QFile at(besideWithEnding(path, u".at"_s));
    KeptRun run{path, 0};
    if (at.open(QIODevice::ReadOnly))
        run.generation = // 0 where it cannot be read
            std::clamp<std::int64_t>(at.readAll().trimmed().toLongLong(), 0, kMaximumGenerations);
    return run;
}

/// What cannot be opened is not promised.
bool isReadable(const QString& path)
{
    try {
        (void)readScenario(std::filesystem::path(path.toStdU16String()));
        return true;
    } catch (const InputError&) {
        return false;
    }
}

} // namespace

KeptRuns::KeptRuns(const QString& folder)
    : m_folder(folder), m_id(QUuid::createUuid().toString(QUuid::Id128)), m_lock(folder + u'/' + lockOf(m_id))
{
    QDir().mkpath(m_folder);
    m_lock.setStaleLockTime(0); // a program may live for weeks
    (void)adoptFromKilled();
    (void)m_lock.tryLock();
    dropOld();
}

KeptRuns::~KeptRuns()
{
    forget();
}

QString KeptRuns::live(const QString& ending) const
{
    return file(u"live-%1.%2"_s.arg(m_id, ending));
}

bool KeptRuns::keepDocument(const std::string& scenarioJson)
{
    return saveText(scenarioJson, live(u"json"_s)).isEmpty();
}

void KeptRuns::keepGeneration(std::int64_t generation)
{
    (void)saveText(std::to_string(generation) + "\n", live(u"at"_s));
}

void KeptRuns::putAside()
{
    (void)putAside(m_id);
    dropOld();
}

void KeptRuns::forget()
{
    QFile::remove(live(u"json"_s));
    QFile::remove(live(u"at"_s));
}

std::optional<KeptRun> KeptRuns::newest() const
{
    const QFileInfoList kept = keptIn(m_folder);
    return kept.isEmpty() ? std::nullopt : std::optional(keptRun(kept.first().filePath()));
}

/// Its new path; empty where there was nothing.
QString KeptRuns::putAside(const QString& id)
{
    const QString from = file(u"live-%1"_s.arg(id));
    int number = 1;
    const auto to = [&] { return file(u"kept-%1-%2"_s.arg(id).arg(number)); };
    while (QFile::exists(to() + u".json"_s))
        ++number;
    QFile::remove(to() + u".at"_s);
    QFile::rename(from + u".at"_s, to() + u".at"_s);
    return QFile::rename(from + u".json"_s, to() + u".json"_s) ? to() + u".json"_s : QString();
}

/// Who holds a dead program's lock may take over what it left; two programs that start at once share out.
bool KeptRuns::adoptFromKilled()
{
    bool found = false;
    for (const QFileInfo& lock : QDir(m_folder).entryInfoList({lockOf(u"*"_s)}, QDir::Files)) {
        if (lock.fileName() == lockOf(m_id))
            continue;
        QLockFile theirs(lock.filePath());
        theirs.setStaleLockTime(0);
        if (!theirs.tryLock())
            continue; // it lives
        const QString id = lock.completeBaseName().sliced(u"live-"_s.size());
        const QString path = putAside(id);
        if (path.isEmpty() || !isReadable(path))
            continue; // killed with nothing worth keeping, or in the middle of a disaster
        const QDateTime when = QFileInfo(path).lastModified();
        if (m_fromKilled && when <= m_fromKilledAt)
            continue;
        m_fromKilledAt = when;
        m_fromKilled = keptRun(path);
        found = true;
    }
    return found;
}

bool KeptRuns::lookAgain()
{
    const bool found = adoptFromKilled();
    dropOld();
    return found;
}

void KeptRuns::dropOld() const
{
    const QFileInfoList kept = keptIn(m_folder);
    for (qsizetype i = kMostKept; i < kept.size(); ++i) {
        QFile::remove(kept[i].filePath());
        QFile::remove(besideWithEnding(kept[i].filePath(), u".at"_s));
    }
}

} // namespace outcross
