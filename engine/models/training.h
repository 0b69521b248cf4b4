#pragma once

#include "engine/base/errors.h"

#include <stop_token>

namespace outcross
{

/// Learning that takes long, cut into slices so that it can be paused, watched and given up without losing what is
/// done. Started by Model::startTraining(); teaches the very model that started it, which must stay alive and in its
/// place. That model is what it was until the last slice and has learnt everything after it. What comes out does not
/// depend on when, where or with what pauses the slices ran. One thread at a time.
class Training
{
public:
    virtual ~Training() = default;

    /// One slice, about 10–20 ms of work. True when that was the last one; must not be called again then.
    [[nodiscard]] virtual bool advance() = 0;

    /// Share of the work that is done, in [0, 1]; never falls.
    [[nodiscard]] virtual double progress() const = 0;

protected:
    Training() = default;
    Training(const Training&) = default;
    Training& operator=(const Training&) = default;
};

/// Runs a training to its end; what Model::fit() of a slow model does. Throws Cancelled between two slices when `stop`
/// asks for it: the training can go on from there.
inline void finish(Training& training, const std::stop_token& stop)
{
    do {
        if (stop.stop_requested())
            throw Cancelled();
    } while (!training.advance());
}

} // namespace outcross
