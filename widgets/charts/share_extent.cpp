#include "widgets/charts/share_extent.h"

#include <array>
#include <cmath>

namespace outcross
{

ShareExtent shareExtent(double highest)
{
    // A last bit of rounding above 1 is no reason to rescale.
    constexpr double kSlack = 1e-9;
    if (!std::isfinite(highest))
        return {};
    constexpr std::array kFirst{ShareExtent{1, 0.25}, ShareExtent{1.25, 0.25}, ShareExtent{1.5, 0.25}};
    for (const ShareExtent& extent : kFirst)
        if (highest <= extent.high + kSlack)
            return extent;
    for (double decade = 1;; decade *= 10)
        for (const ShareExtent& extent :
             {ShareExtent{2, 0.5}, ShareExtent{2.5, 0.5}, ShareExtent{5, 1}, ShareExtent{10, 2}})
            if (highest <= extent.high * decade * (1 + kSlack))
                return {extent.high * decade, extent.step * decade};
}

} // namespace outcross
