#include "engine/retraining/corpus_counts.h"

#include "engine/models/multinomial.h"

#include <cmath>
#include <numeric>

namespace outcross
{
namespace
{

/// Among `of` items: by chance, or as many as expected.
std::int64_t shareOf(std::int64_t of, double share, bool exact, Stream& stream)
{
    return exact ? std::llround(static_cast<double>(of) * share) : drawBinomial(of, share, stream);
}

struct Offer {
    std::int64_t real = 0;
    std::int64_t archived = 0;
    std::int64_t synthetic = 0;
};

Offer offer(std::int64_t items, const Forces& forces, bool exact, Stream& stream)
{
    Offer made;
    made.real = shareOf(items, forces.inflow, exact, stream);
    made.archived = shareOf(items - made.real, forces.memory, exact, stream);
    made.synthetic = items - made.real - made.archived;
    return made;
}

} // namespace

std::int64_t CorpusCounts::made() const
{
    return std::accumulate(fromLab.begin(), fromLab.end(), std::int64_t{0});
}

CorpusCounts drawCounts(std::int64_t items, const Forces& forces, const LoopSpec& loop, const DetectorSpec& detector,
                        const CorpusPlace& place, Stream& stream)
{
    CorpusCounts counts;
    counts.fromLab.assign(place.labs, 0);
    counts.novel = shareOf(items, forces.mutation, loop.exactShares, stream);
    const std::int64_t wanted = items - counts.novel;
    if (!place.hasModels) {
        counts.real = wanted;
        counts.offered = wanted;
        return counts;
    }
    const double flagsReal = forces.kinAvoidance * detector.falsePositives;
    const double flagsSynthetic = forces.kinAvoidance * detector.truePositives;
    std::int64_t synthetic = 0;
    std::int64_t missing = wanted;
    for (int round = 0; missing > 0; ++round) {
        const bool seen = round < kMaximumOffers;
        const Offer made = offer(missing, forces, loop.exactShares && round == 0, stream);
        const std::int64_t flaggedReal = seen ? drawBinomial(made.real, flagsReal, stream) : 0;
        const std::int64_t flaggedArchived = seen ? drawBinomial(made.archived, flagsReal, stream) : 0;
        const std::int64_t flaggedSynthetic = seen ? drawBinomial(made.synthetic, flagsSynthetic, stream) : 0;
        const std::int64_t flagged = flaggedReal + flaggedArchived + flaggedSynthetic;
        counts.real += made.real - flaggedReal;
        counts.archived += made.archived - flaggedArchived;
        synthetic += made.synthetic - flaggedSynthetic;
        counts.offered += missing;
        counts.flagged += flagged;
        missing = flagged;
    }
    const std::int64_t foreign = place.labs > 1 && loop.exchange == LabExchange::Data
                                     ? shareOf(synthetic, forces.exchange, loop.exactShares, stream)
                                     : 0;
    counts.fromLab[place.lab] = synthetic - foreign;
    if (foreign > 0) {
        std::vector<double> others(place.labs, 1);
        others[place.lab] = 0;
        const auto drawn = drawMultinomial(foreign, others, stream);
        for (std::size_t lab = 0; lab < place.labs; ++lab)
            counts.fromLab[lab] += static_cast<std::int64_t>(drawn[lab]);
    }
    return counts;
}

} // namespace outcross
