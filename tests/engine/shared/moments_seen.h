#pragma once

#include "engine/run/run.h"

#include <cstdint>
#include <map>
#include <string>

namespace outcross::fixtures
{

/// What a window shows of one generation of a run.
struct Seen {
    std::string rows; ///< Census, expectation and measures of both lineages, to the last bit.
    PerSide<std::vector<Portrait>> portraits;
    PerSide<std::vector<std::vector<double>>> frequencies;
    PerSide<std::vector<StreamPicture>> streams;
    std::vector<Event> events;
};

[[nodiscard]] Seen lookAt(const Run& run);

/// Empty where both are the same; else what differs. Numbers that are not known equal each other.
[[nodiscard]] std::string difference(const Seen& first, const Seen& again);

/// Remembers how each generation looked when it was there for the first time since the last branch.
class Witness
{
public:
    /// Empty where the run looks as it did the first time; else what differs.
    [[nodiscard]] std::string watch(const Run& run);
    /// A branch: later generations have not been there.
    void forgetAfter(std::int64_t generation);
    [[nodiscard]] const std::map<std::int64_t, Seen>& seen() const { return m_seen; }

private:
    std::map<std::int64_t, Seen> m_seen;
};

} // namespace outcross::fixtures
