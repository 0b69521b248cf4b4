#include "widgets/sheets/row_value.h"

#include "engine/kinds/lineage_json.h"
#include "engine/spec/lineage_rows.h"

#include <algorithm>

namespace outcross
{

RowValue::RowValue(std::string_view path)
{
    constexpr std::string_view kForces = "forces.";
    if (path.starts_with(kForces)) {
        for (const QuantityRange& range : kQuantities)
            if (range.key == path.substr(kForces.size()))
                m_force = range.quantity;
        return;
    }
    m_row = findRow(path.substr(0, path.find('.')));
    m_field = findField(path);
}

double RowValue::of(const LineageSpec& spec) const
{
    if (m_force)
        return outcross::valueOf({spec.size, spec.forces}, *m_force);
    return m_field ? m_field->get(spec) : m_row->part->isOn(spec);
}

void RowValue::set(LineageSpec& spec, double value) const
{
    if (m_force) {
        Conditions conditions{spec.size, spec.forces};
        apply({*m_force, value}, conditions);
        spec.forces = conditions.forces;
    } else if (m_field) {
        m_field->set(spec, value);
    } else {
        m_row->part->switchOn(spec, value);
    }
}

Range RowValue::range() const
{
    if (!m_force)
        return m_field ? m_field->range : Range{0, 1};
    const QuantityRange& range = kQuantities[static_cast<std::size_t>(*m_force)];
    return {range.low, range.high};
}

Range RowValue::rangeFor(const LineageSpec& spec, const KindRow& kind) const
{
    return m_field ? m_field->rangeFor(spec, keysOf(kind)) : range();
}

bool RowValue::isOf(const KindRow& kind) const
{
    if (m_force)
        return std::find(kind.acts.begin(), kind.acts.end(), *m_force) != kind.acts.end();
    const KindKeys keys = keysOf(kind);
    return m_row && keys.has(m_row->key()) && (!m_field || m_field->part.empty() || keys.hasPart(m_field->part));
}

bool RowValue::isNeeded(const LineageSpec& spec, const KindRow& kind) const
{
    if (!isOf(kind))
        return false;
    if (m_force)
        return true;
    if (!keysOf(kind).has(m_row->key(), !spec.data.empty()))
        return false;
    const bool isInside = m_field && m_row->part && m_row->part->isOn;
    return !(isInside && m_row->part->isOn(spec) == 0) && (!m_field || !m_field->isFor || m_field->isFor(spec));
}

} // namespace outcross
