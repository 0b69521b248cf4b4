#pragma once

#include "engine/base/stream.h"
#include "engine/lineage/genotype_sample.h"

#include <cstdint>

namespace outcross
{

/// The part of a lineage that consists of individuals with genotypes: what somebody in the field can find out of it.
class Surveyable
{
public:
    /// `individuals` drawn without replacement (all, where there are not as many), as somebody in the field would see
    /// them.
    [[nodiscard]] virtual GenotypeSample sample(std::int64_t individuals, Stream stream) const = 0;

    /// What only the simulation knows, to hold the estimates against.
    [[nodiscard]] virtual PopulationTruth truth() const = 0;

protected:
    ~Surveyable() = default;
};

} // namespace outcross
