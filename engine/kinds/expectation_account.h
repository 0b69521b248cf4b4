#pragma once

#include "engine/base/text.h"
#include "engine/lineage/lineage_spec.h"
#include "engine/lineage/quantity.h"

#include <cstdint>
#include <string>
#include <vector>

namespace outcross
{

/// What of a population can be another now than its specification says.
struct PopulationNow {
    std::int64_t individuals = 0;
    int demes = 1;
    bool equalFamilies = false;
    bool hasBank = false; ///< A gene bank that is not empty.
};

/// The expectation of one lineage, explained: the recursion that Expectation::expectedDiversity() follows now.
struct ExpectationAccount {
    Text quantity;                    ///< What is expected: "H: the chance that two gene copies differ".
    std::vector<Text> formulas;       ///< One step a line, in the order in which they act, first in letters …
    std::vector<Text> numbers;        ///< … and what the letters are at present.
    std::vector<std::string> sources; ///< "Wright 1931"
    std::vector<Text> assumptions;
    [[nodiscard]] bool isKnown() const { return !formulas.empty(); }
};

/// How the present forces act on a lineage of this kind in expectation; nothing where theory says nothing of it. Pure;
/// any thread. The recursion is exact while the assumptions hold; whether they do is Expectation::whyNoExpectation()'s.
[[nodiscard]] ExpectationAccount expectationOf(const LineageSpec& spec, const Conditions& conditions,
                                               const PopulationNow& now);

} // namespace outcross
