#include "engine/population/contributions.h"

#include <vector>

namespace outcross
{

double inverseEffectiveSize(std::span<const ParentPair> parents, std::int64_t adults, bool clones)
{
    std::vector<std::uint32_t> gifts(static_cast<std::size_t>(adults));
    const int each = clones ? 1 : 2;
    for (const ParentPair& pair : parents)
        for (int row = 0; row < each; ++row)
            if (pair[static_cast<std::size_t>(row)] < gifts.size())
                ++gifts[pair[static_cast<std::size_t>(row)]];
    double together = 0;
    for (const std::uint32_t k : gifts)
        together += static_cast<double>(k) * (static_cast<double>(k) - 1);
    const double all = each * static_cast<double>(parents.size());
    return all > 1 ? together / (all * (all - 1)) : 0.0;
}

} // namespace outcross
