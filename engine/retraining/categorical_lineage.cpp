#include "engine/retraining/categorical_lineage.h"

#include "engine/base/errors.h"
#include "engine/measures/frequencies.h"
#include "engine/models/multinomial.h"
#include "engine/retraining/category_curation.h"
#include "engine/retraining/corpus_counts.h"
#include "engine/retraining/model_census.h"
#include "engine/retraining/tail_picture.h"

#include <utility>

namespace outcross
{
namespace
{

constexpr std::uint64_t kFrozenBlock = 1; // of generation 0

std::shared_ptr<const Tally> frozen(const std::vector<double>& real, std::int64_t count, const Stream& stream)
{
    if (count == 0)
        return nullptr;
    Stream draws = stream.block(kFrozenBlock);
    return std::make_shared<const Tally>(drawMultinomial(count, real, draws));
}

} // namespace

CategoricalLineage::CategoricalLineage(std::shared_ptr<const std::vector<double>> real, std::int64_t size,
                                       const Learning& learning, const Stream& stream)
    : m_real(std::move(real)), m_learning(learning),
      m_labs(learning.loop, CategoricalModel(*m_real, learning.smoothing),
             frozen(*m_real, learning.loop.archive, stream)),
      m_size(size), m_measures(loopMeasures(size, size, size, 0, size))
{
    const SourceMoments source = sourceMoments();
    m_expected = LoopMoments(learning.loop,
                             {.variance = source.diversity,
                              .novelVariance = source.novelDiversity,
                              .novelOffsetSq = source.novelOffsetSq,
                              .archive = static_cast<double>(learning.loop.archive)},
                             false);
    settle();
}

Gathered<Tally> CategoricalLineage::gather(std::span<const CategoricalModel* const> models, std::size_t lab,
                                           const Forces& forces, std::int64_t size, const Stream& stream) const
{
    Stream draws = stream.block(kCorpusBlock);
    const LoopSpec& loop = m_learning.loop;
    const CorpusPlace place{lab, m_labs.labs(), !models.empty()};
    const CorpusCounts counts = drawCounts(size, forces, loop, m_learning.detector, place, draws);
    Gathered<Tally> gathered;
    gathered.real = counts.real + counts.archived;
    gathered.offered = counts.offered;
    gathered.flagged = counts.flagged;
    gathered.items.assign(m_real->size(), 0);
    for (std::size_t by = 0; by < models.size(); ++by)
        if (counts.fromLab[by] > 0)
            append(gathered.items,
                   drawMultinomial(counts.fromLab[by],
                                   curatedFrequencies(models[by]->frequencies(), m_learning.curation, forces.selection),
                                   draws));
    if (counts.real > 0)
        append(gathered.items, drawMultinomial(counts.real, *m_real, draws));
    if (counts.archived > 0) {
        const Tally& archive = *m_labs.pool(lab).archive();
        const bool withoutReplacement = loop.exactShares && counts.archived <= itemCount(archive);
        append(gathered.items, withoutReplacement ? drawWithout(archive, counts.archived, draws)
                                                  : drawWith(archive, counts.archived, draws));
    }
    if (counts.novel > 0)
        append(gathered.items, drawMultinomial(counts.novel, std::vector<double>(m_real->size(), 1), draws));
    return gathered;
}

void CategoricalLineage::advance(const Forces& forces, std::int64_t size, const Stream& stream,
                                 const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw Cancelled();
    const bool merges = m_learning.loop.exchange == LabExchange::Merge && forces.exchange > 0;
    m_labs.make(
        forces, size, stream, stop,
        [&](std::span<const CategoricalModel* const> models, std::size_t lab, const Stream& draws) {
            return gather(models, lab, forces, size, draws);
        },
        [&](std::span<const std::unique_ptr<CategoricalModel>> models) {
            if (!merges)
                return;
            std::vector<std::unique_ptr<CategoricalModel>> before;
            for (const auto& model : models)
                before.push_back(model->clone());
            for (const auto& model : models)
                model->moveTowards(before, forces.exchange);
        });
    m_measures = loopMeasures(m_labs.gathered());
    m_labs.commit();
    m_expected.train(loopGeneration(m_learning, forces, size, traits()));
    m_size = size;
    settle();
}

/// What the labs have in common.
void CategoricalLineage::settle()
{
    const auto labs = static_cast<double>(m_labs.labs());
    m_frequencies.assign(m_real->size(), 0);
    m_within = 0;
    m_fitness = 0;
    for (std::size_t lab = 0; lab < m_labs.labs(); ++lab) {
        const auto own = m_labs.model(lab).frequencies();
        for (std::size_t i = 0; i < own.size(); ++i)
            m_frequencies[i] += own[i] / labs;
        m_within += expectedHeterozygosity(own) / labs;
        m_fitness += m_labs.model(lab).meanLogLikelihood(*m_real) / labs;
    }
}

Census CategoricalLineage::census(const std::stop_token&) const
{
    Census census;
    measureDiversity(census, expectedHeterozygosity(*m_real), expectedHeterozygosity(m_frequencies));
    census.within = m_within;
    countVariants(census, *m_real, m_frequencies);
    census.distance = rogersDistance(*m_real, m_frequencies);
    census.fitness = m_fitness;
    census.size = m_size;
    return census;
}

std::vector<PictureKind> CategoricalLineage::pictures() const
{
    return {PictureKind::Standard, PictureKind::Tail};
}

Portrait CategoricalLineage::portrait(const PictureRequest& request) const
{
    if (request.kind == PictureKind::Tail)
        return {tailPicture(*m_real, m_frequencies), {}};
    return {BarsPortrait{m_frequencies, *m_real}, {}};
}

std::optional<Text> CategoricalLineage::whyNoExpectation(const Forces& forces) const
{
    return whyLoopHasNoExpectation(m_learning, forces, traits());
}

LoopTraits CategoricalLineage::traits() const
{
    return {.scalesVariance = false,
            .merges = true,
            .mergesItems = true,
            .dimensions = 0,
            .categories = static_cast<double>(m_real->size())};
}

std::unique_ptr<Lineage> CategoricalLineage::clone() const
{
    return std::make_unique<CategoricalLineage>(*this);
}

void CategoricalLineage::countBytes(Footprint& footprint) const
{
    footprint.add(sizeof *this);
    footprint.add(m_frequencies);
    footprint.add(m_measures);
    footprint.add(m_expected.bytes());
    m_labs.countBytes(footprint);
}

Moments CategoricalLineage::startMoments() const
{
    return {expectedHeterozygosity(*m_real), 0, 0};
}

SourceMoments CategoricalLineage::sourceMoments() const
{
    const auto categories = static_cast<double>(m_real->size());
    SourceMoments source;
    source.diversity = expectedHeterozygosity(*m_real);
    source.novelDiversity = 1 - 1 / categories;
    for (const double real : *m_real)
        source.novelOffsetSq += (1 / categories - real) * (1 / categories - real);
    return source;
}

} // namespace outcross
