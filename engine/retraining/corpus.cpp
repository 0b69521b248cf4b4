#include "engine/retraining/corpus.h"

#include "engine/base/errors.h"
#include "engine/models/multinomial.h"

#include <algorithm>
#include <cstddef>

namespace outcross
{
namespace
{

constexpr Eigen::Index kPointsBetweenStops = 65'536;

/// Fills `count` rows from `row` on, a batch at a time; `draw` makes a batch of that many points.
template <class Draw>
void fill(Points& items, Eigen::Index row, Eigen::Index count, const std::stop_token& stop, const Draw& draw)
{
    for (const Eigen::Index end = row + count; row < end;) {
        if (stop.stop_requested())
            throw Cancelled();
        const Eigen::Index batch = std::min(kPointsBetweenStops, end - row);
        items.middleRows(row, batch) = draw(batch);
        row += batch;
    }
}

Points uniformPoints(const Box& box, Eigen::Index count, Stream& stream)
{
    Points items(count, box.low.size());
    for (Eigen::Index i = 0; i < items.rows(); ++i)
        for (Eigen::Index column = 0; column < items.cols(); ++column)
            items(i, column) = box.low(column) + (box.high(column) - box.low(column)) * stream.uniform();
    return items;
}

} // namespace

std::vector<double> corpusFrequencies(std::span<const double> own, std::span<const double> real, const Forces& forces)
{
    const double ownShare = (1 - forces.mutation) * (1 - forces.inflow);
    const double realShare = (1 - forces.mutation) * forces.inflow;
    const double novel = forces.mutation / static_cast<double>(own.size());
    std::vector<double> chances(own.size());
    for (std::size_t i = 0; i < own.size(); ++i)
        chances[i] = ownShare * own[i] + realShare * real[i] + novel;
    return chances;
}

Points drawCorpus(const PointModel* own, const PointSource& real, const Box& novel, const Forces& forces,
                  std::int64_t count, const Stream& stream, const std::stop_token& stop)
{
    // Items are exchangeable, so it is enough to draw how many come from where.
    Stream shares = stream.block(kCorpusBlock);
    const std::int64_t novelCount = drawBinomial(count, forces.mutation, shares);
    const std::int64_t realCount =
        own == nullptr ? count - novelCount : drawBinomial(count - novelCount, forces.inflow, shares);
    const std::int64_t ownCount = count - novelCount - realCount;

    Points items(count, novel.low.size());
    Stream ownStream = stream.block(kCorpusBlock + 1);
    Stream realStream = stream.block(kCorpusBlock + 2);
    Stream novelStream = stream.block(kCorpusBlock + 3);
    fill(items, 0, ownCount, stop, [&](Eigen::Index batch) { return own->sample(batch, ownStream); });
    fill(items, ownCount, realCount, stop, [&](Eigen::Index batch) { return real.sample(batch, realStream); });
    fill(items, ownCount + realCount, novelCount, stop,
         [&](Eigen::Index batch) { return uniformPoints(novel, batch, novelStream); });
    return items;
}

} // namespace outcross
