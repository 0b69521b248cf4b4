#include "app/session/autosave.h"

#include "app/files/picture_file.h"
#include "engine/base/errors.h"
#include "engine/data/file_text.h"
#include "engine/data/library.h"
#include "engine/document/scenario_file.h"

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
constexpr qsizetype kLineLength = 24;

QString lockOf(const QString& id)
{
    return u"live-%1.lock"_s.arg(id);
}

QFileInfoList keptIn(const QString& folder)
{
    return QDir(folder).entryInfoList({u"kept-*.run"_s}, QDir::Files, QDir::Time); // the newest first
}

/// The first line: blanks and the number, always as long.
QByteArray lineOf(std::int64_t generation)
{
    return QByteArray::number(static_cast<qlonglong>(generation)).rightJustified(kLineLength - 1, ' ') + '\n';
}

AutosavedRun keptRun(const QString& path)
{
    QFile file(path);
    AutosavedRun run{path, 0};
    if (file.open(QIODevice::ReadOnly))
        run.generation = // 0 where it cannot be read
            std::clamp<std::int64_t>(file.read(kLineLength).trimmed().toLongLong(), 0, kMaximumGenerations);
    return run;
}

/// What cannot be opened is not promised.
bool isReadable(const QString& path)
{
    try {
        (void)readKept(path);
        return true;
    } catch (const InputError&) {
        return false;
    }
}

} // namespace

Autosave::Autosave(const QString& folder)
    : m_folder(folder), m_id(QUuid::createUuid().toString(QUuid::Id128)), m_lock(folder + u'/' + lockOf(m_id))
{
    QDir().mkpath(m_folder);
    m_lock.setStaleLockTime(0); // a program may live for weeks
    (void)adoptFromKilled();
    (void)m_lock.tryLock();
    dropOld();
}

Autosave::~Autosave()
{
    forget();
}

Scenario readKept(const QString& path)
{
    const std::string text =
        readFile(std::filesystem::path(path.toStdU16String()), kMaximumScenarioBytes + std::uintmax_t{kLineLength});
    return parseScenario(text.substr(std::min<std::size_t>(text.size(), kLineLength)), path.toStdString(), {});
}

QString Autosave::live() const
{
    return file(u"live-%1.run"_s.arg(m_id));
}

bool Autosave::keep(const std::string& scenarioJson, std::int64_t generation)
{
    return saveText(lineOf(generation).toStdString() + scenarioJson, live()).isEmpty();
}

void Autosave::keepGeneration(std::int64_t generation)
{
    QFile run(live());
    if (run.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        (void)run.write(lineOf(generation));
}

void Autosave::putAside()
{
    (void)putAside(m_id);
    dropOld();
}

void Autosave::forget()
{
    QFile::remove(live());
}

std::optional<AutosavedRun> Autosave::newest() const
{
    const QFileInfoList kept = keptIn(m_folder);
    return kept.isEmpty() ? std::nullopt : std::optional(keptRun(kept.first().filePath()));
}

/// Its new path; empty where there was nothing.
QString Autosave::putAside(const QString& id)
{
    int number = 1;
    const auto to = [&] { return file(u"kept-%1-%2.run"_s.arg(id).arg(number)); };
    while (QFile::exists(to()))
        ++number;
    return QFile::rename(file(u"live-%1.run"_s.arg(id)), to()) ? to() : QString();
}

/// Who holds a dead program's lock may take over what it left; two programs that start at once share out.
bool Autosave::adoptFromKilled()
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

bool Autosave::lookAgain()
{
    const bool found = adoptFromKilled();
    dropOld();
    return found;
}

void Autosave::dropOld() const
{
    const QFileInfoList kept = keptIn(m_folder);
    for (qsizetype i = kMostKept; i < kept.size(); ++i)
        QFile::remove(kept[i].filePath());
}

} // namespace outcross
