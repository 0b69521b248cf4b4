#include "engine/retraining/point_lineage.h"

#include "engine/retraining/model_census.h"
#include "engine/retraining/point_corpus.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <utility>

namespace outcross
{
namespace
{

constexpr std::uint64_t kShownBlock = 0; // of generation 0
constexpr std::uint64_t kFrozenBlock = 1;
constexpr std::uint64_t kStartMeasuresBlock = 2;

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

std::shared_ptr<const Points> frozen(const PointReality& reality, std::int64_t count, const Stream& stream)
{
    if (count == 0)
        return nullptr;
    Stream draws = stream.block(kFrozenBlock);
    return std::make_shared<const Points>(reality.source().sample(count, draws));
}

class PointOrigin final : public Origin
{
public:
    PointOrigin(std::shared_ptr<const PointReality> reality, std::unique_ptr<const PointModel> model, PointSetup setup)
        : m_reality(std::move(reality)), m_model(std::move(model)), m_setup(std::move(setup))
    {
    }

    std::unique_ptr<Lineage> found(const Stream& stream, const std::stop_token&) const override
    {
        return std::make_unique<PointLineage>(m_reality, *m_model, m_setup, stream);
    }
    std::vector<Text> notes() const override { return m_reality->notes(); }

private:
    std::shared_ptr<const PointReality> m_reality;
    std::unique_ptr<const PointModel> m_model;
    PointSetup m_setup;
};

/// Whether a generation learns from nothing but what the last one made.
bool isClosed(const Learning& learning, const Forces& forces)
{
    return learning.loop.data == DataLoop::Replace && forces.inflow == 0 && forces.mutation == 0 && forces.memory == 0;
}

/// Of equal shares of each.
SecondMoments together(const std::vector<SecondMoments>& parts)
{
    if (parts.size() == 1)
        return parts.front();
    const auto count = static_cast<double>(parts.size());
    SecondMoments whole = {0 * parts.front().mean, 0 * parts.front().covariance};
    for (const SecondMoments& part : parts)
        whole.mean += part.mean / count;
    for (const SecondMoments& part : parts) {
        const Eigen::VectorXd offset = part.mean - whole.mean;
        whole.covariance += (part.covariance + offset * offset.transpose()) / count;
    }
    return whole;
}

} // namespace

PointLineage::PointLineage(std::shared_ptr<const PointReality> reality, const PointModel& model, PointSetup setup,
                           const Stream& stream)
    : m_reality(std::move(reality)), m_setup(std::move(setup)),
      m_labs(m_setup.learning.loop, model, frozen(*m_reality, m_setup.learning.loop.archive, stream))
{
    Stream draws = stream.block(kShownBlock);
    const auto wanted = std::min(m_setup.size, static_cast<std::int64_t>(kPortraitItems));
    const Points real = m_reality->source().shown(wanted, draws);
    const std::vector<Eigen::Index> rows = shownRows(real.rows());
    m_shown = real(rows, Eigen::all);
    m_variantOfShown = m_reality->variantsOf(m_shown);
    const auto start = m_reality->startFrequencies();
    m_frequencies.assign(start.begin(), start.end());
    countVariants(m_census, start, m_frequencies);
    m_census.fitness = m_reality->startFitness();
    m_census.size = m_setup.size;
    const double diversity = m_reality->source().totalVariance();
    measureDiversity(m_census, diversity, diversity);
    if (m_setup.keepsMoments) {
        const SourceMoments moments = sourceMoments();
        LoopSource source{.variance = moments.diversity,
                          .novelVariance = moments.novelDiversity,
                          .novelOffsetSq = moments.novelOffsetSq};
        if (m_setup.binned)
            source = m_setup.binned->source;
        source.archive = static_cast<double>(m_setup.learning.loop.archive);
        m_expected = LoopMoments(m_setup.learning.loop, source, m_setup.isUnbiased);
    }
    m_measures = loopMeasures(m_setup.size, m_setup.size, m_setup.size, 0, m_setup.size);
    Stream measured = stream.block(kStartMeasuresBlock);
    const auto own = m_reality->measures(m_reality->source().sample(wanted, measured));
    m_measures.insert(m_measures.end(), own.begin(), own.end());
}

void PointLineage::advance(const Forces& forces, std::int64_t size, const Stream& stream, const std::stop_token& stop)
{
    const Learning& learning = m_setup.learning;
    const PointCorpusTask task{*m_reality, learning, forces, size, m_labs.pool(0).archive()};
    const bool merges = learning.loop.exchange == LabExchange::Merge && forces.exchange > 0;
    m_labs.make(
        forces, size, stream, stop,
        [&](std::span<const PointModel* const> models, std::size_t lab, const Stream& draws) {
            return gatherPoints(task, models, lab, draws, stop);
        },
        [&](std::span<const std::unique_ptr<PointModel>> models) {
            if (!merges)
                return;
            std::vector<std::unique_ptr<PointModel>> before;
            for (const auto& model : models)
                before.push_back(model->clone());
            for (const auto& model : models)
                model->moveTowards(before, forces.exchange);
        });

    auto& gathered = m_labs.gathered();
    Points items = gathered.front().items;
    for (std::size_t lab = 1; lab < gathered.size(); ++lab)
        append(items, gathered[lab].items);
    const LivingVariants living =
        m_reality->living(m_labs.made(), items, isClosed(learning, forces) ? aliveNow() : std::vector<bool>());
    std::vector<double> frequencies = variantShares(living.variantOf, m_frequencies.size());
    const std::vector<Eigen::Index> rows = shownRows(items.rows());
    Points shown = items(rows, Eigen::all);
    std::vector<std::uint16_t> variantOfShown = pick(living.variantOf, rows);
    const Census census = censusOf(m_labs.made(), items, frequencies, size);
    std::vector<double> measures = loopMeasures(gathered);
    const auto own = m_reality->measures(items);
    measures.insert(measures.end(), own.begin(), own.end());

    // Nothing can fail from here on.
    m_labs.commit();
    m_shown.swap(shown);
    m_variantOfShown.swap(variantOfShown);
    m_frequencies.swap(frequencies);
    m_measures.swap(measures);
    m_census = census;
    if (m_setup.keepsMoments)
        m_expected.train(loopGeneration(learning, forces, size, traits()));
}

Census PointLineage::censusOf(std::span<const std::unique_ptr<PointModel>> models, const Points& items,
                              std::span<const double> frequencies, std::int64_t size) const
{
    Extent all;
    double within = 0;
    if (m_setup.countsOnItems) {
        all = m_reality->extentOf(items);
        within = all.totalVariance;
    } else {
        std::vector<SecondMoments> each;
        for (const auto& model : models)
            each.push_back({model->mean(), model->covariance()});
        const SecondMoments whole = together(each);
        all = {whole.covariance.trace(), m_reality->distance(whole.mean, whole.covariance)};
        for (const SecondMoments& own : each)
            within += own.covariance.trace() / static_cast<double>(each.size());
    }
    double fitness = 0;
    for (const auto& model : models)
        fitness += m_reality->fitness(*model) / static_cast<double>(models.size());
    Census census;
    measureDiversity(census, m_reality->source().totalVariance(), all.totalVariance);
    census.within = within;
    countVariants(census, m_reality->startFrequencies(), frequencies);
    census.distance = all.distance;
    census.fitness = fitness;
    census.size = size;
    return census;
}

std::vector<bool> PointLineage::aliveNow() const
{
    std::vector<bool> alive;
    for (const double frequency : m_frequencies)
        alive.push_back(frequency > 0);
    return alive;
}

/// Without a model there is only the real thing to look at.
std::vector<PictureKind> PointLineage::pictures() const
{
    return m_labs.isReal() ? std::vector{PictureKind::Standard} : m_reality->pictures();
}

Portrait PointLineage::portrait(const PictureRequest& request) const
{
    const PointModel* model = m_labs.isReal() ? nullptr : &m_labs.model(0);
    Portrait portrait = m_reality->portrait({model, m_shown, m_variantOfShown, m_frequencies}, request.kind);
    portrait.notes.insert(portrait.notes.begin(), m_reality->notes().begin(), m_reality->notes().end());
    if (model)
        for (Text& note : model->notes())
            portrait.notes.push_back(std::move(note));
    return portrait;
}

std::optional<Text> PointLineage::whyNoExpectation(const Forces& forces) const
{
    if (!m_setup.keepsMoments)
        return Text{QT_TRANSLATE_NOOP("engine", "there is no exact expectation for this kind of model"), {}};
    return whyLoopHasNoExpectation(m_setup.learning, forces, traits());
}

double PointLineage::expectedDiversity() const
{
    if (!m_setup.keepsMoments)
        return std::numeric_limits<double>::quiet_NaN();
    if (!m_setup.binned)
        return m_expected.diversity();
    return m_labs.isReal() ? m_census.diversity : m_expected.diversity() + m_setup.binned->within;
}

LoopTraits PointLineage::traits() const
{
    return {.scalesVariance = m_setup.isOneBell,
            .merges = m_setup.isOneBell,
            .mergesItems = false,
            .dimensions = static_cast<double>(m_reality->box().low.size()),
            .categories = m_setup.binned ? m_setup.binned->bins : 0,
            .isKernel = m_setup.isKernel,
            .isBinned = m_setup.binned.has_value(),
            .mixesSmoothing = m_setup.binned && m_setup.binned->isNovelOther};
}

std::unique_ptr<Lineage> PointLineage::clone() const
{
    return std::make_unique<PointLineage>(*this);
}

void PointLineage::countBytes(Footprint& footprint) const
{
    footprint.add(sizeof *this + static_cast<std::size_t>(m_shown.size()) * sizeof(double));
    footprint.add(m_variantOfShown);
    footprint.add(m_frequencies);
    footprint.add(m_measures);
    footprint.add(m_expected.bytes());
    m_labs.countBytes(footprint);
}

Moments PointLineage::startMoments() const
{
    return {m_reality->source().totalVariance(), 0, 0};
}

SourceMoments PointLineage::sourceMoments() const
{
    const PointSource& source = m_reality->source();
    SourceMoments moments;
    moments.diversity = source.totalVariance();
    moments.novelDiversity = m_reality->box().variance();
    moments.novelOffsetSq = (m_reality->box().centre() - source.mean()).squaredNorm();
    moments.unbiased = m_setup.isUnbiased;
    return moments;
}

std::shared_ptr<const Origin> pointOrigin(std::shared_ptr<const PointReality> reality,
                                          std::unique_ptr<const PointModel> model, PointSetup setup)
{
    return std::make_shared<PointOrigin>(std::move(reality), std::move(model), std::move(setup));
}

} // namespace outcross
