#pragma once

#include "engine/spec/part.h"

namespace outcross
{

/// What a file says of a population besides its founders (lineage/biology.h).

extern const Part kGenomePart;
extern const Field kMutationModelField;
extern const Part kMatingPart;
extern const Part kSpacePart;
extern const Part kGrowthPart;
extern const Field kLethalEquivalentsField;
extern const Part kSelectionPart;
extern const Part kLoadPart;
extern const Part kPollinationPart;
extern const Field kBankField;

} // namespace outcross
