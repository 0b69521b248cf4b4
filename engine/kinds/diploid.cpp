#include "engine/data/data_kind.h"
#include "engine/kinds/kinds.h"
#include "engine/kinds/population_account.h"
#include "engine/population/diploid_origin.h"

namespace outcross
{

KindRow diploidKind()
{
    using enum DeedKind;
    return {
        .id = "diploid",
        .nature = Nature::Population,
        .keys = {"variants", "loci", "data", "frequencies", "exponent", "genome", "mutationModel", "mating", "space",
                 "growth", "lethalEquivalents", "selection", "load", "pollination", "bank"},
        .keysWithoutData = {"variants", "loci", "frequencies", "exponent"},
        .acts = everyQuantity(),
        .deeds = {Bottleneck, Founders, Fragment, Reconnect, Translocate, Freeze, Pathogen, EqualFamilies},
        .maximumVariants = kMaximumVariants,
        .secondsPerFounderCopy = 27e-9,
        .plainestFor = {DataKind::Genotypes},
        .account = explainPopulation,
        .origin = diploidOrigin,
    };
}

} // namespace outcross
