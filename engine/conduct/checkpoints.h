#pragma once

#include "engine/run/run.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>

namespace outcross
{

struct CheckpointLimits {
    std::int64_t bytes = std::int64_t{256} << 20; ///< All moments together, by Footprint.
    /// Of work between two moments, as long as there is room. A generation that takes longer is kept by itself.
    std::chrono::nanoseconds spacing = std::chrono::milliseconds(4);
};

/// Moments of one run, from which it makes any generation again where it has been. Owned by the conductor; one thread
/// at a time.
///
/// A moment is kept when `spacing` of work has gone by since the one before it, or ten times what keeping one takes if
/// that is more (so playing is slowed down by a tenth at most). When all together take more than the limit, moments are
/// dropped where that makes the shortest stretch of work to be made again, so that what stays lies evenly in time; the
/// kDense newest ones and generation 0 go last. What does not fit at all is not kept, and where the machine has no
/// memory left all are given up: a run goes back to generation 0 without a moment, too.
class Checkpoints
{
public:
    using Duration = std::chrono::nanoseconds;

    explicit Checkpoints(CheckpointLimits limits = {}) : m_limits(limits) {}

    /// Another run.
    void clear();

    /// The run has come one generation further, which took so long.
    void passed(const Run& run, Duration took);

    /// Keeps this generation whatever the spacing, where there is room.
    void keep(const Run& run);

    /// Takes the run as near before `generation` as it gets without making one (0 ≤ generation ≤ run.newest()): to the
    /// newest moment up to there, unless the run itself is nearer.
    void bringNear(Run& run, std::int64_t generation, const std::stop_token& stop = {});

    /// Later ones are not to come.
    void forgetAfter(std::int64_t generation);

    [[nodiscard]] std::int64_t bytes() const { return m_bytes; }
    [[nodiscard]] std::size_t size() const { return m_kept.size(); }
    [[nodiscard]] const CheckpointLimits& limits() const { return m_limits; }

    static constexpr std::size_t kDense = 8;

private:
    struct Kept {
        std::shared_ptr<const Run::Moment> moment;
        Duration work{}; ///< Making generations 1 to this one.
    };
    using Shelf = std::map<std::int64_t, Kept>; ///< By generation.
    struct Shared {
        std::int64_t bytes = 0;
        std::int64_t holders = 0;
    };

    [[nodiscard]] bool isWorthKeeping(std::int64_t generation) const;
    void count(const Run::Moment& moment, int sign);
    void drop(Shelf::iterator place);
    void thin();
    [[nodiscard]] Shelf::iterator leastMissed();

    CheckpointLimits m_limits;
    Shelf m_kept;
    std::map<const void*, Shared> m_shared; ///< Parts that several moments hold, counted once.
    std::int64_t m_bytes = 0;
    Duration m_work{};    ///< Up to where the run stands.
    Duration m_keeping{}; ///< What the last moment took to make.
};

} // namespace outcross
