#pragma once

#include "engine/lineage/lineage.h"
#include "engine/lineage/origin.h"
#include "engine/theory/moments.h"

#include <QString>

#include <cmath>
#include <cstdint>
#include <functional>
#include <vector>

/// Means over replicates and how far they may lie from theory: 4.5 standard errors, and the standard error must be
/// below 2 % of the expected value, or the test could not fail.
namespace replicates
{

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

struct Estimate {
    double mean = 0;
    double standardError = 0;
    double variance = 0;
};

inline Estimate estimate(const std::vector<double>& values)
{
    const auto n = static_cast<double>(values.size());
    Estimate result;
    for (const double value : values)
        result.mean += value / n;
    for (const double value : values)
        result.variance += (value - result.mean) * (value - result.mean) / (n - 1);
    result.standardError = std::sqrt(result.variance / n);
    return result;
}

/// Empty where the mean agrees with theory, else what is wrong.
inline QString disagreement(const std::vector<double>& values, double theory)
{
    const Estimate found = estimate(values);
    const QString facts = QStringLiteral("mean %1 with standard error %2, expected %3")
                              .arg(found.mean, 0, 'g', 8)
                              .arg(found.standardError, 0, 'g', 3)
                              .arg(theory, 0, 'g', 8);
    if (!(found.standardError < 0.02 * std::abs(theory)))
        return QStringLiteral("too few replicates: ") + facts;
    if (!(std::abs(found.mean - theory) < 4.5 * found.standardError))
        return facts;
    return {};
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

#define VERIFY_MEAN(values, theory)                                                                                    \
    do {                                                                                                               \
        const QString wrong = replicates::disagreement(values, theory);                                                \
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));                                                                  \
    } while (false)
