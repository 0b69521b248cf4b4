#pragma once

#include "engine/lineage/biology.h"

#include <cstdint>

namespace outcross
{

/// Males among that many individuals: round(share · n), with at least one of each sex where n ≥ 2; 0 without sexes.
[[nodiscard]] std::int64_t malesAmong(std::int64_t individuals, const MatingSpec& spec);

[[nodiscard]] bool hasTwoSexes(MatingSystem system);

/// Whether a parent chosen against kinship means anything in this system.
[[nodiscard]] bool canAvoidKin(MatingSystem system);

/// InputError for what makes no sense together: kin avoidance where mates are not drawn (full-sib lines, clones, pairs
/// for life, least-kinship plans), exchange between demes of full-sib lines, equal families in a least-kinship plan.
/// `exchange` acts only where there is more than one deme. Says the same as Mating's constructor and begin().
void checkMating(const MatingSpec& spec, int demes, double exchange, double kinAvoidance);

} // namespace outcross
