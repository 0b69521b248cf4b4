#include "app/features/map/phase_map.h"

#include "engine/run/data_notes.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace outcross
{
namespace
{

HeatAxis heatAxis(const SweepAxis& axis)
{
    return {axisTitle(axis), axis.low, axis.high, axis.count, axis.logarithmic, quantityUnit(axis.quantity)};
}

/// Both ends where the numbers are; something on either side of a single one.
void fitScale(HeatPicture& picture)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const HeatCell& cell : picture.cells)
        if (std::isfinite(cell.value)) {
            low = std::min(low, cell.value);
            high = std::max(high, cell.value);
        }
    if (low > high)
        return;
    const double margin = low < high ? 0 : std::max(0.5, std::abs(low) / 2);
    picture.low = low - margin;
    picture.high = high + margin;
}

} // namespace

PhaseMap::PhaseMap(SweepSpec spec)
    : m_spec(std::move(spec)),
      m_cells(static_cast<std::size_t>(m_spec.x.count) * static_cast<std::size_t>(m_spec.y.count))
{
}

void PhaseMap::add(SweepCell cell)
{
    std::optional<SweepCell>& place = m_cells[cell.index];
    if (!place)
        ++m_known;
    place = std::move(cell);
}

void PhaseMap::refuse(std::size_t cell, const Text& why)
{
    m_refusals.emplace(cell, why);
}

void PhaseMap::setNotes(const std::vector<Text>& notes)
{
    m_noteLines = noteLines(notes);
}

const SweepCell* PhaseMap::finished(std::size_t cell) const
{
    return m_cells[cell] ? &*m_cells[cell] : nullptr;
}

const Text* PhaseMap::refusal(std::size_t cell) const
{
    const auto known = m_refusals.find(cell);
    return known == m_refusals.end() ? nullptr : &known->second;
}

/// `halved` stands in the rows of every measure; kept is the one that it is about.
std::size_t PhaseMap::columnOf(const PhaseMeasure& measure) const
{
    const std::string key = measure.key == kHalvedKey ? "kept" : measure.key;
    const auto at = std::find(m_spec.measures.begin(), m_spec.measures.end(), key);
    return static_cast<std::size_t>(at - m_spec.measures.begin());
}

ReplicateSummary PhaseMap::outcome(const SweepCell& cell, Side side, const PhaseMeasure& measure) const
{
    const SweepOutcome& outcome = cell.lineages[side];
    if (measure.key != kHalvedKey)
        return outcome.measures[columnOf(measure)];
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    return {outcome.halved, kNone, kNone, m_spec.replicates};
}

HeatPicture PhaseMap::picture(Side side, const PhaseMeasure& measure) const
{
    HeatPicture picture{.x = heatAxis(m_spec.x), .y = heatAxis(m_spec.y), .cells = {}, .measure = measure.name};
    picture.cells.resize(m_cells.size());
    for (std::size_t cell = 0; cell < m_cells.size(); ++cell)
        if (m_cells[cell])
            picture.cells[cell] = {HeatCell::State::Known, outcome(*m_cells[cell], side, measure).mean};
    for (const auto& [cell, why] : m_refusals)
        picture.cells[cell].state = HeatCell::State::Impossible;
    picture.isShare = measure.isShare;
    if (!measure.isShare)
        fitScale(picture);
    if (const auto& boundary = m_boundaries[side]) {
        picture.boundary = HeatLine{{}, QString::fromStdString(boundary->formula)};
        for (const SweepBoundary::Point& point : boundary->points)
            picture.boundary->points.emplace_back(point.x, point.y);
    }
    return picture;
}

SweepSpec PhaseMap::specOf(const PhaseMeasure& measure) const
{
    SweepSpec spec = m_spec;
    spec.measures = {m_spec.measures[columnOf(measure)]};
    return spec;
}

std::string PhaseMap::table(const PhaseMeasure& measure) const
{
    const SweepSpec spec = specOf(measure);
    const std::size_t column = columnOf(measure);
    std::string text = sweepTableHead(spec, m_noteLines);
    for (std::size_t index = 0; index < m_cells.size(); ++index) {
        if (const Text* why = refusal(index))
            text += "# " + cellName(spec, index) + ": " + why->english() + "\n";
        if (!m_cells[index])
            continue;
        SweepCell cell = *m_cells[index];
        for (const Side side : kSides)
            cell.lineages[side].measures = {cell.lineages[side].measures[column]};
        text += sweepTableRows(spec, cell);
    }
    return text;
}

} // namespace outcross
