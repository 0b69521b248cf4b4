#pragma once

namespace outcross
{

/// A vertical axis from 0 to `high` with a tick every `step`.
struct ShareExtent {
    double high = 1.05;
    double step = 0.25;

    bool operator==(const ShareExtent&) const = default;
};

/// Ticks up to 1 as long as they hold `highest`, then to 1.25, 1.5, 2, 2.5, 5, 10 … (mutation can bring more diversity
/// than there was). Above the last tick there is a twentieth of headroom: a line that starts at 1 and wavers is no
/// reason to rescale. What is not finite counts as nothing.
[[nodiscard]] ShareExtent shareExtent(double highest);

} // namespace outcross
