#pragma once

#include "engine/lineage/lineage.h"
#include "engine/lineage/origin.h"
#include "engine/theory/moments.h"
#include "tests/statistics.h"

#include <cstdint>
#include <functional>
#include <vector>

/// Replicates of one lineage, and what theory expects of them (tests/statistics.h has the rule).
namespace replicates
{

using outcross::tests::disagreement;
using outcross::tests::estimate;
using outcross::tests::Estimate;

struct Plan {
    outcross::Forces forces;
    std::int64_t size = 20;
    int generations = 10;
    int replicates = 1000;
    std::uint64_t seed = 1859;
};

/// One number of the last generation of every replicate.
inline std::vector<double> measure(const outcross::Origin& origin, const Plan& plan,
                                   const std::function<double(const outcross::Lineage&)>& number)
{
    std::vector<double> values;
    for (int replicate = 0; replicate < plan.replicates; ++replicate) {
        const auto index = static_cast<std::uint32_t>(replicate);
        const auto lineage = origin.found({plan.seed, index, 0, 0});
        for (int generation = 1; generation <= plan.generations; ++generation)
            lineage->advance(plan.forces, plan.size, {plan.seed, index, 0, static_cast<std::uint64_t>(generation)}, {});
        values.push_back(number(*lineage));
    }
    return values;
}

inline double diversity(const outcross::Lineage& lineage)
{
    return lineage.census().diversity;
}

/// The expected diversity after the plan, from the lineage's own moments (theory/moments.h).
inline double expectedDiversity(const outcross::Origin& origin, const Plan& plan)
{
    const auto start = origin.found({plan.seed, 0, 0, 0});
    outcross::Moments moments = start->startMoments();
    for (int generation = 0; generation < plan.generations; ++generation)
        moments =
            outcross::nextMoments(moments, start->sourceMoments(), plan.forces.inflow, plan.forces.mutation, plan.size);
    return moments.diversity;
}

} // namespace replicates
