#include "engine/retraining/categorical_lineage.h"

#include "engine/base/errors.h"
#include "engine/measures/frequencies.h"
#include "engine/models/multinomial.h"
#include "engine/retraining/corpus.h"
#include "engine/retraining/model_census.h"

#include <utility>

namespace outcross
{

CategoricalLineage::CategoricalLineage(std::shared_ptr<const std::vector<double>> real, std::int64_t size)
    : m_real(std::move(real)), m_model(*m_real), m_size(size)
{
}

void CategoricalLineage::advance(const Forces& forces, std::int64_t size, const Stream& stream,
                                 const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw Cancelled();
    Stream draws = stream.block(kCorpusBlock);
    const Tally corpus = drawMultinomial(size, corpusFrequencies(m_model.frequencies(), *m_real, forces), draws);
    m_model.fit(corpus, stream.block(kFitBlock), stop);
    m_size = size;
}

Census CategoricalLineage::census() const
{
    Census census;
    measureDiversity(census, expectedHeterozygosity(*m_real), expectedHeterozygosity(m_model.frequencies()));
    countVariants(census, *m_real, m_model.frequencies());
    census.distance = rogersDistance(*m_real, m_model.frequencies());
    census.fitness = m_model.meanLogLikelihood(*m_real);
    census.size = m_size;
    return census;
}

Portrait CategoricalLineage::portrait(const PictureRequest&) const
{
    const auto frequencies = m_model.frequencies();
    return {BarsPortrait{{frequencies.begin(), frequencies.end()}, *m_real}, m_model.notes()};
}

std::unique_ptr<Lineage> CategoricalLineage::clone() const
{
    return std::make_unique<CategoricalLineage>(*this);
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
