#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace outcross
{

/// Reads large files for a window, one after the other, on a thread of its own, so that the window goes on meanwhile.
/// What is asked for replaces what was asked for before. A file that is being read when this object goes is read to its
/// end, and nobody hears of it. GUI thread.
class BackgroundReader : public QObject
{
    Q_OBJECT

public:
    /// Called on the GUI thread.
    using Tell = std::function<void()>;
    /// Called on the thread; must own whatever it needs. It throws nothing.
    using Work = std::function<Tell()>;

    explicit BackgroundReader(QObject* parent = nullptr);
    ~BackgroundReader() override;

    void ask(Work work);
    /// Nothing more is told of what was asked for.
    void forget();
    [[nodiscard]] bool isBusy() const { return m_wanted; }

private:
    struct Shared;
    void start(Work work);
    void finish(const Tell& tell, quint64 number);

    std::shared_ptr<Shared> m_shared;
    Work m_next;
    quint64 m_number = 0;   ///< Of what was asked for last.
    bool m_reading = false; ///< There is a thread.
    bool m_wanted = false;  ///< Somebody waits for what it reads, or for what comes next.
};

} // namespace outcross
