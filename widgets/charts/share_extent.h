#pragma once

namespace outcross
{

/// A vertical axis from 0 to `high` with a tick every `step`.
struct ShareExtent {
    double high = 1;
    double step = 0.25;

    bool operator==(const ShareExtent&) const = default;
};

/// 0 … 1 as long as that holds `highest`, then 1.25, 1.5, 2, 2.5, 5, 10 … (mutation can bring more diversity than there
/// was). What is not finite counts as nothing.
[[nodiscard]] ShareExtent shareExtent(double highest);

} // namespace outcross
