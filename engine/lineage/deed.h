#pragma once

#include <cstdint>

namespace outcross
{

/// Something done once to a lineage, at the press of a button, before the next generation is made.
enum class DeedKind {
    Bottleneck,    ///< For `generations` generations only `count` individuals are born (or samples drawn). Any kind.
    Founders,      ///< `count` randomly drawn adults found the next generation alone.
    Fragment,      ///< Every individual is dealt at random to one of `count` demes (of as many as there are
                   ///< individuals, where there are fewer); they exchange what `exchange` says.
    Reconnect,     ///< All demes become one.
    Translocate,   ///< `count` individuals are brought in as adults, once or (`each`) in every generation from now.
    Freeze,        ///< The gene bank is filled anew with `count` randomly drawn adults.
    Pathogen,      ///< A strain that matches the genotype of one randomly drawn adult kills every adult that has it.
    EqualFamilies, ///< Equal family sizes from now on, or (`on` false) no longer.
};

struct Deed {
    DeedKind what = DeedKind::Bottleneck;
    std::int64_t count = 1;       ///< Individuals or demes; unused by Reconnect, Pathogen, EqualFamilies.
    std::int64_t generations = 1; ///< Bottleneck only.
    int from = kFromFounders;     ///< Translocate: a deme (from 0), or kFromFounders: copies of founders.
    int to = 0;                   ///< Translocate: the deme that receives.
    bool each = false;            ///< Translocate: in every generation; with `count` 0 this ends it.
    bool on = true;               ///< EqualFamilies.
    int locus = 0;                ///< Pathogen: the locus that it matches (both alleles).

    static constexpr int kFromFounders = -1;
    bool operator==(const Deed&) const = default;
};

/// The deed with everything that it does not use as in Deed{}: equal deeds are then equal values, and files keep all.
[[nodiscard]] Deed tidied(const Deed& deed);

} // namespace outcross
