#pragma once

namespace outcross
{

/// What a reader chooses about a picture without changing what it is made of. Plain value.
struct PortraitOptions {
    int lookBack = -1; ///< Pedigree fan: F counts ancestors at most so many generations back; below 0: all known ones.

    bool operator==(const PortraitOptions&) const = default;
};

} // namespace outcross
