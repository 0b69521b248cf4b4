#pragma once

#include "engine/lineage/learning.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

namespace outcross
{

/// What a kind of lineage has of all that a lineage may have, as the rows of fields ask for it. A plain value, made
/// from the kind's row in the catalogue.
struct KindKeys {
    std::vector<std::string_view> keys;            ///< Of its own, besides kind and forces.
    std::vector<std::string_view> keysWithoutData; ///< Of these, the ones that real data decides.
    std::vector<std::string_view> parts;           ///< Inside "loop", "text" and "network", what not every kind has.
    std::vector<CurationKind> curations;
    std::int64_t minimumSize = 1;
    int maximumVariants = 0;
    bool mayBeDistinct = false; ///< Every founder copy may be an allele of its own.

    [[nodiscard]] bool has(std::string_view key) const { return contains(keys, key); }
    /// Where data are given or not.
    [[nodiscard]] bool has(std::string_view key, bool withData) const
    {
        return has(key) && !(withData && contains(keysWithoutData, key));
    }
    [[nodiscard]] bool hasPart(std::string_view part) const { return contains(parts, part); }

private:
    static bool contains(const std::vector<std::string_view>& list, std::string_view key)
    {
        return std::find(list.begin(), list.end(), key) != list.end();
    }
};

} // namespace outcross
