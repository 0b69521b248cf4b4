#pragma once

#include "engine/data/library.h"
#include "engine/lineage/lineage_spec.h"
#include "engine/lineage/origin.h"

#include <memory>

namespace outcross
{

/// Founders of a `diploid` lineage (see DiploidLineage): `size` individuals.
///
/// Without data: `variants` alleles at each of `loci` loci, as equally frequent as 2N copies allow (or Zipf, or given),
/// dealt out at random and independently for each locus; migrants come, locus by locus, from the founders' frequencies.
/// With `data`: genotypes as readGenotypes() takes them; missing cells are drawn once for each replicate, founders are
/// drawn from all individuals without replacement (with it if there are not enough), and migrants are gametes of
/// randomly drawn individuals of the whole table.
///
/// Throws InputError: the data cannot be read, or the lineage would need more than kMaximumLineageBytes.
[[nodiscard]] std::shared_ptr<const Origin> diploidOrigin(const LineageSpec& spec, const DataLibrary& library,
                                                          const std::stop_token& stop = {});

} // namespace outcross
