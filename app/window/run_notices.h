#pragma once

#include <QObject>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>

namespace outcross
{

class Banner;
class Session;

/// What the banner says about the run: what was refused or is offered. It goes by itself once another run is there or
/// asked for. Owned by the window, GUI thread.
class RunNotices : public QObject
{
public:
    /// Both must outlive it.
    RunNotices(Banner& banner, Session& session);

    void warn(const QString& sentence);
    void offer(const QString& sentence, const QString& button, const std::function<void()>& act);

private:
    void noteRun();
    void hearOfRun();

    Banner& m_banner;
    Session& m_session;
    static constexpr std::uint64_t kNoRun = 0;
    std::optional<std::uint64_t> m_run; ///< That was shown when the banner spoke last; nothing: it has not.
};

} // namespace outcross
