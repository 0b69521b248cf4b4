#pragma once

#include "engine/lineage/lineage_spec.h"
#include "engine/lineage/quantity.h"

#include <QString>

#include <cstdint>
#include <string>

namespace outcross
{

/// What a data set is called: "cats of Nancy", or the file's name.
[[nodiscard]] QString dataName(const std::string& data);

/// One line that says what a population is, the textbook's ideal passed over in silence: "60 individuals (cats of
/// Nancy), two alleles each"; "1 000 individuals on 10 islands, two sexes". `size` are alive, in `demes` demes.
[[nodiscard]] QString populationSubtitle(const LineageSpec& spec, const Conditions& conditions, std::int64_t size,
                                         int demes);

/// What the force `selection` prefers: one line below its slider.
[[nodiscard]] QString selectionMeaning(const SelectionSpec& selection);

} // namespace outcross
