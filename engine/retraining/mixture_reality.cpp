#include "engine/retraining/mixture_reality.h"

#include "engine/base/counted.h"
#include "engine/models/points/mixture_seeding.h"
#include "engine/retraining/model_census.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <optional>
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

/// Among some of the terms, at least one.
std::uint16_t mostLikely(const std::vector<EmTerm>& terms, const std::vector<bool>& among, double x, double y)
{
    std::size_t best = terms.size();
    double bestLog = 0;
    for (std::size_t k = 0; k < terms.size(); ++k) {
        if (!among[k])
            continue;
        const double log = logDensity(terms[k], x, y);
        if (best == terms.size() || log > bestLog) {
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

/// Within kRightDistance standard deviations of a mode.
bool isNear(const GaussianComponent& mode, const LowerTriangle& lower, double x, double y)
{
    const double u = (x - mode.meanX) / lower.xx;
    const double v = (y - mode.meanY - lower.yx * u) / lower.yy;
    return u * u + v * v <= kRightDistance * kRightDistance;
}

/// Which items lie within kRightDistance standard deviations of one mode.
std::vector<bool> nearMode(const GaussianComponent& mode, const Points& items)
{
    std::vector<bool> found(static_cast<std::size_t>(items.rows()));
    const LowerTriangle lower = factor(mode);
    for (std::size_t i = 0; i < found.size(); ++i) {
        const auto row = static_cast<Eigen::Index>(i);
        found[i] = isNear(mode, lower, items(row, 0), items(row, 1));
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
        note({counted(static_cast<std::size_t>(found),
                      QT_TRANSLATE_NOOP("engine", "%1: only one of %3 modes was found in the data."),
                      QT_TRANSLATE_NOOP("engine", "%1: only %2 of %3 modes were found in the data."),
                      {table.source, std::to_string(found), std::to_string(modes)})});
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

/// Where a bell stands, or enough items lie.
std::vector<bool> MixtureReality::modesUnder(std::span<const std::unique_ptr<PointModel>> models,
                                             const Points& items) const
{
    const std::vector<GaussianComponent>& modes = m_reference.components();
    std::vector<LowerTriangle> lower;
    for (const GaussianComponent& mode : modes)
        lower.push_back(factor(mode));
    const auto modeAt = [&](double x, double y) -> std::optional<std::size_t> {
        const std::size_t mode = mostLikely(m_terms, x, y);
        return isNear(modes[mode], lower[mode], x, y) ? std::optional(mode) : std::nullopt;
    };
    std::vector<double> itemsAt(modes.size());
    for (Eigen::Index row = 0; row < items.rows(); ++row)
        if (const auto mode = modeAt(items(row, 0), items(row, 1)))
            ++itemsAt[*mode];
    std::vector<bool> alive(modes.size());
    bool hasBells = false;
    for (const auto& model : models)
        if (const auto* mixture = dynamic_cast<const MixtureModel*>(model.get())) {
            hasBells = true;
            for (const GaussianComponent& bell : mixture->components())
                if (const auto mode = modeAt(bell.meanX, bell.meanY))
                    alive[*mode] = true;
        }
    for (std::size_t mode = 0; mode < modes.size(); ++mode) {
        const double had = m_startFrequencies[mode] * static_cast<double>(items.rows());
        const double enough =
            hasBells ? std::max(2.0, kEnoughBesideBells * had) : std::max(1.0, kEnoughWithoutBells * had);
        alive[mode] = alive[mode] || itemsAt[mode] >= enough;
    }
    return alive;
}

LivingVariants MixtureReality::living(std::span<const std::unique_ptr<PointModel>> models, const Points& items,
                                      const std::vector<bool>& candidates) const
{
    const auto canLive = [&](std::size_t mode) { return candidates.empty() || candidates[mode]; };
    std::vector<std::int64_t> counts(m_terms.size());
    for (const std::uint16_t mode : variantsOf(items))
        ++counts[mode];
    LivingVariants living{modesUnder(models, items), {}};
    for (std::size_t mode = 0; mode < counts.size(); ++mode)
        living.alive[mode] = living.alive[mode] && counts[mode] > 0 && canLive(mode);
    if (std::find(living.alive.begin(), living.alive.end(), true) == living.alive.end()) {
        std::size_t last = counts.size();
        for (std::size_t mode = 0; mode < counts.size(); ++mode)
            if (canLive(mode) && (last == counts.size() || counts[mode] > counts[last]))
                last = mode;
        living.alive[last] = true;
    }
    living.variantOf.resize(static_cast<std::size_t>(items.rows()));
    for (std::size_t i = 0; i < living.variantOf.size(); ++i) {
        const auto row = static_cast<Eigen::Index>(i);
        living.variantOf[i] = mostLikely(m_terms, living.alive, items(row, 0), items(row, 1));
    }
    return living;
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
