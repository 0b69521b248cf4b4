#include "app/session/run_keeper.h"

#include "app/shell/text_translation.h"
#include "engine/conduct/snapshot.h"
#include "engine/document/scenario_file.h"

#include <QStandardPaths>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr int kKeepMilliseconds = 3000;
/// A program that was just killed may still be ending.
constexpr int kLookAgainMilliseconds[] = {2000, 8000};

} // namespace

RunKeeper::RunKeeper(std::function<Scenario()> document, std::function<bool()> isModified)
    : m_document(std::move(document)), m_isModified(std::move(isModified)),
      m_kept(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/runs"_s),
      m_lost(m_kept.fromKilled())
{
    for (const int later : kLookAgainMilliseconds)
        QTimer::singleShot(later, this, [this] {
            if (!m_kept.lookAgain())
                return;
            m_lost = m_kept.fromKilled();
            emit lostRunFound();
        });
}

void RunKeeper::keepNowAndThen(const Snapshot& snapshot)
{
    if (m_sinceKept.isValid() && m_sinceKept.elapsed() < kKeepMilliseconds)
        return;
    m_sinceKept.start();
    keep(snapshot);
}

/// Whoever is killed, or loses power, finds the run as it was some seconds before: also one without changes that has
/// been played, since it takes time to come back to where it stood.
void RunKeeper::keep(const Snapshot& snapshot)
{
    const std::int64_t generation = snapshot.newest; // what was reached takes time, where one looks does not
    if (snapshot.document == m_asideDocument)
        return;
    if (generation == 0 && !m_isModified()) {
        if (m_keptDocument)
            m_kept.forget();
        m_keptDocument = nullptr;
        m_keptGeneration = -1;
        return;
    }
    if (snapshot.document != m_keptDocument) {
        m_keptDocument = snapshot.document;
        m_keptGeneration = generation;
        const bool isKept = m_kept.keep(scenarioJson(m_document()) + "\n", generation);
        if (!isKept && std::exchange(m_canKeep, false))
            emit failed(tr("This run cannot be kept for the case of an accident: %1 cannot be written. Save it "
                           "yourself.")
                            .arg(shownValue(m_kept.folder())));
    }
    if (generation != m_keptGeneration) {
        m_keptGeneration = generation;
        m_kept.keepGeneration(generation);
    }
}

/// A slider that was moved is no reason for a question at the end of a lesson: the run is kept and can be opened again.
/// One without changes is not: whatever it came from is still there.
void RunKeeper::putAside(const Snapshot& snapshot)
{
    if (snapshot.document == m_asideDocument)
        return;
    if (m_isModified()) {
        keep(snapshot);
        m_kept.putAside();
        m_asideDocument = snapshot.document;
    } else {
        m_kept.forget();
    }
    m_keptDocument = nullptr;
    m_keptGeneration = -1;
}

} // namespace outcross
