#include "engine/retraining/mixture_reality.h"

#include "engine/models/mixture_seeding.h"
#include "engine/retraining/model_census.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <string>
#include <utility>

namespace outcross
{
namespace
{

constexpr double kAxisMargin = 0.06; // of the box, on either side

std::vector<EmTerm> termsOf(const MixtureModel& model)
{
    std::vector<EmTerm> terms;
    for (const GaussianComponent& component : model.components())
        terms.push_back(termOf(component));
    return terms;
}

std::uint16_t mostLikely(const std::vector<EmTerm>& terms, double x, double y)
{
    std::size_t best = 0;
    double bestLog = logDensity(terms[0], x, y);
    for (std::size_t k = 1; k < terms.size(); ++k) {
        const double log = logDensity(terms[k], x, y);
        if (log > bestLog) {
            bestLog = log;
            best = k;
        }
    }
    return static_cast<std::uint16_t>(best);
}

/// At most `most` rows, evenly spaced.
Points evenlyFrom(const Points& points, Eigen::Index most)
{
    const Eigen::Index count = std::min(points.rows(), most);
    std::vector<Eigen::Index> rows(static_cast<std::size_t>(count));
    for (Eigen::Index i = 0; i < count; ++i)
        rows[static_cast<std::size_t>(i)] = i * points.rows() / count;
    return points(rows, Eigen::all);
}

PortraitAxis axis(const DataUnit& unit, const Box& box, Eigen::Index column)
{
    const double margin = kAxisMargin * (box.high(column) - box.low(column));
    return dataAxis(unit, box.low(column) - margin, box.high(column) + margin);
}

std::vector<PortraitPoint> dataPoints(const Points& points, const std::array<DataUnit, 2>& units)
{
    const Eigen::Index count = std::min(points.rows(), static_cast<Eigen::Index>(kPortraitItems));
    std::vector<PortraitPoint> all;
    for (Eigen::Index i = 0; i < count; ++i) {
        const Eigen::Index row = i * points.rows() / count;
        all.push_back({units[0].toData(points(row, 0)), units[1].toData(points(row, 1))});
    }
    return all;
}

/// Which items lie within kRightDistance standard deviations of one mode.
std::vector<bool> nearMode(const GaussianComponent& mode, const Points& items)
{
    std::vector<bool> found(static_cast<std::size_t>(items.rows()));
    const LowerTriangle lower = factor(mode);
    for (std::size_t i = 0; i < found.size(); ++i) {
        const auto row = static_cast<Eigen::Index>(i);
        const double u = (items(row, 0) - mode.meanX) / lower.xx;
        const double v = (items(row, 1) - mode.meanY - lower.yx * u) / lower.yy;
        found[i] = u * u + v * v <= kRightDistance * kRightDistance;
    }
    return found;
}

} // namespace

MixtureReality::MixtureReality(const ModeGrid& grid)
    : PointReality(modelSource(std::make_unique<MixtureModel>(grid.modes)), grid.box), m_units(grid.units),
      m_reference(grid.modes), m_terms(termsOf(m_reference)),
      m_startFrequencies(grid.modes.size(), 1.0 / static_cast<double>(grid.modes.size()))
{
    Stream stream(0, 0, 0, 0);
    m_heldOut = m_reference.sample(kHeldOutDraws, stream);
}

MixtureReality::MixtureReality(int modes, const Table& table, const std::stop_token& stop)
    : PointReality(rowsSource(trainingRows(table)), boxAround(standardRows(table))), m_units{dataUnit(table, 0),
                                                                                             dataUnit(table, 1)},
      m_reference(bestMixture(trainingRows(table), modes, stop)), m_terms(termsOf(m_reference)),
      m_startFrequencies(m_terms.size()), m_heldOut(heldOutRows(table)), m_realRows(standardRows(table))
{
    m_startFrequencies = variantShares(variantsOf(trainingRows(table)), m_terms.size());
    if (const int found = static_cast<int>(m_terms.size()); found < modes)
        note({{QT_TRANSLATE_NOOP("engine", "Modes found in the real data: %1 of %2."),
               {std::to_string(found), std::to_string(modes)}}});
}

std::vector<std::uint16_t> MixtureReality::variantsOf(const Points& points) const
{
    std::vector<std::uint16_t> variants(static_cast<std::size_t>(points.rows()));
    for (std::size_t i = 0; i < variants.size(); ++i) {
        const auto row = static_cast<Eigen::Index>(i);
        variants[i] = mostLikely(m_terms, points(row, 0), points(row, 1));
    }
    return variants;
}

std::vector<bool> MixtureReality::rightOnes(const Points& items) const
{
    std::vector<bool> right(static_cast<std::size_t>(items.rows()), false);
    for (const GaussianComponent& mode : m_reference.components()) {
        const std::vector<bool> near = nearMode(mode, items);
        std::transform(right.begin(), right.end(), near.begin(), right.begin(), std::logical_or<>());
    }
    return right;
}

void MixtureReality::comparePoints()
{
    m_manifold = std::make_shared<const NeighbourManifold>(evenlyFrom(m_heldOut, kComparedPoints));
}

std::vector<double> MixtureReality::measures(const Points& items) const
{
    if (!m_manifold)
        return {};
    const PrecisionRecall found = precisionRecall(*m_manifold, evenlyFrom(items, kComparedPoints));
    const std::vector<bool> right = rightOnes(items);
    const auto good = static_cast<double>(std::count(right.begin(), right.end(), true));
    double reached = 0;
    for (const GaussianComponent& mode : m_reference.components()) {
        const std::vector<bool> near = nearMode(mode, items);
        reached += std::find(near.begin(), near.end(), true) != near.end() ? 1 : 0;
    }
    return {found.precision, found.recall, good / static_cast<double>(right.size()), reached};
}

double MixtureReality::fitness(const PointModel& model) const
{
    return model.meanLogLikelihood(m_heldOut);
}

Portrait MixtureReality::portrait(const PointGeneration& generation, PictureKind) const
{
    ScatterPortrait scatter;
    scatter.x = axis(m_units[0], box(), 0);
    scatter.y = axis(m_units[1], box(), 1);
    scatter.points = dataPoints(generation.shown, m_units);
    scatter.modeOfPoint.assign(generation.variantOf.begin(), generation.variantOf.end());
    scatter.realPoints = dataPoints(m_realRows, m_units);
    for (std::size_t k = 0; k < m_reference.components().size(); ++k) {
        PortraitMode mode = dataMode(m_reference.components()[k], m_units[0], m_units[1]);
        mode.share = generation.frequencies[k];
        mode.alive = mode.share > 0;
        scatter.realModes.push_back(mode);
    }
    if (const auto* model = dynamic_cast<const MixtureModel*>(generation.model))
        for (const GaussianComponent& component : model->components())
            scatter.modelModes.push_back(dataMode(component, m_units[0], m_units[1]));

    return {std::move(scatter), {}};
}

} // namespace outcross
