#include "app/session/replicate_keeper.h"

#include "app/words/replicate_words.h"
#include "app/words/words_in_window.h"
#include "engine/document/shared_past.h"

#include <algorithm>
#include <utility>

namespace outcross
{

ReplicateKeeper::ReplicateKeeper(ReplicateOptions options, QObject* parent) : QObject(parent), m_replicates(options) {}

void ReplicateKeeper::follow(const std::shared_ptr<const Snapshot>& main)
{
    if (!main)
        return;
    const auto before = std::exchange(m_main, main);
    const bool isOtherDocument = !before || before->document != main->document;
    if (!before || before->opened != main->opened)
        if (!before || before->opened->lineages != main->opened->lineages)
            m_granted = false;
    grantWhatIsQuick();
    m_replicates.follow(main);
    auto latest = m_replicates.latest(m_latest);
    if (m_count == 0 && !latest && !m_latest)
        return;
    const bool costChanges = !m_granted && main != before;
    if (latest == m_latest && !isOtherDocument && !costChanges)
        return;
    m_latest = std::move(latest);
    ++m_version;
    emit changed();
}

/// Whoever would not notice need not be asked; and once begun, a moment of hurry elsewhere is no reason to ask.
void ReplicateKeeper::grantWhatIsQuick()
{
    if (!m_granted && m_count > 0 && !cost().isSlow)
        m_granted = true;
    apply();
}

void ReplicateKeeper::apply()
{
    const std::uint32_t wanted = m_granted ? static_cast<std::uint32_t>(m_count) : 0;
    if (std::exchange(m_asked, wanted) != wanted)
        m_replicates.setReplicates(wanted);
}

void ReplicateKeeper::setCount(int count)
{
    count = std::clamp(count, 0, static_cast<int>(kMostReplicates));
    if (count == m_count)
        return;
    m_granted = m_granted && count > 0 && count < m_count;
    m_count = count;
    if (m_main)
        grantWhatIsQuick();
    ++m_version;
    emit changed();
}

void ReplicateKeeper::setLook(ReplicateLook look)
{
    m_look = look;
    ++m_version;
    emit changed();
}

void ReplicateKeeper::start()
{
    m_granted = m_count > 0;
    apply();
    ++m_version;
    emit changed();
}

ReplicateCost ReplicateKeeper::cost() const
{
    return m_main ? replicateCost(*m_main, static_cast<std::uint32_t>(m_count), m_replicates.threads(m_main->playing))
                  : ReplicateCost{};
}

int ReplicateKeeper::ready() const
{
    return m_latest && m_latest->ready ? static_cast<int>(*m_latest->ready) : 0;
}

ReplicatePicture ReplicateKeeper::picture() const
{
    ReplicatePicture picture;
    picture.lives = static_cast<std::uint32_t>(m_count);
    picture.look = m_look;
    picture.version = m_version;
    if (m_count == 0 || !m_main)
        return picture;
    if (waitsForStart()) {
        picture.note = livesWait(m_count);
        return picture;
    }
    const bool isOfThisRun =
        m_latest && m_latest->runId == m_main->runId && m_latest->lives == static_cast<std::uint32_t>(m_count);
    if (!isOfThisRun) {
        picture.note = livesBegin(m_count);
        return picture;
    }
    // The lives may not have heard of a branch yet: what both futures have in common holds.
    std::int64_t last = m_main->newest;
    if (m_latest->document != m_main->document)
        last = std::min(last, sharedPast(*m_latest->document, *m_main->document));
    picture.view = m_latest->view.first(static_cast<std::size_t>(std::max<std::int64_t>(last + 1, 0)));
    if (m_latest->problem)
        picture.note = wordsInWindow(*m_latest->problem);
    else if (picture.view.empty())
        picture.note = livesBegin(m_count);
    return picture;
}

} // namespace outcross
