#include "engine/population/mating_rules.h"

#include "engine/base/errors.h"

#include <algorithm>
#include <cmath>

namespace outcross
{

bool hasTwoSexes(MatingSystem system)
{
    return system == MatingSystem::TwoSexes || system == MatingSystem::Monogamy;
}

std::int64_t malesAmong(std::int64_t individuals, const MatingSpec& spec)
{
    if (!hasTwoSexes(spec.system))
        return 0;
    const std::int64_t males = std::llround(spec.maleShare * static_cast<double>(individuals));
    return individuals < 2 ? males : std::clamp<std::int64_t>(males, 1, individuals - 1);
}

bool canAvoidKin(MatingSystem system)
{
    return system == MatingSystem::Random || system == MatingSystem::NoSelfing || system == MatingSystem::Selfing ||
           system == MatingSystem::TwoSexes;
}

void checkMating(const MatingSpec& spec, int demes, double exchange, double kinAvoidance)
{
    if (spec.system == MatingSystem::LeastKinship && spec.equalFamilies)
        throw InputError({QT_TRANSLATE_NOOP("engine", "a least-kinship plan decides how many offspring each parent "
                                                      "has, so equal families cannot be asked for as well"),
                          {}});
    if (kinAvoidance > 0 && !canAvoidKin(spec.system))
        throw InputError({QT_TRANSLATE_NOOP("engine", "kin avoidance needs mates that are drawn (random, no selfing, "
                                                      "selfing or two sexes): it must be 0 with full-sib lines, "
                                                      "monogamy, least-kinship plans and clones"),
                          {}});
    if (exchange > 0 && demes > 1 && spec.system == MatingSystem::FullSib)
        throw InputError(
            {QT_TRANSLATE_NOOP("engine", "full-sib lines are closed: exchange between demes must be 0"), {}});
}

} // namespace outcross
