#include "app/session/lives_keeper.h"

#include "app/words/lives_words.h"
#include "app/words/words_in_window.h"
#include "engine/document/shared_past.h"

#include <algorithm>
#include <utility>

namespace outcross
{

LivesKeeper::LivesKeeper(LivesOptions options, QObject* parent) : QObject(parent), m_lives(options) {}

void LivesKeeper::follow(const std::shared_ptr<const Snapshot>& main)
{
    if (!main)
        return;
    const auto before = std::exchange(m_main, main);
    const bool isOtherDocument = !before || before->document != main->document;
    if (!before || before->opened != main->opened)
        if (!before || before->opened->lineages != main->opened->lineages)
            m_granted = false;
    grantWhatIsQuick();
    m_lives.follow(main);
    auto latest = m_lives.latest(m_latest);
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
void LivesKeeper::grantWhatIsQuick()
{
    if (!m_granted && m_count > 0 && !cost().isSlow)
        m_granted = true;
    apply();
}

void LivesKeeper::apply()
{
    const std::uint32_t wanted = m_granted ? static_cast<std::uint32_t>(m_count) : 0;
    if (std::exchange(m_asked, wanted) != wanted)
        m_lives.setReplicates(wanted);
}

void LivesKeeper::setCount(int count)
{
    count = std::clamp(count, 0, static_cast<int>(kMostLives));
    if (count == m_count)
        return;
    m_granted = m_granted && count > 0 && count < m_count;
    m_count = count;
    if (m_main)
        grantWhatIsQuick();
    ++m_version;
    emit changed();
}

void LivesKeeper::setLook(LivesLook look)
{
    m_look = look;
    ++m_version;
    emit changed();
}

void LivesKeeper::start()
{
    m_granted = m_count > 0;
    apply();
    ++m_version;
    emit changed();
}

LivesCost LivesKeeper::cost() const
{
    return m_main ? livesCost(*m_main, static_cast<std::uint32_t>(m_count), m_lives.threads(m_main->playing))
                  : LivesCost{};
}

int LivesKeeper::ready() const
{
    return m_latest && m_latest->ready ? static_cast<int>(*m_latest->ready) : 0;
}

LivesPicture LivesKeeper::picture() const
{
    LivesPicture picture;
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
