#include "engine/theory/moments.h"

namespace outcross
{

Moments nextMoments(const Moments& now, const SourceMoments& source, double inflow, double mutation, std::int64_t size)
{
    const double n = static_cast<double>(size) * source.itemsPerIndividual;
    const double own = (1 - mutation) * (1 - inflow);
    const double outside = (1 - mutation) * inflow;

    // Second moment about the mean of the source, then the mean of the mixture.
    const double second = own * (now.diversity + now.meanOffsetSq) + outside * source.diversity +
                          mutation * (source.novelDiversity + source.novelOffsetSq);
    const double meanSq = own * own * now.meanOffsetSq + mutation * mutation * source.novelOffsetSq +
                          2 * own * mutation * now.offsetAlongNovel;
    const double variance = second - meanSq;

    Moments next;
    next.diversity = (source.unbiased ? 1.0 : 1 - 1 / n) * variance;
    next.meanOffsetSq = meanSq + variance / n;
    next.offsetAlongNovel = own * now.offsetAlongNovel + mutation * source.novelOffsetSq;
    return next;
}

} // namespace outcross
