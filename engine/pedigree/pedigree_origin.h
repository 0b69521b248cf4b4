#pragma once

#include "engine/data/library.h"
#include "engine/lineage/lineage_spec.h"
#include "engine/lineage/origin.h"

#include <memory>

namespace outcross
{

/// Genes dropped through the pedigree `data`, at `loci` loci; see PedigreeLineage. Throws InputError: no data, a
/// pedigree that readPedigree() refuses, more than kMaximumVariants founder alleles, too large for memory.
[[nodiscard]] std::shared_ptr<const Origin> pedigreeOrigin(const LineageSpec& spec, const DataLibrary& library,
                                                           const std::stop_token& stop = {});

} // namespace outcross
