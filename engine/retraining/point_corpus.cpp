#include "engine/retraining/point_corpus.h"

#include "engine/base/errors.h"
#include "engine/retraining/corpus_counts.h"
#include "engine/retraining/point_curation.h"

#include <algorithm>

namespace outcross
{
namespace
{

constexpr Eigen::Index kPointsBetweenStops = 65'536;

/// Fills rows from the top, a batch at a time.
class Filler
{
public:
    Filler(Points& items, const std::stop_token& stop) : m_items(items), m_stop(stop) {}

    /// `draw` makes a batch of that many points.
    template <class Draw> void add(Eigen::Index count, const Draw& draw)
    {
        for (const Eigen::Index end = m_row + count; m_row < end;) {
            if (m_stop.stop_requested())
                throw Cancelled();
            const Eigen::Index batch = std::min(kPointsBetweenStops, end - m_row);
            m_items.middleRows(m_row, batch) = draw(batch);
            m_row += batch;
        }
    }

private:
    Points& m_items;
    const std::stop_token& m_stop;
    Eigen::Index m_row = 0;
};

Points uniformPoints(const Box& box, Eigen::Index count, Stream& stream)
{
    Points items(count, box.low.size());
    for (Eigen::Index i = 0; i < items.rows(); ++i)
        for (Eigen::Index column = 0; column < items.cols(); ++column)
            items(i, column) = box.low(column) + (box.high(column) - box.low(column)) * stream.uniform();
    return items;
}

} // namespace

Gathered<Points> gatherPoints(const PointCorpusTask& task, std::span<const PointModel* const> models, std::size_t lab,
                              const Stream& stream, const std::stop_token& stop)
{
    const auto& [reality, learning, forces, size, archive] = task;
    Stream shares = stream.block(kCorpusBlock);
    const CorpusPlace place{lab, static_cast<std::size_t>(learning.loop.labs), !models.empty()};
    const CorpusCounts counts = drawCounts(size, forces, learning.loop, learning.detector, place, shares);

    Gathered<Points> gathered;
    gathered.real = counts.real + counts.archived;
    gathered.offered = counts.offered;
    gathered.flagged = counts.flagged;
    gathered.items.resize(size, reality.box().low.size());
    Filler filler(gathered.items, stop);
    const auto made = [&](std::size_t by, Stream& draws) {
        filler.add(counts.fromLab[by], [&](Eigen::Index batch) {
            return curatedSample(*models[by], task.reality, task.learning.curation, task.forces.selection, batch,
                                 draws);
        });
    };
    Stream own = stream.block(kCorpusBlock + 1);
    Stream fresh = stream.block(kCorpusBlock + 2);
    Stream novel = stream.block(kCorpusBlock + 3);
    Stream frozen = stream.block(kArchiveBlock);
    Stream foreign = stream.block(kForeignBlock);
    made(lab, own);
    for (std::size_t other = 0; other < counts.fromLab.size(); ++other)
        if (other != lab)
            made(other, foreign);
    filler.add(counts.real, [&](Eigen::Index batch) { return task.reality.source().sample(batch, fresh); });
    const bool withoutReplacement = learning.loop.exactShares && archive && counts.archived <= archive->rows();
    const Points archived = !archive             ? Points(0, gathered.items.cols())
                            : withoutReplacement ? drawWithout(*archive, counts.archived, frozen)
                                                 : drawWith(*archive, counts.archived, frozen);
    Eigen::Index taken = 0;
    filler.add(archived.rows(), [&](Eigen::Index batch) {
        taken += batch;
        return archived.middleRows(taken - batch, batch);
    });
    filler.add(counts.novel, [&](Eigen::Index batch) { return uniformPoints(task.reality.box(), batch, novel); });
    return gathered;
}

} // namespace outcross
