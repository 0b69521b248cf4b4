#include "app/window/run_notices.h"

#include "app/session/session.h"
#include "widgets/controls/banner.h"

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

const auto kTopic = u"run"_s;

} // namespace

RunNotices::RunNotices(Banner& banner, Session& session) : m_banner(banner), m_session(session)
{
    connect(&session, &Session::problem, this, [this](const QString& sentence) { warn(sentence); });
    connect(&session, &Session::runChanged, this, &RunNotices::hearOfRun);
    // Whatever was refused before, something else is opened now.
    connect(&session, &Session::opening, this, [this] { m_banner.resolve(kTopic); });
}

void RunNotices::warn(const QString& sentence)
{
    m_banner.showMessage(Banner::Severity::Warning, sentence, kTopic);
    noteRun();
}

void RunNotices::offer(const QString& sentence, const QString& button, const std::function<void()>& act)
{
    noteRun();
    m_banner.offer(sentence, button, act, kTopic);
}

void RunNotices::noteRun()
{
    m_run = m_session.snapshot() ? m_session.snapshot()->runId : kNoRun;
}

void RunNotices::hearOfRun()
{
    const std::uint64_t now = m_session.snapshot()->runId;
    if (m_run == kNoRun) {
        m_run = now; // the first run is no answer to anything
    } else if (m_run && m_run != now) {
        m_banner.resolve(kTopic); // it spoke of what is not there any more
        m_run.reset();
    }
}

} // namespace outcross
