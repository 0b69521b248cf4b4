#include "engine/retraining/point_lineage.h"

#include "engine/retraining/corpus.h"
#include "engine/retraining/model_census.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace outcross
{
namespace
{

/// Up to kPortraitItems rows, evenly spaced: items come sorted by where they were drawn from, so the first ones alone
/// would show one component only.
std::vector<Eigen::Index> shownRows(Eigen::Index count)
{
    const Eigen::Index shown = std::min(count, static_cast<Eigen::Index>(kPortraitItems));
    std::vector<Eigen::Index> rows(static_cast<std::size_t>(shown));
    for (Eigen::Index i = 0; i < shown; ++i)
        rows[static_cast<std::size_t>(i)] = i * count / shown;
    return rows;
}

std::vector<std::uint16_t> pick(const std::vector<std::uint16_t>& values, const std::vector<Eigen::Index>& rows)
{
    std::vector<std::uint16_t> picked;
    picked.reserve(rows.size());
    for (const Eigen::Index row : rows)
        picked.push_back(values[static_cast<std::size_t>(row)]);
    return picked;
}

class PointOrigin final : public Origin
{
public:
    PointOrigin(std::shared_ptr<const PointReality> reality, std::unique_ptr<const PointModel> model, std::int64_t size,
                bool isUnbiased)
        : m_reality(std::move(reality)), m_model(std::move(model)), m_size(size), m_isUnbiased(isUnbiased)
    {
    }

    std::unique_ptr<Lineage> found(const Stream& stream) const override
    {
        return std::make_unique<PointLineage>(m_reality, m_model->clone(), m_size, m_isUnbiased, stream);
    }

private:
    std::shared_ptr<const PointReality> m_reality;
    std::unique_ptr<const PointModel> m_model;
    std::int64_t m_size;
    bool m_isUnbiased;
};

} // namespace

PointLineage::PointLineage(std::shared_ptr<const PointReality> reality, std::unique_ptr<PointModel> model,
                           std::int64_t size, bool isUnbiased, const Stream& stream)
    : m_reality(std::move(reality)), m_model(std::move(model)), m_isUnbiased(isUnbiased)
{
    Stream draws = stream.block(0);
    const auto wanted = std::min(size, static_cast<std::int64_t>(kPortraitItems));
    const Points real = m_reality->source().shown(wanted, draws);
    const std::vector<Eigen::Index> rows = shownRows(real.rows());
    m_shown = real(rows, Eigen::all);
    m_variantOfShown = m_reality->variantsOf(m_shown);
    const auto start = m_reality->startFrequencies();
    m_frequencies.assign(start.begin(), start.end());
    m_census = censusOf(m_reality->reference(), m_frequencies, size);
    // The reference may be an approximation of the real thing; generation 0 is the real thing itself.
    const double diversity = m_reality->source().covariance().trace();
    measureDiversity(m_census, diversity, diversity);
    m_census.distance = 0;
}

PointLineage::PointLineage(const PointLineage& other)
    : Lineage(other), m_reality(other.m_reality), m_model(other.m_model->clone()), m_isReal(other.m_isReal),
      m_isUnbiased(other.m_isUnbiased), m_shown(other.m_shown), m_variantOfShown(other.m_variantOfShown),
      m_frequencies(other.m_frequencies), m_census(other.m_census)
{
}

void PointLineage::advance(const Forces& forces, std::int64_t size, const Stream& stream, const std::stop_token& stop)
{
    const Points items = drawCorpus(m_isReal ? nullptr : m_model.get(), m_reality->source(), m_reality->box(), forces,
                                    size, stream, stop);
    auto model = m_model->clone();
    model->fit(items, stream.block(kFitBlock), stop);
    const std::vector<std::uint16_t> variantOf = m_reality->variantsOf(items);
    std::vector<double> frequencies = variantShares(variantOf, m_frequencies.size());
    const std::vector<Eigen::Index> rows = shownRows(items.rows());
    Points shown = items(rows, Eigen::all);
    std::vector<std::uint16_t> variantOfShown = pick(variantOf, rows);
    const Census census = censusOf(*model, frequencies, size);

    // Nothing can fail from here on.
    m_model = std::move(model);
    m_isReal = false;
    m_shown.swap(shown);
    m_variantOfShown.swap(variantOfShown);
    m_frequencies.swap(frequencies);
    m_census = census;
}

Census PointLineage::censusOf(const PointModel& model, std::span<const double> frequencies, std::int64_t size) const
{
    const PointSource& source = m_reality->source();
    const Eigen::MatrixXd covariance = model.covariance();
    const Eigen::MatrixXd realCovariance = source.covariance();
    Census census;
    measureDiversity(census, realCovariance.trace(), covariance.trace());
    countVariants(census, m_reality->startFrequencies(), frequencies);
    census.distance = wassersteinDistance(source.mean(), realCovariance, model.mean(), covariance);
    census.fitness = m_reality->fitness(model);
    census.size = size;
    return census;
}

Portrait PointLineage::portrait(const PictureRequest&) const
{
    Portrait portrait =
        m_reality->portrait({m_isReal ? nullptr : m_model.get(), m_shown, m_variantOfShown, m_frequencies});
    if (!m_isReal)
        for (Text& note : m_model->notes())
            portrait.notes.push_back(std::move(note));
    return portrait;
}

std::unique_ptr<Lineage> PointLineage::clone() const
{
    return std::make_unique<PointLineage>(*this);
}

Moments PointLineage::startMoments() const
{
    return {m_reality->source().covariance().trace(), 0, 0};
}

SourceMoments PointLineage::sourceMoments() const
{
    const PointSource& source = m_reality->source();
    SourceMoments moments;
    moments.diversity = source.covariance().trace();
    moments.novelDiversity = m_reality->box().variance();
    moments.novelOffsetSq = (m_reality->box().centre() - source.mean()).squaredNorm();
    moments.unbiased = m_isUnbiased;
    return moments;
}

std::shared_ptr<const Origin> pointOrigin(std::shared_ptr<const PointReality> reality,
                                          std::unique_ptr<const PointModel> model, std::int64_t size, bool isUnbiased)
{
    return std::make_shared<PointOrigin>(std::move(reality), std::move(model), size, isUnbiased);
}

} // namespace outcross
