#pragma once

#include <QElapsedTimer>

#include <cstdint>

namespace outcross
{

struct Snapshot;

/// How far a slow model is within its generation, and whether that is worth a word. Owned by the window, GUI thread.
class TrainingProgress
{
public:
    void follow(const Snapshot& snapshot);

    /// False for a quick model, which is never seen to train; a slow one does not seem to stop between two generations.
    [[nodiscard]] bool isShown() const { return m_isShown; }
    /// Between two generations: what was said last stays.
    [[nodiscard]] bool rests() const { return m_isShown && m_rests.isValid(); }
    /// The generation under way was begun before, with other values.
    [[nodiscard]] bool trainsAnew() const { return m_trainsAnew; }
    /// In [0, 1].
    [[nodiscard]] double done() const { return m_seen.done; }

private:
    /// What was seen last.
    struct Seen {
        std::uint64_t run = 0;
        std::int64_t generation = 0;
        double done = 1;
    } m_seen;
    QElapsedTimer m_trains; ///< Runs while a generation of the model is under way …
    QElapsedTimer m_rests;  ///< … or, after its end was shown, while none is.
    bool m_isShown = false;
    bool m_trainsAnew = false;
};

} // namespace outcross
