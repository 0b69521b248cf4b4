#pragma once

namespace outcross
{

/// What acts on a lineage for one generation. Every lineage reads the same struct. Each is a share in [0, 1] unless
/// said. Which of them a kind acts on is listed in the catalogue; a scenario that sets another one is refused.
///
/// Order within a generation: each of the n items handed on (a training sample; a gamete) is drawn from the last
/// generation, or with probability `inflow` from outside; then it is replaced by a novel item with probability
/// `mutation`.
struct Forces {
    double inflow = 0;       ///< Share from outside: fresh real data | gene flow from the mainland.
    double mutation = 0;     ///< Chance that an item is replaced by a uniformly drawn one: hallucination | mutation.
    double selection = 0;    ///< Preference: curation and temperature | fitness. Any finite number; 0 is none.
    double memory = 0;       ///< Share drawn from the stored past: accumulated data | gene bank.
    double exchange = 0;     ///< Between sibling lineages: model merging, data sharing | migration between demes.
    double kinAvoidance = 0; ///< Watermark filter | outcrossing.

    bool operator==(const Forces&) const = default;
};

} // namespace outcross
